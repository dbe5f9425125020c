import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { startTestBot } from '../support/bot';
import type { TestBot } from '../support/bot';
import { draws, SEED } from '../support/seed';

const FOLDER = join(__dirname, 'fixtures');
const ACTIVITIES = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, unknown>,
);

/** Every place in an activity that a mutation may strike. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as {
    [key: string]: unknown;
  };
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

const mutations = fc
  .constantFrom(...ACTIVITIES)
  .chain((activity) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...pathsOf(activity)),
          fc.oneof(
            fc.constantFrom(
              undefined,
              null,
              '',
              0,
              -1,
              true,
              [],
              {},
              [[]],
              '<at>',
              '\u0000',
              '__proto__',
            ),
            fc.string({ unit: 'binary', maxLength: 300 }),
            fc.jsonValue({ maxDepth: 4 }),
          ),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((changes) =>
        changes.reduce<unknown>((one, [path, to]) => changed(one, path, to), activity),
      ),
  );

describe('mutated real activities', () => {
  let bot: TestBot;
  const kinds = new Set<string>();
  beforeAll(async () => {
    bot = await startTestBot({
      converse: (incoming) => {
        kinds.add(incoming.kind);
        return Promise.resolve({ message: null });
      },
    });
  });
  afterAll(() => bot.stop());

  /** The real ones name Teams' own connector: ours stands in for it. */
  const atHome = (activity: unknown): unknown =>
    JSON.parse(
      JSON.stringify(activity).replaceAll(
        'https://smba.trafficmanager.net/emea/',
        bot.connector.url,
      ),
    );

  it(`never break the bot: no 5xx, no hang (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (activity) => {
        const answer = await bot.client.raw(atHome(activity));
        expect([200, 400, 403]).toContain(answer.status);
        await answer.arrayBuffer();
      }),
      { numRuns: draws(400) },
    );
    expect((await fetch(`${bot.url}/health`)).status).toBe(200);
    expect(kinds).toContain('text');
  });

  it(`as bytes never break it either (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const answer = await fetch(`${bot.url}/api/messages`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: Buffer.from(bytes),
        });
        expect(answer.status).toBe(400);
      }),
      { numRuns: draws(100) },
    );
  });
});

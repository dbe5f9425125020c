import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CHANNEL, SOFIE } from '../e2e/world';
import { SEED } from '../support/seed';
import { TENANT } from '../support/teamsClient';
import { startFortress, type Fortress } from './fortress';
import { members } from '../support/people';
import { ODDITIES } from './oddities';

const HERE = { from: SOFIE, in: CHANNEL };
/** Longer than this nobody waits: Teams asks again after 15 s. */
const LONGEST_MS = 10_000;

const FIXTURES = join(__dirname, '../teams/fixtures');
const REAL = readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name), 'utf8'));

describe('somebody with a good token who sends what Teams never would', () => {
  let fortress: Fortress;

  beforeAll(async () => {
    fortress = await startFortress();
    fortress.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    await fortress.client.add(HERE);
    await fortress.client.say('new citizen 42 generic consent yes', HERE);
  });
  afterAll(() => fortress.stop());

  const send = async (body: string): Promise<number> => {
    const { url, issuer, connector } = fortress;
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${issuer.token(connector.url)}`,
      },
      body,
      signal: AbortSignal.timeout(LONGEST_MS),
    }).catch((cause: unknown) => {
      const { exitCode, signalCode } = fortress.process;
      const ended = `ended: ${exitCode ?? signalCode ?? 'no'}`;
      throw new Error(`${String(cause)}; ${ended}\n${fortress.output().slice(-2000)}`);
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  const memoryUsed = async (): Promise<number> => {
    const line = /^process_resident_memory_bytes (\d+)/m.exec(await fortress.metrics());
    return Number(line?.[1] ?? Number.NaN);
  };
  const works = async (): Promise<void> => {
    const answer = await fortress.client.say('status 42', HERE);
    expect(answer.text).toContain('Citizen 42');
  };

  it.each(ODDITIES)('$what: an answer, and no fault', async ({ body }) => {
    const faults = count(fortress.output(), '"turn.');
    expect([200, 400, 403, 413]).toContain(await send(body(fortress.client)));
    expect(count(fortress.output(), '"turn.')).toBe(faults);
  });

  it('after all that the course is as it was, and the bot works', async () => {
    await works();
    const log = await fortress.client.say('log 42', HERE);
    expect(JSON.stringify(log.card)).not.toContain('45 minutes');
    expect(fortress.output()).not.toMatch(/turn\.(fault|broken)/);
  });

  it(`real activities, mutated: never a 5xx but 503, never a hang, no memory kept (seed ${SEED})`, async () => {
    const real = REAL.map((text) => atHome(text, fortress.connector.url));
    const statuses = new Map<number, number>();
    const once = async (text: string): Promise<void> => {
      const status = await send(text);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 400, 403, 413, 503]).toContain(status);
    };
    const run = (numRuns: number, seed: number): Promise<void> =>
      fc.assert(fc.asyncProperty(mutated(real), once), { seed, numRuns });
    await run(300, SEED);
    const level = await memoryUsed();
    await run(600, SEED + 1);
    // Bodies of up to 256 KB, kept, would weigh more than the collector's own ups and downs.
    expect((await memoryUsed()) - level).toBeLessThan(100 * 1024 * 1024);
    // A good part of it got through the door, else this proves little.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(100);
    await works();
  });
});

interface Captured {
  readonly conversation: object;
  readonly channelData?: object;
}

/** As if this tenant's Teams had sent it. */
function atHome(text: string, serviceUrl: string): string {
  const captured = JSON.parse(text) as Captured;
  const conversation = { ...captured.conversation, tenantId: TENANT };
  const channelData = { ...captured.channelData, tenant: { id: TENANT } };
  const home = { serviceUrl, channelId: 'msteams', conversation, channelData };
  return JSON.stringify({ ...captured, ...home });
}

/** A real activity with some of its characters, values or keys struck. */
function mutated(real: readonly string[]): fc.Arbitrary<string> {
  const strike = fc.record({
    at: fc.nat(),
    to: fc.oneof(
      fc.constantFrom('null', '""', '0', '-1', 'true', '[]', '{}', '"\\u0000"', '"<at>"', '1e999'),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text)),
    ),
  });
  return fc
    .tuple(fc.constantFrom(...real), fc.array(strike, { minLength: 1, maxLength: 3 }))
    .map(([text, strikes]) => strikes.reduce(struck, text));
}

/** One value of the activity, chosen by `at`, replaced. */
function struck(text: string, { at, to }: { readonly at: number; readonly to: string }): string {
  const values = [...text.matchAll(/: *("(?:[^"\\]|\\.)*"|true|false|null|-?\d+)/g)];
  const hit = values[at % Math.max(values.length, 1)];
  if (!hit) return text;
  return `${text.slice(0, hit.index)}:${to}${text.slice(hit.index + hit[0].length)}`;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

import type { Course } from '../../src/cti/course/course';
import { openStorage, type AzureStorage } from '../../src/tables';
import { randomFrom } from '../crash/chance';
import { CHANNEL, SOFIE } from '../e2e/world';
import { buttonsOf } from '../support/buttons';
import { NEW_SEED } from '../support/seed';
import { TENANT } from '../support/teamsClient';
import { pause, startFortress, type Fortress } from './fortress';
import { members } from '../support/people';

const HERE = { from: SOFIE, in: CHANNEL };
const KEY = { tenant: TENANT, ...CHANNEL };
const chance = randomFrom(NEW_SEED);
/** Requests to storage that no command makes more of before it is answered. */
const MOST_STEPS = 40;

const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A command, and what there is of it in storage: nothing, a part, all of it, or too much. */
interface Command {
  readonly send: () => Promise<unknown>;
  /** The same once more: as Teams sends it again, or as the person says it again. */
  readonly again: () => Promise<unknown>;
  readonly there: () => Promise<'nothing' | 'all' | 'part' | 'twice'>;
  /** Whether a part may be seen until it is said again; said and shown as such. */
  readonly inSteps?: true;
}

describe(`kill -9 at any point of a command (seed ${NEW_SEED})`, () => {
  let fortress: Fortress;
  let storage: AzureStorage;
  const course = async (number: number): Promise<Course | undefined> =>
    (await storage.team(KEY).course(number))?.course;

  beforeAll(async () => {
    fortress = await startFortress();
    storage = openStorage({ connectionString: fortress.tables.connectionString });
    fortress.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    await fortress.client.add(HERE);
    await enrolled(42);
    await fortress.quiet();
  });
  afterAll(() => fortress.stop());

  const enrolled = async (number: number): Promise<unknown> =>
    fortress.client.say(`new citizen ${number} generic consent yes start ${day(-30)}`, HERE);

  /** Kills the bot when storage has done the nth request of the command; `false`: it was done before. */
  const killedAfter = async (nth: number, send: () => Promise<unknown>): Promise<boolean> => {
    let seen = 0;
    let killed: Promise<void> | undefined;
    fortress.storage(() => {
      seen += 1;
      if (seen < nth) return undefined;
      // Storage has done it a moment later; the bot waits longer than that for the answer.
      killed ??= pause(150).then(() => fortress.kill());
      return 'hang';
    });
    await send().catch(() => undefined);
    await killed;
    fortress.storage(null);
    if (killed) await fortress.start();
    return killed !== undefined;
  };

  /** One kill: before it is said again all or nothing is there, after it exactly all. */
  const survives = async (command: Command, nth: number): Promise<boolean> => {
    const killed = await killedAfter(nth, command.send);
    const between = await command.there();
    const allowed = command.inSteps ? ['nothing', 'part', 'all'] : ['nothing', 'all'];
    expect([nth, allowed.includes(between)]).toEqual([nth, true]);
    if (killed) await command.again();
    expect([nth, await command.there()]).toEqual([nth, 'all']);
    return killed;
  };

  it('a contact, after each single request: the very message comes again', async () => {
    let nth = 0;
    for (let killed = true; killed && nth < MOST_STEPS;) {
      nth += 1;
      const before = (await course(42))?.contacts.length ?? 0;
      const activity = fortress.client.message('contact 42 45 home', HERE);
      const answers = (): number =>
        fortress.connector.sent.filter(
          ({ activity: { replyToId } }) => replyToId === activity['id'],
        ).length;
      killed = await survives(
        {
          send: () => fortress.client.raw(activity),
          again: () => fortress.client.raw(activity),
          there: async () => {
            const more = ((await course(42))?.contacts.length ?? 0) - before;
            return more === 0 ? 'nothing' : more === 1 ? 'all' : 'twice';
          },
        },
        nth,
      );
      // Told at least once; what comes again to a new process is answered by how things stand.
      expect([nth, answers() > 0]).toEqual([nth, true]);
    }
    // At least once before its batch and once after it.
    expect(nth).toBeGreaterThan(2);
    expect(nth).toBeLessThan(MOST_STEPS);
  });

  /** Some points of a command with many steps. */
  const atSomePoints = async (most: number, command: (round: number) => Promise<Command>) => {
    for (let round = 0; round < 2; round += 1) {
      await survives(await command(round), 1 + Math.floor(chance() * most));
    }
  };

  it('an enrolment, said again by the person', async () => {
    await atSomePoints(6, (round) => {
      const number = 60 + round;
      const there: Command['there'] = async () => ((await course(number)) ? 'all' : 'nothing');
      return Promise.resolve({
        send: () => enrolled(number),
        again: () => enrolled(number),
        there,
      });
    });
  });

  it('an erasure, pressed again', async () => {
    await atSomePoints(10, async (round) => {
      const number = 70 + round;
      await enrolled(number);
      const id = (await course(number))?.id ?? '';
      const ask = await fortress.client.say(`delete course ${number}`, HERE);
      const data = buttonsOf(ask.card).find(({ verb }) => verb === 'confirm')?.data ?? {};
      const confirm = () => fortress.client.press('confirm', data, HERE);
      return {
        ...{ send: confirm, again: confirm, inSteps: true as const },
        there: async () => {
          const gone = (await course(number)) === undefined;
          const events = await storage.team(KEY).events(id);
          return gone && events.length === 0 ? 'all' : gone ? 'part' : 'nothing';
        },
      };
    });
  });

  it('an import, confirmed again', async () => {
    await atSomePoints(12, async (round) => {
      const numbers = [1, 2, 3].map((each) => 800 + 10 * round + each);
      const lines = numbers.map((number) => `${number};generic;yes`);
      const preview = await fortress.client.say(
        `import\nnumber;programme;consent\n${lines.join('\n')}`,
        HERE,
      );
      const data = buttonsOf(preview.card).find(({ verb }) => verb === 'confirm')?.data ?? {};
      const confirm = () => fortress.client.press('confirm', data, HERE);
      return {
        ...{ send: confirm, again: confirm, inSteps: true as const },
        there: async () => {
          const found = (await Promise.all(numbers.map(course))).filter(Boolean).length;
          return found === 0 ? 'nothing' : found === numbers.length ? 'all' : 'part';
        },
      };
    });
  });
});

import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Due } from '../../../src/cti/due/thing';
import type { House } from '../../../src/desk/door/access';
import { farewell, visitChannel, welcome, type Channel } from '../../../src/desk/door/visit';
import type { SendResult, Storage } from '../../../src/desk/ports/storage';
import type { Address } from '../../../src/desk/ports/teams';
import type { PostParts } from '../../../src/post/ports';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { resendDead } from '../../../src/post/upkeep/operator';
import { openStorage } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { CITA, course, phaseChange, teamKey, teamRecord, thing } from '../samples';
import { FakeTeams, settle, world, type World } from '../world';

/**
 * A channel that answers 403 BotNotInConversationRoster (platform, Teams): nothing more is sent there
 * until the bot is let in again; what is due waits in sight and is caught up by N1.
 */
const key = teamKey();
const NINE = instantAt('2027-06-01', 9);
const away = (why: 'notInstalled' | 'blocked'): SendResult => ({
  ...{ kind: 'refused', why, again: false },
});

let tables: RunningTables;
let prefix = 0;
const connect = (): Storage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `w${prefix}`,
    patience: PATIENT,
  });

beforeAll(async () => {
  tables = await startTables();
});
beforeEach(() => {
  prefix += 1;
});

/** Counts what is tried, taken or not. */
class Channels extends FakeTeams {
  tries = 0;
  shut: SendResult | null = null;
  override post(...message: Parameters<FakeTeams['post']>): Promise<SendResult> {
    this.tries += 1;
    return this.shut ? Promise.resolve(this.shut) : super.post(...message);
  }
}

const things =
  (...due: readonly Due[]): PostParts['dueOf'] =>
  ({ id, number }) =>
    due.map((each) => ({ ...each, course: id, number }));

interface Shut extends Omit<World, 'teams'> {
  readonly teams: Channels;
  readonly storage: Storage;
  readonly sweep: (now?: Date) => Promise<unknown>;
}

/** Two courses with a phase change due on 1 June, in a channel that turns the bot away. */
async function shutChannel(
  why: 'notInstalled' | 'blocked' = 'notInstalled',
  dueOf = things(phaseChange()),
): Promise<Shut> {
  const storage = connect();
  const teams = new Channels();
  teams.shut = away(why);
  const all = world(storage, { dueOf, messenger: teams });
  await settle(storage, [course(), course({ number: 43, id: 'course-43' })]);
  const sweeper = openSweeper(all.parts);
  return { ...all, teams, storage, sweep: (now = NINE) => sweeper.sweep(now) };
}

const channel: Channel = { key, name: 'Team', address: teamRecord(key).address };
const visit = { person: CITA, activity: 'a-1', tenant: key.tenant };
const houseOn = (storage: Storage): House => ({
  storage,
  clock: { now: () => NINE },
  roster: {
    members: () => Promise.resolve(undefined),
    lately: () => Promise.resolve(undefined),
    one: () => Promise.resolve(undefined),
    known: () => Promise.resolve(undefined),
    left: () => Promise.resolve(),
    hasTold: () => false,
  },
  practice: false,
  language: 'da',
});

describe('a channel that turns the bot away (403)', () => {
  it.each(['notInstalled', 'blocked'] as const)('is tried once and left alone: %s', async (why) => {
    const { teams, tally, sweep, storage } = await shutChannel(why);
    for (let round = 0; round < 3; round += 1) await sweep();
    await openSweeper(world(connect(), { messenger: teams }).parts).sweep(NINE);
    expect(teams.tries).toBe(1);
    expect(tally.alarms).toEqual(['channel.turnedAway']);
    expect(tally.counted.get('dead')).toBeUndefined();
    expect((await storage.team(key).teamNow())?.turnedAway).toBe(why);
  });

  it('shows what waits with each course, and counts it as not sent', async () => {
    const { tally, sweep, storage } = await shutChannel();
    await sweep();
    for (const number of [42, 43]) {
      const held = await storage.team(key).course(number);
      expect(held?.dead).toMatchObject([{ key: 'phase.change', on: '2027-06-01', why: 'waits' }]);
    }
    expect(tally.measured.get('dueNow')).toBe(2);
    const before = (await storage.team(key).course(42))?.etag;
    await sweep();
    expect((await storage.team(key).course(42))?.etag).toBe(before);
  });

  const waysBack: Record<string, (storage: Storage) => Promise<unknown>> = {
    'the bot is added again': (storage) => welcome(houseOn(storage), visit, channel),
    'somebody writes to it in the channel': (storage) =>
      visitChannel(houseOn(storage), visit, channel, {
        citizen: null,
        run: () => Promise.resolve({ view: { kind: 'help' } }),
      }),
    'an operator resends': (storage) => resendDead(storage),
  };

  it.each(Object.keys(waysBack))('gets all that waited, once, when %s', async (how) => {
    const { teams, sweep, storage } = await shutChannel();
    await sweep();
    teams.shut = null;
    await sweep();
    expect(teams.texts).toEqual([]);
    const elsewhere = connect();
    await elsewhere.team(key).team();
    await waysBack[how]?.(elsewhere);
    for (let round = 0; round < 2; round += 1) await sweep();
    expect([...teams.texts].sort()).toEqual([
      'phase.change 42/1 to channel',
      'phase.change 43/1 to channel',
    ]);
    for (const number of [42, 43]) {
      expect((await storage.team(key).course(number))?.dead).toEqual([]);
    }
  });

  it('catches up late by N1: a notice whose day is past is dropped, and its letter with it', async () => {
    const { teams, sweep, storage } = await shutChannel(
      'notInstalled',
      things(
        thing({ sendOn: '2027-06-01', ruleDate: '2027-06-01', target: '2027-06-04', chain: null }),
        phaseChange({ chain: null }),
      ),
    );
    await sweep();
    expect((await storage.team(key).course(42))?.dead).toHaveLength(2);
    await sweep(instantAt('2027-06-07', 9));
    expect((await storage.team(key).course(42))?.dead).toMatchObject([{ key: 'phase.change' }]);
    teams.shut = null;
    await welcome(houseOn(connect()), visit, channel);
    await sweep(instantAt('2027-06-08', 9));
    expect(teams.texts).toContain('phase.change 42/1 to channel, late');
    expect(teams.texts).toHaveLength(2);
    expect((await storage.team(key).course(42))?.dead).toEqual([]);
  });

  it('does not keep from people what is for them 1:1', async () => {
    const { teams, sweep } = await shutChannel('notInstalled', things(phaseChange()));
    await sweep();
    teams.shut = null;
    const both = things(phaseChange(), phaseChange({ key: 'phase.open', audience: 'cti' }));
    await openSweeper(world(connect(), { messenger: teams, dueOf: both }).parts).sweep(NINE);
    expect(teams.texts).toEqual(['phase.open 42/1 to cti; phase.open 43/1 to cti']);
  });

  it('what a person does not take waits for the channel, too', async () => {
    const { teams, sweep, storage } = await shutChannel(
      'notInstalled',
      things(phaseChange({ audience: 'cti' })),
    );
    await sweep();
    teams.shut = null;
    await sweep();
    expect(teams.texts).toEqual([]);
    await welcome(houseOn(storage), visit, channel);
    await sweep();
    const marks = teams.texts.map((text) => text.replace(/\d\d\/1/, ''));
    expect(marks).toEqual(Array(2).fill('phase.change  to cti, instead of cti Cita Worker'));
  });
});

describe('removed and added again, told to different replicas within a minute (D8)', () => {
  const address: Address = {
    ...teamRecord(key).address,
    conversation: `${key.channel};messageid=1`,
  };

  it('the bot posts again', async () => {
    const storage = connect();
    await settle(storage);
    const [one, other] = [connect(), connect()];
    await Promise.all([one.team(key).team(), other.team(key).team()]);
    await farewell(houseOn(one), channel);
    await welcome(houseOn(other), visit, { ...channel, address });
    expect((await connect().team(key).team())?.removedOn).toBeNull();
  });

  it('nothing is posted by a replica that still believes itself in the channel', async () => {
    const storage = connect();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(phaseChange()) });
    await storage.team(key).team();
    await farewell(houseOn(connect()), channel);
    await openSweeper(parts).sweep(NINE);
    expect(teams.texts).toEqual([]);
  });

  it('a replica that believes it removed posts what is due, at the next sweep', async () => {
    const storage = connect();
    await settle(storage);
    const { parts, teams } = world(storage, { dueOf: things(phaseChange()) });
    await farewell(houseOn(storage), channel);
    const sweeper = openSweeper(parts);
    await sweeper.sweep(NINE);
    await welcome(houseOn(connect()), visit, channel);
    await sweeper.sweep(NINE);
    expect(teams.texts).toEqual(['phase.change 42/1 to channel']);
  });
});

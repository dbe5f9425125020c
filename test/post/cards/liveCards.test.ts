import { setTimeout as sleep } from 'node:timers/promises';
import { instantAt } from '../../../src/cti/calendar/plainDate';
import type { Held, Message, SendResult, Storage } from '../../../src/desk/ports/storage';
import { openLiveCards } from '../../../src/post/cards/liveCards';
import type { RenderLive } from '../../../src/post/ports';
import { rewordCards } from '../../../src/post/cards/reword';
import { openMemory, openSweeper } from '../../../src/post/sweep/sweep';
import { openStorage } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { until } from '../../support/until';
import { course, teamKey, CITA } from '../samples';
import { handClock, settle, world } from '../world';

let tables: RunningTables;
let prefix = 0;
const fresh = (): Storage =>
  openStorage({
    connectionString: tables.connectionString,
    prefix: `l${(prefix += 1)}`,
    patience: PATIENT,
  });
beforeAll(async () => {
  tables = await startTables();
});

const CARD = { kind: 'checklist', about: 'phase2', activity: 'a1', conversation: 'c1' } as const;
const key = teamKey();

async function courseWithCard(storage: Storage, cards: Held['live'] = [CARD]): Promise<void> {
  await settle(storage);
  const held = await storage.team(key).course(42);
  if (held) await storage.team(key).keepCards(held, ({ dead }) => ({ live: cards, dead }));
}

/** One more event on the course, whoever writes. */
async function change(storage: Storage): Promise<void> {
  const store = storage.team(key);
  for (;;) {
    const held = await store.course(42);
    if (!held) throw new Error('no course');
    const seq = held.course.seq + 1;
    const result = await store.commit({
      ...{ before: held, course: course({ seq }), live: held.live, dead: held.dead, claims: [] },
      ...{ events: [], handled: null, by: CITA.id, command: `c${seq}` },
    });
    if (result.kind === 'done') return;
  }
}

const cardsOf = async (storage: Storage): Promise<Held['live']> =>
  (await storage.team(key).course(42))?.live ?? [];

describe('live cards', () => {
  it('turns a burst of twenty changes into few updates, the newest last', async () => {
    const storage = fresh();
    await courseWithCard(storage);
    const { parts, teams } = world(storage);
    const live = openLiveCards(parts);
    for (let n = 0; n < 20; n += 1) {
      await change(storage);
      live.follow(key, 42);
    }
    await live.rest();
    expect(teams.updates.at(-1)?.text).toBe('checklist phase2 as of 25');
    expect(teams.updates.length).toBeLessThanOrEqual(5);
    expect(await cardsOf(storage)).toEqual([{ ...CARD, shown: 25 }]);
  });

  it('shows the newest version last when an older answer of another process lands after it', async () => {
    const storage = fresh();
    await courseWithCard(storage);
    const begun: string[] = [];
    const landed: string[] = [];
    const waitingFor = (comes: () => Promise<void>) => ({
      post: (): Promise<SendResult> => Promise.reject(new Error('no post')),
      update: async (_to: unknown, _activity: string, message: Message): Promise<SendResult> => {
        begun.push(message.text);
        if (landed.length === 0) await comes();
        landed.push(message.text);
        return { kind: 'sent', activity: 'a1' };
      },
    });
    const older = waitingFor(() => until(() => begun.length > 1));
    const one = openLiveCards(world(storage, { messenger: older }).parts);
    const newer = waitingFor(() => Promise.resolve());
    const two = openLiveCards(world(storage, { messenger: newer }).parts);
    await change(storage);
    one.follow(key, 42);
    // The first has read version 6 and is on its way.
    await until(() => begun.length === 1);
    await change(storage);
    two.follow(key, 42);
    await Promise.all([one.rest(), two.rest()]);
    expect(landed).toContain('checklist phase2 as of 6');
    expect(landed.at(-1)).toBe('checklist phase2 as of 7');
  });

  it('goes on after faults of Teams and of storage', async () => {
    const storage = fresh();
    await courseWithCard(storage);
    const { parts, teams } = world(storage, {
      time: { ...world(storage).parts.time, sleep: (ms) => sleep(ms / 50) },
    });
    teams.answers.push(
      { kind: 'ambiguous', why: 'serverError' },
      { kind: 'refused', why: 'throttled', again: true, afterMs: 10 },
    );
    const live = openLiveCards(parts);
    await change(storage);
    live.follow(key, 42);
    await live.rest();
    expect(teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 6']);
  });

  it('forgets a card that was deleted in the channel, and does not post it anew', async () => {
    const storage = fresh();
    const other = { ...CARD, activity: 'a2', kind: 'closing', about: 'end' } as const;
    await courseWithCard(storage, [CARD, other]);
    const { parts, teams } = world(storage);
    teams.answers.push({ kind: 'refused', why: 'gone', again: false });
    const live = openLiveCards(parts);
    await change(storage);
    live.follow(key, 42);
    await live.rest();
    expect(teams.posts).toEqual([]);
    expect(await cardsOf(storage)).toEqual([{ ...other, shown: 6 }]);
  });

  it('does not touch a card that shows the newest state already', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 5 }]);
    const { parts, teams } = world(storage);
    const live = openLiveCards(parts);
    live.follow(key, 42);
    await live.rest();
    expect(teams.updates).toEqual([]);
  });

  it('a change that comes while the card is being drawn is drawn, too', async () => {
    const storage = fresh();
    await courseWithCard(storage);
    const drawn: number[] = [];
    const renderLive: RenderLive = async (_card, { seq }) => {
      drawn.push(seq);
      if (drawn.length === 1) {
        await change(storage);
        live.follow(key, 42);
      }
      return { text: String(seq) };
    };
    const live = openLiveCards(world(storage, { renderLive }).parts);
    await change(storage);
    live.follow(key, 42);
    await live.rest();
    expect(drawn).toEqual([6, 7]);
  });

  it('draws a team’s cards anew when its language changed, once', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 5 }]);
    const { parts, teams } = world(storage);
    const live = openLiveCards(parts);
    live.reword(key);
    await live.rest();
    expect(await cardsOf(storage)).toMatchObject([{ shown: 5 }]);
    expect(teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 5']);
  });

  it('whoever comes next draws what a process that was stopped had only marked', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 5 }]);
    const { parts, teams } = world(storage);
    await rewordCards({
      store: storage.team(key),
      draw: () => Promise.reject(new Error('drawn')),
      isHurried: () => true,
    });
    expect(await cardsOf(storage)).toEqual([{ ...CARD, shown: 0 }]);
    await storage.agenda.put(key, '2027-03-01');
    const live = openLiveCards(parts);
    await openSweeper(parts, undefined, live).sweep(instantAt('2027-03-01', 20));
    await live.rest();
    expect(teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 5']);
  });
});

describe('cards that are behind, whoever left them so (N1)', () => {
  const at = (minute: number): Date =>
    new Date(instantAt('2027-03-01', 20).getTime() + minute * 60_000);

  it('are followed by the sweep of their team, at night too, and no more once they are right', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 4 }]);
    await storage.agenda.follow(key);
    const { parts, teams } = world(storage);
    const live = openLiveCards(parts);
    const sweeper = openSweeper(parts, openMemory(parts.time), live);
    await sweeper.sweep(at(0));
    await live.rest();
    await sweeper.sweep(at(1));
    await live.rest();
    expect(teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 5']);
  });

  it('are followed for as long as Teams takes no updates, with an alarm after ten minutes, one an hour', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 4 }]);
    await storage.agenda.follow(key);
    const clock = handClock();
    const { parts, teams, tally } = world(storage, { time: clock });
    const down = { kind: 'ambiguous', why: 'serverError' } as const;
    const live = openLiveCards(parts);
    const sweeper = openSweeper(parts, openMemory(clock), live);
    for (let minute = 0; minute < 45; minute += 1) {
      teams.answers.splice(0, Infinity, ...Array.from({ length: 10 }, () => down));
      await sweeper.sweep(at(minute));
      await live.rest();
    }
    expect(teams.updates).toEqual([]);
    expect(tally.alarms).toEqual(['cards.behind']);
    teams.answers.length = 0;
    await sweeper.sweep(at(46));
    await live.rest();
    expect(teams.updates.map(({ text }) => text)).toEqual(['checklist phase2 as of 5']);
  });

  it('costs a course whose card was refused for good nothing more until it changes again', async () => {
    const storage = fresh();
    await courseWithCard(storage, [{ ...CARD, shown: 4 }]);
    const { parts, teams } = world(storage);
    teams.answers.push({ kind: 'refused', why: 'refused', again: false });
    const live = openLiveCards(parts);
    const sweeper = openSweeper(parts, openMemory(parts.time), live);
    for (const minute of [0, 1, 2]) {
      await sweeper.sweep(at(minute));
      await live.rest();
    }
    expect(teams.updates).toEqual([]);
    await change(storage);
    live.follow(key, 42);
    await live.rest();
    expect(await cardsOf(storage)).toEqual([{ ...CARD, shown: 6 }]);
  });
});

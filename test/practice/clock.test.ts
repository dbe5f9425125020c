import { dateAt } from '../../src/cti/calendar/plainDate';
import {
  practiceClock,
  type PracticeClock,
  type PracticeClockPlan,
} from '../../src/practice/clock';
import { until } from '../support/until';

/** Storage shared by replicas, and real time as a hand moves it. */
class World {
  realMs = Date.parse('2026-11-02T09:30:00Z');
  readonly values = new Map<string, string>();
  readonly shared: PracticeClockPlan['shared'] = {
    get: (name) => Promise.resolve(this.values.get(name)),
    set: (name, value) => Promise.resolve(void this.values.set(name, value)),
  };
  clock(startAt?: string): Promise<PracticeClock> {
    return practiceClock({
      shared: this.shared,
      real: () => this.realMs,
      ...(startAt === undefined ? {} : { startAt: new Date(startAt) }),
    });
  }
  wait(minutes: number): void {
    this.realMs += minutes * 60_000;
  }
}

const MARCH = '2027-03-01T07:00:00.000Z';
const shown = (clock: PracticeClock): string => clock.now().toISOString();
const asText = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString());

describe('the practice clock', () => {
  it('shows the real time until somebody moves it', async () => {
    const clock = await new World().clock();
    expect(shown(clock)).toBe('2026-11-02T09:30:00.000Z');
  });

  it('starts at BOT_NOW and runs on from there', async () => {
    const world = new World();
    const clock = await world.clock(MARCH);
    world.wait(90);
    expect(shown(clock)).toBe('2027-03-01T08:30:00.000Z');
  });

  it('runs on from where it was put', async () => {
    const world = new World();
    const clock = await world.clock(MARCH);
    await clock.putTo(new Date('2027-06-01T06:00:00Z'));
    world.wait(5);
    expect(shown(clock)).toBe('2027-06-01T06:05:00.000Z');
  });

  it('keeps its offset over a restart with the same BOT_NOW', async () => {
    const world = new World();
    await (await world.clock(MARCH)).putTo(new Date('2027-03-15T07:00:00Z'));
    world.wait(10);
    expect(shown(await world.clock(MARCH))).toBe('2027-03-15T07:10:00.000Z');
    expect(shown(await world.clock())).toBe('2027-03-15T07:10:00.000Z');
  });

  it('begins anew with another BOT_NOW', async () => {
    const world = new World();
    await (await world.clock(MARCH)).putTo(new Date('2027-03-15T07:00:00Z'));
    expect(shown(await world.clock('2028-01-01T12:00:00.000Z'))).toBe('2028-01-01T12:00:00.000Z');
  });

  it('is shared by replicas, whichever of them was asked to move', async () => {
    const world = new World();
    const one = await world.clock(MARCH);
    world.wait(3);
    const other = await world.clock(MARCH);
    expect(shown(other)).toBe(shown(one));
    await other.putTo(new Date('2027-04-01T07:00:00Z'));
    await one.refresh();
    expect(shown(one)).toBe('2027-04-01T07:00:00.000Z');
  });

  it('goes back to the unmoved time', async () => {
    const world = new World();
    const clock = await world.clock(MARCH);
    await clock.putTo(new Date('2027-09-01T07:00:00Z'));
    world.wait(20);
    expect(asText(clock.stops({ now: true }))).toEqual(['2027-03-01T07:20:00.000Z']);
    await clock.putBack();
    expect(shown(clock)).toBe('2027-03-01T07:20:00.000Z');
  });

  it('survives a value that it cannot read', async () => {
    const world = new World();
    world.values.set('practice-clock', '{"half');
    expect(shown(await world.clock(MARCH))).toBe(MARCH);
  });

  it('survives storage that is down for a moment', async () => {
    const world = new World();
    const clock = await practiceClock({
      shared: { ...world.shared, get: () => Promise.reject(new Error('down')) },
      real: () => world.realMs,
      refreshMs: 5,
    }).catch(() => undefined);
    expect(clock).toBeUndefined();
    const later = await practiceClock({
      shared: flaky(world.shared),
      real: () => world.realMs,
      refreshMs: 5,
    });
    await until(() => shown(later) === '2026-11-02T09:30:00.000Z');
    later.stop();
    expect(shown(later)).toBe('2026-11-02T09:30:00.000Z');
  });
});

describe('the way of the practice clock forwards', () => {
  it('stops at 08:00 of every day in between, then at the goal', async () => {
    // 1 March 2027, 12:00 in Copenhagen (UTC+1)
    const clock = await new World().clock('2027-03-01T11:00:00.000Z');
    expect(asText(clock.stops({ days: 3 }))).toEqual([
      '2027-03-02T07:00:00.000Z',
      '2027-03-03T07:00:00.000Z',
      '2027-03-04T07:00:00.000Z',
      '2027-03-04T11:00:00.000Z',
    ]);
  });

  it('counts today’s morning when it is still ahead', async () => {
    const clock = await new World().clock('2027-03-01T05:30:00.000Z');
    expect(asText(clock.stops({ days: 1 }))).toEqual([
      '2027-03-01T07:00:00.000Z',
      '2027-03-02T05:30:00.000Z',
    ]);
  });

  it('keeps 08:00 when the clocks of Copenhagen change (28 March 2027)', async () => {
    const clock = await new World().clock('2027-03-27T11:00:00.000Z');
    expect(asText(clock.stops({ days: 2 }))).toEqual([
      '2027-03-28T06:00:00.000Z',
      '2027-03-29T06:00:00.000Z',
      '2027-03-29T10:00:00.000Z',
    ]);
  });

  it('reads a date as that day at 09:00', async () => {
    const clock = await new World().clock('2027-06-30T11:00:00.000Z');
    expect(asText(clock.stops({ date: '2027-07-01' }))).toEqual([
      '2027-07-01T06:00:00.000Z',
      '2027-07-01T07:00:00.000Z',
    ]);
  });

  it('goes back without stopping on the way', async () => {
    const clock = await new World().clock('2027-06-30T11:00:00.000Z');
    expect(asText(clock.stops({ date: '2027-05-03' }))).toEqual(['2027-05-03T07:00:00.000Z']);
    expect(asText(clock.stops({ days: -7 }))).toEqual(['2027-06-23T11:00:00.000Z']);
  });

  it('has one stop for each of 270 days, and then the goal', async () => {
    const clock = await new World().clock('2027-03-01T11:00:00.000Z');
    const stops = clock.stops({ days: 270 });
    expect(stops).toHaveLength(271);
    expect(new Set(stops.slice(0, 270).map(dateAt)).size).toBe(270);
  });
});

/** Answers once, then never again. */
function flaky(shared: PracticeClockPlan['shared']): PracticeClockPlan['shared'] {
  let asked = 0;
  return {
    ...shared,
    get: (name) => (asked++ === 0 ? shared.get(name) : Promise.reject(new Error('down'))),
  };
}

import { openThrottle } from '../../../src/post/delivery/throttle';
import { handClock } from '../world';

/** Most sends that fall into any stretch of `ms` milliseconds. */
function most(times: readonly number[], ms: number): number {
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length),
  );
}

describe('the limits of Teams', () => {
  it('in one conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const times: number[] = [];
    for (let n = 0; n < 2_000; n += 1) {
      await throttle.enter({ tenant: 't', conversation: 'c' }, 7_200_000);
      times.push(time.monotonic());
    }
    expect(most(times, 1_000)).toBeLessThanOrEqual(7);
    expect(most(times, 2_000)).toBeLessThanOrEqual(8);
    expect(most(times, 30_000)).toBeLessThanOrEqual(60);
    expect(most(times, 3_600_000)).toBeLessThanOrEqual(1_800);
    expect(most(times, 3_600_000)).toBeGreaterThan(1_600);
  });

  it('in one tenant about 20 a second, however many conversations there are', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const begun = time.monotonic();
    const times: number[] = [];
    for (let n = 0; n < 400; n += 1) {
      await throttle.enter({ tenant: 't', conversation: `c${n}` }, 60_000);
      times.push(time.monotonic());
    }
    expect(most(times, 1_000)).toBeLessThanOrEqual(20);
    expect(time.monotonic() - begun).toBeLessThan(25_000);
  });

  it('tenants do not slow each other down', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    for (let n = 0; n < 20; n += 1) {
      await throttle.enter({ tenant: 'a', conversation: `c${n}` }, 0);
    }
    expect(await throttle.enter({ tenant: 'b', conversation: 'c' }, 0)).toBe(true);
    expect(await throttle.enter({ tenant: 'a', conversation: 'c' }, 0)).toBe(false);
  });

  it('keeps two sends in any two seconds for answers, in every conversation', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const times: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      await throttle.enter({ tenant: 't', conversation: 'c' }, 60_000);
      times.push(time.monotonic());
    }
    expect(most(times, 1_000)).toBeLessThanOrEqual(5);
    expect(most(times, 2_000)).toBeLessThanOrEqual(6);
  });

  it('obeys Retry-After for that conversation alone', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const [slow, other] = [
      { tenant: 't', conversation: 'slow' },
      { tenant: 't', conversation: 'other' },
    ];
    throttle.holdBack(slow, 30_000);
    expect(await throttle.enter(other, 0)).toBe(true);
    expect(await throttle.enter(slow, 29_000)).toBe(false);
    const before = time.monotonic();
    expect(await throttle.enter(slow, 30_000)).toBe(true);
    expect(time.monotonic() - before).toBe(30_000);
  });

  it('counts a send from its answer on, so that no way there is too slow', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const lane = { tenant: 't', conversation: 'c' };
    const departures: number[] = [];
    for (let n = 0; n < 30; n += 1) {
      await throttle.enter(lane, 60_000);
      departures.push(time.monotonic());
      time.move(400);
      throttle.arrived(lane);
    }
    // The 8th leaves a second or more after the answer to the 1st, and so on.
    for (let n = 7; n < 30; n += 1) {
      expect((departures[n] ?? 0) - (departures[n - 7] ?? 0)).toBeGreaterThanOrEqual(1_400);
    }
  });

  it('lets nobody leave in a crowd after a stall', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const times: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      await throttle.depart({ tenant: 't', conversation: `c${n}` });
      times.push(time.monotonic());
    }
    expect(most(times, 1_000)).toBeLessThanOrEqual(20);
  });

  it('gives up a wait that is not wanted any more', async () => {
    const time = handClock();
    const throttle = openThrottle(time);
    const lane = { tenant: 't', conversation: 'c' };
    throttle.holdBack(lane, 30_000);
    expect(await throttle.enter(lane, 60_000, () => false)).toBe(false);
  });
});

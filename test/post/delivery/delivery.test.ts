import type { Delivery, SendFault, SendResult } from '../../../src/desk/ports/storage';
import {
  afterSend,
  bornAgain,
  claimed,
  DELIVERY_RULES,
  mayBeRepeat,
  revived,
  shownAgain,
  steppedBack,
  claimTakenOver,
  type Sending,
} from '../../../src/post/delivery/delivery';

const CLAIM: Delivery = claimed({ due: 'd', course: 'c', operation: 'o' });
const AT = new Date('2027-06-01T06:00:00Z');

const after = (result: SendResult, change: Partial<Sending> = {}): Partial<Delivery> =>
  afterSend({
    ...{ delivery: CLAIM, result, to: 'channel', conversation: 'conv', at: AT, chance: 1 },
    ...change,
  });

const refused = (why: SendFault, again = false, afterMs?: number): SendResult => ({
  ...{ kind: 'refused', why, again },
  ...(afterMs === undefined ? {} : { afterMs }),
});

describe('the table of outcomes', () => {
  it('2xx: sent, with its activity and where', () => {
    expect(after({ kind: 'sent', activity: 'a1' })).toEqual({
      ...{ state: 'sent', activity: 'a1', why: null, notBefore: null },
      more: { conversation: 'conv' },
    });
  });

  it.each([
    ['429 without Retry-After: 15 s', undefined, '2027-06-01T06:00:15.000Z'],
    ['429, Retry-After 2: not shorter than our own pause', 2_000, '2027-06-01T06:00:15.000Z'],
    ['429, Retry-After 120', 120_000, '2027-06-01T06:02:00.000Z'],
  ])('%s', (_name, afterMs, notBefore) => {
    const change = after(refused('throttled', true, afterMs));
    expect(change).toMatchObject({ state: 'retry', why: 'throttled', notBefore });
    expect(mayBeRepeat({ ...CLAIM, ...change })).toBe(false);
  });

  it('a refusal that may pass doubles its pause up to half an hour, then is final', () => {
    const pauses = [1, 2, 3, 7, 8, 15].map((attempts) => {
      const { more } = after(refused('unreachable', true), { delivery: { ...CLAIM, attempts } });
      return (more?.pauseMs ?? 0) / 1000;
    });
    expect(pauses).toEqual([15, 30, 60, 960, 1800, 1800]);
    const last = { ...CLAIM, attempts: DELIVERY_RULES.attempts };
    expect(after(refused('unreachable', true), { delivery: last }).state).toBe('dead');
  });

  it('jitter: between half the pause and the whole', () => {
    const pauseOf = (chance: number): number | undefined =>
      after(refused('throttled', true), { chance }).more?.pauseMs;
    expect([pauseOf(0), pauseOf(0.5)]).toEqual([7_500, 11_250]);
  });

  it.each(['gone', 'refused', 'tooLarge'] as const)('%s: dead in a channel', (why) => {
    expect(after(refused(why))).toEqual({ state: 'dead', why });
  });

  it.each(['notInstalled', 'blocked'] as const)('%s in a channel: waits, no try spent', (why) => {
    const delivery = { ...CLAIM, attempts: 16 };
    const waiting = { state: 'retry', why, attempts: 15, notBefore: null };
    expect(after(refused(why), { delivery })).toEqual(waiting);
  });

  it.each(['notInstalled', 'blocked', 'gone', 'refused'] as const)(
    '%s: to the channel instead for a person',
    (why) => {
      expect(after(refused(why), { to: 'person' })).toMatchObject({
        ...{ state: 'retry', why, attempts: 0, notBefore: null },
        more: { instead: true },
      });
    },
  );

  it.each(['timeout', 'serverError', 'unreachable'] as const)(
    'ambiguous (%s): again after half a minute, labelled; the sixth doubt is the last',
    (why) => {
      const change = after({ kind: 'ambiguous', why });
      expect(change).toMatchObject({ state: 'retry', notBefore: '2027-06-01T06:00:30.000Z' });
      expect(mayBeRepeat({ ...CLAIM, ...change })).toBe(true);
      const doubtful = { ...CLAIM, more: { unsure: 5 } };
      expect(after({ kind: 'ambiguous', why }, { delivery: doubtful }).state).toBe('dead');
    },
  );
});

describe('the other arrows', () => {
  it('a silent holder may have sent: the next send is labelled, and the sixth doubt is the last', () => {
    const taken = { ...CLAIM, ...claimTakenOver(CLAIM, 'p') };
    expect(taken).toMatchObject({ state: 'sending', operation: 'p', attempts: 2 });
    expect(mayBeRepeat(taken)).toBe(true);
    expect(claimTakenOver({ ...CLAIM, more: { unsure: 5 } }, 'p')).toMatchObject({ state: 'dead' });
  });

  it('doubtful sends are tried again for about an hour, each pause three times the last', () => {
    const pauses = [1, 2, 3, 4, 5].map((n) => DELIVERY_RULES.unsurePause(n) / 1000);
    expect(pauses).toEqual([30, 90, 270, 810, 2430]);
  });

  it('what was outdated right before sending was not sent: no doubt, no try spent', () => {
    expect(steppedBack(CLAIM)).toEqual({ state: 'retry', attempts: 0, notBefore: null });
  });

  it('a date that moved away and back begins anew, unlabelled, with the next generation', () => {
    const sent = { ...CLAIM, state: 'sent' as const, more: { unsure: 2, voided: true } };
    const anew = { ...sent, ...bornAgain(sent, 'p') };
    expect(anew).toMatchObject({ state: 'sending', attempts: 1, more: { generation: 1 } });
    expect(mayBeRepeat(anew)).toBe(false);
  });

  it('a notice put off is shown the second time, then the third', () => {
    const second = { ...CLAIM, ...shownAgain(CLAIM, 'p') };
    expect(second.more).toEqual({ shown: 2 });
    expect(shownAgain(second, 'q').more).toEqual({ shown: 3 });
  });

  it('a dead letter sent again has its tries anew and keeps its label', () => {
    const dead = { ...CLAIM, state: 'dead' as const, attempts: 16, more: { unsure: 5 } };
    expect(revived(dead)).toMatchObject({ state: 'retry', attempts: 0, more: { unsure: 1 } });
    expect(mayBeRepeat({ ...dead, ...revived(dead) })).toBe(true);
    const clean = { ...dead, more: {} };
    expect(mayBeRepeat({ ...clean, ...revived(clean) })).toBe(false);
  });
});

// The life of a due thing in the ledger, arrow by arrow: claims and deliveries take steps here.
import type { Delivery, DeliveryMore, SendResult } from '../../desk/ports/storage';

/**
 * The life of one due thing, pure (design, Delivery):
 *
 *     absent ─▶ sending ─▶ sent │ retry │ dead        retry ─▶ sending
 *     its channel turns the bot away ─▶ retry, and not again until the bot is let in
 *     sending, holder silent ─▶ sending (perhaps sent already) │ dead
 *     sent, its date moved away and came back ─▶ sending      sent, put off ─▶ sending
 *
 * Every arrow is one write under the row's ETag; only who wrote `sending` may send.
 */
export interface DeliveryRules {
  /** Milliseconds after which a claim whose row did not change counts as abandoned. */
  readonly leaseMs: number;
  /** Sends begun, after which a refusal is final. */
  readonly attempts: number;
  /** Sends of which nobody knows, after which no further repeat is risked. */
  readonly unsure: number;
  /** Pause after the n-th refused send (n from 1), in milliseconds, before jitter. */
  readonly refusedPause: (n: number) => number;
  /** Pause after the n-th send of which nobody knows, in milliseconds, before jitter. */
  readonly unsurePause: (n: number) => number;
}

const MINUTE = 60_000;

/**
 * A definite refusal is tried again for about five hours: a bad morning at Teams loses nothing. A
 * doubtful one a few times within the hour, the first soon: every further try may be a repeat that
 * people see.
 */
export const DELIVERY_RULES: DeliveryRules = {
  leaseMs: MINUTE,
  attempts: 16,
  unsure: 6,
  refusedPause: (n) => Math.min(15_000 * 2 ** (n - 1), 30 * MINUTE),
  unsurePause: (n) => Math.min((MINUTE / 2) * 3 ** (n - 1), 60 * MINUTE),
};

/** Nobody may have seen it, or may have seen it: the next card must say so. */
export function mayBeRepeat(delivery: Delivery): boolean {
  return (delivery.more?.unsure ?? 0) > 0;
}

/** The claim: whoever inserts it sends. */
export function claimed(thing: {
  readonly due: string;
  readonly course: string;
  readonly operation: string;
}): Delivery {
  return {
    ...thing,
    state: 'sending',
    attempts: 1,
    notBefore: null,
    activity: null,
    why: null,
  };
}

/** `retry` → `sending`. */
export function triedAgain(delivery: Delivery, operation: string): Partial<Delivery> {
  return { state: 'sending', operation, attempts: delivery.attempts + 1, notBefore: null };
}

/**
 * The holder of a claim fell silent: perhaps it sent, perhaps not. The next one sends, labelled, or
 * gives up when too many sends are in doubt already.
 */
export function claimTakenOver(
  delivery: Delivery,
  operation: string,
  rules: DeliveryRules = DELIVERY_RULES,
): Partial<Delivery> {
  const unsure = (delivery.more?.unsure ?? 0) + 1;
  const more = { ...delivery.more, unsure };
  if (unsure >= rules.unsure) return { state: 'dead', operation, why: 'timeout', more };
  return { state: 'sending', operation, attempts: delivery.attempts + 1, more };
}

/** Sent before, then its date moved away and came back: a new life with the next generation. */
export function bornAgain(delivery: Delivery, operation: string): Partial<Delivery> {
  const generation = (delivery.more?.generation ?? 0) + 1;
  return { ...claimed({ ...ids(delivery), operation }), more: { generation } };
}

/** Sent before and put off by its reader. */
export function shownAgain(delivery: Delivery, operation: string): Partial<Delivery> {
  const { generation, instead } = delivery.more ?? {};
  const shown = (delivery.more?.shown ?? 1) + 1;
  const more: DeliveryMore = {
    shown,
    ...(generation === undefined ? {} : { generation }),
    ...(instead === undefined ? {} : { instead }),
  };
  return { ...claimed({ ...ids(delivery), operation }), more };
}

/** Claimed, but outdated when it was checked right before sending: nothing was sent, nothing is lost. */
export function steppedBack(delivery: Delivery): Partial<Delivery> {
  return { state: 'retry', attempts: delivery.attempts - 1, notBefore: null };
}

/** An operator sends a dead letter again; what may have been seen before stays labelled. */
export function revived(delivery: Delivery): Partial<Delivery> {
  const unsure = Math.min(delivery.more?.unsure ?? 0, 1);
  const more = { ...delivery.more, unsure };
  return { state: 'retry', attempts: 0, notBefore: null, why: null, more };
}

export interface Sending {
  readonly delivery: Delivery;
  readonly result: SendResult;
  /** Where it was sent to: what a person does not take goes to the channel instead, or is for them `alone`. */
  readonly to: 'channel' | 'person' | 'alone';
  readonly conversation: string;
  /** What it asked for was done before it went out: its card says so from the first. */
  readonly settled?: boolean;
  /** It went out as a row of a message about several things: the channel of the team that told them. */
  readonly morning?: string;
  /** The machine's own time, not the bot's: practice time never drives a pause. */
  readonly at: Date;
  /** In [0, 1): spreads the tries of many things. */
  readonly chance: number;
  readonly rules?: DeliveryRules;
}

/** What the answer to a send makes of its row: the table of outcomes. */
export function afterSend(sending: Sending): Partial<Delivery> {
  const { result } = sending;
  switch (result.kind) {
    case 'sent':
      return sentState(sending, result.activity);
    case 'ambiguous':
      return inDoubt(sending, result.why);
    case 'refused':
      return refused(sending, result);
  }
}

function sentState(
  { delivery, conversation, settled = false, morning }: Sending,
  activity: string,
): Partial<Delivery> {
  const shared = morning === undefined ? {} : { morning };
  return {
    state: 'sent',
    activity,
    why: delivery.more?.instead ? delivery.why : null,
    notBefore: null,
    more: { ...delivery.more, conversation, ...shared, ...(settled ? { settled } : {}) },
  };
}

function inDoubt(sending: Sending, why: string): Partial<Delivery> {
  const { delivery, rules = DELIVERY_RULES } = sending;
  const unsure = (delivery.more?.unsure ?? 0) + 1;
  const more = { ...delivery.more, unsure };
  if (unsure >= rules.unsure) return { state: 'dead', why, more };
  return { state: 'retry', why, ...restBefore({ ...sending, more }, rules.unsurePause(unsure)) };
}

function refused(
  sending: Sending,
  result: Extract<SendResult, { kind: 'refused' }>,
): Partial<Delivery> {
  const { delivery, to, rules = DELIVERY_RULES } = sending;
  const { why, again, afterMs = 0 } = result;
  if (again && delivery.attempts < rules.attempts) {
    const pause = Math.max(afterMs, rules.refusedPause(delivery.attempts));
    return {
      state: 'retry',
      why,
      ...restBefore({ ...sending, more: delivery.more }, pause, afterMs),
    };
  }
  if (to === 'person') return insteadInChannel(delivery, why);
  // Nobody else is told of it, and nobody has to act on it.
  if (to === 'alone') return { state: 'sent', activity: null, why, notBefore: null };
  if (isTurnedAway(why)) return { ...steppedBack(delivery), why };
  return { state: 'dead', why };
}

/**
 * Teams' word that the bot has no place in a conversation (platform, Teams: 403): nothing more is
 * sent there until it is let in again; what is due there waits.
 */
export function isTurnedAway(why: string): boolean {
  return why === 'notInstalled' || why === 'blocked';
}

/** A person cannot be reached 1:1: the same due thing goes to the channel, with tries of its own. */
function insteadInChannel(delivery: Delivery, why: string): Partial<Delivery> {
  const more = { ...delivery.more, instead: true };
  return { state: 'retry', why, more, attempts: 0, notBefore: null };
}

/**
 * Half to the whole of the pause, never less than what the answer asked for: as an instant for who
 * wrote it, and as a length for who measures by a clock of its own.
 */
function restBefore(
  { at, chance, more }: Sending & { readonly more: DeliveryMore | undefined },
  pauseMs: number,
  atLeastMs = 0,
): Pick<Delivery, 'notBefore'> & { readonly more: DeliveryMore } {
  const ms = Math.max(pauseMs * (0.5 + chance / 2), atLeastMs);
  return {
    notBefore: new Date(at.getTime() + ms).toISOString(),
    more: { ...more, pauseMs: Math.round(ms) },
  };
}

function ids(delivery: Delivery): Pick<Delivery, 'due' | 'course'> {
  return { due: delivery.due, course: delivery.course };
}

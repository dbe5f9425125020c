// The one way out for all that the bot says by itself: a place within the limits of Teams, the request,
// and what its answer means. Called by deliver, rewrite, erasure and liveCards.
import type { Message, SendResult } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { PostParts } from '../ports';
import { isTurnedAway } from './delivery';
import type { Lane, Throttle } from './throttle';

type PacedParts = Pick<PostParts, 'throttle' | 'messenger'>;

/** How long a request waits, and for a place in which conversation. */
export interface Queue {
  readonly lane: Lane;
  readonly patienceMs: number;
}

/** A place in the queue, for one request. */
export interface Place {
  /** Resolves when the request may leave, which is nearly always at once: then it leaves without delay. */
  depart(): Promise<Departure>;
}

/** Sends the one request of a place. */
export interface Departure {
  post(to: Address, message: Message): Promise<SendResult>;
  update(to: Address, activity: string, message: Message): Promise<SendResult>;
}

/** Teams asked to wait and did not say how long. */
const HOLD_BACK_MS = 1_000;

/** Nothing was sent. */
const NO_PLACE: SendResult = { kind: 'refused', why: 'throttled', again: true };

/** `undefined`: there is no place within this patience. */
export async function takePlace(
  { lane, patienceMs }: Queue,
  { throttle, messenger }: PacedParts,
): Promise<Place | undefined> {
  if (!(await throttle.enter(lane, patienceMs))) return undefined;
  const answered = (result: SendResult): SendResult => noteAnswer(result, lane, throttle);
  return {
    async depart() {
      await throttle.depart(lane);
      return {
        post: async (to, message) => answered(await messenger.post(to, message)),
        update: async (...card) => answered(await messenger.update(...card)),
      };
    },
  };
}

function noteAnswer(result: SendResult, lane: Lane, throttle: Throttle): SendResult {
  throttle.arrived(lane);
  if (result.kind === 'refused' && result.why === 'throttled') {
    throttle.holdBack(lane, result.afterMs ?? HOLD_BACK_MS);
  }
  return result;
}

/** A message in a place of its own. */
export async function post(
  { to, message }: { readonly to: Address; readonly message: Message },
  queue: Queue,
  parts: PacedParts,
): Promise<SendResult> {
  const place = await takePlace(queue, parts);
  return place ? (await place.depart()).post(to, message) : NO_PLACE;
}

/** Another text in the place of a card. */
export async function update(
  card: { readonly in: Address; readonly activity: string; readonly message: Message },
  queue: Queue,
  parts: PacedParts,
): Promise<SendResult> {
  const place = await takePlace(queue, parts);
  return place ? (await place.depart()).update(card.in, card.activity, card.message) : NO_PLACE;
}

/**
 * What an answer means: `again`: it did not succeed for certain, or only for now; `shut`: the bot has
 * no place in this conversation; `gone`: what was to be written on is not there; `lost`: refused for good.
 */
export type Fate = 'landed' | 'again' | 'shut' | 'gone' | 'lost';

export function fateOf(result: SendResult): Fate {
  if (result.kind === 'sent') return 'landed';
  if (result.kind === 'ambiguous' || result.again) return 'again';
  if (isTurnedAway(result.why)) return 'shut';
  return result.why === 'gone' ? 'gone' : 'lost';
}

/** Answers in a thread count with their channel. */
export function laneIn({ tenant }: TeamKey, conversation: string): Lane {
  return { tenant, conversation: conversation.replace(/;.*$/, '') };
}

// Sends one parcel of due things and writes down what became of each: the team's sweep calls it.
import type { Recipient } from '../../cti/due/sending/recipients';
import { isDone } from '../../cti/due/settled';
import { isForThemAlone } from '../../cti/due/sending/recipients';
import type { Held, HeldDelivery, Message, SendResult } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { Address } from '../../desk/ports/teams';
import { morningOf } from '../../desk/team/morning';
import type { MorningView } from '../../desk/views/views';
import { blankCards } from '../cards/erasure';
import { isShutOut, noteTurnedAway } from '../cards/turnedAway';
import {
  forgetUndelivered,
  letterOf,
  rememberPosted,
  rememberUndelivered,
} from '../cards/undelivered';
import type { PostParts, Reached } from '../ports';
import { takeClaims, type Taken } from './claim';
import { afterSend, mayBeRepeat, steppedBack, type Sending } from './delivery';
import { laneOf, type Checked, type Delivered, type Job, type Marks } from './job';
import type { Parcel } from './parcel';
import { fateOf, post, takePlace, type Departure, type Place, type Queue } from './paced';

/** How long one thing waits for a free place before it is left to the next sweep. */
const PATIENCE_MS = 30_000;
/** A day that is replayed is finished before the next one begins. */
const REPLAY_PATIENCE_MS = 600_000;

/** How often the outcome of a send is written before the row is left to whoever comes next. */
const MARK_TRIES = 4;
const MARK_PAUSE_MS = 500;

/** What became of each job of a parcel. */
export type Outcomes = ReadonlyMap<Job, Delivered>;

/** The same, or the row that now says: to the channel instead. */
type Outcome = Delivered | HeldDelivery;

/**
 * Delivers one parcel, which is one message: take the rows, check the facts once more, send once,
 * write for each row what came of it. What a person does not take goes to the channel at once, with a
 * mention.
 *
 * @throws StorageDown when nothing was sent.
 */
export async function deliver(parcel: Parcel, parts: PostParts): Promise<Outcomes> {
  const outcomes = await deliverOnce(parcel, parts);
  const ends = new Map<Job, Delivered>();
  for (const [job, outcome] of outcomes) {
    const isEnd = typeof outcome === 'string';
    ends.set(job, isEnd ? outcome : await toTheChannel(job, outcome, parts));
  }
  return ends;
}

async function toTheChannel(job: Job, row: HeldDelivery, parts: PostParts): Promise<Delivered> {
  parts.counts.add('instead');
  const { to } = job;
  if (to.kind !== 'person') return 'later';
  const anew: Job = { ...job, row, step: 'again', to: { ...to, kind: 'instead' } };
  return (await deliver([anew], parts)).get(anew) ?? 'later';
}

async function deliverOnce(parcel: Parcel, parts: PostParts): Promise<Map<Job, Outcome>> {
  const [first] = parcel;
  if (await isShutOut(first)) return allOf(parcel, 'later');
  if (!first.mayGoOn()) return allOf(parcel, 'left');
  const place = await takePlace(queueOf(first), parts);
  if (!place || !first.mayGoOn()) return allOf(parcel, 'left');
  // The way there is found before the claims: the shorter a claim is held, the fewer are left behind.
  const reached = await reach(first, parts);
  await parts.passing?.('beforeClaim');
  const since = parts.time.monotonic();
  const claims = await takeClaims(parcel, parts);
  const outcomes = new Map<Job, Outcome>();
  const taken: Taken[] = [];
  for (const { job, row } of claims) {
    if (row && row.state !== 'dead') taken.push({ job, row });
    else if (row) outcomes.set(job, await concluded({ job, row, held: null }, parts));
    else outcomes.set(job, 'taken');
  }
  if (taken.length === 0) return outcomes;
  await parts.passing?.('claimed');
  const sent = await sendTaken({ taken, since, reached, place }, parts);
  return new Map([...allOf(parcel, 'left'), ...outcomes, ...sent]);
}

function allOf(parcel: readonly Job[], outcome: Outcome): Map<Job, Outcome> {
  return new Map(parcel.map((job) => [job, outcome]));
}

/** A thing of which this process holds the row, and that is still to be sent. */
interface Ready extends Taken {
  readonly checked: Checked;
}

async function sendTaken(
  sending: {
    readonly taken: readonly Taken[];
    readonly since: number;
    readonly reached: Reached;
    readonly place: Place;
  },
  parts: PostParts,
): Promise<Map<Job, Outcome>> {
  const { taken, since, reached, place } = sending;
  const departure = await place.depart();
  const looked = await Promise.all(
    taken.map(async (each) => ({ ...each, now: await lookAgain(each, since, parts) })),
  );
  const outcomes = new Map<Job, Outcome>();
  const ready: Ready[] = [];
  for (const { job, row, now } of looked) {
    if (typeof now === 'string') outcomes.set(job, now);
    else ready.push({ job, row, checked: now });
  }
  const [first] = ready;
  if (!first) return outcomes;
  const { job } = first;
  const message = await parts.render(viewOf(ready), job.team, cardReader(job.to));
  const sent = await sendOrReopen({ reached, message, job, departure }, parts);
  await parts.passing?.('sentNotMarked');
  return new Map([...outcomes, ...(await bookResults(ready, sent, parts))]);
}

/** The thing as the facts are now, right before it is sent; or what became of it instead. */
async function lookAgain(
  { job, row }: Taken,
  since: number,
  parts: PostParts,
): Promise<Checked | Delivered> {
  const checked = await job.check();
  if (!checked && (await job.store.eraseLate(job.due.course))) return 'outdated';
  if (!checked) return stepBack(job, row, 'outdated', parts);
  const stale = parts.time.monotonic() - since > parts.rules.leaseMs / 2;
  if (stale || !job.mayGoOn() || (await isShutOut(job)) || !sameRecipient(checked.to, job.to)) {
    return stepBack(job, row, 'left', parts);
  }
  return checked;
}

/** One thing is told as ever; several as one message, a row each. */
function viewOf(ready: readonly Ready[]): ReturnType<Checked['view']> | MorningView {
  const views = ready.map(({ job, row, checked }) => checked.view(deliveryMarks(job, row)));
  const rows = views.filter((view) => view.kind === 'notice');
  const [only] = views;
  return views.length === 1 && only ? only : morningOf(rows);
}

/**
 * Sends; a 1:1 conversation that turns the bot away is left alone from then on. One that is merely not
 * there any more (404) is opened anew, and the message, which surely was not taken, goes there.
 */
async function sendOrReopen(
  sending: {
    readonly reached: Reached;
    readonly message: Message;
    readonly job: Job;
    readonly departure: Departure;
  },
  parts: PostParts,
): Promise<Pick<Settling, 'result' | 'reached'>> {
  const { reached, message, job, departure } = sending;
  if (!('address' in reached)) return { result: refusalOf(reached), reached };
  const first = await departure.post(reached.address, message);
  const result = await orSmaller(first, { to: reached.address, message }, job, parts);
  if (job.to.kind !== 'person') return { result, reached };
  const fate = fateOf(result);
  if (fate === 'shut') await parts.chats?.shut(job.to.person);
  if (fate !== 'gone') return { result, reached };
  await parts.chats?.forget(job.to.person);
  const anew = await reach(job, parts);
  if (!('address' in anew)) return { result: refusalOf(anew), reached: anew };
  const sent = { to: anew.address, message };
  const second = await post(sent, soon(job, parts), parts);
  return { result: await orSmaller(second, sent, job, parts), reached: anew };
}

async function stepBack(
  job: Job,
  row: HeldDelivery,
  why: 'outdated' | 'left',
  parts: PostParts,
): Promise<Delivered> {
  await job.store.advance(row, steppedBack(row));
  if (why === 'outdated') parts.counts.add('outdated');
  return why;
}

function queueOf(job: Job): Queue {
  return { lane: laneOf(job), patienceMs: job.replay ? REPLAY_PATIENCE_MS : PATIENCE_MS };
}

/** A second request while the claim is held: it waits so long at most as the claim can bear. */
function soon(job: Job, { rules }: PostParts): Queue {
  return { lane: laneOf(job), patienceMs: rules.leaseMs / 6 };
}

async function reach({ to, team }: Job, parts: PostParts): Promise<Reached> {
  return to.kind === 'person' ? parts.reach(to.person, team) : { address: team.address };
}

function cardReader(to: Recipient): Parameters<PostParts['render']>[2] {
  return to.kind === 'person' ? to.person : 'channel';
}

function deliveryMarks({ to, step }: Job, row: HeldDelivery): Marks {
  const shown = row.more?.shown ?? 1;
  return {
    maybeRepeat: mayBeRepeat(row),
    instead: to.kind === 'instead' ? { role: to.role, person: to.person } : null,
    again: shown > 1 || step === 'shownAgain' ? shown : null,
  };
}

function sameRecipient(a: Recipient, b: Recipient): boolean {
  if (a.kind === 'channel' || b.kind === 'channel') return a.kind === b.kind;
  return a.role === b.role && a.person?.id === b.person?.id;
}

/** What is too large (413) was surely not taken: it goes once more, as plain text. */
async function orSmaller(
  result: SendResult,
  { to, message }: { readonly to: Address; readonly message: Message },
  job: Job,
  parts: PostParts,
): Promise<SendResult> {
  const { card, ...plain } = message;
  const tooLarge = result.kind === 'refused' && result.why === 'tooLarge';
  return tooLarge && card ? post({ to, message: plain }, soon(job, parts), parts) : result;
}

const PASSING_FAULTS = ['throttled', 'unauthorized', 'unreachable', 'serverError', 'timeout'];

/** No conversation, so surely nothing was sent, whatever the fault. */
function refusalOf({ why, afterMs }: Exclude<Reached, { address: Address }>): SendResult {
  const wait = afterMs === undefined ? {} : { afterMs };
  return { kind: 'refused', why, again: PASSING_FAULTS.includes(why), ...wait };
}

interface Settling {
  readonly job: Job;
  readonly row: HeldDelivery;
  readonly held: Held | null;
  readonly result: SendResult;
  readonly reached: Reached;
  /** One for all of a parcel, so that what rests goes out together again. */
  readonly chance: number;
  /** How many things the message told of. */
  readonly together: number;
}

/** First every row is marked, then comes what hangs on it: the sooner a row says so, the fewer repeats. */
async function bookResults(
  ready: readonly Ready[],
  sent: Pick<Settling, 'result' | 'reached'>,
  parts: PostParts,
): Promise<Map<Job, Outcome>> {
  const common = { ...sent, chance: parts.chance(), together: ready.length };
  const settlings = ready.map(({ job, row, checked }): Settling => {
    return { job, row, held: checked.held, ...common };
  });
  const marks = await Promise.all(settlings.map((each) => bookResult(each, parts)));
  const outcomes = new Map<Job, Outcome>();
  for (const [place, settling] of settlings.entries()) {
    outcomes.set(settling.job, await settle(settling, marks[place], parts));
  }
  return outcomes;
}

async function bookResult(settling: Settling, parts: PostParts): Promise<HeldDelivery | undefined> {
  const { job, row, held, result, reached } = settling;
  count(result, row, job, parts);
  const conversation = conversationOf(reached);
  if (result.kind === 'sent' && result.activity && held) {
    const { late } = job;
    const marks = { ...(late ? { late } : {}), ...(mayBeRepeat(row) ? { maybeRepeat: true } : {}) };
    const card = { activity: result.activity, conversation, ...marks };
    await rememberPosted({ store: job.store, held, due: job.due, card }, parts);
  }
  return mark(job, row, afterSend(sendingOf(settling, conversation, parts)), parts);
}

async function settle(
  settling: Settling,
  marked: HeldDelivery | undefined,
  parts: PostParts,
): Promise<Outcome> {
  const { job, held, result, reached } = settling;
  if (job.to.kind !== 'person') await noteTurnedAway(job.team.key, result, parts);
  await parts.passing?.('marked');
  if (!marked) return isErased(settling, conversationOf(reached), parts);
  return concluded({ job, row: marked, held }, parts);
}

function conversationOf(reached: Reached): string {
  return 'address' in reached ? reached.address.conversation : '';
}

/** Its course was erased while the card was on its way: no row of it comes back, no card stays (D6). */
async function isErased(
  { job, result }: Settling,
  conversation: string,
  parts: PostParts,
): Promise<Delivered> {
  if (!(await job.store.eraseLate(job.due.course))) return 'taken';
  const activity = result.kind === 'sent' ? result.activity : '';
  const { today, team } = job;
  if (activity) await blankCards(team, [{ activity, conversation }], parts, { today });
  return 'outdated';
}

function sendingOf(
  { job, row, held, result, chance, together }: Settling,
  conversation: string,
  parts: PostParts,
): Sending {
  const settled = held !== null && isDone(job.due, held.course, job.due.sendOn);
  return {
    settled,
    delivery: row,
    result,
    conversation,
    to: job.to.kind !== 'person' ? 'channel' : isForThemAlone(job.due) ? 'alone' : 'person',
    at: parts.time.wall(),
    chance,
    rules: parts.rules,
    ...(together > 1 ? { morning: job.team.key.channel } : {}),
  };
}

/** The answer is known: it is worth some patience with storage, or the next one posts a labelled repeat. */
async function mark(
  job: Job,
  row: HeldDelivery,
  change: ReturnType<typeof afterSend>,
  parts: PostParts,
): Promise<HeldDelivery | undefined> {
  for (let attempt = 1; attempt <= MARK_TRIES; attempt += 1) {
    try {
      return await job.store.advance(row, change);
    } catch (fault) {
      if (!(fault instanceof StorageDown)) throw fault;
      await parts.time.sleep(MARK_PAUSE_MS * attempt);
    }
  }
  parts.log.alarm('delivery.notMarked', { key: job.due.key });
  return undefined;
}

async function concluded(
  { job, row, held }: Pick<Settling, 'job' | 'row' | 'held'>,
  parts: PostParts,
): Promise<Delivered | HeldDelivery> {
  if (row.state !== 'sent' && row.state !== 'dead') {
    return row.more?.instead && job.to.kind === 'person' ? row : 'later';
  }
  const { store, due } = job;
  const letter = letterOf(row, { key: due.key, on: due.sendOn });
  const course = held ?? (await ofCourse(job));
  if (course && letter) await rememberUndelivered({ store, held: course, letter }, parts);
  if (course && !letter) await forgetUndelivered({ store, held: course, due: row.due }, parts);
  if (row.state === 'sent') return 'sent';
  parts.counts.add('dead');
  parts.log.alarm('delivery.dead', { key: due.key, why: row.why ?? '' });
  return 'dead';
}

async function ofCourse({ store, due }: Job): Promise<Held | undefined> {
  const held = due.number === 0 ? undefined : await store.course(due.number);
  return held?.course.id === due.course ? held : undefined;
}

function count(result: SendResult, row: HeldDelivery, job: Job, parts: PostParts): void {
  const { counts } = parts;
  if (result.kind === 'ambiguous') counts.add('ambiguous');
  if (result.kind === 'refused') counts.add(result.why === 'throttled' ? 'throttled' : 'refused');
  // The operator's business: the bot's own credentials (platform, Teams: 401).
  if (result.kind === 'refused' && result.why === 'unauthorized') {
    parts.log.alarm('teams.unauthorized', { key: job.due.key });
  }
  if (result.kind !== 'sent') return;
  counts.add('sent');
  if (job.late) counts.add('late');
  if (mayBeRepeat(row)) counts.add('repeated');
}

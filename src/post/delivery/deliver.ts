// Sends one due thing and writes down what became of it: the team's sweep calls it for each job.
import type { Recipient } from '../../cti/due/sending/recipients';
import { isDone } from '../../cti/due/settled';
import type { Held, HeldDelivery, Message, SendResult } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { Address } from '../../desk/ports/teams';
import { blankCards } from '../cards/erasure';
import { isShutOut, noteTurnedAway } from '../cards/turnedAway';
import {
  forgetUndelivered,
  letterOf,
  rememberPosted,
  rememberUndelivered,
} from '../cards/undelivered';
import type { PostParts, Reached } from '../ports';
import { takeClaim } from './claim';
import { afterSend, mayBeRepeat, steppedBack, type Sending } from './delivery';
import { laneOf, type Delivered, type Job, type Marks } from './job';
import { fateOf, post, takePlace, type Departure, type Place, type Queue } from './paced';

/** How long one thing waits for a free place before it is left to the next sweep. */
const PATIENCE_MS = 30_000;
/** A day that is replayed is finished before the next one begins. */
const REPLAY_PATIENCE_MS = 600_000;

/** How often the outcome of a send is written before the row is left to whoever comes next. */
const MARK_TRIES = 4;
const MARK_PAUSE_MS = 500;

/**
 * Delivers one due thing: take its row, check the facts once more, send once, write what came of it.
 * What a person does not take goes to the channel at once, with a mention.
 *
 * @throws StorageDown when nothing was sent.
 */
export async function deliver(job: Job, parts: PostParts): Promise<Delivered> {
  const outcome = await deliverOnce(job, parts);
  if (typeof outcome === 'string') return outcome;
  parts.counts.add('instead');
  const { due, to } = job;
  if (to.kind !== 'person') return 'later';
  return deliver(
    { ...job, due, row: outcome, step: 'again', to: { ...to, kind: 'instead' } },
    parts,
  );
}

/** The outcome, or the row that now says: to the channel instead. */
async function deliverOnce(job: Job, parts: PostParts): Promise<Delivered | HeldDelivery> {
  if (await isShutOut(job)) return 'later';
  if (!job.mayGoOn()) return 'left';
  const place = await takePlace(queueOf(job), parts);
  if (!place || !job.mayGoOn()) return 'left';
  // The way there is found before the claim: the shorter a claim is held, the fewer are left behind.
  const reached = await reach(job, parts);
  await parts.passing?.('beforeClaim');
  const since = parts.time.monotonic();
  const row = await takeClaim(job, parts);
  if (!row) return 'taken';
  if (row.state === 'dead') return concluded({ job, row, held: null }, parts);
  await parts.passing?.('claimed');
  return sendTaken({ job, row, since, reached, place }, parts);
}

async function sendTaken(
  taken: Pick<Settling, 'job' | 'row' | 'reached'> & {
    readonly since: number;
    readonly place: Place;
  },
  parts: PostParts,
): Promise<Delivered | HeldDelivery> {
  const { job, row, since, reached, place } = taken;
  const departure = await place.depart();
  const checked = await job.check();
  if (!checked && (await job.store.eraseLate(job.due.course))) return 'outdated';
  if (!checked) return stepBack(job, row, 'outdated', parts);
  const stale = parts.time.monotonic() - since > parts.rules.leaseMs / 2;
  if (stale || !job.mayGoOn() || (await isShutOut(job)) || !sameRecipient(checked.to, job.to)) {
    return stepBack(job, row, 'left', parts);
  }
  const message = await parts.render(
    checked.view(deliveryMarks(job, row)),
    job.team,
    cardReader(job.to),
  );
  const sent = await sendOrReopen({ reached, message, job, departure }, parts);
  await parts.passing?.('sentNotMarked');
  return bookResult({ job, row, held: checked.held, ...sent }, parts);
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
}

async function bookResult(settling: Settling, parts: PostParts): Promise<Delivered | HeldDelivery> {
  const { job, row, held, result, reached } = settling;
  count(result, row, job, parts);
  const conversation = 'address' in reached ? reached.address.conversation : '';
  if (result.kind === 'sent' && result.activity && held) {
    const { late } = job;
    const marks = { ...(late ? { late } : {}), ...(mayBeRepeat(row) ? { maybeRepeat: true } : {}) };
    const card = { activity: result.activity, conversation, ...marks };
    await rememberPosted({ store: job.store, held, due: job.due, card }, parts);
  }
  const marked = await mark(job, row, afterSend(sendingOf(settling, conversation, parts)), parts);
  if (job.to.kind !== 'person') await noteTurnedAway(job.team.key, result, parts);
  await parts.passing?.('marked');
  if (!marked) return isErased(settling, conversation, parts);
  return concluded({ job, row: marked, held }, parts);
}

/** Its course was erased while the card was on its way: no row of it comes back, no card stays (D6). */
async function isErased(
  { job, result }: Settling,
  conversation: string,
  parts: PostParts,
): Promise<Delivered> {
  if (!(await job.store.eraseLate(job.due.course))) return 'taken';
  const activity = result.kind === 'sent' ? result.activity : '';
  if (activity) await blankCards(job.team, [{ activity, conversation }], parts);
  return 'outdated';
}

function sendingOf(
  { job, row, held, result }: Settling,
  conversation: string,
  parts: PostParts,
): Sending {
  const settled = held !== null && isDone(job.due, held.course, job.due.sendOn);
  return {
    settled,
    delivery: row,
    result,
    conversation,
    to: job.to.kind === 'person' ? 'person' : 'channel',
    at: parts.time.wall(),
    chance: parts.chance(),
    rules: parts.rules,
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

// Keeps each course's live card as the course stands: the poster opens it and hands on each change.
import type { Held, LiveCard, TeamRecord, TeamStore } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { waitAtMost } from '../../ground/within';
import { fateOf, laneIn, update, type Fate } from '../delivery/paced';
import type { PostParts } from '../ports';
import { blankCards } from './erasure';
import { rewordCards } from './reword';
import { isHeard, noteTurnedAway } from './turnedAway';

/** Changes that come within this time become one update of each card. */
const FOLD_MS = 400;

/** How long an update waits for a free place in its conversation. */
const PATIENCE_MS = 60_000;

/** After a fault the cards are tried again, this often, with growing pauses; then the sweep takes over. */
const TRIES = 6;
const pauseAfter = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 30_000);

/** Brings everybody's cards up to date. */
export interface LiveCards {
  /** A course was changed: its cards follow soon, once for a burst of changes. Neither waits nor throws. */
  follow(team: TeamKey, number: number, committed?: Held): void;
  /** The team's language was changed: all its cards follow, in the background. Neither waits nor throws. */
  reword(team: TeamKey): void;
  /** Whether this process has brought to their end all cards of this team that it was told to follow. */
  isSettled(team: TeamKey): boolean;
  /** Whether Teams has refused for good to show this version of the course on a card. */
  isRefused(card: Pick<LiveCard, 'activity'>, held: Held): boolean;
  /** Hurries nobody; resolves when nothing is left. */
  rest(): Promise<void>;
  /** Finishes what is under way and asked for; resolves when nothing is left, or after `patienceMs`. */
  drain(patienceMs?: number): Promise<void>;
}

interface Course {
  readonly key: TeamKey;
  readonly number: number;
  /** Changed since its cards were last drawn. */
  changed: boolean;
  /** The newest version at hand, not yet drawn: it need not be read. */
  committed: Held | undefined;
}

/**
 * The updater of live cards. One course is drawn by one walk at a time; what is drawn is read after
 * the fold, and when it has landed the row tells whether something newer was written meanwhile, by
 * whichever process: then it is drawn again. So the newest state is shown last, in whatever order the
 * answers come. A card that was deleted in the channel is forgotten; the next notice brings a new one.
 */
export function openLiveCards(
  parts: PostParts,
  onRead: (key: TeamKey, held: Held) => void = () => undefined,
): LiveCards {
  const walks = new Map<string, { course: Course; done: Promise<void> }>();
  /** By team: courses that were to be followed and are not yet shown as they are. */
  const open = new Map<string, Set<number>>();
  const refused = openRefused();
  let hurried = false;
  const follow = (key: TeamKey, number: number, committed?: Held): void => {
    const name = walkName(key, number);
    const walk = walks.get(name);
    if (walk) {
      walk.course.changed = true;
      walk.course.committed = newerVersion(walk.course.committed, committed);
      return;
    }
    const course: Course = { key, number, changed: true, committed };
    noteOpen(open, course);
    const leave = (): void => {
      walks.delete(name);
      if (!course.changed) noteShown(open, course);
    };
    const done = walkCourse(course, {
      ...{ parts, onRead, leave, refused },
      isHurried: () => hurried,
    }).catch(() => parts.log.alarm('cards.notUpdated', {}));
    walks.set(name, { course, done });
  };
  const draw = async (key: TeamKey, held: Held): Promise<void> => {
    follow(key, held.course.number, held);
    await walks.get(walkName(key, held.course.number))?.done;
  };
  const rewordings = new Set<Promise<void>>();
  const reword = (key: TeamKey): void => {
    const rewording = parts.storage.agenda
      .follow(key)
      .then(() =>
        rewordCards({
          store: parts.storage.team(key),
          draw: (held) => draw(key, held),
          isHurried: () => hurried,
        }),
      )
      .catch(() => parts.log.alarm('cards.notUpdated', {}))
      .finally(() => rewordings.delete(rewording));
    rewordings.add(rewording);
  };
  const inHand = (): Promise<unknown> =>
    Promise.all([...rewordings, ...[...walks.values()].map(({ done }) => done)]);
  const rest = async (): Promise<void> => {
    while (walks.size + rewordings.size > 0) await inHand();
  };
  return {
    ...{ follow, reword, rest },
    isRefused: (card, held) => refused.has(card, held),
    isSettled: (key) => !open.has(teamName(key)),
    async drain(patienceMs = 8_000) {
      hurried = true;
      await waitAtMost(patienceMs, inHand());
    },
  };
}

function teamName({ tenant, team, channel }: TeamKey): string {
  return `${tenant} ${team} ${channel}`;
}

function walkName(key: TeamKey, number: number): string {
  return `${teamName(key)} ${number}`;
}

type Open = Map<string, Set<number>>;

function noteOpen(open: Open, { key, number }: Course): void {
  const name = teamName(key);
  open.set(name, (open.get(name) ?? new Set()).add(number));
}

function noteShown(open: Open, { key, number }: Course): void {
  const name = teamName(key);
  open.get(name)?.delete(number);
  if (open.get(name)?.size === 0) open.delete(name);
}

interface Walking {
  readonly parts: PostParts;
  readonly onRead: (key: TeamKey, held: Held) => void;
  readonly refused: RefusedCards;
  readonly isHurried: () => boolean;
  /** From here on a change starts a new walk. */
  readonly leave: () => void;
}

async function walkCourse(course: Course, walking: Walking): Promise<void> {
  const { parts, isHurried, leave } = walking;
  try {
    for (let attempt = 0; course.changed && attempt < TRIES;) {
      if (!isHurried()) await parts.time.sleep(attempt === 0 ? FOLD_MS : pauseAfter(attempt));
      course.changed = false;
      const outcome = await drawOnce(course, walking);
      if (outcome !== 'current') course.changed = true;
      attempt = outcome === 'fault' ? attempt + 1 : 0;
    }
    if (course.changed) parts.log.info('cards.putOff', {});
  } finally {
    leave();
  }
}

const MOST_REFUSED = 1_000;

/** Cards that Teams refused for good (too large): not tried again before the course changes. */
interface RefusedCards {
  note(card: Pick<LiveCard, 'activity'>, held: Held): void;
  has(card: Pick<LiveCard, 'activity'>, held: Held): boolean;
}

function openRefused(): RefusedCards {
  const refused = new Map<string, number>();
  return {
    note({ activity }, { course }) {
      if (refused.size >= MOST_REFUSED) refused.clear();
      refused.set(activity, course.seq);
    },
    has: ({ activity }, { course }) => refused.get(activity) === course.seq,
  };
}

/** `newer`: something was written while the cards were drawn. */
type Drawn = 'current' | 'newer' | 'fault';

async function drawOnce(course: Course, { parts, onRead, refused }: Walking): Promise<Drawn> {
  try {
    const store = parts.storage.team(course.key);
    const held = course.committed ?? (await store.course(course.number));
    course.committed = undefined;
    if (held) onRead(course.key, held);
    const team = await store.team();
    const stale =
      held?.live.filter((card) => isStale(card, held) && !refused.has(card, held)) ?? [];
    if (!held || !team || !isHeard(team) || stale.length === 0) return 'current';
    return await redraw({ store, team, held, stale, refused }, parts);
  } catch (fault) {
    if (fault instanceof StorageDown) return 'fault';
    throw fault;
  }
}

/** Of two versions of a course the one with more events; the order of arrival says nothing. */
function newerVersion(one: Held | undefined, other: Held | undefined): Held | undefined {
  if (!one || !other) return undefined;
  return one.course.seq > other.course.seq ? one : other;
}

export function isStale(card: LiveCard, { course }: Held): boolean {
  return card.shown === undefined || card.shown < course.seq;
}

interface Drawing {
  readonly store: TeamStore;
  readonly team: TeamRecord;
  readonly held: Held;
  readonly stale: readonly LiveCard[];
  readonly refused: RefusedCards;
}

async function redraw(drawing: Drawing, parts: PostParts): Promise<Drawn> {
  const fates = new Map<string, Fate>();
  for (const card of drawing.stale) {
    const fate = await draw(card, drawing, parts);
    fates.set(card.activity, fate);
    if (fate === 'lost') drawing.refused.note(card, drawing.held);
  }
  const seen = { seq: drawing.held.course.seq };
  const kept = await drawing.store.keepCards(drawing.held, ({ course, live, dead }) => {
    seen.seq = course.seq;
    return { live: liveAfter(live, fates, drawing.held.course.seq), dead };
  });
  const { course } = drawing.held;
  if (!kept && (await drawing.store.eraseLate(course.id))) {
    // Erased while its cards were drawn: what was drawn last must say so (D6).
    await blankCards(drawing.team, drawing.stale, parts);
    return 'current';
  }
  if ([...fates.values()].includes('again')) return 'fault';
  return !kept || seen.seq > drawing.held.course.seq ? 'newer' : 'current';
}

async function draw(card: LiveCard, { team, held }: Drawing, parts: PostParts): Promise<Fate> {
  const message = await parts.renderLive(card, held.course, team);
  if (!message) return 'gone';
  const { activity, conversation } = card;
  const to = { in: { ...team.address, conversation }, activity, message };
  const queue = { lane: laneIn(team.key, conversation), patienceMs: PATIENCE_MS };
  const result = await update(to, queue, parts);
  const fate = fateOf(result);
  if (fate === 'shut') await noteTurnedAway(team.key, result, parts);
  if (fate === 'landed') parts.counts.add('cardUpdates');
  return fate;
}

/** A card that was refused for good is there all the same; the next change tries again. */
function liveAfter(
  live: readonly LiveCard[],
  fates: ReadonlyMap<string, Fate>,
  shown: number,
): readonly LiveCard[] {
  return live
    .filter((card) => fates.get(card.activity) !== 'gone')
    .map((card) => (fates.get(card.activity) === 'landed' ? { ...card, shown } : card));
}

// Keeps each course's live card as the course stands: the poster opens it and hands on each change.
import type { Held, LiveCard, Storage, TeamRecord, TeamStore } from '../../desk/ports/storage';
import { StorageDown } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { waitAtMost } from '../../ground/within';
import { fateOf, laneIn, update, type Fate } from '../delivery/paced';
import type { PostParts } from '../ports';
import { NEVER } from '../ports';
import { teamsIn } from '../upkeep/operator';
import { blankCards } from './erasure';
import { rewordCards } from './reword';
import { isHeard } from './turnedAway';

/** Changes that come within this time become one update of each card. */
const FOLD_MS = 400;

/** How long an update waits for a free place in its conversation. */
const PATIENCE_MS = 60_000;

/** After a fault the cards are tried again, this often, with growing pauses. */
const TRIES = 6;
const pauseAfter = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 30_000);

/** Brings everybody's cards up to date. */
export interface LiveCards {
  /** A course was changed: its cards follow soon, once for a burst of changes. Neither waits nor throws. */
  follow(team: TeamKey, number: number, committed?: Held): void;
  /** The team's language was changed: all its cards follow, in the background. Neither waits nor throws. */
  reword(team: TeamKey): void;
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
    const leave = (): void => void walks.delete(name);
    const done = walkCourse(course, { parts, onRead, leave, isHurried: () => hurried }).catch(() =>
      parts.log.alarm('cards.notUpdated', {}),
    );
    walks.set(name, { course, done });
  };
  const draw = async (key: TeamKey, held: Held): Promise<void> => {
    follow(key, held.course.number, held);
    await walks.get(walkName(key, held.course.number))?.done;
  };
  const rewordings = new Set<Promise<void>>();
  const reword = (key: TeamKey): void => {
    const rewording = rewordCards({
      store: parts.storage.team(key),
      draw: (held) => draw(key, held),
      isHurried: () => hurried,
    })
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
    ...{ follow, reword },
    rest,
    async drain(patienceMs = 8_000) {
      hurried = true;
      await waitAtMost(patienceMs, inHand());
    },
  };
}

function walkName({ tenant, team, channel }: TeamKey, number: number): string {
  return `${tenant} ${team} ${channel} ${number}`;
}

interface Walking {
  readonly parts: PostParts;
  readonly onRead: (key: TeamKey, held: Held) => void;
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
  } finally {
    leave();
  }
}

/** `newer`: something was written while the cards were drawn. */
type Drawn = 'current' | 'newer' | 'fault';

async function drawOnce(course: Course, { parts, onRead }: Walking): Promise<Drawn> {
  try {
    const store = parts.storage.team(course.key);
    const held = course.committed ?? (await store.course(course.number));
    course.committed = undefined;
    if (held) onRead(course.key, held);
    const team = await store.team();
    const stale = held?.live.filter((card) => isStale(card, held)) ?? [];
    if (!held || !team || !isHeard(team) || stale.length === 0) return 'current';
    return await redraw({ store, team, held, stale }, parts);
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

/**
 * Follows every course of every team whose cards show less than the course knows.
 *
 * @throws StorageDown
 */
export async function followStale(
  storage: Pick<Storage, 'team' | 'agenda'>,
  live: Pick<LiveCards, 'follow'>,
): Promise<void> {
  for (const key of teamsIn(await storage.agenda.upTo(NEVER))) {
    for (const held of await storage.team(key).courses()) {
      const stale = held.live.some((card) => isStale(card, held));
      if (stale && !held.retired) live.follow(key, held.course.number);
    }
  }
}

interface Drawing {
  readonly store: TeamStore;
  readonly team: TeamRecord;
  readonly held: Held;
  readonly stale: readonly LiveCard[];
}

async function redraw(drawing: Drawing, parts: PostParts): Promise<Drawn> {
  const fates = new Map<string, Fate>();
  for (const card of drawing.stale) {
    fates.set(card.activity, await draw(card, drawing, parts));
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
  const fate = fateOf(await update(to, queue, parts));
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

// Erases a course whose time is up and blanks its cards: the team's sweep and the poster call it.
import { addDays, type PlainDate } from '../../cti/calendar/plainDate';
import { ANNOUNCED_DAYS, erasedOn } from '../../cti/due/retention';
import { clearErased } from '../../desk/team/erase';
import type {
  Held,
  HeldDelivery,
  Message,
  PostedCard,
  TeamRecord,
  TeamStore,
} from '../../desk/ports/storage';
import type { Moment } from '../../cti/due/sending/sendingHours';
import { readName } from '../../cti/due/thing';
import { rowName } from '../delivery/job';
import { fateOf, laneIn, update } from '../delivery/paced';
import type { PostParts } from '../ports';
import { redrawShared } from './rewrite';

/** Nobody waits for it: a channel full of cards takes its time. */
const PATIENCE_MS = 600_000;
const TRIES = 3;
const PAUSE_MS = 1_000;

interface Ground {
  readonly store: TeamStore;
  readonly team: TeamRecord;
  readonly courses: readonly Held[];
  readonly ledger: ReadonlyMap<string, HeldDelivery>;
  readonly moment: Moment;
  readonly mayGoOn: () => boolean;
}

/** The days on which courses of this team may be erased: announced by then, or a month later. */
export function erasureDays({ courses, team, moment }: Ground): readonly PlainDate[] {
  return courses.flatMap(({ course }) => {
    const day = erasedOn(course, team.settings, moment.today);
    return day === null ? [] : [day, addDays(day, ANNOUNCED_DAYS)];
  });
}

/**
 * Erases the courses whose months are over (D6, D8), wherever the bot still is or not: their cards are
 * blanked where Teams lets it, then every row goes.
 *
 * @throws StorageDown half-way: the next sweep finishes it.
 */
export async function eraseExpired(ground: Ground, parts: PostParts): Promise<void> {
  const { team, moment, store } = ground;
  for (const held of ground.courses) {
    const day = erasureDay(held, ground);
    if (day === null || day > moment.today || !ground.mayGoOn()) continue;
    const { course } = held;
    await store.erase(course.id, course.number);
    await clearErased(store, [course.id], (cards) =>
      blankCards(team, cards, parts, { today: moment.today }),
    );
    // By its internal id: what a backup must not bring back, should the journal be lost.
    parts.log.info('course.erased', { erased: course.id });
  }
}

/** Nothing goes unannounced: a course of which the bot, being down, told nobody stays a month longer. */
function erasureDay({ course }: Held, { team, ledger, moment }: Ground): PlainDate | null {
  const day = erasedOn(course, team.settings, moment.today);
  if (day === null) return null;
  const announced = [...ledger.values()].some(
    (row) =>
      row.course === course.id && readName(row.due)?.key === 'retention' && isAnnouncementMade(row),
  );
  return announced || team.removedOn !== null ? day : addDays(day, ANNOUNCED_DAYS);
}

function isAnnouncementMade({ state }: HeldDelivery): boolean {
  return state === 'sent' || state === 'dead';
}

/** With what a card that also tells of other courses is drawn anew; left out: none of them does. */
interface Blanking {
  readonly today?: PlainDate;
  /** The line names the channel that the course is in now (D8). */
  readonly movedTo?: string;
}

/**
 * Puts a line without content in the place of cards (D6), within the limits of Teams; a card that also
 * tells of other courses loses its rows about this one alone. Nothing is done where the bot is no more.
 * Answers with the cards that are done with: blanked, or refused for good (what Teams does not take
 * stays, the data behind it is gone).
 *
 * @throws StorageDown
 */
export async function blankCards(
  team: TeamRecord,
  cards: readonly PostedCard[],
  parts: PostParts,
  { today, movedTo }: Blanking = {},
): Promise<readonly PostedCard[]> {
  const message = team.removedOn === null ? await parts.renderErased?.(team, movedTo) : undefined;
  if (!message) return cards;
  const personal = cards.some(({ conversation }) => !isIn(team, conversation));
  const shared = today && personal ? await sharedCards({ team, today }, parts) : undefined;
  const done: PostedCard[] = [];
  for (const card of cards) {
    const isDone = (await shared?.(card)) ?? (await blankOne(card, { team, message }, parts));
    if (isDone) done.push(card);
  }
  return done;
}

function isIn({ address }: TeamRecord, conversation: string): boolean {
  return conversation.replace(/;.*$/, '') === address.conversation;
}

/** Draws a card anew from its other rows, and says whether that is done; `undefined`: it has none. */
async function sharedCards(
  { team, today }: { readonly team: TeamRecord; readonly today: PlainDate },
  parts: PostParts,
): Promise<(card: PostedCard) => Promise<boolean | undefined>> {
  const store = parts.storage.team(team.key);
  const rows = (await store.deliveries()).filter(({ more }) => more?.morning !== undefined);
  if (rows.length === 0) return () => Promise.resolve(undefined);
  const ledger = new Map(rows.map((row) => [rowName(row.course, row.due), row]));
  const at = {
    store,
    team,
    ledger,
    courses: await store.courses(),
    moment: { today },
    redrawn: new Map(),
  };
  return async ({ activity, conversation }) => {
    const row = rows.find(
      (each) => each.activity === activity && each.more?.conversation === conversation,
    );
    return row && (await redrawShared(row, at, parts)) !== 'again';
  };
}

async function blankOne(
  { activity, conversation }: PostedCard,
  { team, message }: { readonly team: TeamRecord; readonly message: Message },
  parts: PostParts,
): Promise<boolean> {
  const queue = { lane: laneIn(team.key, conversation), patienceMs: PATIENCE_MS };
  const card = { in: { ...team.address, conversation }, activity, message };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (attempt > 1) await parts.time.sleep(PAUSE_MS);
    if (fateOf(await update(card, queue, parts)) !== 'again') return true;
  }
  return false;
}

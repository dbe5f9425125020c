// What one person is told 1:1 on one morning, as one view: the poster sends it and draws it anew, and a
// press on its card is answered with it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { PersonRef } from '../../cti/course/course';
import type { TeamSettings } from '../../cti/course/settings';
import { due } from '../../cti/due/due';
import { dueAsNamed, hasMoved, type HasMoved } from '../../cti/due/moved';
import { readersOf } from '../../cti/due/sending/recipients';
import { isAsking, shouldSaySettled } from '../../cti/due/settled';
import { dueId, readName, type DueOf } from '../../cti/due/thing';
import type { Caller } from '../ports/caller';
import type { Held, HeldDelivery } from '../ports/storage';
import type { MorningView, NoticeView } from '../views/views';

/** What a card is drawn from. */
export interface Now {
  readonly courses: readonly Held[];
  readonly settings: TeamSettings;
  readonly today: PlainDate;
  readonly dueOf: DueOf;
  readonly hasMoved: HasMoved;
}

/** Several notices as one message, the most urgent on top. */
export function morningOf(rows: readonly NoticeView[]): MorningView {
  return { kind: 'morning', rows: [...rows].sort(byUrgency) };
}

/** What asks for something comes first, then what speaks of the earlier day. */
function byUrgency(a: NoticeView, b: NoticeView): number {
  const rank = ({ due, settled, outdated }: NoticeView): string =>
    [settled || outdated ? 1 : 0, isAsking(due.key) ? 0 : 1, due.target].join(' ');
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.due.number - b.due.number;
}

/** The rows of the ledger that went out in the same message as this one. */
export function cardsRows(
  { activity, more }: HeldDelivery,
  ledger: Iterable<HeldDelivery>,
): readonly HeldDelivery[] {
  return [...ledger].filter(
    (row) =>
      row.activity === activity &&
      row.state === 'sent' &&
      row.more?.morning === more?.morning &&
      row.more?.conversation === more?.conversation,
  );
}

/**
 * A message about several things as they stand now: what is done or holds no more says so. How a
 * course stands that is no longer its reader's is not told (D2), what was erased is left out (D6).
 */
export function morningAgain(
  rows: readonly HeldDelivery[],
  reader: 'channel' | PersonRef,
  now: Now,
): MorningView {
  return morningOf(rows.flatMap((row) => rowNow(row, reader, now) ?? []));
}

/**
 * The message that a person has in a 1:1 chat as this card, as it stands now; `undefined`: the card
 * tells of one thing alone, or is no such message.
 *
 * @throws StorageDown
 */
export async function morningShown(
  { store, team, today, person }: Caller,
  card: string,
): Promise<MorningView | undefined> {
  const rows = (await store.deliveries()).filter(
    ({ activity, state, more }) => activity === card && state === 'sent' && more?.morning,
  );
  if (rows.length === 0) return undefined;
  const courses = await store.courses();
  const now = { courses, settings: team.settings, today, dueOf: due, hasMoved };
  return morningAgain(rows, person, now);
}

function rowNow(
  row: HeldDelivery,
  reader: 'channel' | PersonRef,
  now: Now,
): NoticeView | undefined {
  const { settings, today, dueOf, hasMoved } = now;
  const course = now.courses.find((held) => held.course.id === row.course)?.course;
  const named = readName(row.due);
  if (!course || !named) return undefined;
  const maybeRepeat = (row.more?.unsure ?? 0) > 0;
  const common = { kind: 'notice', course, today, settings, late: false, maybeRepeat } as const;
  const asSent = { ...common, due: dueAsNamed(named, course), instead: null };
  const readers = readersOf(named, course, { settings, today });
  const isTheirs = reader === 'channel' || readers.some(({ id }) => id === reader.id);
  if (!isTheirs || row.more?.voided || hasMoved(named, { course, settings, today })) {
    return { ...asSent, outdated: true };
  }
  if (shouldSaySettled(named, course, today)) return { ...asSent, settled: true };
  const name = withoutGeneration(row.due);
  const thing = dueOf(course, settings, today).find(
    (each) => withoutGeneration(dueId(each, 0)) === name,
  );
  return thing ? { ...asSent, due: thing } : asSent;
}

function withoutGeneration(due: string): string {
  return due.slice(0, due.lastIndexOf('~'));
}

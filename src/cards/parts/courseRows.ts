// A course as one line of a list; the overview and `mine` call it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { nextList, progress } from '../../cti/checklists';
import type { Course } from '../../cti/course/course';
import type { Due } from '../../cti/due/thing';
import type { Waiting } from '../../cti/due/waiting';
import type { MineNudge } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { dueLine } from './dueNames';
import { foldRow } from './folds';
import { sceneOn, phaseAndDay } from '../frame/head';
import { pressData } from '../frame/press';

/** A course in a list of courses; a tap opens its status. */
export interface ShownCourse {
  readonly title: string;
  readonly state: string;
  readonly flags: string;
  readonly next: string;
  readonly note: string;
  readonly tap: string;
  readonly send: object;
}

export interface CourseGroup {
  readonly title: string;
  readonly rows: readonly ShownCourse[];
}

export interface ListedCourse {
  readonly course: Course;
  readonly next: Due | null;
  readonly waits: readonly Waiting[];
  /** How many deviations there are. */
  readonly differs: number;
  readonly dead?: number;
  readonly nudges?: readonly MineNudge[];
  /** Who or where, beneath. */
  readonly note: string;
}

export function courseRow(
  listed: ListedCourse,
  today: PlainDate,
  context: CardContext,
): ShownCourse {
  const { course, next, note } = listed;
  const { cards } = context.texts;
  const coming = next ? dueLine(next, course, context) : '';
  return {
    title: cards.citizen(course.number),
    state: ` · ${phaseAndDay(sceneOn(course, today, context))}`,
    flags: flagsOf(listed, today, context).join(' · '),
    next: coming,
    note: coming !== '' && note !== '' ? ` · ${note}` : note,
    tap: cards.overview.rowTitle(course.number),
    send: pressData(context, { citizen: course.number }),
  };
}

/** Those that need attention under a heading of their own, wherever there are both. */
export function courseGroups<T extends ListedCourse>(
  listed: readonly T[],
  rowOf: (each: T) => ShownCourse,
  { texts }: CardContext,
): readonly CourseGroup[] {
  const { needsAttention, others } = texts.cards.overview;
  const urgent = listed.filter(needs);
  const rest = listed.filter((each) => !needs(each));
  if (urgent.length === 0) return rest.length === 0 ? [] : [{ title: '', rows: rest.map(rowOf) }];
  return [
    { title: `△ ${needsAttention}`, rows: urgent.map(rowOf) },
    ...(rest.length > 0 ? [{ title: others, rows: rest.map(rowOf) }] : []),
  ];
}

/** So many courses fill the first screen of a phone, the most pressing first. */
const FIRST_ROWS = 4;

/** The groups as the layout takes them: what does not fit the first screen is behind a toggle. */
export function foldedGroups(groups: readonly CourseGroup[], { texts }: CardContext): object {
  const shown = rowsBetween(groups, 0, FIRST_ROWS);
  const rest = rowsBetween(groups, FIRST_ROWS, Infinity);
  const left = rest.reduce((sum, { rows }) => sum + rows.length, 0);
  if (left === 0) return { groups, folds: [], folded: [] };
  const title = texts.cards.overview.rest(left);
  return {
    groups: shown,
    folds: foldRow([{ id: 'rest', title }]),
    folded: [{ id: 'rest', shown: false, groups: rest }],
  };
}

/** The rows from one place to another, under their headings. */
function rowsBetween(
  groups: readonly CourseGroup[],
  from: number,
  until: number,
): readonly CourseGroup[] {
  const before = (at: number): number =>
    groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
  return groups
    .map(({ title, rows }, at) => ({
      title: before(at) < from && from < before(at) + rows.length ? '' : title,
      rows: rows.slice(Math.max(0, from - before(at)), Math.max(0, until - before(at))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function needs({ dead = 0, waits }: ListedCourse): boolean {
  return dead > 0 || waits.length > 0;
}

/** What is told of a course at a glance: in symbols and words, the gravest first. */
function flagsOf(
  { course, waits, differs, dead = 0, nudges = [] }: ListedCourse,
  today: PlainDate,
  context: CardContext,
): readonly string[] {
  const { overview, status } = context.texts.cards;
  const { open } = progress(course, nextList(course, today), today);
  const { state } = context.texts.cards;
  return [
    ...(course.consent.state === 'withdrawn' ? [`✕ ${state.frozen}`] : []),
    ...(dead > 0 ? [overview.undelivered(dead)] : []),
    ...waits.map(({ key, about }) => `△ ${overview.waits[key](course, about)}`),
    ...nudges.map((nudge) => nudgeLine(nudge, context)),
    ...(open > 0 ? [overview.open(open)] : []),
    ...(differs > 0 ? [status.deviationCount(differs)] : []),
  ];
}

/** What I was told, and what I did with it. */
function nudgeLine({ key, ordinal, state, again }: MineNudge, context: CardContext): string {
  const { mine } = context.texts.cards;
  const name = context.texts.notices.names[key](ordinal);
  return `${name}: ${again ? mine.again(again) : mine.nudged[state]}`;
}

// `overview`; for its row of the command table.
import { nextList, progress } from '../../cti/checklists';
import type { Course } from '../../cti/course/course';
import { deviations } from '../../cti/fidelity/deviations';
import { nextDue } from '../../cti/due/due';
import { outline } from '../../cti/course/outline';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { waiting } from '../../cti/due/waiting';
import type { Command, OverviewFilter } from '../../chat/command';
import { OVERVIEW_FILTERS } from '../../chat/commands/phases';
import type { Caller, Outcome } from '../ports/caller';
import type { Held } from '../ports/storage';
import { lookAtTeam } from './upcoming';
import type { OverviewView } from '../views/views';

const PAGE = 10;

type OverviewCommand = Extract<Command, { name: 'overview' }>;
type OverviewRow = Omit<OverviewView['courses'][number], 'differs'>;

/**
 * `overview`: all courses of the team, what needs attention first, then by next date. One query
 * (and its audit line).
 */
export async function overview(caller: Caller, command: OverviewCommand): Promise<Outcome> {
  const { held, unread } = await caller.store.everyCourse();
  await lookAtTeam(caller, 'overview');
  const all = held.map((each) => overviewRow(caller, each));
  const rows = all.filter((row) => isWanted(row, command.filter, caller.today)).sort(byAttention);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(Math.max(1, command.page ?? 1), pages);
  return {
    view: {
      kind: 'overview',
      today: caller.today,
      courses: rows
        .slice((page - 1) * PAGE, page * PAGE)
        .map((row) => ({ ...row, differs: deviations(row.course, caller.today).length })),
      filter: command.filter ?? null,
      counts: countsOf(all, caller.today),
      page,
      pages,
      total: rows.length,
      ...(page === 1 && unread.length > 0 ? { unread: unread.map(({ number }) => number) } : {}),
    },
  };
}

function overviewRow(caller: Caller, { course, dead }: Held): OverviewRow {
  const { settings } = caller.team;
  const [next] = nextDue(course, settings, caller.today, 1);
  const waits = waiting(course, settings, caller.today);
  return { course, next: next ?? null, dead: dead.length, waits };
}

/**
 * What could not be delivered first, then what has waited longest, then by what is due next;
 * courses with nothing ahead last.
 */
function byAttention(a: OverviewRow, b: OverviewRow): number {
  if (a.dead !== b.dead) return b.dead - a.dead;
  return (
    compare(a.waits[0]?.since ?? LAST, b.waits[0]?.since ?? LAST) ||
    compare(a.next?.sendOn ?? LAST, b.next?.sendOn ?? LAST) ||
    a.course.number - b.course.number
  );
}

const LAST = '9999';

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function countsOf(rows: readonly OverviewRow[], today: PlainDate): OverviewView['counts'] {
  const count = (filter: OverviewFilter | undefined): number =>
    rows.filter((row) => isWanted(row, filter, today)).length;
  const each = OVERVIEW_FILTERS.map((filter) => [filter, count(filter)] as const);
  return { all: count(undefined), ...(Object.fromEntries(each) as Record<OverviewFilter, number>) };
}

function isWanted(
  { course, dead, waits }: OverviewRow,
  filter: OverviewFilter | undefined,
  today: PlainDate,
): boolean {
  const at = outline(course, today);
  const runs = at.stage !== 'closed';
  if (filter === undefined) return runs;
  if (filter === 'attention') return runs && (dead > 0 || waits.length > 0);
  if (filter === 'paused') return at.pause !== null;
  if (filter === 'open') return runs && hasOpenItems(course, today);
  return at.stage === filter;
}

function hasOpenItems(course: Course, today: PlainDate): boolean {
  return progress(course, nextList(course, today), today).open > 0;
}

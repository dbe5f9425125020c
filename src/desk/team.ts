import { caseload as loadOf } from '../cti/caseload';
import { nextDue } from '../cti/due';
import { progress, nextList } from '../cti/checklists';
import { outline } from '../cti/outline';
import { addDays } from '../cti/plainDate';
import type { Command } from '../chat/command';
import type { Course } from '../cti/course';
import type { PlainDate } from '../cti/plainDate';
import type { Caller, Outcome } from './caller';
import type { Held } from './ports';
import type { OverviewView } from './views';

const PAGE = 10;
const DEFAULT_DAYS = 14;
const MOST_DAYS = 366;
/** Things ahead of one course: more than a course ever has. */
const MOST_A_COURSE = 100;

type OverviewCommand = Extract<Command, { name: 'overview' }>;

/** `overview`: all courses of the team, by next date. One query (and its audit line). */
export async function overview(caller: Caller, command: OverviewCommand): Promise<Outcome> {
  const held = await caller.store.courses();
  await lookAtTeam(caller, 'overview');
  const rows = held
    .filter(({ course }) => isWanted(course, command.filter, caller.today))
    .map((each) => rowOf(caller, each))
    .sort(byAttention);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(Math.max(1, command.page ?? 1), pages);
  return {
    view: {
      kind: 'overview',
      today: caller.today,
      courses: rows.slice((page - 1) * PAGE, page * PAGE),
      filter: command.filter ?? null,
      page,
      pages,
      total: rows.length,
    },
  };
}

type OverviewRow = OverviewView['courses'][number];

function rowOf(caller: Caller, { course, dead }: Held): OverviewRow {
  const [next] = nextDue(course, caller.team.settings, caller.today, 1);
  return { course, next: next ?? null, dead: dead.length };
}

/** What could not be delivered first, then by what is due next; courses with nothing ahead last. */
function byAttention(a: OverviewRow, b: OverviewRow): number {
  if (a.dead !== b.dead) return b.dead - a.dead;
  const [dayA, dayB] = [a.next?.sendOn ?? '9999', b.next?.sendOn ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.course.number - b.course.number;
}

function isWanted(course: Course, filter: OverviewCommand['filter'], today: PlainDate): boolean {
  const at = outline(course, today);
  switch (filter) {
    case undefined:
      return at.stage !== 'closed';
    case 'paused':
      return at.pause !== null;
    case 'open':
      return at.stage !== 'closed' && progress(course, nextList(course, today), today).open > 0;
    default:
      return at.stage === filter;
  }
}

/** `upcoming 30`: what is due in the next days. One query. */
export async function upcoming(caller: Caller, asked?: number): Promise<Outcome> {
  const days = Math.min(Math.max(1, asked ?? DEFAULT_DAYS), MOST_DAYS);
  const until = addDays(caller.today, days);
  const held = await caller.store.courses();
  await lookAtTeam(caller, 'upcoming');
  const things = held
    .flatMap(({ course }) => nextDue(course, caller.team.settings, caller.today, MOST_A_COURSE))
    .filter((thing) => thing.sendOn <= until)
    .sort((a, b) => (a.sendOn < b.sendOn ? -1 : a.sendOn > b.sendOn ? 1 : a.number - b.number));
  return {
    view: {
      kind: 'upcoming',
      today: caller.today,
      days,
      due: things.map((thing) => ({ due: thing })),
    },
  };
}

/** `caseload`: courses and load per CTI worker (P4). One query. */
export async function caseload(caller: Caller): Promise<Outcome> {
  const held = await caller.store.courses();
  await lookAtTeam(caller, 'caseload');
  const courses = held.map(({ course }) => course);
  return {
    view: {
      kind: 'caseload',
      today: caller.today,
      rows: loadOf(courses, caller.team.settings, caller.today),
    },
  };
}

/** One line in the team's own audit trail for a look at all courses (D4). */
export async function lookAtTeam(caller: Caller, what: string): Promise<void> {
  await caller.store.look({
    course: 'team',
    what,
    by: caller.person,
    at: caller.at.toISOString(),
    activity: caller.activity,
  });
}

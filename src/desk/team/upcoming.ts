// `upcoming` and `caseload`, and the audit line for a look at the whole team; look-ups call it.
import { addDays } from '../../cti/calendar/plainDate';
import { gatheringOf, type GatheringKind } from '../../cti/meetings/planned';
import { nextDue } from '../../cti/due/due';
import type { Due } from '../../cti/due/thing';
import { caseload as loadOf } from '../../cti/planning/caseload';
import type { Caller, Outcome } from '../ports/caller';
import type { Held } from '../ports/storage';

const DEFAULT_DAYS = 14;
const MOST_DAYS = 366;
/** Things ahead of one course: more than a course ever has. */
const MOST_A_COURSE = 100;

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
      due: things.map((thing) => ({ due: thing, meeting: meetingKindOf(thing, held) })),
    },
  };
}

/** Which meeting a thing is about, if it is one. */
function meetingKindOf({ course, about }: Due, held: readonly Held[]): GatheringKind | null {
  const found = held.find((each) => each.course.id === course);
  return found ? (gatheringOf(found.course, about)?.kind ?? null) : null;
}

/** `caseload`: courses and load per CTI worker (P4). One query. */
export async function teamCaseload(caller: Caller): Promise<Outcome> {
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

// `what if 42` and `capacity`, which save nothing; for their rows of the command table.
import type { Command } from '../../chat/command';
import { capacity as capacityOf } from '../../cti/planning/capacity';
import { caseload } from '../../cti/planning/caseload';
import type { Course } from '../../cti/course/course';
import { asExpected } from '../../cti/meetings/expected';
import { holderOf } from '../../cti/meetings/attendance';
import { latest, type PlainDate } from '../../cti/calendar/plainDate';
import { isRefusal } from '../../cti/course/refusal';
import { whatIf, type Imagined } from '../../cti/planning/whatIf';
import type { Caller, Outcome } from '../ports/caller';
import { notFound } from './lookups';
import { lookAtTeam } from '../team/upcoming';
import type { WhatIfView } from '../views/views';

type WhatIfCommand = Extract<Command, { name: 'whatIf' }> & { readonly citizen: number };

/**
 * `what if 42 …`: the date plan and the worker's load as they would be; saves nothing. One query and
 * a line in the course's audit trail.
 *
 * @throws StorageDown
 */
export async function imagine(caller: Caller, command: WhatIfCommand): Promise<Outcome> {
  const courses = (await caller.store.courses()).map(({ course }) => course);
  const now = courses.find(({ number }) => number === command.citizen);
  if (!now) return notFound(command.citizen);
  await caller.store.look({
    course: now.id,
    what: 'whatIf',
    by: caller.person,
    at: caller.at.toISOString(),
    activity: caller.activity,
  });
  const supposed = imaginedIn(command, caller.today);
  const imagined = whatIf(now, supposed, caller.today);
  if (isRefusal(imagined)) {
    return { view: { kind: 'refused', refusal: imagined, number: command.citizen } };
  }
  const pair = { now, imagined: imagined.course };
  const load = loadOf(caller, courses, pair);
  const expected = supposed.start ? {} : expectedIn(pair, caller.today);
  return { view: { kind: 'whatIf', today: caller.today, ...pair, ...expected, supposed, load } };
}

/** A pause without an end is imagined to be open. */
function imaginedIn({ start, from, until, basis }: WhatIfCommand, today: PlainDate): Imagined {
  const paused = from || until ? { from: from ?? today, ...(until ? { until } : {}) } : null;
  return {
    ...(start ? { start } : {}),
    ...(paused ? { pause: paused } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** With no start imagined, one that is still to come is expected on the first working day (T3). */
function expectedIn(
  { now, imagined }: Pick<WhatIfView, 'now' | 'imagined'>,
  today: PlainDate,
): Partial<WhatIfView> {
  const after = asExpected(imagined, today);
  const from = after.start?.date;
  if (after === imagined || from === undefined) return {};
  return { now: asExpected(now, today), imagined: after, expectedFrom: from };
}

/** On the day the course starts, or today if it has started: a start ahead fills nothing yet. */
function loadOf(
  { team, today }: Caller,
  courses: readonly Course[],
  { now, imagined }: Pick<WhatIfView, 'now' | 'imagined'>,
): WhatIfView['load'] {
  const worker = holderOf(imagined, 'cti');
  if (!worker) return null;
  const day = latest(today, imagined.start?.date ?? today);
  const rowOn = (all: readonly Course[]) =>
    caseload(all, team.settings, day).find(({ person }) => person.id === worker.id);
  const before = rowOn(courses);
  const after = rowOn(courses.map((course) => (course.id === now.id ? imagined : course)));
  return before && after ? { now: before, imagined: after } : null;
}

/**
 * `capacity`: 26 weeks ahead per CTI worker (P4). One query and a line in the team's audit trail.
 *
 * @throws StorageDown
 */
export async function teamCapacity(caller: Caller): Promise<Outcome> {
  const courses = (await caller.store.courses()).map(({ course }) => course);
  await lookAtTeam(caller, 'capacity');
  const rows = capacityOf(courses, caller.team.settings, caller.today);
  return { view: { kind: 'capacity', today: caller.today, rows } };
}

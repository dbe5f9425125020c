// How rule dates are counted: from boundaries, the end, the first day, a meeting. For the rows of table.ts.
import { addDays, addMonths, parsePlainDate, type PlainDate } from '../calendar/plainDate';
import { addWorkingDays } from '../calendar/workingDays';
import type { Course } from '../course/course';
import { networkMeetingsBy } from '../course/outline';
import { firstStartup } from '../meetings/inTouch';
import { gatheringOf, gatherings, type Gathering } from '../meetings/planned';
import { ASKED_AGAIN_AFTER, JOB_ENDED, jobFound } from './conditions';
import type { Dated, Facts, RuleDate, Sent } from './row';

/** So far from a day, and back again as far as that can be told. */
export interface Shift {
  readonly forth: (day: PlainDate) => PlainDate;
  readonly back: (day: PlainDate) => PlainDate;
}

export function days(count: number): Shift {
  return { forth: (day) => addDays(day, count), back: (day) => addDays(day, -count) };
}

/** A day off cannot be told from the working day beside it, so there is no way back. */
export function workingDays(count: number): Shift {
  return { forth: (day) => addWorkingDays(day, count), back: itself };
}

/** Every boundary but the last, which is the end; the ordinal is the number of the change (T2). */
export function fromBoundaries(shift: Shift): RuleDate {
  return {
    dates: ({ at }) =>
      at.boundaries
        .slice(0, -1)
        .flatMap((boundary, index) =>
          boundary === null
            ? []
            : [dated({ on: shift.forth(boundary), ordinal: index + 1, target: boundary })],
        ),
    holds: stillDated,
    spokeOf: ({ ruleDate }) => shift.back(ruleDate),
  };
}

/** The day on which each phase began; the ordinal is the number of its change, 0 the start (C10). */
export function fromPhases(shift: Shift): RuleDate {
  return {
    dates: ({ at: { start, boundaries } }) =>
      [start, ...boundaries.slice(0, -1)].flatMap((begun, ordinal) =>
        begun === null ? [] : [dated({ on: shift.forth(begun), ordinal, target: begun })],
      ),
    holds: stillDated,
    spokeOf: ({ ruleDate }) => shift.back(ruleDate),
  };
}

/** S, once it is recorded; the ordinal of the start is 0. */
export const FROM_START: RuleDate = {
  dates: ({ course: { start } }) => (start === null ? [] : [dated({ on: start.date, ordinal: 0 })]),
  holds: stillDated,
  spokeOf: ruleDateOf,
};

/** The effective end (T7). */
export function fromEnd(shift: Shift): RuleDate {
  return {
    dates: ({ at: { effectiveEnd: end } }) =>
      end === null ? [] : [dated({ on: shift.forth(end), target: end })],
    holds: stillDated,
    spokeOf: ruleDateOf,
  };
}

/** T9: two months before the end, and a week before the meetings should have been held. */
export const NETWORK_DAYS: RuleDate = {
  dates: ({ at: { effectiveEnd: end } }) => {
    if (end === null) return [];
    const by = networkMeetingsBy(end);
    const asked = (on: PlainDate, ordinal: number): Dated => {
      return { ...dated({ on, ordinal, target: end }), by };
    };
    return [asked(addMonths(end, -2), 1), asked(addDays(by, -7), 2)];
  },
  holds: stillDated,
  spokeOf: ruleDateOf,
};

/** T10: as the last phase begins, six weeks and two weeks before the end. */
export const DECISION_DAYS: RuleDate = {
  dates: ({ at: { boundaries, effectiveEnd: end } }) => {
    const last = boundaries.at(-2) ?? null;
    const by = end === null ? {} : { by: addDays(end, -1) };
    const asked = (on: PlainDate, ordinal: number): Dated => {
      return { ...dated({ on, ordinal, target: end ?? on }), ...by };
    };
    return [
      ...(last === null ? [] : [{ ...asked(last, 1), kind: 'change' } as const]),
      ...(end === null ? [] : [asked(addDays(end, -42), 2), asked(addDays(end, -14), 3)]),
    ];
  },
  holds: stillDated,
  spokeOf: ruleDateOf,
};

/** The first working day, or the day of the transition (T3); one ordinal for each shift. */
export function fromFirstDay(...shifts: readonly Shift[]): RuleDate {
  return {
    dates: ({ course: { firstDay } }) =>
      firstDay === null
        ? []
        : shifts.map(({ forth }, index) =>
            dated({ on: forth(firstDay), ordinal: index + 1, target: firstDay }),
          ),
    holds: stillDated,
    spokeOf: ({ ordinal, ruleDate }) => shifts[ordinal - 1]?.back(ruleDate) ?? ruleDate,
  };
}

/** The day on which a first day was told, about that day; it holds as long as the day does. */
export const WHEN_FIRST_DAY_IS_TOLD: RuleDate = {
  dates: ({ course: { firstDay, firstDayToldOn } }) =>
    firstDay === null
      ? []
      : [dated({ on: firstDayToldOn ?? firstDay, about: firstDay, target: firstDay })],
  holds: stillNamed,
  spokeOf: ({ about, ruleDate }) => parsePlainDate(about) ?? ruleDate,
};

/** The planned start, else the first day. A start in the past settles it, on whichever day it was. */
export const ON_START: RuleDate = {
  dates: ({ course: { start, firstDay } }) => {
    const day = start?.date ?? firstDay;
    return day === null ? [] : [dated({ on: day })];
  },
  holds: (sent) => {
    const { start } = sent.facts.course;
    return (start !== null && start.date <= sent.named.ruleDate) || stillDated(sent);
  },
  spokeOf: ruleDateOf,
};

/** So many working days before each start-up meeting that is planned. */
export function beforeStartup(count: number): RuleDate {
  return fromGatherings({ shifts: [-count], isMeant: ({ kind }) => kind === 'startup' });
}

/** The working day before each planned meeting and appointment. */
export const EVE_OF_MEETING: RuleDate = fromGatherings({ shifts: [-1] });

/** The working day after, and once more three working days later; one ordinal each. */
export const AFTER_MEETING: RuleDate = {
  ...fromGatherings({ shifts: [1, 1 + ASKED_AGAIN_AFTER] }),
  // Cancelled or moved since is an answer too.
  holds: ({ named, facts }) => gatheringOf(facts.course, named.about) !== undefined,
};

interface FromGatherings {
  readonly shifts: readonly number[];
  readonly isMeant?: (gathering: Gathering) => boolean;
}

/** Working days from each planned meeting and appointment. One of which somebody told has not moved. */
function fromGatherings({ shifts, isMeant = always }: FromGatherings): RuleDate {
  return {
    dates: ({ course }) =>
      gatherings(course)
        .filter((gathering) => gathering.state === 'planned' && isMeant(gathering))
        .flatMap(({ id, date }) =>
          shifts.map((shift, index) =>
            dated({
              on: addWorkingDays(date, shift),
              ordinal: index + 1,
              about: id,
              target: date,
            }),
          ),
        ),
    holds: (sent) => {
      const state = gatheringOf(sent.facts.course, sent.named.about)?.state;
      return state === 'held' || state === 'missed' || stillDated(sent);
    },
    spokeOf: ({ ordinal, ruleDate }) => addWorkingDays(ruleDate, -(shifts[ordinal - 1] ?? 0)),
  };
}

/** A day that people agreed on; it moves when they agree on another. */
export function agreedOn(day: (course: Course) => PlainDate | null | undefined): RuleDate {
  return {
    dates: ({ course }) => [day(course)].flatMap((on) => (on ? [dated({ on })] : [])),
    holds: stillDated,
    spokeOf: ruleDateOf,
  };
}

/** The days on which somebody asked for it (P10). */
export function eachTime(days: (course: Course) => readonly PlainDate[]): RuleDate {
  return {
    dates: ({ course }) => days(course).map((on, index) => dated({ on, ordinal: index + 1 })),
    holds: stillNamed,
    spokeOf: ruleDateOf,
  };
}

/** What hangs on no date of the plan: once told, it stays told. */
export function toldForGood(dates: RuleDate['dates']): RuleDate {
  return { dates, holds: () => true, spokeOf: ruleDateOf };
}

/** P7: counted from the start-up meeting. */
export function fromStartup(shift: Shift): RuleDate {
  return toldForGood(({ course }) => {
    const startup = firstStartup(course);
    return startup ? [dated({ on: shift.forth(startup.date) })] : [];
  });
}

const FIRST_ASKED = 10;
const ASKED_AGAIN = 20;

/** Ten working days after enrolment and every twenty after that, as long as it is wanted (P9, C1). */
export function fromEnrolment(isWanted: (facts: Facts) => boolean): RuleDate {
  return toldForGood((facts) => {
    if (!isWanted(facts)) return [];
    const all: Dated[] = [];
    let on = addWorkingDays(facts.course.enrolledOn, FIRST_ASKED);
    // The last one that has passed, and those of a year ahead.
    for (let ordinal = 1; ordinal - passedOf(all, facts.today) <= REPEATS; ordinal += 1) {
      all.push(dated({ on, ordinal }));
      on = addWorkingDays(on, ASKED_AGAIN);
    }
    return all.slice(Math.max(0, passedOf(all, facts.today) - 1));
  });
}

function passedOf(days: readonly Dated[], today: PlainDate): number {
  return days.filter(({ on }) => on <= today).length;
}

const CHECK_DAYS = 30;
/** How far ahead things that repeat are named: a year. */
const REPEATS = 12;

/** The last one that has passed (of several overdue only that counts) and those of a year ahead. */
function everyThirtyDays(since: PlainDate, today: PlainDate): readonly Dated[] {
  let passed = 0;
  while (addDays(since, (passed + 1) * CHECK_DAYS) <= today) passed += 1;
  const first = Math.max(1, passed);
  return Array.from({ length: REPEATS }, (_, index) =>
    dated({ on: addDays(since, (first + index) * CHECK_DAYS), ordinal: first + index }),
  );
}

/**
 * T11, job-first: every 30 days after the start-up meeting. After a job that ended a new match is
 * asked for at once, and every 30 days.
 */
export const WITHOUT_A_JOB: RuleDate = toldForGood(({ course, today }) => {
  const { jobEnded } = course;
  if (jobEnded === null) {
    const startup = firstStartup(course);
    // Found long ago on nearly every course: nothing to count.
    if (!startup || jobFound(FIRST_JOB, course, today)) return [];
    return everyThirtyDays(startup.date, today);
  }
  const atOnce = addDays(jobEnded, CHECK_DAYS) > today ? [dated({ on: jobEnded, ordinal: 0 })] : [];
  const all = [...atOnce, ...everyThirtyDays(jobEnded, today)];
  return all.map((each) => ({ ...each, about: JOB_ENDED }));
});

const FIRST_JOB = { ordinal: 1, about: null } as const;

/** Every 30 days of a pause that goes on or lies ahead (T6). */
export const IN_PAUSES: RuleDate = toldForGood(({ course, today }) =>
  course.pauses
    .filter(({ until }) => until === null || until > today)
    .flatMap(({ from, until }) =>
      everyThirtyDays(from, today).filter(({ on }) => until === null || on < until),
    ),
);

/** No day of a course's own. */
export const NO_DAY_OF_A_COURSE: RuleDate = toldForGood(() => []);

export function dated({
  on,
  ordinal = 1,
  about = null,
  target = on,
}: Pick<Dated, 'on'> & Partial<Dated>): Dated {
  return { on, ordinal, about, target };
}

function stillDated(sent: Sent): boolean {
  return theSame(sent)?.on === sent.named.ruleDate;
}

function stillNamed(sent: Sent): boolean {
  return theSame(sent) !== undefined;
}

function theSame({ named, dates }: Sent): Dated | undefined {
  return dates().find(
    ({ ordinal, about }) => ordinal === named.ordinal && (about === null || about === named.about),
  );
}

function ruleDateOf({ ruleDate }: { readonly ruleDate: PlainDate }): PlainDate {
  return ruleDate;
}

function always(): boolean {
  return true;
}

function itself(day: PlainDate): PlainDate {
  return day;
}

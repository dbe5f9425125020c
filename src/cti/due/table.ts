import { addDays, type PlainDate } from '../calendar/plainDate';
import { addWorkingDays } from '../calendar/workingDays';
import { checklist, isOpen } from '../checklists';
import { ROLES, type Course, type Meeting, type Role } from '../course/course';
import { networkMeetingsBy, type Outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import { expectedAt, holderOf } from '../meetings/attendance';
import { firstStartup, isInTouch } from '../meetings/inTouch';
import { hasMeeting } from '../meetings/planned';
import { ANNOUNCED_DAYS, erasedOn } from './retention';
import type { Audience, Due, DueKey } from './thing';

/** What a row of the table looks at. */
export interface Facts {
  readonly course: Course;
  readonly at: Outline;
  readonly settings: TeamSettings;
  readonly today: PlainDate;
}

/** One thing that falls due, before its working day and its recipients are worked out. */
export interface Falls {
  readonly on: PlainDate;
  /** The day it speaks of; left out: the rule date itself. */
  readonly target?: PlainDate;
  readonly to: readonly Audience[];
  readonly ordinal?: number;
  readonly about?: string;
  readonly chain?: Due['chain'];
}

export interface Row {
  readonly kind: Due['kind'];
  readonly falls: (facts: Facts) => readonly Falls[];
}

const CHECK_DAYS = 30;
/** How far ahead things that repeat are named: a year. */
const REPEATS = 12;

/** N1 of the rule book, row by row; `digest` is the team's own (`digestDue`). */
export const TABLE: Readonly<Record<Exclude<DueKey, 'digest'>, Row>> = {
  'contact.first': { kind: 'change', falls: firstContact },
  'jobmatch.missing': { kind: 'change', falls: jobMatchMissing },
  'cti.prepare': { kind: 'atOnce', falls: prepare },
  'cti.window': { kind: 'change', falls: windowOpens },
  'cti.start': { kind: 'notice', falls: startComes },
  'cti.late': { kind: 'change', falls: startIsLate },
  'phase.notice': { kind: 'notice', falls: phaseNotice },
  'phase.change': { kind: 'change', falls: phaseChange },
  'phase.open': { kind: 'change', falls: phaseOpen },
  'closing.prepare': {
    kind: 'notice',
    falls: (facts) => beforeEnd(facts, (end) => ({ on: addDays(end, -42), to: ['channel'] })),
  },
  'handover.deadline': {
    kind: 'notice',
    falls: (facts) =>
      hasMeeting(facts.course, 'network')
        ? []
        : beforeEnd(facts, (end) => ({ on: networkMeetingsBy(end), to: ['cti'], chain: 'end' })),
  },
  'decision.deadline': {
    kind: 'notice',
    falls: (facts) =>
      facts.course.decision
        ? []
        : beforeEnd(facts, (end) => ({
            on: addDays(end, -14),
            to: caseworkers(facts.course),
            chain: 'end',
          })),
  },
  'closing.unplanned': {
    kind: 'notice',
    falls: (facts) =>
      facts.course.programme !== 'job' || hasMeeting(facts.course, 'closing')
        ? []
        : beforeEnd(facts, (end) => ({ on: addDays(end, -14), to: ['channel'] })),
  },
  'course.end': { kind: 'change', falls: courseEnds },
  'meeting.soon': { kind: 'notice', falls: meetingsSoon },
  'agreement.followup': {
    kind: 'notice',
    falls: followUp,
  },
  'pause.check': { kind: 'change', falls: pauseChecks },
  involve: { kind: 'atOnce', falls: involvement },
  retention: { kind: 'notice', falls: retention },
};

/** P7: in touch as soon as possible after the start-up meeting. */
function firstContact({ course, at }: Facts): readonly Falls[] {
  const startup = firstStartup(course);
  if (!startup || at.stage !== 'contact' || isInTouch(course)) return [];
  const on = addWorkingDays(startup.date, 5);
  return at.start !== null && at.start <= on ? [] : [{ on, to: ['cti'] }];
}

/**
 * T11, job-first: every 30 days without a job match (`generic`: a planned transition). After a job
 * that ended the job consultant is asked for a new match at once, and every 30 days.
 */
function jobMatchMissing({ course, at, today }: Facts): readonly Falls[] {
  if (at.stage === 'closed') return [];
  const to: readonly Audience[] = course.programme === 'job' ? ['job'] : ['cti'];
  if (course.jobEnded !== null) {
    const again = everyThirtyDays(course.jobEnded, today);
    return [{ on: course.jobEnded, ordinal: 0 }, ...again]
      .filter((each, index) => index > 0 || addDays(each.on, CHECK_DAYS) > today)
      .map((each) => ({ ...each, to, about: 'jobEnded' }));
  }
  const startup = firstStartup(course);
  if (!startup || course.firstDay !== null || at.start !== null) return [];
  return everyThirtyDays(startup.date, today).map((each) => ({ ...each, to }));
}

/** Once the start is in the past nothing of the start chain is due any more. */
function startChain(
  { course, at, today }: Facts,
  fall: (firstDay: PlainDate) => readonly Omit<Falls, 'chain' | 'target'>[],
): readonly Falls[] {
  const { firstDay } = course;
  const waits = at.stage === 'contact' || (at.start === today && isPlanned(course));
  if (firstDay === null || !waits) return [];
  return fall(firstDay).map((each) => ({ ...each, target: firstDay, chain: 'start' }));
}

function prepare(facts: Facts): readonly Falls[] {
  const told = facts.course.firstDayToldOn;
  return startChain(facts, (firstDay) =>
    told === null || firstDay < told
      ? []
      : [{ on: told, to: ['channel', ...jobConsultant(facts.course), 'cti'], about: firstDay }],
  );
}

/** T3. Told later than that, the preparation card already says so. */
function windowOpens(facts: Facts): readonly Falls[] {
  const { course } = facts;
  return startChain(facts, (firstDay) => {
    const on = addDays(firstDay, -14);
    if (course.start || (course.firstDayToldOn !== null && on <= course.firstDayToldOn)) return [];
    return [{ on, to: [...jobConsultant(course), 'cti'] }];
  });
}

function startComes(facts: Facts): readonly Falls[] {
  const { course } = facts;
  const day = course.start?.date;
  return startChain(facts, (firstDay) => [
    { on: day ?? firstDay, to: [...jobConsultant(course), 'cti', 'channel'] },
  ]).map((each) => ({ ...each, target: day ?? each.on }));
}

function startIsLate(facts: Facts): readonly Falls[] {
  const { course } = facts;
  if (course.start) return [];
  const to: readonly Audience[] = [...jobConsultant(course), 'cti'];
  return startChain(facts, (firstDay) =>
    [1, 3, 7].map((days, index) => ({
      on: addWorkingDays(firstDay, days),
      ordinal: index + 1,
      to: days === 7 ? [...to, 'channel'] : to,
    })),
  );
}

/** Boundaries 1 and 2 that the course reaches before it ends; the first only until the second. */
function phaseChanges(
  { at, today }: Facts,
  fall: (boundary: PlainDate, phase: 1 | 2) => readonly Falls[],
): readonly Falls[] {
  if (at.stage === 'closed') return [];
  const [first, second] = at.boundaries;
  return ([1, 2] as const).flatMap((phase) => {
    const boundary = phase === 1 ? first : second;
    if (boundary === null || (at.effectiveEnd !== null && boundary >= at.effectiveEnd)) return [];
    if (phase === 1 && second !== null && today >= second) return [];
    return fall(boundary, phase);
  });
}

function phaseNotice(facts: Facts): readonly Falls[] {
  return phaseChanges(facts, (boundary, phase) => [
    {
      on: addDays(boundary, -14),
      target: boundary,
      to: ['channel', 'cti'],
      ordinal: phase,
      chain: `phase${phase}`,
    },
  ]);
}

function phaseChange(facts: Facts): readonly Falls[] {
  return phaseChanges(facts, (boundary, phase) => [
    { on: boundary, to: ['channel'], ordinal: phase, chain: `phase${phase}` },
  ]);
}

/** T5: items still open a week after the change. Judged from the change on. */
function phaseOpen(facts: Facts): readonly Falls[] {
  const { course, today } = facts;
  return phaseChanges(facts, (boundary, phase) => {
    const list = phase === 1 ? 'phase2' : 'phase3';
    if (today < boundary || !checklist(course, list, today).some(isOpen)) return [];
    return [{ on: addDays(boundary, 7), target: boundary, to: ['cti'], ordinal: phase }];
  });
}

function beforeEnd({ at }: Facts, fall: (end: PlainDate) => Falls): readonly Falls[] {
  if (at.stage === 'closed' || at.effectiveEnd === null || at.start === null) return [];
  return [{ ...fall(at.effectiveEnd), target: at.effectiveEnd }];
}

/** T8: the job consultant goes on and is told so. */
function courseEnds({ course, at }: Facts): readonly Falls[] {
  if (at.effectiveEnd === null) return [];
  return [{ on: at.effectiveEnd, to: ['channel', ...jobConsultant(course)], chain: 'end' }];
}

function meetingsSoon({ course, today }: Facts): readonly Falls[] {
  return course.meetings
    .filter(({ state, date }) => state === 'planned' && date >= today)
    .map((meeting) => ({
      on: addWorkingDays(meeting.date, -1),
      target: meeting.date,
      to: askedTo(course, meeting),
      about: meeting.id,
    }))
    .filter(({ on, about }) => on >= (toldOn(course, about) ?? on));
}

/** The agreement of a job that has ended is followed up no more. */
function followUp({ course }: Facts): readonly Falls[] {
  const { agreement, jobEnded } = course;
  if (!agreement?.followUp || (jobEnded !== null && agreement.on <= jobEnded)) return [];
  return [{ on: agreement.followUp, to: ['job'] }];
}

function pauseChecks({ course, at, today }: Facts): readonly Falls[] {
  if (at.stage === 'closed') return [];
  return course.pauses
    .filter(({ until }) => until === null || until > today)
    .flatMap(({ from, until }) =>
      everyThirtyDays(from, today)
        .filter(({ on }) => until === null || on < until)
        .map((each) => ({ ...each, to: ['cti'] as const })),
    );
}

/** D6, D8: announced before a course is erased. */
function retention({ course, settings, today }: Facts): readonly Falls[] {
  const erased = erasedOn(course, settings, today);
  if (erased === null) return [];
  return [{ on: addDays(erased, -ANNOUNCED_DAYS), target: erased, to: ['channel'] }];
}

/** The last one that has passed (of several overdue only that counts) and those of a year ahead. */
function everyThirtyDays(
  since: PlainDate,
  today: PlainDate,
): { readonly on: PlainDate; readonly ordinal: number }[] {
  let passed = 0;
  while (addDays(since, (passed + 1) * CHECK_DAYS) <= today) passed += 1;
  const first = Math.max(1, passed);
  return Array.from({ length: REPEATS }, (_, index) => ({
    on: addDays(since, (first + index) * CHECK_DAYS),
    ordinal: first + index,
  }));
}

function isPlanned(course: Course): boolean {
  return course.start !== null && course.start.toldOn < course.start.date;
}

/** A `generic` course usually has no job consultant; a `job` course has one, told or not. */
function jobConsultant(course: Course): readonly Role[] {
  if (course.people.job === 'none') return [];
  return course.programme === 'job' || course.people.job !== null ? ['job'] : [];
}

/** The caseworkers with a role; a role not told yet still counts on a `job` course. P3: one person once. */
function caseworkers(course: Course): readonly Role[] {
  const { jobcenter, social } = course.people;
  const both = holderOf(course, 'jobcenter');
  if (both !== null && both.id === holderOf(course, 'social')?.id) return ['jobcenter'];
  const isMeant = (holder: typeof social): boolean =>
    holder !== 'none' && (holder !== null || course.programme === 'job');
  return [
    ...(isMeant(jobcenter) ? (['jobcenter'] as const) : []),
    ...(isMeant(social) ? (['social'] as const) : []),
  ];
}

/** Who is asked to a planned meeting; to a network meeting the CTI worker, and whoever said yes. */
function askedTo(course: Course, meeting: Meeting): readonly Role[] {
  const expected = expectedAt(course, meeting.kind);
  return ROLES.filter((role) => {
    if (meeting.kind !== 'network') return expected.includes(role);
    return role === 'cti' || meeting.confirmed.includes(holderOf(course, role)?.id ?? '');
  });
}

function toldOn(course: Course, meeting: string): PlainDate | undefined {
  return course.meetings.find(({ id }) => id === meeting)?.toldOn;
}

/** P10: somebody asked the caseworkers to get in touch. Each request is told once. */
function involvement({ course }: Facts): readonly Falls[] {
  const to = caseworkers(course);
  return course.involved.map((on, index) => ({ on, to, ordinal: index + 1 }));
}

// How much support each phase was given, and should be: fidelity, caseloads and pictures show it.
import type { Contact, Course } from '../course/course';
import { clockworkOf, outline } from '../course/outline';
import { pausedDays, phaseNumbers } from '../calendar/phases';
import { addDays, daysBetween, earliest, type PlainDate } from '../calendar/plainDate';
import { programmeOf, type PhaseNumber } from '../programmes';

/** Support in one phase beside the 4:2:1 line (C4): a guide, never a limit. */
export interface PhaseIntensity {
  readonly phase: PhaseNumber;
  readonly from: PlainDate;
  /** The first day after what is counted: the boundary, or tomorrow while the phase runs. */
  readonly until: PlainDate;
  /** Days counted, paused ones left out. */
  readonly days: number;
  /** Minutes with the citizen. */
  readonly support: number;
  /** Minutes of coordination: beside the line, not in it. */
  readonly coordination: number;
  /** Support minutes per 30 days; 0 without days. */
  readonly per30: number;
  /** What 4:2:1 would make of the same total, in minutes per 30 days. */
  readonly guide: number;
}

export interface Intensity {
  /** The phases that have begun. */
  readonly phases: readonly PhaseIntensity[];
  /** Minutes with the citizen before the start: getting to know each other (P7), not support. */
  readonly before: number;
  /** Minutes with the citizen from the end on (T8). */
  readonly after: number;
}

/** The parts of the support that fall to the phases: 4, 2, 1 (C4). */
export function supportPerPhase({ programme }: Pick<Course, 'programme'>): readonly number[] {
  return programmeOf(programme).phases.map(({ weight }) => weight);
}

/** The line as it is written: '4:2:1'. */
export function supportLine(course: Pick<Course, 'programme'>): string {
  return supportPerPhase(course).join(':');
}

/** Minutes per 30 days of each phase beside the 4:2:1 line, coordination apart (C4). */
export function intensity(course: Course, today: PlainDate): Intensity {
  const phases = stretches(course, today).map((stretch) => contactIn(course, stretch));
  const line = supportPerPhase(course);
  const scale = scaleOf(phases, line);
  const { start, effectiveEnd } = outline(course, today);
  return {
    phases: phases.map((each) => ({ ...each, guide: partAt(line, each.phase) * scale })),
    before: minutesOf(course.contacts, (contact) => start === null || contact.date < start),
    after: minutesOf(course.contacts, ({ date }) => effectiveEnd !== null && date >= effectiveEnd),
  };
}

interface PhaseStretch {
  readonly phase: PhaseNumber;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

function stretches(course: Course, today: PlainDate): PhaseStretch[] {
  const clockwork = clockworkOf(course);
  if (!clockwork || clockwork.start > today) return [];
  const { boundaries, effectiveEnd } = outline(course, today);
  const marks = [clockwork.start, ...boundaries];
  return phaseNumbers(clockwork.phases).flatMap((phase) => {
    const from = marks[phase - 1];
    if (!from || from > today || (effectiveEnd !== null && from >= effectiveEnd)) return [];
    const until = earliest(marks[phase] ?? dayAfter(today), dayAfter(today));
    return [{ phase, from, until: effectiveEnd ? earliest(until, effectiveEnd) : until }];
  });
}

function contactIn(course: Course, { phase, from, until }: PhaseStretch): PhaseIntensity {
  const days = daysBetween(from, until) - pausedDays(course.pauses, from, until);
  const within = course.contacts.filter(({ date }) => date >= from && date < until);
  const support = minutesOf(within, () => true);
  const coordination = within
    .filter(({ kind }) => kind === 'coordination')
    .reduce((sum, contact) => sum + contact.minutes, 0);
  const per30 = days > 0 ? (support * 30) / days : 0;
  return { phase, from, until, days, support, coordination, per30, guide: 0 };
}

/** Minutes per 30 days that one part of 4:2:1 stands for, so that the line holds the same total. */
function scaleOf(phases: readonly PhaseIntensity[], line: readonly number[]): number {
  const support = phases.reduce((sum, phase) => sum + phase.support, 0);
  const parts = phases.reduce((sum, { phase, days }) => sum + (partAt(line, phase) * days) / 30, 0);
  return parts > 0 ? support / parts : 0;
}

function partAt(line: readonly number[], phase: PhaseNumber): number {
  return line[phase - 1] ?? 0;
}

function minutesOf(contacts: readonly Contact[], counts: (contact: Contact) => boolean): number {
  return contacts
    .filter((contact) => contact.kind !== 'coordination' && counts(contact))
    .reduce((sum, contact) => sum + contact.minutes, 0);
}

function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

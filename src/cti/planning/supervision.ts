// Which courses the team should discuss, and why: the supervision card lists them.
import { addDays, daysBetween, type PlainDate } from '../calendar/plainDate';
import { nextList, progress } from '../checklists';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import { nextDue } from '../due/due';
import { TABLE } from '../due/table';
import type { Due, DueKey } from '../due/thing';
import { waiting, type WaitKey } from '../due/waiting';
import { intensity } from '../fidelity/intensity';
import { phaseNumber, type ListId } from '../programmes';

/** So many days without case supervision, and a course is to be talked about. */
export const DISCUSS_EVERY = 28;
/** Deadlines and changes within so many days count. */
const AHEAD = 14;
/** So long a wait for the CTI start, or so long a pause, asks for a talk. */
const LONG = 30;
/** Counted days below which the fall of the support says nothing yet. */
const ENOUGH_DAYS = 14;
/** Support this far from the 4:2:1 line has drifted (C4: a guide, never a limit). */
const DRIFT = 0.5;
/** Things ahead of one course: more than a course ever has. */
const MOST_AHEAD = 100;

/** What a team should talk about; our own reading of what case supervision is for. */
export type Risk =
  | {
      readonly kind: 'waits';
      readonly key: WaitKey;
      /** The meeting or appointment that it is about, by its id. */
      readonly about: string | null;
      readonly since: PlainDate;
    }
  | { readonly kind: 'deadline'; readonly due: Due }
  | { readonly kind: 'openItems'; readonly count: number; readonly on: PlainDate }
  | { readonly kind: 'drift'; readonly per30: number; readonly guide: number }
  | { readonly kind: 'longWait'; readonly days: number }
  | { readonly kind: 'longPause'; readonly days: number }
  | { readonly kind: 'notDiscussed'; readonly last: PlainDate | null };

const WEIGHTS: Readonly<Record<Risk['kind'], number>> = {
  waits: 3,
  deadline: 2,
  openItems: 2,
  longWait: 2,
  drift: 2,
  longPause: 2,
  notDiscussed: 1,
};

export interface CaseToDiscuss {
  readonly course: Course;
  readonly risks: readonly Risk[];
}

/**
 * The agenda of the team's case supervision: running courses that have something to talk about, the
 * gravest first; closed ones and those under withdrawn consent (P9) are left out. About courses,
 * never a ranking of workers.
 */
export function supervision(
  courses: readonly Course[],
  settings: TeamSettings,
  today: PlainDate,
): readonly CaseToDiscuss[] {
  return courses
    .filter((course) => isRunning(course, today))
    .map((course) => ({ course, risks: risksOf(course, settings, today) }))
    .filter(({ risks }) => risks.length > 0)
    .sort((a, b) => riskWeight(b) - riskWeight(a) || a.course.number - b.course.number);
}

function isRunning(course: Course, today: PlainDate): boolean {
  const { stage, frozen } = outline(course, today);
  return stage !== 'closed' && !frozen;
}

function riskWeight({ risks }: CaseToDiscuss): number {
  return risks.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** A risk, and the day from which there was something to talk about. */
interface Arisen {
  readonly risk: Risk;
  readonly from: PlainDate;
}

/** What a talk within the last four weeks has dealt with does not come again. */
function risksOf(course: Course, settings: TeamSettings, today: PlainDate): readonly Risk[] {
  const talked = course.discussed ?? null;
  const isFresh = talked !== null && daysBetween(talked, today) < DISCUSS_EVERY;
  const arisen: readonly Arisen[] = [
    ...waiting(course, settings, today).map(({ key, about, since }): Arisen => ({
      risk: { kind: 'waits', key, about, since },
      from: since,
    })),
    ...deadlines(course, settings, today),
    ...openItems(course, today),
    ...drift(course, today),
    ...longWait(course, today),
    ...longPause(course, today),
    ...notDiscussed(course, today),
  ];
  return arisen.filter(({ from }) => !isFresh || from > talked).map(({ risk }) => risk);
}

function deadlines(course: Course, settings: TeamSettings, today: PlainDate): readonly Arisen[] {
  const until = addDays(today, AHEAD);
  const seen = new Set<DueKey>();
  return nextDue(course, settings, today, MOST_AHEAD).flatMap((due): Arisen[] => {
    if (!TABLE[due.key].shown.deadline || due.sendOn > until || seen.has(due.key)) return [];
    seen.add(due.key);
    return [{ risk: { kind: 'deadline', due }, from: addDays(due.sendOn, -AHEAD) }];
  });
}

/** Open items of a change that is near (T5). */
function openItems(course: Course, today: PlainDate): readonly Arisen[] {
  const list = nextList(course, today);
  const { open } = progress(course, list, today);
  const on = dayOfChange(course, list, today);
  if (open === 0 || on === null || on > addDays(today, AHEAD)) return [];
  return [{ risk: { kind: 'openItems', count: open, on }, from: addDays(on, -AHEAD) }];
}

/** The day of the change that a checklist leads to, if it is known. */
function dayOfChange(course: Course, list: ListId, today: PlainDate): PlainDate | null {
  const { start, boundaries } = outline(course, today);
  if (list === 'contact') return start ?? course.firstDay;
  return (list === 'end' ? boundaries.at(-1) : boundaries[(phaseNumber(list) ?? 0) - 2]) ?? null;
}

/** Support that does not fall as 4:2:1 does (C4), from phase 2 on. */
function drift(course: Course, today: PlainDate): readonly Arisen[] {
  const last = intensity(course, today).phases.at(-1);
  if (!last || last.phase === 1 || last.days < ENOUGH_DAYS || last.guide === 0) return [];
  const { per30, guide } = last;
  if (Math.abs(per30 - guide) / guide <= DRIFT) return [];
  return [{ risk: { kind: 'drift', per30, guide }, from: addDays(last.from, ENOUGH_DAYS) }];
}

/** T11: no limit between the start-up meeting and the CTI start, but as soon as possible. */
function longWait(course: Course, today: PlainDate): readonly Arisen[] {
  const { stage, start } = outline(course, today);
  const planned = start ?? course.firstDay;
  if (stage !== 'contact' || (planned !== null && planned >= today)) return [];
  const held = course.meetings.find(({ kind, state }) => kind === 'startup' && state === 'held');
  const since = held?.date ?? course.enrolledOn;
  const days = daysBetween(since, today);
  return days >= LONG ? [{ risk: { kind: 'longWait', days }, from: addDays(since, LONG) }] : [];
}

function longPause(course: Course, today: PlainDate): readonly Arisen[] {
  const { pause } = outline(course, today);
  if (!pause) return [];
  const days = daysBetween(pause.from, today);
  return days >= LONG
    ? [{ risk: { kind: 'longPause', days }, from: addDays(pause.from, LONG) }]
    : [];
}

function notDiscussed(course: Course, today: PlainDate): readonly Arisen[] {
  const last = course.discussed ?? null;
  const from = addDays(last ?? course.enrolledOn, DISCUSS_EVERY);
  return from <= today ? [{ risk: { kind: 'notDiscussed', last }, from }] : [];
}

// A course as phases side by side with its dates; all cards about a course call it.
import type { Course, Meeting } from '../../cti/course/course';
import { networkMeetingsBy, type Outline } from '../../cti/course/outline';
import type { PhaseNumber } from '../../cti/programmes';
import { addDays, daysBetween, type PlainDate } from '../../cti/calendar/plainDate';
import { formatDate } from '../../text/dates';
import type { CardContext } from '../frame/context';

/** A weighted empty stretch, or a mark of a fixed width. */
export interface Mark {
  readonly width: string;
  readonly glyph: string;
}

interface PhaseBox {
  readonly label: string;
  readonly style: 'good' | 'accent' | 'warning' | 'emphasis';
  readonly marks: readonly Mark[];
  /** 'Phase 2 from' with its date. */
  readonly dates: readonly PhaseDate[];
}

interface PhaseDate {
  readonly label: string;
  readonly date: string;
}

/** Equal phases side by side, with marks at their places in time and every date as text. */
export interface Timeline {
  readonly shown: boolean;
  readonly phases: readonly PhaseBox[];
  /** The last day, beneath the phases. */
  readonly last: readonly PhaseDate[];
  /** What the marks mean, each with its date; empty without a mark. */
  readonly legend: string;
}

/** Days of one phase, pauses included; `until` is open while a pause is. */
interface Stretch {
  readonly phase: PhaseNumber;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

interface Point {
  readonly on: PlainDate;
  readonly glyph: string;
  readonly text: string;
}

export interface Scene {
  readonly course: Course;
  readonly outline: Outline;
  readonly today: PlainDate;
  readonly context: CardContext;
}

/** Keeps the height of a line without saying anything. */
const SPACE = '\u00a0';
const MARK_WIDTH = '14px';
const BLANK: Mark = { width: '1', glyph: SPACE };
const NOTHING: Timeline = { shown: false, phases: [], last: [], legend: '' };

/** The course as a timeline (T2); empty without a start. */
export function timelineOf(scene: Scene): Timeline {
  const { outline } = scene;
  if (!outline.start) return NOTHING;
  const points = pointsOf(scene);
  return {
    shown: true,
    phases: stretchesOf(outline).map((stretch) => boxOf(scene, stretch, points)),
    last: lastDayOf(scene),
    legend: [...points.map(({ text }) => text), ...earlierPauses(scene)].join(' · '),
  };
}

function stretchesOf({ start, boundaries }: Outline): readonly Stretch[] {
  const begins = [start, ...boundaries];
  return boundaries.map((until, place) => ({
    phase: place + 1,
    from: begins[place] ?? null,
    until,
  }));
}

function boxOf(scene: Scene, stretch: Stretch, points: readonly Point[]): PhaseBox {
  const { from } = stretch;
  const isReached = reaches(scene.outline, from);
  return {
    ...looks(scene, stretch.phase, isReached),
    marks: isReached ? stretchMarks(stretch, points) : [BLANK],
    dates: [phaseBeginning(scene, stretch, isReached)],
  };
}

/** A phase whose beginning an open pause hides is never reached once the course is stopped (T7). */
function reaches({ stage, effectiveEnd }: Outline, from: PlainDate | null): boolean {
  if (from === null) return stage !== 'closed';
  return effectiveEnd === null || from < effectiveEnd;
}

function phaseBeginning(
  { context }: Scene,
  { phase, from }: Stretch,
  isReached: boolean,
): PhaseDate {
  const { timeline } = context.texts.cards;
  const label = phase === 1 ? timeline.start : timeline.phaseFrom(phase);
  if (!isReached) return { label, date: timeline.notReached };
  return { label, date: from ? formatDate(from, context.language) : timeline.unknown };
}

function lastDayOf({ outline, context }: Scene): readonly PhaseDate[] {
  if (!outline.lastDay) return [];
  const { lastDay } = context.texts.cards.timeline;
  return [{ label: lastDay, date: formatDate(outline.lastDay, context.language) }];
}

function looks(
  { outline, context }: Scene,
  phase: PhaseNumber,
  isReached: boolean,
): Pick<PhaseBox, 'label' | 'style'> {
  const name = context.texts.cards.timeline.phase(phase);
  if (!isReached) return { label: `– ${name}`, style: 'emphasis' };
  const reached = reachedPhase(outline);
  if (phase < reached) return { label: `✓ ${name}`, style: 'good' };
  if (phase > reached) return { label: `○ ${name}`, style: 'emphasis' };
  if (outline.pause) return { label: `Ⅱ ${name}`, style: 'warning' };
  return { label: `● ${name}`, style: 'accent' };
}

/** The phase that runs; 0 before the start, one more than there are after the end. */
function reachedPhase({ stage, day, boundaries }: Outline): number {
  if (stage === 'closed') return boundaries.length + 1;
  return day?.phase ?? 0;
}

/** Weights are days, so a mark stands where its day lies in the phase, at any width. */
function stretchMarks({ from, until }: Stretch, points: readonly Point[]): readonly Mark[] {
  if (!from) return [BLANK];
  const within = points.filter(({ on }) => on >= from && (until === null || on < until));
  const marks: Mark[] = [];
  let reached = from;
  for (const { on, glyph } of within) {
    marks.push(...emptyStretch(daysBetween(reached, on)), { width: MARK_WIDTH, glyph });
    reached = on;
  }
  const rest = until ? daysBetween(reached, until) : 30;
  return marks.length === 0 ? [BLANK] : [...marks, ...emptyStretch(rest)];
}

function emptyStretch(days: number): readonly Mark[] {
  return days > 0 ? [{ width: String(days), glyph: SPACE }] : [];
}

/** Today, the pauses and the milestones, in order of time. */
function pointsOf(scene: Scene): readonly Point[] {
  const points = [...todayOf(scene), ...pausesOf(scene), ...milestonesOf(scene)];
  return points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function todayOf({ outline, today, context }: Scene): readonly Point[] {
  if (!outline.day) return [];
  return [{ on: today, glyph: '▲', text: `▲ ${context.texts.cards.timeline.today(today)}` }];
}

/** More marks than this do not fit into a phase on a phone; `why` has them all. */
const MOST_PAUSES = 3;
const MOST_MEETINGS = 1;

function pausesOf({ course, context }: Scene): readonly Point[] {
  const { pause } = context.texts.cards.timeline;
  return course.pauses.slice(-MOST_PAUSES).map(({ from, until }) => ({
    on: from,
    glyph: 'Ⅱ',
    text: `Ⅱ ${pause(from, until ? addDays(until, -1) : null)}`,
  }));
}

function earlierPauses({ course, context }: Scene): readonly string[] {
  const earlier = course.pauses.length - MOST_PAUSES;
  return earlier > 0 ? [`Ⅱ ${context.texts.cards.timeline.earlierPauses(earlier)}`] : [];
}

function milestonesOf(scene: Scene): readonly Point[] {
  const { outline, course, today, context } = scene;
  if (outline.stage === 'closed') return [];
  const { timeline } = context.texts.cards;
  const by = outline.effectiveEnd ? networkMeetingsBy(outline.effectiveEnd) : null;
  const network: Point[] = by ? [{ on: by, glyph: '◆', text: `◆ ${timeline.network(by)}` }] : [];
  const planned = course.meetings
    .filter((meeting) => isAhead(meeting, today))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, MOST_MEETINGS);
  return [...network, ...planned.map((meeting) => meetingPoint(meeting, context))];
}

function isAhead(meeting: Meeting, today: PlainDate): boolean {
  return meeting.state === 'planned' && meeting.date >= today;
}

function meetingPoint({ kind, date }: Meeting, { texts }: CardContext): Point {
  const text = texts.cards.timeline.meeting(texts.words.meetings[kind]);
  return { on: date, glyph: '◇', text: `◇ ${text}` };
}

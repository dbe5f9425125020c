// The team's figures as a table file, one course a row; called by papers/index.
import { pausedDays, phaseNumbers } from '../cti/calendar/phases';
import { earliest, latest, partsOf, type PlainDate } from '../cti/calendar/plainDate';
import { checklist } from '../cti/checklists';
import { changesMade } from '../cti/course/changesMade';
import type { Course, Meeting, MeetingKind } from '../cti/course/course';
import { stateOn } from '../cti/meetings/planned';
import { outline } from '../cti/course/outline';
import { listsOf, mostPhases, programmeOf, type ListId, type PhaseNumber } from '../cti/programmes';
import { uncovered } from '../cti/fidelity/coverage';
import { deviations } from '../cti/fidelity/deviations';
import { fidelity, type Fidelity } from '../cti/fidelity/fidelity';
import { isHandoverMade } from '../cti/fidelity/handover';
import { hoursOn } from '../cti/fidelity/hourSteps';
import { intensity } from '../cti/fidelity/intensity';
import type { Texts } from '../text/texts';
import { basisLabel, phased, programmeWords } from '../text/programmes';

/** Marks the file as UTF-8, without which a Danish Excel misreads æ, ø and å. */
const MARK = '\uFEFF';
/** A Danish Excel parts columns by semicolons, since the comma stands in numbers. */
const BETWEEN = ';';
const LINE_END = '\r\n';

type Column = Exclude<keyof Texts['papers']['figures']['columns'], 'yes' | 'no'>;
type Value = string | number | boolean | null;

/**
 * The team's figures, one course a row, no free text and no names; opens right in a Danish Excel:
 * semicolons, decimal comma, dates as day-month-year, UTF-8 with its mark.
 */
export function figuresCsv(courses: readonly Course[], today: PlainDate, texts: Texts): string {
  const { columns } = texts.papers.figures;
  const names = Object.keys(columns).filter(isColumn);
  const head = names.flatMap((name) =>
    isOfPhases(name) ? phasesNamed(name).map(columns[name]) : [columns[name]],
  );
  const rows = courses.map((course) => {
    const values = courseValues(course, today, texts);
    return names
      .flatMap((name) => (isOfPhases(name) ? phasesNamed(name).map(values[name]) : [values[name]]))
      .map((value) => cell(value, texts));
  });
  const lines = [head, ...rows].map((row) => row.join(BETWEEN));
  return MARK + lines.map((line) => line + LINE_END).join('');
}

/** Columns that stand once for each phase, and the phase from which on. */
const FIRST_PHASE = { phase: 2, minutes: 1, per30: 1, phaseSettled: 2 } as const;
type OfPhases = keyof typeof FIRST_PHASE;

function isOfPhases(name: Column): name is OfPhases {
  return name in FIRST_PHASE;
}

/** As many as the longest programme has, so that all courses have the same columns. */
function phasesNamed(name: OfPhases): readonly PhaseNumber[] {
  return phaseNumbers(mostPhases()).slice(FIRST_PHASE[name] - 1);
}

function isColumn(name: string): name is Column {
  return name !== 'yes' && name !== 'no';
}

/** Numbers with at most one decimal; no value holds a semicolon, a quotation mark or a line end. */
function cell(value: Value, { papers }: Texts): string {
  const { columns } = papers.figures;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? columns.yes : columns.no;
  if (typeof value === 'string') return value;
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

type Values = Record<Exclude<Column, OfPhases>, Value> &
  Record<OfPhases, (phase: PhaseNumber) => Value>;

function courseValues(course: Course, today: PlainDate, texts: Texts): Values {
  return {
    ...whoAndWhen(course, today, texts),
    ...support(course, today),
    ...settledValues(course, today),
    ...outcomeValues(course, today, texts),
  };
}

type WhoAndWhen = Pick<
  Values,
  | ('number' | 'programme' | 'basis' | 'stage' | 'enrolled' | 'firstDay' | 'start' | 'phase')
  | ('lastDay' | 'stoppedEarly' | 'pauses' | 'pausedDays' | 'workerChanges')
>;

function whoAndWhen(course: Course, today: PlainDate, { words }: Texts): WhoAndWhen {
  const at = outline(course, today);
  const changes = changesMade(course, today);
  return {
    number: course.number,
    programme: programmeWords(course.programme, words.language).name,
    basis: course.basis && basisLabel(course.basis, words.language),
    stage: phased(words.stages, at.stage),
    enrolled: dayCell(course.enrolledOn),
    firstDay: dayCell(course.firstDay),
    start: dayCell(at.start),
    phase: (phase) =>
      dayCell(changes.find(({ change }) => change === `phase${phase}`)?.actual ?? null),
    lastDay: dayCell(at.lastDay),
    stoppedEarly:
      course.stop !== null && at.effectiveEnd === course.stop.on && at.stage === 'closed',
    pauses: course.pauses.length,
    pausedDays: pausedDaysUntil(course, earliest(today, at.effectiveEnd ?? today)),
    workerChanges: course.roleChanges.filter(({ role }) => role === 'cti').length,
  };
}

/** Days of pause that lie back; an early end ends the pause too (T6, T7). */
function pausedDaysUntil({ pauses }: Course, day: PlainDate): number {
  const [first] = pauses;
  return first === undefined ? 0 : pausedDays(pauses, first.from, latest(first.from, day));
}

type Support = Pick<
  Values,
  'minutes' | 'per30' | 'coordination' | 'ordinaryHours' | 'practiceHours'
>;

function support(course: Course, today: PlainDate): Support {
  const { phases } = intensity(course, today);
  const of = (phase: PhaseNumber) => phases.find((each) => each.phase === phase);
  return {
    minutes: (phase) => of(phase)?.support ?? null,
    per30: (phase) => of(phase)?.per30 ?? null,
    coordination: phases.reduce((sum, phase) => sum + phase.coordination, 0),
    ordinaryHours: hoursOn(course, 'ordinary', today),
    practiceHours: hoursOn(course, 'practice', today),
  };
}

type Settled = Pick<Values, 'contactSettled' | 'phaseSettled' | 'endSettled'>;

function settledValues(course: Course, today: PlainDate): Settled {
  const lists = listsOf(programmeOf(course.programme));
  const of = (list: ListId): number | null => {
    if (!lists.includes(list)) return null;
    return checklist(course, list, today).filter(({ state }) => state !== 'open').length;
  };
  return {
    contactSettled: of('contact'),
    phaseSettled: (phase) => of(`phase${phase}`),
    endSettled: of('end'),
  };
}

type OutcomeOf = Omit<Values, keyof (WhoAndWhen & Support & Settled)>;

function outcomeValues(course: Course, today: PlainDate, { words }: Texts): OutcomeOf {
  const held = (kind: MeetingKind): number =>
    course.meetings.filter((meeting) => meeting.kind === kind && meeting.state === 'held').length;
  const elements = fidelity(course, today);
  const open = uncovered(course);
  const count = (state: Fidelity): number => elements.filter((row) => row.state === state).length;
  return {
    focus: course.focus.filter(({ closed }) => closed?.how !== 'replaced').length,
    focusMet: course.focus.filter(({ closed }) => closed?.how === 'met').length,
    needs: (course.supportNeeds ?? []).filter(({ gone }) => gone === null).length,
    uncovered: open ? open.focus + open.needs : 0,
    meetingsHeld: course.meetings.filter(({ state }) => state === 'held').length,
    networkMeetings: held('network'),
    meetingsUnconfirmed: course.meetings.filter((meeting) => isOpen(meeting, today)).length,
    // Planned, and nobody has said what came of it: neither yes nor no.
    closingHeld: held('closing') > 0 || (hasOpenClosing(course, today) ? null : false),
    handoverMade: isHandoverMade(course.handover),
    decision: course.decision && words.decisions[course.decision.support],
    deviations: deviations(course, today).length,
    elementsMet: count('met'),
    elementsNotMet: count('notMet'),
    elementsUnknown: count('unknown'),
  };
}

function isOpen(meeting: Meeting, today: PlainDate): boolean {
  return stateOn(meeting, today) === 'unconfirmed';
}

function hasOpenClosing({ meetings }: Course, today: PlainDate): boolean {
  return meetings.some((meeting) => meeting.kind === 'closing' && isOpen(meeting, today));
}

/** `02-03-2027`, as a Danish Excel reads a date. */
function dayCell(date: PlainDate | null): string | null {
  if (date === null) return null;
  const { year, month, day: of } = partsOf(date);
  return [of, month].map((part) => String(part).padStart(2, '0')).join('-') + `-${year}`;
}

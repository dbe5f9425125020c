// What is answered to a question about the team, in one or a few lines; the answer's card calls it.
import { addDays, addMonths, weekNumber, type PlainDate } from '../../cti/calendar/plainDate';
import type { Course, PersonRef } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import { waiting } from '../../cti/due/waiting';
import { hasMeeting } from '../../cti/meetings/planned';
import { capacity } from '../../cti/planning/capacity';
import { caseload, type Load } from '../../cti/planning/caseload';
import { programmeOf } from '../../cti/programmes';
import type { Period, TeamAnswer, TeamQuestion } from '../../desk/views/views';
import { phased } from '../../text/programmes';
import type { Texts } from '../../text/texts';
import type { CardContext } from '../frame/context';

interface Asked extends TeamAnswer {
  readonly text: Texts['answers']['team'];
  readonly context: CardContext;
  /** Those that run. */
  readonly running: readonly Course[];
}

type Lines = (asked: Asked) => readonly string[];

const LINES: Readonly<Record<TeamQuestion, Lines>> = {
  room: (asked) => room(asked),
  tooMany: (asked) => tooMany(asked),
  howManyOf: (asked) => howManyOf(asked),
  howMany: (asked) => howMany(asked),
  startsSoon: (asked) => ahead(asked, startOf, asked.text.starts, asked.text.noStarts),
  endsSoon: (asked) => ahead(asked, endOf, asked.text.ends, asked.text.noEnds),
  changesSoon: (asked) => changesSoon(asked),
  inPhase: (asked) => inPhase(asked),
  onPause: ({ text, running, today }) => [
    text.onPause(numbersOf(running.filter((course) => outline(course, today).pause !== null))),
  ],
  meetingsAhead: (asked) => meetingsAhead(asked),
  urgent: ({ text, running, settings, today }) => [
    text.urgent(numbersOf(running.filter((one) => waiting(one, settings, today).length > 0))),
  ],
  notSeen: (asked) => notSeen(asked),
  noNetworkMeeting: ({ text, running, today }) => [
    text.lacksNetwork(
      numbersOf(running.filter((one) => isLast(one, today) && !hasMeeting(one, 'network'))),
    ),
  ],
  noConsent: ({ text, running }) => [
    text.lacksConsent(numbersOf(running.filter(({ consent }) => consent.state === 'pending'))),
  ],
  waitsForJob: ({ text, running }) => [
    text.lacksJob(numbersOf(running.filter(({ firstDay, start }) => !firstDay && !start))),
  ],
};

export function linesOfTeam(view: TeamAnswer, context: CardContext): readonly string[] {
  const running = view.courses.filter((course) => {
    const { stage, frozen } = outline(course, view.today);
    return stage !== 'closed' && !frozen;
  });
  return LINES[view.question]({ ...view, running, text: context.texts.answers.team, context });
}

function numbersOf(courses: readonly Course[]): readonly number[] {
  return courses.map(({ number }) => number).sort((one, other) => one - other);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function whoIsMeant({ parts, asks }: Asked): PersonRef | null {
  return parts.person ?? (parts.isMine ? asks : null);
}

function room(asked: Asked): readonly string[] {
  const { courses, settings, today, text } = asked;
  const meant = whoIsMeant(asked);
  const rows = capacity(courses, settings, today).filter(
    ({ person }) => !meant || person.id === meant.id,
  );
  if (rows.length === 0) return [text.noWorkers];
  const now = rows.filter(({ roomFrom }) => roomFrom !== null && roomFrom <= today);
  const later = rows
    .filter(({ roomFrom }) => roomFrom !== null && roomFrom > today)
    .sort((one, other) => ((one.roomFrom ?? '') < (other.roomFrom ?? '') ? -1 : 1));
  const first = later[0]?.roomFrom;
  return [
    now.length > 0 ? text.roomNow(now.map(({ person }) => person.name)) : '',
    first && later[0] ? text.roomLater(later[0].person.name, weekNumber(first), first) : '',
    now.length + later.length === 0 ? text.noRoom : '',
  ];
}

function loads({ courses, settings, today }: Asked): readonly Load[] {
  return [...caseload(courses, settings, today)].sort((one, other) => other.load - one.load);
}

const MOST_LINES = 4;

function tooMany(asked: Asked): readonly string[] {
  const { text } = asked;
  const meant = whoIsMeant(asked);
  if (meant) return howManyOf(asked);
  const rows = loads(asked);
  const over = rows.filter(({ load }) => load > 1).slice(0, MOST_LINES);
  if (over.length > 0) {
    return over.map(({ person, courses, load }) => text.over(person.name, courses, percent(load)));
  }
  const [fullest] = rows;
  return [text.nobodyOver, fullest ? text.fullest(fullest.person.name, percent(fullest.load)) : ''];
}

function howManyOf(asked: Asked): readonly string[] {
  const { text } = asked;
  const meant = whoIsMeant(asked);
  const rows = loads(asked);
  if (!meant) {
    return rows
      .slice(0, MOST_LINES)
      .map(({ person, courses, load }) => text.load(person.name, courses, percent(load)));
  }
  const own = rows.find(({ person }) => person.id === meant.id);
  return [own ? text.load(own.person.name, own.courses, percent(own.load)) : text.none(meant.name)];
}

function howMany({ running, today, text, context }: Asked): readonly string[] {
  const counts = new Map<string, number>();
  for (const course of running) {
    const stage = phased(context.texts.words.stages, outline(course, today).stage);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  const parts = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const stages = parts.map(([stage, count]) => text.inStage(count, stage));
  return [text.running(running.length), stages.length > 0 ? text.byStage(stages) : ''];
}

function inPhase({ running, today, text, parts }: Asked): readonly string[] {
  const { phase } = parts;
  if (phase === null) {
    const early = running.filter((course) => outline(course, today).stage === 'contact');
    return [text.inContact(numbersOf(early))];
  }
  const there = running.filter((course) => outline(course, today).day?.phase === phase);
  return [text.inPhase(phase, numbersOf(there))];
}

const NEXT_MONTH = 1;

function periodOf({ parts, today }: Asked): Period {
  return parts.period ?? { from: today, until: addMonths(today, NEXT_MONTH) };
}

type DayOf = (course: Course, today: PlainDate) => PlainDate | null;

const startOf: DayOf = ({ start, firstDay }) => start?.date ?? firstDay;
const endOf: DayOf = (course, today) => outline(course, today).lastDay;

function ahead(
  asked: Asked,
  dayOf: DayOf,
  say: (number: number, date: PlainDate) => string,
  none: (until: PlainDate) => string,
): readonly string[] {
  const { running, today } = asked;
  const rows = running.flatMap((course) => {
    const on = dayOf(course, today);
    return on && isWithin(on, periodOf(asked)) ? [{ number: course.number, on }] : [];
  });
  return listed(asked, rows, ({ number, on }) => say(number, on), none);
}

function isWithin(on: PlainDate, { from, until }: Period): boolean {
  return on >= from && on < until;
}

function listed<T extends { readonly on: PlainDate }>(
  asked: Asked,
  rows: readonly T[],
  say: (row: T) => string,
  none: (until: PlainDate) => string,
): readonly string[] {
  const sorted = [...rows].sort((one, other) => (one.on < other.on ? -1 : 1));
  const rest = sorted.length - MOST_LINES;
  if (sorted.length === 0) return [none(periodOf(asked).until)];
  return [...sorted.slice(0, MOST_LINES).map(say), rest > 0 ? asked.text.more(rest) : ''];
}

function changesSoon(asked: Asked): readonly string[] {
  const { running, today, text } = asked;
  const rows = running.flatMap((course) =>
    outline(course, today)
      .boundaries.slice(0, -1)
      .flatMap((on, at) =>
        on && isWithin(on, periodOf(asked)) ? [{ number: course.number, phase: at + 2, on }] : [],
      ),
  );
  return listed(asked, rows, (row) => text.changes(row.number, row.phase, row.on), text.noChanges);
}

function meetingsAhead(asked: Asked): readonly string[] {
  const { running, text, context } = asked;
  const { course: words } = context.texts.answers;
  const rows = running.flatMap(({ number, meetings }) =>
    meetings
      .filter(({ state, date }) => state === 'planned' && isWithin(date, periodOf(asked)))
      .map(({ kind, date, time }) => ({ number, on: date, what: words.meeting(kind, date, time) })),
  );
  return listed(asked, rows, (row) => text.meeting(row.number, row.what), text.noMeetings);
}

const LONG_AGO_DAYS = 14;

function notSeen({ running, today, text }: Asked): readonly string[] {
  const since = addDays(today, -LONG_AGO_DAYS);
  const unseen = running.filter((course) => {
    const { day, pause } = outline(course, today);
    if (!day || pause) return false;
    const isSeen = course.contacts.some(
      ({ date, kind }) => kind !== 'coordination' && date >= since,
    );
    return !isSeen && !course.meetings.some(({ state, date }) => state === 'held' && date >= since);
  });
  return [text.notSeen(numbersOf(unseen))];
}

function isLast(course: Course, today: PlainDate): boolean {
  return outline(course, today).day?.phase === programmeOf(course.programme).phases.length;
}

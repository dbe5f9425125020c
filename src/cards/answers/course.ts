// What is answered to a question about one course, in one or two lines; the answer's card calls it.
import { daysBetween } from '../../cti/calendar/plainDate';
import { checklist, isItemOpen, nextList } from '../../cti/checklists';
import { outline } from '../../cti/course/outline';
import { deviations } from '../../cti/fidelity/deviations';
import { leadsToJob, measureOf, programmeOf, type ListId } from '../../cti/programmes';
import { hoursOn } from '../../cti/fidelity/hourSteps';
import type { CourseAnswer, CourseQuestion } from '../../desk/views/views';
import { basisLabel, phased, programmeWords } from '../../text/programmes';
import type { CardContext } from '../frame/context';
import {
  closingLines,
  decisionLines,
  focusLines,
  handoverLines,
  jointLine,
  networkLines,
  nextLines,
} from './plans';
import { intensityLines, minutesLines, seenLines } from './contact';
import { casesLine, meetingLines, peopleLines, responsibleLine } from './people';
import type { Asked } from './asked';

type Lines = (asked: Asked) => readonly string[];

const LINES: Readonly<Record<CourseQuestion, Lines>> = {
  phaseNow: (asked) => phaseNow(asked),
  phaseChange: (asked) => phaseChange(asked),
  lastDay: (asked) => lastDay(asked),
  startDay: (asked) => startDay(asked),
  firstDay: (asked) => firstDay(asked),
  nextMeeting: meetingLines,
  lastSeen: seenLines,
  missing: (asked) => missing(asked),
  minutesSpent: minutesLines,
  intensityNow: intensityLines,
  readyToClose: closingLines,
  nextWeek: nextLines,
  planMade: (asked) => [jointLine(asked), focusLines(asked)[0] ?? ''],
  focusNow: focusLines,
  agreementMade: ({ course: { agreement }, text }) => [
    agreement ? text.agreement(agreement.on, agreement.followUp) : text.noAgreement,
  ],
  consentState: ({ course: { consent }, text }) => [
    consent.state === 'pending' ? text.consent.pending : text.consent[consent.state](consent.on),
  ],
  hoursNow: (asked) => hoursNow(asked),
  pausedSince: (asked) => pausedSince(asked),
  decisionMade: decisionLines,
  basisOf: (asked) => basisOf(asked),
  networkDue: networkLines,
  whoCti: (asked) => peopleLines(asked, ['cti']),
  whoJob: (asked) => peopleLines(asked, ['job']),
  whoCaseworker: (asked) => [casesLine(asked)],
  whoAll: (asked) => peopleLines(asked, ['cti', 'job', 'jobcenter', 'social']),
  whoResponsible: (asked) => [responsibleLine(asked)],
  handoverReady: handoverLines,
  deviationsOf: ({ course, today, text }) => [text.deviations(deviations(course, today).length)],
};

export function linesOfCourse(view: CourseAnswer, context: CardContext): readonly string[] {
  const { course, today } = view;
  const text = context.texts.answers.course;
  return LINES[view.question]({ ...view, at: outline(course, today), text, context });
}

/** Where the course stands; `undefined` while it runs. */
function standstill({ at, text }: Asked): string | undefined {
  if (at.stage === 'closed') return text.closed(at.lastDay);
  return at.pause ? text.paused(at.pause.from, at.pause.reason) : undefined;
}

function phaseNow(asked: Asked): readonly string[] {
  const { at, text } = asked;
  const still = standstill(asked);
  if (still && at.day) return [still, text.daysLeftOfPhase(at.day.left, at.day.phase)];
  if (still) return [still];
  if (!at.day) return [text.contact, ...startDay(asked)];
  return [text.phase(at.day.phase, at.day.day, at.day.of), nextPhase(asked)];
}

function nextPhase({ at, text }: Asked): string {
  const phase = at.day?.phase ?? 0;
  const on = at.boundaries[phase - 1];
  const isLast = phase >= at.boundaries.length;
  if (isLast && at.lastDay) return text.lastDay(at.lastDay);
  return on ? text.phaseFrom(phase + 1, on, false) : text.pausedDates;
}

function phaseChange(asked: Asked): readonly string[] {
  const { at, text, today, parts, course } = asked;
  const named = parts.phase;
  if (named !== null && named > programmeOf(course.programme).phases.length) {
    return [text.noPhase(named)];
  }
  const on = named === null ? undefined : named === 1 ? at.start : at.boundaries[named - 2];
  if (named !== null && on) return [text.phaseFrom(named, on, on <= today)];
  const still = standstill(asked);
  if (still) return at.stage === 'closed' ? [still] : [still, text.pausedDates];
  if (!at.day) return startDay(asked);
  const isLast = at.day.phase >= at.boundaries.length;
  return isLast ? [text.lastPhase(at.day.phase), ...lastDay(asked)] : [nextPhase(asked)];
}

function lastDay(asked: Asked): readonly string[] {
  const { at, text, today } = asked;
  if (at.stage === 'closed') return [text.closed(at.lastDay)];
  if (!at.lastDay) return at.pause ? [standstill(asked) ?? '', text.pausedDates] : startDay(asked);
  return [text.lastDay(at.lastDay), text.daysLeft(daysBetween(today, at.lastDay))];
}

function startDay(asked: Asked): readonly string[] {
  const { at, text, today, course } = asked;
  if (at.start) return [at.start <= today ? text.started(at.start) : text.startsOn(at.start)];
  return course.firstDay ? firstDay(asked) : [text.noStart];
}

function firstDay({ course, text, today }: Asked): readonly string[] {
  const isJob = leadsToJob(course);
  const { jobEnded, newJobs = [] } = course;
  const on = newJobs.at(-1) ?? course.firstDay;
  if (!on) return [isJob ? text.noFirstDay : text.noTransition];
  const line = isJob ? text.firstDay(on, on <= today) : text.transition(on, on <= today);
  return [line, jobEnded && jobEnded >= on ? text.jobEnded(jobEnded) : ''];
}

const MOST_ITEMS = 3;

function missing(asked: Asked): readonly string[] {
  const { course, today, text, parts, context } = asked;
  const list: ListId =
    parts.phase && parts.phase > 1 ? `phase${parts.phase}` : nextList(course, today);
  const open = checklist(course, list, today).filter(isItemOpen);
  const items = open.slice(0, MOST_ITEMS).map(({ item }) => item[context.language]);
  const name = phased(context.texts.words.lists, list);
  const more = open.length - items.length;
  return [text.missing(open.length, name), items.length > 0 ? text.items(items, more) : ''];
}

function hoursNow({ course, today, text }: Asked): readonly string[] {
  const [ordinary, practice] = [
    hoursOn(course, 'ordinary', today),
    hoursOn(course, 'practice', today),
  ];
  return [ordinary + practice > 0 ? text.hours(ordinary, practice) : text.noHours];
}

function pausedSince(asked: Asked): readonly string[] {
  const { at, text, today } = asked;
  if (!at.pause) return [standstill(asked) ?? text.notPaused];
  return [standstill(asked) ?? '', text.daysAgo(daysBetween(at.pause.from, today))];
}

function basisOf({ course, text, context }: Asked): readonly string[] {
  const { months } = measureOf(course);
  const { language } = context;
  const label = course.basis
    ? basisLabel(course.basis, language)
    : programmeWords(course.programme, language).name;
  return [text.basis(label, months * programmeOf(course.programme).phases.length)];
}

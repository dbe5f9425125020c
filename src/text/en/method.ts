// What differs from the method, and why each date is what it is, in English.
import { ATTENDEES, CONTACT_KINDS, MEETING_KINDS, PAUSE_REASONS } from '../../cti/course/course';
import { isListId, leadsToJob, programmeOf } from '../../cti/programmes';
import { capital, formatDate, joinList, pluralIn } from '../dates';
import { wordedSource } from '../citation';
import type { MethodFacts, MethodTexts } from '../method';
import { basisLabel, byBeginning, manuals, phased, programmeWords } from '../programmes';
import { thingsIn } from './coverage';
import { numeral } from '../words';
import { words } from './words';

export const method: MethodTexts = {
  deviations: {
    ctiChanged: (f) =>
      f.value('to') === 'none'
        ? `${f.value('from')} is no longer CTI worker on the course.`
        : `The CTI worker changed from ${f.value('from')} to ${f.value('to')}.`,
    jobConsultantChanged: (f) =>
      f.value('to') === 'none'
        ? `${f.value('from')} is no longer the job consultant of the course.`
        : `The job consultant changed from ${f.value('from')} to ${f.value('to')}.`,
    ctiIsJobConsultant: (f) => `${f.value('person')} is both CTI worker and job consultant.`,
    supportedBefore: () => 'The CTI worker has supported the citizen before.',
    missingAtMeeting: (f) => `${capital(meeting(f))} was held without ${attendees(f)}.`,
    noClosingMeeting: () => 'No closing meeting was held before the course ended.',
    startedTooEarly: (f) =>
      `CTI started ${days(f)} before ${f.date('firstDay')}.${f.has('notBefore') ? '' : ' The method allows at most 14 days.'}`,
    startedLate: (f) => `CTI started ${days(f)} after ${f.date('firstDay')}.`,
    startedWithoutFirstDay: () => 'CTI started without an agreed first day.',
    startupAfterJob: (f) =>
      `The start-up meeting had not been held when the job began on ${f.date('firstDay')}.`,
    jointPlanAfterJob: (f) =>
      `The joint plan had not been made when the job began on ${f.date('firstDay')}.`,
    agreementLate: () => 'The work agreement was not in place when phase 2 began.',
    openAtChange: (f) => `${capital(list(f))}: ${openOrLate(f)}.`,
    stoppedEarly: (f) =>
      f.has('end')
        ? `The course was stopped early; it would have ended on ${f.date('end')}.`
        : 'The course was stopped early.',
    supportAfterEnd: (f) =>
      `Support was logged after the last day: ${minutes(f)} ${contactKind(f)}.`,
    supportByCti: () => "The support after CTI is given by the course's own CTI worker.",
    networkMeetingLate: (f) => `No network meeting had been held by ${f.date('by')}.`,
    decisionLate: () => 'Continued support had not been decided when the course ended.',
    focusUncovered: (f) =>
      `Nobody takes over ${thingsIn({ focus: f.count('focus'), needs: f.count('needs') })}.`,
  },

  dates: {
    enrolled: () => 'Enrolled',
    startup: () => 'Start-up meeting held',
    firstDay: (programme) =>
      byBeginning(
        { jobmatch: 'First working day', transition: 'Day of the transition' },
        programme,
      ),
    start: () => 'CTI starts',
    phase: (_programme, phase) => `Phase ${phase} from`,
    lastDay: () => 'Last day',
    networkMeetingsBy: () => 'Network meetings by',
    decisionBefore: () => 'Decision on continued support before',
    stopped: () => 'Stopped',
    paused: () => 'Pause from',
  },

  reasons: {
    enrolled: () => 'From that day the bot follows the course.',
    startup: (f) =>
      leadsToJob({ programme: f.value('programme') })
        ? 'The start-up meeting is held before the job begins.'
        : 'As you recorded it.',
    firstDay: (f) =>
      f.has('reason') ? `As you recorded it. Reason: ${f.value('reason')}` : 'As you recorded it.',
    start: (f) => startReason(f),
    phase: (f, phase) =>
      `${months(f)} after the start; ${phase === 2 ? `the ${numeral(phasesOf(f), words)} phases are equally long` : `always counted from the start, not from phase ${phase - 1}`}.`,
    lastDay: (f) =>
      f.has('months')
        ? `The course lasts ${months(f)}${length(f)}.`
        : 'The last day before the early end.',
    networkMeetingsBy: () => 'A month before the end, so that there is time to adjust the support.',
    decisionBefore: () => 'The decision must be made before the course is over.',
    stopped: (f) => `The course was stopped early. Reason: ${f.value('reason')}`,
    paused: (f) =>
      f.has('until')
        ? `Because of ${pause(f)}, resumed on ${f.date('until')}: the clock stood still for ${days(f)}.`
        : `Because of ${pause(f)}. The clock stands still until the course resumes.`,
  },

  because: (reason) => `Reason: ${reason}`,
  movedBy: (from, count) =>
    `Moved ${pluralIn(count, 'day', 'days', 'en')} by the pause from ${formatDate(from, 'en')}.`,
  unmoved: (date) => `Without pauses: ${formatDate(date, 'en')}.`,
  notKnown: 'known when the pause is over',
  cited: (source) => `Source: ${source}`,
  reading: 'our reading of the source',
  source: (source) =>
    wordedSource(source, {
      parts: [
        ...manuals('en', 'p.'),
        [/^(\d+)\. CTI-fase$/, 'phase $1'],
        [/^kontaktskabelsesperioden$/, 'the contact period'],
        [/^model$/, 'intervention model'],
        [/^web$/, "Socialstyrelsen's page on CTI"],
        [/^own$/, 'our own rule'],
        [/^rule (\w+)$/, 'rule book, $1'],
      ],
      faq: (numbers) => `Q&A no. ${joinList(numbers, 'en')}`,
    }),
  shown: (date) => formatDate(date, 'en'),
};

function days(f: MethodFacts): string {
  return pluralIn(f.count('days'), 'day', 'days', 'en');
}

function months(f: MethodFacts): string {
  return pluralIn(f.count('months'), 'month', 'months', 'en');
}

function minutes(f: MethodFacts): string {
  return pluralIn(f.count('minutes'), 'minute', 'minutes', 'en');
}

function startReason(f: MethodFacts): string {
  const why = f.has('reason') ? ` Reason: ${f.value('reason')}` : '';
  const offset = f.count('days');
  if (!f.has('firstDay')) return `The start was recorded without an agreed first day.${why}`;
  if (offset === 0) return `CTI starts on the first day.${why}`;
  const distance = pluralIn(Math.abs(offset), 'day', 'days', 'en');
  return `${distance} ${offset < 0 ? 'before' : 'after'} the first day.${why}`;
}

function phasesOf(f: MethodFacts): number {
  return programmeOf(f.value('programme')).phases.length;
}

function length(f: MethodFacts): string {
  if (f.has('basis')) return `, the length under ${basisLabel(f.value('basis'), 'en')}`;
  return `, the length of courses ${programmeWords(f.value('programme'), 'en').at}`;
}

function meeting(f: MethodFacts): string {
  const kind = MEETING_KINDS.find((each) => each === f.value('meeting'));
  return kind ? words.theMeetings[kind] : 'the meeting';
}

function attendees(f: MethodFacts): string {
  const missing = f.value('missing').split(',');
  const who = ATTENDEES.filter((each) => missing.includes(each));
  return joinList(
    who.map((each) => words.attendees[each]),
    'en',
  );
}

function list(f: MethodFacts): string {
  const id = f.value('list');
  return isListId(id) ? phased(words.lists, id) : 'the checklist';
}

function openOrLate(f: MethodFacts): string {
  const open = pluralIn(f.count('open'), 'item was open', 'items were open', 'en');
  const late = pluralIn(f.count('late'), 'item was settled only', 'items were settled only', 'en');
  return joinList(
    [
      ...(f.count('open') > 0 ? [open] : []),
      ...(f.count('late') > 0 ? [`${late} after the change`] : []),
    ],
    'en',
  );
}

function contactKind(f: MethodFacts): string {
  const kind = CONTACT_KINDS.find((each) => each === f.value('kind'));
  return kind ? words.contactKinds[kind] : '';
}

function pause(f: MethodFacts): string {
  const why = PAUSE_REASONS.find((each) => each === f.value('why'));
  return why ? words.pauseReasons[why] : words.pauseReasons.other;
}

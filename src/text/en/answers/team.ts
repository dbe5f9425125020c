// Short answers about the team, in English; citizens by their numbers.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate, joinList, pluralIn } from '../../dates';
import type { Texts } from '../../texts';

const on = (date: PlainDate): string => formatDate(date, 'en');
const listed = (items: readonly string[]): string => joinList(items, 'en');
const plural = (count: number, one: string, many: string): string =>
  pluralIn(count, one, many, 'en');
const citizens = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'citizen' : 'citizens'} ${listed(numbers.map(String))}`;

export const team: Texts['answers']['team'] = {
  roomNow: (names) =>
    `${listed(names)} ${names.length === 1 ? 'has' : 'have'} room now, as things look.`,
  roomLater: (name, week, from) => `${name} has room from week ${week} (${on(from)}).`,
  noRoom: 'Nobody has room in the next 26 weeks.',
  noWorkers: 'Nobody has a running course yet, so there is room with everybody.',
  load: (name, courses, percent) =>
    `${name}: ${plural(courses, 'course', 'courses')}, ${percent} % of the norm.`,
  over: (name, courses, percent) =>
    `${name} is over the norm: ${plural(courses, 'course', 'courses')}, ${percent} %.`,
  nobodyOver: 'Nobody is over the norm.',
  fullest: (name, percent) => `The fullest is ${name} with ${percent} %.`,
  none: (name) => `${name} has no course in phases 1 to 3.`,
  running: (count) => `The team has ${plural(count, 'running course', 'running courses')}.`,
  byStage: (parts) => `${listed(parts)}.`,
  inStage: (count, stage) => `${count} in ${stage}`,
  inPhase: (phase, numbers) =>
    numbers.length === 0
      ? `Nobody is in phase ${phase}.`
      : `In phase ${phase}: ${citizens(numbers)}.`,
  inContact: (numbers) =>
    numbers.length === 0
      ? 'Nobody is in the contact period.'
      : `In the contact period: ${citizens(numbers)}.`,
  onPause: (numbers) =>
    numbers.length === 0 ? 'Nobody is paused.' : `Paused: ${citizens(numbers)}.`,
  on: (number, date) => `Citizen ${number}: ${on(date)}.`,
  starts: (number, date) => `Citizen ${number} starts on ${on(date)}.`,
  ends: (number, date) => `The last day of citizen ${number} is ${on(date)}.`,
  changes: (number, phase, date) => `Citizen ${number} goes to phase ${phase} on ${on(date)}.`,
  noStarts: (until) => `Nobody starts before ${on(until)}.`,
  noEnds: (until) => `Nobody ends before ${on(until)}.`,
  noChanges: (until) => `Nobody changes phase before ${on(until)}.`,
  more: (count) => `And ${count} more.`,
  meeting: (number, what) => `Citizen ${number}: ${what}`,
  noMeetings: (until) => `No meetings are planned before ${on(until)}.`,
  urgent: (numbers) =>
    numbers.length === 0
      ? 'Nothing is waiting for you right now.'
      : `Something is waiting with ${citizens(numbers)}.`,
  notSeen: (numbers) =>
    numbers.length === 0
      ? 'Everybody in phases 1 to 3 had contact in the last 14 days.'
      : `No contact noted in the last 14 days: ${citizens(numbers)}.`,
  lacksNetwork: (numbers) =>
    numbers.length === 0
      ? 'Nobody in phase 3 lacks a handover meeting.'
      : `In phase 3 without a handover meeting, held or planned: ${citizens(numbers)}.`,
  lacksConsent: (numbers) =>
    numbers.length === 0
      ? 'Nobody lacks consent.'
      : `Consent is missing from ${citizens(numbers)}.`,
  lacksJob: (numbers) =>
    numbers.length === 0
      ? 'Nobody is waiting for a job or a transition.'
      : `Without an agreed first day: ${citizens(numbers)}.`,
};

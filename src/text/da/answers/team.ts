// Short answers about the team, in Danish; citizens by their numbers.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate, joinList } from '../../dates';
import { plural } from '../plural';

const on = (date: PlainDate): string => formatDate(date, 'da');
const listed = (items: readonly string[]): string => joinList(items, 'da');
const citizens = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'borger' : 'borgerne'} ${listed(numbers.map(String))}`;

export const team = {
  roomNow: (names: readonly string[]): string =>
    `${listed(names)} har plads nu, som forløbene ser ud.`,
  roomLater: (name: string, week: number, from: PlainDate): string =>
    `${name} har plads fra uge ${week} (${on(from)}).`,
  noRoom: 'Ingen har plads de næste 26 uger.',
  noWorkers: 'Ingen har forløb i gang endnu, så der er plads hos alle.',
  load: (name: string, courses: number, percent: number): string =>
    `${name}: ${plural(courses, 'forløb', 'forløb')}, ${percent} % af normen.`,
  over: (name: string, courses: number, percent: number): string =>
    `${name} er over normen: ${plural(courses, 'forløb', 'forløb')}, ${percent} %.`,
  nobodyOver: 'Ingen er over normen.',
  fullest: (name: string, percent: number): string => `Mest fyldt er ${name} med ${percent} %.`,
  none: (name: string): string => `${name} har ingen forløb i fase 1 til 3.`,
  running: (count: number): string => `Teamet har ${plural(count, 'forløb', 'forløb')} i gang.`,
  byStage: (parts: readonly string[]): string => `${listed(parts)}.`,
  inStage: (count: number, stage: string): string => `${count} i ${stage}`,
  inPhase: (phase: number, numbers: readonly number[]): string =>
    numbers.length === 0 ? `Ingen er i fase ${phase}.` : `I fase ${phase} er ${citizens(numbers)}.`,
  inContact: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? 'Ingen er i kontaktskabelsesperioden.'
      : `I kontaktskabelsesperioden er ${citizens(numbers)}.`,
  onPause: (numbers: readonly number[]): string =>
    numbers.length === 0 ? 'Ingen er på pause.' : `På pause er ${citizens(numbers)}.`,
  on: (number: number, date: PlainDate): string => `Borger ${number}: ${on(date)}.`,
  starts: (number: number, date: PlainDate): string => `Borger ${number} starter ${on(date)}.`,
  ends: (number: number, date: PlainDate): string => `Borger ${number} har sidste dag ${on(date)}.`,
  changes: (number: number, phase: number, date: PlainDate): string =>
    `Borger ${number} går i fase ${phase} ${on(date)}.`,
  noStarts: (until: PlainDate): string => `Ingen starter før ${on(until)}.`,
  noEnds: (until: PlainDate): string => `Ingen slutter før ${on(until)}.`,
  noChanges: (until: PlainDate): string => `Ingen skifter fase før ${on(until)}.`,
  more: (count: number): string => `Og ${count} til.`,
  meeting: (number: number, what: string): string => `Borger ${number}: ${what}`,
  noMeetings: (until: PlainDate): string => `Der er ingen planlagte møder før ${on(until)}.`,
  urgent: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? 'Intet venter på jer lige nu.'
      : `Der venter noget på ${citizens(numbers)}.`,
  notSeen: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? 'Alle i fase 1 til 3 har haft kontakt de seneste 14 dage.'
      : `Ingen noteret kontakt de seneste 14 dage: ${citizens(numbers)}.`,
  lacksNetwork: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? 'Ingen i fase 3 mangler en overdragelsessamtale.'
      : `I fase 3 uden overdragelsessamtale, hverken holdt eller planlagt: ${citizens(numbers)}.`,
  lacksConsent: (numbers: readonly number[]): string =>
    numbers.length === 0 ? 'Ingen mangler samtykke.' : `Samtykke mangler fra ${citizens(numbers)}.`,
  lacksJob: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? 'Ingen venter på job eller overgang.'
      : `Uden en aftalt første dag: ${citizens(numbers)}.`,
};

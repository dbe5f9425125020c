import type { EnrolWords } from '../command';
import { programmes } from '../commands/common';
import { consents } from '../commands/enrol';
import { dateAt } from '../slots/dates';
import { lineOf, written, type Line } from '../line/line';
import { NONE, ROLE_WORDS } from '../slots/people';
import type { Fault, Hit, Tense } from '../slots/slot';
import { basisSlot, citizenAt, yesNoSlot } from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';
import type { PlainDate } from '../../cti/calendar/plainDate';

export const COLUMNS = [
  'citizen',
  'programme',
  'basis',
  'consent',
  'targetGroup',
  'earlierSupport',
  'cti',
  'job',
  'jobcenter',
  'social',
  'startup',
  'firstDay',
  'start',
  'reason',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What may stand above a column, Danish and English. */
export const HEADERS = vocabulary<Column>({
  citizen: {
    da: 'nummer, nr, borger, borgernummer, borgernr, borger nr, borger nummer, forløb, forløbsnummer, forløbsnr, løbenummer, sag, sagsnummer, sagsnr, id',
    en: 'number, no, citizen, citizen number, citizen no, course, course number, case, case number',
  },
  programme: { da: 'forløbstype, type', en: 'programme, program, course type' },
  basis: { da: 'lovhjemmel, hjemmel, paragraf, §, lov', en: 'legal basis, basis, law, section' },
  consent: { da: 'samtykke', en: 'consent' },
  targetGroup: { da: 'målgruppe, i målgruppen', en: 'target group, target, in target group' },
  earlierSupport: {
    da: 'tidligere støtte, tidligere støttet, støtte tidligere',
    en: 'earlier support, previous support, prior support',
  },
  ...ROLE_WORDS,
  startup: {
    da: 'opstart, opstartsmøde, opstartsmøde afholdt, opstartmøde',
    en: 'startup, start-up, startup meeting, start-up meeting',
  },
  firstDay: {
    da: 'første dag, første arbejdsdag, 1. arbejdsdag, 1. dag, jobmatch, job match, overgang, overgangsdag',
    en: 'first day, first working day, jobmatch, transition',
  },
  start: {
    da: 'start, cti-start, startdato, cti startdato, startet, faktisk start',
    en: 'start, cti start, start date, started',
  },
  reason: {
    da: 'årsag, grund, begrundelse, bemærkning, bemærkninger, note',
    en: 'reason, remark, remarks, comment, comments',
  },
});

export interface CellReading {
  readonly today: PlainDate;
  /** The course has begun: its first working day lies behind. */
  readonly begun: boolean;
}

/** Reads one cell into slots; `undefined` when it cannot be read, a fault when there is no such date or number. */
export type CellReader = (cell: string, given: CellReading) => EnrolWords | Fault | undefined;

export const CELLS: Readonly<Record<Column, CellReader>> = {
  citizen: (cell) => slots(wholly(cell, citizenAt), (citizen) => ({ citizen })),
  programme: (cell) => slots(wholly(cell, programmes.find), (programme) => ({ programme })),
  basis: (cell) =>
    slots(wholly(cell, programmes.find), (programme) => ({ programme })) ??
    slots(wholly(cell, basisAt), (basis) => ({ basis })),
  consent: (cell, { today }) =>
    slots(wholly(cell, consents.find), (consent) => ({ consent })) ??
    slots(dayOf(cell, 'last', today), () => ({ consent: 'given' })),
  targetGroup: (cell) => slots(yesNo(cell), (targetGroup) => ({ targetGroup })),
  earlierSupport: (cell) => slots(yesNo(cell), (earlierSupport) => ({ earlierSupport })),
  cti: (cell) => ({ people: { cti: person(cell) } }),
  job: (cell) => ({ people: { job: person(cell) } }),
  jobcenter: (cell) => ({ people: { jobcenter: person(cell) } }),
  social: (cell) => ({ people: { social: person(cell) } }),
  startup: (cell, { today }) => slots(dayOf(cell, 'last', today), (startup) => ({ startup })),
  firstDay: (cell, { today, begun }) =>
    slots(dayOf(cell, begun ? 'last' : 'next', today), (firstDay) => ({ firstDay })),
  start: (cell, { today }) => slots(dayOf(cell, 'last', today), (start) => ({ start })),
  reason: (cell) => ({ reason: cell }),
};

type Read<T> = Hit<T> | Fault | undefined;

/** Only what takes up the whole cell. */
function wholly<T>(cell: string, reader: (line: Line, at: number) => Read<T>): Read<T> {
  const line = lineOf(cell, []);
  const hit = reader(line, 0);
  if (!hit || 'fault' in hit || hit.end === line.folded.length) return hit;
  return undefined;
}

function slots<T>(read: Read<T>, made: (value: T) => EnrolWords): EnrolWords | Fault | undefined {
  if (!read || 'fault' in read) return read;
  return made(read.value);
}

function dayOf(cell: string, tense: Tense, today: PlainDate): Read<PlainDate> {
  return wholly(cell, (line, at) => dateAt(line, at, { today, tense }));
}

function yesNo(cell: string): Read<boolean> {
  if (/^x$/i.test(cell)) return { value: true, end: 1 };
  return wholly(cell, (line, at) => yesNoSlot.read?.(spotAt(line, at)));
}

function basisAt(line: Line, at: number): ReturnType<NonNullable<typeof basisSlot.read>> {
  const spot = spotAt(line, at);
  return basisSlot.read?.(spot) ?? basisSlot.bare?.(spot);
}

function spotAt(line: Line, at: number) {
  const never = (): boolean => false;
  const today: PlainDate = '2000-01-01';
  return { line, at, today, known: {}, stops: never, ends: never, after: at, last: null };
}

function person(cell: string): { readonly name: string } | 'none' {
  const line = lineOf(cell, []);
  const none = /^[-\u2013]?$/.test(cell) || wholly(cell, NONE.find) !== undefined;
  return none ? 'none' : { name: written(line, 0, line.folded.length).replace(/^@/, '').trim() };
}

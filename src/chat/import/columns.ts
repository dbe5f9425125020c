// How each column's cells are read; called by lines.ts.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { EnrolWritten } from '../command';
import { programmesCalled } from '../commands/common';
import { consents } from '../commands/enrol';
import { lineOf, written, type Line } from '../line/line';
import { NONE } from '../slots/people';
import type { Fault, Hit } from '../slots/slot';
import { basisSlot, citizenAt, yesNoSlot } from '../slots/slots';
import { dayInCell } from './days';
import type { Column } from './shape';

export interface CellReading {
  readonly today: PlainDate;
}

/** Reads one cell into slots; `undefined` when it cannot be read, a fault when there is no such date or number. */
export type CellReader = (cell: string, given: CellReading) => EnrolWritten | Fault | undefined;

export const CELLS: Readonly<Record<Column, CellReader>> = {
  citizen: (cell) => slots(wholly(cell, citizenAt), (citizen) => ({ citizen })),
  programme: (cell) => slots(wholly(cell, programmesCalled.find), (programme) => ({ programme })),
  basis: (cell) =>
    slots(wholly(cell, programmesCalled.find), (programme) => ({ programme })) ??
    slots(wholly(cell, basisInCell), (basis) => ({ basis })),
  consent: (cell, { today }) =>
    slots(wholly(cell, consents.find), (consent) => ({ consent })) ??
    slots(dayInCell(cell, today), () => ({ consent: 'given' })),
  targetGroup: (cell) => slots(yesNo(cell), (targetGroup) => ({ targetGroup })),
  earlierSupport: (cell) => slots(yesNo(cell), (earlierSupport) => ({ earlierSupport })),
  cti: (cell) => ({ people: { cti: personInCell(cell) } }),
  job: (cell) => ({ people: { job: personInCell(cell) } }),
  jobcenter: (cell) => ({ people: { jobcenter: personInCell(cell) } }),
  social: (cell) => ({ people: { social: personInCell(cell) } }),
  startup: (cell, { today }) => slots(dayInCell(cell, today), (startup) => ({ startup })),
  firstDay: (cell, { today }) => slots(dayInCell(cell, today), (firstDay) => ({ firstDay })),
  start: (cell, { today }) => slots(dayInCell(cell, today), (start) => ({ start })),
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

function slots<T>(
  read: Read<T>,
  made: (value: T) => EnrolWritten,
): EnrolWritten | Fault | undefined {
  if (!read || 'fault' in read) return read;
  return made(read.value);
}

function yesNo(cell: string): Read<boolean> {
  if (/^x$/i.test(cell)) return { value: true, end: 1 };
  return wholly(cell, (line, at) => yesNoSlot.read?.(spotAt(line, at)));
}

function basisInCell(line: Line, at: number): ReturnType<NonNullable<typeof basisSlot.read>> {
  const spot = spotAt(line, at);
  return basisSlot.read?.(spot) ?? basisSlot.bare?.(spot);
}

function spotAt(line: Line, at: number) {
  const never = (): boolean => false;
  const today: PlainDate = '2000-01-01';
  return { line, at, today, known: {}, stops: never, ends: never, after: at, last: null };
}

function personInCell(cell: string): { readonly name: string } | 'none' {
  const line = lineOf(cell, []);
  const none = /^[-\u2013]?$/.test(cell) || wholly(cell, NONE.find) !== undefined;
  return none ? 'none' : { name: written(line, 0, line.folded.length).replace(/^@/, '').trim() };
}

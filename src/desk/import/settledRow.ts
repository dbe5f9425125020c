// A line of an import with the day meant in every cell, or what has to be told of one (T13); called by judging.ts.
import type { CommandWritten, EnrolWords } from '../../chat/command';
import type { ImportRow } from '../../chat/import/lines';
import { isHalfWritten } from '../../cti/calendar/dayWritten';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Refusal } from '../../cti/course/refusal';
import { isLeftOpen, settleDays } from '../change/daysAsked';

export interface SettledRow extends Pick<ImportRow, 'line' | 'faults'> {
  readonly words: EnrolWords;
  readonly refusal?: Refusal;
}

/** Read against the other days of the line, for there is no course yet. */
export function settledRow({ line, faults, words }: ImportRow, today: PlainDate): SettledRow {
  const told = settleDays({ name: 'enrol', ...words }, { course: null, today });
  if (!isLeftOpen(told)) return { line, faults, words: enrolWords(told) };
  return { line, faults, words: enrolWords(told.command), refusal: told.refusal };
}

/** Without the days that are left open. */
function enrolWords(command: CommandWritten): EnrolWords {
  const told = Object.entries(command).filter(
    ([slot, value]) => slot !== 'name' && !isHalfWritten(value),
  );
  return Object.fromEntries(told);
}

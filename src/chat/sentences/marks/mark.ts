// What stands in a sentence besides words: numbers, days, times, amounts, people. The mask and the
// slots read them.
import type { DayWritten } from '../../../cti/calendar/dayWritten';
import type { PersonRef } from '../../../cti/course/course';
import type { BasisId } from '../../../cti/programmes/ids';

interface Place {
  /** Folded offsets. */
  readonly from: number;
  readonly to: number;
}

export interface DayMark extends Place {
  readonly kind: 'day';
  /** As it was written: which day is meant is decided with the fact and the course (T13). */
  readonly day: DayWritten;
}

export interface AmountMark extends Place {
  readonly kind: 'amount';
  readonly minutes: number;
  /** A number of hours that somebody works a week. */
  readonly weekly: boolean;
}

export type Mark =
  | (Place & { readonly kind: 'citizen'; readonly value: number })
  | DayMark
  | (Place & {
      readonly kind: 'time';
      /** `HH:MM`. */
      readonly value: string;
      /** A bare number after a day: it may be a citizen's after all. */
      readonly bare?: number;
    })
  | AmountMark
  /** `null`: several members of the team are called so. */
  | (Place & { readonly kind: 'person'; readonly person: PersonRef | null })
  | (Place & { readonly kind: 'basis'; readonly value: BasisId });

export type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

export function marksOf<K extends Mark['kind']>(marks: readonly Mark[], kind: K): MarkOf<K>[] {
  return marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);
}

// Fields that many forms have; specs.ts and meetings.ts name them.
import type { FormView } from '../../desk/views/views';
import type { Field } from './spec';

/** One day has 1,440 minutes. */
export const MINUTES_A_DAY = 1440;

/** Asked only while it is not settled which citizen it is about. */
export const CITIZEN: Field<'citizen'> = {
  id: 'citizen',
  kind: 'number',
  least: 1,
  most: 999_999,
  required: true,
  shown: (view) => view.number === null,
};

/** A reason that the method asks for only in some cases: it appears when it is needed. */
export const REASON_IF_NEEDED: Field<'reason'> = {
  id: 'reason',
  kind: 'text',
  lines: true,
  required: (view) => view.errors['reason'] !== undefined,
  shown: false,
};
export const REASON: Field<'reason'> = { ...REASON_IF_NEEDED, shown: true };
export const REQUIRED_REASON: Field<'reason'> = { ...REASON, required: true };
export const DATE: Field<'date'> = { id: 'date', kind: 'date' };
export const REQUIRED_DATE: Field<'date'> = { ...DATE, required: true };

/** The value chosen, or nothing chosen yet. */
export function isPossible(view: FormView, id: string, value: string): boolean {
  const told = view.values[id] ?? '';
  return told === '' || told === value;
}

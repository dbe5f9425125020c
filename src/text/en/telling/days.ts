// How notices name a day, in English; the files beside and notices.ts take it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate } from '../../dates';
import type { NoticeScene } from '../../notices';
import { byBeginning } from '../../programmes';
import { words } from '../words';

export function firstDay({ programme }: NoticeScene): string {
  return byBeginning(
    { jobmatch: 'The first working day', transition: 'The day of the transition' },
    programme,
  );
}

export function day(date: PlainDate | null): string {
  return date === null ? words.notTold : formatDate(date, 'en');
}

// How notices name a day, in Danish; the files beside and notices.ts take it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate } from '../../dates';
import type { NoticeScene } from '../../notices';
import { byBeginning } from '../../programmes';
import { words } from '../words';

export function firstDay({ programme }: NoticeScene): string {
  return byBeginning(
    { jobmatch: 'Første arbejdsdag', transition: 'Dagen for overgangen' },
    programme,
  );
}

export function day(date: PlainDate | null): string {
  return date === null ? words.notTold : formatDate(date, 'da');
}

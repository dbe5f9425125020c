// The moment a sweep is made at, and the next day on which anything is sent: the poster goes by it.
import { isWorkingDay } from '../../calendar/workingDays';
import { addDays, clockTimeAt, dateAt, type PlainDate } from '../../calendar/plainDate';
import { FIRST_HOUR, isSendingHour } from './selection';

/** One moment of the bot's clock, as the poster sees it. */
export interface Moment {
  readonly now: Date;
  readonly today: PlainDate;
  /** A working day between 08:00 and 17:00 in Copenhagen. */
  readonly open: boolean;
  /** Practice clock: this day is lived through again as it would have been. */
  readonly replay: boolean;
}

export function momentAt(now: Date, replay = false): Moment {
  return { now, today: dateAt(now), open: isSendingHour(now), replay };
}

/** The day on which waiting things may go out: today while it is, or still becomes, open. */
export function nextOpenDay({ now, today, open }: Moment): PlainDate {
  const early = isWorkingDay(today) && clockTimeAt(now).hour < FIRST_HOUR;
  if (open || early) return today;
  let day = addDays(today, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

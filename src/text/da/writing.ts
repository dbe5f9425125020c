// How Danish writes dates, times and lists; read by text/writing.
import type { Writing } from '../writing';

export const writing: Writing = {
  locale: 'da-DK',
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  and: 'og',
  date: (day, month, year) => `${day}. ${month} ${year}`,
  dateWithWeekday: (weekday, date) => `${weekday} den ${date}`,
  time: (time) => `kl. ${time.replace(':', '.')}`,
  instant: (date, time) => `${date} ${time}`,
  onDay: (date) => ` den ${date}`,
  typedDate: (day, month, year) => `${day}/${month}-${year}`,
  quoted: (words) => `»${words}«`,
};

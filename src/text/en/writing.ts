// How English writes dates, times and lists; read by text/writing.
import type { Writing } from '../writing';

export const writing: Writing = {
  locale: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  and: 'and',
  date: (day, month, year) => `${day} ${month} ${year}`,
  dateWithWeekday: (weekday, date) => `${weekday} ${date}`,
  time: (time) => time,
  instant: (date, time) => `${date} at ${time}`,
  onDay: (date) => ` on ${date}`,
  typedDate: (day, month, year) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  quoted: (words) => `“${words}”`,
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

// How English names days, weeks and stretches of days; read by chat/words. `{n}`: a number, `{d}`: a weekday.
import type { ChatWords } from '../../da';

export const days: ChatWords['days'] = {
  onDay: 'on',
  article: 'the',
  onDate: 'the, on, per',
  ordinals: 'st, nd, rd, th',
  ofMonth: 'of',
  range: { from: 'from, between', to: 'to', until: 'until, till, and' },
  distances: {
    '-2': 'day before yesterday, the day before yesterday',
    '-1': 'yesterday',
    0: 'today, now, this morning, this afternoon, tonight',
    1: 'tomorrow',
    2: 'day after tomorrow, the day after tomorrow',
  },
  units: {
    day: 'day, days',
    week: 'week, weeks',
    month: 'month, months',
  },
  ahead: 'in {n}',
  ago: '{n} ago',
  measures: 'min, m, hour, hours, h, week, weeks, day, days',
  steps: { day: 'd, day, days', week: 'w, week, weeks', month: 'month, months' },
  coming: 'coming, this',
  next: 'next',
  last: 'last, past',
  vague: 'first, second, third, end, beginning, middle, mid, early, late',
  named: '{d}',
  namedPast: '{d}s',
  week: 'week',
  during: 'in',
  inWeek: 'in, of',
  weeksFromNow: { '-1': 'last', 0: 'this', 1: 'next' },
};

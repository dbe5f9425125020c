// How Danish names days, weeks and stretches of days; read by chat/words. `{n}`: a number, `{d}`: a weekday.

export const days = {
  /** Before a weekday. */
  onDay: 'på, i',
  article: 'den, d',
  /** Before a date in figures. */
  onDate: 'den, d, pr, per, på',
  ordinals: 'te, de, ende',
  ofMonth: 'i',
  range: { from: 'fra, mellem', to: 'til', until: 'til og med, og til, indtil, og indtil' },
  /** By how many days from today. */
  distances: {
    '-2': 'i forgårs, forgårs',
    '-1': 'i går, igår, i aftes',
    0: 'i dag, idag, dags dato, d.d., nu, i formiddag, i eftermiddag, i aften, i morges',
    1: 'i morgen, imorgen',
    2: 'i overmorgen, overmorgen',
  },
  units: {
    day: 'dag, dage',
    week: 'uge, uger',
    month: 'måned, måneder',
  },
  ahead: 'om {n}',
  ago: 'for {n} siden, {n} siden',
  /** After a number they make it something else than a day of the month. */
  measures: 'min, m, t, time, timer, u, uge, uger, dag, dage',
  /** '+14d': the first of each is the one that the bot writes. */
  steps: { day: 'd, dag, dage', week: 'u, uge, uger', month: 'mdr, måned, måneder' },
  coming: 'kommende, førstkommende, denne, på',
  next: 'næste',
  last: 'sidste, forrige, i',
  /** Of a month or a week, and no day. */
  vague:
    'sidst, først, første, anden, tredje, midt, slutningen, starten, begyndelsen, primo, medio, ultimo',
  named: '{d}, {d}en, {d}ens',
  /** By its form alone it lies behind. */
  namedPast: '{d}s',
  week: 'uge',
  /** Before a week that comes first, and before one behind its weekday. */
  during: 'i',
  inWeek: 'i, i den, den',
  weeksFromNow: { '-1': 'sidste', 0: 'denne', 1: 'næste' },
};

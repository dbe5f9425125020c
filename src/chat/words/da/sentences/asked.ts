// What a question says besides what it asks, in Danish: phases and stretches of days; read by chat/words.

export const asked = {
  /** It asks what something is. */
  whatIs: 'hvad er',
  phase: 'fase',
  first: 'første, 1.',
  second: 'anden, 2.',
  third: 'tredje, 3.',
  inMonth: 'i',
  ahead: 'næste, kommende, de, de næste, de kommende',
  days: 'dage',
  weeks: 'uger',
  months: 'måneder',
  periods: {
    today: 'i dag, idag',
    tomorrow: 'i morgen, imorgen',
    nextWeek: 'næste uge, ugen efter',
    thisWeek: 'denne uge, ugen her, i ugen',
    nextMonth: 'næste måned',
    thisMonth: 'denne måned, i måneden, måneden her',
  },
};

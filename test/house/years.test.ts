import { filesBelow, textOf } from './source';

/** T13: what people write of a day becomes a date with its year in one place alone. */
describe('T13: one place decides which day is meant', () => {
  const SOURCES = filesBelow('src', /\.ts$/);
  const holding = (pattern: RegExp): string[] =>
    SOURCES.filter((file) => pattern.test(textOf(file))).map((file) => file.replace(/^src\//, ''));

  it('nobody else makes dates of a day, a month and a year', () => {
    expect(holding(/\bplainDate\(/)).toEqual([
      // Whether a date exists, and '1.-20. april 2027', whose year was written.
      'chat/slots/dateRanges.ts',
      'chat/slots/dates.ts',
      'cti/calendar/dayWritten.ts',
      'cti/calendar/plainDate.ts',
    ]);
  });

  it('nobody else puts a year before a month and a day', () => {
    const glued = /\$\{[^}]*year[^}]*\}-|getFullYear|getUTCFullYear/i;
    expect(holding(glued)).toEqual([
      'chat/words/en/writing.ts',
      'cti/calendar/dayWritten.ts',
      'cti/calendar/plainDate.ts',
      // What is decided already, as a calendar's name or a typed date.
      'papers/calendar.ts',
      'text/en/writing.ts',
    ]);
  });

  it('the possible days are weighed in one place, which the desk asks, and a sentence that fits a meeting', () => {
    expect(holding(/\bdaysLike\(/)).toEqual([
      'cti/calendar/dayWritten.ts',
      'cti/course/dayMeant.ts',
    ]);
    expect(holding(/\bdayMeant\(/)).toEqual([
      // Which planned meeting a day fits; what is saved is asked of the desk again.
      'chat/sentences/fill/meetings.ts',
      'cti/course/dayMeant.ts',
      'desk/change/daysAsked.ts',
    ]);
  });
});

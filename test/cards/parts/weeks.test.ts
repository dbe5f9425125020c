import { barOfParts } from '../../../src/cards/parts/bar';
import { render } from '../../../src/cards';
import { weekNumber, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { textsIn } from '../../../src/text';
import { wordedSource } from '../../../src/text/citation';
import { PAUSED, story } from '../gallery/story';
import { wordsOf } from '../gallery/walk';

describe('week numbers, as Danish calendars print them', () => {
  it.each<[PlainDate, number]>([
    ['2027-03-01', 9],
    ['2026-12-31', 53],
    ['2027-01-01', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2028-01-02', 52],
    ['2028-01-03', 1],
    ['2027-03-28', 12],
    ['2027-10-31', 43],
  ])('%s lies in week %d', (date, week) => {
    expect(weekNumber(date)).toBe(week);
  });
});

describe('a bar of several parts', () => {
  it('gives each its share and leaves the rest empty', () => {
    const bar = barOfParts(
      [
        { value: 1, style: 'accent' },
        { value: 0, style: 'good' },
        { value: 2, style: 'warning' },
      ],
      4,
    );
    expect(bar).toEqual([
      { width: 25, style: 'accent' },
      { width: 50, style: 'warning' },
      { width: 25, style: 'emphasis' },
    ]);
  });

  it('is never wider than its frame, nor anything without one', () => {
    expect(barOfParts([{ value: 9, style: 'accent' }], 3)).toEqual([
      { width: 100, style: 'accent' },
    ]);
    expect(barOfParts([{ value: 9, style: 'accent' }], 0)).toEqual([
      { width: 100, style: 'emphasis' },
    ]);
  });
});

describe('where a date comes from', () => {
  it('names questions and answers once, however many', () => {
    const words = {
      parts: [[/^job$/, 'CTI-manualen']] as const,
      faq: (n: readonly string[]) => `nr. ${n.join('+')}`,
    };
    expect(wordedSource('faq 44, job, faq 50', words)).toBe('CTI-manualen, nr. 44+50');
  });

  it.each(['da', 'en'] as const)('shows a person no rule number, in %s', (language) => {
    const { course } = story(...PAUSED);
    const context = { language, texts: textsIn(language), practice: false, team: null };
    const { card } = render({ kind: 'why', course, today: '2027-07-25' }, context);
    expect(wordsOf(card)).not.toMatch(/\b[TPCD]\d{1,2}\b/);
    expect(wordsOf(card)).toMatch(language === 'da' ? /nr\. 44 og 50/ : /no\. 44 and 50/);
  });
});

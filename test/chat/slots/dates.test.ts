import type { DayWritten } from '../../../src/cti/calendar/dayWritten';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { datesIn, rangeAt } from '../../../src/chat/slots/dateRanges';
import { dayAt, sayDay } from '../../../src/chat/slots/dates';
import { lineOf } from '../../../src/chat/line/line';
import { isFault } from '../../../src/chat/slots/slot';
import { TODAY } from '../today';

/** What was read, in short: a whole date, one seen from today with a mark, or what was written of one. */
function shown(day: DayWritten): string {
  if (typeof day === 'string') return day;
  if (day.kind === 'distant') return `${day.date}!`;
  const { typed, ...what } = day;
  return `${Object.values(what).join(' ')} (${typed})`;
}

function date(text: string, today: PlainDate = TODAY, alone = false): string | undefined {
  const line = lineOf(text, []);
  const read = dayAt({ line, at: 0, today, alone });
  if (!read) return undefined;
  if (isFault(read)) return `no: ${read.typed}`;
  return read.end === line.folded.length ? shown(read.value) : `partly: ${shown(read.value)}`;
}

describe('a whole date', () => {
  it.each([
    ['2027-03-02', '2027-03-02'],
    ['2027-3-2', '2027-03-02'],
    ['2027/03/02', '2027-03-02'],
    ['2027.03.02', '2027-03-02'],
    ['2/3-2027', '2027-03-02'],
    ['02/03-2027', '2027-03-02'],
    ['2/3 2027', '2027-03-02'],
    ['2/3 - 2027', '2027-03-02'],
    ['2/3 -2027', '2027-03-02'],
    ['2/3–2027', '2027-03-02'],
    ['2/3/2027', '2027-03-02'],
    ['2-3-2027', '2027-03-02'],
    ['02.03.2027', '2027-03-02'],
    ['2.3.2027', '2027-03-02'],
    ['2/3-27', '2027-03-02'],
    ['02.03.27', '2027-03-02'],
    ['d. 2/3-2027', '2027-03-02'],
    ['den 2/3-2027', '2027-03-02'],
    ['2. marts 2027', '2027-03-02'],
    ['2 marts 2027', '2027-03-02'],
    ['2.marts 2027', '2027-03-02'],
    ['2. MARTS 2027', '2027-03-02'],
    ['2. mar 2027', '2027-03-02'],
    ['2. marts, 2027', '2027-03-02'],
    ['den 2. marts 2027', '2027-03-02'],
    ['tirsdag den 2. marts 2027', '2027-03-02'],
    ['tirsdag d. 2/3-2027', '2027-03-02'],
    ['på tirsdag den 2. marts 2027', '2027-03-02'],
    ['2 March 2027', '2027-03-02'],
    ['2nd March 2027', '2027-03-02'],
    ['2nd of March 2027', '2027-03-02'],
    ['the 2nd of March 2027', '2027-03-02'],
    ['March 2 2027', '2027-03-02'],
    ['March 2, 2027', '2027-03-02'],
    ['March 2nd, 2027', '2027-03-02'],
    ['Tuesday 2 March 2027', '2027-03-02'],
    ['on Tuesday, March 2, 2027', '2027-03-02'],
    ['2 Mar 2027', '2027-03-02'],
    ['1. januar 2028', '2028-01-01'],
    ['31 dec 2027', '2027-12-31'],
    ['31. december 2027', '2027-12-31'],
    ['5. maj 2027', '2027-05-05'],
    ['5 May 2027', '2027-05-05'],
    ['14. oktober 2027', '2027-10-14'],
    ['14 October 2027', '2027-10-14'],
    ['14. okt. 2027', '2027-10-14'],
    ['29/2-2028', '2028-02-29'],
    ['２０２７-０３-０２', '2027-03-02'],
    ['٢/٣-٢٠٢٧', '2027-03-02'],
  ])('%s is %s', (text, expected) => {
    expect(date(text)).toBe(expected);
  });
});

describe('less than a whole date keeps what was written (T13)', () => {
  it.each([
    ['2/3', 'dayAndMonth 2 3 (2/3)'],
    ['d. 2/3', 'dayAndMonth 2 3 (d. 2/3)'],
    ['2. marts', 'dayAndMonth 2 3 (2. marts)'],
    ['2 March', 'dayAndMonth 2 3 (2 March)'],
    ['March 2', 'dayAndMonth 2 3 (March 2)'],
    ['December 3', 'dayAndMonth 3 12 (December 3)'],
    ['dec 3', 'dayAndMonth 3 12 (dec 3)'],
    ['29/2', 'dayAndMonth 29 2 (29/2)'],
    ['den 2. april', 'dayAndMonth 2 4 (den 2. april)'],
    ['fredag den 2. april', 'dayAndMonth 2 4 5 (fredag den 2. april)'],
    ['fredag d. 1/4', 'dayAndMonth 1 4 5 (fredag d. 1/4)'],
    ['ons. d. 14/4', 'dayAndMonth 14 4 3 (ons. d. 14/4)'],
    ['tors 15/4', 'dayAndMonth 15 4 4 (tors 15/4)'],
    ['Thu 15 April', 'dayAndMonth 15 4 4 (Thu 15 April)'],
    ['den 14.', 'dayOfMonth 14 (den 14)'],
    ['d. 14', 'dayOfMonth 14 (d. 14)'],
    ['the 14th', 'dayOfMonth 14 (the 14th)'],
    ['fredag den 14.', 'dayOfMonth 14 5 (fredag den 14)'],
    ['Friday the 14th', 'dayOfMonth 14 5 (Friday the 14th)'],
    ['mandag', 'weekday 1 (mandag)'],
    ['Mandag', 'weekday 1 (Mandag)'],
    ['monday', 'weekday 1 (monday)'],
    ['on Monday', 'weekday 1 (on Monday)'],
    ['loerdag', 'weekday 6 (loerdag)'],
    ['fre', 'weekday 5 (fre)'],
    ['på mandag', '2027-03-15!'],
    ['denne fredag', '2027-03-12!'],
    ['this friday', '2027-03-12!'],
    ['næste mandag', 'weekday 1 true (næste mandag)'],
    ['next friday', 'weekday 5 true (next friday)'],
    ['sidste tirsdag', '2027-03-09!'],
    ['i mandags', '2027-03-08!'],
    ['last Monday', '2027-03-08!'],
    ['mandag uge 14', 'week 14 1 (mandag uge 14)'],
    ['mandag i uge 14', 'week 14 1 (mandag i uge 14)'],
    ['Monday week 14', 'week 14 1 (Monday week 14)'],
    ['uge 14 mandag', 'week 14 1 (uge 14 mandag)'],
    ['uge 14', 'week 14 (uge 14)'],
    ['mandag uge 14 2028', '2028-04-03'],
    ['i næste uge', 'week 11 2027 (i næste uge)'],
    ['onsdag 15/4-2027', 'contrary 2027-04-15 3 (onsdag 15/4-2027)'],
  ])('%s', (text, expected) => {
    expect(date(text)).toBe(expected);
  });
});

describe('a day by its distance, read on Wednesday 10 March 2027', () => {
  it.each([
    ['i dag', '2027-03-10'],
    ['idag', '2027-03-10'],
    ['I DAG', '2027-03-10'],
    ['i aften', '2027-03-10'],
    ['today', '2027-03-10'],
    ['i morgen', '2027-03-11'],
    ['imorgen', '2027-03-11'],
    ['tomorrow', '2027-03-11'],
    ['i går', '2027-03-09'],
    ['i gaar', '2027-03-09'],
    ['igår', '2027-03-09'],
    ['yesterday', '2027-03-09'],
    ['i overmorgen', '2027-03-12'],
    ['day after tomorrow', '2027-03-12'],
    ['the day after tomorrow', '2027-03-12'],
    ['i forgårs', '2027-03-08'],
    ['om 3 dage', '2027-03-13'],
    ['om 14 dage', '2027-03-24'],
    ['om fjorten dage', '2027-03-24'],
    ['om 2 uger', '2027-03-24'],
    ['om en uge', '2027-03-17'],
    ['om 1 måned', '2027-04-10'],
    ['in 3 days', '2027-03-13'],
    ['in 2 weeks', '2027-03-24'],
    ['in two weeks', '2027-03-24'],
    ['in a week', '2027-03-17'],
    ['for 3 dage siden', '2027-03-07'],
    ['for to uger siden', '2027-02-24'],
    ['3 days ago', '2027-03-07'],
    ['a week ago', '2027-03-03'],
    ['fredag i næste uge', '2027-03-19'],
    ['fredag i denne uge', '2027-03-12'],
    ['mandag i sidste uge', '2027-03-01'],
    ['Friday next week', '2027-03-19'],
    ['Friday of next week', '2027-03-19'],
    ['next week Friday', '2027-03-19'],
  ])('%s is %s', (text, expected) => {
    expect(date(text)).toBe(`${expected}!`);
  });
});

describe('where no other number can stand, more is a date', () => {
  it.each([
    ['1.4.', 'dayAndMonth 1 4 (1.4)'],
    ['1.4', 'dayAndMonth 1 4 (1.4)'],
    ['1-4', 'dayAndMonth 1 4 (1-4)'],
    ['1.apr.27', '2027-04-01'],
    ['1/4', 'dayAndMonth 1 4 (1/4)'],
    ['1.4.2027', '2027-04-01'],
    ['31.4', 'no: 31.4'],
  ])('%s', (text, expected) => {
    expect(date(text, TODAY, true)).toBe(expected);
    if (!text.includes('/') && !text.includes('2027')) expect(date(text)).not.toBe(expected);
  });
});

describe('a date that does not exist is said not to', () => {
  it.each([
    ['31/2', '31/2'],
    ['30/2-2028', '30/2-2028'],
    ['29/2-2027', '29/2-2027'],
    ['31/4-2027', '31/4-2027'],
    ['2027-02-30', '2027-02-30'],
    ['2027-13-01', '2027-13-01'],
    ['32/1', '32/1'],
    ['0/5', '0/5'],
    ['5/0-2027', '5/0-2027'],
    ['1/13', '1/13'],
    ['31. april', '31. april'],
    ['31 June 2027', '31 June 2027'],
    ['February 30', 'February 30'],
    ['32.13.2027', '32.13.2027'],
    ['29. februar 2027', '29. februar 2027'],
    ['1/1-0000', '1/1-0000'],
  ])('%s', (text, typed) => {
    expect(date(text)).toBe(`no: ${typed}`);
  });
});

describe('what is no date', () => {
  it.each([
    '42',
    '2',
    '10:00',
    '10.30',
    'marts',
    'marts 2027',
    'april',
    '1,5',
    '45 min',
    '2/',
    '/3',
    'den 42',
    '7.5',
    'uge 14/3',
  ])('%s', (text) => {
    expect(date(text)).toBeUndefined();
  });
});

describe('days next to the ends of a year', () => {
  it.each<[string, PlainDate, string]>([
    ['i morgen', '2027-12-31', '2028-01-01'],
    ['i går', '2028-01-01', '2027-12-31'],
    ['i morgen', '2028-02-28', '2028-02-29'],
    ['fredag i næste uge', '2026-12-31', '2027-01-08'],
    // The nights in which the clocks of Copenhagen change.
    ['i morgen', '2027-03-27', '2027-03-28'],
    ['i morgen', '2027-03-28', '2027-03-29'],
    ['i går', '2027-10-31', '2027-10-30'],
    ['i morgen', '2027-10-31', '2027-11-01'],
  ])('%s, read on %s, is %s', (text, today, expected) => {
    expect(date(text, today)).toBe(`${expected}!`);
  });
});

describe('from one day to another', () => {
  const range = (text: string): string | undefined => {
    const line = lineOf(text, []);
    const read = rangeAt({ line, at: 0, today: TODAY });
    if (!read) return undefined;
    if (isFault(read)) return `no: ${read.typed}`;
    return read.end === line.folded.length ? read.value.map(shown).join(' - ') : 'partly';
  };

  it.each([
    ['1/4-20/4', 'dayAndMonth 1 4 (1/4) - dayAndMonth 20 4 (20/4)'],
    ['1/2 - 20/2', 'dayAndMonth 1 2 (1/2) - dayAndMonth 20 2 (20/2)'],
    ['1/2–20/2', 'dayAndMonth 1 2 (1/2) - dayAndMonth 20 2 (20/2)'],
    ['1/2 til 20/2', 'dayAndMonth 1 2 (1/2) - dayAndMonth 20 2 (20/2)'],
    ['fra 1/2 til 20/2', 'dayAndMonth 1 2 (1/2) - dayAndMonth 20 2 (20/2)'],
    [
      'from 1 February to 20 February',
      'dayAndMonth 1 2 (1 February) - dayAndMonth 20 2 (20 February)',
    ],
    ['1/2 20/2', 'dayAndMonth 1 2 (1/2) - dayAndMonth 20 2 (20/2)'],
    ['1.-20. februar', 'dayAndMonth 1 2 (1 20. februar) - dayAndMonth 20 2 (20. februar)'],
    ['1. - 20. februar 2027', '2027-02-01 - 2027-02-20'],
    ['1/2-2027 - 20/2-2027', '2027-02-01 - 2027-02-20'],
    ['1/2-2027-20/2-2027', '2027-02-01 - 2027-02-20'],
    ['1/2-20/2-2027', 'dayAndMonth 1 2 (1/2) - 2027-02-20'],
    ['2027-02-01 2027-02-20', '2027-02-01 - 2027-02-20'],
    ['2027-02-01 to 2027-02-20', '2027-02-01 - 2027-02-20'],
    ['1/3-i dag', 'dayAndMonth 1 3 (1/3) - 2027-03-10!'],
    ['mandag til fredag', 'weekday 1 (mandag) - weekday 5 (fredag)'],
    ['1/2-31/2', 'no: 31/2'],
    ['31/2-1/3', 'no: 31/2'],
  ])('%s is %s', (text, expected) => {
    expect(range(text)).toBe(expected);
  });

  it.each(['2/3-2027', '2/3 2027', '2027-03-02', '2/3-27', '1/4', '1-2', '42 20'])(
    '%s is one day at most, never two',
    (text) => {
      expect(range(text)).toBeUndefined();
    },
  );
});

describe('every day of a sentence, for whoever reads it', () => {
  const found = (text: string): string[] => {
    const line = lineOf(text, []);
    return datesIn(line, TODAY).map(
      ({ from, to, days }) => `${line.folded.slice(from, to)}: ${days.map(shown).join(' - ')}`,
    );
  };

  it.each([
    [
      'flyt mødet med 42 fra onsdag til fredag kl 10',
      ['fra onsdag til fredag: weekday 3 (onsdag) - weekday 5 (fredag)'],
    ],
    [
      '42 er syg i dag, så mødet i overmorgen er aflyst',
      ['i dag: 2027-03-10!', 'i overmorgen: 2027-03-12!'],
    ],
    ['51 har sagt ja til praktik 20 timer om ugen fra 1/4', ['1/4: dayAndMonth 1 4 (1/4)']],
    [
      'called 42 yesterday, next visit on the 14th',
      ['yesterday: 2027-03-09!', 'on the 14th: dayOfMonth 14 (on the 14th)'],
    ],
    ['42 starter den 14. i netto', ['den 14: dayOfMonth 14 (den 14)']],
    ['mødet er 31/2', []],
    ['hvem har plads', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('is written as a caseworker types it, and reads back', () => {
  expect(sayDay('2027-03-02', 'da')).toBe('2/3-2027');
  expect(sayDay('2027-12-31', 'da')).toBe('31/12-2027');
  expect(sayDay('2027-03-02', 'en')).toBe('2027-03-02');
  expect(date(sayDay('2027-11-05', 'da'))).toBe('2027-11-05');
  expect(sayDay({ kind: 'dayAndMonth', day: 1, month: 4, typed: 'd. 1/4' }, 'en')).toBe('d. 1/4');
});

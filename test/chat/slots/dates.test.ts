import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { dateAt, rangeAt, sayDate } from '../../../src/chat/slots/dates';
import { lineOf } from '../../../src/chat/line/line';
import type { Tense } from '../../../src/chat/slots/slot';
import { TODAY } from '../today';

function date(text: string, tense: Tense = 'next', today: PlainDate = TODAY): string | undefined {
  const line = lineOf(text, []);
  const read = dateAt(line, 0, { today, tense });
  if (!read) return undefined;
  if ('fault' in read) return `no: ${read.typed}`;
  return read.end === line.folded.length ? read.value : `partly: ${read.value}`;
}

describe('a whole date, whatever the day it is read on', () => {
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
    expect(date(text, 'last')).toBe(expected);
    expect(date(text, 'near')).toBe(expected);
  });
});

describe('a date without a year, read on Wednesday 10 March 2027', () => {
  it.each([
    // text, next such day, last such day, the nearer
    ['2/3', '2028-03-02', '2027-03-02', '2027-03-02'],
    ['2. marts', '2028-03-02', '2027-03-02', '2027-03-02'],
    ['2 March', '2028-03-02', '2027-03-02', '2027-03-02'],
    ['March 2', '2028-03-02', '2027-03-02', '2027-03-02'],
    ['11/3', '2027-03-11', '2026-03-11', '2027-03-11'],
    ['10/3', '2027-03-10', '2027-03-10', '2027-03-10'],
    ['9/3', '2028-03-09', '2027-03-09', '2027-03-09'],
    ['1/4', '2027-04-01', '2026-04-01', '2027-04-01'],
    ['31/12', '2027-12-31', '2026-12-31', '2026-12-31'],
    ['1/1', '2028-01-01', '2027-01-01', '2027-01-01'],
    ['12/11', '2027-11-12', '2026-11-12', '2026-11-12'],
    ['1. september', '2027-09-01', '2026-09-01', '2027-09-01'],
    ['29/2', '2028-02-29', '2024-02-29', '2028-02-29'],
    ['den 2. april', '2027-04-02', '2026-04-02', '2027-04-02'],
    ['2.april', '2027-04-02', '2026-04-02', '2027-04-02'],
    ['fredag den 2. april', '2027-04-02', '2026-04-02', '2027-04-02'],
  ])('%s: next %s, last %s, nearest %s', (text, next, last, near) => {
    expect(date(text, 'next')).toBe(next);
    expect(date(text, 'last')).toBe(last);
    expect(date(text, 'near')).toBe(near);
  });
});

describe('a day by its distance or its name, read on Wednesday 10 March 2027', () => {
  it.each([
    // text, ahead, behind
    ['i dag', '2027-03-10', '2027-03-10'],
    ['idag', '2027-03-10', '2027-03-10'],
    ['I DAG', '2027-03-10', '2027-03-10'],
    ['today', '2027-03-10', '2027-03-10'],
    ['i morgen', '2027-03-11', '2027-03-11'],
    ['imorgen', '2027-03-11', '2027-03-11'],
    ['tomorrow', '2027-03-11', '2027-03-11'],
    ['i går', '2027-03-09', '2027-03-09'],
    ['i gaar', '2027-03-09', '2027-03-09'],
    ['igår', '2027-03-09', '2027-03-09'],
    ['yesterday', '2027-03-09', '2027-03-09'],
    ['i overmorgen', '2027-03-12', '2027-03-12'],
    ['i forgårs', '2027-03-08', '2027-03-08'],
    ['om 3 dage', '2027-03-13', '2027-03-13'],
    ['om 2 uger', '2027-03-24', '2027-03-24'],
    ['om 1 måned', '2027-04-10', '2027-04-10'],
    ['in 3 days', '2027-03-13', '2027-03-13'],
    ['in 2 weeks', '2027-03-24', '2027-03-24'],
    ['for 3 dage siden', '2027-03-07', '2027-03-07'],
    ['3 days ago', '2027-03-07', '2027-03-07'],
    ['mandag', '2027-03-15', '2027-03-08'],
    ['Mandag', '2027-03-15', '2027-03-08'],
    ['på mandag', '2027-03-15', '2027-03-08'],
    ['paa mandag', '2027-03-15', '2027-03-08'],
    ['monday', '2027-03-15', '2027-03-08'],
    ['on Monday', '2027-03-15', '2027-03-08'],
    ['næste mandag', '2027-03-15', '2027-03-15'],
    ['next monday', '2027-03-15', '2027-03-15'],
    ['sidste mandag', '2027-03-08', '2027-03-08'],
    ['i mandags', '2027-03-08', '2027-03-08'],
    ['last monday', '2027-03-08', '2027-03-08'],
    ['torsdag', '2027-03-11', '2027-03-04'],
    ['tirsdag', '2027-03-16', '2027-03-09'],
    ['lørdag', '2027-03-13', '2027-03-06'],
    ['loerdag', '2027-03-13', '2027-03-06'],
    ['søndag', '2027-03-14', '2027-03-07'],
    ['sunday', '2027-03-14', '2027-03-07'],
    ['onsdag', '2027-03-17', '2027-03-10'],
    ['wednesday', '2027-03-17', '2027-03-10'],
    ['i onsdags', '2027-03-03', '2027-03-03'],
  ])('%s: %s ahead, %s behind', (text, ahead, behind) => {
    expect(date(text, 'next')).toBe(ahead);
    expect(date(text, 'last')).toBe(behind);
  });
});

it('of what is told as a fact, the nearer day of the month and the last weekday', () => {
  expect(date('2/3', 'recent')).toBe('2027-03-02');
  expect(date('1/4', 'recent')).toBe('2027-04-01');
  expect(date('mandag', 'recent')).toBe('2027-03-08');
  expect(date('onsdag', 'recent')).toBe('2027-03-10');
  expect(date('næste mandag', 'recent')).toBe('2027-03-15');
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
  ])('%s', (text) => {
    expect(date(text)).toBeUndefined();
  });
});

describe('days next to the ends of a year', () => {
  it.each<[string, Tense, PlainDate, string]>([
    ['1/1', 'next', '2027-12-31', '2028-01-01'],
    ['31/12', 'last', '2028-01-01', '2027-12-31'],
    ['31/12', 'next', '2027-12-31', '2027-12-31'],
    ['fredag', 'next', '2027-12-31', '2028-01-07'],
    ['fredag', 'last', '2027-12-31', '2027-12-31'],
    ['i morgen', 'next', '2027-12-31', '2028-01-01'],
    ['i går', 'last', '2028-01-01', '2027-12-31'],
    ['i morgen', 'next', '2028-02-28', '2028-02-29'],
    ['29/2', 'next', '2027-01-01', '2028-02-29'],
    ['29/2', 'last', '2027-01-01', '2024-02-29'],
    // The nights in which the clocks of Copenhagen change.
    ['i morgen', 'next', '2027-03-27', '2027-03-28'],
    ['i morgen', 'next', '2027-03-28', '2027-03-29'],
    ['i går', 'last', '2027-10-31', '2027-10-30'],
    ['i morgen', 'next', '2027-10-31', '2027-11-01'],
  ])('%s (%s), read on %s, is %s', (text, tense, today, expected) => {
    expect(date(text, tense, today)).toBe(expected);
  });
});

describe('from one day to another', () => {
  const range = (text: string, tense: Tense = 'last'): string | undefined => {
    const line = lineOf(text, []);
    const read = rangeAt(line, 0, { today: TODAY, tense });
    if (!read) return undefined;
    if ('fault' in read) return `no: ${read.typed}`;
    return read.end === line.folded.length ? read.value.join(' ') : 'partly';
  };

  it.each([
    ['1/4-20/4', '2026-04-01 2026-04-20'],
    ['1/2-20/2', '2027-02-01 2027-02-20'],
    ['1/2 - 20/2', '2027-02-01 2027-02-20'],
    ['1/2–20/2', '2027-02-01 2027-02-20'],
    ['1/2 til 20/2', '2027-02-01 2027-02-20'],
    ['fra 1/2 til 20/2', '2027-02-01 2027-02-20'],
    ['from 1 February to 20 February', '2027-02-01 2027-02-20'],
    ['1/2 20/2', '2027-02-01 2027-02-20'],
    ['1.-20. februar', '2027-02-01 2027-02-20'],
    ['1. - 20. februar 2027', '2027-02-01 2027-02-20'],
    ['1. februar - 20. februar', '2027-02-01 2027-02-20'],
    ['1/2-2027 - 20/2-2027', '2027-02-01 2027-02-20'],
    ['1/2-2027-20/2-2027', '2027-02-01 2027-02-20'],
    ['1/2-20/2-2027', '2027-02-01 2027-02-20'],
    ['2027-02-01 2027-02-20', '2027-02-01 2027-02-20'],
    ['2027-02-01 - 2027-02-20', '2027-02-01 2027-02-20'],
    ['2027-02-01 to 2027-02-20', '2027-02-01 2027-02-20'],
    ['20/12-5/1', '2026-12-20 2027-01-05'],
    ['1/3-i dag', '2027-03-01 2027-03-10'],
    ['1/3 til i går', '2027-03-01 2027-03-09'],
    ['1/2-31/2', 'no: 31/2'],
    ['31/2-1/3', 'no: 31/2'],
  ])('%s is %s', (text, expected) => {
    expect(range(text)).toBe(expected);
  });

  it.each([
    ['1/4-20/4', '2027-04-01 2027-04-20'],
    ['20/12-5/1', '2027-12-20 2028-01-05'],
  ])('%s ahead of us is %s', (text, expected) => {
    expect(range(text, 'next')).toBe(expected);
  });

  it.each(['2/3-2027', '2/3 2027', '2027-03-02', '2/3-27', '1/4', '1-2', '42 20'])(
    '%s is one day at most, never two',
    (text) => {
      expect(range(text)).toBeUndefined();
    },
  );
});

it('is written as a caseworker types it, and reads back', () => {
  expect(sayDate('2027-03-02', 'da')).toBe('2/3-2027');
  expect(sayDate('2027-12-31', 'da')).toBe('31/12-2027');
  expect(sayDate('2027-03-02', 'en')).toBe('2027-03-02');
  expect(date(sayDate('2027-11-05', 'da'))).toBe('2027-11-05');
});

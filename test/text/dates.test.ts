import type { PlainDate } from '../../src/cti/calendar/plainDate';
import {
  capital,
  formatDate,
  formatDateWithWeekday,
  formatInstant,
  formatNumber,
  formatTime,
  joinList,
  pluralIn,
  typedDate,
  weekdayName,
} from '../../src/text/dates';

/** Weekdays looked up in a calendar, not computed. */
const DAYS: readonly (readonly [PlainDate, string, string])[] = [
  ['2027-01-01', 'fredag den 1. januar 2027', 'Friday 1 January 2027'],
  ['2027-02-28', 'søndag den 28. februar 2027', 'Sunday 28 February 2027'],
  ['2028-02-29', 'tirsdag den 29. februar 2028', 'Tuesday 29 February 2028'],
  ['2027-03-01', 'mandag den 1. marts 2027', 'Monday 1 March 2027'],
  ['2027-04-14', 'onsdag den 14. april 2027', 'Wednesday 14 April 2027'],
  ['2027-05-15', 'lørdag den 15. maj 2027', 'Saturday 15 May 2027'],
  ['2027-06-10', 'torsdag den 10. juni 2027', 'Thursday 10 June 2027'],
  ['2027-07-06', 'tirsdag den 6. juli 2027', 'Tuesday 6 July 2027'],
  ['2027-08-31', 'tirsdag den 31. august 2027', 'Tuesday 31 August 2027'],
  ['2027-09-05', 'søndag den 5. september 2027', 'Sunday 5 September 2027'],
  ['2027-10-31', 'søndag den 31. oktober 2027', 'Sunday 31 October 2027'],
  ['2027-11-30', 'tirsdag den 30. november 2027', 'Tuesday 30 November 2027'],
  ['2027-12-24', 'fredag den 24. december 2027', 'Friday 24 December 2027'],
];

describe('dates as people read them (G1)', () => {
  it.each(DAYS)('%s', (date, danish, english) => {
    expect(formatDateWithWeekday(date, 'da')).toBe(danish);
    expect(formatDateWithWeekday(date, 'en')).toBe(english);
    expect(formatDate(date, 'da')).toBe(danish.replace(/^\S+ den /, ''));
    expect(formatDate(date, 'en')).toBe(english.replace(/^\S+ /, ''));
    expect(weekdayName(date, 'da')).toBe(danish.split(' ')[0]);
    expect(weekdayName(date, 'en')).toBe(english.split(' ')[0]);
  });

  it('always show the year', () => {
    expect(formatDate('2027-03-02', 'da')).toBe('2. marts 2027');
    expect(formatDate('2027-03-02', 'en')).toBe('2 March 2027');
  });

  it('are typed as G1 reads them', () => {
    expect(typedDate('2027-03-02', 'da')).toBe('2/3-2027');
    expect(typedDate('2027-03-02', 'en')).toBe('2027-03-02');
  });
});

describe('times', () => {
  it('have a point in Danish', () => {
    expect(formatTime('09:05', 'da')).toBe('kl. 09.05');
    expect(formatTime('09:05', 'en')).toBe('09:05');
  });

  it('are the clocks of Copenhagen, in winter and in summer', () => {
    expect(formatInstant('2027-01-31T23:30:00Z', 'da')).toBe('1. februar 2027 kl. 00.30');
    expect(formatInstant('2027-07-01T08:03:00Z', 'en')).toBe('1 July 2027 at 10:03');
  });
});

describe('numbers and lists', () => {
  it('take the word that fits', () => {
    expect(pluralIn(0, 'dag', 'dage', 'da')).toBe('0 dage');
    expect(pluralIn(1, 'dag', 'dage', 'da')).toBe('1 dag');
    expect(pluralIn(2, 'dag', 'dage', 'da')).toBe('2 dage');
    expect(pluralIn(1.5, 'time', 'timer', 'da')).toBe('1,5 timer');
    expect(pluralIn(1, 'day', 'days', 'en')).toBe('1 day');
    expect(pluralIn(1.5, 'hour', 'hours', 'en')).toBe('1.5 hours');
  });

  it('have a decimal comma in Danish', () => {
    expect(formatNumber(7.255, 'da')).toBe('7,26');
    expect(formatNumber(1234.5, 'da')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });

  it('join with and', () => {
    expect(joinList([], 'da')).toBe('');
    expect(joinList(['A'], 'da')).toBe('A');
    expect(joinList(['A', 'B'], 'da')).toBe('A og B');
    expect(joinList(['A', 'B', 'C'], 'da')).toBe('A, B og C');
    expect(joinList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });

  it('open a sentence', () => {
    expect(capital('økonomi')).toBe('Økonomi');
    expect(capital('CTI-medarbejder')).toBe('CTI-medarbejder');
    expect(capital('')).toBe('');
  });
});

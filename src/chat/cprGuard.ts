// Whether a text holds a CPR number (D1): asked wherever a text comes in or a name is kept.
import { laidOut } from './cprLayouts';
import { withPlainDigits } from './line/digits';

/** A stretch of a text, by offsets. */
export interface Mask {
  readonly from: number;
  readonly to: number;
}

/** Nobody sees it between two digits: zero-width, directional, combining, control characters. */
const UNSEEN = /[\p{Cf}\p{M}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u3164\uFFA0]/gu;
/** A break of a line, also as it is written in HTML. */
const BREAK = /<br\s*\/?>|\r\n?|[\u0085\u2028\u2029]/gi;
const SPACES = /[\t\p{Zs}\u2800]/gu;
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u2796]/gu;
const CANDIDATE = /(?<!\d)(\d{6})( ?(?:-{0,2}| ) ?)(\d{4})(?!\d)/g;
/** Course dates; after a dash it could be the end of a number. */
const DATE =
  /(?<![\d-])(?:(20\d{2})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./ ](20\d{2}))(?!\d)/g;
const NEARBY = 40;
const NAMED = /c\.?p\.?r/i;
/** Years that courses are planned in; nobody born in them is a citizen of a case team. */
const PLANNED = /^(?:20)?[23]\d$/;
const CLOCK = /^(?:[01]\d|2[0-4])[0-5]\d$/;
const YEAR = /^20[0-4]\d$/;

/**
 * Whether a text holds what is, or must be taken for, a CPR number (D1): six digits that are a date
 * (day + 60 counts), then four, and the check digit holds, or it is 1 January, or something stands
 * between, or 'cpr' stands nearby; and in the other ways in which people write one. Complete dates are
 * no part of one, nor are `masks`: the citizen number in its place. Digits of any script count.
 */
export function holdsCpr(text: string, masks: readonly Mask[] = []): boolean {
  const ascii = asAscii(masked(text, masks));
  const isNearby = nearbyIn(ascii);
  return holdsPlain(withoutDates(ascii), isNearby) || holdsLaidOut(ascii, isNearby);
}

type Nearby = (at: number) => boolean;

function nearbyIn(text: string): Nearby {
  if (!NAMED.test(text)) return () => false;
  return (at) => NAMED.test(text.slice(Math.max(0, at - NEARBY), at + 10 + NEARBY));
}

/** DDMMYY, perhaps a sign or a space, SSSS. */
function holdsPlain(plain: string, isNearby: Nearby): boolean {
  for (const match of plain.matchAll(CANDIDATE)) {
    const [, date = '', between = '', serial = ''] = match;
    if (!isDate(date)) continue;
    if (isNearby(match.index)) return true;
    if (holdsCheckDigit(date + serial)) return true;
    if (isDayAndTime(date.slice(4), between, serial)) continue;
    if (between !== '' || date.startsWith('0101') || date.startsWith('6101')) return true;
  }
  return false;
}

/** '050327 1030' is half past ten on a day that is planned. */
function isDayAndTime(year: string, between: string, serial: string): boolean {
  return /^ +$/.test(between) && PLANNED.test(year) && CLOCK.test(serial);
}

/**
 * '05.12.48-3771', '05 02 52 1616', '18111950-9872', '100793/7632', over two lines: the check digit has
 * to hold, or a dash to stand between, or 'cpr' nearby. Days that courses are planned on are none.
 */
function holdsLaidOut(text: string, isNearby: Nearby): boolean {
  for (const { date, year, serial, between, from } of laidOut(text, isNearby)) {
    if (!isDate(date)) continue;
    const isPlanned = PLANNED.test(year ?? date.slice(4));
    if (isNearby(from) && !(isPlanned && CLOCK.test(serial))) return true;
    if (isPlanned || YEAR.test(serial)) continue;
    if (between.includes('-') && !between.includes('\n')) return true;
    if (holdsCheckDigit(date + serial)) return true;
  }
  return false;
}

function masked(text: string, masks: readonly Mask[]): string {
  let result = text;
  for (const { from, to } of masks) {
    result = `${result.slice(0, from)}${'x'.repeat(Math.max(0, to - from))}${result.slice(to)}`;
  }
  return result;
}

function asAscii(text: string): string {
  const seen = text
    .replace(BREAK, '\n')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-');
  return withPlainDigits(seen);
}

function withoutDates(text: string): string {
  return text.replace(DATE, (whole, ...groups: (string | undefined)[]) => {
    const [y1, m1, d1, d2, m2, y2] = groups;
    const known = dayExists(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
    return known ? 'x'.repeat(whole.length) : whole;
  });
}

/** DDMMYY; the century is not looked at, so 29 February needs a year that divides by four. */
function isDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60;
  const [month, year] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return dayExists(2000 + year, month, day);
}

function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function holdsCheckDigit(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

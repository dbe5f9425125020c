// Whether a text holds a CPR number (D1): asked wherever a text comes in or a name is kept.
import { withPlainDigits } from './line/digits';

/** A stretch of a text, by offsets. */
export interface Mask {
  readonly from: number;
  readonly to: number;
}

/** Nobody sees it between two digits: zero-width, directional, combining, control characters. */
const UNSEEN = /[\p{Cf}\p{M}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u3164\uFFA0]/gu;
const SPACES = /[\t\p{Zs}\u2800]/gu;
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u2796]/gu;
const CANDIDATE = /(?<!\d)(\d{6})( ?(?:-{0,2}| ) ?)(\d{4})(?!\d)/g;
/** Course dates; after a dash it could be the end of a number. */
const DATE =
  /(?<![\d-])(?:(20\d{2})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./ ](20\d{2}))(?!\d)/g;
const NEARBY = 40;

/**
 * Whether a text holds what is, or must be taken for, a CPR number (D1): six digits that are a date
 * (day + 60 counts), then four, and the check digit holds, or it is 1 January, or something stands
 * between, or 'cpr' stands nearby. Complete dates are no part of one, nor are `masks`: the citizen
 * number in its place. Digits of any script count.
 */
export function holdsCpr(text: string, masks: readonly Mask[] = []): boolean {
  const plain = withoutDates(asAscii(masked(text, masks)));
  for (const match of plain.matchAll(CANDIDATE)) {
    const [whole, date = '', between = '', serial = ''] = match;
    if (!isDate(date)) continue;
    const around = plain.slice(
      Math.max(0, match.index - NEARBY),
      match.index + whole.length + NEARBY,
    );
    if (between !== '' || date.startsWith('0101') || date.startsWith('6101')) return true;
    if (holdsCheckDigit(date + serial) || /cpr/i.test(around)) return true;
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
  const seen = text.replace(UNSEEN, '').replace(SPACES, ' ').replace(DASHES, '-');
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

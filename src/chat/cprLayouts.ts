// The ways in which Danes write a CPR number other than DDMMYY-SSSS; the CPR guard asks it.

/** A stretch of digits, and what stands before the next one. */
interface Digits {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What may be a CPR number, as it was read out of a text. */
export interface Found {
  /** DDMMYY. */
  readonly date: string;
  /** The year, where it was written with its century. */
  readonly year: string | null;
  readonly serial: string;
  /** What stands between the date and the serial number. */
  readonly between: string;
  readonly from: number;
  readonly to: number;
}

/** How many digits each part of a date has: with a century, without, in one piece or in several. */
const DATES: readonly (readonly number[])[] = [
  [8],
  [6],
  [2, 2, 2],
  [2, 2, 4],
  [4, 2],
  [2, 4],
  [4, 4],
  [1, 1, 2],
  [1, 2, 2],
  [2, 1, 2],
  [1, 1, 4],
  [1, 2, 4],
  [2, 1, 4],
];

/** The same by the digits of their last part. */
const ENDING = new Map(
  [2, 4, 6, 8].map((last) => [last, DATES.filter((layout) => layout.at(-1) === last)] as const),
);

/** Between the parts of a date; a day or month of one digit needs a sign. */
const INNER = /^\s?[-./\s]\s?$/;
const SIGN = /^ ?[-./] ?$/;
/** Between date and serial number; with 'cpr' nearby a few words may stand there. */
const OUTER = /^[\s\-./_:,*|~+]{1,5}$/;
const WORDS = /^\D{1,24}$/;
const CENTURY = /^(?:19|20)/;
const ADDRESS = /\bhttps?:\/\/\S+/gi;

/**
 * Every place of a text that is laid out like a date and four more digits, whatever stands between. The
 * text has plain digits, spaces and dashes. `isNearby`: whether 'cpr' stands near an offset.
 */
export function* laidOut(text: string, isNearby: (at: number) => boolean): Generator<Found> {
  const plain = text.replace(ADDRESS, (address) => 'x'.repeat(address.length));
  const groups = [...plain.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    return { text: digits, from: index, to: index + digits.length };
  });
  for (let at = 0; at < groups.length; at += 1) {
    const { length } = groups[at]!.text;
    // Lengths first: of what nearly fits a text may be full.
    if (length === 12) yield inOne(groups[at]!);
    const next = groups[at + 1];
    if (next && length !== 6 && length + next.text.length === 10) {
      const found = overALine(plain, groups[at]!, next);
      if (found) yield found;
    }
    if (length !== 4) continue;
    for (const layout of ENDING.get(groups[at - 1]?.text.length ?? 0) ?? []) {
      const found = read(plain, groups, at - layout.length, layout, isNearby);
      if (found) yield found;
    }
  }
}

/** DDMMYYYYSSSS. */
function inOne({ text, from, to }: Digits): Found {
  return foundIn(text.slice(0, 8), text.slice(8), '', { from, to });
}

/** Ten digits that a line break parts wherever it falls. */
function overALine(text: string, first: Digits, second: Digits): Found | undefined {
  if (!/^ ?-?\n ?$/.test(text.slice(first.to, second.from))) return undefined;
  const digits = first.text + second.text;
  return foundIn(digits.slice(0, 6), digits.slice(6), '\n', { from: first.from, to: second.to });
}

function read(
  text: string,
  groups: readonly Digits[],
  at: number,
  layout: readonly number[],
  isNearby: (at: number) => boolean,
): Found | undefined {
  const serial = groups[at + layout.length]!;
  if (!layout.every((length, place) => groups[at + place]?.text.length === length))
    return undefined;
  if (hasCentury(layout) && !CENTURY.test(groups[at + layout.length - 1]!.text)) return undefined;
  const parts = groups.slice(at, at + layout.length);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const gaps = parts.slice(1).map((part, place) => text.slice(parts[place]!.to, part.from));
  if (!gaps.every((gap) => INNER.test(gap))) return undefined;
  if (layout.includes(1) && !SIGN.test(gaps[0] ?? '')) return undefined;
  const between = text.slice(last.to, serial.from);
  if (!OUTER.test(between) && !(WORDS.test(between) && isNearby(first.from))) return undefined;
  const after = groups[at + layout.length + 1];
  if (isInside(text, { before: groups[at - 1], first, serial, after }, gaps)) return undefined;
  const date = parts.map((part) => part.text.padStart(2, '0')).join('');
  return foundIn(date, serial.text, between, { from: first.from, to: serial.to });
}

/** All that end in four digits but day and DDMMYY's rest: '05 1248'. */
function hasCentury(layout: readonly number[]): boolean {
  return layout.at(-1) === 4 && !(layout.length === 2 && layout[0] === 2);
}

/** Digits in a row of groups, parted by spaces alone, are a longer number: of a phone, an account. */
function isInside(
  text: string,
  {
    before,
    first,
    serial,
    after,
  }: Readonly<Record<'first' | 'serial', Digits>> & {
    readonly before: Digits | undefined;
    readonly after: Digits | undefined;
  },
  gaps: readonly string[],
): boolean {
  const ahead = before ? text.slice(before.to, first.from) : '';
  if (/^[-./]$/.test(ahead) || text[first.from - 1] === '+') return true;
  const areSpaces = gaps.length > 0 && gaps.every((gap) => gap.trim() === '');
  if (!areSpaces) return false;
  const isLonger = before && (before.text.length > 3 || text[before.from - 1] === '+');
  return (
    (ahead === ' ' && isLonger === true) ||
    (after !== undefined && text.slice(serial.to, after.from) === ' ')
  );
}

function foundIn(
  date: string,
  serial: string,
  between: string,
  place: { readonly from: number; readonly to: number },
): Found {
  const year = date.length === 8 ? date.slice(4) : null;
  return { date: `${date.slice(0, 4)}${date.slice(-2)}`, year, serial, between, ...place };
}

// Slots of citizens, days, times, numbers and choices; the commands declare their parts with it.
import type { DayWritten } from '../../cti/calendar/dayWritten';
import { LANGUAGES } from '../../cti/course/language';
import { bases, type BasisId } from '../../cti/programmes';
import { wordAt, written, type Line } from '../line/line';
import { dayAt, sayDay } from './dates';
import { MONTH_NAMES } from './dayNames';
import { as, isFault, type DaySpot, type Fault, type Hit, type Slot, type Spot } from './slot';
import { anyOf } from './patterns';
import { bareTimeAt, hourBehindDay, sayTime, stretchAt, timeAt } from './times';
import { firstWord, phrases, vocabulary, wordsIn, type Vocabulary, type Words } from './vocabulary';
import { WORDS } from '../words';

const CITIZEN = phrases(WORDS.grammar.citizen);

const NUMBER = /^(\d+)(?![\d]*(?:[a-z§/:+]|[.,:]\d|-\d))/;

/** 'borger 42', '42': a number of 1 to 6 digits that the team chose; leading zeros do not matter. */
export function citizenSlot(noun?: Words): Slot<number> {
  return {
    read: ({ line, at }) => namedCitizenAt(line, at) ?? beforeMonth(line, at),
    bare: ({ line, at }) => citizenNumber(line, at),
    say: (value, language) => `${noun ? `${firstWord(noun, language)} ` : ''}${value}`,
  };
}

/** A citizen's number with or without the noun. */
export function citizenAt(line: Line, at: number): Hit<number> | Fault | undefined {
  return namedCitizenAt(line, at) ?? citizenNumber(line, at);
}

function namedCitizenAt(line: Line, at: number): Hit<number> | Fault | undefined {
  const named = CITIZEN.find(line, at);
  if (!named) return undefined;
  const twice = CITIZEN.find(line, wordAt(line, named.end));
  return citizenNumber(line, wordAt(line, (twice ?? named).end));
}

const MONTH_FOLLOWS = new RegExp(`^\\d{1,2} (?:${MONTH_NAMES}) \\d{1,2}(?![\\d:.])`);

/** 'jobmatch 42 April 1': the number is no day of that month, the next one is. */
function beforeMonth(line: Line, at: number): Hit<number> | Fault | undefined {
  if (!MONTH_FOLLOWS.test(line.folded.slice(at, at + 24))) return undefined;
  return citizenNumber(line, at);
}

function citizenNumber(line: Line, at: number): Hit<number> | Fault | undefined {
  const digits = NUMBER.exec(line.folded.slice(at, at + 64))?.[1];
  // The number of a section of the Act is nobody's.
  if (!digits || /§ ?$/.test(line.folded.slice(Math.max(0, at - 2), at))) return undefined;
  const value = digits.replace(/^0+/, '');
  const fits = value.length >= 1 && value.length <= 6;
  if (!fits)
    return { fault: 'badNumber', typed: written(line, at, at + digits.length).slice(0, 40) };
  return { value: Number(value), end: at + digits.length };
}

/** A day as written; which one is meant is for the course to tell (T13). */
export const dateSlot: Slot<DayWritten> = {
  read: (spot) => whole(spot, dayAt(daySpot(spot))),
  say: sayDay,
};

/** The same in a command that takes no other number: '1.4' is a day. */
export const dateAloneSlot: Slot<DayWritten> = {
  ...dateSlot,
  read: (spot) => whole(spot, dayAt({ ...daySpot(spot), alone: true })),
};

export function daySpot({ line, at, today }: Spot): DaySpot {
  return { line, at, today };
}

/** Only what ends where a word ends: '1/4' of '1/4-20/4' is no date of its own. */
export function whole<T>(spot: Spot, result: Hit<T> | Fault | undefined) {
  if (!result || isFault(result)) return result;
  const after = spot.line.folded[result.end];
  return after === undefined || after === ' ' ? result : undefined;
}

/** Right behind its day an hour needs no word of its own. */
function afterDay({ line, at, last }: Spot): Hit<string> | undefined {
  return last === 'date' ? (stretchAt(line, at) ?? hourBehindDay(line, at)) : undefined;
}

export const timeSlot: Slot<string> = {
  read: (spot) => whole(spot, timeAt(spot.line, spot.at)),
  bare: (spot) => whole(spot, bareTimeAt(spot.line, spot.at) ?? afterDay(spot)),
  say: sayTime,
};

/** One of a few words. */
export function wordSlot<T extends string>(words: Vocabulary<T>): Slot<T> {
  return { read: (spot) => words.find(spot.line, spot.at), say: words.say, words: words.phrases };
}

/** A slot that has to be announced: 'første dag 1/3'. */
export function announced<T>(words: Words, slot: Slot<T>): Slot<T> {
  const word = phrases(words);
  return {
    read: (spot) => {
      const named = word.find(spot.line, spot.at);
      if (!named) return undefined;
      return readAfter(slot, spot, named.end);
    },
    ...(slot.join ? { join: slot.join } : {}),
    say: (value, language) => `${word.say('it', language)} ${slot.say(value, language)}`,
    words: [...word.phrases, ...(slot.words ?? [])],
  };
}

const LINKS = phrases(WORDS.grammar.links);

/** 'tovholder er jobcentret', 'start til den 2/3': little words may stand between. */
function readAfter<T>(slot: Slot<T>, spot: Spot, end: number): Hit<T> | Fault | undefined {
  let at = wordAt(spot.line, end);
  for (let links = 0; links <= 2; links += 1) {
    const inner = { ...spot, at };
    const hit = slot.read?.(inner) ?? slot.bare?.(inner);
    const link = hit ? undefined : LINKS.find(spot.line, at);
    if (!link) return hit;
    at = wordAt(spot.line, link.end);
  }
  return undefined;
}

/** Every way of writing a paragraph, the longest first: '82 b' before '82'. */
const PARAGRAPHS: ReadonlyMap<string, BasisId> = new Map(
  bases()
    .flatMap(({ id, paragraphs }) => paragraphs.map((written) => [written, id] as const))
    .sort(([a], [b]) => b.length - a.length),
);
const BASIS = new RegExp(
  `^(?:${anyOf(WORDS.sections.before)} )*(?:(${anyOf(WORDS.sections.acts)}) ?)?(§? ?§? ?)(${[
    ...PARAGRAPHS.keys(),
  ]
    .map((written) => written.replace(/(?<=\d)(?=[a-z])/, ' ?'))
    .join('|')})(?![\\da-z/:.,-])`,
);

const SECTION_WORDS = phrases(WORDS.sections.before);

/** What stands for a legal basis without its paragraph: 'mentor'. */
const CALLED = vocabulary<BasisId>(
  Object.fromEntries(bases().flatMap(({ id, spoken }) => (spoken ? [[id, spoken]] : []))),
);

/** §85, SEL §82b, LAB §31b or §167 and every shorter way of writing them (T1). */
export const basisSlot: Slot<BasisId> = {
  read: (spot) => basisAt(spot, true),
  bare: (spot) => basisAt(spot, false),
  say: (basis) => `§${bases().find(({ id }) => id === basis)?.paragraphs[0] ?? basis}`,
  words: [...SECTION_WORDS.phrases, ...CALLED.phrases, 'lab31b', ...bases().map(({ id }) => id)],
};

/** A bare '85' could be another number: only where nothing else takes it. */
function basisAt({ line, at }: Spot, marked: boolean): Hit<BasisId> | undefined {
  const text = line.folded.slice(at, at + 50);
  const called = CALLED.find(line, at);
  if (called) return called;
  const match = BASIS.exec(text);
  const basis = PARAGRAPHS.get((match?.[3] ?? '').replace(' ', ''));
  if (!match || !basis) return undefined;
  const plain = match[0] === match[3] && /^\d+$/.test(match[0]);
  return plain && marked ? undefined : { value: basis, end: at + match[0].length };
}

const AMOUNT = /^(\d{1,5}(?:[.,]\d{1,2})?)/;

/** '7 ½', where a citizen's number does not stand. */
const APART = /^(\d{1,5}) 0\.\d{1,2}(?!\d)/;

/** A number with or without its unit: what one of each unit stands for, and how that is called. */
export function amountSlot(units: Readonly<Record<number, Words>>): Slot<number> {
  const worth = new Map(
    Object.entries(units).flatMap(([one, words]) =>
      LANGUAGES.flatMap((language) =>
        wordsIn(words, language).map((word) => [word, Number(one)] as const),
      ),
    ),
  );
  const unitWord = new RegExp(
    `^ ?(${[...worth.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`,
  );
  const amount = ({ line, at, last }: Spot, wanted: boolean): Hit<number> | undefined => {
    const text = line.folded.slice(at, at + 40);
    const [digits, count = ''] =
      (last === null ? null : APART.exec(text)) ?? AMOUNT.exec(text) ?? [];
    // '-5' is no 5: a dash that stands apart is only a mark between words.
    if (!digits || line.folded[at - 1] === '-') return undefined;
    const named = unitWord.exec(text.slice(digits.length));
    const after = text[digits.length];
    if (!named && (wanted || (after !== undefined && after !== ' '))) return undefined;
    const number = digits === count ? digits.replace(',', '.') : digits.replace(' 0', '');
    const value = Number(number) * (worth.get(named?.[1] ?? '') ?? 1);
    return { value, end: at + digits.length + (named?.[0].length ?? 0) };
  };
  return {
    read: (spot) => amount(spot, true),
    bare: (spot) => amount(spot, false),
    say: (value, language) => String(value).replace('.', WORDS.writing.decimal[language]),
  };
}

/** A number that follows a word of its own or stands where one is expected. */
export function countSlot(words?: Words, most = 9999): Slot<number> {
  const word = words && phrases(words);
  const count = (line: Line, at: number): Hit<number> | undefined => {
    const digits = /^(\d{1,6})(?![\da-z/:.,-])/.exec(line.folded.slice(at, at + 8))?.[1];
    if (!digits || Number(digits) > most) return undefined;
    return { value: Number(digits), end: at + digits.length };
  };
  return {
    read: ({ line, at }) => {
      const named = word?.find(line, at);
      return named ? count(line, wordAt(line, named.end)) : undefined;
    },
    bare: ({ line, at }) => count(line, at),
    say: String,
    ...(word ? { words: word.phrases } : {}),
  };
}

/** A word that says something by being there. */
export function flag(words: Words): Slot<true> {
  const word = phrases(words);
  return {
    read: ({ line, at }) => as(word.find(line, at), () => true as const),
    say: (_value, language) => word.say('it', language),
    words: word.phrases,
  };
}

const YES = phrases(WORDS.grammar.yes);
const NO = phrases(WORDS.grammar.no);

export const yesNoSlot: Slot<boolean> = {
  read: ({ line, at }) => as(YES.find(line, at), () => true) ?? as(NO.find(line, at), () => false),
  say: (value, language) => (value ? YES : NO).say('it', language),
};

const pageNumber = countSlot(WORDS.look.pageNumber, 999);

/** Only with its word: a bare number could be a citizen's. */
export const pageSlot: Slot<number> = {
  read: (spot) => pageNumber.read?.(spot),
  say: (value, language) => `${firstWord(WORDS.look.pageNumber, language)} ${value}`,
  words: pageNumber.words ?? [],
};

// The few commands to offer for a line that is none: `read` calls it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import { canonical } from '../grammar/canonical';
import type { CommandWritten, Suggestion } from '../command';
import { commandOf, type Entry } from '../grammar/entry';
import { pastCourtesy } from '../grammar/find';
import { guesses, namesakes, type Guess } from './guess';
import { languageOf } from '../line/language';
import { lineOf, type Line } from '../line/line';
import { mended, saidAgain, type Torn } from './mend';
import { partOf, scan } from '../grammar/scan';
import type { Found } from '../slots/slot';
import { COUNT_NAMES, MONTH_NAMES, SHORT_WEEKDAY_NAMES, WEEKDAY_NAMES } from '../slots/dayNames';
import { alternatives, anyOf, anyWritten } from '../slots/patterns';
import { phrases } from '../slots/vocabulary';
import { WORDS } from '../words';
import { understandLine } from '../grammar/understand';

const MOST_SUGGESTIONS = 4;
/** Above it a word is hardly that command's any more. */
const FAR = 0.45;

export interface Asked {
  readonly line: Line;
  /** Where the text begins, courtesy passed over. */
  readonly at: number;
  readonly today: PlainDate;
  readonly fallback: Language;
}

/** What somebody meant to type. */
export interface Slips {
  readonly suggestions: readonly Suggestion[];
  /** The nearest command has a use for all that was written: it is one, misspelt. */
  readonly slip: boolean;
}

/** The commands that a text is nearly spelt like, with what it said carried over. */
export function nearest(asked: Asked): Slips {
  const { line, at, today, fallback } = asked;
  const near = guesses(line, at).filter((guess) => guess.score <= FAR && mayBe(guess, asked));
  const [best] = near;
  if (!best) return { suggestions: [], slip: false };
  const language = languageOf(line, best.languages, fallback);
  const lines = near.map((guess) => canonical(carried(guess, asked), language));
  return { suggestions: sendable(lines, today), slip: usesAll(best, asked) };
}

/** What ends, hands over or moves is nobody's slip while they write of something else. */
const GRAVE: readonly Entry['name'][] = ['delete', 'stop', 'move', 'reassign'];

function mayBe(guess: Guess, asked: Asked): boolean {
  const isShort = asked.line.folded.split(' ').length <= 3;
  return !GRAVE.includes(guess.entry.name) || isShort || usesAll(guess, asked);
}

function usesAll({ entry, end }: Guess, { line, today }: Asked): boolean {
  const scanned = scan(entry, line, end, { today, before: {} });
  return !('fault' in scanned) && scanned.leftover === null;
}

/** A command with its part mended, explained otherwise, or left out. */
export function insteadOf(torn: Torn, fallback: Language): Slips {
  const mends = mended(torn);
  const language = languageOf(mends[0]?.line ?? torn.line, torn.languages, fallback);
  const commands = [
    ...mends.map(({ command }) => command),
    ...ofOneCourse(torn),
    ...explained(torn),
    ...(mends.length > 0 ? [] : meantInstead(torn)),
  ];
  const lines = commands.map((command) => canonical(command, language));
  return { suggestions: sendable(lines, torn.today), slip: mends.length > 0 };
}

/** What the part may have meant; without it; and as a second command of the same kind. */
function explained(torn: Torn): CommandWritten[] {
  const { entry, line, leftover, found } = torn;
  return [
    ...entry.otherwise(found, partOf(line, leftover)).map((slots) => commandOf(entry, slots)),
    ...(decides(torn) ? [] : [commandOf(entry, found)]),
    ...(entry.repeats ? saidAgain(torn) : []),
    ...secondCommand(torn),
  ];
}

const FURTHER = new RegExp(`^(?:${anyWritten(WORDS.cues.further)}|,|;)\\s+`, 'i');

const { days, times, cues } = WORDS;
/** With one of them a part says which day, how much, or that it is not so. */
const DECIDING = new RegExp(
  `(?:^| )(?:${alternatives([WEEKDAY_NAMES, SHORT_WEEKDAY_NAMES, MONTH_NAMES, COUNT_NAMES])}|${anyOf(
    ...[days.vague, days.next, days.last, days.coming, days.week, days.units.day, days.units.week],
    ...[days.units.month, times.at, cues.not],
  )})(?= |$)`,
);

/** What is changed otherwise without the part is not offered without it. */
function decides({ entry, line, leftover }: Torn): boolean {
  if (entry.looksUp || entry.sameAnswer) return false;
  return leftover.numbers || DECIDING.test(line.folded.slice(leftover.from, leftover.to));
}

/** Two commands in one line: the second one as well. */
function secondCommand({ line, leftover, today }: Torn): CommandWritten[] {
  const rest = lineOf(partOf(line, leftover).replace(FURTHER, ''), []);
  const meant = understandLine(rest, today);
  return meant.kind === 'command' && meant.command.name !== 'help' ? [meant.command] : [];
}

/** Another command altogether: one with nearly the same name, or what can be asked of the number. */
function meantInstead({ entry, line, today }: Torn): CommandWritten[] {
  const others = namesakes(line, pastCourtesy(line, 0), entry);
  const number = 'citizen' in entry.slots ? undefined : numberIn(line);
  return [
    ...others.map((guess) => carried(guess, { line, today })),
    ...(number === undefined ? [] : [{ name: 'status', citizen: number } as const]),
  ];
}

/** 'overtag 42 @Anna': one course alone, not all of a colleague's. */
function ofOneCourse({ entry, line, found }: Torn): CommandWritten[] {
  const number = numberIn(line);
  if (entry.name !== 'reassign' || number === undefined) return [];
  const { to, role = 'cti' } = commandOf(entry, found) as Extract<
    CommandWritten,
    { name: 'reassign' }
  >;
  return to ? [{ name: 'role', citizen: number, role, person: to }] : [];
}

/** Each once, and only what is understood when it is sent. */
function sendable(texts: readonly string[], today: PlainDate): Suggestion[] {
  const known = [...new Set(texts)].slice(0, 2 * MOST_SUGGESTIONS);
  return known
    .filter((text) => understandLine(lineOf(text, []), today).kind === 'command')
    .slice(0, MOST_SUGGESTIONS)
    .map((text) => ({ text }));
}

/** The guessed command with every slot that can be read after its word, and the number before it. */
function carried(
  { entry, end }: Guess,
  { line, today }: Pick<Asked, 'line' | 'today'>,
): CommandWritten {
  const scanned = scan(entry, line, end, { today, before: {} });
  const found: Found = 'fault' in scanned ? {} : scanned.found;
  const number = 'citizen' in entry.slots ? numberIn(line) : undefined;
  return commandOf(entry, number === undefined ? found : { citizen: number, ...found });
}

const NUMBER = /(?:(\S+) |^| )0*([1-9]\d{0,5})(?= |$)/g;
/** What makes a number an hour, a day or a week instead. */
const OF_TIME = phrases(WORDS.cues.ofTime).phrases;

/** The first number in the text that could be a citizen's; the hour of a meeting is none. */
function numberIn(line: Line): number | undefined {
  const found = [...line.folded.slice(0, 400).matchAll(NUMBER)];
  const [match] = found.filter(([, before = '']) => !OF_TIME.includes(before));
  return match ? Number(match[2]) : undefined;
}

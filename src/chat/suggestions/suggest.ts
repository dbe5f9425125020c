import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Language } from '../../cti/course/language';
import { canonical } from '../grammar/canonical';
import type { CommandWritten, Suggestion } from '../command';
import { commandOf } from '../grammar/entry';
import { pastCourtesy } from '../grammar/find';
import { guesses, namesakes, type Guess } from './guess';
import { languageOf } from '../line/language';
import { lineOf, type Line } from '../line/line';
import { mended, saidAgain, type Torn } from './mend';
import { partOf, scan } from '../grammar/scan';
import type { Found } from '../slots/slot';
import { understand } from '../grammar/understand';

const MOST_SUGGESTIONS = 4;
/** Above it a guess is so far off that the usual commands are shown beside it. */
const FAR = 0.35;

export interface Asked {
  readonly line: Line;
  /** Where the text begins, courtesy passed over. */
  readonly at: number;
  readonly today: PlainDate;
  readonly fallback: Language;
}

/** The nearest commands to a text that nobody understood, with what it said carried over. */
export function nearest(asked: Asked): Suggestion[] {
  const { line, at, today, fallback } = asked;
  const near = guesses(line, at);
  const [best] = near;
  const language = languageOf(line, best?.languages, fallback);
  const lines = near.map((guess) => canonical(carried(guess, asked), language));
  const guessed = sendable(lines, today);
  const usual = sensible(line, language);
  if (!best || guessed.length === 0) return usual.map((text) => ({ text }));
  const texts = guessed.map(({ text }) => text);
  const beside = best.score > FAR ? usual.slice(0, Math.max(0, 3 - guessed.length)) : [];
  return [...new Set([...texts, ...beside])].map((text) => ({ text }));
}

/** A command with its part mended, explained otherwise, or left out. */
export function insteadOf(torn: Torn, fallback: Language): Suggestion[] {
  const mends = mended(torn);
  const language = languageOf(mends[0]?.line ?? torn.line, torn.languages, fallback);
  const commands = [
    ...mends.map(({ command }) => command),
    ...ofOneCourse(torn),
    ...explained(torn),
    ...(mends.length > 0 ? [] : meantInstead(torn)),
  ];
  return sendable(
    commands.map((command) => canonical(command, language)),
    torn.today,
  );
}

/** What the part may have meant; without it; and as a second command of the same kind. */
function explained(torn: Torn): CommandWritten[] {
  const { entry, line, leftover, found } = torn;
  return [
    ...entry.otherwise(found, partOf(line, leftover)).map((slots) => commandOf(entry, slots)),
    commandOf(entry, found),
    ...(entry.repeats ? saidAgain(torn) : []),
    ...secondCommand(torn),
  ];
}

/** Two commands in one line: the second one as well. */
function secondCommand({ line, leftover, today }: Torn): CommandWritten[] {
  const rest = lineOf(partOf(line, leftover).replace(/^(?:og|and|samt|,|;)\s+/i, ''), []);
  const meant = understand(rest, today);
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
    .filter((text) => understand(lineOf(text, []), today).kind === 'command')
    .slice(0, MOST_SUGGESTIONS)
    .map((text) => ({ text }));
}

/** The guessed command with every slot that can be read after its word, or else from anywhere. */
function carried(
  { entry, end, known, hint }: Guess,
  { line, today }: Pick<Asked, 'line' | 'today'>,
): CommandWritten {
  const scanned = scan(entry, line, end, { today, before: known });
  const said = 'fault' in scanned ? known : scanned.found;
  const found = hint || isAboutOne(line, entry) ? sureOf(said, entry, known) : said;
  const number = 'citizen' in entry.slots ? numberIn(line) : undefined;
  const slots: Found = number === undefined ? found : { citizen: number, ...found };
  return commandOf(entry, slots);
}

/**
 * Of a command that nobody named, words in the line are no names, and a number in it is a
 * citizen's: 'who has 42' gives nobody a role, 'when does 42 end' asks for no 42 days.
 */
function sureOf(said: Found, entry: Guess['entry'], known: Found): Found {
  if (!('citizen' in entry.slots)) return known;
  const sure = Object.entries(said).filter(([, value]) => !isNameTyped(value));
  return Object.fromEntries(sure);
}

/** 'The next meeting with 42': no 42 days of a command about the whole team. */
function isAboutOne({ folded }: Line, { slots }: Guess['entry']): boolean {
  const withCitizen = /(?:^| )(?:borger|citizen|med|with|for|til|om|about) 0*[1-9]\d{0,5}(?= |$)/;
  return !('citizen' in slots) && withCitizen.test(folded.slice(0, 400));
}

function isNameTyped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value;
}

const NUMBER = /(?:(\S+) |^| )0*([1-9]\d{0,5})(?= |$)/g;
/** What makes a number an hour, a day or a week instead. */
const OF_TIME = ['kl', 'kl.', 'klokken', 'at', 'den', 'd', 'd.', 'uge', 'week', 'fase', 'phase'];

/** The first number in the text that could be a citizen's; the hour of a meeting is none. */
function numberIn(line: Line): number | undefined {
  const found = [...line.folded.slice(0, 400).matchAll(NUMBER)];
  const [match] = found.filter(([, before = '']) => !OF_TIME.includes(before));
  return match ? Number(match[2]) : undefined;
}

/** With nothing to go by: what can be asked about the number, or of the team. */
function sensible(line: Line, language: Language): string[] {
  const number = numberIn(line);
  const commands: CommandWritten[] =
    number === undefined
      ? [{ name: 'help' }, { name: 'overview' }, { name: 'upcoming' }, { name: 'mine' }]
      : [
          { name: 'status', citizen: number },
          { name: 'checklist', citizen: number },
          { name: 'overview' },
          { name: 'help' },
        ];
  return commands.map((command) => canonical(command, language));
}

import type { PlainDate } from '../cti/plainDate';
import { canonical } from './canonical';
import type { Command, Suggestion } from './command';
import { commandOf } from './entry';
import { guesses, type Guess } from './guess';
import { languageOf } from './language';
import type { Line } from './line';
import { scan } from './scan';
import type { Found, Language } from './slot';

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
  const near = guesses(asked.line, asked.at);
  const [best] = near;
  const language = languageOf(asked.line, best?.languages, asked.fallback);
  const lines = near.map((guess) => canonical(carried(guess, asked), language));
  const usual = !best || best.score > FAR ? sensible(asked.line, language) : [];
  const most = near.length > 0 ? 3 : MOST_SUGGESTIONS;
  const texts = [...new Set([...lines, ...usual.slice(0, Math.max(0, most - lines.length))])];
  return texts.slice(0, MOST_SUGGESTIONS).map((text) => ({ text }));
}

/** The guessed command with every slot that can be read after its word, or else from anywhere. */
function carried({ entry, end, known }: Guess, { line, today }: Asked): Command {
  const scanned = scan(entry, line, end, { today, before: known });
  const found = 'fault' in scanned ? known : scanned.found;
  const number = 'citizen' in entry.slots ? numberIn(line) : undefined;
  const slots: Found = number === undefined ? found : { citizen: number, ...found };
  return commandOf(entry, slots);
}

/** The first number in the text that could be a citizen's. */
function numberIn(line: Line): number | undefined {
  const match = /(?:^| )0*([1-9]\d{0,5})(?= |$)/.exec(line.folded.slice(0, 400));
  return match ? Number(match[1]) : undefined;
}

/** With nothing to go by: what can be asked about the number, or of the team. */
function sensible(line: Line, language: Language): string[] {
  const number = numberIn(line);
  const commands: Command[] =
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

// `importer` as people write it, with the lines behind it; called by grammar/understand.ts.
import type { Language } from '../../cti/course/language';
import type { Command } from '../command';
import { consents } from '../commands/enrol';
import { endOfWord, lineOf, rawAfter, type Line } from '../line/line';
import { firstWord, phrases, vocabulary } from '../slots/vocabulary';
import { WORDS } from '../words';

export type ImportCommand = Extract<Command, { name: 'import' }>;

const { word: SAID, consent, leave } = WORDS.grammar.import;
const IMPORT = phrases(SAID);
const CONSENT = phrases(consent);
const LEFT_OUT = vocabulary<NonNullable<ImportCommand['leave']>>(leave);

/** The lines pasted after `importer`, just as they came; `undefined` for any other text. */
export function importAsked(line: Line): ImportCommand | undefined {
  const start = line.folded.startsWith('\uE000') ? endOfWord(line, 0) + 1 : 0;
  const word = IMPORT.find(line, start);
  if (!word) return undefined;
  const rest = rawAfter(line, word.end);
  const [first = '', ...below] = rest.split('\n');
  const option = optionIn(lineOf(first, []));
  return { name: 'import', lines: linesUnder(option ? below.join('\n') : rest), ...option };
}

function linesUnder(rest: string): string {
  return rest
    .replace(/^(?:[^\p{L}\p{N}\n]*\n)+/u, '')
    .replace(/^[ :]+/, '')
    .trimEnd();
}

type Option = Pick<ImportCommand, 'consent' | 'leave'>;

/** What is said of all lines at once; it has the line of the word `importer` to itself. */
function optionIn(line: Line): Option | undefined {
  const at = line.folded.startsWith(' ') ? 1 : 0;
  const left = LEFT_OUT.find(line, at);
  if (left) return left.end === line.folded.length ? { leave: left.value } : undefined;
  const said = CONSENT.find(line, at);
  const state = said && consents.find(line, said.end + 1);
  return state?.end === line.folded.length ? { consent: state.value } : undefined;
}

/** The command as one would type it. */
export function importTyped(command: ImportCommand, language: Language): string {
  const { lines } = command;
  const option = [
    firstWord(SAID, language),
    ...(command.consent
      ? [CONSENT.say('it', language), consents.say(command.consent, language)]
      : []),
    ...(command.leave ? [LEFT_OUT.say(command.leave, language)] : []),
  ].join(' ');
  return lines === '' ? option : `${option}\n${lines}`;
}

// Reads a sentence: what may be meant by it and by each of its clauses. The desk calls it for what is
// no command; it checks nothing against any course.
import { anyOf } from '../slots/patterns';
import { WORDS } from '../words';
import type { ReadingContext } from '../command';
import { lineOf, partOfLine, type Line } from '../line/line';
import { lineOfPiece, piecesOf, type Piece } from './clauses';
import type { Classifier, Ranked } from './classifier';
import { intentRow, type Intent } from './intents';
import { marksIn, type Seen } from './marks/marks';
import { marksOf, type Mark } from './marks/mark';
import { maskOf } from './mask';

/** A stretch of a sentence that says one thing. */
export interface Clause {
  readonly line: Line;
  readonly marks: readonly Mark[];
  /** Likeliest first. */
  readonly ranked: readonly Ranked[];
  /** How many of its words anybody has written before. */
  readonly known: number;
  /** It is asked, not told. */
  readonly asks: boolean;
}

export interface Sentence {
  readonly whole: Clause;
  /** The clauses that each say something of their own; the whole alone where it says one thing. */
  readonly clauses: readonly Clause[];
}

export interface ReadWith extends Seen {
  readonly classifier: Classifier;
}

/** From here on a clause stands by itself. */
const STANDS = 0.6;

/** Nobody says more in one breath; what follows is not looked at, so that no text costs more. */
const LONGEST = 700;
/** And mentions as Teams writes them. */
const LONGEST_SENT = 3000;

export function readSentence(
  text: string,
  mentions: ReadingContext['mentions'],
  given: ReadWith,
): Sentence {
  const line = partOfLine(lineOf(text.slice(0, LONGEST_SENT), mentions), 0, LONGEST);
  const whole = clauseOf(line, given);
  const pieces = piecesOf(line);
  if (pieces.length < 2) return { whole, clauses: [whole] };
  const clauses = standing(line, pieces, given);
  return { whole, clauses: saySeveral(clauses) ? clauses : [whole] };
}

function clauseOf(line: Line, given: ReadWith): Clause {
  const marks = marksIn(line, given);
  const { classifier } = given;
  const mask = maskOf(line, marks);
  const [ranked, known] = [classifier.rank(mask), classifier.known(mask)];
  return { line, marks, ranked, known, asks: isAsked(line) };
}

interface Run {
  readonly piece: Piece;
  readonly clause: Clause;
}

/** What does not stand by itself belongs to what was said before it, the first to what follows. */
function standing(line: Line, pieces: readonly Piece[], given: ReadWith): readonly Clause[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const clause = clauseAt(line, piece, given);
    if (!last || (standsAlone(last.clause) && standsAlone(clause))) {
      runs.push({ piece, clause });
      continue;
    }
    const both = { from: last.piece.from, to: piece.to };
    runs[runs.length - 1] = { piece: both, clause: clauseAt(line, both, given) };
  }
  return runs.map(({ clause }) => clause);
}

function clauseAt(line: Line, piece: Piece, given: ReadWith): Clause {
  return clauseOf(lineOfPiece(line, piece), given);
}

const NOT_ALONE = 2;

function standsAlone({ line, ranked: [first], marks }: Clause): boolean {
  if (!first || first.share < STANDS || intentRow(first.intent).kind === 'talk') return false;
  const words = line.folded.split(' ').length;
  return words - marks.length >= (marksOf(marks, 'citizen').length > 0 ? 1 : NOT_ALONE);
}

/** Hours are hours, ordinary or of a placement. */
function kindOf(intent: Intent): string {
  return intent === 'practice' ? 'hours' : intent;
}

/** Two clauses that say the same of the same citizen are one: a placement and its hours. */
function saySeveral(clauses: readonly Clause[]): boolean {
  const said: string[] = [];
  let citizens = '';
  for (const { ranked, marks } of clauses.filter(standsAlone)) {
    const own = marksOf(marks, 'citizen').map(({ value }) => value);
    citizens = own.length > 0 ? own.join(' ') : citizens;
    const [first] = ranked;
    said.push(`${first ? kindOf(first.intent) : ''} ${citizens}`);
  }
  return said.length > 1 && new Set(said).size > 1;
}

const { talk } = WORDS;
const QUESTION = new RegExp(`^(?:${anyOf(talk.opening)} )?${anyOf(talk.questions)}`);
/** 'Er 42 klar?', not 'har været hos 42'. */
const ASKED_OF = new RegExp(`^${anyOf(talk.askedVerbs)} (?:\\d|${anyOf(talk.askedOf)}(?![a-z]))`);
/** 'Kan du flytte mødet?' asks for it to be done. */
const REQUEST = new RegExp(`^${anyOf(talk.requestVerbs)} ${anyOf(talk.requestOf)}(?: |$)`);

function isAsked({ folded, cleaned }: Line): boolean {
  if (REQUEST.test(folded)) return false;
  return QUESTION.test(folded) || ASKED_OF.test(folded) || /\?\s*$/.test(cleaned.text.slice(-20));
}

// What a text means, from the CPR guard to a command: the conversation and the import call it.
import { DEFAULT_LANGUAGE } from '../cti/course/language';
import { holdsCpr } from './cprGuard';
import type { Reading, ReadingContext } from './command';
import { lineOf, type Line } from './line/line';
import { partOf } from './grammar/scan';
import { anyOf } from './slots/patterns';
import { WORDS } from './words';
import { insteadOf, nearest } from './suggestions/suggest';
import { numberInPlace, understandLine } from './grammar/understand';

export { canonical } from './grammar/canonical';

/**
 * What a text means as a command of G1; Danish and English both, whatever the display
 * language. What was left out stays absent, and nothing is checked against any course. Never throws;
 * linear in the length of the text. Days are dates in Copenhagen, seen from `context.today`.
 */
export function read(text: string, context: ReadingContext): Reading {
  const line = lineOf(text, context.mentions);
  const { today, language = DEFAULT_LANGUAGE } = context;
  if (textHoldsCpr(line, today) || namesHoldCpr(line)) return { kind: 'cpr' };
  const understood = understandLine(line, today);
  switch (understood.kind) {
    case 'command':
      return understood;
    case 'fault':
      return { kind: understood.fault.fault, typed: understood.fault.typed };
    case 'torn': {
      const { torn } = understood;
      const part = partOf(line, torn.leftover);
      return { kind: 'unclearPart', name: torn.entry.name, part, ...insteadOf(torn, language) };
    }
    case 'unknown': {
      if (isThanks(line)) return { kind: 'thanks' };
      if (isAnswer(line)) return { kind: 'answered' };
      const { at } = understood;
      return { kind: 'unclear', ...nearest({ line, at, today, fallback: language }) };
    }
  }
}

const { talk } = WORDS;
const THANKS = new RegExp(
  `^(?:${anyOf(talk.thanksBefore)} )?${anyOf(talk.thanks)}(?: ${anyOf(talk.thanksAfter)})*$`,
);

function isThanks(line: Line): boolean {
  return line.folded.length < 60 && THANKS.test(lettersOf(line));
}

/** To a question on a card, in words instead of by its buttons. */
const ANSWER = new RegExp(`^${anyOf(talk.answers)}(?: ${anyOf(talk.answersAfter)})*$`);

function isAnswer(line: Line): boolean {
  return line.folded.length < 40 && ANSWER.test(lettersOf(line));
}

function lettersOf({ folded }: Line): string {
  return folded.replaceAll(/[^a-z ]/g, '').trim();
}

/** The citizen number in its place in a command is part of none (D1): 'contact 120387 1200'. */
function textHoldsCpr(line: Line, today: ReadingContext['today']): boolean {
  if (!holdsCpr(line.text)) return false;
  const own = numberInPlace(line, today);
  return own === undefined || holdsCpr(line.text, [own]);
}

/** Names are written by people, too. */
function namesHoldCpr(line: Line): boolean {
  return [...line.cleaned.mentions.values()].some(({ name }) => holdsCpr(name));
}

import { holdsCpr } from './cprGuard';
import type { Reading, ReadingContext } from './command';
import { lineOf, type Line } from './line';
import { partOf } from './scan';
import { insteadOf, nearest } from './suggest';
import { understand } from './understand';

export { canonical } from './canonical';

/**
 * What a text means as a command of section 7; Danish and English both, whatever the display
 * language. What was left out stays absent, and nothing is checked against any course. Never throws;
 * linear in the length of the text. Days are dates in Copenhagen, seen from `context.today`.
 */
export function read(text: string, context: ReadingContext): Reading {
  const line = lineOf(text, context.mentions);
  if (holdsCpr(line.text) || namesHoldCpr(line)) return { kind: 'cpr' };
  const { today, language = 'da' } = context;
  const understood = understand(line, today);
  switch (understood.kind) {
    case 'command':
      return understood;
    case 'fault':
      return { kind: understood.fault.fault, typed: understood.fault.typed };
    case 'torn': {
      const { torn } = understood;
      const part = partOf(line, torn.leftover);
      const suggestions = insteadOf(torn, language);
      return { kind: 'unclearPart', name: torn.entry.name, part, suggestions };
    }
    case 'unknown': {
      const { at } = understood;
      return { kind: 'unclear', suggestions: nearest({ line, at, today, fallback: language }) };
    }
  }
}

/** A mention that Teams did not name can hold anything. */
function namesHoldCpr(line: Line): boolean {
  return [...line.cleaned.mentions.values()].some((who) => 'name' in who && holdsCpr(who.name));
}

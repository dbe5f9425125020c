// A clause as the classifier sees it: every mark as what it is, so that 42 and 63 read alike.
import { anyOf } from '../slots/patterns';
import { WORDS } from '../words';
import type { Line } from '../line/line';
import type { Mark } from './marks/mark';

const { citizen, number } = WORDS.cues;
const NOUN = new RegExp(`(?:^| )${anyOf(citizen)}(?: ${anyOf(number)})? $`);

/** Words and masks, one space between. */
export function maskOf({ folded }: Line, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const mark of marks) {
    const before = folded.slice(at, mark.from);
    parts.push(mark.kind === 'citizen' ? before.replace(NOUN, ' ') : before, placeholderOf(mark));
    at = mark.to;
  }
  parts.push(folded.slice(at));
  return parts.join(' ').replaceAll('\uE000', '{p}').replaceAll(/ +/g, ' ').trim();
}

function placeholderOf(mark: Mark): string {
  switch (mark.kind) {
    case 'citizen':
      return '{n}';
    case 'day':
      return '{d}';
    case 'time':
      return '{t}';
    case 'amount':
      return mark.weekly ? '{h}' : '{m}';
    case 'person':
      return '{p}';
    case 'basis':
      return `§${mark.value}`;
  }
}

// Goals and reasons: what somebody wrote in their own words, without what only points at it.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import { REASON } from '../../slots/reason';
import { endOfWord, wordAt, writtenAfter } from '../../line/line';
import { marksOf } from '../marks/mark';
import type { Given } from './given';

/** 'målet for 42 er at komme op', 'goal for 42 is to get up'. */
const IS_TO = new RegExp(`(?:^| )${anyOf(WORDS.cues.goalIs)}(?= )`, 'g');
const COLON = /:\s+(\S.*)$/s;

/** The goal: after a colon, after 'er at', or what follows the number. */
export function goalOf({ clause }: Given): string | undefined {
  const { line } = clause;
  const afterColon = COLON.exec(line.cleaned.text)?.[1]?.trim();
  if (afterColon) return afterColon.replaceAll('\uE000', '').trim();
  const number = marksOf(clause.marks, 'citizen').at(-1);
  if (!number) return undefined;
  const rest = line.folded.slice(number.to);
  const isTo = [...rest.matchAll(IS_TO)][0];
  const at = number.to + (isTo ? isTo.index + isTo[0].length : 0);
  const text = writtenAfter(line, at);
  return text.split(/\s+/).length > 1 ? text : undefined;
}

/** What follows 'fordi', 'because'. */
export function reasonIn({ clause }: Given): string | undefined {
  const { line } = clause;
  for (let at = wordAt(line, 0); at < line.folded.length;) {
    const cue = REASON.find(line, at);
    if (cue) return writtenAfter(line, cue.end) || undefined;
    at = wordAt(line, endOfWord(line, at));
  }
  return undefined;
}

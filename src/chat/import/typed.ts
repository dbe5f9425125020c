// An import's line without cells: the same words as after `opret`; called by paste.ts and lines.ts.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { EnrolWritten } from '../command';
import { understandLine } from '../grammar/understand';
import { DEFAULT_LANGUAGE } from '../../cti/course/language';
import { lineOf } from '../line/line';
import { firstWord } from '../slots/vocabulary';
import { WORDS } from '../words';
import type { Fault } from '../slots/slot';

/** What such a line says; `undefined`: nobody understands it. */
export function typedWords(line: string, today: PlainDate): EnrolWritten | Fault | undefined {
  const understood = understandLine(
    lineOf(`${firstWord(WORDS.enrol.enrol, DEFAULT_LANGUAGE)} ${line}`, []),
    today,
  );
  if (understood.kind === 'fault') return understood.fault;
  if (understood.kind !== 'command' || understood.command.name !== 'enrol') return undefined;
  const slots = Object.entries(understood.command).filter(([slot]) => slot !== 'name');
  return Object.fromEntries(slots);
}

/** Whether it could be one, whatever its dates. */
export function isTyped(line: string): boolean {
  return typedWords(line, '2000-01-01') !== undefined;
}

import type { Command, Reading } from '../../src/chat/command';
import type { PlainDate } from '../../src/cti/calendar/plainDate';
import { isLeftOpen, settleDays } from '../../src/desk/change/daysAsked';
import { readToday, TODAY } from './today';

/** What people write for one command, one a line, and how it is to be read. */
export interface Said {
  readonly means: Command;
  readonly da: string;
  readonly en: string;
  /** The day on which it is read, if not 10 March 2027. */
  readonly today?: PlainDate;
}

/** Misspelt lines, and the line that has to be among the suggestions. */
export interface Slipped {
  readonly suggests: string;
  readonly slips: string;
}

export function lines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The command of a reading with its days as they are meant of no course in particular (T13). */
export function commandMeant(reading: Reading, today: PlainDate = TODAY): unknown {
  if (reading.kind !== 'command') return reading;
  const settled = settleDays(reading.command, { course: null, today });
  return isLeftOpen(settled) ? settled.refusal : settled;
}

/** Tests every line of every table. */
export function eachIsRead(tables: readonly Said[]): void {
  for (const { means, da, en, today } of tables) {
    it.each([...lines(da), ...lines(en)])('%s', (text) => {
      expect(commandMeant(readToday(text, today), today)).toEqual(means);
    });
  }
}

export function eachIsSuggested(tables: readonly Slipped[]): void {
  for (const { suggests, slips } of tables) {
    it.each(lines(slips))(`%s → ${suggests}`, (text) => {
      const reading = readToday(text);
      const suggestions = 'suggestions' in reading ? reading.suggestions : [];
      const meant = suggestions.map((one) => commandMeant(readToday(one.text)));
      expect(meant).toContainEqual(commandMeant(readToday(suggests)));
      expect(reading.kind).toMatch(/^unclear/);
    });
  }
}

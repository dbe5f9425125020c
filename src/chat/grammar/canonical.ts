// A command as one would type it; suggestions and the reading of buttons call it.
import type { Language } from '../../cti/course/language';
import type { CommandWritten } from '../command';
import type { Entry } from './entry';
import { importTyped } from '../import/text';
import { ENTRIES } from './table';
import { firstWord } from '../slots/vocabulary';

/**
 * A command as one would type it, for buttons and examples: reading it gives the command back.
 * People stand by name; those known by id alone are left out.
 */
export function canonical(command: CommandWritten, language: Language): string {
  if (command.name === 'import') return importTyped(command, language);
  const made = entryOf(command);
  if (!made) return command.name;
  const slots: Readonly<Record<string, unknown>> = { ...command };
  const parts = Object.entries(made.slots).map(([name, slot]) => {
    const value = slots[name];
    return value === undefined ? '' : slot.say(value, language);
  });
  return [firstWord(made.words, language), ...parts].filter((part) => part !== '').join(' ');
}

function entryOf(command: CommandWritten): Entry | undefined {
  const said: Readonly<Record<string, unknown>> = { ...command };
  return ENTRIES.find(
    ({ name, fixed }) =>
      name === command.name && Object.entries(fixed).every(([key, value]) => said[key] === value),
  );
}

// A command's slots by name, as a form's values are keyed; for the forms and for what a command lacks.
import type { CommandWritten } from '../../chat/command';

export function slotsOf(command: CommandWritten): Readonly<Record<string, unknown>> {
  return { ...command };
}

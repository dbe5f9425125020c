// A command's slots by name, as a form's values are keyed; for the forms and for what a command lacks.
import type { Command } from '../../chat/command';

export function slotsOf(command: Command): Readonly<Record<string, unknown>> {
  return { ...command };
}

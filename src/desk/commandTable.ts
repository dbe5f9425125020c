// What the bot knows of each command; `desk.ts` attends to them by it, `conversation/` answers at the door by it.
import type { CommandName, CommandWritten } from '../chat/command';
import { AMENDMENTS } from './commands/amend';
import { CARE } from './commands/care';
import { CLOCK } from './commands/clock';
import { DOOR } from './commands/door';
import { ENROL } from './commands/enrol';
import { FOCUS } from './commands/focus';
import { LOOK_UPS } from './commands/look';
import { MEETINGS } from './commands/meetings';
import { PEOPLE } from './commands/people';
import type { Row, Rows } from './commands/row';
import { TEAM } from './commands/team';
import { WORK } from './commands/work';

/** One row a command. A command without one, or a row without one of its parts, is named by the compiler. */
export const COMMANDS: Rows<CommandName> = {
  ...DOOR,
  ...LOOK_UPS,
  ...ENROL,
  ...PEOPLE,
  ...MEETINGS,
  ...WORK,
  ...CLOCK,
  ...CARE,
  ...FOCUS,
  ...AMENDMENTS,
  ...TEAM,
};

/** A command's row. That the two are of one name the compiler cannot follow. */
export function commandRow({ name }: CommandWritten): Row<CommandName> {
  return COMMANDS[name] as Row<CommandName>;
}

/** The citizen whose course a command is about; an enrolment is about none that exists yet. */
export function citizenOf(command: CommandWritten): number | null {
  if (commandRow(command).about === 'newCourse' || !('citizen' in command)) return null;
  return command.citizen ?? null;
}

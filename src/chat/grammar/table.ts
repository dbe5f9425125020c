// All commands with words of their own, in order; finding, guessing and writing go by it.
import { CARE } from '../commands/care';
import { CLOCK } from '../commands/clock';
import { ENROL } from '../commands/enrol';
import { FOCUS } from '../commands/focus';
import { LOOK_UPS } from '../commands/look';
import { MEETINGS } from '../commands/meetings';
import { PEOPLE } from '../commands/people';
import { TEAM } from '../commands/team';
import { WORK } from '../commands/work';
import type { CommandName } from '../command';
import type { Entry } from './entry';

/** Of two commands with the same word the first one has it. */
const WORDED = [
  ...LOOK_UPS,
  ...ENROL,
  ...PEOPLE,
  ...MEETINGS,
  ...WORK,
  ...CLOCK,
  ...CARE,
  ...FOCUS,
  ...TEAM,
];

type Unsaid = Exclude<CommandName, (typeof WORDED)[number]['name'] | 'import'>;

/**
 * Every command of G1 but `import`, which takes its lines as they are. A new command is one entry;
 * one without is named by the compiler: nobody could type it.
 */
export const ENTRIES: readonly Entry[] = WORDED satisfies [Unsaid] extends [never]
  ? readonly Entry[]
  : { readonly hasNoWords: Unsaid };

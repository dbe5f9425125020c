import { CARE } from '../commands/care';
import { CLOCK } from '../commands/clock';
import { ENROL } from '../commands/enrol';
import { FOCUS } from '../commands/focus';
import { LOOK_UPS } from '../commands/look';
import { MEETINGS } from '../commands/meetings';
import { PEOPLE } from '../commands/people';
import { TEAM } from '../commands/team';
import { WORK } from '../commands/work';
import type { Entry } from './entry';

/** Every command of G1 but `import`, which takes its lines as they are. A new command is one entry. */
export const ENTRIES: readonly Entry[] = [
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

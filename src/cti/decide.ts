import type { Asked, Change, ChangeType } from './changes';
import type { Course } from './course';
import { decideConsent, refuseWithoutConsent } from './decide/consent';
import { decideTick } from './decide/checklist';
import * as content from './decide/content';
import { decideCorrection } from './decide/corrections';
import type { Decider, Decision } from './decide/decider';
import { decideExtend, decideStop } from './decide/end';
import { decideEnrolment } from './decide/enrol';
import { decideNoteFiled } from './decide/log';
import { decideConfirmation, decideMeeting } from './decide/meetings';
import { decidePause, decideResume } from './decide/pauses';
import { decideRole } from './decide/people';
import { decideFirstDay, decideJobEnded, decideStart } from './decide/start';
import { decideContact, decideHours } from './decide/support';
import { decideTakeOver } from './decide/takeOver';
import { refuseUnreadable } from './decide/wording';
import { outline } from './outline';
import { refuse } from './refusal';

export { apply } from './evolve';
export { record } from './record';

type Deciders = { readonly [K in Exclude<ChangeType, 'enrol'>]: Decider<K> };

/** Who judges which change. */
const DECIDERS: Deciders = {
  role: decideRole,
  meeting: decideMeeting,
  confirmMeeting: decideConfirmation,
  firstDay: decideFirstDay,
  jobEnded: decideJobEnded,
  agreement: content.decideAgreement,
  start: decideStart,
  tick: decideTick,
  jointPlan: content.decideJointPlan,
  decision: content.decideSupport,
  themes: content.decideThemes,
  focus: content.decideFocus,
  closeFocus: content.decideFocusClosed,
  contact: decideContact,
  hours: decideHours,
  involve: content.decideInvolve,
  discuss: content.decideDiscussed,
  pause: decidePause,
  resume: decideResume,
  stop: decideStop,
  extend: decideExtend,
  handover: content.decideHandover,
  takeOver: decideTakeOver,
  consent: decideConsent,
  correct: decideCorrection,
  fileNote: decideNoteFiled,
};

/**
 * What a change asked of a course comes to: the facts to record, `[]` when nothing would change, or
 * why not. Plans that break the method are refused, facts are recorded (the rule book's principle);
 * withdrawn consent beats both (P9). Pure: `asked` brings the day and the person.
 */
export function decide(course: Course | undefined, change: Change, asked: Asked): Decision {
  const unreadable = refuseUnreadable(change, asked.today);
  if (unreadable) return unreadable;
  if (change.type === 'enrol') return enrol(course, change, asked);
  if (!course) throw new Error(`There is no course for ${change.type}`);
  const refused = refuseWithoutConsent(course, change);
  if (refused) return refused;
  const judge = DECIDERS[change.type] as (c: Course, change: Change, asked: Asked) => Decision;
  return judge(course, change, asked);
}

/** A number may be used again after its course has ended (D8). */
function enrol(
  course: Course | undefined,
  change: Extract<Change, { type: 'enrol' }>,
  asked: Asked,
): Decision {
  if (course && outline(course, asked.today).stage !== 'closed') {
    return refuse('D8', 'numberInUse', { number: change.number });
  }
  return decideEnrolment(change, asked, decide);
}

// From a change and a course to facts or a refusal: every change by the desk goes through it.
import type { Asked, Change, ChangeType } from '../course/changes';
import type { Course } from '../course/course';
import { decideConsent, refuseWithoutConsent } from './consent';
import { decideTick } from './checklist';
import * as content from './content';
import { decideCorrection } from './corrections';
import type { Decider, Decision } from './decider';
import { decideExtend, decideStop } from './end';
import { decideEnrolment } from './enrol';
import { decideNoteFiled } from './log';
import { decideConfirmation, decideMeeting } from './meetings/meetings';
import { decideAppointment, decideDropped } from './meetings/appointments';
import { decidePause, decideResume } from './pauses';
import { decideRole } from './people';
import { decideFirstDay, decideJobEnded, decideStart } from './start';
import { decideContact, decideHours } from './support';
import { decideTakeOver } from './takeOver';
import { refuseUnreadable } from './wording';
import { outline } from '../course/outline';
import { refuse } from '../course/refusal';

export { apply } from '../course/evolve';
export { record } from '../course/record';

type Deciders = { readonly [K in Exclude<ChangeType, 'enrol'>]: Decider<K> };

/** Who judges which change. */
const DECIDERS: Deciders = {
  role: decideRole,
  meeting: decideMeeting,
  confirmMeeting: decideConfirmation,
  appointment: decideAppointment,
  dropAppointment: decideDropped,
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
  if (change.type === 'enrol') return enrolUnderNumber(course, change, asked);
  if (!course) throw new Error(`There is no course for ${change.type}`);
  const refused = refuseWithoutConsent(course, change);
  if (refused) return refused;
  const judge = DECIDERS[change.type] as (c: Course, change: Change, asked: Asked) => Decision;
  return judge(course, change, asked);
}

/** A number may be used again after its course has ended (D8). */
function enrolUnderNumber(
  course: Course | undefined,
  change: Extract<Change, { type: 'enrol' }>,
  asked: Asked,
): Decision {
  if (course && outline(course, asked.today).stage !== 'closed') {
    return refuse('D8', 'numberInUse', { number: change.number });
  }
  return decideEnrolment(change, asked, decide);
}

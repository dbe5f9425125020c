// The advice that goes with what was just recorded; called by course/statusView.ts.
import type { Contact, Course } from '../../cti/course/course';
import type { Fact } from '../../cti/course/facts';
import { outline } from '../../cti/course/outline';
import { hasMeeting } from '../../cti/meetings/planned';
import { leadsToJob } from '../../cti/programmes';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { expectedAt } from '../../cti/meetings/attendance';
import type { AdviceKey } from '../views/views';

type Advice = (course: Course, fact: Fact, today: PlainDate) => boolean;

/** What a good colleague would add, by the fact that was just told. */
const ADVICE: Readonly<Partial<Record<AdviceKey, Advice>>> = {
  attendanceAssumed: (course, fact) =>
    fact.type === 'meetingHeld' &&
    fact.attended.length > 1 &&
    fact.attended.length === expectedAt(course, fact.kind).length,
  chooseTwoOrThreeFocus: (course, fact) =>
    fact.type === 'focus' && course.focus.filter((focus) => !focus.closed).length === 1,
  givePeople: (course, fact) => fact.type === 'enrolled' && course.people.cti === null,
  startupBeforeJob: (course, fact) => isMatch(course, fact) && !hasMeeting(course, 'startup'),
  planBeforeJob: (course, fact) => isMatch(course, fact) && course.jointPlan === null,
  onePlan: (course, fact) => fact.type === 'jointPlan' && leadsToJob(course),
  agreementNext: (course, fact) =>
    fact.type === 'firstDay' && leadsToJob(course) && course.agreement === null,
  askConsent: (course, fact) => fact.type === 'enrolled' && course.consent.state === 'pending',
  notTargetGroup: (course, fact) => fact.type === 'enrolled' && course.targetGroup === false,
  handOverInstead: (course, fact, today) => {
    const { effectiveEnd } = outline(course, today);
    return fact.type === 'contact' && effectiveEnd !== null && fact.contact.date >= effectiveEnd;
  },
  sameContact: (course, fact) =>
    fact.type === 'contact' &&
    course.contacts.filter((contact) => isSame(contact, fact.contact)).length > 1,
  startupAgenda: (course, fact) =>
    fact.type === 'meetingPlanned' && fact.kind === 'startup' && leadsToJob(course),
  maybeAgreement: (course, fact) =>
    fact.type === 'appointment' &&
    fact.appointment.state === 'planned' &&
    fact.appointment.kind === 'other' &&
    fact.appointment.time === null &&
    leadsToJob(course),
  startByItself: (_course, fact, today) => fact.type === 'started' && fact.date > today,
};

/** The first job match, before the job: C1 asks for what comes before it. */
function isMatch(course: Course, fact: Fact): boolean {
  return fact.type === 'firstDay' && leadsToJob(course) && (course.newJobs ?? []).length === 0;
}

/** Told twice: whoever got no answer to the first may have repeated it. */
function isSame(one: Contact, other: Contact): boolean {
  const same = one.date === other.date && one.minutes === other.minutes;
  return same && one.kind === other.kind && one.by.id === other.by.id;
}

/** The advice that goes with what was just recorded, each at most once. */
export function adviceFor(
  course: Course,
  done: readonly Fact[],
  today: PlainDate,
): readonly AdviceKey[] {
  const keys = Object.keys(ADVICE) as AdviceKey[];
  return keys.filter((key) => done.some((fact) => ADVICE[key]?.(course, fact, today)));
}

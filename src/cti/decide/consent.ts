// The rules for consent, and what may be done without it (P9): `decide` asks before every change.
import type { Change, ChangeType } from '../course/changes';
import type { Course } from '../course/course';
import { refuse, type Refusal } from '../course/refusal';
import type { ChangeOf, Decider } from './decider';

/** Consent to share data across the administrations: given, or withdrawn (P9). */
export const decideConsent: Decider<'consent'> = (course, change, asked) => {
  const on = change.on ?? asked.today;
  if (on > asked.today) return refuse('P9', 'dateAhead', { date: on });
  const { state } = change;
  if (course.consent.state === state && (!change.on || course.consent.on === on)) return [];
  return [{ type: 'consent', state, on }];
};

/** P9: what may be asked before consent is given; everything else asks for consent first. */
export function refuseWithoutConsent(course: Course, change: Change): Refusal | undefined {
  const { state, on } = course.consent;
  if (state === 'given' || change.type === 'consent' || change.type === 'stop') return undefined;
  if (state === 'withdrawn') return refuse('P9', 'consentWithdrawn', { on });
  return isAllowedPending(course, change) ? undefined : refuse('P9', 'consentFirst');
}

type Pending<K extends ChangeType> = boolean | ((change: ChangeOf<K>, course: Course) => boolean);

/** What may be asked while consent is pending: only what leads up to it. */
const WHILE_PENDING: { readonly [K in ChangeType]: Pending<K> } = {
  enrol: true,
  consent: true,
  stop: true,
  // T4: it cannot be had, whatever is asked for first.
  extend: true,
  role: true,
  discuss: true,
  meeting: ({ kind }) => kind === 'startup',
  confirmMeeting: ({ meeting }, { meetings }) =>
    meetings.some(({ id, kind }) => id === meeting && kind === 'startup'),
  correct: ({ what, kind }) =>
    what === 'number' || what === 'basis' || (what === 'meeting' && kind === 'startup'),
  appointment: false,
  dropAppointment: true,
  firstDay: false,
  jobEnded: false,
  agreement: false,
  start: false,
  tick: false,
  jointPlan: false,
  decision: false,
  themes: false,
  focus: false,
  closeFocus: false,
  contact: false,
  hours: false,
  involve: false,
  pause: false,
  resume: false,
  handover: false,
  takeOver: false,
  fileNote: false,
};

function isAllowedPending(course: Course, change: Change): boolean {
  const allowed = WHILE_PENDING[change.type] as Pending<ChangeType>;
  return typeof allowed === 'function' ? allowed(change, course) : allowed;
}

// The rule for giving a role to a person, or to nobody: `decide` calls it.
import { holderOf } from '../meetings/attendance';
import type { Course, PersonRef, Role } from '../course/course';
import { refuse, type Refusal } from '../course/refusal';
import { leadsToJob } from '../programmes';
import { reasonOf, type Decider } from './decider';

const CASEWORKERS: readonly Role[] = ['jobcenter', 'social'];

/** Who has which role (P1-P3). */
export const decideRole: Decider<'role'> = (course, change) => {
  const { role, person } = change;
  const reason = reasonOf(change);
  const now = course.people[role];
  if (person === 'none') {
    if (role === 'cti') return refuse('P1', 'roleCannotBeNone', { role });
    return now === 'none' ? [] : [{ type: 'role', role, person, reason }];
  }
  if (holderOf(course, role)?.id === person.id) return [];
  const refused = combination(course, role, person, reason) ?? changedWorker(course, role, reason);
  return refused ?? [{ type: 'role', role, person, reason }];
};

/** P2: the CTI worker is no caseworker on the same course, and its job consultant only with a reason. */
function combination(
  course: Course,
  role: Role,
  person: PersonRef,
  reason: string | null,
): Refusal | undefined {
  const others: readonly Role[] = role === 'cti' ? ['job', ...CASEWORKERS] : ['cti'];
  const clash = others.filter((other) => holderOf(course, other)?.id === person.id);
  if (clash.length === 0) return undefined;
  if ([role, ...clash].some((each) => CASEWORKERS.includes(each))) {
    return refuse('P2', 'ctiIsCaseworker', { person: person.name });
  }
  return reason === null ? refuse('P2', 'ctiIsJobConsultant', { person: person.name }) : undefined;
}

/**
 * P1: one CTI worker through the whole course, and of who is to get a job one job consultant; a change
 * is a fact that wants its reason.
 */
function changedWorker(course: Course, role: Role, reason: string | null): Refusal | undefined {
  const lasts = role === 'cti' || (role === 'job' && leadsToJob(course));
  const from = lasts ? holderOf(course, role) : null;
  if (from === null || reason !== null) return undefined;
  const why = role === 'cti' ? 'ctiChangeNeedsReason' : 'jobChangeNeedsReason';
  return refuse('P1', why, { from: from.name });
}

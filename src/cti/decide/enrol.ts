// The rules for a new course, with what is told of it at once: `decide` calls them.
import type { Asked, Change, Enrolment } from '../course/changes';
import { ROLES, type Course, type Holder, type PersonRef } from '../course/course';
import { evolve } from '../course/evolve';
import type { Fact } from '../course/facts';
import { isRefusal, refuse, type Refusal } from '../course/refusal';
import { record } from '../course/record';
import { leadsToJob, programmeOf } from '../programmes';
import { isCitizenNumber } from './corrections';
import type { Decision } from './decider';

/** Judges one later change of the enrolment as the single command would. */
export type Judge = (course: Course, change: Change, asked: Asked) => Decision;

/**
 * A new course: the enrolment and everything told with it, each part judged as its single command
 * would be. With a start that lies back the course is taken over: nothing from before today is posted
 * (N1).
 */
export function decideEnrolment(enrolment: Enrolment, asked: Asked, judge: Judge): Decision {
  const refused = judgeEnrolment(enrolment);
  if (refused) return refused;
  const consent = { type: 'consent', state: enrolment.consent, on: asked.today } as const;
  let facts: Fact[] = [enrolledFact(enrolment, asked), consent];
  for (const change of changesToldAtOnce(enrolment, asked)) {
    const decided = judge(courseSoFar(facts, asked), change, asked);
    if (isRefusal(decided)) return decided;
    facts = [...facts, ...decided];
  }
  return facts;
}

function judgeEnrolment({ number, programme, basis }: Enrolment): Refusal | undefined {
  if (!isCitizenNumber(number)) return refuse('D1', 'numberShape');
  if (basis === null && programmeOf(programme).needsBasis)
    return refuse('T1', 'basisNeeded', { programme });
  return undefined;
}

function enrolledFact(enrolment: Enrolment, asked: Asked): Fact {
  const { number, programme, basis, targetGroup = null, earlierSupport = null } = enrolment;
  const quietBefore = asked.today;
  return { type: 'enrolled', number, programme, basis, targetGroup, earlierSupport, quietBefore };
}

/** The single commands that the line amounts to, in the order of a course. */
function changesToldAtOnce(enrolment: Enrolment, asked: Asked): Change[] {
  const reason = enrolment.reason === undefined ? {} : { reason: enrolment.reason };
  return [
    ...roles(enrolment),
    ...startup(enrolment, asked),
    ...firstDayTold(enrolment, asked),
    ...(enrolment.start ? [{ type: 'start', date: enrolment.start, ...reason } as const] : []),
  ];
}

/** The line's reason goes with a role only where the role wants one (P2, P5). */
function roles({ people, reason, earlierSupport }: Enrolment): Change[] {
  const { cti, job } = people;
  const twins = isPerson(cti) && isPerson(job) && cti.id === job.id;
  return ROLES.flatMap((role): Change[] => {
    const person = people[role];
    if (person === undefined || person === null) return [];
    const asks = (role === 'job' && twins) || (role === 'cti' && earlierSupport === true);
    return [{ type: 'role', role, person, ...(asks && reason !== undefined && { reason }) }];
  });
}

function isPerson(holder: Holder | undefined): holder is PersonRef {
  return holder !== undefined && holder !== null && holder !== 'none';
}

/** A start-up meeting whose day lies ahead is planned; otherwise it was held then. */
function startup({ startup: date, startupAttended }: Enrolment, asked: Asked): Change[] {
  if (!date) return [];
  const meeting = { type: 'meeting', kind: 'startup', date } as const;
  if (date > asked.today) return [{ ...meeting, state: 'planned' }];
  return [{ ...meeting, state: 'held', ...(startupAttended && { attended: startupAttended }) }];
}

/**
 * Taken over without a first working day, the course is taken to have begun on it; one that leads to no
 * job begins on the day of its transition by its nature (T3).
 */
function firstDayTold(enrolment: Enrolment, asked: Asked): Change[] {
  const { start } = enrolment;
  const begins = start !== undefined && (start <= asked.today || !leadsToJob(enrolment));
  const date = enrolment.firstDay ?? (begins ? start : undefined);
  return date ? [{ type: 'firstDay', date }] : [];
}

function courseSoFar(facts: readonly Fact[], asked: Asked): Course {
  const course = record(facts, undefined, asked).reduce<Course | undefined>(evolve, undefined);
  if (!course) throw new Error('An enrolment begins a course');
  return course;
}

// To whom the rows of table.ts go.
import { ROLES, type Course, type Role } from '../course/course';
import { askedTo, holderOf } from '../meetings/attendance';
import { gatheringOf } from '../meetings/planned';
import { hasRole, leadsToJob } from '../programmes';
import type { Dated, DueRow, Facts } from './row';
import type { Audience } from './thing';

export const toChannel: DueRow['to'] = () => ['channel'];

export const toCtiWorker: DueRow['to'] = () => ['cti'];

export const toJobConsultant: DueRow['to'] = () => ['job'];

export const toCaseworkers: DueRow['to'] = ({ course }) => caseworkers(course);

export function toCaseworkersAndCtiWorker({ course }: Facts): readonly Audience[] {
  return [...caseworkers(course), 'cti'];
}

/** Who finds the job, or the day of the transition. */
export function toWhoFindsIt({ course }: Facts): readonly Audience[] {
  return leadsToJob(course) ? ['job'] : ['cti'];
}

/** Whom the CTI start concerns. */
export function toWhoStarts({ course }: Facts): readonly Audience[] {
  return [...jobConsultant(course), 'cti'];
}

export function toChannelAndWhoStarts(facts: Facts): readonly Audience[] {
  return ['channel', ...toWhoStarts(facts)];
}

/** T8: the job consultant goes on and is told so. */
export function toChannelAndWhoGoesOn({ course }: Facts): readonly Audience[] {
  return ['channel', ...jobConsultant(course)];
}

/** P11: who takes part in a planned meeting; an appointment is its worker's alone. */
export function toWhoIsAsked({ course }: Facts, { about }: Dated): readonly Audience[] {
  const planned = gatheringOf(course, about);
  if (!planned) return [];
  if (planned.is === 'appointment') return [planned.role];
  const asked = askedTo(course, planned);
  return ROLES.filter((role) => asked.includes(role));
}

/** Who can tell what came of it: an appointment's worker; of the work's follow-up the job consultant. */
export function toWhoAnswersFor({ course }: Facts, { about }: Dated): readonly Audience[] {
  const planned = gatheringOf(course, about);
  if (planned?.is === 'appointment') return [planned.role];
  const hasConsultant = holderOf(course, 'job') !== null;
  return [planned?.kind === 'followup' && hasConsultant ? 'job' : 'cti'];
}

/** Not every programme has a job consultant; where it has, there is one, told or not. */
function jobConsultant(course: Course): readonly Role[] {
  if (course.people.job === 'none') return [];
  return course.people.job !== null || hasRole(course, 'job') ? ['job'] : [];
}

/** The caseworkers with a role; a role not told yet still counts where every course has it. P3: one person once. */
function caseworkers(course: Course): readonly Role[] {
  const both = holderOf(course, 'jobcenter');
  if (both !== null && both.id === holderOf(course, 'social')?.id) return ['jobcenter'];
  return (['jobcenter', 'social'] as const).filter((role) => {
    const holder = course.people[role];
    return holder !== 'none' && (holder !== null || hasRole(course, role));
  });
}

// The team's weekly digest as a thing that falls due: the sweep's candidates ask for it.
import { addDays, weekday } from '../../cti/calendar/plainDate';
import { digestDue } from '../../cti/due/due';
import type { Moment } from '../../cti/due/sending/sendingHours';
import type { Due } from '../../cti/due/thing';
import type { Held, TeamRecord } from '../../desk/ports/storage';
import type { DigestView } from '../../desk/views/views';
import type { Marks } from '../delivery/job';
import type { PostParts } from '../ports';

export interface Digest {
  readonly due: Due;
  readonly late: boolean;
}

/** This week's digest, once its day has come; nothing while the bot was down for the whole week. */
export function digestToSend(team: TeamRecord, { today }: Moment): Digest | undefined {
  const due = digestDue(team.settings, today);
  if (!due || due.sendOn > today) return undefined;
  return { due, late: due.sendOn < today };
}

/** The day of the next digest after this one, if the team wants any. */
export function nextDigest(team: TeamRecord, { today }: Moment): Due | undefined {
  const due = digestDue(team.settings, today);
  return due && due.sendOn > today ? due : digestDue(team.settings, addDays(today, 7));
}

/** This week and next: changes, deadlines and meetings, and the courses they belong to. */
export function digestView(
  at: { readonly digest: Digest; readonly team: TeamRecord; readonly courses: readonly Held[] },
  { today }: Moment,
  { maybeRepeat }: Marks,
  parts: Pick<PostParts, 'dueOf'>,
): DigestView {
  const from = addDays(today, 1 - weekday(today));
  const until = addDays(from, 14);
  const courses = at.courses.filter(({ retired }) => !retired).map(({ course }) => course);
  const due = courses
    .flatMap((course) => parts.dueOf(course, at.team.settings, today))
    .filter(({ sendOn }) => sendOn >= from && sendOn < until);
  return { kind: 'digest', today, from, until, due, courses, late: at.digest.late, maybeRepeat };
}

// Answers on who is who on a course, and on its meetings.
import type { Role } from '../../cti/course/course';
import { holderOf } from '../../cti/meetings/attendance';
import { hasRole } from '../../cti/programmes';
import type { Asked } from './asked';

export function peopleLines(asked: Asked, roles: readonly Role[]): readonly string[] {
  const { course } = asked;
  const own = roles.filter((role) => hasRole(course, role) || holderOf(course, role) !== null);
  return [own.map((role) => holderLine(asked, role)).join(' ')];
}

function holderLine({ course, text, context }: Asked, role: Role): string {
  const name = context.texts.words.roles[role];
  const holder = holderOf(course, role);
  return holder ? text.holder(name, holder.name) : text.nobody(name);
}

/** Both caseworkers, or the one that was asked for. */
export function casesLine(asked: Asked): string {
  return (['jobcenter', 'social'] as const).map((role) => holderLine(asked, role)).join(' ');
}

export function responsibleLine({ course, text, context }: Asked): string {
  const role = course.jointPlan?.responsible;
  if (!role) return text.noResponsible;
  return text.responsible(context.texts.words.theRoles[role], holderOf(course, role)?.name ?? null);
}

/** The next planned one, of the kind that was asked about; else when it was held. */
export function meetingLines({ course, today, parts, text }: Asked): readonly string[] {
  const ofKind = course.meetings.filter(({ kind }) => !parts.meeting || kind === parts.meeting);
  const planned = ofKind
    .filter(({ state, date }) => state === 'planned' && date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const [next] = planned;
  if (next) return [text.meeting(next.kind, next.date, next.time)];
  const held = ofKind.filter(({ state }) => state === 'held').at(-1);
  return [
    text.noMeeting(parts.meeting),
    parts.meeting && held ? text.heldBefore(held.kind, held.date) : '',
  ];
}

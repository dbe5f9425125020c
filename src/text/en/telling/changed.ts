// What others have written down about a course (P12), in English; notices.ts takes it.
import { capital } from '../../dates';
import type { NoticeScene, NoticeText } from '../../notices';
import { words } from '../words';
import { day, firstDay } from './days';

/** One change, with who did it; no reason, no note. */
export function changed(s: NoticeScene): NoticeText {
  const { told } = s;
  if (!told) return { title: 'Change of the course', lines: [] };
  const { by, aside } = told;
  const where = s.audience === 'channel' && aside ? ' in a 1:1 chat' : '';
  return {
    title: titleOf(s, told),
    lines: [...roleLines(s, told), `Written by ${by.name}${where}.`],
  };
}

type Told = NonNullable<NoticeScene['told']>;

function titleOf(s: NoticeScene, told: Told): string {
  const date = day(told.day);
  switch (told.what) {
    case 'enrolled':
      return 'New course';
    case 'consent':
      return 'Consent is given';
    case 'role':
      return roleTitle(s, told);
    case 'started':
      return s.begun ? `CTI started on ${date}` : `CTI starts on ${date}`;
    case 'firstDay':
      return `${firstDay(s)} is ${date}`;
    case 'paused':
      return `Paused from ${date}`;
    case 'resumed':
      return `Running again from ${date}`;
    case 'stopped':
      return `The course ends early, on ${date}`;
    case 'jobEnded':
      return `The job ${(told.day ?? '') > told.on ? 'ends' : 'ended'} on ${date}`;
  }
}

function roleTitle({ audience }: NoticeScene, { role, holder }: Told): string {
  if (role === undefined) return 'Change of roles';
  const name = words.roles[role];
  if (audience === 'author') return `You are no longer ${name} on the course`;
  if (audience === role) return `You are now ${name} on the course`;
  return holder && holder !== 'none'
    ? `${capital(name)}: ${holder.name}`
    : `The course no longer has a ${name}`;
}

/** Who had it, or has it now. */
function roleLines({ audience }: NoticeScene, { what, holder, former }: Told): readonly string[] {
  if (what !== 'role' || !former) return [];
  if (audience !== 'author') return [`Before: ${former.name}.`];
  return holder && holder !== 'none' ? [`${holder.name} has taken over.`] : [];
}

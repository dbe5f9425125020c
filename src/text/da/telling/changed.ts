// What others have written down about a course (P12), in Danish; notices.ts takes it.
import { capital } from '../../dates';
import type { NoticeScene, NoticeText } from '../../notices';
import { words } from '../words';
import { day, firstDay } from './days';

/** One change, with who did it; no reason, no note. */
export function changed(s: NoticeScene): NoticeText {
  const { told } = s;
  if (!told) return { title: 'Ændring på forløbet', lines: [] };
  const { by, aside } = told;
  const where = s.audience === 'channel' && aside ? ' i en 1:1-chat' : '';
  return {
    title: titleOf(s, told),
    lines: [...roleLines(s, told), `Skrevet af ${by.name}${where}.`],
  };
}

type Told = NonNullable<NoticeScene['told']>;

function titleOf(s: NoticeScene, told: Told): string {
  const date = day(told.day);
  switch (told.what) {
    case 'enrolled':
      return 'Nyt forløb';
    case 'consent':
      return 'Samtykket er givet';
    case 'role':
      return roleTitle(s, told);
    case 'started':
      return s.begun ? `CTI startede ${date}` : `CTI starter ${date}`;
    case 'firstDay':
      return `${firstDay(s)} er ${date}`;
    case 'paused':
      return `På pause fra ${date}`;
    case 'resumed':
      return `I gang igen fra ${date}`;
    case 'stopped':
      return `Forløbet slutter før tid, ${date}`;
    case 'jobEnded':
      return `Jobbet ${(told.day ?? '') > told.on ? 'slutter' : 'sluttede'} ${date}`;
  }
}

function roleTitle({ audience }: NoticeScene, { role, holder }: Told): string {
  if (role === undefined) return 'Ændring af roller';
  const name = words.roles[role];
  if (audience === 'author') return `Du er ikke længere ${name} på forløbet`;
  if (audience === role) return `Du er nu ${name} på forløbet`;
  return holder && holder !== 'none'
    ? `${capital(name)}: ${holder.name}`
    : `Forløbet har ikke længere en ${name}`;
}

/** Who had it, or has it now. */
function roleLines({ audience }: NoticeScene, { what, holder, former }: Told): readonly string[] {
  if (what !== 'role' || !former) return [];
  if (audience !== 'author') return [`Før: ${former.name}.`];
  return holder && holder !== 'none' ? [`${holder.name} har overtaget.`] : [];
}

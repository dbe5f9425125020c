// Who gives the support after CTI (T8): the decision is judged by it, and the deviations.
import type { Course, PersonRef, SupportDecision } from './course';

interface Decided {
  readonly support: SupportDecision;
  readonly by?: PersonRef | null;
  readonly worker?: string | null;
}

/** Whether the course's own CTI worker is named in a decision on continued support, by name or account. */
export function isDecidedOnCti(
  { support, by, worker }: Decided,
  { people }: Pick<Course, 'people'>,
): boolean {
  const { cti } = people;
  if (support === 'none' || cti === null || cti === 'none') return false;
  return by?.id === cti.id || isNamed(cti.name, worker ?? '');
}

/** By the whole name, or by the first one alone. */
function isNamed(name: string, words: string): boolean {
  const [whole, told] = [plain(name), plain(words)];
  return told !== '' && (` ${told} `.includes(` ${whole} `) || told === whole.split(' ')[0]);
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

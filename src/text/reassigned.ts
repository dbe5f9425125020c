// What became of a worker's courses, in words (P1); called by cards/frame/plain.ts.
import type { ReassignedView } from '../desk/views/views';
import type { Texts } from './texts';
import { refusalText } from './refusals';

/** What is said when a worker's courses were to change hands (P1). */
export interface ReassignedTexts {
  readonly none: (from: string, role: string) => string;
  readonly taken: (count: number, to: string) => string;
  readonly left: (number: number, from: string) => string;
  readonly changedMeanwhile: (number: number) => string;
}

/** How many courses changed hands, and for each one that did not, why not and what to do. */
export function reassignedText(view: ReassignedView, texts: Texts): string {
  const { reassigned, words } = texts;
  const { taken, left, from, to, role } = view;
  if (taken === 0 && left.length === 0) return reassigned.none(from, words.roles[role]);
  const stayed = left.map(({ number, refusal }) => {
    const why = refusal ? refusalText(refusal, texts, number) : reassigned.changedMeanwhile(number);
    return `${reassigned.left(number, from)} ${why}`;
  });
  return [...(taken > 0 ? [reassigned.taken(taken, to)] : []), ...stayed].join(' ');
}

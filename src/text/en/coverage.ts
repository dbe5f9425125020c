// Things without a taker, counted in English; the papers, the method and the notices say them.
import type { Uncovered } from '../../cti/fidelity/coverage';
import { joinList, pluralIn } from '../dates';

/** `2 focus areas and 1 need for support`. */
export function thingsIn({ focus, needs }: Uncovered): string {
  const areas = focus > 0 ? [pluralIn(focus, 'focus area', 'focus areas', 'en')] : [];
  const others = needs > 0 ? [pluralIn(needs, 'need for support', 'needs for support', 'en')] : [];
  return joinList([...areas, ...others], 'en');
}

// Things without a taker, counted in English; the papers, the method and the notices say them.
import type { Uncovered } from '../../cti/fidelity/coverage';
import { joinList, plural } from '../dates';

/** `2 focus areas and 1 need for support`. */
export function thingsIn({ focus, needs }: Uncovered): string {
  const areas = focus > 0 ? [plural(focus, 'focus area', 'focus areas', 'en')] : [];
  const others = needs > 0 ? [plural(needs, 'need for support', 'needs for support', 'en')] : [];
  return joinList([...areas, ...others], 'en');
}

// Things without a taker, counted in Danish; the papers, the method and the notices say them.
import type { Uncovered } from '../../cti/fidelity/coverage';
import { joinList } from '../dates';
import { plural } from './plural';

/** `2 fokusområder og 1 støttebehov`. */
export function thingsIn({ focus, needs }: Uncovered): string {
  const areas = focus > 0 ? [plural(focus, 'fokusområde', 'fokusområder')] : [];
  return joinList([...areas, ...(needs > 0 ? [`${needs} støttebehov`] : [])], 'da');
}

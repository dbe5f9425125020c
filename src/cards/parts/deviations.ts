// What differed from the method, a line each; status, documentation and notices call it.
import { deviations } from '../../cti/fidelity/deviations';
import { deviationSource, deviationText } from '../../text/method';
import type { CardContext } from '../frame/context';
import { literal } from '../frame/literal';
import type { Scene } from './timeline';

const MOST_LINES = 6;
const MOST_DEVIATIONS = 8;

const MOST_TODAY = 2;

/** What became a deviation today, for a receipt: at most two lines. */
export function deviationsToday({ course, today, context }: Scene): readonly string[] {
  return deviations(course, today)
    .filter(({ on }) => on === today)
    .slice(-MOST_TODAY)
    .map((each) => literal(deviationText(each, context.texts)));
}

/** What differed from the method: its day, one sentence, the reason and the source. */
export function deviationLines({ course, today, context }: Scene): readonly string[] {
  const { status } = context.texts.cards;
  return deviations(course, today).map((each) => {
    const source = deviationSource(each, course.programme, context.texts);
    return status.deviation(each.on, deviationText(each, context.texts), source);
  });
}

/** The newest of them; of the earlier ones only how many there are, for they have been read before. */
export function newestLines(lines: readonly string[], { texts }: CardContext): readonly string[] {
  const shown = lines.slice(-MOST_DEVIATIONS).map(literal);
  const rest = lines.length - shown.length;
  return rest > 0 ? [texts.cards.status.earlier(rest), ...shown] : shown;
}

/** At most a handful of lines, and how many there are besides. */
export function shortest(lines: readonly string[], { texts }: CardContext): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map(literal);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, texts.cards.status.andMore(rest)] : shown;
}

// Minutes and hours as people say them; a number without its unit is no amount in a sentence.
import type { Line } from '../../line/line';
import { HOUR_WORDS, hoursAndMinutesAt, MINUTE_WORDS, spokenMinutesAt } from '../../slots/minutes';
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import type { AmountMark } from './mark';

const { amounts } = WORDS;
const ENDED = '(?![a-z0-9])';
const MINUTES = new RegExp(`^(\\d{1,3}) ?${MINUTE_WORDS}${ENDED}`);
const HOURS = new RegExp(
  `^(\\d{1,2}(?:[.,]\\d{1,2})?)( ?1/2| ?${anyOf(amounts.andHalf)})? ?${HOUR_WORDS}${ENDED}`,
);
const WEEKLY = new RegExp(`^ ?${anyOf(amounts.weekly)}(?![a-z])`);
/** Nobody sits with a citizen for so long; it is what somebody works a week. */
const LONG = 8 * 60;

export function amountAt(line: Line, at: number): AmountMark | undefined {
  const { folded } = line;
  const found = inFigures(line, at) ?? halfAlone(line, at);
  if (!found) return undefined;
  const { length } = found;
  const minutes = found.minutes + (hasHalf(line, at, length) ? 30 : 0);
  const weekly = minutes >= LONG || WEEKLY.test(folded.slice(at + length, at + length + 16));
  return { kind: 'amount', minutes, weekly, from: at, to: at + length };
}

/** '1½ time': the half is no letter and no figure, and is folded away. */
function hasHalf({ text, from, to }: Line, at: number, length: number): boolean {
  return /\d ?½/.test(text.slice(from[at] ?? 0, to[at + length - 1] ?? 0));
}

const HOUR_ALONE = new RegExp(`^${anyOf(amounts.halfUnit)}(?![a-z])`);

/** '½ time'. */
function halfAlone({ text, from, folded }: Line, at: number): Amount | undefined {
  const word = HOUR_ALONE.exec(folded.slice(at, at + 8))?.[0];
  const start = from[at] ?? 0;
  if (!word || !/½ ?$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  return { minutes: 30, length: word.length };
}

interface Amount {
  readonly minutes: number;
  readonly length: number;
}

function inFigures(line: Line, at: number): Amount | undefined {
  const spoken = hoursAndMinutesAt(line, at) ?? spokenMinutesAt(line, at);
  if (spoken) return { minutes: spoken.value, length: spoken.end - at };
  const text = line.folded.slice(at, at + 48);
  const minutes = MINUTES.exec(text);
  if (minutes) return { minutes: Number(minutes[1]), length: minutes[0].length };
  const hours = HOURS.exec(text);
  if (!hours) return undefined;
  const half = hours[2] ? 0.5 : 0;
  const count = Number((hours[1] ?? '').replace(',', '.')) + half;
  return { minutes: Math.round(count * 60), length: hours[0].length };
}

// Minutes and hours as people say them; a number without its unit is no amount in a sentence.
import type { Line } from '../../line/line';
import type { AmountMark } from './mark';

const HOUR = '(?:timers?|time|tim|t|hours?|hrs?|h)';
const MINUTE = '(?:minutters?|minut|minutes?|mins?|min|m)';
const ENDED = '(?![a-z0-9])';
const BOTH = new RegExp(`^(\\d{1,2}) ?${HOUR} ?(?:og |and )?(\\d{1,2}) ?${MINUTE}?${ENDED}`);
const MINUTES = new RegExp(`^(\\d{1,3}) ?${MINUTE}${ENDED}`);
const HOURS = new RegExp(
  `^(\\d{1,2}(?:[.,]\\d{1,2})?)( ?1/2| ?og en halv| and a half)? ?${HOUR}${ENDED}`,
);

/** Longest first. */
const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [/^(?:en|1) time og (?:et )?kvarter(?![a-z])/, 75],
  [/^(?:en|1) time og (?:tre|3) kvarter(?![a-z])/, 105],
  [/^halvanden times?(?![a-z])/, 90],
  [/^(?:halvanden|1 1\/2) t(?:ime)?(?![a-z])/, 90],
  [/^(?:en time og en halv|en og en halv time)(?![a-z])/, 90],
  [/^(?:an? |one )?hour and a half(?![a-z])/, 90],
  [/^one and a half hours?(?![a-z])/, 90],
  [/^(?:an? |one )?hour and a quarter(?![a-z])/, 75],
  [/^half an hour(?![a-z])/, 30],
  [/^a half hour(?![a-z])/, 30],
  [/^(?:en )?halv time(?![a-z])/, 30],
  [/^(?:tre|3) kvarter(?![a-z])/, 45],
  [/^three quarters of an hour(?![a-z])/, 45],
  [/^(?:et |1 )?kvarter(?:s tid)?(?![a-z])/, 15],
  [/^(?:a )?quarter of an hour(?![a-z])/, 15],
  [/^(?:to|two) (?:timer|hours)(?![a-z])/, 120],
  [/^(?:tre|three) (?:timer|hours)(?![a-z])/, 180],
  [/^(?:fyrre|fyrretyve|forty) (?:minutter|min|minutes)(?![a-z])/, 40],
  [/^(?:tyve|twenty) (?:minutter|min|minutes)(?![a-z])/, 20],
  [/^(?:tredive|thirty) (?:minutter|min|minutes)(?![a-z])/, 30],
  [/^(?:ti|ten) (?:minutter|min|minutes)(?![a-z])/, 10],
  [/^(?:femten|fifteen) (?:minutter|min|minutes)(?![a-z])/, 15],
  [/^(?:en|an|one) (?:time|hour)(?![a-z])/, 60],
];
const WEEKLY =
  /^ ?(?:om ugen|pr uge|per uge|ugentlig(?:t|e)?|i ugen|a week|per week|weekly|each week|every week)(?![a-z])/;
/** Nobody sits with a citizen for so long; it is what somebody works a week. */
const LONG = 8 * 60;

export function amountAt(line: Line, at: number): AmountMark | undefined {
  const { folded } = line;
  const text = folded.slice(at, at + 48);
  const found = inFigures(text) ?? spoken(text) ?? halfAlone(line, at);
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

const HOUR_ALONE = /^(?:time|hour)(?![a-z])/;

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

function inFigures(text: string): Amount | undefined {
  const both = BOTH.exec(text);
  if (both) return { minutes: Number(both[1]) * 60 + Number(both[2]), length: both[0].length };
  const minutes = MINUTES.exec(text);
  if (minutes) return { minutes: Number(minutes[1]), length: minutes[0].length };
  const hours = HOURS.exec(text);
  if (!hours) return undefined;
  const half = hours[2] ? 0.5 : 0;
  const count = Number((hours[1] ?? '').replace(',', '.')) + half;
  return { minutes: Math.round(count * 60), length: hours[0].length };
}

function spoken(text: string): Amount | undefined {
  for (const [pattern, minutes] of SPOKEN) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { minutes, length };
  }
  return undefined;
}

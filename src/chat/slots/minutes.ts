// Stretches of time as people say them: '1 time 30 min', 'halvanden time'; contacts and sentences are read by it.
import type { Line } from '../line/line';
import { WORDS } from '../words';
import { anyOf } from './patterns';
import type { Hit } from './slot';
import { vocabulary, type Words } from './vocabulary';

const { amounts } = WORDS;

export const MINUTE_WORDS = anyOf(amounts.minutesIn[1]);
export const HOUR_WORDS = anyOf(amounts.minutesIn[60]);

const HOURS_AND_MINUTES = new RegExp(
  `^(\\d{1,2}) ?${HOUR_WORDS} ?(?:${anyOf(amounts.and)} )?(\\d{1,2})(?: ?${MINUTE_WORDS})?(?![a-z0-9/:.,-])`,
);

/** '1 time 30 min', '1 t 30', in minutes. */
export function hoursAndMinutesAt(line: Line, at: number): Hit<number> | undefined {
  const both = HOURS_AND_MINUTES.exec(line.folded.slice(at, at + 40));
  if (!both) return undefined;
  return { value: Number(both[1]) * 60 + Number(both[2]), end: at + both[0].length };
}

const SPOKEN: Readonly<Record<string, Words>> = amounts.spoken;
const spoken = vocabulary(SPOKEN);

/** 'en halv time', 'tre kvarter', in minutes. */
export function spokenMinutesAt(line: Line, at: number): Hit<number> | undefined {
  const hit = spoken.find(line, at);
  return hit && { value: Number(hit.value), end: hit.end };
}

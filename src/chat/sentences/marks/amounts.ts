// Minutes and hours as people say them; a number without its unit is no amount in a sentence.
import { LANGUAGES } from '../../../cti/course/language';
import type { Line } from '../../line/line';
import { HOUR_WORDS, hoursAndMinutesAt, MINUTE_WORDS, spokenMinutesAt } from '../../slots/minutes';
import { anyOf } from '../../slots/patterns';
import { wordsIn } from '../../slots/vocabulary';
import { WORDS } from '../../words';
import { isOneSlip } from '../model/speller';
import type { AmountMark } from './mark';

const { amounts } = WORDS;
const ENDED = '(?![a-z0-9])';
const MINUTES = new RegExp(`^(\\d{1,3}) ?${MINUTE_WORDS}${ENDED}`);
const HOURS = new RegExp(
  `^(\\d{1,2}(?:[.,]\\d{1,2})?)( ?1/2| ?${anyOf(amounts.andHalf)})? ?${HOUR_WORDS}${ENDED}`,
);
/** '1 ½ time'; of '42 ½ time' the first is a citizen's number. */
const APART = new RegExp(`^(\\d) 0(\\.\\d{1,2}) ?${HOUR_WORDS}${ENDED}`);
const WEEKLY = new RegExp(`^ ?${anyOf(amounts.weekly)}(?![a-z])`);
/** Nobody sits with a citizen for so long; it is what somebody works a week. */
const LONG = 8 * 60;

export function amountAt(line: Line, at: number): AmountMark | undefined {
  const { folded } = line;
  const found = inFigures(line, at);
  if (!found) return undefined;
  const { length, minutes } = found;
  const weekly = minutes >= LONG || WEEKLY.test(folded.slice(at + length, at + length + 16));
  return { kind: 'amount', minutes, weekly, from: at, to: at + length };
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
  const apart = APART.exec(text);
  if (apart) {
    const count = Number(`${apart[1]}${apart[2]}`);
    return { minutes: Math.round(count * 60), length: apart[0].length };
  }
  const hours = HOURS.exec(text);
  if (!hours) return misspelt(text);
  const half = hours[2] ? 0.5 : 0;
  const count = Number((hours[1] ?? '').replace(',', '.')) + half;
  return { minutes: Math.round(count * 60), length: hours[0].length };
}

const MISSPELT = /^(\d{1,3}(?:[.,]\d{1,2})?) ?([a-z]{4,12})(?![a-z0-9])/;
/** Every unit that is long enough for a slip, with what one of it stands for in minutes. */
const UNITS = Object.entries(amounts.minutesIn).flatMap(([one, words]) =>
  LANGUAGES.flatMap((language) => wordsIn(words, language))
    .filter((unit) => unit.length >= 4)
    .map((unit) => ({ unit, minutes: Number(one) })),
);

/** '18 timre', '45 mintter': never a citizen. */
function misspelt(text: string): Amount | undefined {
  const [whole, count = '', word = ''] = MISSPELT.exec(text) ?? [];
  const meant = UNITS.find(({ unit }) => unit !== word && isOneSlip(word, unit));
  if (whole === undefined || !meant) return undefined;
  return {
    minutes: Math.round(Number(count.replace(',', '.')) * meant.minutes),
    length: whole.length,
  };
}

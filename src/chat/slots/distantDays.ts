// Days told by their distance from today; `dates` asks for them.
import type { HalfWritten } from '../../cti/calendar/dayWritten';
import { addDays, addMonths, type PlainDate } from '../../cti/calendar/plainDate';
import { WORDS } from '../words';
import { COUNT_NAMES, COUNTS } from './dayNames';
import { alternatives, anyFilled } from './patterns';
import { distant, type DaySpot, type Hit } from './slot';
import { meaningsOf } from './vocabulary';

const { days } = WORDS;

/** By how many days from today; numbers are keys of text. */
const DISTANCES = meaningsOf<string>(days.distances);
const UNITS = meaningsOf<keyof typeof days.units>(days.units);

const DISTANT = new RegExp(`^${alternatives([...DISTANCES.keys()])}(?![^ ])`);
const amount = `(?:\\d{1,3}|${COUNT_NAMES}) ${alternatives([...UNITS.keys()])}`;
const AMOUNT = new RegExp(
  `(\\d{1,3}|${COUNT_NAMES}) (${alternatives([...UNITS.keys()])})(?![a-z])`,
);
const places = { '{n}': amount };
const AHEAD = new RegExp(`^${anyFilled(days.ahead, places)}(?![a-z])`);
const AGO = new RegExp(`^${anyFilled(days.ago, places)}(?![a-z])`);

/** 'i overmorgen', 'om 14 dage', 'two weeks ago'. */
export function distantDayAt(spot: DaySpot): Hit<HalfWritten> | undefined {
  const { today } = spot;
  const text = spot.line.folded.slice(spot.at, spot.at + 40);
  const [phrase = ''] = DISTANT.exec(text) ?? [];
  const distance = DISTANCES.get(phrase);
  if (distance !== undefined) {
    return distant(spot, phrase.length, addDays(today, Number(distance)));
  }
  const [ahead] = AHEAD.exec(text) ?? [];
  if (ahead !== undefined) return distant(spot, ahead.length, moved(today, ahead, 1));
  const [ago] = AGO.exec(text) ?? [];
  return ago === undefined ? undefined : distant(spot, ago.length, moved(today, ago, -1));
}

function moved(today: PlainDate, said: string, sign: 1 | -1): PlainDate {
  const [, count = '0', unit = ''] = AMOUNT.exec(said) ?? [];
  const far = sign * (COUNTS.get(count) ?? Number(count));
  const called = UNITS.get(unit) ?? 'day';
  if (called === 'month') return addMonths(today, far);
  return addDays(today, called === 'week' ? 7 * far : far);
}

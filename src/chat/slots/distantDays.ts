// Days told by their distance from today; `dates` asks for them.
import type { HalfWritten } from '../../cti/calendar/dayWritten';
import { addDays, addMonths, type PlainDate } from '../../cti/calendar/plainDate';
import { foldLetters } from '../line/line';
import { COUNT_NAMES, COUNTS } from './dayNames';
import { distant, type DaySpot, type Hit } from './slot';

const DISTANCES = new Map<string, number>(
  Object.entries({
    'i dag': 0,
    idag: 0,
    'dags dato': 0,
    'd d': 0,
    nu: 0,
    'i formiddag': 0,
    'i eftermiddag': 0,
    'i aften': 0,
    'i morges': 0,
    today: 0,
    now: 0,
    'this morning': 0,
    'this afternoon': 0,
    tonight: 0,
    'i morgen': 1,
    imorgen: 1,
    tomorrow: 1,
    'i overmorgen': 2,
    overmorgen: 2,
    'day after tomorrow': 2,
    'the day after tomorrow': 2,
    'i går': -1,
    igår: -1,
    'i aftes': -1,
    yesterday: -1,
    'i forgårs': -2,
    forgårs: -2,
    'day before yesterday': -2,
    'the day before yesterday': -2,
  }).map(([phrase, days]) => [foldLetters(phrase), days]),
);

const DISTANT = new RegExp(
  `^(${[...DISTANCES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![^ ])`,
);
const amount = `(\\d{1,3}|${COUNT_NAMES}) (dage?|days?|uger?|weeks?|maaned(?:er)?|months?)`;
const AHEAD = new RegExp(`^(?:om|in) ${amount}(?![a-z])`);
const AGO = new RegExp(`^(?:for )?${amount} (?:siden|ago)(?![a-z])`);

/** 'i overmorgen', 'om 14 dage', 'two weeks ago'. */
export function distantDayAt(spot: DaySpot): Hit<HalfWritten> | undefined {
  const { today } = spot;
  const text = spot.line.folded.slice(spot.at, spot.at + 40);
  const [phrase = ''] = DISTANT.exec(text) ?? [];
  const days = DISTANCES.get(phrase);
  if (days !== undefined) return distant(spot, phrase.length, addDays(today, days));
  const ahead = AHEAD.exec(text);
  if (ahead) return distant(spot, ahead[0].length, moved(today, ahead, 1));
  const ago = AGO.exec(text);
  return ago ? distant(spot, ago[0].length, moved(today, ago, -1)) : undefined;
}

function moved(
  today: PlainDate,
  [, count = '0', unit = '']: RegExpExecArray,
  sign: 1 | -1,
): PlainDate {
  const far = sign * (COUNTS.get(count) ?? Number(count));
  if (unit.startsWith('m')) return addMonths(today, far);
  return addDays(today, /^[uw]/.test(unit) ? 7 * far : far);
}

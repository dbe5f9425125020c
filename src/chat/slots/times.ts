// Clock times as people write them; the time slot and the form's time field call it.
import type { Language } from '../../cti/course/language';
import type { Line } from '../line/line';
import { COUNT_NAMES, COUNTS } from './dayNames';
import { anyFilled, anyOf } from './patterns';
import type { Words } from './vocabulary';
import type { Hit } from './slot';
import { WORDS } from '../words';

const { times } = WORDS;
const from = `(?:${anyOf(times.from)} )?`;
const at = anyOf(times.at);
const halfOfDay = `(?: ?(?:(${anyOf(times.morning)})|(${anyOf(times.afternoon)})))`;
const MARKED = new RegExp(
  `^${from}(?:${at} ?)(\\d{1,2})(?:[.:]?(\\d{2}))?${halfOfDay}?(?![\\d.:/a-z]|-\\d{1,2}-)`,
);
const COLON = new RegExp(`^${from}(\\d{1,2}):(\\d{2})${halfOfDay}?(?![\\d:a-z])`);
const DOT = /^(\d{1,2})\.(\d{2})(?![\d.a-z])/;
const HALF_DAY = new RegExp(`^(\\d{1,2})()${halfOfDay}(?![a-z])`);
/** '10-11', '10 til 11': when it ends is not kept. */
const UNTIL = new RegExp(
  `^(?: ?- ?| ${anyOf(WORDS.days.range.to)} (?:${at} ?)?)\\d{1,2}(?:[.:]\\d{2})?(?![\\d/])`,
);
/** '10-11', 'fra 10 til 11'. */
const STRETCH = new RegExp(
  `^${from}(\\d{1,2})(?:[.:](\\d{2}))?(?= ?- ?\\d| ${anyOf(WORDS.days.range.to)} \\d)`,
);

const hour = `(?:\\d{1,2}|${COUNT_NAMES})`;
/** Minutes from the hour → how that is said: 'halv 10', 'kl kvart over ni'. */
const SPOKEN: readonly (readonly [RegExp, number])[] = Object.entries(times.spoken).map(
  ([minutes, words]: readonly [string, Words]) => {
    const said = anyFilled(words, { '{h}': hour });
    return [new RegExp(`^(?:${at} )?${said}(?![a-z0-9:.])`), Number(minutes)] as const;
  },
);
const HOUR = new RegExp(`(\\d{1,2}|${COUNT_NAMES})$`);
/** 'kl ti'. */
const NAMED_HOUR = new RegExp(`^${at} (${COUNT_NAMES})(?![a-z])`);

/** A clock time at `at`: `kl 10`, `kl. 10.30`, `10:00`, `at 10`, `2 pm`; Copenhagen time as `HH:MM`. */
export function timeAt(line: Line, at: number): Hit<string> | undefined {
  const text = line.folded.slice(at, at + 24);
  const told = MARKED.exec(text) ?? COLON.exec(text) ?? HALF_DAY.exec(text);
  return clock(told, at, text) ?? spokenAt(line, at);
}

/** 'halv ti', 'kvart over 9', 'kl ti': by day, so that 'halv to' is 13.30. */
function spokenAt(line: Line, at: number): Hit<string> | undefined {
  const text = line.folded.slice(at, at + 40);
  for (const [pattern, minutes] of SPOKEN) {
    const [said] = pattern.exec(text) ?? [];
    const [, hourSaid] = HOUR.exec(said ?? '') ?? [];
    if (said !== undefined && hourSaid !== undefined) {
      return byDay(hourNamed(hourSaid) * 60 + minutes, at + said.length);
    }
  }
  const [whole, name] = NAMED_HOUR.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  return byDay(hourNamed(name) * 60, at + whole.length);
}

function hourNamed(said: string): number {
  return COUNTS.get(said) ?? Number(said);
}

/** Nobody meets before six in the morning. */
const FIRST_MINUTE = 6 * 60;

function byDay(minutes: number, end: number): Hit<string> | undefined {
  const of = minutes < FIRST_MINUTE ? minutes + 12 * 60 : minutes;
  if (of < 0 || of >= 24 * 60) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return { value: `${two(Math.floor(of / 60))}:${two(of % 60)}`, end };
}

/** '10-11', 'fra 10 til 11': where no day can stand; the first hour. */
export function stretchAt(line: Line, at: number): Hit<string> | undefined {
  const text = line.folded.slice(at, at + 30);
  return clock(STRETCH.exec(text), at, text);
}

/** '10': an hour only right behind a day. */
export function hourBehindDay(line: Line, at: number): Hit<string> | undefined {
  const [whole, hour = ''] = /^(\d{1,2})(?= |$)/.exec(line.folded.slice(at, at + 8)) ?? [];
  if (whole === undefined || Number(hour) < 7 || Number(hour) > 20) return undefined;
  return { value: `${hour.padStart(2, '0')}:00`, end: at + whole.length };
}

/** `10.30` without a word before it: a time only where no date can stand. */
export function bareTimeAt(line: Line, at: number): Hit<string> | undefined {
  const text = line.folded.slice(at, at + 24);
  return clock(DOT.exec(text), at, text);
}

export function sayTime(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  return WORDS.writing.time[language](hour, minute);
}

function clock(match: RegExpExecArray | null, at: number, text: string): Hit<string> | undefined {
  if (!match) return undefined;
  const [whole, hourText, minuteText, morning, afternoon] = match;
  const isHalved = (morning ?? afternoon) !== undefined;
  const hour = (Number(hourText) % (isHalved ? 12 : 100)) + (afternoon ? 12 : 0);
  const minute = Number(minuteText ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  const until = UNTIL.exec(text.slice(whole.length))?.[0].length ?? 0;
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { value, end: at + whole.length + until };
}

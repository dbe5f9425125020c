// Clock times as people write them; the time slot and the form's time field call it.
import type { Language } from '../../cti/course/language';
import type { Line } from '../line/line';
import { anyOf } from './patterns';
import type { Hit } from './slot';
import { WORDS } from '../words';

const { times } = WORDS;
const from = `(?:${anyOf(times.from)} )?`;
const at = anyOf(times.at);
const half = `(?: ?(?:(${anyOf(times.morning)})|(${anyOf(times.afternoon)})))`;
const MARKED = new RegExp(
  `^${from}(?:${at} ?)(\\d{1,2})(?:[.:]?(\\d{2}))?${half}?(?![\\d.:/a-z]|-\\d{1,2}-)`,
);
const COLON = new RegExp(`^${from}(\\d{1,2}):(\\d{2})${half}?(?![\\d:a-z])`);
const DOT = /^(\d{1,2})\.(\d{2})(?![\d.a-z])/;
const HALF_DAY = new RegExp(`^(\\d{1,2})()${half}(?![a-z])`);
/** '10-11': when it ends is not kept. */
const UNTIL = /^ ?- ?\d{1,2}(?:[.:]\d{2})?(?![\d/])/;

/** A clock time at `at`: `kl 10`, `kl. 10.30`, `10:00`, `at 10`, `2 pm`; Copenhagen time as `HH:MM`. */
export function timeAt(line: Line, at: number): Hit<string> | undefined {
  const text = line.folded.slice(at, at + 24);
  return clock(MARKED.exec(text) ?? COLON.exec(text) ?? HALF_DAY.exec(text), at, text);
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

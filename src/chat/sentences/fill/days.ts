// Which of the days in a clause is meant, by the words around them; none where they do not tell.
import { anyFilled, anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import { comingWeekday, type DayWritten } from '../../../cti/calendar/dayWritten';
import { marksOf, type DayMark } from '../marks/mark';
import { after, before, isRuledOut, only, type Given } from './given';

const { cues } = WORDS;
/** 'fra' and 'til' may stand before 'den', 'på'. */
const FROM = new RegExp(`(?:^| )${anyOf(cues.from)}(?: ${anyOf(cues.fromMore)})* $`);
const TO = new RegExp(`(?:^| )${anyOf(cues.to)}(?: ${anyOf(cues.toMore)})* $`);
const MOVED_AFTER = new RegExp(
  `^ ${anyOf(cues.instead)}(?! ${anyOf(cues.insteadOf)}(?![a-z]))(?= |$)`,
);
/** The day that a meeting had: 'mødet i morgen', 'fredagens møde', 'onsdag er flyttet'. */
const MEETING_BEFORE = new RegExp(
  `${anyOf(cues.meeting)}(?: ${anyFilled(cues.meetingMore, { '{n}': '\\d+' })})* $`,
);
const MEETING_AFTER = new RegExp(
  `^ ?(?:${anyOf(cues.genitive)} )?${anyOf(cues.meetingStems)}|^ (?:${anyOf(cues.movedBefore)} )?${anyOf(cues.moved)}`,
);

export interface DaysMeant {
  readonly date?: DayWritten;
  readonly until?: DayWritten;
  /** The day that no longer holds. */
  readonly old?: DayWritten;
}

/** One day, or the one that opens: 'fra 1/4'. */
export function dayIn(given: Given): DayWritten | undefined {
  const days = marksOf(given.clause.marks, 'day').filter((mark) => !isRuledOut(given.clause, mark));
  const opening = days.filter((mark) => FROM.test(before(given.clause, mark)));
  const mark = only(days) ?? only(opening);
  return mark && sided(given, mark);
}

/** From one day to another: 'til' alone says only until when. */
export function stretchOf(given: Given): DaysMeant {
  const { clause } = given;
  const days = marksOf(clause.marks, 'day').filter((mark) => !isRuledOut(clause, mark));
  const ends = days.filter((mark) => TO.test(before(clause, mark)) || followsDash(given, mark));
  const until = only(ends);
  const from = only(days.filter((mark) => !ends.includes(mark)));
  const date = from && sided(given, from);
  const last = until?.day;
  return { ...(date ? { date } : {}), ...(last ? { until: last } : {}) };
}

function followsDash({ clause }: Given, { from }: DayMark): boolean {
  return /\d ?- ?$/.test(clause.line.folded.slice(Math.max(0, from - 4), from));
}

/** A moved meeting's new day, and the one it had. */
export function movedDays(given: Given): DaysMeant {
  const { clause } = given;
  const days = marksOf(clause.marks, 'day');
  const old = days.filter((mark) => isOld(given, mark));
  const left = days.filter((mark) => !old.includes(mark));
  const coming = left.filter((mark) => TO.test(before(clause, mark)));
  const moved = only(left) ?? only(coming) ?? (left.length === 2 ? left[1] : undefined);
  const was = only(old) ?? (left.length === 2 && moved === left[1] ? left[0] : undefined);
  const date = moved?.day;
  const former = was?.day;
  return { ...(date ? { date } : {}), ...(former ? { old: former } : {}) };
}

function isOld({ clause }: Given, mark: DayMark): boolean {
  const ahead = before(clause, mark, 48);
  if (TO.test(ahead) || MOVED_AFTER.test(after(clause, mark))) return false;
  return (
    FROM.test(ahead) ||
    isRuledOut(clause, mark) ||
    MEETING_BEFORE.test(ahead) ||
    MEETING_AFTER.test(after(clause, mark))
  );
}

/** 'skal afsone fra mandag' lies ahead, 'blev indlagt mandag' behind; else the course tells (T13). */
const AHEAD = new RegExp(`(?:^| )${anyOf(cues.ahead)}(?= |$)`);
const BEHIND = new RegExp(`(?:^| )${anyOf(cues.behind)}(?= |$)`);

function sided({ clause, today }: Given, { day }: DayMark): DayWritten {
  if (typeof day === 'string' || day.kind !== 'weekday' || day.next) return day;
  const { folded } = clause.line;
  if (!AHEAD.test(folded) || BEHIND.test(folded)) return day;
  return { kind: 'distant', date: comingWeekday(today, day.weekday), typed: day.typed };
}

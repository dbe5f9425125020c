// What falls due: by the rows of table.ts for a course, by its own rule for the team's digest.
import { addDays, weekday, type PlainDate } from '../calendar/plainDate';
import type { Course } from '../course/course';
import { outline } from '../course/outline';
import type { TeamSettings } from '../course/settings';
import { sendDay, workingDayFor } from './sending/sendDay';
import type { Dated, DueRow, DueTable, Facts } from './row';
import { TABLE } from './table';
import {
  DUE_KEYS,
  type Addressee,
  type Audience,
  type Due,
  type DueKey,
  type DueOf,
} from './thing';

/**
 * All that the facts known now make due, past things included: what has been delivered already is
 * for the ledger to say, and which of several overdue ones goes out for the poster. In order of
 * their send days. Nothing that lay before a course was taken over is there, nothing that a pause
 * holds back without a known end, and under withdrawn consent only `retention` (N1, P9).
 */
export function dueBy(table: DueTable): DueOf {
  return (course, settings, today) => {
    const facts: Facts = { course, settings, today, at: outline(course, today) };
    return DUE_KEYS.filter((key) => !facts.at.frozen || table[key].awake === 'always')
      .flatMap((key) => {
        const row = table[key];
        return row.date.dates(facts).flatMap((day) => dueThings({ key, row, day }, facts));
      })
      .sort(bySendDay);
  };
}

export const due: DueOf = dueBy(TABLE);

/** The day by which a due thing is listed: a meeting's own, else its rule date. */
export function dayShown({ key, target, ruleDate }: Due): PlainDate {
  return TABLE[key].shown.on === 'itsDay' ? target : ruleDate;
}

/** The next things of a course, `today` included, each once however many people it goes to. */
export function nextDue(
  course: Course,
  settings: TeamSettings,
  today: PlainDate,
  count: number,
): readonly Due[] {
  const closed = outline(course, today).stage === 'closed';
  const ahead = due(course, settings, today).filter(
    // What goes out at once is not ahead any more, nor is a day that has been, though its card comes
    // on the next working day; that an unused course would be erased some day is no news while it
    // lives (D8).
    (thing) =>
      thing.sendOn >= today &&
      dayShown(thing) >= today &&
      thing.kind !== 'atOnce' &&
      (closed || thing.key !== 'retention') &&
      !isNoNewsYet(thing, today),
  );
  const seen = new Set<string>();
  const once = ahead.filter((thing) => {
    const name = [thing.key, thing.ordinal, thing.about, thing.ruleDate].join('|');
    return seen.size < seen.add(name).size;
  });
  return once.slice(0, count);
}

/** Before its day has passed it says no more than the thing before it. */
function isNoNewsYet({ key, target }: Due, today: PlainDate): boolean {
  const { on } = TABLE[key].shown;
  return on === 'never' || (on === 'afterIt' && target >= today);
}

/**
 * The team's weekly digest of this week: first working day from Monday. None where the team has not
 * turned it on, nor for the rest of the week in which it did.
 */
export function digestDue(settings: TeamSettings, today: PlainDate): Due | undefined {
  if (!settings.digest) return undefined;
  const monday = addDays(today, 1 - weekday(today));
  const sendOn = workingDayFor(TABLE.digest.kind, monday);
  // A practice clock may have been moved back behind the day.
  const { digestFrom = monday } = settings;
  if (sendOn < digestFrom && digestFrom <= today) return undefined;
  return {
    key: 'digest',
    course: 'team',
    number: 0,
    ordinal: 1,
    about: null,
    ruleDate: monday,
    sendOn,
    audience: 'channel',
    kind: TABLE.digest.kind,
    target: addDays(monday, 6),
    chain: null,
  };
}

interface Fallen {
  readonly key: DueKey;
  readonly row: DueRow;
  readonly day: Dated;
}

function dueThings({ key, row, day }: Fallen, facts: Facts): Due[] {
  const { course, at } = facts;
  const { on: ruleDate, ordinal, about, target, by, kind = row.kind } = day;
  const sendOn = sendDay({ awake: row.awake, kind, ruleDate }, course, at);
  if (sendOn === null || !isToBeTold({ key, row, day }, facts)) return [];
  const { id, number } = course;
  const thing = { key, course: id, number, ordinal, about, ruleDate, sendOn, target };
  const chain = row.chain === 'phase' ? (`phase${ordinal}` as const) : row.chain;
  const to = recipients(row.to(facts, day), course);
  const nobody = row.unreached === 'channel' ? (['channel'] as const) : [];
  return (to.length > 0 ? to : nobody).map((audience) => ({
    ...thing,
    ...{ kind, chain, audience },
    ...(by && { by }),
  }));
}

function isToBeTold({ row, day }: Fallen, facts: Facts): boolean {
  const { course, at, today } = facts;
  const isPast = (day.kind ?? row.kind) === 'notice' && day.target < today;
  if (isPast || day.on < course.quietBefore || !row.falls(facts, day)) return false;
  if (row.asks?.told === 'untilDone' && row.asks.done(day, course, today)) return false;
  return row.afterTheEnd || at.effectiveEnd === null || day.on < at.effectiveEnd;
}

/** A role that is nobody's on purpose is left out. */
function recipients(to: readonly Audience[], course: Course): readonly Audience[] {
  return to.filter((audience) => audience === 'channel' || !isNobody(audience, course));
}

function isNobody(audience: Addressee, { people }: Course): boolean {
  return audience !== 'author' && people[audience] === 'none';
}

function bySendDay(a: Due, b: Due): number {
  if (a.sendOn !== b.sendOn) return a.sendOn < b.sendOn ? -1 : 1;
  return DUE_KEYS.indexOf(a.key) - DUE_KEYS.indexOf(b.key) || a.ordinal - b.ordinal;
}

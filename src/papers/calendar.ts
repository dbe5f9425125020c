// A calendar feed as a file (RFC 5545); the wiring answers the address of a feed with it.
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { createHash } from 'node:crypto';
import { instantAt, partsOf } from '../cti/calendar/plainDate';
import type { CalendarEntry, Feed } from '../desk/views/views';
import type { Texts } from '../text/texts';

/** Meetings are told with their beginning only. */
const MEETING_HOURS = 1;

/**
 * A calendar feed (RFC 5545): days as whole days, meetings with a time as an hour in UTC. Subjects
 * name the citizen by number only; ids tell nothing and stay the same from one fetch to the next.
 *
 * @throws Error when the library refuses an event: a fault of ours
 */
export function calendarFile({ entries }: Feed, texts: Texts): string {
  const events = entries.map((entry) => eventOf(entry, texts));
  const { error, value } = createEvents(events, {
    calName: texts.cards.calendar.name,
    productId: 'cti-case-team-bot',
    method: 'PUBLISH',
  });
  if (error || !value) throw error ?? new Error('No calendar');
  return value;
}

function eventOf(entry: CalendarEntry, texts: Texts): EventAttributes {
  const name =
    entry.kind === 'meeting'
      ? texts.words.meetings[entry.meeting]
      : texts.notices.names[entry.due.key](entry.due.ordinal);
  return {
    uid: `${idOf(entry)}@cti`,
    title: texts.cards.calendar.entry(name, entry.number),
    busyStatus: entry.kind === 'meeting' ? 'BUSY' : 'FREE',
    classification: 'PRIVATE',
    ...whenOf(entry),
  };
}

type When = Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> & {
  readonly duration: { readonly days: number } | { readonly hours: number };
};

function whenOf(entry: CalendarEntry): When {
  const { year, month, day } = partsOf(entry.on);
  const [hour, minute] = entry.kind === 'meeting' ? (entry.time ?? '').split(':') : [];
  if (hour === undefined || minute === undefined) {
    return { start: [year, month, day], duration: { days: 1 } };
  }
  return {
    start: utc(instantAt(entry.on, Number(hour), Number(minute))),
    ...{ startInputType: 'utc', startOutputType: 'utc' },
    duration: { hours: MEETING_HOURS },
  };
}

function utc(at: Date): DateArray {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return [year, month, day, at.getUTCHours(), at.getUTCMinutes()];
}

function idOf(entry: CalendarEntry): string {
  const what =
    entry.kind === 'meeting' ? [entry.id] : [entry.due.key, entry.due.ordinal, entry.due.about];
  return createHash('sha256')
    .update([entry.course, ...what].join('|'))
    .digest('hex')
    .slice(0, 32);
}

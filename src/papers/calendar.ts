// A calendar feed as a file (RFC 5545); the wiring answers the address of a feed with it.
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { createHash } from 'node:crypto';
import { addDays, instantAt, partsOf, type PlainDate } from '../cti/calendar/plainDate';
import type { CalendarEntry, Feed } from '../desk/views/views';
import type { Texts } from '../text/texts';
import { gatheringName } from '../text/words';

/** Meetings are told with their beginning only. */
const MEETING_HOURS = 1;

/** How often a feed is worth asking for. */
const REFRESH = 'PT1H';

/**
 * A calendar feed (RFC 5545): days as whole days that end where the next one begins, meetings with a
 * time as an hour in UTC. Subjects name the citizen by number only; ids tell nothing and stay the same
 * from one fetch to the next, and so does every byte until the course changes.
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
  // RFC 7986; the library writes the older word for it alone.
  return value.replace(
    /^X-PUBLISHED-TTL:.*$/m,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}\r\nX-PUBLISHED-TTL:${REFRESH}`,
  );
}

function eventOf(entry: CalendarEntry, texts: Texts): EventAttributes {
  const name =
    entry.kind === 'meeting'
      ? meetingName(entry, texts)
      : texts.notices.names[entry.due.key](entry.due.ordinal);
  const changedAt = changedInstant(entry).getTime();
  return {
    uid: `${idOf(entry)}@cti`,
    sequence: entry.changed.seq,
    // The library reads it; its types do not know it.
    ...{ timestamp: changedAt },
    lastModified: changedAt,
    title: texts.cards.calendar.entry(name, entry.number),
    busyStatus: entry.kind === 'meeting' ? 'BUSY' : 'FREE',
    classification: 'PRIVATE',
    ...whenOf(entry),
  };
}

function meetingName(
  { meeting, unconfirmed }: Extract<CalendarEntry, { kind: 'meeting' }>,
  { words, cards }: Texts,
): string {
  const mark = unconfirmed ? ` (${cards.meetings.unconfirmed})` : '';
  return `${gatheringName(words, meeting)}${mark}`;
}

/** The day of the course's last change; of several on one day the later ones are so many seconds later. */
function changedInstant({ changed }: CalendarEntry): Date {
  const { year, month, day } = partsOf(changed.on);
  return new Date(Date.UTC(year, month - 1, day, 0, 0, changed.seq));
}

type When = Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> &
  ({ readonly end: DateArray } | { readonly duration: { readonly hours: number } });

function whenOf(entry: CalendarEntry): When {
  const [hour, minute] = entry.kind === 'meeting' ? (entry.time ?? '').split(':') : [];
  if (hour === undefined || minute === undefined) {
    return { start: dayArray(entry.on), end: dayArray(addDays(entry.on, 1)) };
  }
  return {
    start: utc(instantAt(entry.on, Number(hour), Number(minute))),
    ...{ startInputType: 'utc', startOutputType: 'utc' },
    duration: { hours: MEETING_HOURS },
  };
}

function dayArray(on: PlainDate): DateArray {
  const { year, month, day } = partsOf(on);
  return [year, month, day];
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

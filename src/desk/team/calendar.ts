// A person's calendar feed, ordered by command and read by its address; the wiring serves it.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Course, PersonRef } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import { due } from '../../cti/due/due';
import { TABLE } from '../../cti/due/table';
import { gatherings, stateOn } from '../../cti/meetings/planned';
import { enterPersonally, type House } from '../door/access';
import type { Caller } from '../ports/caller';
import type { CalendarEntry, Feed, View } from '../views/views';
import { rolesOf } from './mine';
import { lookAtTeam } from './upcoming';

/** Where a feed is reached: the address before the secret; `null`: nobody said (BOT_PUBLIC_URL). */
export type CalendarAddress = () => string | null;

/**
 * `calendar` in 1:1: an address that only this person gets. It is shown once, since only its digest
 * is kept; a new one takes the place of the old.
 *
 * @throws StorageDown
 */
export async function calendar(
  { storage }: House,
  person: PersonRef,
  address: string | null,
  what: 'new' | 'stop' | undefined,
): Promise<View> {
  const { people } = storage;
  const known = await people.calendarOf(person.id);
  if (what === 'stop') {
    await people.saveCalendar(person, null);
    return { kind: 'calendar', state: 'stopped' };
  }
  if (address === null) return { kind: 'said', say: 'calendarNoAddress', data: {} };
  if (known !== undefined && what !== 'new') return { kind: 'calendar', state: 'kept' };
  const secret = randomBytes(32).toString('base64url');
  await people.saveCalendar(person, secretDigest(secret));
  return { kind: 'calendar', state: 'made', url: `${address}/calendar/${secret}.ics` };
}

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * What an address shows at this moment: phase changes, deadlines and meetings of the courses in
 * which its owner has a role, in the teams whose roster holds them now (D2). Nothing for an address
 * that is unknown or was taken back.
 *
 * @throws StorageDown
 */
export async function feedAt(house: House, file: string): Promise<Feed | undefined> {
  const [, secret] = FILE.exec(file) ?? [];
  if (!secret) return undefined;
  const person = await house.storage.people.calendarOwner(secretDigest(secret));
  if (!person) return undefined;
  const callers = await enterPersonally(house, { person, activity: `calendar-${randomUUID()}` });
  const entries = await Promise.all(callers.map((caller) => entriesOf(caller)));
  return { person, entries: entries.flat() };
}

function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

async function entriesOf(caller: Caller): Promise<readonly CalendarEntry[]> {
  const held = await caller.store.courses();
  const mine = held.map(({ course }) => course).filter((course) => isMine(course, caller));
  if (mine.length > 0) await lookAtTeam(caller, 'calendar');
  return mine.flatMap((course) => [
    ...dueEntries(course, caller),
    ...meetingEntries(course, caller),
  ]);
}

/** Nothing of a course under withdrawn consent (P9), and nothing of one that is over. */
function isMine(course: Course, { person, today }: Caller): boolean {
  const { stage, frozen } = outline(course, today);
  return rolesOf(course, person.id).length > 0 && stage !== 'closed' && !frozen;
}

/** What has a day of its own; reminders stay with the bot. */
function dueEntries(course: Course, { team, today }: Caller): readonly CalendarEntry[] {
  const seen = new Set<string>();
  return due(course, team.settings, today).flatMap((thing): CalendarEntry[] => {
    const { by: on = thing.ruleDate } = thing;
    const name = `${thing.key}|${thing.by ?? `${thing.ordinal}|${on}`}`;
    if (!TABLE[thing.key].shown.calendar || seen.has(name)) return [];
    seen.add(name);
    return [{ kind: 'due', ...ofCourse(course), due: thing, on }];
  });
}

/** The course's meetings, and of the appointments one's own: nobody else is told of these. */
function meetingEntries(course: Course, { person, today }: Caller): readonly CalendarEntry[] {
  const mine = rolesOf(course, person.id);
  return gatherings(course)
    .filter((each) => each.state === 'planned')
    .filter((each) => each.is === 'meeting' || mine.includes(each.role))
    .map((each) => ({
      ...{ kind: 'meeting', ...ofCourse(course), id: each.id },
      ...{ meeting: each.kind, on: each.date, time: each.time },
      unconfirmed: stateOn(each, today) === 'unconfirmed',
    }));
}

function ofCourse(course: Course): Pick<CalendarEntry, 'course' | 'number' | 'changed'> {
  const { id, number, seq, lastOn, enrolledOn } = course;
  return { course: id, number, changed: { on: lastOn ?? enrolledOn, seq } };
}

// What a person was sent 1:1 and still stands; called by mine.ts.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course, Role } from '../../cti/course/course';
import { due } from '../../cti/due/due';
import { isSettled } from '../../cti/due/settled';
import { dueId, type Due } from '../../cti/due/thing';
import type { Caller } from '../ports/caller';
import type { Delivery } from '../ports/storage';
import type { MineNudge } from '../views/views';
import { MOST_NUDGES } from './nudging';

/** What a person was sent 1:1 about a course in these roles, and that still stands. */
export function toldOf(caller: Caller, course: Course, roles: readonly Role[]): readonly Due[] {
  const { team, today } = caller;
  return due(course, team.settings, today).filter(
    (thing) =>
      thing.sendOn <= today &&
      roles.some((role) => role === thing.audience) &&
      !isSettled(thing, course, today),
  );
}

/** What its reader did with it: put off, told often enough, or seen; nothing: it was left as it is. */
export function nudgeOf(
  thing: Due,
  ledger: ReadonlyMap<string, Delivery>,
  today: PlainDate,
): MineNudge | undefined {
  const row = ledger.get(dueId(thing, 0));
  if (row?.state !== 'sent' || row.more?.voided) return undefined;
  const { again, seen = false, shown = 1 } = row.more ?? {};
  const { key, ordinal } = thing;
  if (seen) return { key, ordinal, state: 'seen', again: null };
  if (again !== undefined && again > today) return { key, ordinal, state: 'putOff', again };
  return shown >= MOST_NUDGES ? { key, ordinal, state: 'toldOften', again: null } : undefined;
}

// `mine` in 1:1; door/visit.ts calls it, the calendar asks for the roles.
import { ROLES, type Course, type Role } from '../../cti/course/course';
import { deviations } from '../../cti/fidelity/deviations';
import { nextDue } from '../../cti/due/due';
import { outline } from '../../cti/course/outline';
import { waiting, type Waiting } from '../../cti/due/waiting';
import type { Caller, Outcome } from '../ports/caller';
import { nudgeOf, toldOf } from './nudged';
import { teamWord } from '../door/teamWord';
import type { MineRow } from '../views/views';

/** `mine`: the running courses in which I have a role, and what waits for me, across my teams. */
export async function mine(callers: readonly Caller[]): Promise<Outcome> {
  const [first] = callers;
  if (!first) return { view: { kind: 'said', say: 'noTeams', data: {} } };
  const rows = (await Promise.all(callers.map(mineRows))).flat().sort(byDate);
  return { view: { kind: 'mine', today: first.today, rows } };
}

/** One query, and one more where something was told that still holds: what I did with it. */
async function mineRows(caller: Caller): Promise<MineRow[]> {
  const held = await caller.store.courses();
  const rows = held
    .map(({ course }) => ({ course, roles: rolesOf(course, caller.person.id) }))
    .filter(({ course, roles }) => {
      return roles.length > 0 && outline(course, caller.today).stage !== 'closed';
    })
    .map(({ course, roles }) => ({
      team: caller.team.name,
      word: teamWord(caller.store.key),
      course,
      roles,
      next: nextDue(course, caller.team.settings, caller.today, 1)[0] ?? null,
      waits: waiting(course, caller.team.settings, caller.today).filter((each) =>
        isFor(each, roles),
      ),
      differs: deviations(course, caller.today).length,
      told: toldOf(caller, course, roles),
    }));
  const someTold = rows.some(({ told }) => told.length > 0);
  const sent = someTold ? await caller.store.deliveries() : [];
  const ledger = new Map(sent.map((row) => [row.due, row]));
  return rows.map(({ told, ...row }) => {
    const nudges = told.map((thing) => nudgeOf(thing, ledger, caller.today));
    return { ...row, nudges: nudges.filter((nudge) => nudge !== undefined) };
  });
}

/** What a notice to one of these roles told of; what only the channel hears waits for the CTI worker. */
function isFor({ to }: Waiting, roles: readonly Role[]): boolean {
  return to.some((each) =>
    each === 'channel' ? roles.includes('cti') : roles.some((role) => role === each),
  );
}

/** The roles that somebody has on a course; by the directory id. */
export function rolesOf(course: Course, person: string): Role[] {
  return ROLES.filter((role) => {
    const holder = course.people[role];
    return holder !== null && holder !== 'none' && holder.id === person;
  });
}

/** What waits first, then by date. */
function byDate(a: MineRow, b: MineRow): number {
  const [waitsA, waitsB] = [a.waits.length > 0, b.waits.length > 0];
  if (waitsA !== waitsB) return waitsA ? -1 : 1;
  const [dayA, dayB] = [a.next?.sendOn ?? '9999', b.next?.sendOn ?? '9999'];
  return dayA === dayB ? a.course.number - b.course.number : dayA < dayB ? -1 : 1;
}

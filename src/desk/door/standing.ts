// Who may ask in a case team, and so who is told of its courses (D2, D7): doors, people and post ask here.
import type { Member, TeamRecord } from '../ports/storage';

/** Somebody is kept out of a case team: why. `unsure`: Teams does not tell who is in it just now. */
export type KeptOut = 'guest' | 'notOnRoster' | 'otherTenant' | 'unsure';

/**
 * Why somebody whom the roster names may not ask; `undefined`: they may. Guests, and people of another
 * tenant, only where the team lets them in (D7). Who may not ask is not told either: no role, no card
 * 1:1, no place in a list.
 */
export function keptOutOf(
  { settings }: Pick<TeamRecord, 'settings'>,
  member: Member | null,
): Extract<KeptOut, 'guest' | 'notOnRoster'> | undefined {
  if (member === null) return 'notOnRoster';
  return member.guest && !settings.guests ? 'guest' : undefined;
}

// The name of a person, team or channel as it is kept; the reading and the roster call it.
import { holdsCpr } from '../../chat/cprGuard';

/**
 * The name of a person, a team or a channel as the bot keeps it: Teams' names are written by people,
 * and one that holds a CPR number is no name (D1).
 */
export function keptName(name: string | null | undefined): string {
  return name && !holdsCpr(name) ? name : '';
}

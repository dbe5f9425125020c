// The opaque word for a team on buttons in 1:1; who makes or follows such a button calls it.
import { createHash } from 'node:crypto';
import type { TeamKey } from '../ports/teams';

/** An opaque word for a team, for buttons in 1:1 chats. It gives no access: the roster is asked at every press. */
export function teamWord(key: TeamKey): string {
  const words = [key.tenant, key.team, key.channel].join('\n');
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}

// Who says something and where, for the desk; the files beside call it.
import type { Visit } from '../desk/door/access';
import type { Channel } from '../desk/door/visit';
import type { Incoming } from './incoming';

export type Spoken = Extract<Incoming, { kind: 'text' }>;
export type Pressed = Extract<Incoming, { kind: 'press' }>;

/** The channel in which something was said; `null` in a 1:1 or group chat. */
export function channelOf({ where, address }: Incoming): Channel | null {
  if (where.kind !== 'channel') return null;
  const { key, name, isOwnName = false } = where;
  return { key, name, isOwnName, address };
}

/** Who says it, by the authenticated activity alone (D3). */
export function visitOf({ from, id, tenant }: Incoming): Visit {
  return { person: from, activity: id, tenant };
}

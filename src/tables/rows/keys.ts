// The keys of all rows: every store takes partition, row key and range from here.
import { createHash } from 'node:crypto';
import type { TeamKey } from '../../desk/ports/teams';

/** Parts of a key are joined by it; no encoded part holds it. */
const SEPARATOR = '|';
/** The character after the separator: `prefix|…` lies in `[prefix|, prefix})`. */
const AFTER_SEPARATOR = '}';
const SAFE = /[A-Za-z0-9._:@-]/;
/** A key may hold 512 characters; four parts of this length and the separators fit. */
const LONGEST_PART = 100;

/** Rows of one partition whose key begins with the same parts: `from` ≤ RowKey < `to`. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * Makes any text a part of a key: letters, digits and `._:@-` stay, other bytes become `=XX`, and
 * what is long becomes its hash. Different texts give different parts, and none holds what Azure
 * forbids in a key (`/ \ # ?` and control characters).
 */
export function keyPart(text: string): string {
  const encoded = [...text].map((char) => (SAFE.test(char) ? char : escapedBytes(char))).join('');
  return encoded.length > LONGEST_PART ? `~${hashOf(text)}` : encoded;
}

/** One case team, one partition (D2). */
export function partitionOf(key: TeamKey): string {
  return join(keyPart(key.tenant), keyPart(key.team), keyPart(key.channel));
}

export const rowKeys = {
  team: 'team',
  course: (number: number): string => join('course', sixDigits(number)),
  /** An ended course whose number is used again stands beside its successor (D8). */
  retiredCourse: (number: number, id: string): string =>
    join('course', sixDigits(number), keyPart(id)),
  event: (course: string, seq: number): string => join('event', keyPart(course), sixDigits(seq)),
  look: (course: string, activity: string): string =>
    join('look', keyPart(course), hashOf(activity)),
  sent: (course: string, due: string): string => join('sent', keyPart(course), keyPart(due)),
  done: (activity: string): string => join('done', hashOf(activity)),
  last: (person: string): string => join('last', keyPart(person)),
  card: (course: string, activity: string): string =>
    join('card', keyPart(course), hashOf(activity)),
  agenda: (date: string, team: TeamKey): string => join(date, partitionOf(team)),
  personTeam: (team: TeamKey): string => join('team', partitionOf(team)),
  conversation: 'conversation',
  shared: (name: string): string => keyPart(name),
  draft: (name: string): string => join('draft', keyPart(name)),
  roster: (name: string): string => join('roster', keyPart(name)),
} as const;

/** The citizen's number in the key of a course's row; 0 when no release wrote such a key. */
export function numberInKey(rowKey: string): number {
  return Number(/^course\|(\d{6})(?:\||$)/.exec(rowKey)?.[1] ?? 0);
}

/** The day and the team that the key of a wake-up names; `undefined`: a part of it is a digest. */
export function wakeUpInKey(
  rowKey: string,
): { readonly date: string; readonly team: TeamKey } | undefined {
  const [date, ...parts] = rowKey.split(SEPARATOR);
  const [tenant, team, channel, ...more] = parts.map(textOfPart);
  if (!date || !tenant || !team || !channel || more.length > 0) return undefined;
  return { date, team: { tenant, team, channel } };
}

/** What `keyPart` was made of; `undefined` when it is a digest. */
function textOfPart(part: string): string | undefined {
  if (part.startsWith('~')) return undefined;
  try {
    return decodeURIComponent(part.replaceAll('=', '%'));
  } catch {
    return undefined;
  }
}

/** All rows below these parts, which must be encoded already or be plain words. */
export function below(...parts: readonly string[]): Range {
  const prefix = join(...parts);
  return { from: `${prefix}${SEPARATOR}`, to: `${prefix}${AFTER_SEPARATOR}` };
}

function join(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}

/** Six digits, so that rows sort by number. */
function sixDigits(value: number): string {
  return String(value).padStart(6, '0');
}

function escapedBytes(char: string): string {
  const bytes = [...Buffer.from(char, 'utf8')];
  return bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

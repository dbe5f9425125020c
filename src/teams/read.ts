import { z } from 'zod';
import { readText } from './mentions';
import { addressOf, tenantOf, whereOf } from './place';
import type { PersonRef } from '../cti/course';
import type { Incoming } from './incoming';
import type { RawActivity } from './shape';

type Base = Pick<Incoming, 'id' | 'where' | 'from' | 'address' | 'tenant' | 'locale'>;

/** What was read, and which mentions name a Teams account instead of a person of the directory. */
export interface Read {
  readonly incoming: Incoming;
  readonly unresolved: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads an activity at the door; `undefined`: nothing the bot cares about. */
export function readActivity(activity: RawActivity): Read | undefined {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readPress(activity);
    case 'conversationUpdate':
      return { incoming: readUpdate(activity), unresolved: NONE };
    case 'installationUpdate':
      return isRemoval(activity)
        ? { incoming: { ...baseOf(activity), kind: 'removed' }, unresolved: NONE }
        : undefined;
    case 'messageUpdate':
      return isEdit(activity) ? { incoming: readEdit(activity), unresolved: NONE } : undefined;
    default:
      return undefined;
  }
}

function readMessage(activity: RawActivity): Read {
  const { text, mentions } = readText(activity);
  return {
    incoming: {
      ...baseOf(activity),
      kind: 'text',
      text,
      mentions: mentions.map((one) => ({ text: one.text, person: one.person })),
    },
    unresolved: new Set(mentions.filter((one) => one.unresolved).map((one) => one.person.id)),
  };
}

/** `undeleteMessage` comes as a `messageUpdate` too. */
function isEdit({ channelData }: RawActivity): boolean {
  return channelData?.eventType !== 'undeleteMessage';
}

function readEdit(activity: RawActivity): Incoming {
  return { ...baseOf(activity), kind: 'edited', text: readText(activity).text };
}

const pressShape = z.object({
  action: z.object({
    verb: z.string().min(1).max(100),
    data: z.record(z.string().max(200), z.unknown()).nullish(),
  }),
});

/** `undefined`: some other invoke, or a malformed one. */
function readPress(activity: RawActivity): Read | undefined {
  if (activity.name !== 'adaptiveCard/action') return undefined;
  const press = pressShape.safeParse(activity.value);
  if (!press.success) return undefined;
  const { verb, data } = press.data.action;
  const card = activity.replyToId ?? activity.channelData?.legacy?.replyToId ?? null;
  return {
    incoming: { ...baseOf(activity), kind: 'press', verb, data: data ?? {}, card },
    unresolved: NONE,
  };
}

function readUpdate(activity: RawActivity): Incoming {
  const isBot = ({ id }: { id: string }): boolean => id === activity.recipient.id;
  if (activity.membersAdded?.some(isBot)) return { ...baseOf(activity), kind: 'added' };
  if (activity.membersRemoved?.some(isBot)) return { ...baseOf(activity), kind: 'removed' };
  return { ...baseOf(activity), kind: 'changed' };
}

const isRemoval = ({ action }: RawActivity): boolean =>
  typeof action === 'string' && action.startsWith('remove');

function baseOf(activity: RawActivity): Base {
  return {
    id: activity.id ?? '',
    where: whereOf(activity),
    from: personOf(activity),
    address: addressOf(activity),
    tenant: tenantOf(activity),
    locale: activity.locale ?? null,
  };
}

/** Teams itself speaks without a sender. */
function personOf({ from }: RawActivity): PersonRef {
  return { id: from?.aadObjectId || from?.id || '', name: from?.name ?? '' };
}

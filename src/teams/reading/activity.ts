// An activity read as what came in; turn.ts calls it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keptName } from './keptName';
import { readText } from './mentions';
import { addressOf, tenantOf, whereOf } from './place';
import type { PersonRef } from '../../cti/course/course';
import type { Incoming, SentFile } from '../../conversation/incoming';
import type { PlaceNews } from '../../desk/door/place';
import type { RawActivity } from '../door/shape';

type Base = Pick<Incoming, 'id' | 'where' | 'from' | 'address' | 'tenant' | 'locale'>;

/** What was read, and which mentions name a Teams account instead of a person of the directory. */
export interface Read {
  readonly incoming: Incoming;
  readonly unresolved: ReadonlySet<string>;
  /** The activity that an answer stands under; `null`: none was told, or Teams itself spoke. */
  readonly replyTo: string | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads an activity at the door; `undefined`: nothing the bot cares about. */
export function readActivity(activity: RawActivity): Read | undefined {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'conversationUpdate':
      return withoutMentions(readUpdate(activity));
    case 'installationUpdate':
      return readInstallation(activity);
    case 'messageUpdate':
      return isEdit(activity) ? readEdit(activity) : undefined;
    default:
      return undefined;
  }
}

function withoutMentions(incoming: Incoming): Read {
  return { incoming, unresolved: NONE, replyTo: null };
}

function readMessage(activity: RawActivity): Read {
  const { text, mentions } = readText(activity);
  return {
    incoming: {
      ...baseOf(activity),
      kind: 'text',
      text,
      mentions: mentions.map((one) => ({ text: one.text, person: one.person })),
      ...filesOf(activity),
      ...sentOf(activity),
    },
    unresolved: new Set(mentions.filter((one) => one.unresolved).map((one) => one.person.id)),
    replyTo: activity.id || null,
  };
}

function filesOf({ attachments }: RawActivity): { files?: readonly string[] } {
  const files = (attachments ?? []).flatMap(({ name }) => (name ? [name] : []));
  return files.length > 0 ? { files } : {};
}

const sentShape = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(400),
  content: z.object({ downloadUrl: z.string().max(4000) }),
});

/** Files that somebody sent; the address is judged when it is fetched. */
function sentOf({ attachments }: RawActivity): { sent?: readonly SentFile[] } {
  const sent = (attachments ?? []).flatMap((attachment) => {
    const file = sentShape.safeParse(attachment);
    if (!file.success) return [];
    return [{ name: file.data.name, address: file.data.content.downloadUrl }];
  });
  return sent.length > 0 ? { sent } : {};
}

/** `undeleteMessage` comes as a `messageUpdate` too. */
function isEdit({ channelData }: RawActivity): boolean {
  return channelData?.eventType !== 'undeleteMessage';
}

function readEdit(activity: RawActivity): Read {
  const incoming: Incoming = {
    ...baseOf(activity),
    kind: 'edited',
    text: readText(activity).text,
    ...filesOf(activity),
  };
  return { ...withoutMentions(incoming), replyTo: activity.id || null };
}

const pressShape = z.object({
  action: z.object({
    verb: z.string().min(1).max(100),
    data: z.record(z.string().max(200), z.unknown()).nullish(),
  }),
});

/** `undefined`: some other invoke, or a malformed one. */
function readInvoke(activity: RawActivity): Read | undefined {
  if (activity.name === 'fileConsent/invoke') return readConsent(activity);
  if (activity.name !== 'adaptiveCard/action') return undefined;
  const press = pressShape.safeParse(activity.value);
  if (!press.success) return undefined;
  const { verb, data } = press.data.action;
  const card = activity.replyToId ?? activity.channelData?.legacy?.replyToId ?? null;
  return withoutMentions({ ...baseOf(activity), kind: 'press', verb, data: data ?? {}, card });
}

const consentShape = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.record(z.string().max(100), z.unknown()).nullish(),
  uploadInfo: z
    .object({
      name: z.string().max(400).transform(keptName),
      uploadUrl: z.string().max(4000),
      contentUrl: z.string().max(4000),
      uniqueId: z.string().max(200),
      fileType: z.string().max(50),
    })
    .nullish(),
});

/** The answer to a file's consent card; `undefined`: malformed. */
function readConsent(activity: RawActivity): Read | undefined {
  const consent = consentShape.safeParse(activity.value);
  if (!consent.success) return undefined;
  const { action, context, uploadInfo } = consent.data;
  return withoutMentions({
    ...baseOf(activity),
    kind: 'consented',
    accepted: action === 'accept',
    context: context ?? {},
    upload: uploadInfo ?? null,
  });
}

function readUpdate(activity: RawActivity): Incoming {
  const isBot = ({ id }: { id: string }): boolean => id === activity.recipient.id;
  if (activity.membersAdded?.some(isBot)) return { ...baseOf(activity), kind: 'added' };
  if (activity.membersRemoved?.some(isBot)) return { ...baseOf(activity), kind: 'removed' };
  const left = (activity.membersRemoved ?? []).flatMap(({ id, aadObjectId }) => aadObjectId ?? id);
  const gone = left.length > 0 ? { left } : {};
  return { ...baseOf(activity), kind: 'changed', ...gone, ...newsOf(activity) };
}

/** Teams' events of channels and teams, and what they mean for whoever posts there. */
const NEWS: Readonly<Record<string, Pick<PlaceNews, 'of' | 'what'>>> = {
  channelDeleted: { of: 'channel', what: 'shut' },
  channelRestored: { of: 'channel', what: 'open' },
  channelRenamed: { of: 'channel', what: 'renamed' },
  teamArchived: { of: 'team', what: 'shut' },
  teamUnarchived: { of: 'team', what: 'open' },
  teamDeleted: { of: 'team', what: 'shut' },
  teamHardDeleted: { of: 'team', what: 'shut' },
  teamRestored: { of: 'team', what: 'open' },
  teamRenamed: { of: 'team', what: 'renamed' },
};

function newsOf({ channelData }: RawActivity): { news?: PlaceNews } {
  const { eventType, channel, team } = channelData ?? {};
  const told = NEWS[eventType ?? ''];
  if (!told) return {};
  const name = keptName((told.of === 'channel' ? channel : team)?.name);
  return { news: { ...told, ...(name === '' ? {} : { name }) } };
}

/** What adds the app is told by the conversation, too; an update of it that adds it anew is not. */
function readInstallation(activity: RawActivity): Read | undefined {
  if (isRemoval(activity)) return withoutMentions({ ...baseOf(activity), kind: 'removed' });
  if (activity['action'] !== 'add-upgrade') return undefined;
  const news = { of: 'team', what: 'open' } as const;
  return withoutMentions({ ...baseOf(activity), kind: 'changed', news });
}

const isRemoval = ({ action }: RawActivity): boolean =>
  typeof action === 'string' && action.startsWith('remove');

function baseOf(activity: RawActivity): Base {
  return {
    // Every activity is handled once, by its id: one without gets its own.
    id: activity.id || `none-${randomUUID()}`,
    where: whereOf(activity),
    from: personOf(activity),
    address: addressOf(activity),
    tenant: tenantOf(activity),
    locale: activity.locale ?? null,
  };
}

/** Teams itself speaks without a sender. */
function personOf({ from }: RawActivity): PersonRef {
  return { id: from?.aadObjectId || from?.id || '', name: keptName(from?.name) };
}

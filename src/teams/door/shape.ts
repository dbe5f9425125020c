// The parts of an activity that are read, checked with zod; door, reading and sending use it.
import { z } from 'zod';
import type { Activity } from 'botbuilder';

/** Ids become parts of addresses: `.` and `..`, also before a thread's id, would lead elsewhere. */
const place = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^(?!\s*\.{1,2}\s*(?:;|$))/);

const id = place(400).min(1);
const name = z.string().max(1000).nullish();

const account = z.looseObject({ id, name, aadObjectId: place(200).nullish() });

const thing = z.looseObject({ id: place(1000).nullish(), name }).nullish();

const channel = z
  .looseObject({ id: place(1000).nullish(), name, type: z.unknown().optional() })
  .nullish();

const channelData = z.looseObject({
  tenant: z.looseObject({ id: z.string().max(200).nullish() }).nullish(),
  team: thing,
  channel,
  teamsTeamId: place(1000).nullish(),
  teamsChannelId: place(1000).nullish(),
  eventType: z.string().max(200).nullish(),
  settings: z.looseObject({ selectedChannel: thing }).nullish(),
  legacy: z.looseObject({ replyToId: place(1000).nullish() }).nullish(),
});

const entity = z.looseObject({
  type: z.string().max(200),
  text: z.string().max(2000).nullish(),
  mentioned: z
    .looseObject({
      id,
      name,
      aadObjectId: place(200).nullish(),
      type: z.unknown().optional(),
    })
    .nullish(),
});

/**
 * What an activity must look like to be let in: everything the bot reads of it, nothing more. Ids
 * are bounded, since they become keys.
 */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: place(200).nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().max(2000).nullish(),
  from: account.nullish(),
  recipient: account,
  conversation: z.looseObject({
    id,
    name,
    conversationType: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(200).nullish(),
  }),
  channelData: channelData.nullish(),
  text: z.string().nullish(),
  locale: z.string().max(100).nullish(),
  replyToId: place(1000).nullish(),
  entities: z.array(entity).max(500).nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().max(200).nullish(),
        name: z.string().max(2000).nullish(),
        content: z.unknown().optional(),
      }),
    )
    .max(100)
    .nullish(),
  membersAdded: z.array(account).max(1000).nullish(),
  membersRemoved: z.array(account).max(1000).nullish(),
  timestamp: z.string().max(100).nullish(),
  localTimestamp: z.string().max(100).nullish(),
  expiration: z.string().max(100).nullish(),
  deliveryMode: z.literal('normal').nullish(),
  value: z.unknown().optional(),
});

/** What a person says or presses comes from somebody; what Teams itself tells may not. */
export const activityShape = activity.refine(
  ({ type, from }) => (type !== 'message' && type !== 'invoke') || Boolean(from),
);

export type RawActivity = z.output<typeof activityShape>;

/**
 * The same as the SDK types it. The SDK means dates where JSON has texts; nobody here reads them.
 * Its router wants a sender even for what Teams itself tells.
 */
export function asActivity(raw: RawActivity): Activity {
  return { ...raw, from: raw.from ?? raw.recipient } as unknown as Activity;
}

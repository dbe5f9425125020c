// Files that wait to be fetched, and the facts they are made of; conversation/fileService calls it.
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import { lookUp } from '../course/lookups';
import { enterPersonally, type House, type Visit } from '../door/access';
import { teamWord } from '../door/teamWord';
import type { Caller } from '../ports/caller';
import type { FileOrder } from '../ports/fileOrder';
import type { Delivery, Look, PostedCard } from '../ports/storage';
import type { FileView } from '../views/views';
import { waitingLines } from '../import/draft';
import { lookAtTeam } from './upcoming';

/** What a file is made of, read at the moment it is fetched. */
export type FileFacts =
  | {
      readonly file: 'handover' | 'documentation' | 'citizenInfo' | 'ctiPlan';
      readonly course: Course;
      readonly today: PlainDate;
    }
  | {
      readonly file: 'export';
      readonly today: PlainDate;
      readonly at: string;
      readonly held: readonly HeldOnCitizen[];
    }
  | { readonly file: 'figures'; readonly courses: readonly Course[]; readonly today: PlainDate };

/** Everything held on a citizen of one course; the one that runs first, ended ones after it (D8). */
export interface HeldOnCitizen {
  readonly course: Course;
  readonly events: readonly Recorded[];
  readonly looks: readonly Look[];
  /** What the bot has sent by itself, is sending, or could not deliver. */
  readonly sent: readonly SentOnCitizen[];
  /** Where the bot's messages on this course stand in Teams. */
  readonly cards: readonly PostedCard[];
  /** Lines that the person who asks has pasted and not confirmed. */
  readonly drafts: readonly string[];
}

export type SentOnCitizen = Pick<Delivery, 'due' | 'state' | 'attempts' | 'activity' | 'why'>;

export interface Opened {
  readonly facts: FileFacts;
  /** Who asked, in the team as it is now. */
  readonly caller: Caller;
}

export interface FileDesk {
  /** Keeps the order for who asked, in memory alone, and says where the file can be fetched. */
  offer(caller: Caller, order: FileOrder): FileView;
  /**
   * What the file is made of, for whoever holds the secret, as long as the person who asked may still
   * see it; `undefined` otherwise, and for a secret that is unknown or too old.
   *
   * @throws StorageDown
   */
  open(secret: string): Promise<Opened | undefined>;
}

/** A link works for so long, by the machine's own clock. Minutes. */
const MINUTES = 10;
const MOST_WAITING = 500;

interface Waiting {
  readonly caller: Caller;
  readonly order: FileOrder;
  readonly until: number;
}

/**
 * Where files wait to be fetched. They are made in memory when they are fetched, and the rights of
 * the person who asked are judged again then: the team's roster of that moment (D2, D3).
 */
export function openFileDesk(parts: {
  readonly house: House;
  /** The address that a link begins with: `http://127.0.0.1:3978`. */
  readonly address: () => string;
  /** Milliseconds from any fixed moment. */
  readonly monotonic: () => number;
}): FileDesk {
  const waiting = new Map<string, Waiting>();
  return {
    offer(caller, order) {
      forgetWaiting(waiting, parts.monotonic());
      const secret = randomBytes(32).toString('base64url');
      waiting.set(secret, { caller, order, until: parts.monotonic() + MINUTES * 60_000 });
      const number = 'citizen' in order ? order.citizen : null;
      const url = `${parts.address()}/files/${secret}`;
      return { kind: 'file', file: order.file, number, url, minutes: MINUTES };
    },
    async open(secret) {
      forgetWaiting(waiting, parts.monotonic());
      const wanted = waiting.get(secret);
      if (!wanted) return undefined;
      const caller = await enterAgain(parts.house, wanted.caller);
      const facts = caller && (await fileFacts(caller, wanted.order));
      return facts && { facts, caller };
    },
  };
}

/** What is too old, and the oldest of too many. */
function forgetWaiting(waiting: Map<string, Waiting>, now: number): void {
  for (const [secret, { until }] of waiting) {
    if (until <= now || waiting.size > MOST_WAITING) waiting.delete(secret);
  }
}

/** The same person in the same team, if the roster of this moment still holds them. */
async function enterAgain(house: House, { person, store }: Caller): Promise<Caller | undefined> {
  const callers = await enterPersonally(house, { person, activity: `file-${randomUUID()}` });
  return callers.find(({ store: { key } }) => {
    const { tenant, team, channel } = store.key;
    return key.tenant === tenant && key.team === team && key.channel === channel;
  });
}

/** Which question was answered, and when it was asked; it comes back from the client, untrusted. */
const question = z.object({
  ask: z.string().max(100).default(''),
  asked: z.iso.datetime().nullable().default(null),
});

/** A question older than this is not answered any more. Hours. */
const OLDEST_HOURS = 24;

/** What an answer to Teams' question says of the question. */
export function questionOf(
  context: Readonly<Record<string, unknown>>,
  now: Date,
): { readonly ask: string; readonly isTooOld: boolean } {
  const told = question.safeParse(context);
  if (!told.success) return { ask: '', isTooOld: true };
  const { ask, asked } = told.data;
  const age = asked === null ? 0 : now.getTime() - Date.parse(asked);
  return { ask, isTooOld: age > OLDEST_HOURS * 3_600_000 };
}

const consented = z.union([
  z.object({
    file: z.enum(['handover', 'documentation', 'citizenInfo', 'ctiPlan', 'export']),
    citizen: z.number().int().min(1).max(999_999),
    team: z.string().max(100),
  }),
  z.object({ file: z.literal('figures'), team: z.string().max(100) }),
]);

/**
 * What an accepted file is made of. The order comes back from the client and is never trusted: the
 * team is looked for among those whose roster holds this person now (D2, D3).
 *
 * @throws StorageDown
 */
export async function openConsented(
  house: House,
  visit: Visit,
  context: Readonly<Record<string, unknown>>,
): Promise<Opened | undefined> {
  const told = consented.safeParse(context);
  if (!told.success) return undefined;
  const { team, ...order } = told.data;
  const callers = await enterPersonally(house, visit);
  const caller = callers.find(({ store }) => teamWord(store.key) === team);
  const facts = caller && (await fileFacts(caller, order));
  return facts && { facts, caller };
}

async function fileFacts(caller: Caller, order: FileOrder): Promise<FileFacts | undefined> {
  const { today } = caller;
  if (order.file === 'figures') return { file: 'figures', today, courses: await figures(caller) };
  const held = await lookUp(caller, order.citizen, order.file);
  if (!held) return undefined;
  const { course } = held;
  // P9: withdrawn between the question and the fetching, too.
  if (order.file !== 'export' && course.consent.state === 'withdrawn') return undefined;
  if (order.file !== 'export') return { file: order.file, course, today };
  const courses = [course, ...(await caller.store.past(order.citizen))];
  const all = await Promise.all(courses.map((each) => everythingOf(caller, each)));
  const drafts = await waitingLines(caller, order.citizen);
  const [first, ...earlier] = all;
  const running = first ? [{ ...first, cards: [...first.cards, ...held.live], drafts }] : [];
  return { file: 'export', today, at: caller.at.toISOString(), held: [...running, ...earlier] };
}

async function everythingOf({ store }: Caller, course: Course): Promise<HeldOnCitizen> {
  const { id } = course;
  const [events, looks, deliveries, cards] = await Promise.all([
    ...([store.events(id), store.looks(id), store.deliveries(), store.answers(id)] as const),
  ]);
  const sent = deliveries
    .filter((row) => row.course === id)
    .map(({ due, state, attempts, activity, why }) => ({ due, state, attempts, activity, why }));
  return { course, events, looks, sent, cards, drafts: [] };
}

/** The team's courses, without those whose consent was withdrawn (P9). */
async function figures(caller: Caller): Promise<readonly Course[]> {
  const held = await caller.store.courses();
  await lookAtTeam(caller, 'documentation');
  return held
    .map(({ course }) => course)
    .filter(({ consent }) => consent.state !== 'withdrawn')
    .sort((one, other) => one.number - other.number);
}

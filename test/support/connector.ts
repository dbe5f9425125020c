import { faultFor, meet } from './connectorFaults';
import { limitsOf } from './connectorLimits';
import { bodyOf, sendJson, serve } from './http';
import type { FaultRule } from './connectorFaults';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** An activity as the bot sent it, in as much as tests look at it. */
export interface SentActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly textFormat?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly [other: string]: unknown;
}

/** One request that was accepted: what the chat shows because of it. */
export interface Sent {
  readonly kind: 'create' | 'reply' | 'update';
  /** With `;messageid=…` when the bot answered in a thread. */
  readonly conversation: string;
  readonly activity: SentActivity;
  /** When it was accepted, in milliseconds since 1970. */
  readonly at: number;
}

/** Every request that reached the connector, accepted or not. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly at: number;
  /** What it was answered with; 0: the connection was cut or left hanging. */
  status: number;
}

export interface FakeMember {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
  readonly userRole?: 'user' | 'owner' | 'guest' | 'anonymous';
  /** In a shared channel members of other tenants have their own. */
  readonly tenantId?: string;
  readonly userPrincipalName?: string;
}

export interface FakeConnector {
  /** The `serviceUrl` to put into activities. */
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly sent: readonly Sent[];
  /** 1:1 chats that were opened: the conversation's id by the member's. */
  readonly opened: ReadonlyMap<string, string>;
  /** What a chat shows now: each activity in its newest version, oldest first. */
  shown(conversation: string): readonly SentActivity[];
  /** Waits for the `count`-th accepted request that fits (the first if left out). */
  waitFor(fits: (sent: Sent) => boolean, count?: number, ms?: number): Promise<Sent>;
  /** Who is on the roster of a conversation (a channel, or a team for all its channels). */
  setMembers(conversation: string, members: readonly FakeMember[]): void;
  /** The channels of a team, as Teams lists them; a team without any is not listed (404). */
  setChannels(
    team: string,
    channels: readonly { readonly id: string; readonly type?: 'standard' | 'private' | 'shared' }[],
  ): void;
  setTeam(id: string, details: { readonly name: string; readonly aadGroupId?: string }): void;
  /** Goes wrong from now on, as long as the rule's `times` last. */
  fail(rule: FaultRule): void;
  /** Nothing goes wrong any more; what hangs is cut. */
  heal(): void;
  /** Enforces Teams' send limits (429 beyond them). */
  enforceLimits(on: boolean): void;
  /** The members of a page (default 500): small pages test the paging. */
  setPageSize(size: number): void;
  forget(): void;
  stop(): Promise<void>;
}

/** State shared by the handlers of one fake connector. */
interface World {
  readonly asked: Asked[];
  readonly sent: Sent[];
  readonly opened: Map<string, string>;
  readonly members: Map<string, readonly FakeMember[]>;
  readonly teams: Map<string, { readonly name: string; readonly aadGroupId?: string }>;
  readonly channels: Map<string, readonly { readonly id: string; readonly type?: string }[]>;
  readonly faults: FaultRule[];
  readonly hanging: Set<ServerResponse>;
  readonly waiting: Set<() => void>;
  limits: ReturnType<typeof limitsOf> | undefined;
  pageSize: number;
  lastId: number;
}

/** Starts a connector that behaves as Teams' does towards a bot, as far as a bot can tell. */
export async function startConnector(): Promise<FakeConnector> {
  const world: World = {
    asked: [],
    sent: [],
    opened: new Map(),
    members: new Map(),
    teams: new Map(),
    channels: new Map(),
    faults: [],
    hanging: new Set(),
    waiting: new Set(),
    limits: undefined,
    pageSize: 500,
    lastId: Date.now(),
  };
  const server = await serve((req, res) => handle(world, req, res));
  return { ...surfaceOf(world), url: server.url, stop: () => server.stop() };
}

function surfaceOf(world: World): Omit<FakeConnector, 'url' | 'stop'> {
  return {
    asked: world.asked,
    sent: world.sent,
    opened: world.opened,
    shown: (conversation) => shownIn(world, conversation),
    waitFor: (fits, count = 1, ms = HANGS_MS) => waitFor(world, fits, count, ms),
    setMembers: (conversation, members) => void world.members.set(conversation, members),
    setChannels: (team, channels) => void world.channels.set(team, channels),
    setTeam: (id, details) => void world.teams.set(id, details),
    fail: (rule) => void world.faults.push(rule),
    heal: () => {
      world.faults.length = 0;
      for (const res of world.hanging) res.destroy();
      world.hanging.clear();
    },
    enforceLimits: (on) => void (world.limits = on ? limitsOf() : undefined),
    setPageSize: (size) => void (world.pageSize = size),
    forget: () => {
      world.asked.length = 0;
      world.sent.length = 0;
    },
  };
}

/** Ends a wait for what never comes; what comes is seen at once, however late. */
const HANGS_MS = 300_000;

const base = (conversation: string): string => conversation.split(';')[0] ?? conversation;

function shownIn(world: World, conversation: string): readonly SentActivity[] {
  const shown = new Map<string, SentActivity>();
  for (const one of world.sent) {
    if (base(one.conversation) === base(conversation)) shown.set(one.activity.id, one.activity);
  }
  return [...shown.values()];
}

async function waitFor(
  world: World,
  fits: (sent: Sent) => boolean,
  count: number,
  ms: number,
): Promise<Sent> {
  const until = Date.now() + ms;
  for (;;) {
    const found = world.sent.filter(fits)[count - 1];
    if (found) return found;
    const left = until - Date.now();
    if (left <= 0) throw new Error(`Nothing fitting was sent within ${ms} ms`);
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        world.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, left);
      world.waiting.add(wake);
    });
  }
}

async function handle(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', 'http://connector');
  const asked: Asked = {
    method: req.method ?? '',
    path: decodeURIComponent(url.pathname),
    query: url.search,
    authorization: req.headers.authorization,
    body: await bodyOf(req),
    at: Date.now(),
    status: 0,
  };
  world.asked.push(asked);
  res.once('finish', () => (asked.status = res.statusCode));
  const fault = faultFor(world.faults, asked);
  if (fault?.when === 'before') return meet(fault, res, world.hanging);
  const answer = answerTo(world, asked, url);
  if (fault) return meet(fault, res, world.hanging);
  sendJson(res, answer.status, answer.body, answer.headers);
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ROUTES: readonly {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (world: World, asked: Asked, parts: readonly string[], url: URL) => Reply;
}[] = [
  { method: 'POST', path: /^\/v3\/conversations$/, answer: open },
  {
    method: 'POST',
    path: /^\/v3\/conversations\/([^/]+)\/activities$/,
    answer: (world, asked, [conversation]) => accept(world, asked, 'create', conversation!),
  },
  {
    method: 'POST',
    path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    answer: (world, asked, [conversation]) => accept(world, asked, 'reply', conversation!),
  },
  {
    method: 'PUT',
    path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    answer: update,
  },
  {
    method: 'GET',
    path: /^\/v3\/conversations\/([^/]+)\/members$/,
    answer: (world, _asked, [conversation]) => ok(world.members.get(base(conversation!))),
  },
  { method: 'GET', path: /^\/v3\/conversations\/([^/]+)\/pagedmembers$/i, answer: membersPage },
  {
    method: 'GET',
    path: /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/,
    answer: (world, _asked, [conversation, id]) =>
      ok(
        world.members
          .get(base(conversation!))
          ?.find((member) => member.id === id || member.aadObjectId === id),
      ),
  },
  {
    method: 'GET',
    path: /^\/v3\/teams\/([^/]+)\/conversations$/,
    answer: (world, _asked, [id]) => {
      const conversations = world.channels.get(id!);
      return ok(conversations && { conversations });
    },
  },
  {
    method: 'GET',
    path: /^\/v3\/teams\/([^/]+)$/,
    answer: (world, _asked, [id]) => {
      const team = world.teams.get(id!);
      return ok(team && { id, ...team });
    },
  },
];

function answerTo(world: World, asked: Asked, url: URL): Reply {
  for (const route of ROUTES) {
    const parts = route.method === asked.method ? route.path.exec(asked.path) : null;
    if (parts) return route.answer(world, asked, parts.slice(1), url);
  }
  return error(404, 'NotFound');
}

const ok = (body: unknown): Reply => (body ? { status: 200, body } : error(404, 'NotFound'));

export function error(status: number, code: string): Reply {
  return { status, body: { error: { code, message: code } } };
}

function accept(world: World, asked: Asked, kind: 'create' | 'reply', conversation: string): Reply {
  const wait = world.limits?.(base(conversation));
  if (wait !== undefined && wait > 0) {
    return { ...error(429, 'Throttled'), headers: { 'Retry-After': String(wait) } };
  }
  world.lastId += 1;
  const id = String(world.lastId);
  keep(world, { kind, conversation, id, body: asked.body });
  return { status: 201, body: { id } };
}

function update(world: World, asked: Asked, [conversation, id]: readonly string[]): Reply {
  const known = shownIn(world, conversation!).some((activity) => activity.id === id);
  if (!known) return error(404, 'ActivityNotFoundInConversation');
  keep(world, { kind: 'update', conversation: conversation!, id: id!, body: asked.body });
  return { status: 200, body: { id } };
}

function keep(
  world: World,
  {
    kind,
    conversation,
    id,
    body,
  }: Pick<Sent, 'kind' | 'conversation'> & { id: string; body: unknown },
): void {
  const activity = { ...(body as SentActivity), id };
  world.sent.push({ kind, conversation, activity, at: Date.now() });
  for (const wake of [...world.waiting]) wake();
}

function open(world: World, asked: Asked): Reply {
  const [member] = (asked.body as { members?: { id: string }[] }).members ?? [];
  if (!member) return error(400, 'BadSyntax');
  const id = world.opened.get(member.id) ?? `a:${member.id}`;
  world.opened.set(member.id, id);
  return { status: 201, body: { id } };
}

function membersPage(
  world: World,
  _asked: Asked,
  [conversation]: readonly string[],
  url: URL,
): Reply {
  const members = world.members.get(base(conversation!));
  if (!members) return error(404, 'NotFound');
  const from = Number(url.searchParams.get('continuationToken') ?? 0);
  const until = from + Math.min(world.pageSize, Number(url.searchParams.get('pageSize') ?? 500));
  const more = until < members.length ? { continuationToken: String(until) } : {};
  return { status: 200, body: { members: members.slice(from, until), ...more } };
}

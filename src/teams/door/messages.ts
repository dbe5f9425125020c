// `POST /api/messages`: token, gate, turn; start.ts makes it, server.ts hands it requests.
import { randomUUID } from 'node:crypto';
import { errorFields } from '../../ground/log';
import { Unauthorized } from '../identity/authentication';
import { admit, drained, isRefused } from './gate';
import { KeysUnreachable } from '../identity/signingKeys';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../../ground/log';
import type { Metrics } from '../../ground/metrics';
import type { TeamsAdapter } from './adapter';
import type { Authentication } from '../identity/authentication';
import type { GateRules } from './gate';
import type { RawActivity } from './shape';

export interface MessagesParts {
  readonly rules: GateRules;
  readonly authentication: Authentication;
  readonly adapter: TeamsAdapter;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** What the outside gets: a status, and little else. */
interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** At most so many activities are worked on at a time; the rest are asked to come again. */
const MOST_TURNS = 256;
/** At most so many requests of Teams' own are read at a time. */
const MOST_READING = 1024;
/**
 * At most so many requests wait whose sender is not known: for a key that has to be fetched, or to read
 * their refusal. Whoever is known has the other places to themselves.
 */
const MOST_STRANGERS = 64;

/** `POST /api/messages`: token, gate, turn, in this order. */
export interface Messages {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** From now on nothing is taken in; resolves when the requests at hand are answered. */
  finish(): Promise<void>;
}

/** How much is going on at this moment. */
interface Load {
  requests: number;
  reading: number;
  strangers: number;
  turns: number;
  stopping: boolean;
}

export function createMessages(parts: MessagesParts): Messages {
  const load: Load = { requests: 0, reading: 0, strangers: 0, turns: 0, stopping: false };
  let finished = (): void => undefined;
  return {
    async handle(req, res) {
      load.requests += 1;
      try {
        const reply = await replyTo(parts, load, req);
        sendReply(res, reply, load.stopping || !req.readableEnded);
      } finally {
        load.requests -= 1;
        if (load.requests === 0 && load.stopping) finished();
      }
    },
    finish: () =>
      new Promise((resolve) => {
        load.stopping = true;
        finished = resolve;
        if (load.requests === 0) resolve();
      }),
  };
}

async function replyTo(parts: MessagesParts, load: Load, req: IncomingMessage): Promise<Reply> {
  if (load.stopping) return turnedAway(parts, 503, 'stopping');
  return (await refusedByToken(parts, load, req)) ?? readAndDone(parts, load, req);
}

/** The header alone is judged first: of who is not Teams nothing is read that it costs to keep. */
async function refusedByToken(
  parts: MessagesParts,
  load: Load,
  req: IncomingMessage,
): Promise<Reply | undefined> {
  try {
    const judging = parts.authentication.judge(req.headers.authorization);
    if (judging === undefined) return undefined;
    if (load.strangers >= MOST_STRANGERS) {
      judging.catch(() => undefined);
      return turnedAway(parts, 503, 'busy');
    }
    await taking(load, 'strangers', () => judging);
    return undefined;
  } catch (error) {
    const reply = notTeams(parts, error);
    if (load.strangers < MOST_STRANGERS) await taking(load, 'strangers', () => drained(req));
    return reply;
  }
}

const ALARM_AGAIN_MS = 10 * 60_000;
let alarmedAt = -Infinity;

/** Nobody can be let in: an alarm at once, and every ten minutes for as long as it goes on. */
function lockedOut(log: Log): void {
  if (performance.now() - alarmedAt < ALARM_AGAIN_MS) return;
  alarmedAt = performance.now();
  log.error('token.keysUnreachable', { alarm: true });
}

/** Nobody outside learns why. */
function notTeams(parts: MessagesParts, error: unknown): Reply {
  if (error instanceof KeysUnreachable) {
    lockedOut(parts.log);
    return turnedAway(parts, 503, 'token.keysUnreachable');
  }
  if (!(error instanceof Unauthorized)) throw error;
  turnedAway(parts, 401, `token.${error.reason}`);
  return { status: 401 };
}

async function readAndDone(parts: MessagesParts, load: Load, req: IncomingMessage): Promise<Reply> {
  if (load.reading >= MOST_READING) return turnedAway(parts, 503, 'busy');
  const admitted = await taking(load, 'reading', () => admit(req, parts.rules));
  if (isRefused(admitted)) return turnedAway(parts, admitted.status, admitted.reason);
  const { activity } = admitted;
  try {
    const caller = await parts.authentication.check(activity, req.headers.authorization);
    if (load.turns >= MOST_TURNS) return turnedAway(parts, 503, 'busy');
    return await counted(parts, load, () => turn(parts, caller, activity));
  } catch (error) {
    return notTeams(parts, error);
  }
}

async function taking<T>(
  load: Load,
  place: 'reading' | 'strangers',
  work: () => Promise<T>,
): Promise<T> {
  load[place] += 1;
  try {
    return await work();
  } finally {
    load[place] -= 1;
  }
}

async function counted(
  { metrics }: MessagesParts,
  load: Load,
  work: () => Promise<Reply>,
): Promise<Reply> {
  metrics.turnsNow.set((load.turns += 1));
  try {
    return await work();
  } finally {
    metrics.turnsNow.set((load.turns -= 1));
  }
}

type Caller = Awaited<ReturnType<Authentication['check']>>;

/** A turn that breaks has been answered in the chat already; the caller need not know. */
async function turn(parts: MessagesParts, caller: Caller, activity: RawActivity): Promise<Reply> {
  try {
    const response = await parts.adapter.take(caller, activity, parts.logic);
    return response ? { status: response.status, body: response.body } : { status: 200 };
  } catch (error) {
    parts.log.error('turn.broken', { reference: reference(), ...errorFields(error) });
    return { status: 200 };
  }
}

function turnedAway({ log, metrics }: MessagesParts, status: number, reason: string): Reply {
  const word = reference();
  metrics.refusedAtGate.inc({ reason });
  log.warn('gate.refused', { reference: word, status, reason });
  return { status, body: { reference: word } };
}

const reference = (): string => randomUUID().slice(0, 8);

function sendReply(res: ServerResponse, { status, body }: Reply, close: boolean): void {
  if (res.headersSent || res.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...(close ? { Connection: 'close' } : {}),
    ...(status === 503 ? { 'Retry-After': '1' } : {}),
  });
  res.end(text);
}

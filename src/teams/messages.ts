import { randomUUID } from 'node:crypto';
import { errorFields } from '../log';
import { Unauthorized } from './authentication';
import { admit, isRefused } from './gate';
import { KeysUnreachable } from './signingKeys';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Log } from '../log';
import type { Metrics } from '../metrics';
import type { TeamsAdapter } from './adapter';
import type { Authentication } from './authentication';
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

/** At most so many activities at a time; the rest are asked to come again. */
const MOST_TURNS = 128;

/** `POST /api/messages`: gate, token, turn, in this order. */
export interface Messages {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** From now on nothing is taken in; resolves when the turns at hand are answered. */
  finish(): Promise<void>;
}

export function createMessages(parts: MessagesParts): Messages {
  let turns = 0;
  let finished: (() => void) | undefined;
  const begin = (): boolean => {
    if (finished !== undefined || turns >= MOST_TURNS) return false;
    turns += 1;
    parts.metrics.turnsNow.set(turns);
    return true;
  };
  const end = (): void => {
    turns -= 1;
    parts.metrics.turnsNow.set(turns);
    if (turns === 0) finished?.();
  };
  return {
    async handle(req, res) {
      if (!begin()) return send(res, turnedAway(parts, 503, finished ? 'stopping' : 'busy'), true);
      try {
        const reply = await replyTo(parts, req);
        send(res, reply, reply.status === 408 || reply.status === 413 || finished !== undefined);
      } finally {
        end();
      }
    },
    finish: () =>
      new Promise((resolve) => {
        finished = resolve;
        if (turns === 0) resolve();
      }),
  };
}

async function replyTo(parts: MessagesParts, req: IncomingMessage): Promise<Reply> {
  const admitted = await admit(req, parts.rules);
  if (isRefused(admitted)) return turnedAway(parts, admitted.status, admitted.reason);
  const { activity } = admitted;
  try {
    const caller = await parts.authentication.check(activity, req.headers.authorization);
    return await turn(parts, caller, activity);
  } catch (error) {
    if (error instanceof Unauthorized) {
      turnedAway(parts, 401, `token.${error.reason}`);
      return { status: 401 };
    }
    if (error instanceof KeysUnreachable) return turnedAway(parts, 503, 'token.keysUnreachable');
    throw error;
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

function send(res: ServerResponse, { status, body }: Reply, close: boolean): void {
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

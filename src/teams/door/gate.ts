// What a request must be before anybody reads it; messages.ts asks it once its token is known.
import { activityShape } from './shape';
import type { IncomingMessage } from 'node:http';
import type { ServiceUrlCheck } from '../identity/serviceHosts';
import type { RawActivity } from './shape';

/** At most this much of a body is ever read. */
const MOST_BYTES = 256 * 1024;
/** Headers or a body that trickle are cut off after this many milliseconds. */
export const SLOWEST_MS = 10_000;

/** Why a request is turned away, for the log. */
export type GateReason =
  | 'contentType'
  | 'contentEncoding'
  | 'tooLarge'
  | 'slowBody'
  | 'brokenBody'
  | 'notJson'
  | 'shape'
  | 'channel'
  | 'tenant'
  | 'serviceUrl';

/** A request that is turned away: what the outside learns (a status), what the log learns (why). */
export interface Refused {
  readonly status: 400 | 403 | 408 | 413 | 415;
  readonly reason: GateReason;
}

export type Admitted = { readonly activity: RawActivity } | Refused;

export interface GateRules {
  /** Channels let in: Teams; in practice the local one too. */
  readonly channels: readonly string[];
  /** `null`: any tenant (practice only). */
  readonly tenants: readonly string[] | null;
  readonly mayServe: ServiceUrlCheck;
}

export function isRefused(answer: object): answer is Refused {
  return 'reason' in answer;
}

/**
 * The gate before the SDK: cheap checks first, nothing outbound, never more of a body in memory
 * than the cap. Never throws.
 */
export async function admit(req: IncomingMessage, rules: GateRules): Promise<Admitted> {
  const wrong = refusedByHeaders(req);
  const body = wrong ?? (await readBody(req));
  if (Buffer.isBuffer(body)) return admitBody(body, rules);
  // Who trickles has had the time there is.
  if (body.reason !== 'slowBody') await drained(req);
  return body;
}

/** So much of a refused body is let run out, so that the caller gets to read the answer. */
const DRAIN_BYTES = 8 * MOST_BYTES;
const DRAIN_MS = 2_000;

/** Lets what is on its way of a refused body run out, for so long and so much. */
export function drained(req: IncomingMessage): Promise<void> {
  if (req.readableEnded || req.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const enough = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(enough, DRAIN_MS);
    let bytes = 0;
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > DRAIN_BYTES) enough();
    });
    for (const end of ['end', 'close', 'error']) req.once(end, enough);
  });
}

function refusedByHeaders(req: IncomingMessage): Refused | undefined {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { status: 415, reason: 'contentType' };
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined) return { status: 415, reason: 'contentEncoding' };
  const length = Number(req.headers['content-length'] ?? 0);
  return length > MOST_BYTES ? { status: 413, reason: 'tooLarge' } : undefined;
}

/** Reads the body as it streams in: the announced length is only the caller's word. */
function readBody(req: IncomingMessage): Promise<Buffer | Refused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const settle = (answer: Buffer | Refused): void => {
      clearTimeout(timer);
      req.removeAllListeners('data');
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ status: 408, reason: 'slowBody' }), SLOWEST_MS);
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) settle({ status: 413, reason: 'tooLarge' });
      else chunks.push(chunk);
    });
    req.once('end', () => settle(Buffer.concat(chunks)));
    req.once('error', () => settle({ status: 400, reason: 'brokenBody' }));
    req.once('close', () => settle({ status: 400, reason: 'brokenBody' }));
  });
}

function admitBody(body: Buffer, rules: GateRules): Admitted {
  const parsed = activityShape.safeParse(jsonOf(body));
  if (!parsed.success) return { status: 400, reason: 'shape' };
  const activity = parsed.data;
  if (!rules.channels.includes(activity.channelId)) return { status: 403, reason: 'channel' };
  if (!tenantsFit(activity, rules.tenants)) return { status: 403, reason: 'tenant' };
  if (!activity.serviceUrl) return { status: 400, reason: 'serviceUrl' };
  if (!rules.mayServe(activity.serviceUrl)) return { status: 403, reason: 'serviceUrl' };
  return { activity };
}

/** `undefined` for what is no JSON: it then fails the shape. */
function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Every tenant that the activity names must be let in, and it must name one. */
function tenantsFit(activity: RawActivity, allowed: readonly string[] | null): boolean {
  if (allowed === null) return true;
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (tenant) => typeof tenant === 'string' && tenant !== '',
  );
  return named.length > 0 && named.every((tenant) => allowed.includes(tenant!.toLowerCase()));
}

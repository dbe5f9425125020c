// How often and how long a request is tried: every table asks through it, rounds pause by it.
import { StorageDown, type StorageFault } from '../../desk/ports/storage';
import { TimeUp, within } from '../../ground/within';

/** How long storage may take before the caller is told that it is down. */
export interface Patience {
  /** Requests for one thing, the first included. */
  readonly attempts: number;
  /** Milliseconds for one request. */
  readonly attemptMs: number;
  /** Milliseconds for all requests for one thing. */
  readonly totalMs: number;
  /** Longest pause before the first repeat, milliseconds; it doubles with every repeat. */
  readonly pauseMs: number;
}

/** Teams posts an activity again after 15 s and a command makes two or three calls: 4 s for each. */
export const PATIENCE: Patience = { attempts: 4, attemptMs: 2000, totalMs: 4000, pauseMs: 60 };

/** What a failed request means for the next step. */
export type Verdict =
  /** Storage answered that the row is there (409), gone (404) or changed (412). */
  | { readonly kind: 'conflict'; readonly status: ConflictStatus }
  /** Nobody knows whether it was done: ask again. */
  | {
      readonly kind: 'passing';
      readonly why: string;
      readonly fault: StorageFault;
      readonly afterMs: number;
    }
  | { readonly kind: 'definite'; readonly why: string; readonly fault: StorageFault }
  /** Not storage's: a fault of ours. */
  | { readonly kind: 'foreign' };

export type ConflictStatus = 404 | 409 | 412;

export type Attempted<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'conflict'; readonly status: ConflictStatus };

/**
 * Makes the same request until storage answers: at most `attempts` times and never longer than
 * `totalMs`. Safe for conditional writes, whose repeat finds a conflict when the first one was
 * done after all; who repeats must then compare operation ids. Throws `StorageDown`.
 */
export async function tryPatiently<T>(
  patience: Patience,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<Attempted<T>> {
  const until = performance.now() + patience.totalMs;
  for (let round = 1; ; round += 1) {
    const left = until - performance.now();
    const answer = await tryOnce(Math.min(patience.attemptMs, left), request);
    if (answer.kind !== 'passing') return answer;
    const pause = Math.max(roughly(patience.pauseMs * 2 ** (round - 1)), answer.afterMs);
    const late = performance.now() + pause >= until;
    if (round >= patience.attempts || late) throw new StorageDown(answer.why, answer.fault);
    await sleep(pause);
  }
}

async function tryOnce<T>(
  ms: number,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<Attempted<T> | (Verdict & { kind: 'passing' })> {
  try {
    return { kind: 'done', value: await cutOffAfter(ms, request) };
  } catch (fault) {
    const verdict = verdictOn(fault);
    if (verdict.kind === 'definite') throw new StorageDown(verdict.why, verdict.fault);
    if (verdict.kind === 'foreign') throw fault;
    return verdict;
  }
}

/** Ends the request after `ms`, also one that does not listen to its signal. */
async function cutOffAfter<T>(
  ms: number,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  try {
    return await within(ms, request(controller.signal));
  } catch (fault) {
    controller.abort();
    throw fault;
  }
}

/** Reads an error of the client; its message is dropped, since it names rows and keys (D4). */
export function verdictOn(fault: unknown): Verdict {
  if (fault instanceof TimeUp || faultName(fault) === 'AbortError')
    return { kind: 'passing', why: 'Storage did not answer in time', fault: 'silent', afterMs: 0 };
  if (isIdentityFault(fault))
    return { kind: 'definite', why: 'No access token for storage', fault: 'noToken' };
  return faultName(fault) === 'RestError' ? judgeAnswer(fault as RestFault) : { kind: 'foreign' };
}

interface RestFault {
  readonly statusCode?: number;
  readonly code?: string;
  readonly details?: unknown;
  readonly response?: { readonly headers: { get(name: string): string | undefined } };
}

/** Codes of 404 and 409 that speak of the table and not of the row. */
const TABLE_CODES = ['TableNotFound', 'TableBeingDeleted'];
const PASSING_STATUS = [408, 429, 500, 502, 503, 504];

function judgeAnswer(fault: RestFault): Verdict {
  const { statusCode } = fault;
  if (statusCode === undefined)
    return { kind: 'passing', why: 'Storage cannot be reached', fault: 'unreachable', afterMs: 0 };
  const code = codeOf(fault);
  const why = `Storage refused (${statusCode}${code ? ` ${code}` : ''})`;
  const named = faultOf(statusCode, code);
  if (TABLE_CODES.includes(code)) return { kind: 'passing', why, fault: named, afterMs: 0 };
  if (statusCode === 404 || statusCode === 409 || statusCode === 412)
    return { kind: 'conflict', status: statusCode };
  if (PASSING_STATUS.includes(statusCode))
    return { kind: 'passing', why, fault: named, afterMs: retryAfterMs(fault) };
  return { kind: 'definite', why, fault: named };
}

/** Azure's codes of 403 for an identity without the role, as against a wrong key or clock. */
const ROLE = /Permission|AuthorizationFailure|InsufficientAccount/;

function faultOf(status: number, code: string): StorageFault {
  if (status === 429) return 'throttled';
  if (status === 401) return 'noToken';
  if (status === 403) return ROLE.test(code) ? 'roleMissing' : 'refused';
  return PASSING_STATUS.includes(status) ? 'busy' : 'refused';
}

/** The whole table is gone, not one row of it. */
export function isTableMissing(fault: unknown): boolean {
  return faultName(fault) === 'RestError' && codeOf(fault as RestFault) === 'TableNotFound';
}

/** Storage's own name for the fault, in the body of an answer; only a plain word is passed on. */
function codeOf(fault: RestFault): string {
  const details = fault.details as { odataError?: { code?: unknown } } | undefined;
  const code = fault.code ?? details?.odataError?.code;
  return typeof code === 'string' && /^[A-Za-z]{1,60}$/.test(code) ? code : '';
}

function retryAfterMs(fault: RestFault): number {
  const seconds = Number(fault.response?.headers.get('retry-after'));
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

function isIdentityFault(fault: unknown): boolean {
  return /Credential|Authentication/.test(faultName(fault));
}

function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : '';
}

/** Between half of `ms` and `ms`, so that those who lost together do not meet again. */
export function roughly(ms: number): number {
  return ms * (0.5 + Math.random() / 2);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

// What an error from Teams means for what was sent; the messenger and the roster ask it.
import { z } from 'zod';
import { NoToken } from '../identity/credentials';
import type { SendFault, SendResult } from '../../desk/ports/storage';

const errorShape = z.looseObject({
  name: z.string().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  statusCode: z.number().optional(),
  response: z
    .looseObject({ headers: z.unknown().optional(), bodyAsText: z.string().nullish() })
    .optional()
    .catch(undefined),
  body: z.unknown().optional(),
});

type SendError = z.output<typeof errorShape>;

/** Connections that never came about: nothing was sent. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

const BLOCKED = ['ConversationBlockedByUser', 'MessageWritesBlocked'];
const NOT_INSTALLED = [
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
  'BotDisabledByAdmin',
];

/** A team that is archived, a channel that takes nothing: Microsoft does not list these codes. */
const SHUT_PLACE = /archiv|read-?only|disabled|deleted|notinroster|notinconversation/i;

const isOfShutPlace = (code: string): boolean =>
  NOT_INSTALLED.includes(code) || SHUT_PLACE.test(code);

const refused = (why: SendFault, again: boolean, afterMs?: number): SendResult => ({
  kind: 'refused',
  why,
  again,
  ...(afterMs === undefined ? {} : { afterMs }),
});

/**
 * What an error from the connector means for a message that was being created or replaced:
 * refused for certain (now, or for good), or nobody knows whether it arrived.
 */
export function resultOfError(error: unknown): SendResult {
  if (error instanceof NoToken) return refused('unauthorized', true);
  const told = errorShape.safeParse(error);
  if (!told.success) return refused('refused', false);
  const { statusCode } = told.data;
  return statusCode === undefined
    ? resultOfFailure(told.data)
    : resultOfStatus(statusCode, told.data);
}

function resultOfStatus(status: number, error: SendError): SendResult {
  // Taken, though the SDK does not know this success or cannot read the body: the id stays unknown.
  if (status >= 200 && status < 300) return { kind: 'sent', activity: '' };
  if (status === 429 || status === 412) return refused('throttled', true, retryAfterMs(error));
  if (status === 401) return refused('unauthorized', true);
  if (status === 403) return resultOfForbidden(error);
  if (status === 404 || status === 410) return refused('gone', false);
  if (status === 413) return refused('tooLarge', false);
  if (status === 408) return { kind: 'ambiguous', why: 'timeout' };
  if (status >= 500) return { kind: 'ambiguous', why: 'serverError' };
  return refused('refused', false);
}

function resultOfForbidden(error: SendError): SendResult {
  const codes = connectorCodes(error);
  if (codes.some((code) => BLOCKED.includes(code))) return refused('blocked', false);
  if (codes.some(isOfShutPlace)) return refused('notInstalled', false);
  return refused('refused', false);
}

function resultOfFailure(error: SendError): SendResult {
  const code = String(error.code ?? '');
  if (NEVER_CONNECTED.includes(code)) return refused('unreachable', true);
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || code === 'ETIMEDOUT') {
    return { kind: 'ambiguous', why: 'timeout' };
  }
  return { kind: 'ambiguous', why: 'unreachable' };
}

const word = z.string().optional().catch(undefined);
const bodyShape = z.looseObject({ error: z.looseObject({ code: word, subCode: word }) });

/** The connector's own codes, wherever this error keeps them. */
function connectorCodes(error: SendError): string[] {
  const text = error.response?.bodyAsText;
  const parsed = bodyShape.safeParse(typeof text === 'string' ? jsonOf(text) : error.body);
  const told = parsed.success ? [parsed.data.error.code, parsed.data.error.subCode] : [];
  return [...told, error.code].filter((code) => typeof code === 'string');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Retry-After in seconds or as a date; `undefined` when it is neither. At most an hour. */
function retryAfterMs(error: SendError): number | undefined {
  const headers = error.response?.headers;
  const value =
    typeof headers === 'object' && headers !== null && 'get' in headers
      ? (headers as { get(name: string): string | undefined }).get('retry-after')
      : undefined;
  if (value === undefined) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 3_600_000);
}

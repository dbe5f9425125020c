import { sendJson } from './http';
import type { ServerResponse } from 'node:http';
import type { Asked } from './connector';

/** Something that goes wrong at the connector. */
export type Fault =
  /** An HTTP status, with Teams' own code and a Retry-After in seconds where it has one. */
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number | string }
  /** The connection is cut without an answer. */
  | { readonly reset: true }
  /** No answer comes, until `heal` or `stop`. */
  | { readonly hang: true }
  | { readonly redirect: string };

export interface FaultRule {
  readonly fault: Fault;
  /** `before`: the message is not accepted. `after`: it is, but the bot does not learn of it. */
  readonly when?: 'before' | 'after';
  /** Only requests that fit (every one if left out). */
  readonly fits?: (asked: Asked) => boolean;
  /** How often; 1 if left out. */
  readonly times?: number;
}

interface Due {
  readonly fault: Fault;
  readonly when: 'before' | 'after';
}

/** The fault that this request meets, used up by one; the oldest rule that fits wins. */
export function faultFor(rules: FaultRule[], asked: Asked): Due | undefined {
  const at = rules.findIndex((rule) => rule.fits?.(asked) ?? true);
  const rule = rules[at];
  if (!rule) return undefined;
  const times = (rule.times ?? 1) - 1;
  if (times > 0) rules[at] = { ...rule, times };
  else rules.splice(at, 1);
  return { fault: rule.fault, when: rule.when ?? 'before' };
}

export function meet({ fault }: Due, res: ServerResponse, hanging: Set<ServerResponse>): void {
  if ('reset' in fault) return void res.socket?.resetAndDestroy();
  if ('hang' in fault) return void hanging.add(res);
  if ('redirect' in fault) return sendJson(res, 307, {}, { Location: fault.redirect });
  const headers =
    fault.retryAfter === undefined ? undefined : { 'Retry-After': String(fault.retryAfter) };
  const code = fault.code ?? 'Error';
  sendJson(res, fault.status, { error: { code, message: code } }, headers);
}

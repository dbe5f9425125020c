// A turn's one answer, sent now or later when Teams was busy; start.ts makes it, turn.ts calls it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, SendResult } from '../../desk/ports/storage';
import type { Log } from '../../ground/log';
import type { Answer, Incoming } from '../../conversation/incoming';
import type { TeamsMessenger } from './messenger';
import type { Read } from '../reading/activity';

export interface TellingParts {
  readonly messenger: TeamsMessenger;
  readonly log: Log;
  /** The line above an answer that may have arrived before, in the language of the place. */
  readonly maybeRepeat?: (incoming: Incoming) => string | Promise<string>;
  /** Milliseconds before each later try; as below when left out. */
  readonly laterMs?: readonly number[];
}

/** While Teams is down somebody waits for an answer to what has been done: it comes when Teams is back. */
const LATER_MS = [15_000, 60_000, 300_000, 900_000];
/** Answers that wait at a time. */
const MOST_WAITING = 1_000;

export interface Telling {
  /** Sends the answer; `told` hears of the message's id, perhaps only minutes later. Never rejects. */
  tell(read: Read, answer: Answer, told: (activity: string) => void): Promise<void>;
}

export function createTelling(parts: TellingParts): Telling {
  let waiting = 0;
  return {
    async tell(read, { message, refusal }, told) {
      const said: Message | null = refusal === undefined ? message : { text: refusal };
      if (!said) return;
      const result = await sendPatiently(parts.messenger, read, said);
      if (result.kind === 'sent') return told(result.activity);
      if (isFinal(result) || waiting >= MOST_WAITING) return lost(parts.log, result);
      parts.log.warn('reply.late', { kind: result.kind, why: result.why });
      waiting += 1;
      void sendLater(parts, { read, said, result }, told).finally(() => (waiting -= 1));
    },
  };
}

type Unsent = Exclude<SendResult, { kind: 'sent' }>;

/** Refused for good: nobody will hear it. */
function isFinal(result: Unsent): boolean {
  return result.kind === 'refused' && !result.again;
}

function lost(log: Log, { kind, why }: Unsent): void {
  log.error('reply.lost', { kind, why });
}

interface Late {
  readonly read: Read;
  readonly said: Message;
  readonly result: Unsent;
}

/** Once one try was doubtful, all that follow say that they may be a repeat. */
async function sendLater(parts: TellingParts, late: Late, told: (activity: string) => void) {
  let { result } = late;
  let doubtful = false;
  for (const ms of parts.laterMs ?? LATER_MS) {
    doubtful ||= result.kind === 'ambiguous';
    await sleep(Math.max(ms, afterMsOf(result)), undefined, { ref: false });
    const said = doubtful ? await labelled(parts, late) : late.said;
    const sent = await sendOnce(parts.messenger, late.read, said);
    if (sent.kind === 'sent') return told(sent.activity);
    result = sent;
    if (isFinal(result)) break;
  }
  lost(parts.log, result);
}

function afterMsOf(result: Unsent): number {
  return result.kind === 'refused' ? (result.afterMs ?? 0) : 0;
}

async function labelled({ maybeRepeat }: TellingParts, { read, said }: Late): Promise<Message> {
  const label = (await maybeRepeat?.(read.incoming)) ?? '';
  if (label === '') return said;
  if (!said.card) return { ...said, text: `${label}\n${said.text}` };
  const { body = [] } = said.card as { body?: readonly object[] };
  const line = { type: 'TextBlock', text: label, wrap: true, weight: 'Bolder' };
  return { ...said, card: { ...said.card, body: [line, ...body] } };
}

const TRIES = 3;
/** Teams asks again after 15 s: by then the answer must be out or put off. */
const PATIENCE_MS = 4_000;

/** Tries again what was refused for the moment; never what may have arrived. */
async function sendPatiently(
  messenger: TeamsMessenger,
  read: Read,
  message: Message,
): Promise<SendResult> {
  let result: SendResult = { kind: 'ambiguous', why: 'timeout' };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    result = await sendOnce(messenger, read, message);
    if (result.kind !== 'refused' || !result.again || attempt === TRIES) return result;
    const wait = result.afterMs ?? 200 * attempt;
    if (wait > PATIENCE_MS / (TRIES - 1)) return result;
    await sleep(wait);
  }
  return result;
}

function sendOnce(
  messenger: TeamsMessenger,
  { incoming: { address }, replyTo }: Read,
  message: Message,
): Promise<SendResult> {
  return replyTo === null
    ? messenger.post(address, message)
    : messenger.reply(address, replyTo, message);
}

// One activity from reading to answer; start.ts makes it, router.ts calls it.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorFields } from '../../ground/log';
import { readActivity } from '../reading/activity';
import { createTelling, type TellingParts } from '../sending/answers';
import type { Metrics } from '../../ground/metrics';
import type { Accounts } from '../identity/accounts';
import type { Answer, Converse, Incoming } from '../../conversation/incoming';
import type { Read } from '../reading/activity';
import type { TeamsRoster } from '../identity/roster';
import type { RawActivity } from './shape';

/** Something broke inside: what the sentence for it is made of. */
export interface Fault {
  /** Shown and logged, so that the two can be brought together. */
  readonly reference: string;
  readonly incoming: Incoming;
}

export interface TurnParts extends TellingParts {
  readonly converse: Converse;
  /** The sentence for faults, in the language of the place. */
  readonly fault: (fault: Fault) => string | Promise<string>;
  readonly roster: TeamsRoster;
  readonly accounts: Accounts;
  readonly metrics: Metrics;
}

/** What an invoke is answered with, inside HTTP 200. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** Handles one activity from reading to answer. */
export interface Turns {
  /** Resolves when the answer is out; never rejects. */
  message(activity: RawActivity): Promise<void>;
  invoke(activity: RawActivity): Promise<InvokeAnswer>;
  /** Resolves when what follows the answers (`afterSend`) is done. */
  settled(): Promise<void>;
}

export function createTurns(parts: TurnParts): Turns {
  const following = new Set<Promise<void>>();
  const telling = createTelling(parts);
  const follow = (answer: Answer, activity: string | null): void => {
    if (!answer.afterSend || !activity) return;
    const work = answer.afterSend(activity).catch((error: unknown) => {
      parts.log.error('afterSend.failed', errorFields(error));
    });
    following.add(work);
    void work.finally(() => following.delete(work));
  };
  return {
    async message(activity) {
      meet(parts, activity);
      const read = readActivity(activity);
      if (!read) return;
      forgetRoster(parts, read.incoming);
      const answer = await answerTurn(parts, read);
      await telling.tell(read, answer, (sent) => follow(answer, sent));
    },
    async invoke(activity) {
      meet(parts, activity);
      const read = readActivity(activity);
      if (!read || !isInvoke(read.incoming)) return NOT_SUPPORTED;
      const answer = await answerTurn(parts, read);
      const card = read.incoming.kind === 'press' ? read.incoming.card : null;
      follow(answer, answer.message?.card ? card : null);
      return invokeAnswer(answer);
    },
    settled: async () => void (await Promise.allSettled(following)),
  };
}

/** Somebody came or went: who may do what is asked anew. */
function forgetRoster({ roster }: TurnParts, { kind, where }: Incoming): void {
  if (kind === 'changed' && where.kind === 'channel') roster.forget(where.key);
}

const isInvoke = ({ kind }: Incoming): boolean => kind === 'press' || kind === 'consented';

/** Who speaks is known by both names from then on, and the channel by its kind where Teams tells it. */
function meet({ accounts, roster }: TurnParts, { from, channelData }: RawActivity): void {
  if (from?.aadObjectId) accounts.learn(from.aadObjectId, from.id);
  const { id, type } = channelData?.channel ?? {};
  if (id && typeof type === 'string' && type !== '') roster.kinds.learn(id, type);
}

const NOT_SUPPORTED: InvokeAnswer = {
  statusCode: 400,
  type: ERROR,
  value: { code: 'BadRequest', message: 'Not supported' },
};

function invokeAnswer({ message, refusal }: Answer): InvokeAnswer {
  if (refusal === undefined && message?.card) {
    return { statusCode: 200, type: CARD, value: message.card };
  }
  // Teams wants a body in any case; a nod when there is nothing to say.
  return { statusCode: 200, type: SENTENCE, value: refusal ?? message?.text ?? '✓' };
}

async function answerTurn(parts: TurnParts, read: Read): Promise<Answer> {
  const { kind } = read.incoming;
  const seconds = parts.metrics.turnSeconds.startTimer({ kind });
  try {
    const answer = await parts.converse(await withDirectoryIds(parts, read));
    const silent = !answer.message && answer.refusal === undefined;
    parts.metrics.turns.inc({ kind, outcome: silent ? 'silent' : 'answered' });
    return answer;
  } catch (error) {
    parts.metrics.turns.inc({ kind, outcome: 'fault' });
    return faultAnswer(parts, read.incoming, error);
  } finally {
    seconds();
  }
}

async function faultAnswer(parts: TurnParts, incoming: Incoming, error: unknown): Promise<Answer> {
  const reference = randomUUID().slice(0, 8);
  parts.log.error('turn.fault', { reference, kind: incoming.kind, ...errorFields(error) });
  if (incoming.kind !== 'text' && incoming.kind !== 'press') return { message: null };
  return { message: null, refusal: await parts.fault({ reference, incoming }) };
}

/** Longer than this a mention does not hold up the answer: the account then stands for the person. */
const ROSTER_MS = 2_500;

/** Mentions name Teams accounts; inside the house a person has the directory's id. */
async function withDirectoryIds(
  parts: TurnParts,
  { incoming, unresolved }: Read,
): Promise<Incoming> {
  const { accounts, roster } = parts;
  if (incoming.kind !== 'text' || unresolved.size === 0) return incoming;
  const unknown = [...unresolved].some((account) => accounts.personOf(account) === undefined);
  if (unknown && incoming.where.kind === 'channel') {
    await Promise.race([
      roster.lately(incoming.where.key, incoming.address),
      sleep(ROSTER_MS, null, { ref: false }),
    ]);
  }
  const mentions = incoming.mentions.map(({ text, person }) => {
    const id = unresolved.has(person.id) ? accounts.personOf(person.id) : undefined;
    return { text, person: { ...person, id: id ?? person.id } };
  });
  return { ...incoming, mentions };
}

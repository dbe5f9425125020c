// The SDK's clients for Teams' addresses; the messenger and the roster send through them.
import type { ConnectorClient } from 'botframework-connector';
import type { Authentication } from '../identity/authentication';

/** One request to Teams may take this long. */
export const SEND_MS = 10_000;

/** Clients for the connectors of Teams, by service address. */
export interface Connectors {
  at(serviceUrl: string): Promise<ConnectorClient>;
}

/**
 * The SDK's client without its own retries (one send must be one request: creating a message has no
 * idempotency key), without redirects (a redirect could lead anywhere), and with a time-out.
 */
export function createConnectors({ sdk, self, audience }: Authentication): Connectors {
  const factory = sdk.createConnectorFactory(self);
  const clients = new Map<string, Promise<ConnectorClient>>();
  return {
    at(serviceUrl) {
      const known = clients.get(serviceUrl);
      if (known) return known;
      if (clients.size > 100) clients.clear();
      const made = factory.create(serviceUrl, audience).then(tamed);
      clients.set(serviceUrl, made);
      made.catch(() => clients.delete(serviceUrl));
      return made;
    },
  };
}

type Next = (request: object) => Promise<unknown>;

/** What is needed of the SDK's private HTTP pipeline. */
interface Pipeline {
  removePolicy(which: { name: string }): readonly object[];
  addPolicy(policy: {
    name: string;
    sendRequest(request: { abortSignal?: AbortSignal }, next: Next): Promise<unknown>;
  }): void;
}

function pipelineOf(client: ConnectorClient): Pipeline {
  const inner = Reflect.get(client, 'client') as { pipeline?: Pipeline } | undefined;
  if (!inner?.pipeline) throw new Error('The SDK keeps its HTTP pipeline somewhere else now');
  return inner.pipeline;
}

function tamed(client: ConnectorClient): ConnectorClient {
  const pipeline = pipelineOf(client);
  const removed = [
    ...pipeline.removePolicy({ name: 'defaultRetryPolicy' }),
    ...pipeline.removePolicy({ name: 'redirectPolicy' }),
  ];
  if (removed.length !== 2) throw new Error('The SDK retries or redirects in another way now');
  pipeline.addPolicy({
    name: 'timeOut',
    sendRequest: (request, next) => inTime(request, next),
  });
  return client;
}

/** The SDK's own time-out outlives a connection that is cut, and keeps the process up meanwhile. */
async function inTime(request: { abortSignal?: AbortSignal }, next: Next): Promise<unknown> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), SEND_MS);
  request.abortSignal = late.signal;
  try {
    return await next(request);
  } finally {
    clearTimeout(timer);
  }
}

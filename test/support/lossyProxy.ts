import {
  createServer,
  request as send,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connectionString } from './azurite';
import type { Account } from './emulator';

/** What happens to one request on its way to the tables. */
export type Fault =
  /** Done by storage, then the connection breaks before the answer. */
  | 'loseAnswer'
  /** The connection breaks before storage hears of it. */
  | 'refuse'
  /** Done by storage, and the answer never comes. */
  | 'hang'
  /** 503 and storage never hears of it. */
  | 'busy'
  /** Done by storage, and the answer says 503. */
  | 'busyAfter'
  /** Refused with this status, and storage never hears of it: full, too large, forbidden. */
  | { readonly status: number; readonly code: string }
  /** Goes through after so many milliseconds. */
  | { readonly delayMs: number };

/** One request as the proxy sees it. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** 1, 2, 3 … since the proxy began. */
  readonly nth: number;
}

/** Which requests a fault is for; a string is looked for in method, path and body. */
export type Matching = string | ((passing: Passing) => boolean);

export interface LossyProxy {
  readonly connectionString: string;
  readonly port: number;
  /** The fault for the next request that matches; several wait in line. */
  next(fault: Fault, matching?: Matching): void;
  /** The fault for every request from now on, or by request; `null`: none. */
  always(fault: Fault | ((passing: Passing) => Fault | undefined) | null): void;
  /** Faults that came to pass. */
  readonly done: () => number;
  stop(): Promise<void>;
}

/** A proxy on 127.0.0.1 before the table emulator that loses, delays or refuses on command. */
export async function startLossyProxy(account: Account): Promise<LossyProxy> {
  const faults = new Faults();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void serve({ request, response, faults, tablesPort: account.port }).catch(() =>
      response.destroy(),
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: connectionString({ ...account, port }),
    port,
    next: (fault, matching = '') => faults.line.push({ fault, matching }),
    always: (fault) => (faults.standing = fault),
    done: () => faults.done,
    stop: () => stop(server, sockets),
  };
}

class Faults {
  readonly line: { readonly fault: Fault; readonly matching: Matching }[] = [];
  standing: Fault | ((passing: Passing) => Fault | undefined) | null = null;
  done = 0;
  seen = 0;

  for(passing: Passing): Fault | undefined {
    const index = this.line.findIndex(({ matching }) => matches(matching, passing));
    const [waiting] = index >= 0 ? this.line.splice(index, 1) : [];
    const standing =
      typeof this.standing === 'function' ? this.standing(passing) : (this.standing ?? undefined);
    const fault = waiting?.fault ?? standing;
    if (fault) this.done += 1;
    return fault;
  }
}

function matches(matching: Matching, passing: Passing): boolean {
  if (typeof matching === 'function') return matching(passing);
  return `${passing.method} ${passing.path} ${passing.body}`.includes(matching);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly faults: Faults;
  readonly tablesPort: number;
}

async function serve({ request, response, faults, tablesPort }: Exchange): Promise<void> {
  const body = await bodyOf(request);
  const { method = '', url = '' } = request;
  const passing = { method, path: url, body: body.toString('utf8'), nth: (faults.seen += 1) };
  const fault = faults.for(passing);
  if (fault === 'refuse') return void request.socket.destroy();
  if (fault === 'busy') return busy(response);
  if (typeof fault === 'object' && 'status' in fault) return refuse(response, fault);
  if (typeof fault === 'object') await sleep(fault.delayMs);
  const answer = await forward(request, body, tablesPort);
  const answerBody = await bodyOf(answer);
  if (fault === 'loseAnswer') return void request.socket.destroy();
  if (fault === 'hang') return;
  if (fault === 'busyAfter') return busy(response);
  // Not chained: where restify has been loaded, Node's writeHead answers nothing.
  response.writeHead(answer.statusCode ?? 502, headersOf(answer));
  response.end(answerBody);
}

function busy(response: ServerResponse): void {
  refuse(response, { status: 503, code: 'ServerBusy' });
}

function refuse(response: ServerResponse, { status, code }: { status: number; code: string }) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ 'odata.error': { code, message: { value: code } } }));
}

async function forward(
  { method, url, rawHeaders }: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<IncomingMessage> {
  const headers = rawHeaders.map((value, index) =>
    rawHeaders[index - 1]?.toLowerCase() === 'connection' && index % 2 === 1 ? 'close' : value,
  );
  const outgoing = send({ host: '127.0.0.1', port, method, path: url, headers, agent: false });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return answer;
}

/** Without those that speak of the connection behind the proxy. */
function headersOf({ headers }: IncomingMessage): OutgoingHttpHeaders {
  const own = ['connection', 'keep-alive', 'transfer-encoding'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}

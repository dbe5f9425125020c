// The bot's HTTP server; started by start.ts.
import { createHash } from 'node:crypto';
import { createServer as createHttp } from 'node:http';
import pino from 'pino';
import { createServer as createRestify } from 'restify';
import { errorFields } from '../../ground/log';
import { isLoopback, urlOf } from '../../ground/loopback';
import { within } from '../../ground/within';
import { keepDeadlines } from './deadlines';
import { NOT_FOUND, plainPage } from './pages';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response, Server, ServerOptions } from 'restify';
import type { Config } from '../../ground/config';
import type { Log } from '../../ground/log';
import type { Metrics } from '../../ground/metrics';
import type { Messages } from './messages';
import type { GetRoute, Page } from './pages';

export interface ServerParts {
  readonly config: Pick<Config, 'host' | 'port' | 'metricsPort' | 'mode'>;
  readonly messages: Messages;
  /** Throws when storage does not answer. */
  readonly ready: () => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly routes: readonly GetRoute[];
  /** Resolves when what follows the answers is done. */
  readonly settled: () => Promise<void>;
}

export interface Running {
  /** The port that was bound. */
  readonly port: number;
  readonly metricsPort: number | null;
  /** Resolves when what follows the answers is done. */
  readonly settled: () => Promise<void>;
  /** Takes in nothing new, answers what is at hand, closes; at the latest after six seconds. */
  readonly stop: () => Promise<void>;
}

const STOP_MS = 6_000;
const READY_MS = 5_000;

/** Starts the bot's HTTP server. Rejects when a port is taken. */
export async function runServer(parts: ServerParts): Promise<Running> {
  const restify = createRestify(quietOptions());
  // restify repeats its server's faults; unheard, a taken port would be an uncaught exception.
  restify.on('error', () => undefined);
  if (parts.config.mode === 'practice') restify.pre(onlyLoopbackNames);
  addRoutes(restify, parts);
  const http = (restify as unknown as { server: HttpServer }).server;
  keepDeadlines(http);
  const { host, port, metricsPort } = parts.config;
  const own = metricsPort === null ? null : metricsServer(parts.metrics);
  await listening(http, port, host);
  if (own && metricsPort !== null) await listening(own, metricsPort, host);
  return {
    port: portOf(http),
    metricsPort: own && portOf(own),
    settled: parts.settled,
    stop: () => stopServers(http, own, parts),
  };
}

/**
 * In practice nobody is asked for a token: a page in a browser on this machine must not reach the bot by
 * a name of its own that leads to loopback. A name that somebody can own out there has a dot.
 */
function onlyLoopbackNames(req: Request, res: Response, next: (go?: false) => void): void {
  const host = urlOf(`http://${req.headers.host ?? ''}`)?.hostname ?? '';
  if (isLoopback(host) || /^[\w-]+$/.test(host)) return next();
  sendPage(res, plainPage(421, ''));
  next(false);
}

/** restify's own log and its name in the answers are switched off. */
function quietOptions(): ServerOptions {
  const log = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;
  return { name: '', log };
}

function addRoutes(restify: Server, parts: ServerParts): void {
  restify.post('/api/messages', async (req: Request, res: Response) => {
    await parts.messages.handle(req, res);
  });
  page(restify, '/health', parts.log, () => Promise.resolve(plainPage(200, 'ok')));
  page(restify, '/ready', parts.log, readiness(parts.ready));
  page(restify, '/metrics', parts.log, (req) =>
    isLocalCaller(req) ? metricsPage(parts.metrics) : Promise.resolve(NOT_FOUND),
  );
  for (const route of parts.routes) {
    page(restify, route.path, parts.log, (req) => route.answer(addressParts(req)));
  }
  // restify hands on what the HTTP server emits; who listens is told of a taken port by that.
  restify.on('error', () => undefined);
  // Unknown paths and methods: no echo of what was asked.
  restify.on(
    'restifyError',
    (_req: Request, _res: Response, error: HttpError, next: () => void) => {
      error.toJSON = () => ({});
      error.toString = () => '';
      next();
    },
  );
}

interface HttpError {
  toJSON: () => object;
  toString: () => string;
}

type Answering = (req: Request) => Promise<Page>;

function page(restify: Server, path: string, log: Log, answer: Answering): void {
  const handle = async (req: Request, res: Response): Promise<void> => {
    try {
      sendPage(res, await answer(req), req);
    } catch (error) {
      log.error('page.fault', errorFields(error));
      sendPage(res, plainPage(500, ''), req);
    }
  };
  restify.get(path, handle);
  // As GET, and Node leaves the body out.
  restify.head(path, handle);
}

function sendPage(res: ServerResponse, page: Page, req?: IncomingMessage): void {
  const { status, type, body, fileName } = page;
  const name = fileName && encodeURIComponent(fileName);
  const tag = page.isKept && status === 200 ? tagOf(body) : null;
  const headers = {
    'Cache-Control': tag ? 'private, no-cache' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(tag ? { ETag: tag } : {}),
  };
  if (tag && isKnown(tag, req?.headers['if-none-match'])) {
    res.writeHead(304, headers);
    return void res.end();
  }
  res.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...(name ? { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` } : {}),
  });
  res.end(body);
}

function tagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}

/** Compared weakly, as RFC 9110 wants it here. */
function isKnown(tag: string, asked: string | undefined): boolean {
  const tags = (asked ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

function addressParts(req: Request): Record<string, string> {
  return { ...(req.params as Record<string, string> | undefined) };
}

/** One question to storage at a time, however many ask; not longer than five seconds. */
function readiness(ready: () => Promise<void>): () => Promise<Page> {
  let asking: Promise<Page> | undefined;
  return () => {
    asking ??= within(READY_MS, ready())
      .then(
        () => plainPage(200, 'ready'),
        () => plainPage(503, 'storage does not answer'),
      )
      .finally(() => (asking = undefined));
    return asking;
  };
}

/** A proxy on this machine speaks for others: what it hands on is not local. */
function isLocalCaller(req: IncomingMessage): boolean {
  if (req.headers['x-forwarded-for'] !== undefined || req.headers.forwarded !== undefined) {
    return false;
  }
  return isLoopback((req.socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
}

async function metricsPage({ registry }: Metrics): Promise<Page> {
  return { status: 200, type: registry.contentType, body: await registry.metrics() };
}

function metricsServer(metrics: Metrics): HttpServer {
  return createHttp((req, res) => {
    const asked = req.method === 'GET' && req.url === '/metrics';
    void (asked ? metricsPage(metrics) : Promise.resolve(NOT_FOUND)).then(
      (answer) => sendPage(res, answer),
      () => sendPage(res, plainPage(500, '')),
    );
  });
}

function listening(server: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

const portOf = (server: HttpServer): number => (server.address() as AddressInfo).port;

async function stopServers(
  http: HttpServer,
  own: HttpServer | null,
  parts: ServerParts,
): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  own?.close();
  own?.closeAllConnections();
  http.closeIdleConnections();
  const answered = parts.messages.finish().then(() => http.closeIdleConnections());
  const done = answered.then(() => closed).then(() => parts.settled());
  await within(STOP_MS, done).catch(() => {
    parts.log.warn('stop.late');
    http.closeAllConnections();
  });
}

// The log, without content and without secrets: the entry, the doors and the poster write to it.
import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';

/**
 * The application log: JSON lines. What may be logged is a closed list, so that no free text, name
 * or citizen number can slip in (D4): an event's name and fields that are counts, kinds, durations
 * or references.
 */
export interface Log {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
}

/** Short machine words, numbers and flags only: never what a person typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** A word longer than this, or with spaces, was written by a person: it is left out. */
const WORD = /^[\w.:/@+-]{0,120}$/;

/** Logs to `to` (stdout if left out), one JSON object a line, at `level` and above. */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const lines: Logger = to ? pino(options, to) : pino(options);
  const at =
    (name: LogLevel) =>
    (event: string, fields: LogFields = {}): void =>
      lines[name]({ event, ...onlyWords(fields) });
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

function onlyWords(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value !== 'string' || WORD.test(value) ? value : '(left out)',
    ]),
  );
}

/**
 * What may be told of a thrown value: its class and machine code. Its message may quote what a
 * person wrote, so it is never logged (D4).
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    error: error.name,
    at: firstFrame(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
  };
}

/** The nearest place in the source: file and line without the way there. */
function firstFrame(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return /([\w.-]+\.[cm]?[jt]s:\d+)/.exec(frames[0] ?? '')?.[1] ?? 'unknown';
}

/**
 * Turns every `console` call of a library into a log line without content: the SDK prints whole
 * errors, request bodies among them (D4). Returns what puts the console back.
 */
export function catchConsole(log: Log): () => void {
  const names = ['error', 'warn', 'info', 'log', 'debug'] as const;
  const before = { ...console };
  for (const name of names) {
    console[name] = (...said: readonly unknown[]): void => {
      const fields = errorFields(said.find((part) => part instanceof Error));
      log[name === 'error' || name === 'warn' ? 'warn' : 'debug']('library.console', fields);
    };
  }
  return () => void Object.assign(console, before);
}

/**
 * Ends the process on a fault that nobody caught, as Node would, but tells of it without its message,
 * which may quote what a person wrote (D4). Whoever runs the bot starts it again.
 */
export function catchCrashes(log: Log): void {
  const crash = (fault: unknown): void => {
    log.error('process.crash', { ...errorFields(fault), alarm: true });
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

/** A log that keeps nothing. */
export const silentLog: Log = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};

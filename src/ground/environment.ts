// The environment's variables as zod reads them: `config` alone asks for them.
import { DEFAULT_LANGUAGE, LANGUAGES } from '../cti/course/language';
import { z } from 'zod';

/** What people leave behind when they mean nothing: blank, 'undefined', 'null'. */
const filledIn = z
  .string()
  .optional()
  .transform((word) =>
    /^(undefined|null)?$/i.test(word?.trim() ?? '') ? null : (word ?? '').trim(),
  );

const wholeNumber = <T extends number | null>(name: string, from: number, to: number, unset: T) =>
  filledIn.transform((word, context): number | T => {
    if (word === null) return unset;
    const number = /^\d{1,9}$/.test(word) ? Number(word) : Number.NaN;
    if (number >= from && number <= to) return number;
    context.addIssue(`${name} must be a whole number from ${from} to ${to}.`);
    return z.NEVER;
  });

const oneOf = <const T extends string, U extends T | null>(
  name: string,
  words: readonly T[],
  unset: U,
) =>
  filledIn.transform((word, context): T | U => {
    if (word === null) return unset;
    const found = words.find((each) => each.toLowerCase() === word.toLowerCase());
    if (found !== undefined) return found;
    context.addIssue(`${name} must be one of ${words.join(', ')}.`);
    return z.NEVER;
  });

const list = filledIn.transform(
  (word) =>
    word
      ?.split(/[,;\s]+/)
      .filter((part) => part !== '')
      .map((part) => part.toLowerCase()) ?? [],
);

const instant = filledIn.transform((word, context) => {
  if (word === null) return null;
  const at = new Date(word);
  if (/^\d{4}-\d{2}-\d{2}/.test(word) && !Number.isNaN(at.getTime())) return at;
  context.addIssue('BOT_NOW must be an instant (ISO 8601), for example 2027-03-01T08:00:00Z.');
  return z.NEVER;
});

/** The environment's variables, each read by itself; what they mean together is `config.ts`. */
const variables = z.object({
  HOST: filledIn,
  PORT: wholeNumber('PORT', 0, 65535, 3978),
  MicrosoftAppId: filledIn,
  MicrosoftAppType: oneOf('MicrosoftAppType', ['SingleTenant', 'UserAssignedMSI'], null),
  MicrosoftAppTenantId: filledIn,
  MicrosoftAppPassword: filledIn,
  AZURE_STORAGE_CONNECTION_STRING: filledIn,
  AZURE_TABLES_ENDPOINT: filledIn,
  BOT_BACKUP_CONTAINER: filledIn,
  BOT_BACKUP_DAYS: wholeNumber('BOT_BACKUP_DAYS', 1, 366, 30),
  BOT_TENANTS: list,
  BOT_SERVICE_HOSTS: list,
  BOT_LANGUAGE: oneOf('BOT_LANGUAGE', LANGUAGES, DEFAULT_LANGUAGE),
  BOT_NOW: instant,
  BOT_SWEEP_SECONDS: wholeNumber('BOT_SWEEP_SECONDS', 1, 3600, 60),
  METRICS_PORT: wholeNumber('METRICS_PORT', 0, 65535, null),
  BOT_PUBLIC_URL: filledIn,
  LOG_LEVEL: oneOf('LOG_LEVEL', ['error', 'warn', 'info', 'debug'], 'info'),
});

export type Variables = z.output<typeof variables>;
export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Reads each variable; one that is wrong counts as unset from there on, so that all faults come to
 * light in one go.
 */
export function readVariables(env: RawEnvironment): { faults: string[]; read: Variables } {
  const first = variables.safeParse(env);
  if (first.success) return { faults: [], read: first.data };
  const wrong = new Set(first.error.issues.map((issue) => String(issue.path[0])));
  const rest = Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name)));
  return {
    faults: first.error.issues.map((issue) => issue.message),
    read: variables.parse(rest),
  };
}

/** The variables among `names` that are set, as they are. */
export function setOnes(env: RawEnvironment, names: readonly string[]): Record<string, string> {
  const set = names.map((name) => [name, filledIn.parse(env[name])] as const);
  return Object.fromEntries(set.flatMap(([name, word]) => (word === null ? [] : [[name, word]])));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource, Value } from './template';

/** As `bin/deploy/azureTypes.js` writes them: a name with `!` has to be set. */
type Type =
  | 'string'
  | 'int'
  | 'bool'
  | 'any'
  | { readonly oneOf: readonly string[] }
  | { readonly array: Type }
  | { readonly map: Type }
  | { readonly object: Readonly<Record<string, Type>> }
  | {
      readonly by: string;
      readonly base: Readonly<Record<string, Type>>;
      readonly kinds: Readonly<Record<string, Type>>;
    };

export interface TypeTable {
  readonly source: string;
  readonly commit: string;
  readonly date: string;
  readonly resources: Readonly<Record<string, Type>>;
}

export const TYPES = JSON.parse(
  readFileSync(join(__dirname, '../golden/azureTypes.json'), 'utf8'),
) as TypeTable;

/** What Bicep itself settles, whatever the type says. */
const BICEP = ['scope', 'parent', 'dependsOn'];

/** What Microsoft's published types do not take of this resource. */
export function typeFaults({ symbol, type, existing, body }: Resource): string[] {
  const wanted = TYPES.resources[type];
  if (!wanted) return [`${symbol}: ${type} is in no published type`];
  if (existing) return [];
  return faultsOf(body, wanted, symbol);
}

function faultsOf(value: Value, type: Type, at: string): string[] {
  if (value === 'expression' || type === 'any') return [];
  if (typeof type === 'string') return plainFaults(value, type, at);
  if ('oneOf' in type) {
    const word = 'literal' in value ? String(value.literal) : 'something else';
    return type.oneOf.includes(word)
      ? []
      : [`${at}: '${word}' is none of ${type.oneOf.join(', ')}`];
  }
  if ('array' in type) {
    if (!('array' in value)) return [`${at}: not a list`];
    return value.array.flatMap((each, i) => faultsOf(each, type.array, `${at}[${i}]`));
  }
  if (!('object' in value)) return [`${at}: not an object`];
  if ('map' in type) {
    return Object.entries(value.object).flatMap(([name, each]) =>
      faultsOf(each, type.map, `${at}.${name}`),
    );
  }
  return 'kinds' in type
    ? kindFaults(value.object, type, at)
    : objectFaults(value.object, type, at);
}

function plainFaults(value: Exclude<Value, 'expression'>, type: string, at: string): string[] {
  const kind = 'literal' in value ? typeof value.literal : 'no literal';
  const wanted = { string: 'string', int: 'number', bool: 'boolean' }[type];
  return kind === wanted ? [] : [`${at}: ${kind} where ${type} is wanted`];
}

function objectFaults(
  value: Readonly<Record<string, Value>>,
  { object }: { readonly object: Readonly<Record<string, Type>> },
  at: string,
): string[] {
  const missing = Object.keys(object)
    .filter((name) => name.endsWith('!') && !(name.slice(0, -1) in value))
    .map((name) => `${at}: ${name.slice(0, -1)} is missing`);
  const given = Object.entries(value).filter(([name]) => !BICEP.includes(name));
  const wrong = given.flatMap(([name, each]) => {
    const type = object[name] ?? object[`${name}!`];
    return type ? faultsOf(each, type, `${at}.${name}`) : [`${at}: there is no ${name}`];
  });
  return [...missing, ...wrong];
}

function kindFaults(
  value: Readonly<Record<string, Value>>,
  type: Extract<Type, { readonly by: string }>,
  at: string,
): string[] {
  const named = value[type.by];
  if (named === 'expression') return [];
  const kind = named && 'literal' in named ? String(named.literal) : '';
  const known = type.kinds[kind];
  if (!known || typeof known === 'string' || !('object' in known)) {
    return [`${at}: ${type.by} '${kind}' is not known`];
  }
  const object = { [type.by]: 'string' as const, ...type.base, ...known.object };
  return objectFaults(value, { object }, at);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';

export const INFRA = resolve(__dirname, '../../infra');

/** What the template says of a property: literally, or by an expression that only Azure evaluates. */
export type Value =
  | { readonly object: Readonly<Record<string, Value>> }
  | { readonly array: readonly Value[] }
  | { readonly literal: string | number | boolean }
  | 'expression';

export interface Resource {
  readonly symbol: string;
  /** `Microsoft.Web/sites@2023-12-01`. */
  readonly type: string;
  /** Only looked up, not made. */
  readonly existing: boolean;
  readonly text: string;
  readonly body: Value;
}

let parser: Parser | undefined;

export async function openBicep(): Promise<void> {
  await Parser.init();
  parser = new Parser();
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  parser.setLanguage(await Language.load(new Uint8Array(grammar)));
}

/** Every file of the template with its text, by its path under infra/. */
export function bicepFiles(): Record<string, string> {
  const names = (readdirSync(INFRA, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.bicep'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(INFRA, name), 'utf8')]));
}

export function parseBicep(text: string): Node {
  const tree = parser?.parse(text);
  if (!tree) throw new Error('nothing was parsed');
  return tree.rootNode;
}

/** The lines that are no Bicep. */
export function syntaxFaults(node: Node): string[] {
  const here = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}`] : [];
  return [...here, ...node.children.flatMap((child) => (child ? syntaxFaults(child) : []))];
}

export function resourcesIn(text: string): Resource[] {
  return parseBicep(text)
    .descendantsOfType('resource_declaration')
    .flatMap((node) => (node ? [resourceOf(node)] : []));
}

function resourceOf(node: Node): Resource {
  const [symbol, type] = node.namedChildren;
  const body = node.descendantsOfType('object')[0];
  return {
    symbol: symbol?.text ?? '',
    type: textOf(type),
    existing: /^resource \w+ '[^']+' existing/.test(node.text),
    text: node.text,
    body: body ? valueOf(body) : 'expression',
  };
}

/** The parameters or outputs of a file, in order. */
export function declared(text: string, kind: 'param' | 'output'): string[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+) `, 'gm'))].map(([, name = '']) => name);
}

function valueOf(node: Node): Value {
  switch (node.type) {
    case 'object':
      return { object: propertiesOf(node) };
    case 'array':
      return { array: node.namedChildren.flatMap((each) => (each ? [valueOf(each)] : [])) };
    case 'string':
      return node.descendantsOfType('interpolation').length > 0
        ? 'expression'
        : { literal: textOf(node) };
    case 'number':
      return { literal: Number(node.text) };
    case 'boolean':
      return { literal: node.text === 'true' };
    default:
      return 'expression';
  }
}

function propertiesOf(node: Node): Record<string, Value> {
  const properties = node.namedChildren.filter((each) => each?.type === 'object_property');
  return Object.fromEntries(
    properties.flatMap((each) => {
      const [name, value] = each?.namedChildren ?? [];
      return name && value ? [[textOf(name), valueOf(value)]] : [];
    }),
  );
}

/** A word or a literal string without its marks. */
function textOf(node: Node | null | undefined): string {
  const text = node?.text ?? '';
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("\\'", "'") : text;
}

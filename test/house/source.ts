import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '../..');

/** One `import … from`, `export … from` or `require` of a source file. */
export interface Import {
  /** Both as paths below src/, without `.ts`; a package by its name. */
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

/** Every file below a folder of the project, as paths from its root with `/`. */
export function filesBelow(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => wanted.test(file) && statSync(join(ROOT, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  return namesIn(source).map(({ name, typeOnly }) => ({ ...target(file, name), typeOnly }));
}

interface Named {
  readonly name: string;
  readonly typeOnly: boolean;
}

function namesIn(source: ts.SourceFile): Named[] {
  const found: Named[] = [];
  const visit = (node: ts.Node): void => {
    const name = moduleNamed(node);
    if (name !== undefined) found.push({ name, typeOnly: isTypeOnly(node) });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function moduleNamed(node: ts.Node): string | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : isLoading(node)
        ? node.arguments[0]
        : undefined;
  return named && ts.isStringLiteral(named) ? named.text : undefined;
}

/** `require('…')`, `require.resolve('…')` and `import('…')`. */
function isLoading(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) && /^(require(\.resolve)?|import)$/.test(node.expression.getText())
  );
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  if (whole) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((one) => one.isTypeOnly);
}

function target(file: string, name: string): Omit<Import, 'typeOnly'> {
  const from = insideSrc(join(ROOT, file));
  if (!name.startsWith('.')) return { from, to: packageOf(name), isPackage: true };
  return { from, to: insideSrc(resolve(ROOT, dirname(file), name)), isPackage: false };
}

function insideSrc(file: string): string {
  return relative(join(ROOT, 'src'), file).split(sep).join('/').replace(/\.ts$/, '');
}

/** `@scope/name/inner` and `name/inner` by their package. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The programs at the top of src/ and the room that wires the others together. */
const WIRING = ['main', 'operate', 'wiring'];

/** The room of a path below src/: its first folder; programs and wiring are `main`. */
export function roomOf(path: string): string {
  const [room = ''] = path.split('/');
  return WIRING.includes(room) ? 'main' : room;
}

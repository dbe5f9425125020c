// What the compiler says of the house with some lines put in: for tests of recipes and of their type errors.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** A text that is put into a file, on a line of its own after the first that holds `after`. */
export interface Insertion {
  readonly file: string;
  readonly after: string;
  readonly text: string;
}

export interface Fault {
  readonly file: string;
  readonly says: string;
}

export interface Compiling {
  /** Files to begin with; what they import comes along. */
  readonly files: readonly string[];
  /** Of which files the faults are wanted: the fewer, the faster. */
  readonly within: RegExp;
  readonly insertions?: readonly Insertion[];
  /** Files that do not exist, by name. */
  readonly made?: Readonly<Record<string, string>>;
}

/** Files that no test changes are read and parsed once. */
const parsed = new Map<string, ts.SourceFile>();

export function faultsIn({ files, within, insertions = [], made = {} }: Compiling): Fault[] {
  const changed = new Map(
    Object.entries(made).map(([file, text]) => [join(ROOT, file), text] as const),
  );
  for (const insertion of insertions) putIn(insertion, changed);
  const options = optionsOf();
  const roots = [...files, ...Object.keys(made)].map((file) => join(ROOT, file));
  const program = ts.createProgram(roots, options, hostOf(options, changed));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => within.test(relative(ROOT, fileName)))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => ({
      file: relative(ROOT, file?.fileName ?? ''),
      says: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
}

function putIn({ file, after, text }: Insertion, changed: Map<string, string>): void {
  const path = join(ROOT, file);
  const source = changed.get(path) ?? readFileSync(path, 'utf8');
  const start = source.indexOf(after);
  if (start === -1) throw new Error(`${file} has no ${after}`);
  const end = source.indexOf('\n', start) + 1;
  changed.set(path, `${source.slice(0, end)}${text}\n${source.slice(end)}`);
}

function optionsOf(): ts.CompilerOptions {
  const read = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(
    read.config,
    { ...ts.sys, readDirectory: none },
    ROOT,
  );
  return { ...options, incremental: false, types: [] };
}

function none(): string[] {
  return [];
}

function hostOf(
  options: ts.CompilerOptions,
  changed: ReadonlyMap<string, string>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => changed.has(resolve(name)) || host.fileExists(name),
    getSourceFile(name, target, ...rest) {
      const text = changed.get(resolve(name));
      if (text !== undefined) return ts.createSourceFile(name, text, target);
      const file = parsed.get(name) ?? host.getSourceFile(name, target, ...rest);
      if (file) parsed.set(name, file);
      return file;
    },
  };
}

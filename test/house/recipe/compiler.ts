// What the compiler says of the house with an overlay; one program grows out of the one before, so that it is quick.
import { resolve } from 'node:path';
import * as ts from 'typescript';
import type { Overlay } from './overlay';

const CONFIG = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  { incremental: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  },
);

/** Every file of the house as it lies there, parsed once. */
const PARSED = new Map<string, ts.SourceFile | undefined>();

/** Compiles the rooms that `roots` need, again and again. */
export class Compiler {
  private before: ts.Program | undefined;

  constructor(private readonly roots: readonly string[]) {}

  /** What is wrong in `files`: one line a fault, the file first. */
  faults(overlay: Overlay, files: readonly string[]): readonly string[] {
    const program = this.programOf(overlay);
    return files.flatMap((file) => {
      const source = program.getSourceFile(resolve(file));
      if (!source) throw new Error(`${file} is no part of the program`);
      return program.getSemanticDiagnostics(source).map((fault) => `${file}: ${worded(fault)}`);
    });
  }

  private programOf(overlay: Overlay): ts.Program {
    const options = CONFIG?.options ?? {};
    const host = hostOf(options, overlay);
    const rootNames = [...this.roots, ...overlay.keys()].map((file) => resolve(file));
    const oldProgram = this.before;
    this.before = ts.createProgram({ rootNames, options, host, ...(oldProgram && { oldProgram }) });
    return this.before;
  }
}

function hostOf(options: ts.CompilerOptions, overlay: Overlay): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const written = new Map([...overlay].map(([file, text]) => [resolve(file), text]));
  return {
    ...host,
    fileExists: (file) => written.has(file) || host.fileExists(file),
    readFile: (file) => written.get(file) ?? host.readFile(file),
    getSourceFile(file, version) {
      const text = written.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version);
      if (!PARSED.has(file)) PARSED.set(file, host.getSourceFile(file, version));
      return PARSED.get(file);
    },
  };
}

function worded({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n');
}

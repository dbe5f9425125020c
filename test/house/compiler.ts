// The compiler over the sources with some of them written anew; used by tests that show what it notices.
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { filesBelow, ROOT } from './source';

/** Path from the root of the project → text, in the place of what lies there. */
export type Sources = Readonly<Record<string, string>>;

export interface CompilerFault {
  readonly file: string;
  readonly text: string;
}

/** What the compiler says of src/ with `made` in it. */
export function faultsWith(made: Sources): CompilerFault[] {
  const files = new Set([...filesBelow('src', /\.ts$/), ...Object.keys(made)]);
  const options = compilerOptions();
  const program = ts.createProgram({
    rootNames: [...files].map((file) => join(ROOT, file)),
    options,
    host: hostWith(made, options),
  });
  return ts.getPreEmitDiagnostics(program).map((fault) => ({
    file: fault.file ? inProject(fault.file.fileName) : '',
    text: ts.flattenDiagnosticMessageText(fault.messageText, ' '),
  }));
}

function compilerOptions(): ts.CompilerOptions {
  const read = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
    },
  });
  return read?.options ?? {};
}

function hostWith(made: Sources, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    fileExists: (path) => inProject(path) in made || host.fileExists(path),
    readFile: (path) => made[inProject(path)] ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = made[inProject(path)];
      if (text === undefined) return host.getSourceFile(path, ...rest);
      return ts.createSourceFile(path, text, rest[0], true);
    },
  };
}

function inProject(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}

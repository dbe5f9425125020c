// What the compiler says of the house with an overlay; for the tests of recipes and of their type errors.
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** File → its text, in the place of what lies there, if anything does. */
export type Overlay = ReadonlyMap<string, string>;

export interface Fault {
  readonly file: string;
  readonly says: string;
}

/** No types but those that the files themselves ask for: the library of Node takes longer than the house. */
const OPTIONS = optionsOf();

/** Every file as it lies there, read and parsed once. */
const PARSED = new Map<string, ts.SourceFile | undefined>();

/** Each program grows out of the one before. */
let before: ts.Program | undefined;

/** What is wrong in `files`; what they import comes along unjudged. */
export function faultsIn(files: readonly string[], overlay: Overlay): readonly Fault[] {
  const program = programOf(files, overlay);
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(ROOT, file));
    if (!source) throw new Error(`${file} is not there`);
    const faults = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return faults.map(({ messageText }) => ({
      file,
      says: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
  });
}

function programOf(files: readonly string[], overlay: Overlay): ts.Program {
  before = ts.createProgram({
    rootNames: files.map((file) => join(ROOT, file)),
    options: OPTIONS,
    host: hostWith(overlay),
    ...(before && { oldProgram: before }),
  });
  return before;
}

function hostWith(overlay: Overlay): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const written = (path: string): string | undefined => overlay.get(relative(ROOT, path));
  return {
    ...host,
    fileExists: (path) => written(path) !== undefined || host.fileExists(path),
    readFile: (path) => written(path) ?? host.readFile(path),
    getSourceFile(path, target, ...rest) {
      const text = written(path);
      if (text !== undefined) return ts.createSourceFile(path, text, target);
      if (!PARSED.has(path)) PARSED.set(path, host.getSourceFile(path, target, ...rest));
      return PARSED.get(path);
    },
  };
}

/** As `tsconfig.json` has them; its list of files is not looked for. */
function optionsOf(): ts.CompilerOptions {
  const read = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(read.config, host, ROOT);
  return { ...options, incremental: false, types: [] };
}

/** What the house tests read of the sources; bin/rooms.js prints the same to people. */

/** One `import … from`, `export … from` or `require` of a source file. */
export interface Import {
  /** Both as paths below src/, without `.ts`; a package by its name. */
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

interface Rooms {
  readonly ROOT: string;
  readonly filesBelow: (folder: string, wanted: RegExp) => string[];
  readonly textOf: (file: string) => string;
  readonly importsOf: (file: string) => Import[];
  readonly roomOf: (path: string) => string;
  readonly graphOf: (imports: readonly Import[]) => Graph;
  readonly ringsOf: (graph: Graph) => string[][];
  readonly longestChain: (graph: Graph) => string[];
  readonly filesAFolder: (files: readonly string[]) => Map<string, number>;
}

const rooms = jest.requireActual<Rooms>('../../bin/rooms.js');

export const { ROOT, filesBelow, textOf, importsOf, roomOf } = rooms;
export const { graphOf, ringsOf, longestChain, filesAFolder } = rooms;

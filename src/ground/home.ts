// Where the files lie that come with the program (cards, sentence weights): the rooms that read one ask here.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json: of the repository, of dist/'s parent, or of the delivered bundle. */
function homeAbove(folder: string): string {
  const above = dirname(folder);
  if (existsSync(join(folder, 'package.json')) || above === folder) return folder;
  return homeAbove(above);
}

const HOME = homeAbove(__dirname);

/** The path of a file that comes with the program, from its folder on. */
export function delivered(...parts: readonly string[]): string {
  return join(HOME, ...parts);
}

import { randomInt } from 'node:crypto';
import fc from 'fast-check';

const drawn = randomInt(2 ** 31 - 1);
const { SEED: asked = '', CI = '' } = process.env;

/**
 * The seed of every property and fuzz: the same one at each run, so that a red run is a change's own
 * doing. `npm run test:random` draws new ones; `SEED=715081424 npx jest …` repeats what it found.
 */
export const SEED = asked === 'random' ? drawn : Number(asked || '20270310');

/** The seed of kills and faults: another at each run, which prints it; `SEED=…` repeats it. */
export const NEW_SEED = /^\d+$/.test(asked) ? Number(asked) : drawn;

/** Everything is drawn in CI, by `npm run test:random` and for a seed that is asked for by name. */
export const THOROUGH = asked !== '' || CI !== '';

/** How many of these cases are drawn: the first fifth of them in the everyday run. */
export const draws = (all: number): number => (THOROUGH ? all : Math.ceil(all / 5));

fc.configureGlobal({ seed: SEED });

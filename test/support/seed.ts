import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/**
 * The seed of every property: the same one at each run, so that a red run is a change's own doing;
 * `npm run test:random` draws new ones, and `SEED=715081424 npx jest …` repeats what it found.
 */
const { SEED = '20270310' } = process.env;
fc.configureGlobal({ seed: SEED === 'random' ? randomInt(2 ** 31 - 1) : Number(SEED) });

// A storage that tells when nothing is being asked of it: then a test may let the next moment come.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Storage } from '../../src/desk/ports/storage';
import { rounds } from '../support/until';

export interface Watched {
  readonly storage: Storage;
  /** Resolves when nothing is being asked and nothing more is asked for. */
  readonly atRest: () => Promise<void>;
}

/** What waits for a timer that stands still is not waited for any longer than this. */
const STANDS_MS = 400;

export function watched(real: Storage): Watched {
  let [asking, answered] = [0, 0];
  const note = (asked: Promise<unknown>): void => {
    asking += 1;
    const done = (): void => {
      asking -= 1;
      answered += 1;
    };
    asked.then(done, done);
  };
  return {
    storage: noting(real, note),
    async atRest() {
      for (let still = 0, before = -1; still < 3; before = answered) {
        await rounds(5);
        for (let ms = 0; asking > 0 && ms < STANDS_MS; ms += 1) await sleep(1);
        still = answered === before ? still + 1 : 0;
      }
    },
  };
}

/** The same thing; every promise that it or its parts give is noted. */
function noting<T extends object>(thing: T, note: (asked: Promise<unknown>) => void): T {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === 'object' && value !== null) return noting(value, note);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const given: unknown = Reflect.apply(value, target, args);
        if (given instanceof Promise) note(given);
        else if (typeof given === 'object' && given !== null) return noting(given, note);
        return given;
      };
    },
  });
}

// A time limit for work that may hang: the door, the storage client and the poster ask for it.

/** The work did not end in time; it may still end later. */
export class TimeUp extends Error {}

/** What the work comes to, or `TimeUp` after `ms` milliseconds; leaves no timer behind. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeUp('Not in time')), ms);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when the work has ended, well or not, or after `ms` milliseconds. */
export async function waitAtMost(ms: number, work: Promise<unknown>): Promise<void> {
  await within(ms, work).catch(() => undefined);
}

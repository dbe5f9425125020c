// Which due things go out as one message: the team's sweep makes parcels of its jobs, `deliver` sends them.
import type { Job } from './job';

/** Due things that go to one recipient as one message. */
export type Parcel = readonly [Job, ...Job[]];

/** So many rows stay readable, and under the size that Teams takes, in one card. */
export const MOST_ROWS = 30;

/**
 * One morning, one message (N1): what one person gets 1:1 goes together, however many courses it is
 * about, and so does what the channel is told of what was written down elsewhere (P12). What is told at
 * once comes alone, and the channel has its cards course by course.
 */
export function parcelsOf(jobs: readonly Job[]): readonly Parcel[] {
  const parcels: [Job, ...Job[]][] = [];
  const open = new Map<string, [Job, ...Job[]]>();
  for (const job of jobs) {
    const name = bundleOf(job);
    const known = name === null ? undefined : open.get(name);
    if (known && known.length < MOST_ROWS) {
      known.push(job);
      continue;
    }
    const fresh: [Job, ...Job[]] = [job];
    parcels.push(fresh);
    if (name !== null) open.set(name, fresh);
  }
  return parcels;
}

/** What goes together bears one name; `null`: it goes alone. */
function bundleOf({ to, due }: Job): string | null {
  if (to.kind === 'channel' && due.key === 'told') return 'channel';
  return to.kind === 'person' && due.kind !== 'atOnce' ? to.person.id : null;
}

import { workingDayOnOrAfter } from '../cti/calendar';
import { addDays, dateAt } from '../cti/plainDate';
import type {
  Clock,
  HeldDelivery,
  Nudge,
  Nudges,
  Storage,
  TeamKey,
  TeamStore,
} from '../desk/ports';
import { MOST_NUDGES } from './delivery';

const TRIES = 3;

/** What the reader of a 1:1 notice does with it: put it off, or mark it as seen. */
export function openNudges(storage: Pick<Storage, 'team' | 'agenda'>, clock: Clock): Nudges {
  return {
    async later(team, nudge, days) {
      const row = await rowOf(storage.team(team), nudge);
      if (!row) return 'unknown';
      if ((row.more?.shown ?? 1) >= MOST_NUDGES) return 'waits';
      const again = workingDayOnOrAfter(addDays(dateAt(clock.now()), days));
      await storage.agenda.put(team, again);
      return (await keep(storage, team, nudge, { again, seen: false })) ? 'later' : 'unknown';
    },
    async seen(team, nudge) {
      return (await keep(storage, team, nudge, { seen: true })) ? 'seen' : 'unknown';
    },
  };
}

async function keep(
  storage: Pick<Storage, 'team'>,
  key: TeamKey,
  nudge: Nudge,
  change: NonNullable<HeldDelivery['more']>,
): Promise<boolean> {
  const store = storage.team(key);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const row = await rowOf(store, nudge);
    if (!row) return false;
    if (await store.advance(row, { more: { ...row.more, ...change } })) return true;
  }
  return false;
}

/** The row of a notice that was sent; its name may tell another generation than the row. */
async function rowOf(store: TeamStore, nudge: Nudge): Promise<HeldDelivery | undefined> {
  const held = await store.course(nudge.citizen);
  if (!held) return undefined;
  const name = withoutGeneration(nudge.due);
  return (await store.deliveries()).find(
    (row) =>
      row.course === held.course.id && row.state === 'sent' && withoutGeneration(row.due) === name,
  );
}

function withoutGeneration(due: string): string {
  return due.slice(0, due.lastIndexOf('~'));
}

// What a reader does with a 1:1 notice, put off or seen: the poster opens it for the desk.
import { dateAt, type PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { isSettled } from '../../cti/due/settled';
import { readName } from '../../cti/due/thing';
import type { Clock, HeldDelivery, TeamStore } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import type { Nudge, NudgeAnswer, Nudges } from '../../desk/team/nudging';
import { MOST_NUDGES, shownAgainOn } from '../../desk/team/nudging';
import type { PostParts } from '../ports';

const TRIES = 3;

type NudgeParts = Pick<PostParts, 'storage' | 'dueOf' | 'dueId'>;

/** What the reader of a 1:1 notice does with it: put it off, or mark it as seen. */
export function openNudges(parts: NudgeParts, clock: Clock): Nudges {
  const { storage } = parts;
  return {
    async later(team, nudge, days) {
      const store = storage.team(team);
      const found = await find(store, nudge);
      if (!found) return 'unknown';
      const today = dateAt(clock.now());
      const again = shownAgainOn(today, days);
      const answer = await answerToLater({ ...found, store, today, again }, parts);
      if (answer !== 'later') return answer;
      await storage.agenda.put(team, again);
      return (await keep(storage, team, nudge, { again, seen: false })) ? 'later' : 'unknown';
    },
    async seen(team, nudge) {
      return (await keep(storage, team, nudge, { seen: true })) ? 'seen' : 'unknown';
    },
  };
}

interface Found {
  readonly course: Course;
  readonly row: HeldDelivery;
}

/** Nobody is promised a reminder that would not come. */
async function answerToLater(
  asked: Found & {
    readonly store: TeamStore;
    readonly today: PlainDate;
    readonly again: PlainDate;
  },
  { dueOf, dueId }: NudgeParts,
): Promise<NudgeAnswer> {
  const { course, row, store, today, again } = asked;
  const named = readName(row.due);
  if (named && isSettled(named, course, today)) return 'settled';
  if ((row.more?.shown ?? 1) >= MOST_NUDGES) return 'waits';
  const team = await store.team();
  if (!team) return 'unknown';
  const name = withoutGeneration(row.due);
  const then = dueOf(course, team.settings, again);
  return then.some((due) => withoutGeneration(dueId(due)) === name) ? 'later' : 'passed';
}

async function keep(
  storage: NudgeParts['storage'],
  key: TeamKey,
  nudge: Nudge,
  change: NonNullable<HeldDelivery['more']>,
): Promise<boolean> {
  const store = storage.team(key);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const row = (await find(store, nudge))?.row;
    if (!row) return false;
    if (await store.advance(row, { more: { ...row.more, ...change } })) return true;
  }
  return false;
}

/** The row of a notice that was sent; its name may tell another generation than the row. */
async function find(store: TeamStore, nudge: Nudge): Promise<Found | undefined> {
  const held = await store.course(nudge.citizen);
  if (!held) return undefined;
  const { course } = held;
  const name = withoutGeneration(nudge.due);
  const row = (await store.deliveries()).find(
    (each) =>
      each.course === course.id && each.state === 'sent' && withoutGeneration(each.due) === name,
  );
  return row && { course, row };
}

function withoutGeneration(due: string): string {
  return due.slice(0, due.lastIndexOf('~'));
}

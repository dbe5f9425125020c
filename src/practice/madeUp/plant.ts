// The made-up team and its courses put into empty storage; called by main.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { DEFAULT_SETTINGS } from '../../cti/course/settings';
import type { Language } from '../../cti/course/language';
import type { Commit, Held, Storage, TeamRecord, TeamStore } from '../../desk/ports/storage';
import { madeUpCourses } from './courses';
import { retell, type Retold } from './retell';
import { MADE_UP_PEOPLE, PRACTICE_BOT, PRACTICE_TEAM, PRACTICE_TEAM_KEY } from './team';

export interface Planting {
  readonly storage: Storage;
  /** The practice clock's day. */
  readonly today: PlainDate;
  /** Of the local Teams. */
  readonly serviceUrl: string;
  readonly language: Language;
}

/**
 * Puts the made-up case team with its courses into empty storage; later starts find it there, and
 * only tell it where the local Teams listens now. Throws `StorageDown`. A planting that was broken
 * off is completed by the next one.
 */
export async function plantMadeUpTeam(planting: Planting): Promise<void> {
  const { storage, today } = planting;
  const store = storage.team(PRACTICE_TEAM_KEY);
  const known = await store.team();
  if (!known) await plantCourses(store, today);
  await store.saveTeam({ ...(known ?? plantedTeam(planting)), address: address(planting) });
  if (known) return;
  for (const { id } of MADE_UP_PEOPLE) await storage.people.remember(id, PRACTICE_TEAM_KEY);
  await storage.agenda.put(PRACTICE_TEAM_KEY, today);
}

function plantedTeam(planting: Planting): TeamRecord {
  return {
    key: PRACTICE_TEAM_KEY,
    settings: { ...DEFAULT_SETTINGS, language: planting.language },
    address: address(planting),
    name: PRACTICE_TEAM.name,
    removedOn: null,
  };
}

function address({ serviceUrl }: Planting): TeamRecord['address'] {
  const { tenant, channel } = PRACTICE_TEAM_KEY;
  return { serviceUrl, conversation: channel, tenant, bot: PRACTICE_BOT };
}

async function plantCourses(store: TeamStore, today: PlainDate): Promise<void> {
  for (const made of madeUpCourses(today)) {
    if (await store.course(made.number)) continue;
    await store.commit(plantedCommit(retell(made, today)));
  }
}

/** One batch a course: there it is, or it is not. */
function plantedCommit({ course, events }: Retold): Commit {
  return {
    before: null,
    course,
    live: [],
    dead: [] as Held['dead'],
    events,
    claims: [],
    handled: null,
    by: null,
    command: `made-up-${course.number}`,
  };
}

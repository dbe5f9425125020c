// What is cleared up once a day: the poster asks for it between its sweeps.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Absence } from '../../cti/course/settings';
import type { TeamRecord, TeamStore } from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { clearErased } from '../../desk/team/erase';
import { blankCards } from '../cards/erasure';
import type { PostParts } from '../ports';
import { NEVER } from '../ports';
import { teamsIn } from './operator';

/** Teams repeats an activity within minutes. */
const HANDLED_DAYS = 7;
/** Pasted lines that nobody has confirmed by the next day are not wanted any more. */
const DRAFT_DAYS = 1;
/** A channel in which nobody has written for so long needs no roster for when Teams is silent. */
const ROSTER_DAYS = 90;
/** What a process left behind that died while a course was being erased. */
const ERASED_DAYS = 3;
const DAYS_A_MONTH = 31;

const NAME = 'tidied';

/**
 * Clears up once a day, whichever process comes first: what is kept for a while only, and what came
 * late of courses that were erased. Audit lines of looks at the whole team hold no course's content;
 * they go by the team's own months (D6). Answers whether this call did it.
 *
 * @throws StorageDown: the next sweep begins again.
 */
export async function tidyDaily(
  today: PlainDate,
  parts: PostParts,
  mayGoOn: () => boolean,
): Promise<boolean> {
  const { shared, agenda } = parts.storage;
  if ((await shared.get(NAME)) === today) return false;
  for (const key of teamsIn(await agenda.upTo(NEVER))) {
    if (!mayGoOn()) return false;
    await tidyTeam(key, today, parts);
  }
  await shared.set(NAME, today);
  return true;
}

async function tidyTeam(key: TeamKey, today: PlainDate, parts: PostParts): Promise<void> {
  const store = parts.storage.team(key);
  const team = await store.team();
  if (!team) return;
  const erased = await store.erasedLately(ERASED_DAYS);
  await clearErased(store, erased, (cards) => blankCards(team, cards, parts, { today }));
  await forgetAbsences(team, today, store);
  await store.forget('handled', HANDLED_DAYS);
  await store.forget('drafts', DRAFT_DAYS);
  await store.forget('rosters', ROSTER_DAYS);
  await store.forget('teamLooks', team.settings.retentionMonths * DAYS_A_MONTH);
}

/** Who was away is nobody's business afterwards (P1). */
async function forgetAbsences(
  { settings: { absences = {} } }: TeamRecord,
  today: PlainDate,
  store: TeamStore,
): Promise<void> {
  const isOver = ({ until }: Absence): boolean => until < today;
  if (!Object.values(absences).some(isOver)) return;
  const now = await store.teamNow();
  if (!now) return;
  const left = Object.entries(now.settings.absences ?? {}).filter(([, away]) => !isOver(away));
  const settings = { ...now.settings, absences: Object.fromEntries(left) };
  await store.saveTeam({ ...now, settings });
}

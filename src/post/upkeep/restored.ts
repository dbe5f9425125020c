// What a restored backup cannot know of things sent since: `operate` settles it after a return.
import { instantAt } from '../../cti/calendar/plainDate';
import { digestDue, due as dueThings } from '../../cti/due/due';
import { FIRST_HOUR } from '../../cti/due/sending/selection';
import { momentAt, type Moment } from '../../cti/due/sending/sendingHours';
import { dueId, type Due } from '../../cti/due/thing';
import {
  AT_ONCE,
  type HeldDelivery,
  type Storage,
  type TeamRecord,
  type TeamStore,
} from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { claimed } from '../delivery/delivery';
import { rowName } from '../delivery/job';
import { sendableOn } from '../sweep/candidates';

/** Why: it may have been posted between the backup and its return, and nobody knows. */
const WHY = 'restored';

/**
 * Settles what a restored backup cannot know: whatever should have gone out before `now` and has no
 * word in the ledger may have been posted after the backup was taken. It is not posted by itself, but
 * shown as not delivered; an operator can send it again, labelled as a possible repeat. Answers how
 * many things that are. Teams wake up at the next sweep.
 *
 * @throws StorageDown: call it again.
 */
export async function settleRestored(
  storage: Pick<Storage, 'team' | 'agenda'>,
  teams: readonly TeamKey[],
  now: Date,
): Promise<number> {
  let count = 0;
  for (const key of teams) {
    const store = storage.team(key);
    const team = await store.team();
    if (team) count += await settleTeam(store, team, momentAt(now));
    await storage.agenda.put(key, AT_ONCE);
  }
  return count;
}

async function settleTeam(store: TeamStore, team: TeamRecord, moment: Moment): Promise<number> {
  const ledger = new Map(
    (await store.deliveries()).map((row) => [rowName(row.course, row.due), row]),
  );
  const doubtful = team.removedOn === null ? await doubtfulIn(store, team, moment) : [];
  let count = 0;
  for (const { course, ...thing } of doubtful) {
    const due = dueId({ course, ...thing }, 0);
    const row = ledger.get(rowName(course, due));
    if (row && isConcluded(row)) continue;
    ledger.delete(rowName(course, due));
    await setAside(store, { due, course }, row);
    count += 1;
  }
  for (const row of ledger.values()) await keepQuiet(store, row, moment);
  return count;
}

function isConcluded({ state, more }: HeldDelivery): boolean {
  return (state === 'sent' || state === 'dead') && !more?.voided;
}

/** What would be sent at the first sweep although its time came before the restore. */
async function doubtfulIn(
  store: TeamStore,
  { settings }: TeamRecord,
  moment: Moment,
): Promise<readonly Due[]> {
  const digest = digestDue(settings, moment.today);
  const things = (await store.courses()).flatMap(({ course }) => {
    const all = dueThings(course, settings, moment.today);
    return sendableOn(course, all, moment).map(({ due }) => due);
  });
  return [...things, ...(digest ? [digest] : [])].filter((due) => hasCome(due, moment));
}

function hasCome({ sendOn, kind }: Due, { now, today }: Moment): boolean {
  if (kind === 'atOnce') return sendOn <= today;
  return instantAt(sendOn, FIRST_HOUR) <= now;
}

/** A row is made for it if there is none, which says why it was not delivered. */
async function setAside(
  store: TeamStore,
  thing: { readonly due: string; readonly course: string },
  known: HeldDelivery | undefined,
): Promise<void> {
  const row = known ?? (await store.claim(claimed({ ...thing, operation: WHY })));
  if (!row) return;
  const { generation, instead, unsure = 0 } = row.more ?? {};
  const more = {
    unsure: Math.max(1, unsure),
    ...(generation === undefined ? {} : { generation }),
    ...(instead === undefined ? {} : { instead }),
  };
  await store.advance(row, { state: 'dead', why: WHY, notBefore: null, more });
}

/** A send under way when the backup was taken is in doubt; a notice that was put off has come back. */
async function keepQuiet(store: TeamStore, row: HeldDelivery, moment: Moment): Promise<void> {
  const { again, ...more } = row.more ?? {};
  if (row.state === 'retry' || row.state === 'sending') {
    const doubt = { ...row.more, unsure: Math.max(1, more.unsure ?? 0) };
    await store.advance(row, { state: 'retry', more: doubt });
  } else if (again !== undefined && instantAt(again, FIRST_HOUR) <= moment.now) {
    await store.advance(row, { more });
  }
}

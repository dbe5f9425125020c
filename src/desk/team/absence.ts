// Somebody is away and a colleague stands in (P1); its row in the command table calls it.
import type { CommandNamed } from '../../chat/command';
import type { Absence, TeamSettings } from '../../cti/course/settings';
import { isView, personMeant } from '../door/people';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda } from '../ports/storage';
import { justSaid } from '../views/saidView';

/**
 * `absence 12/7-2/8 stand-in @Name`: from the first to the last day the stand-in gets what the writer
 * would get 1:1. The roles stay, nothing of it is a deviation. Alone it says what holds; `ended` takes
 * it back.
 *
 * @throws StorageDown
 */
export async function absence(
  caller: Caller,
  agenda: Agenda,
  command: CommandNamed<'absence'>,
): Promise<Outcome> {
  const { date, until = date, standIn, ended } = command;
  if (ended) return endAbsence(caller, agenda);
  if (!date || !until) return shownAbsence(caller);
  if (until < date || until < caller.today) return justSaid('absenceOver', { date: until });
  if (!standIn) return justSaid('absenceNeedsStandIn');
  const meant = await personMeant(caller, standIn);
  if (isView(meant)) return { view: meant };
  if (meant.id === caller.person.id) return justSaid('absenceNeedsStandIn');
  const away: Absence = { from: date, until, standIn: meant };
  await saveAbsences(caller, agenda, { ...running(caller), [caller.person.id]: away });
  await caller.meet(meant);
  return said(away);
}

function shownAbsence(caller: Caller): Outcome {
  const away = running(caller)[caller.person.id];
  return away ? said(away) : justSaid('absenceNone');
}

function said({ from, until, standIn }: Absence): Outcome {
  return justSaid('absenceSet', { from, until, name: standIn.name });
}

async function endAbsence(caller: Caller, agenda: Agenda): Promise<Outcome> {
  const { [caller.person.id]: away, ...others } = running(caller);
  await saveAbsences(caller, agenda, others);
  return justSaid(away ? 'absenceEnded' : 'absenceNone');
}

/** What is over is kept no longer than until somebody next tells of an absence. */
function running({ team, today }: Caller): Readonly<Record<string, Absence>> {
  const all = Object.entries(team.settings.absences ?? {});
  return Object.fromEntries(all.filter(([, { until }]) => until >= today));
}

async function saveAbsences(
  caller: Caller,
  agenda: Agenda,
  absences: NonNullable<TeamSettings['absences']>,
): Promise<void> {
  const { store, today } = caller;
  // What another replica has saved a moment ago stands.
  const team = (await store.teamNow()) ?? caller.team;
  await agenda.put(store.key, today);
  await store.saveTeam({ ...team, settings: { ...team.settings, absences } });
}

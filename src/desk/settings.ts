import type { PersonRef } from '../cti/course';
import type { TeamSettings } from '../cti/due';
import type { Caller, Outcome } from './caller';

const NOT_COORDINATOR: Outcome = { view: { kind: 'said', say: 'notCoordinator', data: {} } };

/** `settings`: what the team has chosen, and the form to change it (D7). */
export async function showSettings(caller: Caller): Promise<Outcome> {
  const { settings } = caller.team;
  return { view: { kind: 'settings', settings, coordinators: await coordinatorsOf(caller) } };
}

/** Saves what a coordinator chose; anybody else is told who may (D7). */
export async function saveSettings(
  caller: Caller,
  chosen: Partial<TeamSettings>,
): Promise<Outcome> {
  if (!caller.coordinator) return NOT_COORDINATOR;
  const settings = { ...caller.team.settings, ...chosen };
  await caller.store.saveTeam({ ...caller.team, settings });
  return { view: { kind: 'settings', settings, coordinators: await coordinatorsOf(caller) } };
}

/** `language en` in a channel: the team's language (a coordinator's choice, D7). */
export async function setLanguage(caller: Caller, language: 'da' | 'en'): Promise<Outcome> {
  if (!caller.coordinator) return NOT_COORDINATOR;
  await caller.store.saveTeam({
    ...caller.team,
    settings: { ...caller.team.settings, language },
  });
  return { view: { kind: 'said', say: 'languageSet', data: { language } } };
}

async function coordinatorsOf(caller: Caller): Promise<PersonRef[]> {
  const ids = new Set(caller.team.settings.coordinators);
  if (ids.size === 0) return [];
  const members = (await caller.members()) ?? [];
  return members.filter((member) => ids.has(member.id)).map(({ id, name }) => ({ id, name }));
}

import type { Command } from '../chat/command';
import type { PersonRef } from '../cti/course';
import type { TeamSettings } from '../cti/due';
import type { Caller, Outcome } from './caller';

const NOT_COORDINATOR: Outcome = { view: { kind: 'said', say: 'notCoordinator', data: {} } };

type SettingsCommand = Extract<Command, { name: 'settings' }>;

/** `settings`: typed it shows what the team has chosen; its form changes what it holds (D7). */
export async function settings(caller: Caller, command: SettingsCommand): Promise<Outcome> {
  const { language, digest, retentionMonths, guests } = command;
  const told = Object.entries({ language, digest, retentionMonths, guests }).filter(
    ([, value]) => value !== undefined,
  );
  return told.length > 0 ? saveSettings(caller, Object.fromEntries(told)) : showSettings(caller);
}

async function showSettings(caller: Caller): Promise<Outcome> {
  const coordinators = await coordinatorsOf(caller);
  return { view: { kind: 'settings', settings: caller.team.settings, coordinators } };
}

/** Saves what a coordinator chose; anybody else is told who may (D7). */
async function saveSettings(caller: Caller, chosen: Partial<TeamSettings>): Promise<Outcome> {
  if (!caller.coordinator) return NOT_COORDINATOR;
  const saved = { ...caller.team.settings, ...chosen };
  await caller.store.saveTeam({ ...caller.team, settings: saved });
  return {
    view: { kind: 'settings', settings: saved, coordinators: await coordinatorsOf(caller) },
  };
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

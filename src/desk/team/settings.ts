// What the team or a person has chosen, shown and changed (D7); for its rows of the command table.
import type { Command } from '../../chat/command';
import type { PersonRef } from '../../cti/course/course';
import { refuse, type Refusal } from '../../cti/course/refusal';
import type { TeamSettings } from '../../cti/course/settings';
import type { Language } from '../../cti/course/language';
import type { House, Visit } from '../door/access';
import { isView, personLeaving, personMeant } from '../door/people';
import { openForm } from '../forms/forms';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda } from '../ports/storage';
import type { View } from '../views/views';

/** Per cent of full time. */
const FULL_TIME = 100;
const LEAST_SHARE = 5;
/** A course is kept for ten years at the most (D6). */
const MOST_MONTHS = 120;

const PEOPLE = ['coordinator', 'formerCoordinator', 'worker'] as const;

type SettingsCommand = Extract<Command, { name: 'settings' }>;

/** Its name alone shows them; whatever else is told is to be changed. */
export function changesSettings(command: SettingsCommand): boolean {
  return Object.keys(command).length > 1;
}

/** `settings`: alone it shows what the team has chosen; what it names or its form holds is changed (D7). */
export async function settings(
  caller: Caller,
  agenda: Agenda,
  command: SettingsCommand,
): Promise<Outcome> {
  if (!changesSettings(command)) return showSettings(caller);
  const wrong = impossibleIn(command);
  if (wrong) return { view: { kind: 'refused', refusal: wrong, number: null } };
  if (isHalfAShare(command)) {
    const errors = { share: refuse('P4', 'amountImpossible') };
    return { view: await openForm({ caller, command, form: 'settings', course: null, errors }) };
  }
  const chosen = await chosenIn(caller, command);
  if ('kind' in chosen) return { view: chosen };
  // The digest of a Monday, or an erasure that has come nearer, may be due today.
  await agenda.put(caller.store.key, caller.today);
  return saveSettings(caller, chosen);
}

/** Months and shares that cannot be, typed or sent by a client (D3, D6, P4). */
function impossibleIn({ retentionMonths, share }: SettingsCommand): Refusal | null {
  if (retentionMonths !== undefined && !isWithin(retentionMonths, 1, MOST_MONTHS)) {
    return refuse('D6', 'amountImpossible', { value: retentionMonths });
  }
  if (share !== undefined && !isWithin(share, LEAST_SHARE, FULL_TIME)) {
    return refuse('P4', 'amountImpossible', { value: share });
  }
  return null;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A share without its worker, or a worker without a share: the form asks for the other. */
function isHalfAShare({ worker, share }: SettingsCommand): boolean {
  return (worker === undefined) !== (share === undefined);
}

async function chosenIn(
  caller: Caller,
  command: SettingsCommand,
): Promise<Partial<TeamSettings> | View> {
  const { language, digest, retentionMonths, guests } = command;
  const people = await namedIn(caller, command);
  if ('kind' in people) return people;
  const { coordinator, formerCoordinator, worker } = people;
  const { coordinators, fullTimeShare, digest: hadDigest } = caller.team.settings;
  const appointed = coordinator ? [...new Set([...coordinators, coordinator.id])] : coordinators;
  const share = (command.share ?? FULL_TIME) / FULL_TIME;
  const plain = Object.entries({ language, digest, retentionMonths, guests });
  return {
    ...Object.fromEntries(plain.filter(([, value]) => value !== undefined)),
    ...(digest && !hadDigest ? { digestFrom: caller.today } : {}),
    coordinators: appointed.filter((id) => id !== formerCoordinator?.id),
    fullTimeShare: worker ? { ...fullTimeShare, [worker.id]: share } : fullTimeShare,
  };
}

type Named = Partial<Record<(typeof PEOPLE)[number], PersonRef>>;

async function namedIn(caller: Caller, command: SettingsCommand): Promise<Named | View> {
  const named: Named = {};
  for (const field of PEOPLE) {
    const word = command[field];
    if (!word) continue;
    const meant =
      field === 'formerCoordinator'
        ? await personLeaving(caller, word, [])
        : await personMeant(caller, word);
    if (isView(meant)) return meant;
    named[field] = meant;
  }
  return named;
}

function showSettings(caller: Caller): Promise<Outcome> {
  return shownTo(caller, caller.team.settings);
}

async function saveSettings(caller: Caller, chosen: Partial<TeamSettings>): Promise<Outcome> {
  const saved = { ...caller.team.settings, ...chosen };
  await caller.store.saveTeam({ ...caller.team, settings: saved });
  return { ...(await shownTo(caller, saved)), ...rewordedBy(caller, saved.language) };
}

/** The people behind the ids, by the roster; who has left the team is not named any more. */
async function shownTo(caller: Caller, settings: TeamSettings): Promise<Outcome> {
  const { coordinators, fullTimeShare } = settings;
  const isNamed = coordinators.length > 0 || Object.keys(fullTimeShare).length > 0;
  const members = isNamed ? ((await caller.members()) ?? []) : [];
  const named = members.filter(({ id }) => coordinators.includes(id));
  const partTime = members.flatMap(({ id, name }) => {
    const share = fullTimeShare[id];
    return share === undefined || share === 1 ? [] : [{ name, share }];
  });
  const people = named.map(({ id, name }) => ({ id, name }));
  return { view: { kind: 'settings', settings, coordinators: people, partTime } };
}

/** `language en` in a channel: the team's language (a coordinator's choice, D7). */
export async function setLanguage(caller: Caller, language: Language): Promise<Outcome> {
  await caller.store.saveTeam({
    ...caller.team,
    settings: { ...caller.team.settings, language },
  });
  const view = { kind: 'said', say: 'languageSet', data: { language } } as const;
  return { view, ...rewordedBy(caller, language) };
}

/** `language en` in 1:1: what the person reads there. */
export async function ownLanguage(
  { storage }: House,
  { person }: Visit,
  language: Language,
): Promise<Outcome> {
  await storage.people.saveLanguage(person.id, language);
  return { view: { kind: 'said', say: 'languageSet', data: { language } } };
}

/** The language chosen before needs no card drawn anew. */
function rewordedBy({ team }: Caller, language: Language): Pick<Outcome, 'reworded'> {
  return team.settings.language === language ? {} : { reworded: true };
}

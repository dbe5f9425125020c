// All programmes that the bot knows; `index.ts` puts the manuals in, every room asks here.
import type { Role } from '../course/course';
import type { Language } from '../course/language';
import type { BasisId, ListId, PhaseNumber, ProgrammeId } from './ids';
import type { Basis, Measure, PhaseWords, Programme } from './programme';

const known: Programme[] = [];
let isOpen = true;

/**
 * Takes a programme in, before anybody has asked for one: choices, words and columns are made from
 * the whole list once. A data file that contradicts itself is refused with its faults.
 */
export function register(programme: Programme): void {
  if (!isOpen) throw new Error(`Programme ${programme.id} comes too late: the list is in use`);
  const faults = faultsOf(programme);
  if (faults.length > 0) throw new Error(`Programme ${programme.id}: ${faults.join('; ')}`);
  known.push(programme);
}

/** In the order in which forms offer them. */
export function programmes(): readonly Programme[] {
  isOpen = false;
  return known;
}

/** The first of the list: what is meant where nothing says which. */
export function firstProgramme(): Programme {
  const [first] = programmes();
  if (!first) throw new Error('There is no programme');
  return first;
}

export function isProgramme(id: string): boolean {
  return programmes().some((programme) => programme.id === id);
}

/** The programme of that id. Rows and forms are read against the list, so an unknown one is a bug. */
export function programmeOf(id: ProgrammeId): Programme {
  const found = programmes().find((programme) => programme.id === id);
  if (!found) throw new Error(`There is no programme ${id}`);
  return found;
}

/** Whether a course leads to a job: then it has a job match, a work agreement and hours (C1, C5). */
export function leadsToJob({ programme }: { readonly programme: ProgrammeId }): boolean {
  return programmeOf(programme).begins === 'jobmatch';
}

/** Whether every course of the programme has the role, told or not. */
export function hasRole(course: { readonly programme: ProgrammeId }, role: Role): boolean {
  return programmeOf(course.programme).roles.includes(role);
}

/** Whether a course ends with a meeting of its own; otherwise citizen and CTI worker look back together (P6, C9). */
export function hasClosingMeeting({ programme }: { readonly programme: ProgrammeId }): boolean {
  return programmeOf(programme).meetings.closing !== undefined;
}

/** Every legal basis once, in the order of the programmes. */
export function bases(): readonly Basis[] {
  const all = programmes().flatMap((programme) => programme.bases);
  return all.filter((basis, place) => all.findIndex(({ id }) => id === basis.id) === place);
}

/** The first programme that offers a legal basis: who tells only the basis means that one. */
export function programmeWith(basis: unknown): ProgrammeId | undefined {
  return programmes().find(({ bases: offered }) => offered.some(({ id }) => id === basis))?.id;
}

/** Whether the legal basis, which it needs, says which programme it is. */
export function isSaidByBasis(programme: ProgrammeId): boolean {
  const { needsBasis, bases: offered } = programmeOf(programme);
  return needsBasis && offered.every(({ id }) => programmeWith(id) === programme);
}

/** What the card says on which a phase begins. */
export function phaseWords(
  course: { readonly programme: ProgrammeId },
  phase: PhaseNumber,
  language: Language,
): PhaseWords {
  const words = programmeOf(course.programme).phases[phase - 1]?.words;
  if (!words) throw new Error(`Programme ${course.programme} has no phase ${phase}`);
  return words[language];
}

/** The most phases that any programme has: as many can be asked for. */
export function mostPhases(): PhaseNumber {
  return Math.max(...programmes().map(({ phases }) => phases.length));
}

/** The checklists of a programme in the order of a course: one before each change. */
export function listsOf({ phases }: Pick<Programme, 'phases'>): readonly ListId[] {
  return listsOfPhases(phases.length);
}

/** Every checklist that can be asked for, in the order of the longest course. */
export function allLists(): readonly ListId[] {
  return listsOfPhases(mostPhases());
}

function listsOfPhases(count: number): readonly ListId[] {
  const later = Array.from({ length: count - 1 }, (_, index): ListId => `phase${index + 2}`);
  return ['contact', ...later, 'end'];
}

/** Length of a phase and caseload norm of a course by its legal basis, if it has one (T1, P4). */
export function measureOf(course: {
  readonly programme: ProgrammeId;
  readonly basis: BasisId | null;
}): Measure {
  const { plain, bases: offered } = programmeOf(course.programme);
  return offered.find(({ id }) => id === course.basis) ?? plain;
}

function faultsOf({ id, phases, checklists, bases: offered }: Programme): string[] {
  const lists = phases.length > 0 ? listsOf({ phases }) : [];
  return [
    ...(known.some((other) => other.id === id) ? ['its id is taken'] : []),
    ...(lists.length === 0 ? ['it has no phases'] : []),
    ...lists.filter((list) => !checklists[list]).map((list) => `checklist ${list} is missing`),
    ...Object.keys(checklists)
      .filter((list) => !lists.some((each) => each === list))
      .map((list) => `checklist ${list} belongs to no change`),
    ...offered
      .filter((basis, place) => offered.findIndex((other) => other.id === basis.id) < place)
      .map((basis) => `legal basis ${basis.id} stands twice`),
  ];
}

// The words for phases and for the checklists that lead to them, as many as any programme has; the grammar's tables take them.
import { phaseNumbers } from '../../cti/calendar/phases';
import { inEachLanguage } from '../../cti/course/language';
import { allLists, mostPhases, phaseNumber, type ListId, type PhaseId } from '../../cti/programmes';
import type { OverviewFilter } from '../command';
import type { Words } from '../slots/vocabulary';
import { WORDS } from '../words';

/** Phase 1, 2 … of the longest programme. */
export const PHASE_IDS: readonly PhaseId[] = phaseNumbers(mostPhases()).map(
  (phase): PhaseId => `phase${phase}`,
);

/** What the overview can be narrowed to. */
export const OVERVIEW_FILTERS: readonly OverviewFilter[] = [
  'attention',
  'contact',
  ...PHASE_IDS,
  'paused',
  'open',
  'closed',
];

/** 'fase 2', 'phase2'. */
export function wordsOfPhase(id: PhaseId): Words {
  return inEachLanguage((language) => WORDS.common.phases.phase[language](phaseNumber(id) ?? 0));
}

export function filterWords(): Readonly<Record<OverviewFilter, Words>> {
  const phases = Object.fromEntries(PHASE_IDS.map((phase) => [phase, wordsOfPhase(phase)]));
  return { ...WORDS.look.filters, ...phases };
}

export function wordsOfLists(): Readonly<Record<ListId, Words>> {
  const later = allLists().filter((list): list is PhaseId => phaseNumber(list) !== null);
  return {
    ...WORDS.common.lists,
    ...Object.fromEntries(later.map((list) => [list, wordsOfList(list)])),
  };
}

function wordsOfList(list: PhaseId): Words {
  return inEachLanguage((language) => WORDS.common.phases.list[language](phaseNumber(list) ?? 0));
}

// What rows and buttons call programmes, legal bases, phases and checklists; every room reads them.

/** A programme by the id that is stored with each course, for ever. */
export type ProgrammeId = string;

/** A legal basis by the id that is stored with each course, for ever. */
export type BasisId = string;

/** Phase 1, 2 … as many as the programme has. */
export type PhaseNumber = number;

export type PhaseId = `phase${PhaseNumber}`;

/** The checklist of the contact period, of the change to phase 2, 3 …, and of the end (L1). */
export type ListId = 'contact' | PhaseId | 'end';

const PHASE_ID = /^phase([1-9]\d?)$/;

/** The number in `phase3`; `null` for any other text. */
export function phaseNumber(id: string): PhaseNumber | null {
  const found = PHASE_ID.exec(id)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a text names a checklist that some programme might have: nothing leads to phase 1 but `contact`. */
export function isListId(text: string): text is ListId {
  return text === 'contact' || text === 'end' || (phaseNumber(text) ?? 0) > 1;
}

// When a handover plan is one, and what it lacks (C6): rules, checklists and cards ask here.
import type { Handover } from '../course/course';

/** What the handover plan must hold to be one: what to do in need, and who answers for the long run (C6). */
export function isHandoverMade(handover: Handover | null): boolean {
  if (handover === null) return false;
  const { need, crisis, relapse, responsible } = handover;
  return (need ?? crisis ?? relapse) !== null && responsible !== null;
}

/** The parts of the plan that still lack words, in the order of the form (C6). */
export function handoverGaps(handover: Handover | null): readonly HandoverPart[] {
  return HANDOVER_PARTS.filter((part) => (handover?.[part] ?? null) === null);
}

export const HANDOVER_PARTS = [
  'need',
  'crisis',
  'relapse',
  'responsible',
  'supporters',
  'furtherSupport',
] as const;
export type HandoverPart = (typeof HANDOVER_PARTS)[number];

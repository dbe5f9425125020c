/** About so many courses a full-time CTI worker (P4): §85 and `generic` 10, §82b and mentor 15. */
export function normOf(course: Enrolled): 10 | 15 {
  const { programme, basis } = course;
  return programme === 'generic' || basis === 'sel85' ? 10 : 15;
}

export const PROGRAMMES = ['job', 'generic'] as const;

export type Programme = (typeof PROGRAMMES)[number];

/** SEL §85, SEL §82b, and mentor support (LAB §167, formerly §31b) (T1). */
export const BASES = ['sel85', 'sel82b', 'lab167'] as const;

export type Basis = (typeof BASES)[number];

/** What a course was enrolled as. */
interface Enrolled {
  readonly programme: Programme;
  readonly basis: Basis | null;
}

export const LISTS = ['contact', 'phase2', 'phase3', 'end'] as const;

export type ListId = (typeof LISTS)[number];

/** Months per phase (T1, T2): §85 and generic courses 3; §82b and LAB §167 2. */
export function monthsPerPhase(programme: Programme, basis: Basis | null): 2 | 3 {
  return programme === 'generic' || basis === 'sel85' ? 3 : 2;
}

// What nobody takes over yet when CTI ends: cards, papers and the overview show it.
import type { Course, Taker } from '../course/course';

/** Something that is handed over when CTI ends: who carries on with it, and how sure that is (C6). */
export interface Coverage {
  /** The focus area's or the need's own id. */
  readonly id: string;
  readonly kind: 'focus' | 'need';
  readonly what: string;
  readonly taker: Taker | null;
  /** By name, where one was told. */
  readonly who: string | null;
  readonly state: 'confirmed' | 'unconfirmed' | 'uncovered';
  /** A focus area whose goal is met. */
  readonly met: boolean;
}

/** What the coverage is read from. */
export type ToHandOver = Pick<Course, 'focus' | 'supportNeeds'>;

/**
 * Every focus area that has not been replaced (C2), then every other need for support that still
 * stands, each with who takes it over (C6).
 */
export function coverageOf({ focus, supportNeeds = [] }: ToHandOver): readonly Coverage[] {
  const areas = focus
    .filter(({ closed }) => closed?.how !== 'replaced')
    .map(({ id, goal, laterTaker, laterSupport, laterSupportConfirmed, closed }): Coverage => {
      const taken = { taker: laterTaker ?? null, who: laterSupport };
      const state = coverageState({ ...taken, confirmed: laterSupportConfirmed });
      return { id, kind: 'focus', what: goal, ...taken, state, met: closed !== null };
    });
  const needs = supportNeeds
    .filter(({ gone }) => gone === null)
    .map(({ id, what, taker, who, confirmed }): Coverage => {
      const state = coverageState({ taker, who, confirmed });
      return { id, kind: 'need', what, taker, who, state, met: false };
    });
  return [...areas, ...needs];
}

/** How many focus areas and other needs. */
export interface Uncovered {
  readonly focus: number;
  readonly needs: number;
}

/** What nobody takes over yet, `null` for nothing; at the end it is a deviation (C6). */
export function uncovered(course: ToHandOver): Uncovered | null {
  const open = coverageOf(course).filter(({ state }) => state === 'uncovered');
  const focus = open.filter(({ kind }) => kind === 'focus').length;
  return open.length === 0 ? null : { focus, needs: open.length - focus };
}

function coverageState(taken: {
  readonly taker: Taker | null;
  readonly who: string | null;
  readonly confirmed: boolean;
}): Coverage['state'] {
  if (taken.who === null && taken.taker === null) return 'uncovered';
  return taken.confirmed ? 'confirmed' : 'unconfirmed';
}

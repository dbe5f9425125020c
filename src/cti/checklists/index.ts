import type { PlainDate } from '../calendar/plainDate';
import { type Course, type ItemState, type PersonRef, type Tick } from '../course/course';
import { outline, type Stage } from '../course/outline';
import type { ListId } from '../course/programmes';
import { GENERIC } from './generic';
import { JOB } from './job';
import { proofOf, type Proof } from './proofs';
import type { ChecklistItem, Checklists, ItemFact } from './types';

export type { Proof } from './proofs';
export type { ChecklistItem, ItemFact } from './types';

/** The four checklists of both programmes, counts as in the manuals (L1). */
export const CHECKLISTS: Checklists = { job: JOB, generic: GENERIC };

/** One row of a checklist as it stands. */
export interface ChecklistRow {
  readonly item: ChecklistItem;
  /** From 1, as people name it: `tick 42 phase2 3 done`. */
  readonly place: number;
  readonly state: ItemState;
  readonly optional: boolean;
  /** The fact that settles it by itself; `null` when a person has, or nobody. */
  readonly from: ItemFact | null;
  /** Who set it by hand; `null` when a fact did, or nobody. */
  readonly by: PersonRef | null;
  /** The day it was settled, or set open by hand; `null` when nobody ever touched it. */
  readonly on: PlainDate | null;
  /** The instant of a person's tick, ISO 8601. */
  readonly at: string | null;
  /** Why it is not relevant. */
  readonly reason: string | null;
  /** What the facts say, whoever wins. */
  readonly proof: Proof | null;
}

export interface Progress {
  /** Done or not relevant, optional ones included. */
  readonly settled: number;
  readonly total: number;
  /** Required and neither done nor not relevant (L1). */
  readonly open: number;
}

/**
 * A checklist as it stands on `today`. Facts settle their items by themselves and say from what; a
 * person's tick stands until new facts of the same kind come (L1).
 */
export function checklist(course: Course, list: ListId, today: PlainDate): ChecklistRow[] {
  return CHECKLISTS[course.programme][list].map((item, index) => {
    const proof = item.provedBy ? proofOf(item.provedBy, course, today) : null;
    const tick = course.ticks.find((each) => each.list === list && each.item === item.id);
    const base = { item, place: index + 1, optional: item.optional ?? false, proof };
    return { ...base, ...stateOf(tick, proof) };
  });
}

export function progress(course: Course, list: ListId, today: PlainDate): Progress {
  const rows = checklist(course, list, today);
  return {
    settled: rows.filter(({ state }) => state !== 'open').length,
    total: rows.length,
    open: rows.filter(isOpen).length,
  };
}

/** Required and not settled (L1). */
export function isOpen(row: ChecklistRow): boolean {
  return row.state === 'open' && !row.optional;
}

/** The list of the next change; of a closed course the last one. */
export function nextList(course: Course, today: PlainDate): ListId {
  return LIST_OF[outline(course, today).stage];
}

const LIST_OF: Readonly<Record<Stage, ListId>> = {
  contact: 'contact',
  phase1: 'phase2',
  phase2: 'phase3',
  phase3: 'end',
  closed: 'end',
};

type Settled = Pick<ChecklistRow, 'state' | 'from' | 'by' | 'on' | 'at' | 'reason'>;

const UNTOUCHED: Settled = {
  state: 'open',
  from: null,
  by: null,
  on: null,
  at: null,
  reason: null,
};

function stateOf(tick: Tick | undefined, proof: Proof | null): Settled {
  if (tick && standsAgainst(tick, proof)) {
    const { to, by, on, at, reason } = tick;
    return { state: to, from: null, by, on, at, reason };
  }
  return proof ? { ...UNTOUCHED, state: 'done', from: proof.fact, on: proof.on } : UNTOUCHED;
}

/** A tick gives way only to facts that came after it and say otherwise. */
function standsAgainst(tick: Tick, proof: Proof | null): boolean {
  return proof === null || tick.to === 'done' || proof.mark === tick.factAtTick;
}

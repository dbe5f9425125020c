// The checklists as a course stands now: cards show their rows, rules and plans ask what is open.
import type { PlainDate } from '../calendar/plainDate';
import { type Course, type ItemState, type PersonRef, type Tick } from '../course/course';
import type { Language } from '../course/language';
import { outline } from '../course/outline';
import { programmeOf, type ListId, type ProgrammeId } from '../programmes';
import { proofOf, type Proof } from './proofs';
import type { ChecklistItem, ItemFact } from './types';

export type { Proof } from './proofs';
export type { ChecklistItem, ItemFact } from './types';

/** The items of a programme's checklist, as its manual has them; none of a list that it has not (L1). */
export function itemsOf(programme: ProgrammeId, list: ListId): readonly ChecklistItem[] {
  return programmeOf(programme).checklists[list] ?? [];
}

/** A checklist item's text, by its id; `undefined` for one that the list has not. */
export function itemText(
  { programme }: Pick<Course, 'programme'>,
  list: ListId,
  item: string,
  language: Language,
): string | undefined {
  return itemsOf(programme, list).find(({ id }) => id === item)?.[language];
}

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
  return itemsOf(course.programme, list).map((item, index) => {
    const proof = item.provedBy ? proofOf(item.provedBy, course, today) : null;
    const tick = course.ticks.find((each) => each.list === list && each.item === item.id);
    const base = { item, place: index + 1, optional: item.optional ?? false, proof };
    return { ...base, ...itemState(tick, proof) };
  });
}

export function progress(course: Course, list: ListId, today: PlainDate): Progress {
  const rows = checklist(course, list, today);
  return {
    settled: rows.filter(({ state }) => state !== 'open').length,
    total: rows.length,
    open: rows.filter(isItemOpen).length,
  };
}

/** Required and not settled (L1). */
export function isItemOpen(row: ChecklistRow): boolean {
  return row.state === 'open' && !row.optional;
}

/** The list of the next change; of a closed course the last one. */
export function nextList(course: Course, today: PlainDate): ListId {
  const { stage, day } = outline(course, today);
  if (stage === 'contact') return 'contact';
  const { phases } = programmeOf(course.programme);
  return day === null || day.phase >= phases.length ? 'end' : `phase${day.phase + 1}`;
}

type Settled = Pick<ChecklistRow, 'state' | 'from' | 'by' | 'on' | 'at' | 'reason'>;

const UNTOUCHED: Settled = {
  state: 'open',
  from: null,
  by: null,
  on: null,
  at: null,
  reason: null,
};

function itemState(tick: Tick | undefined, proof: Proof | null): Settled {
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

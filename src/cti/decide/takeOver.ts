// The rules for who takes over a need or a focus area after CTI (C6): `decide` calls them.
import type { Course, Focus, SupportNeed, Taker } from '../course/course';
import { refuse } from '../course/refusal';
import { nextId, type ChangeOf, type Decider, type Decision } from './decider';

type TakeOver = ChangeOf<'takeOver'>;

/** Needs that can stand open beside the focus areas, so that the plan stays one that can be read. */
export const MOST_NEEDS = 8;

/** Who takes over a focus area, or another need for support, when CTI ends (C6). */
export const decideTakeOver: Decider<'takeOver'> = (course, change, asked) => {
  const { thing } = change;
  if (thing === undefined) return newNeed(course, change, asked.today);
  const focus = course.focus.find(({ id }) => id === thing);
  if (focus) return focusOf(focus, change);
  const need = course.supportNeeds?.find(({ id }) => id === thing);
  if (!need) return refuse('C6', 'needUnknown');
  const gone = change.gone === undefined ? need.gone : change.gone ? asked.today : null;
  return needOf(need, { ...need, gone }, change);
};

function newNeed(course: Course, change: TakeOver, today: SupportNeed['opened']): Decision {
  const standing = (course.supportNeeds ?? []).filter(({ gone }) => gone === null);
  const what = change.what?.trim() ?? '';
  if (what === '') return refuse('C6', 'needUnnamed');
  if (standing.some((need) => need.what === what)) return [];
  if (standing.length >= MOST_NEEDS) return refuse('C6', 'tooManyNeeds', { most: MOST_NEEDS });
  const id = nextId(course, 'n');
  const blank = { id, what, taker: null, who: null, confirmed: false, opened: today, gone: null };
  return needOf(null, blank, change);
}

function needOf(before: SupportNeed | null, blank: SupportNeed, change: TakeOver): Decision {
  const taken = takenBy({ taker: blank.taker, who: blank.who }, change);
  if (taken === null) return refuse('C6', 'functionUnnamed');
  const what = change.what?.trim() ?? blank.what;
  const confirmed = isConfirmed(taken.taker, change.confirmed ?? blank.confirmed, taken.who);
  const need = { ...blank, what: what === '' ? blank.what : what, ...taken, confirmed };
  return JSON.stringify(need) === JSON.stringify(before) ? [] : [{ type: 'supportNeed', need }];
}

function focusOf(before: Focus, change: TakeOver): Decision {
  const { laterTaker = null, laterSupport, laterSupportConfirmed, ...rest } = before;
  const taken = takenBy({ taker: laterTaker, who: laterSupport }, change);
  if (taken === null) return refuse('C6', 'functionUnnamed');
  const sure = change.confirmed ?? laterSupportConfirmed;
  const focus: Focus = {
    ...rest,
    laterSupport: taken.who,
    laterSupportConfirmed: isConfirmed(taken.taker, sure, taken.who),
    ...(taken.taker ? { laterTaker: taken.taker } : {}),
  };
  const same =
    focus.laterSupport === laterSupport &&
    focus.laterSupportConfirmed === laterSupportConfirmed &&
    (focus.laterTaker ?? null) === laterTaker;
  return same ? [] : [{ type: 'focus', focus }];
}

interface Taken {
  readonly taker: Taker | null;
  readonly who: string | null;
}

/** Nobody has no name; a function must have one: 'who holds it' is asked for by name (C6). */
function takenBy(before: Taken, change: TakeOver): Taken | null {
  const taker = change.taker === undefined ? before.taker : change.taker;
  if (change.taker === null) return { taker: null, who: null };
  const told = change.who === undefined ? before.who : change.who.trim();
  const who = told === '' ? null : told;
  return taker === 'function' && who === null ? null : { taker, who };
}

/** What nobody takes over cannot have been agreed. */
function isConfirmed(taker: Taker | null, sure: boolean, who: string | null): boolean {
  return sure && (taker !== null || who !== null);
}

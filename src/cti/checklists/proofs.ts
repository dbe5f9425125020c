// Which facts of a course tick a checklist's item by themselves: the checklists ask for each item.
import { missingAt } from '../meetings/attendance';
import { heldMeetings } from '../meetings/planned';
import type { Course, Focus } from '../course/course';
import { handoverGaps, isHandoverMade } from '../fidelity/handover';
import { outline } from '../course/outline';
import type { PlainDate } from '../calendar/plainDate';
import type { ItemFact } from './types';

/** What a recorded fact proves about an item, and since when. */
export interface Proof {
  readonly fact: ItemFact;
  /** The day from which it holds. */
  readonly on: PlainDate;
  /** Changes when new facts of the same kind come: then they win over a person's tick (L1). */
  readonly mark: string;
}

/** Whether the facts already prove an item (L1); `null` when they do not. */
export function proofOf(fact: ItemFact, course: Course, today: PlainDate): Proof | null {
  const found = PROOFS[fact](course, today);
  return found && { fact, on: found.on, mark: `${fact}:${found.what}` };
}

interface Found {
  readonly on: PlainDate;
  readonly what: string;
}

type Prove = (course: Course, today: PlainDate) => Found | null;

const PROOFS: Readonly<Record<ItemFact, Prove>> = {
  startupHeldWithAll: (course) => {
    const full = heldMeetings(course, 'startup').find(
      (meeting) => meeting.attended.includes('cti') && missingAt(meeting).length === 0,
    );
    return full ? { on: full.date, what: `${full.id} ${full.date}` } : null;
  },
  firstDayTold: ({ firstDay, firstDayToldOn }) =>
    firstDay && { on: firstDayToldOn ?? firstDay, what: firstDay },
  focusChosen: (course) => {
    const [first] = course.focus;
    return first ? { on: first.opened, what: idsOf(course.focus) } : null;
  },
  planMade: (course) => {
    const chosen = course.focus.filter(({ closed }) => closed?.how !== 'replaced');
    const last = chosen.at(-1);
    return last && chosen.every(isFocusPlanned) ? { on: last.opened, what: idsOf(chosen) } : null;
  },
  contactHeld: (course) => {
    const first = course.contacts.find(
      ({ date, kind }) =>
        kind !== 'coordination' &&
        kind !== 'phone' &&
        (course.start === null || date < course.start.date),
    );
    return first ? { on: first.date, what: first.date } : null;
  },
  networkMeetingHeld: (course) => {
    const last = heldMeetings(course, 'network').at(-1);
    return last ? { on: last.date, what: last.id } : null;
  },
  handoverPlanMade: ({ handover }) => {
    if (!handover || !isHandoverMade(handover)) return null;
    return { on: handover.day, what: `${handover.day} ${handoverGaps(handover).length}` };
  },
  longTermResponsible: ({ handover }) =>
    handover?.responsible ? { on: handover.day, what: handover.responsible } : null,
  supportDecided: ({ decision }) =>
    decision && { on: decision.on, what: `${decision.on} ${decision.support}` },
  ended: (course, today) => {
    const { stage, effectiveEnd } = outline(course, today);
    return stage === 'closed' && effectiveEnd ? { on: effectiveEnd, what: effectiveEnd } : null;
  },
};

/** C2: a goal, and what is to be done about it. */
function isFocusPlanned({ goal, activities, subgoals }: Focus): boolean {
  return goal !== '' && (activities !== null || subgoals.length > 0);
}

function idsOf(focus: readonly Focus[]): string {
  return focus.map(({ id }) => id).join(' ');
}

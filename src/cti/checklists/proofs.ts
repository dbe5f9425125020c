import { missingAt } from '../attendance';
import type { Course, Meeting, MeetingKind } from '../course';
import { outline } from '../outline';
import type { PlainDate } from '../plainDate';
import type { ItemFact } from './types';

/** What a recorded fact proves about an item, and since when. */
export interface Proof {
  readonly fact: ItemFact;
  /** The day from which it holds. */
  readonly on: PlainDate;
  /** Changes when new facts of the same kind come: then they win over a person's tick (section 5). */
  readonly mark: string;
}

/** Whether the facts already prove an item (section 5); `null` when they do not. */
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
    const full = held(course, 'startup').find(
      (meeting) => meeting.attended.includes('cti') && missingAt(meeting).length === 0,
    );
    return full ? { on: full.date, what: `${full.id} ${full.date}` } : null;
  },
  firstDayTold: ({ firstDay, firstDayToldOn }) =>
    firstDay && { on: firstDayToldOn ?? firstDay, what: firstDay },
  agreementMade: ({ agreement }) => agreement && { on: agreement.on, what: agreement.on },
  focusChosen: (course) => {
    const open = openFocus(course);
    const [first] = open;
    return first ? { on: first.opened, what: open.map(({ id }) => id).join(' ') } : null;
  },
  planMade: (course) => {
    const open = openFocus(course);
    const last = open.at(-1);
    const planned = open.every(
      ({ goal, activities, subgoals }) => goal !== '' && (activities ?? subgoals[0]) !== undefined,
    );
    return last && planned ? { on: last.opened, what: open.map(({ id }) => id).join(' ') } : null;
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
    const last = held(course, 'network').at(-1);
    return last ? { on: last.date, what: last.id } : null;
  },
  handoverPlanMade: ({ handover }) => {
    const made = handover && (handover.need ?? handover.crisis ?? handover.relapse) !== null;
    return made && handover.responsible !== null ? { on: handover.day, what: handover.day } : null;
  },
  longTermResponsible: ({ handover }) =>
    handover?.responsible ? { on: handover.day, what: handover.responsible } : null,
  supportDecided: ({ decision }) =>
    decision && { on: decision.on, what: `${decision.on} ${decision.support}` },
  closingHeld: (course) => {
    const last = held(course, 'closing').at(-1);
    return last ? { on: last.date, what: last.id } : null;
  },
  started: ({ start }, today) =>
    start && start.date <= today ? { on: start.date, what: start.date } : null,
  ended: (course, today) => {
    const { stage, effectiveEnd } = outline(course, today);
    return stage === 'closed' && effectiveEnd ? { on: effectiveEnd, what: effectiveEnd } : null;
  },
};

function openFocus(course: Course): Course['focus'] {
  return course.focus.filter(({ closed }) => closed === null);
}

function held(course: Course, kind: MeetingKind): Meeting[] {
  return course.meetings.filter((meeting) => meeting.kind === kind && meeting.state === 'held');
}

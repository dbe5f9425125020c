// The words of checklist, plan, contacts and decisions; the grammar's table takes them.
import type { ContactKind, ItemState, SupportDecision } from '../../cti/course/course';
import { entry } from '../grammar/entry';
import { personSlot } from '../slots/people';
import { as, type Found, type Slot } from '../slots/slot';
import { amountSlot, announced, countSlot, dateSlot, wordSlot } from '../slots/slots';
import { textSlot } from '../slots/texts';
import { vocabulary } from '../slots/vocabulary';
import { citizen, lists, reasonSlot } from './common';
import { WORDS } from '../words';

const itemStates = vocabulary<ItemState>(WORDS.care.itemStates);

const rowNumber = countSlot(WORDS.care.rowNumber, 99);

/** By its number in the list, from 1. */
const row: Slot<string | number> = {
  read: (spot) => rowNumber.read?.(spot),
  bare: (spot) => rowNumber.bare?.(spot),
  say: String,
  words: rowNumber.words ?? [],
};

/** A row named without its state is meant as done. */
function settleTick(found: Found): Found {
  const named = 'list' in found && 'item' in found;
  return named && !('to' in found) ? { ...found, to: 'done' } : found;
}

const supports = vocabulary<SupportDecision>(WORDS.care.supports);

const responsibles = vocabulary<'jobcenter' | 'social'>(WORDS.care.responsibles);

const contactKinds = vocabulary<ContactKind>(WORDS.care.contactKinds);

const minutesOnly = amountSlot(WORDS.care.minutesIn);
const HOURS_AND_MINUTES =
  /^(\d{1,2}) ?(?:timer|time|t|hours|hour|h) ?(?:og |and )?(\d{1,2})(?: ?(?:minutter|minutes|mins|min|m))?(?![a-z0-9/:.,-])/;
const spokenMinutes = vocabulary<'15' | '30' | '45' | '60' | '90'>(WORDS.care.spokenMinutes);

/** '45', '45 min', '1,5 time', '1 time 30 min', 'en halv time'. */
const minutes: Slot<number> = {
  ...minutesOnly,
  read: (spot) => {
    const { line, at } = spot;
    const both = HOURS_AND_MINUTES.exec(line.folded.slice(at, at + 40));
    if (both) return { value: Number(both[1]) * 60 + Number(both[2]), end: at + both[0].length };
    return as(spokenMinutes.find(line, at), Number) ?? minutesOnly.read?.(spot);
  },
};

/** Checklist, plan, contacts and decisions: the course's content (C1-C6, T10, P10). */
export const CARE = [
  entry('tick', {
    words: WORDS.care.tick,
    slots: {
      citizen,
      list: wordSlot(lists),
      item: row,
      to: wordSlot(itemStates),
      reason: reasonSlot,
    },
    rest: { slot: 'reason', when: ({ to }) => to === 'na', whole: true },
    settle: settleTick,
  }),
  entry('plan', {
    words: WORDS.care.plan,
    slots: {
      citizen,
      responsible: {
        ...announced(WORDS.care.planResponsible, wordSlot(responsibles)),
        bare: (spot) => responsibles.find(spot.line, spot.at),
      },
    },
  }),
  entry('decision', {
    words: WORDS.care.decision,
    slots: {
      citizen,
      support: wordSlot(supports),
      by: announced(WORDS.care.decisionBy, personSlot),
      worker: textSlot(WORDS.care.decisionWorker),
    },
  }),
  entry('contact', {
    words: WORDS.care.contact,
    slots: { citizen, minutes, kind: wordSlot(contactKinds), date: dateSlot, reason: reasonSlot },
  }),
  entry('involve', {
    words: WORDS.care.involve,
    slots: { citizen },
  }),
];

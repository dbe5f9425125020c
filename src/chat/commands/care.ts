// The words of checklist, plan, contacts and decisions; the grammar's table takes them.
import type {
  ContactKind,
  ContactPartner,
  ItemState,
  SupportDecision,
} from '../../cti/course/course';
import { entry } from '../grammar/entry';
import { personSlot } from '../slots/people';
import { hoursAndMinutesAt, spokenMinutesAt } from '../slots/minutes';
import type { Found, Slot } from '../slots/slot';
import { amountSlot, announced, countSlot, dateSlot, wordSlot } from '../slots/slots';
import { textSlot } from '../slots/texts';
import { phrases, vocabulary } from '../slots/vocabulary';
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

const contactPartners = vocabulary<ContactPartner>(WORDS.care.contactPartners);

const placeNumber = countSlot(WORDS.care.contactPlace, 9);

/** Only behind its word: a bare number is minutes. */
const contactPlace: Slot<number> = {
  read: (spot) => placeNumber.read?.(spot),
  say: (place, language) => `${placeWord.say('it', language)} ${place}`,
  words: placeNumber.words ?? [],
};

const placeWord = phrases(WORDS.care.contactPlace);

const minutesOnly = amountSlot(WORDS.amounts.minutesIn);

/** '45', '45 min', '1,5 time', '1 time 30 min', 'en halv time'. */
export const minutes: Slot<number> = {
  ...minutesOnly,
  read: (spot) => {
    const { line, at } = spot;
    return hoursAndMinutesAt(line, at) ?? spokenMinutesAt(line, at) ?? minutesOnly.read?.(spot);
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
      reason: reasonSlot,
    },
  }),
  entry('contact', {
    words: WORDS.care.contact,
    slots: {
      citizen,
      minutes,
      with: wordSlot(contactPartners),
      kind: wordSlot(contactKinds),
      place: contactPlace,
      date: dateSlot,
      reason: reasonSlot,
    },
  }),
  entry('involve', {
    words: WORDS.care.involve,
    slots: { citizen },
  }),
];

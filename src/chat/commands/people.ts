// The words of roles and takeovers (P1-P3); the grammar's table takes them.
import { entry } from '../grammar/entry';
import { holderSlot, personSlot, roles } from '../slots/people';
import { announced, wordSlot } from '../slots/slots';
import { citizen, reasonSlot } from './common';
import { WORDS } from '../words';

/** Who has which role, and who takes over from whom (P1-P3). */
export const PEOPLE = [
  entry('role', {
    words: WORDS.people.role,
    slots: { citizen, role: wordSlot(roles), person: holderSlot, reason: reasonSlot },
    repeats: true,
  }),
  entry('reassign', {
    words: WORDS.people.reassign,
    slots: {
      to: personSlot,
      from: announced(WORDS.people.reassignFrom, personSlot),
      role: announced(WORDS.people.reassignRole, wordSlot(roles)),
      reason: reasonSlot,
    },
  }),
];

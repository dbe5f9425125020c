import { entry, type Entry } from '../grammar/entry';
import { holderSlot, personSlot, roles } from '../slots/people';
import { announced, wordSlot } from '../slots/slots';
import { citizen, reason } from './common';

/** Who has which role, and who takes over from whom (P1-P3). */
export const PEOPLE: readonly Entry[] = [
  entry('role', {
    words: {
      da: 'rolle, roller, sæt rolle, tildel rolle, tildel',
      en: 'role, roles, set role, assign',
    },
    slots: { citizen, role: wordSlot(roles), person: holderSlot, reason },
    repeats: true,
  }),
  entry('reassign', {
    words: {
      da: 'overtag, overtage, overtager, overfør, overdrag',
      en: 'reassign, take over, transfer',
    },
    slots: {
      to: personSlot,
      from: announced(
        { da: 'fra, efter, i stedet for', en: 'from, instead of, after' },
        personSlot,
      ),
      role: announced({ da: 'rolle, som, rollen', en: 'role, as, as role' }, wordSlot(roles)),
      reason,
    },
  }),
];

// The words of roles and takeovers (P1-P3); the grammar's table takes them.
import { entry } from '../grammar/entry';
import { holderSlot, personSlot, roles } from '../slots/people';
import { announced, dateSlot, wordSlot } from '../slots/slots';
import type { PersonWord } from '../command';
import type { Found, Slot } from '../slots/slot';
import { phrases, type Words } from '../slots/vocabulary';
import { spanSlot } from './clock';
import { citizen, reasonSlot } from './common';
import { WORDS } from '../words';

/** With its word before it, or a mention alone. */
const standInSlot: Slot<PersonWord> = {
  ...announced(WORDS.people.standIn, personSlot),
  read: (spot) =>
    announced(WORDS.people.standIn, personSlot).read?.(spot) ?? personSlot.read?.(spot),
};

/** A word that says yes by standing there. */
function flag(words: Words): Slot<boolean> {
  const vocabularyOf = phrases(words);
  return {
    read: ({ line, at }) => {
      const hit = vocabularyOf.find(line, at);
      return hit && { value: true, end: hit.end };
    },
    say: (_value, language) => vocabularyOf.say('it', language),
    words: vocabularyOf.phrases,
  };
}

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
  entry('absence', {
    words: WORDS.people.absence,
    parts: { span: spanSlot as Slot<unknown> },
    slots: {
      date: dateSlot,
      until: announced(WORDS.clock.pauseUntil, dateSlot),
      ended: flag(WORDS.people.absenceEnded),
      standIn: standInSlot,
    },
    settle: ({ span, ...rest }: Found): Found => {
      const days = span as { from: unknown; until: unknown } | undefined;
      return days ? { ...rest, date: days.from, until: days.until } : rest;
    },
  }),
];

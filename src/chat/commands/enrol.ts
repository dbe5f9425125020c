// The words of `opret`; the grammar's table and the import's lines take them.
import { isSaidByBasis, programmeWith } from '../../cti/programmes';
import type { Command, EnrolWords } from '../command';
import { entry } from '../grammar/entry';
import { attendeesSlot, peopleSlot } from '../slots/people';
import { as, type Found, type Slot } from '../slots/slot';
import { announced, basisSlot, dateSlot, wordSlot, yesNoSlot } from '../slots/slots';
import { phrases, vocabulary } from '../slots/vocabulary';
import { wordAt } from '../line/line';
import { citizen, programmesCalled, reasonSlot } from './common';
import { WORDS } from '../words';

type Consent = NonNullable<EnrolWords['consent']>;

export const consents = vocabulary<Consent>(WORDS.enrol.consents);

/** 'samtykke ja'; 'samtykke' alone says nothing. */
const consent: Slot<Consent> = announced(WORDS.enrol.consent, wordSlot(consents));

const targetGroup = announced(WORDS.enrol.targetGroup, yesNoSlot);

const earlierSupport = announced(WORDS.enrol.earlierSupport, yesNoSlot);

/** Who was missing may follow. */
const startup = announced(WORDS.enrol.startup, dateSlot);

const firstDay = announced(WORDS.enrol.firstDay, dateSlot);

const start = announced(WORDS.enrol.start, dateSlot);

/** A legal basis says which programme, the first that offers it (T1). */
function settleEnrolment(found: Found): Found {
  const programme = 'programme' in found ? undefined : programmeWith(found['basis']);
  return programme ? { ...found, programme } : found;
}

const consentWord = phrases(WORDS.enrol.consentWord);

const consentSlot: Slot<Consent> = {
  ...consent,
  read: (spot) =>
    as(consentWord.find(spot.line, wordAt(spot.line, spot.at)), () => 'pending' as const) ??
    consent.read?.(spot),
};

/** The programme goes without saying where a legal basis says it. */
const programme: Slot<NonNullable<EnrolWords['programme']>> = {
  ...wordSlot(programmesCalled),
  say: (value, language) => (isSaidByBasis(value) ? '' : programmesCalled.say(value, language)),
};

export const ENROL = [
  entry<Extract<Command['name'], 'enrol'>>('enrol', {
    words: WORDS.enrol.enrol,
    slots: {
      citizen,
      programme,
      basis: basisSlot,
      consent: consentSlot,
      targetGroup,
      people: peopleSlot,
      startup,
      startupMissing: attendeesSlot(WORDS.enrol.enrolStartupMissing),
      firstDay,
      start,
      earlierSupport,
      reason: reasonSlot,
    },
    settle: settleEnrolment,
  }),
];

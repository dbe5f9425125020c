import type { Command, EnrolWords } from '../command';
import { entry, type Entry } from '../grammar/entry';
import { attendeesSlot, peopleSlot } from '../slots/people';
import { as, type Found, type Slot, type Spot, type Tense } from '../slots/slot';
import { announced, basisSlot, dateSlot, wordSlot, yesNoSlot } from '../slots/slots';
import { phrases, vocabulary } from '../slots/vocabulary';
import { wordAt } from '../line/line';
import { citizen, programmes, reason } from './common';

type Consent = NonNullable<EnrolWords['consent']>;

export const consents = vocabulary<Consent>({
  given: {
    da: 'ja, givet, foreligger, indhentet, ok',
    en: 'yes, given, obtained, ok',
  },
  pending: {
    da: 'afventer, nej, mangler, ikke givet, ikke endnu, afventes',
    en: 'pending, no, missing, not yet, awaited, not given',
  },
});

/** 'samtykke ja'; 'samtykke' alone says nothing. */
const consent: Slot<Consent> = announced(
  { da: 'samtykke, samtykket', en: 'consent' },
  wordSlot(consents),
);

const targetGroup = announced(
  {
    da: 'målgruppe, i målgruppen, målgruppen, er i målgruppen',
    en: 'target, target group, in target group',
  },
  yesNoSlot,
);

const earlierSupport = announced(
  {
    da: 'tidligere støtte, støtte tidligere, tidligere støtteperson, tidligere støttet',
    en: 'previous support, earlier support, prior support, former support, previous supporter',
  },
  yesNoSlot,
);

/** Held, so it lies behind; who was missing may follow. */
const startup = announced(
  {
    da: 'opstart, opstartsmøde, opstartsmødet, opstartmøde, opstartsmøde afholdt',
    en: 'startup, start-up, startup meeting, start-up meeting',
  },
  dateSlot('last'),
);

/** Of a course that has begun, the first working day lies behind too. */
function firstDayTense({ known }: Spot): Tense {
  return 'start' in known ? 'last' : 'next';
}

const firstDay = announced(
  {
    da: 'første dag, første arbejdsdag, jobmatch, 1. arbejdsdag, 1. dag, overgang, første arbejds dag',
    en: 'first day, first working day, first work day, first workday, jobmatch, job match, transition',
  },
  dateSlot(firstDayTense),
);

const start = announced(
  {
    da: 'start, cti-start, startet, startede, begyndt, begyndte, cti startet',
    en: 'start, cti start, started, began, cti started',
  },
  dateSlot('last'),
);

/** A legal basis belongs to programme `job`; `generic` needs none (T1). */
function settle(found: Found): Found {
  return 'basis' in found && !('programme' in found) ? { ...found, programme: 'job' } : found;
}

const consentWord = phrases({ da: 'uden samtykke', en: 'without consent, no consent' });

const consentSlot: Slot<Consent> = {
  ...consent,
  read: (spot) =>
    as(consentWord.find(spot.line, wordAt(spot.line, spot.at)), () => 'pending' as const) ??
    consent.read?.(spot),
};

/** The programme goes without saying where a legal basis says it. */
const programme: Slot<NonNullable<EnrolWords['programme']>> = {
  ...wordSlot(programmes),
  say: (value, language) => (value === 'job' ? '' : programmes.say(value, language)),
};

export const ENROL: readonly Entry[] = [
  entry<Extract<Command['name'], 'enrol'>>('enrol', {
    words: {
      da: 'opret forløb, opret borger, opret, oprette, nyt forløb, ny borger, nyt cti-forløb, opret cti-forløb, indskriv, indskriv borger, tilmeld, opret ny borger, opret nyt forløb',
      en: 'new course, new citizen, enrol, enroll, create course, new cti course, add citizen, enrol citizen, enroll citizen, new',
    },
    slots: {
      citizen,
      programme,
      basis: basisSlot,
      consent: consentSlot,
      targetGroup,
      people: peopleSlot,
      startup,
      startupMissing: attendeesSlot({ da: 'uden, fraværende', en: 'without, absent' }),
      firstDay,
      start,
      earlierSupport,
      reason,
    },
    settle,
  }),
];

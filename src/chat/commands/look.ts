// The grammar of what only shows something: the grammar table lists it.
import type { OverviewFilter } from '../command';
import { entry, type Entry } from '../grammar/entry';
import { as, type Slot } from '../slots/slot';
import { amountSlot, flag, pageSlot, wordSlot } from '../slots/slots';
import { anyOf } from '../slots/patterns';
import { vocabulary, type Words } from '../slots/vocabulary';
import { citizen, lists, namedCitizen } from './common';
import { HANDOVER } from './handover';
import { filterWords } from './phases';
import { WORDS } from '../words';

/** 'status 42 everything': nothing folded away. */
const whole = flag(WORDS.look.whole);

/** 'documentation 42 word': the file at once. */
const asWord = flag(WORDS.look.asWord);

function leafletEntry(which: 'citizenInfo' | 'ctiPlan'): Entry<'leaflet'> {
  return entry('leaflet', {
    words: WORDS.look[which],
    fixed: { which },
    slots: { citizen },
    looksUp: true,
  });
}

const filters = vocabulary<OverviewFilter>(filterWords());

const feedChanges = vocabulary<'new' | 'stop'>(WORDS.look.feedChanges);

const amountOfDays = amountSlot(WORDS.look.daysIn);

const stretches = vocabulary<'1' | '7' | '14' | '30'>(WORDS.look.stretches);

const ABOUT_CITIZEN = new RegExp(` ${anyOf(WORDS.cues.aboutCitizen)} $`);

/** 'kommende borger 42' asks for a citizen, not for 42 days. */
const days: Slot<number> = {
  ...amountOfDays,
  read: (spot) => amountOfDays.read?.(spot) ?? as(stretches.find(spot.line, spot.at), Number),
  bare: (spot) =>
    ABOUT_CITIZEN.test(spot.line.folded.slice(Math.max(0, spot.at - 24), spot.at))
      ? undefined
      : amountOfDays.bare?.(spot),
};

/** Look-ups of one citizen that need nothing but the number. */
const OF_CITIZEN = [
  entry('why', ofCitizen(WORDS.look.why)),
  entry('log', ofCitizen(WORDS.look.log)),
  entry('note', ofCitizen(WORDS.look.note)),
  entry('export', ofCitizen(WORDS.look.export)),
];

function ofCitizen(words: Words) {
  return { words, slots: { citizen }, looksUp: true };
}

/** Commands that show something and change nothing. */
export const LOOK_UPS = [
  entry('help', {
    words: WORDS.look.help,
    sameAnswer: true,
  }),
  entry('status', {
    words: WORDS.look.status,
    slots: { citizen: namedCitizen, whole },
    looksUp: true,
  }),
  entry('overview', {
    words: WORDS.look.overview,
    slots: {
      filter: wordSlot(filters),
      page: pageSlot,
    },
    looksUp: true,
  }),
  entry('mine', { words: WORDS.look.mine, looksUp: true }),
  entry('upcoming', {
    words: WORDS.look.upcoming,
    slots: {
      days,
    },
    looksUp: true,
  }),
  ...OF_CITIZEN,
  HANDOVER,
  entry('checklist', {
    words: WORDS.look.checklist,
    slots: { citizen, list: wordSlot(lists) },
    looksUp: true,
  }),
  entry('closing', {
    words: WORDS.look.closing,
    slots: { citizen, whole },
    looksUp: true,
  }),
  entry('documentation', {
    words: WORDS.look.documentation,
    slots: { citizen, whole, asWord },
    looksUp: true,
  }),
  leafletEntry('citizenInfo'),
  leafletEntry('ctiPlan'),
  entry('caseload', { words: WORDS.look.caseload, looksUp: true }),
  entry('supervision', {
    words: WORDS.look.supervision,
    slots: { citizen },
    looksUp: true,
  }),
  entry('capacity', { words: WORDS.look.capacity, looksUp: true }),
  entry('calendar', {
    words: WORDS.look.calendar,
    slots: {
      what: wordSlot(feedChanges),
    },
    looksUp: true,
  }),
  entry('undo', { words: WORDS.look.undo }),
];

import type { CommandName } from '../command';
import { entry, type Entry } from '../grammar/entry';
import { as, type Slot } from '../slots/slot';
import { amountSlot, countSlot, wordSlot } from '../slots/slots';
import { vocabulary, type Words } from '../slots/vocabulary';
import { citizen, lists, namedCitizen } from './common';
import { HANDOVER } from './handover';

type OverviewFilter =
  'attention' | 'contact' | 'phase1' | 'phase2' | 'phase3' | 'paused' | 'open' | 'closed';

const filters = vocabulary<OverviewFilter>({
  attention: {
    da: 'kræver opmærksomhed, opmærksomhed, haster, det der haster, venter',
    en: 'needs attention, attention, urgent, waiting',
  },
  contact: {
    da: 'kontakt, kontaktperiode, kontaktskabelse',
    en: 'contact, contact period',
  },
  phase1: { da: 'fase 1, fase1', en: 'phase 1, phase1' },
  phase2: { da: 'fase 2, fase2', en: 'phase 2, phase2' },
  phase3: { da: 'fase 3, fase3', en: 'phase 3, phase3' },
  paused: {
    da: 'pause, pauser, på pause, i pause, pauset',
    en: 'pause, paused, on pause, pauses',
  },
  open: { da: 'åbne, åben, åbent, åbne punkter', en: 'open, open items' },
  closed: {
    da: 'afsluttede, lukkede, afsluttet, lukket, slut',
    en: 'closed, ended, finished',
  },
});

const feedChanges = vocabulary<'new' | 'stop'>({
  new: { da: 'ny, ny adresse', en: 'new, new address' },
  stop: { da: 'stop, luk, afmeld', en: 'stop, revoke, close' },
});

const amountOfDays = amountSlot(
  { dage: 1, dag: 1, days: 1, day: 1, d: 1, uger: 7, uge: 7, weeks: 7, week: 7 },
  'dage',
);

const stretches = vocabulary<'1' | '7' | '14' | '30'>({
  1: { da: 'dag, i dag', en: 'day, today' },
  7: { da: 'uge, denne uge, ugen', en: 'week, this week' },
  14: { da: 'fjorten dage, to uger', en: 'fortnight, two weeks' },
  30: { da: 'måned, denne måned, måneden', en: 'month, this month' },
});

/** 'kommende borger 42' asks for a citizen, not for 42 days. */
const days: Slot<number> = {
  ...amountOfDays,
  read: (spot) => amountOfDays.read?.(spot) ?? as(stretches.find(spot.line, spot.at), Number),
  bare: (spot) =>
    / (?:borger|borgeren|forloeb|citizen|course) $/.test(spot.line.folded.slice(0, spot.at))
      ? undefined
      : amountOfDays.bare?.(spot),
};

const pageNumber = countSlot({ da: 'side', en: 'page' }, 999);

/** Only with its word: a bare number could be a citizen's. */
const page: Slot<number> = {
  read: (spot) => pageNumber.read?.(spot),
  say: (value, language) => `${language === 'da' ? 'side' : 'page'} ${value}`,
  words: pageNumber.words ?? [],
};

/** Look-ups of one citizen that need nothing but the number. */
const OF_CITIZEN: readonly {
  readonly name: 'why' | 'log' | 'closing' | 'note' | 'export';
  readonly words: Words;
}[] = [
  {
    name: 'why',
    words: { da: 'hvorfor, hvorfor datoerne, begrund', en: 'why, explain' },
  },
  {
    name: 'log',
    words: { da: 'log, logbog, historik, vis log', en: 'log, history, show log' },
  },
  {
    name: 'closing',
    words: {
      da: 'afslutning, afsluttende møde, forbered afslutning, slutmøde, afslutningsmøde',
      en: 'closing, closing meeting, prepare closing',
    },
  },
  {
    name: 'note',
    words: { da: 'journalnotat, notat, journal', en: 'note, journal note, case note' },
  },
  {
    name: 'export',
    words: { da: 'eksport, eksporter, eksportere, aktindsigt, udtræk', en: 'export, download' },
  },
];

function ofCitizen({ name, words }: (typeof OF_CITIZEN)[number]): Entry {
  return entry<typeof name>(name, { words, slots: { citizen }, looksUp: true });
}

function alone(
  name: CommandName & ('mine' | 'undo' | 'caseload' | 'capacity'),
  words: Words,
): Entry {
  return entry<typeof name>(name, { words, looksUp: name !== 'undo' });
}

/** Commands that show something and change nothing. */
export const LOOK_UPS: readonly Entry[] = [
  entry('help', {
    words: {
      da: 'hjælp, hjælpe, hjælp mig, hvad kan du, kommandoer, menu, vejledning, hej, goddag',
      en: 'help, help me, what can you do, commands, hello, hi',
    },
    sameAnswer: true,
  }),
  entry('status', {
    words: {
      da: 'status, vis, stand, hvordan går det med, hvor langt er',
      en: 'status, show, how is',
    },
    slots: { citizen: namedCitizen },
    looksUp: true,
  }),
  entry('overview', {
    words: {
      da: 'oversigt, overblik, alle forløb, alle, forløbsoversigt, liste',
      en: 'overview, all courses, all, list, courses',
    },
    slots: {
      filter: wordSlot(filters),
      page,
    },
    looksUp: true,
  }),
  alone('mine', {
    da: 'mine, mine forløb, mine borgere, mine opgaver, hvad venter på mig',
    en: 'mine, my courses, my citizens, my tasks',
  }),
  entry('upcoming', {
    words: {
      da: 'kommende, hvad kommer, hvad sker der, frister, næste',
      en: 'upcoming, coming up, due, deadlines, what is due',
    },
    slots: {
      days,
    },
    looksUp: true,
  }),
  ...OF_CITIZEN.map(ofCitizen),
  HANDOVER,
  entry('checklist', {
    words: {
      da: 'tjekliste, tjeklisten, checkliste, tjek liste, huskeliste, check liste',
      en: 'checklist, check list, checklists',
    },
    slots: { citizen, list: wordSlot(lists) },
    looksUp: true,
  }),
  entry('documentation', {
    words: {
      da: 'dokumentation, dokumentér, dokumentationen, rapport',
      en: 'documentation, document, report',
    },
    slots: { citizen },
    looksUp: true,
  }),
  alone('caseload', {
    da: 'caseload, sagsantal, case load, belastning, sagstal',
    en: 'caseload, case load, workload',
  }),
  entry('supervision', {
    words: {
      da: 'sparring, sagssparring, sparringsmøde',
      en: 'supervision, case supervision, sparring',
    },
    slots: { citizen },
    looksUp: true,
  }),
  alone('capacity', {
    da: 'kapacitet, plads, ledig plads, hvornår er der plads',
    en: 'capacity, room, free capacity',
  }),
  entry('calendar', {
    words: {
      da: 'kalender, min kalender, kalenderfeed',
      en: 'calendar, my calendar, calendar feed',
    },
    slots: {
      what: wordSlot(feedChanges),
    },
    looksUp: true,
  }),
  alone('undo', {
    da: 'fortryd, fortryde, fortryd det, fortryd sidste, angre',
    en: 'undo, undo that, undo last, take back',
  }),
];

// The cards about several courses, and those that ask, in Danish; cards.ts takes them.
import { either, type Fall, type Norm } from '../programmes';
import { capital, formatDate, formatDateWithWeekday, joinList } from '../dates';
import { leadsToJob } from '../../cti/programmes';
import type { Course } from '../../cti/course/course';
import { weekNumber, type PlainDate } from '../../cti/calendar/plainDate';
import type { WaitKey } from '../../cti/due/waiting';
import type { QuestionTexts } from '../pages';
import { gatheringOf } from '../../cti/meetings/planned';
import { gatheringName } from '../words';
import { plural } from './plural';
import { words } from './words';

const on = (date: PlainDate): string => formatDate(date, 'da');

/** What somebody looked at, by the command's name. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  status: 'status',
  checklist: 'tjeklisten',
  overview: 'oversigten',
  upcoming: 'det, der er på vej',
  caseload: 'caseload',
  calendar: 'sin egen kalender',
  supervision: 'dagsordenen til sparring',
  capacity: 'pladsen de næste 26 uger',
  why: 'hvordan datoerne er regnet ud',
  log: 'loggen',
  mine: 'egne forløb',
  closing: 'forberedelsen af det afsluttende møde',
  handover: 'overdragelsesplanen',
  documentation: 'dokumentationen',
  note: 'journalnotatet',
  citizenInfo: 'siden til borgeren',
  ctiPlan: 'CTI-planen',
  export: 'en eksport af alle data',
  whatIf: 'en beregning af andre datoer',
  noticeSeen: 'sin besked og markeret den som set',
  noticeLater: 'sin besked og udskudt den',
  noticeRefused: 'en kollegas besked og prøvet at udskyde den eller markere den som set',
};

type Waited = Pick<Course, 'programme' | 'jobEnded' | 'meetings' | 'appointments'>;

/** What should have been done by now, as a mark on a course. */
const WAITS: Readonly<Record<WaitKey, (course: Waited, about: string | null) => string>> = {
  consent: () => 'samtykke mangler',
  'meeting.after': (course, about) => {
    const meeting = gatheringOf(course, about);
    const name = meeting ? gatheringName(words, meeting.kind) : 'møde';
    return `${name}${meeting ? ` ${on(meeting.date)}` : ''}: planlagt, ikke bekræftet`;
  },
  'contact.first': () => 'ingen kontakt med borgeren endnu',
  'jobmatch.missing': ({ programme, jobEnded }) => {
    if (!leadsToJob({ programme })) return 'dagen for overgangen mangler';
    return jobEnded === null ? 'jobmatch mangler' : 'nyt jobmatch mangler';
  },
  'startup.missing': () => 'opstartsmøde mangler',
  'cti.late': () => 'CTI er ikke startet',
  'plan.missing': () => 'plan for fasen mangler',
  'phase.open': () => 'åbne punkter fra sidste faseskift',
  'handover.deadline': () => 'overdragelsessamtale mangler',
  'handover.plan': () => 'overdragelsesplan mangler',
  'decision.deadline': () => 'afgørelse om fortsat støtte mangler',
  'closing.unplanned': () => 'afsluttende møde er ikke planlagt',
};

function normed({ norm, bases, programmes }: Norm, place: number): string {
  const under = bases.length > 0 ? [`efter ${joinList(bases, 'da')}`] : [];
  return `omkring ${norm}${place === 0 ? ' forløb' : ''} ${either([...under, ...programmes], 'eller')}`;
}

export const pages = {
  overview: {
    title: 'Oversigt over forløb',
    count: (total: number): string => plural(total, 'forløb', 'forløb'),
    rest: (count: number): string => `${plural(count, 'forløb', 'forløb')} til`,
    none: 'Ingen forløb at vise',
    noneHint: 'Skriv for eksempel »opret forløb 42«, så kommer formularen.',
    page: (page: number, pages: number): string => `Side ${page} af ${pages}`,
    previous: '‹ Forrige',
    following: 'Næste ›',
    open: (count: number): string => plural(count, 'åbent punkt', 'åbne punkter'),
    paused: 'Ⅱ På pause',
    undelivered: (count: number): string => `! ${plural(count, 'besked', 'beskeder')} ikke leveret`,
    rowTitle: (number: number): string => `Vis status for borger ${number}`,
    needsAttention: 'Kræver opmærksomhed',
    others: 'Efter næste dato',
    unreadable: {
      title: 'Kan ikke læses',
      flag: '! Oplysningerne kan ikke læses lige nu',
      hint: 'Intet er slettet, men der kommer ingen påmindelser. Giv driften besked.',
    },
    urgent: (count: number): string => `${count} kræver opmærksomhed`,
    waits: WAITS,
    filters: {
      all: 'Alle i gang',
      attention: 'Kræver opmærksomhed',
      contact: 'Før CTI',
      phase: (phase: number) => `Fase ${phase}`,
      paused: 'På pause',
      open: 'Åbne punkter',
      closed: 'Afsluttede',
    },
    filtered: (filter: string): string => `Viser: ${filter}`,
    choose: 'Vælg visning',
  },

  upcoming: {
    title: (days: number): string => (days === 1 ? 'Den næste dag' : `De næste ${days} dage`),
    none: 'Der sker ikke noget i forløbene i den periode.',
    count: (count: number): string => `${count} på vej`,
    day: (date: PlainDate): string => capital(formatDateWithWeekday(date, 'da')),
    week: (from: PlainDate): string => `Uge ${weekNumber(from)} · fra ${on(from)}`,
    changes: (count: number): string => `${count} skift`,
    meetings: (count: number): string => plural(count, 'møde', 'møder'),
    reminders: (count: number): string => plural(count, 'påmindelse', 'påmindelser'),
    quiet: 'ingenting',
    weeks: 'De næste otte uger',
    later: (count: number): string => `Senere: ${count} til`,
    rest: (count: number): string => `og ${count} til. Vælg færre dage for at se dem alle.`,
  },

  digest: {
    open: 'Åbne punkter',
    title: (from: PlainDate): string => `Overblik fra ${on(from)}`,
    none: 'Der sker ikke noget i forløbene i denne og næste uge.',
  },

  closing: {
    title: { meeting: 'Forbered det afsluttende møde', alone: 'Forbered afslutningen' },
    dates: 'De sidste uger',
    people: 'Skal være med',
    agenda: 'Dagsorden',
    confirmed: 'kommer',
    declined: 'er forhindret',
    noAnswer: 'har ikke svaret',
    network: (by: PlainDate | null, date: PlainDate | undefined): string =>
      date
        ? `Overdragelsessamtale ${on(date)}`
        : by
          ? `Overdragelsessamtale senest ${on(by)}`
          : 'Overdragelsessamtale senest en måned før slut',
    decision: (before: PlainDate | null, decided: string | null): string =>
      decided === null
        ? `Afgørelse om fortsat støtte${before ? ` før ${on(before)}` : ''}`
        : `Fortsat støtte: ${decided}`,
    handover: (made: boolean): string =>
      made ? 'Overdragelsesplanen er lavet' : 'Overdragelsesplanen mangler',
    meeting: (date: PlainDate | undefined, held: boolean): string =>
      date
        ? `Afsluttende møde ${held ? 'holdt' : 'planlagt til'} ${on(date)}`
        : 'Det afsluttende møde er ikke planlagt',
    lastDay: (date: PlainDate): string => `Sidste dag ${on(date)}`,
  },

  why: {
    title: 'Sådan er datoerne regnet ud',
    later: (count: number): string => `${plural(count, 'dato', 'datoer')} til`,
    source: (source: string): string => `Kilde: ${source}`,
  },

  log: {
    title: 'Log',
    none: 'Loggen er tom.',
    bot: 'botten',
    looked: (what: string): string => `Har set ${what}`,
    earlier: (count: number): string => `${plural(count, 'linje', 'linjer')} til`,
    commands: LOOKED_AT,
    undone: 'fortrudt',
    place: (first: number, last: number, of: number): string =>
      `Linje ${first}-${last} af ${of}, nyeste først`,
    older: 'Ældre ›',
    newer: '‹ Nyere',
  },

  caseload: {
    title: 'Caseload',
    none: (phases: readonly number[]): string =>
      `Ingen CTI-medarbejder har forløb i fase ${either(phases, 'eller')}.`,
    row: (courses: number, percent: number): string =>
      `${plural(courses, 'forløb', 'forløb')} · ${percent} % af normen`,
    weighted: (percent: number): string => `Vægtet efter fase: ${percent} %`,
    share: (percent: number): string => `Ansat ${percent} % af fuld tid`,
    over: '△ Over normen',
    norm: (all: readonly Norm[]): string =>
      `Stregen i bjælken viser normen. Den er vejledende: på fuld tid ${all.map(normed).join(' og ')}.`,
    source: 'Kilde: indsatsmodellen og spørgsmål og svar nr. 46',
  },

  whatIf: {
    supposed: (parts: readonly string[]): string => `hvis ${parts.join(' og ')}`,
    start: (date: PlainDate): string => `CTI starter ${on(date)}`,
    pause: (from: PlainDate, until: PlainDate | undefined): string =>
      until
        ? `forløbet er på pause fra ${on(from)} og genoptages ${on(until)}`
        : `forløbet er på pause fra ${on(from)}`,
    basis: (basis: string): string => `lovhjemlen er ${basis}`,
    plan: 'Datoer',
    dates: {
      start: 'CTI-start',
      phase: (phase: number): string => `Fase ${phase} fra`,
      lastDay: 'Sidste dag',
    },
    notKnown: 'ikke kendt',
    same: (value: string): string => `${value} (uændret)`,
    fromTo: (now: string, then: string): string => `${now} → ${then}`,
    load: (name: string): string => `Belastning hos ${name}`,
    ofNorm: 'Af normen:',
    weighted: 'Vægtet efter fase:',
    percent: (percent: number): string => `${percent} %`,
    deviations: 'Det ville stå som afvigelser',
    expected: {
      jobmatch: (day: PlainDate): string => `Datoerne er regnet fra første arbejdsdag ${on(day)}.`,
      transition: (day: PlainDate): string => `Datoerne er regnet fra overgangen ${on(day)}.`,
    },
    notSaved: 'Det er kun en beregning. Der er ikke gemt noget.',
  },

  capacity: {
    title: 'Plads de næste 26 uger',
    lead: 'Belastning vægtet efter fase, ud fra forløbenes nuværende datoer',
    none: 'Ingen CTI-medarbejder har forløb endnu.',
    now: (percent: number): string => `Nu ${percent} %`,
    from: (from: PlainDate, percent: number): string => `fra ${on(from)} ${percent} %`,
    andOn: 'og senere igen',
    roomNow: 'Der er plads nu.',
    roomFrom: (from: PlainDate): string => `Der er plads fra ugen, der begynder ${on(from)}.`,
    noRoom: '△ Der er ikke plads de næste 26 uger.',
    rest: (count: number): string =>
      `og ${plural(count, 'CTI-medarbejder', 'CTI-medarbejdere')} til. Skriv »caseload« for at se alle.`,
    legend: (ways: readonly Fall[]): string =>
      `Linjen viser 26 uger fra venstre mod højre. △ er uger, hvor normen er nået. Et forløb fylder mest i fase 1 og mindst i ${either(
        ways.map(({ last, line }) => `fase ${last} (${line})`),
        'eller',
      )}, og et forløb på pause fylder ikke.`,
    basis:
      'Forløb, der venter på første arbejdsdag, er regnet med fra den dag. Normen er vejledende. Kilde: indsatsmodellen og spørgsmål og svar nr. 46',
  },

  supervision: {
    title: 'Sparring',
    none: 'Ingen forløb kræver drøftelse lige nu.',
    count: (count: number): string => plural(count, 'forløb at drøfte', 'forløb at drøfte'),
    openItems: (count: number, day: PlainDate): string =>
      `${plural(count, 'åbent punkt', 'åbne punkter')} inden ${on(day)}`,
    drift: (line: string, per30: number, guide: number): string =>
      `Støtten er ${per30} min. pr. 30 dage; vejledende efter ${line} ca. ${guide} min.`,
    longWait: (days: number): string => `Har ventet på CTI-start i ${plural(days, 'dag', 'dage')}`,
    longPause: (days: number): string => `På pause i ${plural(days, 'dag', 'dage')}`,
    notDiscussed: (last: PlainDate | null): string =>
      last ? `Ikke drøftet siden ${on(last)}` : 'Ikke drøftet de seneste fire uger',
    discussed: 'Drøftet',
    how: 'Ordnet efter, hvad der haster mest. Tryk »Drøftet«, når I har talt om forløbet, så kommer det igen om fire uger eller før, hvis der sker noget. Listen handler om forløbene og siger ikke noget om den enkelte medarbejder.',
  },

  calendar: {
    title: 'Din kalender',
    state: {
      made: 'Her er din egen adresse',
      kept: 'Du har allerede en adresse',
      stopped: 'Din adresse virker ikke længere',
    },
    how: 'Kopiér adressen, og føj den til din kalender som en kalender fra internettet. Den viser faseskift, frister og møder i de forløb, hvor du har en rolle. Borgeren står kun med nummer, og kalenderen følger med, når datoerne flytter sig.',
    secret:
      'Adressen er kun til dig og vises kun denne ene gang. Del den ikke: Den, der har den, kan se din kalender.',
    what: 'Adressen kan ikke vises igen. Er den blevet væk, eller kender andre den, så lav en ny; den gamle holder op med at virke.',
    another: 'Lav ny adresse',
    stop: 'Luk adressen',
    entry: (name: string, number: number): string => `Borger ${number}: ${name}`,
    name: 'CTI',
  },

  mine: {
    title: 'Mine forløb',
    none: 'Du har ikke en rolle i noget forløb lige nu.',
    count: (count: number): string => plural(count, 'forløb', 'forløb'),
    as: (roles: string): string => `Du er ${roles}`,
    again: (date: PlainDate): string => `udsat til ${on(date)}`,
    nudged: { seen: 'set', putOff: 'udsat', toldOften: 'mindet om tre gange' },
    rest: (count: number): string => `og ${count} til`,
  },

  settings: {
    title: 'Indstillinger for teamet',
    language: 'Sprog',
    digest: 'Ugeoverblik om mandagen',
    retention: 'Afsluttede forløb slettes efter',
    months: (months: number): string => plural(months, 'måned', 'måneder'),
    guests: 'Gæster må bruge botten',
    coordinators: 'Koordinatorer',
    noCoordinators: 'ingen endnu; det bliver den, der tilføjer mig til teamet på ny',
    shares: 'Andel af fuld tid',
    yes: 'ja',
    no: 'nej',
    change: 'Ret indstillinger',
  },

  suggestions: {
    title: 'Det forstod jeg ikke helt',
    part: (part: string): string => `Denne del forstod jeg ikke: ${part}`,
    typed: (typed: string): string => `Du skrev: ${typed}`,
    meant: 'Mente du:',
    help: 'Hjælp',
  },

  question: {
    delete: {
      title: (number) => `Slet alt om borger ${number}?`,
      lines: [
        'Alle oplysninger om forløbet fjernes for altid, også loggen. Det kan ikke fortrydes.',
        'Kort og svar om borgeren, som botten har skrevet, bliver erstattet af en linje om, at de er slettet. Oversigter og det, I selv har skrevet, skal slettes i Teams.',
      ],
      confirm: 'Slet forløbet',
    },
    import: {
      title: () => 'Opret forløbene?',
      lines: ['Intet er gemt endnu. Enten oprettes alle forløb, eller også oprettes ingen.'],
      confirm: 'Opret forløbene',
    },
    cancel: 'Annullér',
  } satisfies QuestionTexts as QuestionTexts,

  import: {
    title: 'Forløb klar til at blive oprettet',
    ready: (ready: number): string => `✓ ${plural(ready, 'forløb er klar', 'forløb er klar')}`,
    faults: (faults: number): string =>
      `! ${plural(faults, 'linje skal rettes', 'linjer skal rettes')}`,
    nothingSaved: 'Intet er gemt endnu. Enten oprettes alle forløb, eller også oprettes ingen.',
    confirm: (ready: number): string => `Opret ${plural(ready, 'forløb', 'forløb')}`,
    cancel: 'Annullér',
  },

  moving: {
    title: 'Flyt teamets forløb til en anden kanal',
    lines: [
      'Alt følger med: log, påmindelser og roller. Herefter er det kun medlemmerne af den nye kanal, der kan se forløbene.',
    ],
    away: (count: number, name: string): string =>
      `Flyt ${plural(count, 'forløb', 'forløb')} til ${name}`,
    here: (count: number, name: string): string =>
      `Hent ${plural(count, 'forløb', 'forløb')} fra ${name}`,
  },

  whichTeam: {
    title: 'Nummeret findes i flere af dine teams',
    several: 'Du er med i flere teams',
    unnamed: (place: number): string => `Team ${place}`,
    ask: 'Hvilket team mener du?',
  },
};

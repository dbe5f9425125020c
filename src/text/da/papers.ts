import type { HandoverPart } from '../../cti/handover';
import type { FileKind } from '../../desk/views';
import type { PlainDate } from '../../cti/plainDate';
import { formatDate, formatNumber, plural } from '../dates';
import { columns } from './columns';

const on = (date: PlainDate): string => formatDate(date, 'da');

const parts: Readonly<Record<HandoverPart, string>> = {
  need: 'ved behov for støtte',
  crisis: 'i en krise',
  relapse: 'ved tilbagefald',
  responsible: 'ansvaret på lang sigt',
  supporters: 'hvem støtter med hvad',
  furtherSupport: 'bevilget støtte bagefter',
};

/** What belongs to the end of a course: note, handover, documentation and the files of them. */
export const papers = {
  page: { page: 'Side', of: 'af' },

  note: {
    title: 'Journalnotat',
    since: (date: PlainDate): string => `Siden notatet ${on(date)}`,
    sinceStart: 'Siden forløbet blev oprettet',
    nothing: 'Der er ikke sket noget siden sidste notat.',
    hint: 'Markér teksten, kopiér den ind i journalen, og tryk derefter på knappen.',
    more: 'Der er sket mere, end et notat kan rumme. Resten kommer, når dette er journalført.',
    file: 'Er journalført',
    filed: (who: string, date: PlainDate): string => `✓ Journalført af ${who} ${on(date)}`,
    before: (who: string, date: PlainDate): string =>
      `Sidste notat er journalført af ${who} ${on(date)}.`,
    day: (date: PlainDate): string => `${on(date)}:`,
  },

  handover: {
    title: 'Overdragelsesplan',
    made: '✓ Planen er lavet',
    notMade: '○ Planen er ikke færdig',
    missing: (what: string): string => `Mangler: ${what}`,
    written: 'Planen',
    part: parts,
    empty: 'ikke skrevet endnu',
    coverage: 'Hvem tager over?',
    noFocus: 'Der er ikke valgt fokusområder.',
    nobodyYet: 'Ingen tager over endnu',
    takenBy: (who: string): string => `Gives videre til: ${who}`,
    confirmed: 'aftalt med dem, der tager over',
    notConfirmed: 'ikke bekræftet endnu',
    met: 'målet er nået',
    uncovered: (count: number): string =>
      `△ ${plural(count, 'fokusområde', 'fokusområder')} uden nogen, der tager over`,
    uncoveredHint: 'Find ud af det nu, så overdragelsen kan prøves af, mens CTI stadig er der.',
    fill: 'Udfyld planen',
    document: 'Hent som Word',
  },

  closing: {
    handoverMissing: (what: string): string => `Overdragelsesplanen er ikke færdig: ${what}`,
    uncovered: (count: number): string =>
      `${plural(count, 'fokusområde', 'fokusområder')} uden nogen, der tager over`,
    notSettled: 'mangler endnu',
    roleMissing: 'ikke udpeget',
    openMeeting: 'Book mødet i Teams',
    subject: (number: number): string => `Afsluttende møde, borger ${number}`,
    agenda: 'Dagsorden',
  },

  file: {
    title: {
      handover: 'Overdragelsesplan som Word',
      documentation: 'Dokumentation som Word',
      export: 'Alle oplysninger om borgeren',
      figures: 'Teamets tal til Excel',
    } satisfies Record<FileKind, string>,
    team: 'Teamet',
    ready: (minutes: number): string =>
      `Filen laves, når du henter den. Linket virker i ${plural(minutes, 'minut', 'minutter')} og kun for dig.`,
    keep: {
      handover: 'Udfyld de tomme linjer i hånden sammen med borgeren.',
      documentation: 'Gem den i fagsystemet, og slet den fra din egen computer bagefter.',
      export:
        'Zip-filen rummer dokumenter, der kan læses, og de samme oplysninger som JSON. Opbevar den efter kommunens regler.',
      figures: 'Ét forløb i hver række og ingen fritekst. Filen åbner direkte i Excel.',
    } satisfies Record<FileKind, string>,
    fetch: 'Hent filen',
    name: {
      handover: (number: number): string => `min-plan-${number}.docx`,
      documentation: (number: number): string => `dokumentation-borger-${number}.docx`,
      export: (number: number): string => `alle-oplysninger-borger-${number}.zip`,
      figures: (): string => 'cti-forloeb.csv',
      log: 'log.docx',
    },
  },

  documentation: {
    title: 'Dokumentation',
    heading: (number: number): string => `Dokumentation af CTI-forløb, borger ${number}`,
    asOf: (date: PlainDate): string => `Opgjort ${on(date)}`,
    document: 'Hent som Word',
    course: 'Forløbet',
    programme: 'Forløbstype',
    basis: 'Lovhjemmel',
    noBasis: 'ikke relevant',
    state: 'Status',
    enrolled: 'Oprettet',
    consent: 'Samtykke',
    consentStates: { given: 'givet', pending: 'afventer', withdrawn: 'trukket tilbage' },
    firstDay: { job: 'Første arbejdsdag', generic: 'Dagen for overgangen' },
    lastDay: 'Sidste dag',
    phases: 'Skift og datoer',
    change: 'Skift',
    changes: {
      start: 'CTI-start',
      phase2: 'Fase 2',
      phase3: 'Fase 3',
      end: 'Afslutning',
    },
    planned: 'Planlagt',
    actual: 'Dato',
    unknown: 'kendes ikke endnu',
    notReached: 'nås ikke',
    ahead: (date: PlainDate): string => `${on(date)} (kommer)`,
    items: 'Punkter på plads',
    settled: (settled: number, total: number): string => `${settled} af ${total}`,
    stillOpen: (count: number): string => plural(count, 'åbent punkt', 'åbne punkter'),
    people: 'Hvem gør hvad',
    role: 'Rolle',
    who: 'Hvem',
    roleChanged: (from: string, to: string, date: PlainDate): string =>
      `Skift fra ${from} til ${to} ${on(date)}`,
    meetings: 'Møder',
    noMeetings: 'Der er ikke noteret møder.',
    meeting: 'Møde',
    when: 'Dato',
    meetingState: 'Status',
    meetingStates: {
      planned: 'planlagt',
      held: 'holdt',
      cancelled: 'aflyst',
      missed: 'borgeren var ikke med',
      past: 'planlagt, men ikke noteret som holdt',
    },
    attended: 'Deltagere',
    absent: 'Manglede',
    lists: 'Tjeklister',
    item: 'Punkt',
    itemState: 'Status',
    byWhom: 'Hvornår og af hvem',
    fromFacts: (date: PlainDate | null): string =>
      date ? `${on(date)}, ses af det noterede` : 'ses af det noterede',
    byPerson: (who: string, date: PlainDate): string => `${on(date)}, ${who}`,
    deviations: 'Afvigelser fra metoden',
    noDeviations: 'Der er ingen afvigelser i det noterede.',
    deviation: 'Afvigelse',
    source: 'Kilde',
    pauses: 'Pauser',
    noPauses: 'Der har ikke været pauser.',
    pausedFrom: 'Første dag',
    pausedUntil: 'Genoptaget',
    pauseOpen: 'ikke genoptaget',
    reason: 'Årsag',
    days: 'Dage',
    intensity: 'Støttens omfang',
    noContacts: 'Der er ikke noteret støttetid.',
    phase: 'Fase',
    minutes: 'Minutter i alt',
    per30: 'Minutter pr. 30 dage',
    guide: 'Rettesnor 4:2:1',
    coordination: 'Koordinering, minutter',
    intensityBar: (phase: number, minutes: number): string =>
      `Fase ${phase}: ${formatNumber(Math.round(minutes), 'da')} minutter pr. 30 dage`,
    guideBar: (phase: number, minutes: number): string =>
      `Fase ${phase}, rettesnor: ${formatNumber(Math.round(minutes), 'da')} minutter`,
    guideNote: 'Fordelingen 4:2:1 er en rettesnor og ikke en grænse.',
    hours: 'Timer om ugen',
    noHours: 'Der er ikke noteret arbejdstimer.',
    hoursBar: (hours: number, from: PlainDate): string =>
      `Fra ${on(from)}: ${plural(hours, 'ordinær time', 'ordinære timer')}`,
    practiceRow: (hours: number, from: PlainDate): string =>
      `Praktik fra ${on(from)}: ${plural(hours, 'time', 'timer')}`,
    focus: 'Fokusområder',
    noFocus: 'Der er ikke noteret fokusområder.',
    goal: 'Mål',
    outcome: 'Hvad blev det til?',
    outcomes: { met: 'nået', replaced: 'skiftet ud', open: 'i gang' },
    laterSupport: 'Hvem tager over',
    handover: 'Overdragelse',
    plan: 'Overdragelsesplan',
    planMade: (date: PlainDate): string => `lavet ${on(date)}`,
    planMissing: (what: string): string => `ikke færdig, mangler ${what}`,
    decision: 'Fortsat støtte',
    noDecision: 'ikke besluttet',
    decided: (what: string, date: PlainDate): string => `${what}, ${on(date)}`,
    fidelity: 'Kerneelementer',
    fidelityLead:
      'Det, som de noterede oplysninger kan vise. Resten vurderer I selv. Det er til læring og siger ikke noget om den enkelte medarbejder.',
    element: 'Kerneelement',
    shown: 'Ses det?',
    fidelityStates: {
      met: 'ja',
      notMet: 'nej',
      unknown: 'kan ikke ses af det noterede',
    },
    fidelityCount: (met: number, notMet: number, unknown: number): string =>
      `${met} ses, ${notMet} ses ikke, ${unknown} kan ikke afgøres af det noterede`,
  },

  plan: {
    title: 'Min plan fra nu af',
    lead: 'Planen er lavet sammen med mig. Den siger, hvad jeg selv gør, og hvem jeg kan gå til.',
    part: {
      need: 'Når jeg har brug for hjælp',
      crisis: 'Hvis jeg kommer i krise',
      relapse: 'Hvis noget af det svære vender tilbage',
      responsible: 'Hvem holder øje med, at planen følges?',
      supporters: 'Hvem hjælper mig?',
      furtherSupport: 'Støtte fra kommunen herefter',
    } satisfies Record<HandoverPart, string>,
    goals: 'Det, jeg arbejder videre med',
    goal: 'Hvad det handler om',
    helper: 'Hvem hjælper mig med det?',
    notAgreed: (who: string): string => `${who} (ikke aftalt endnu)`,
    phone: 'Telefon',
    decisions: {
      mentor: 'Det er besluttet, at jeg får en mentor.',
      sel85: 'Det er besluttet, at jeg får støtte i hverdagen fra kommunen.',
      none: 'Det er besluttet, at jeg ikke får mere støtte fra kommunen lige nu.',
    },
    contacts: 'Gode numre at have',
    contact: 'Navn eller sted',
    canHelpWith: 'Kan hjælpe med',
    emergency: { who: 'Ved fare for liv', help: 'Ambulance, politi og brandvæsen' },
    usual: ['Min læge', 'Lægevagten'],
    nearest: 'En, der står mig nær',
    day: 'Dato',
    signature: 'Mit navn',
  },

  export: {
    logTitle: (number: number): string => `Log, borger ${number}`,
    logLead: 'Alt, hvad der er noteret, og hvem der har set på forløbet.',
    when: 'Hvornår',
    who: 'Hvem',
    what: 'Hvad',
    bot: 'botten',
    undone: 'fortrudt',
    looked: (what: string): string => `Har set ${what}`,
    earlier: (number: number): string => `tidligere-forloeb-${number}`,
  },

  figures: { columns },
};

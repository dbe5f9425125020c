// What the cards say around the facts, in Danish; dates come as dates and are worded here.
import { capital, formatDate, formatDateWithWeekday, formatNumber, formatTime } from '../dates';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { AdviceKey } from '../../desk/views/views';
import { named } from '../named';
import { meetings } from './meetings/cards';
import { pages } from './pages';
import { plural } from './plural';

const on = (date: PlainDate): string => formatDate(date, 'da');

export const cards = {
  citizen: (number: number): string => `Borger ${number}`,
  more: 'Mere',
  meetings,

  state: {
    noFirstDay: {
      jobmatch: 'Kontaktskabelsesperiode · første arbejdsdag er ikke aftalt endnu',
      transition: 'Kontaktskabelsesperiode · dagen for overgangen er ikke aftalt endnu',
    },
    firstDay: {
      jobmatch: (day: PlainDate): string =>
        `Kontaktskabelsesperiode · første arbejdsdag ${on(day)}`,
      transition: (day: PlainDate): string => `Kontaktskabelsesperiode · overgang ${on(day)}`,
    },
    startsOn: (day: PlainDate): string => `Kontaktskabelsesperiode · CTI starter ${on(day)}`,
    phase: (phase: number): string => `Fase ${phase}`,
    dayOf: (day: number, of: number): string => `dag ${day} af ${of}`,
    closed: (lastDay: PlainDate): string => `Afsluttet · sidste dag var ${on(lastDay)}`,
    neverStarted: (day: PlainDate): string => `Afsluttet ${on(day)}, inden CTI startede`,
    paused: 'På pause',
    pausedSince: (from: PlainDate, why: string): string => `På pause siden ${on(from)}: ${why}`,
    daysLeft: (left: number, phase: number, until: PlainDate | null): string =>
      `${plural(left, 'dag', 'dage')} tilbage af fase ${phase}. ${until === null ? 'De næste datoer kendes, når forløbet genoptages.' : `Forløbet går videre ${on(until)}.`}`,
    frozen: 'Samtykket er trukket tilbage',
    frozenMeans: (date: PlainDate): string =>
      `Det skete ${on(date)}. Forløbet er sat i bero: ingen kort og ingen påmindelser. Det kan kun afbrydes eller slettes, og oplysningerne kan udleveres.`,
    consentPending: 'Samtykke mangler',
    consentPendingMeans:
      'Indtil borgeren har givet samtykke, kan I kun fordele roller og planlægge opstartsmødet.',
    stoppedBecause: (reason: string): string => `Afbrudt før tid: ${reason}`,
    endsEarly: (day: PlainDate, reason: string): string => `Afbrydes ${on(day)}: ${reason}`,
    months: (months: number): string => `${months} måneder`,
  },

  timeline: {
    phase: (phase: number): string => `Fase ${phase}`,
    start: 'Start',
    phaseFrom: (phase: number): string => `Fase ${phase} fra`,
    unknown: 'ikke kendt endnu',
    notReached: 'forløbet sluttede før',
    lastDay: 'Sidste dag',
    today: (date: PlainDate): string => `I dag ${on(date)}`,
    pause: (from: PlainDate, last: PlainDate | null): string =>
      last === null ? `Pause fra ${on(from)}` : `Pause fra ${on(from)} til ${on(last)}`,
    earlierPauses: (count: number): string => plural(count, 'tidligere pause', 'tidligere pauser'),
    network: (by: PlainDate): string => `Overdragelsessamtaler holdes senest ${on(by)}`,
    meeting: (what: string): string => capital(what),
  },

  due: {
    line: (target: PlainDate, what: string): string => `${capital(on(target))}: ${what}`,
  },

  advice: {
    attendanceAssumed:
      'Var de ikke alle med? Tryk »Ret deltagere«, eller skriv mødet igen med »uden« og rollen.',
    chooseTwoOrThreeFocus: 'CTI-manualen anbefaler to til tre fokusområder.',
    givePeople: 'Notér, hvem der har hvilken rolle, så de rigtige får besked.',
    startupBeforeJob:
      'Opstartsmødet holdes, før jobbet begynder, og der er hverken holdt eller planlagt et. Planlæg det med knappen (indsatsmodellen).',
    planBeforeJob:
      'Den fælles plan lægges, før jobbet begynder. Notér den med knappen, når den er lavet (spørgsmål og svar nr. 34).',
    onePlan:
      'Har borgeren både Min Plan i jobcentret og en handleplan efter SEL § 141, skal de to hænge sammen, så borgeren oplever én plan (spørgsmål og svar nr. 30).',
    agreementNext: 'Næste skridt er arbejdsaftalen: timer, opgaver, hensyn, delmål og opfølgning.',
    askConsent: 'Spørg borgeren om samtykke; først når det er givet, kan forløbet gå videre.',
    notTargetGroup:
      'Borgeren er uden for målgruppen i CTI-manualen. Det er noteret og hindrer ikke forløbet.',
    handOverInstead:
      'CTI-medarbejderen giver ikke støtte efter sidste dag. Giv støtten videre til netværket eller en anden medarbejder.',
    startupAgenda:
      'Dagsordenen er borgerens ønsker og netværk, hvornår arbejdet med CV’et begynder, tidsplanen, og hvem der er tovholder. Hold eventuelt et kort formøde uden borgeren, og hold mødet dér, hvor borgeren ønsker det (indsatsmodellen).',
    sameContact: 'Den samme kontakt stod der allerede. Var det en gentagelse, så skriv »fortryd«.',
    savedBefore:
      'Den formular er gemt én gang, og intet er noteret igen. Åbn en ny, hvis der er mere at notere.',
    nothingChanged: 'Det er allerede noteret, så der er ikke ændret noget.',
    maybeAgreement:
      '»Aftale« er en aftale med borgeren. Mente du arbejdsaftalen med opfølgning den dag, så tryk på knappen.',
    startByItself: 'CTI starter automatisk den dag. I behøver ikke gøre mere.',
    postingStopped:
      'Driften har sat mine beskeder i bero, så der kommer ingen påmindelser, før de er sat i gang igen. Jeg svarer stadig.',
  } satisfies Record<AdviceKey, string>,

  sendFault: (why: string): string => named(SEND_FAULTS, why) ?? 'beskeden kom ikke igennem',

  status: {
    recorded: 'Noteret',
    advice: 'Værd at vide',
    progress: (list: string, settled: number, total: number): string =>
      `${list}: ${settled} af ${total} på plads`,
    openCount: (open: number): string => plural(open, 'åbent punkt', 'åbne punkter'),
    noneOpen: 'Ingen åbne punkter',
    earlier: (rest: number): string =>
      `${plural(rest, 'tidligere afvigelse', 'tidligere afvigelser')}: hent dokumentationen som Word`,
    andMore: (rest: number): string => `og ${rest} til`,
    takenBack: (what: string): string => `Det gjaldt: »${what}«`,
    next: 'Det næste',
    meeting: (what: string, date: PlainDate, time: string | null): string =>
      `${capital(formatDateWithWeekday(date, 'da'))}${time === null ? '' : ` ${formatTime(time, 'da')}`}: ${what}`,
    people: 'Hvem gør hvad',
    responsible: 'tovholder',
    deviationCount: (count: number): string => plural(count, 'afvigelse', 'afvigelser'),
    deviations: (count: number): string => `△ ${plural(count, 'afvigelse', 'afvigelser')}`,
    deviation: (date: PlainDate, what: string, source: string): string =>
      `${on(date)}: ${what} (Kilde: ${source})`,
    dead: (count: number): string =>
      `! ${plural(count, 'besked kunne ikke leveres', 'beskeder kunne ikke leveres')}`,
    deadLine: (what: string, date: PlainDate, why: string): string =>
      `${capital(what)} ${on(date)}: ${why}`,
    disappears: (date: PlainDate): string => `Forløbets data slettes ${on(date)}.`,
    agreement: (followUp: PlainDate | null): string =>
      followUp === null
        ? 'Arbejdsaftalen er på plads'
        : `Arbejdsaftalen er på plads, opfølgning ${on(followUp)}`,
    jobEnded: (date: PlainDate, isAhead: boolean): string =>
      `Jobbet ${isAhead ? 'slutter' : 'sluttede'} ${on(date)}. Forløbet følger de samme datoer, også med et nyt jobmatch.`,
    intensity: 'Støtte pr. 30 dage i hver fase',
    intensityLine: (phase: string, minutes: number): string =>
      `${phase}: ${formatNumber(Math.round(minutes), 'da')} min.`,
    guideLine: (line: string, minutes: number): string =>
      `Vejledende efter ${line}: ca. ${formatNumber(Math.round(minutes), 'da')} min.`,
    intensityGuide: (line: string): string =>
      `Fordelingen ${line} er en rettesnor, ikke en grænse.`,
    coordination: (minutes: number): string =>
      `Koordinering ved siden af: ${plural(minutes, 'minut', 'minutter')} i alt`,
    hours: 'Ordinære timer om ugen',
    hoursLine: (hours: number, from: PlainDate): string =>
      `${formatNumber(hours, 'da')} timer fra ${on(from)}`,
    practiceHours: (hours: number): string =>
      `Praktik ved siden af: ${formatNumber(hours, 'da')} timer`,
  },

  checklist: {
    title: {
      contact: 'Tjekliste inden CTI-start',
      phase: (phase: number) => `Tjekliste til fase ${phase}`,
      end: 'Tjekliste til afslutningen',
    },
    settled: (settled: number, total: number): string => `${settled} af ${total} på plads`,
    furtherOnes: (count: number): string => `${plural(count, 'åbent', 'åbne')} til`,
    settledOnes: (count: number): string => `${count} på plads`,
    allSettled: 'Alt er på plads',
    hint: 'Tryk på et punkt for at markere det som opfyldt.',
    done: 'Opfyldt',
    open: 'Åbent',
    na: 'Ikke relevant',
    optional: 'hvis det er relevant',
    markDone: (place: number, text: string): string =>
      `${place}. ${text} – åbent. Markér som opfyldt`,
    markOpen: (place: number, text: string, state: string): string =>
      `${place}. ${text} – ${state}. Åbn igen`,
    markNa: (place: number): string => `Punkt ${place} er ikke relevant`,
    doneBy: (who: string, date: PlainDate): string => `Opfyldt · ${who}, ${on(date)}`,
    fromFact: (fact: string): string => `Opfyldt · ${fact}`,
    naBy: (reason: string, who: string, date: PlainDate): string =>
      `Ikke relevant: ${reason} · ${who}, ${on(date)}`,
    reopened: (who: string, date: PlainDate): string => `Åbnet igen · ${who}, ${on(date)}`,
  },

  facts: {
    startupHeldWithAll: 'opstartsmødet er holdt med alle',
    firstDayTold: 'første dag er aftalt',
    focusChosen: 'fokusområder er valgt',
    planMade: 'planen er lavet',
    contactHeld: 'der er noteret kontakt med borgeren',
    networkMeetingHeld: 'der er holdt overdragelsessamtale',
    handoverPlanMade: 'overdragelsesplanen er lavet',
    longTermResponsible: 'det langsigtede ansvar er placeret',
    supportDecided: 'der er truffet afgørelse om fortsat støtte',
    ended: 'forløbet er slut',
  },

  ...pages,

  /** What one person is told 1:1 on one morning. */
  morning: {
    title: 'Til dig i dag',
    count: (count: number): string => plural(count, 'ting', 'ting'),
    channel: 'Skrevet i 1:1-chats',
    changes: (count: number): string => plural(count, 'ændring', 'ændringer'),
    nothing: 'Det hele er klaret',
    rest: (count: number): string => `og ${count} til`,
  },
  buttons: {
    checklist: 'Tjekliste',
    status: 'Status',
    unfold: 'Vis status',
    start: 'Start CTI',
    startOn: (date: PlainDate): string => `Start CTI ${on(date)}`,
    jobmatch: 'Notér jobmatch',
    transition: 'Notér overgang',
    contact: 'Notér kontakt',
    meeting: 'Notér møde',
    planMeeting: 'Planlæg møde',
    planStartup: 'Planlæg opstartsmøde',
    jointPlan: 'Notér fælles plan',
    resume: 'Genoptag',
    pause: 'Sæt på pause',
    hours: 'Notér timer',
    focus: 'Notér fokusområde',
    role: 'Fordel roller',
    agreement: 'Notér arbejdsaftale',
    handover: 'Overdragelsesplan',
    decision: 'Notér afgørelse',
    closing: 'Afslutning',
    documentation: 'Dokumentation',
    why: 'Hvorfor',
    log: 'Log',
    undo: 'Fortryd',
    consent: 'Notér samtykke',
    consentGiven: 'Samtykke givet i dag',
    overview: 'Oversigt',
    upcoming: 'Kommende',
    help: 'Hjælp',
    caseload: 'Caseload',
    mine: 'Mine forløb',
    enrol: 'Opret forløb',
    comes: 'Jeg kommer',
    comesNot: 'Jeg er forhindret',
    later: (days: number): string => `Vis igen om ${plural(days, 'dag', 'dage')}`,
    postpone: 'Senere …',
    seen: 'Set',
  },
};

const SEND_FAULTS: Readonly<Record<string, string>> = {
  throttled: 'Teams tog ikke imod flere beskeder',
  notInstalled: 'botten er ikke installeret hos modtageren',
  blocked: 'modtageren har blokeret botten',
  waits:
    'kanalen tager ikke imod botten; det sendes, når botten er tilføjet igen, eller nogen skriver til den i kanalen',
  gone: 'kanalen eller chatten findes ikke længere',
  tooLarge: 'beskeden var for stor',
  unauthorized: 'botten har ikke adgang',
  unreachable: 'Teams kunne ikke nås',
  serverError: 'Teams svarede med en fejl',
  timeout: 'Teams svarede ikke',
  refused: 'Teams afviste beskeden',
  restored:
    'botten blev genoprettet fra en sikkerhedskopi, og det vides ikke, om beskeden nåede ud',
};

// Short answers about one course, in Danish; the first says whom it is about.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import type { ContactKind, MeetingKind, PauseReason } from '../../../cti/course/course';
import { capital, formatDate, formatDateWithWeekday, formatTime, joinList } from '../../dates';
import { plural } from '../plural';
import { words } from '../words';

const on = (date: PlainDate): string => formatDate(date, 'da');
const listed = (items: readonly string[]): string => joinList(items, 'da');

export const course = {
  closed: (lastDay: PlainDate | null): string =>
    lastDay ? `Forløbet er afsluttet; sidste dag var ${on(lastDay)}.` : 'Forløbet er afsluttet.',
  paused: (from: PlainDate, why: PauseReason): string =>
    `Forløbet har været på pause siden ${on(from)} (${words.pauseReasons[why]}).`,
  notPaused: 'Forløbet er ikke på pause.',
  pausedDates: 'De næste datoer kendes, når forløbet genoptages.',
  daysLeftOfPhase: (left: number, phase: number): string =>
    `Der er ${plural(left, 'dag', 'dage')} tilbage af fase ${phase}.`,
  contact: 'Forløbet er i kontaktskabelsesperioden.',
  startsOn: (date: PlainDate): string => `CTI starter ${on(date)}.`,
  noStart: 'CTI er ikke startet, og der er ikke aftalt en første dag endnu.',
  noFirstDay: 'Der er ikke noteret et job endnu.',
  noTransition: 'Dagen for overgangen er ikke aftalt endnu.',
  firstDay: (date: PlainDate, isPast: boolean): string =>
    `Første arbejdsdag ${isPast ? 'var' : 'er'} ${on(date)}.`,
  transition: (date: PlainDate, isPast: boolean): string =>
    `Overgangen ${isPast ? 'var' : 'er'} ${on(date)}.`,
  jobEnded: (date: PlainDate): string => `Jobbet sluttede ${on(date)}.`,
  started: (date: PlainDate): string => `CTI startede ${on(date)}.`,
  phase: (phase: number, day: number, of: number): string => `Fase ${phase}, dag ${day} af ${of}.`,
  phaseFrom: (phase: number, date: PlainDate, isPast: boolean): string =>
    `Fase ${phase} ${isPast ? 'begyndte' : 'begynder'} ${on(date)}.`,
  lastPhase: (phase: number): string => `Fase ${phase} er den sidste.`,
  noPhase: (phase: number): string => `Forløbet har ingen fase ${phase}.`,
  lastDay: (date: PlainDate): string => `Sidste dag er ${on(date)}.`,
  daysLeft: (days: number): string =>
    days === 0
      ? 'Det er i dag.'
      : days < 14
        ? `Der er ${plural(days, 'dag', 'dage')} tilbage.`
        : `Der er ${plural(Math.floor(days / 7), 'uge', 'uger')} tilbage.`,

  meeting: (kind: MeetingKind, date: PlainDate, time: string | null): string =>
    `${capital(words.meetings[kind])} ${formatDateWithWeekday(date, 'da')}${time ? ` ${formatTime(time, 'da')}` : ''}.`,
  noMeeting: (kind: MeetingKind | null): string =>
    kind ? `Der er ikke planlagt ${article(kind)}.` : 'Der er ikke planlagt et møde.',
  heldBefore: (kind: MeetingKind, date: PlainDate): string =>
    `${capital(words.theMeetings[kind])} blev holdt ${on(date)}.`,

  seen: (date: PlainDate, kind: ContactKind, minutes: number, by: string): string =>
    `Sidste kontakt var ${formatDateWithWeekday(date, 'da')}: ${plural(minutes, 'minut', 'minutter')} ${words.contactKinds[kind]} (${by}).`,
  metLast: (kind: MeetingKind, date: PlainDate): string =>
    `${capital(words.theMeetings[kind])} blev holdt ${formatDateWithWeekday(date, 'da')}.`,
  neverSeen: 'Der er ikke noteret nogen kontakt endnu.',
  daysAgo: (days: number): string =>
    days === 0 ? 'Det er i dag.' : `Det er ${plural(days, 'dag', 'dage')} siden.`,

  missing: (open: number, list: string): string =>
    open === 0
      ? `Der mangler ikke noget på ${list}.`
      : `Der mangler ${plural(open, 'punkt', 'punkter')} på ${list}.`,
  items: (items: readonly string[], more: number): string =>
    `${items.join(' · ')}${more > 0 ? ` · og ${more} til` : ''}`,

  minutesIn: (phase: number, minutes: number, per30: number): string =>
    `Fase ${phase}: ${plural(minutes, 'minut', 'minutter')} støtte noteret, svarende til ${per30} pr. 30 dage.`,
  minutesBefore: (minutes: number): string =>
    `Før CTI-start er der noteret ${plural(minutes, 'minuts', 'minutters')} kontakt.`,
  minutesAll: (minutes: number): string =>
    `I alt ${plural(minutes, 'minut', 'minutter')} støtte er noteret.`,
  notBegun: (phase: number): string => `Fase ${phase} er ikke begyndt endnu.`,
  coordination: (minutes: number): string =>
    `Koordinering ved siden af: ${plural(minutes, 'minut', 'minutter')}.`,
  guide: (line: string, phase: number, per30: number, guide: number): string =>
    `Fase ${phase}: ${per30} minutter pr. 30 dage. Vejledende efter ${line}: ${guide}.`,
  guideLater: (line: string): string =>
    `Fordelingen efter ${line} kan først ses, når fase 2 er begyndt.`,

  readyToClose: 'Alt er på plads til afslutningen.',
  notReady: (what: readonly string[]): string => `Endnu ikke. Der mangler ${listed(what)}.`,
  lacks: {
    items: (open: number): string =>
      `${plural(open, 'punkt', 'punkter')} på tjeklisten til afslutningen`,
    closing: 'det afsluttende møde',
    decision: 'afgørelsen om fortsat støtte',
    handover: 'overdragelsesplanen',
  },

  nothingDue: (until: PlainDate): string => `Der er ikke noget på vej frem til ${on(until)}.`,
  next: 'Det næste:',

  joint: (date: PlainDate, responsible: string | null): string =>
    `Den fælles plan er lavet ${on(date)}${responsible ? `; tovholder er ${responsible}` : ''}.`,
  noJoint: 'Den fælles plan er ikke noteret endnu.',
  focus: (goals: readonly string[]): string => `Fokusområder: ${goals.join(' · ')}`,
  focusCount: (count: number): string =>
    count === 0
      ? 'CTI-planen har ingen fokusområder endnu.'
      : `CTI-planen har ${plural(count, 'åbent fokusområde', 'åbne fokusområder')}.`,
  focusMet: (count: number): string => `${plural(count, 'mål', 'mål')} er nået.`,
  agreement: (date: PlainDate, followUp: PlainDate | null): string =>
    `Arbejdsaftalen er noteret ${on(date)}${followUp ? `; opfølgning ${on(followUp)}` : ''}.`,
  noAgreement: 'Arbejdsaftalen er ikke noteret endnu.',
  consent: {
    given: (date: PlainDate): string => `Ja, samtykket er noteret ${on(date)}.`,
    pending: 'Nej, samtykket mangler.',
    withdrawn: (date: PlainDate): string => `Samtykket blev trukket tilbage ${on(date)}.`,
  },
  hours: (ordinary: number, practice: number): string =>
    [
      ...(ordinary > 0 ? [`${plural(ordinary, 'ordinær time', 'ordinære timer')} om ugen`] : []),
      ...(practice > 0 ? [`${plural(practice, 'praktiktime', 'praktiktimer')} om ugen`] : []),
    ].join(' og ') + '.',
  noHours: 'Der er ikke noteret timer.',
  decided: (what: string, date: PlainDate): string => `Afgjort ${on(date)}: ${what}.`,
  notDecided: 'Fortsat støtte er ikke afgjort endnu.',
  decideBy: (date: PlainDate): string => `Det skal være afgjort før ${on(date)}.`,
  basis: (label: string, months: number): string => `${label}: ${months} måneder.`,
  networkHeld: (count: number, date: PlainDate): string =>
    count === 1
      ? `Overdragelsessamtalen blev holdt ${on(date)}.`
      : `Der er holdt ${count} overdragelsessamtaler, senest ${on(date)}.`,
  networkNotHeld: 'Der er ikke holdt en overdragelsessamtale endnu.',
  networkBy: (date: PlainDate): string => `Den skal være holdt senest ${on(date)}.`,
  holder: (role: string, name: string): string => `${capital(role)}: ${name}.`,
  nobody: (role: string): string => `${capital(role)}: ikke oplyst.`,
  responsible: (role: string, name: string | null): string =>
    `Tovholder er ${role}${name ? `, ${name}` : ''}.`,
  noResponsible: 'Der er ikke noteret en tovholder.',
  handoverMade: 'Overdragelsesplanen er lavet.',
  handoverOpen: 'Overdragelsesplanen er ikke færdig.',
  uncovered: (count: number): string =>
    count === 0
      ? 'Alt har en, der tager over.'
      : `${plural(count, 'område', 'områder')} mangler en, der tager over.`,
  deviations: (count: number): string =>
    count === 0
      ? 'Der er ingen afvigelser fra metoden.'
      : `Der er ${plural(count, 'afvigelse', 'afvigelser')} fra metoden.`,
};

function article(kind: MeetingKind): string {
  return kind === 'followup' || kind === 'network'
    ? `en ${words.meetings[kind]}`
    : `et ${words.meetings[kind]}`;
}

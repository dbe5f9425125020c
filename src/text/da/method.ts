// What differs from the method, and why each date is what it is, in Danish.
import { ATTENDEES, CONTACT_KINDS, MEETING_KINDS, PAUSE_REASONS } from '../../cti/course/course';
import { capital, formatDate, joinList } from '../dates';
import { isListId, leadsToJob, programmeOf } from '../../cti/programmes';
import { wordedSource } from '../citation';
import type { MethodFacts, MethodTexts } from '../method';
import { basisLabel, byBeginning, manuals, phased, programmeWords } from '../programmes';
import { thingsIn } from './coverage';
import { numeral } from '../words';
import { words } from './words';
import { plural } from './plural';

export const method: MethodTexts = {
  deviations: {
    ctiChanged: (f) =>
      f.value('to') === 'none'
        ? `${f.value('from')} er ikke længere CTI-medarbejder på forløbet.`
        : `CTI-medarbejderen er skiftet fra ${f.value('from')} til ${f.value('to')}.`,
    jobConsultantChanged: (f) =>
      f.value('to') === 'none'
        ? `${f.value('from')} er ikke længere jobkonsulent på forløbet.`
        : `Jobkonsulenten er skiftet fra ${f.value('from')} til ${f.value('to')}.`,
    ctiIsJobConsultant: (f) => `${f.value('person')} er både CTI-medarbejder og jobkonsulent.`,
    supportedBefore: () => 'CTI-medarbejderen har også støttet borgeren tidligere.',
    missingAtMeeting: (f) => `${capital(meeting(f))} blev holdt uden ${attendees(f)}.`,
    noClosingMeeting: () => 'Der blev ikke holdt et afsluttende møde, inden forløbet sluttede.',
    startedTooEarly: (f) =>
      `CTI startede ${days(f)} før ${f.date('firstDay')}.${f.has('notBefore') ? '' : ' Metoden tillader højst 14 dage.'}`,
    startedLate: (f) => `CTI startede ${days(f)} efter ${f.date('firstDay')}.`,
    startedWithoutFirstDay: () => 'CTI startede, uden at den første dag var aftalt.',
    startupAfterJob: (f) =>
      `Opstartsmødet var ikke holdt, da jobbet begyndte ${f.date('firstDay')}.`,
    jointPlanAfterJob: (f) =>
      `Den fælles plan var ikke lagt, da jobbet begyndte ${f.date('firstDay')}.`,
    agreementLate: () => 'Arbejdsaftalen var ikke på plads, da fase 2 begyndte.',
    openAtChange: (f) => `${capital(list(f))}: ${openOrLate(f)}.`,
    stoppedEarly: (f) =>
      f.has('end')
        ? `Forløbet blev afbrudt før tid. Det skulle have varet til ${f.date('end')}.`
        : 'Forløbet blev afbrudt før tid.',
    supportAfterEnd: (f) =>
      `Der er noteret støtte efter sidste dag: ${minutes(f)} ${contactKind(f)}.`,
    supportByCti: () => 'Støtten efter CTI gives af forløbets egen CTI-medarbejder.',
    networkMeetingLate: (f) => `Der var ikke holdt en overdragelsessamtale senest ${f.date('by')}.`,
    decisionLate: () => 'Afgørelsen om fortsat støtte var ikke truffet, da forløbet sluttede.',
    focusUncovered: (f) =>
      `${capital(thingsIn({ focus: f.count('focus'), needs: f.count('needs') }))} mangler en, der tager over.`,
  },

  dates: {
    enrolled: () => 'Oprettet',
    startup: () => 'Opstartsmøde holdt',
    firstDay: (programme) =>
      byBeginning({ jobmatch: 'Første arbejdsdag', transition: 'Dag for overgangen' }, programme),
    start: () => 'CTI starter',
    phase: (_programme, phase) => `Fase ${phase} fra`,
    lastDay: () => 'Sidste dag',
    networkMeetingsBy: () => 'Overdragelsessamtaler senest',
    decisionBefore: () => 'Afgørelse om fortsat støtte før',
    stopped: () => 'Afbrudt',
    paused: () => 'Pause fra',
  },

  reasons: {
    enrolled: () => 'Fra den dag følger botten forløbet.',
    startup: (f) =>
      leadsToJob({ programme: f.value('programme') })
        ? 'Opstartsmødet holdes, før jobbet begynder.'
        : 'Som I har noteret.',
    firstDay: (f) =>
      f.has('reason') ? `Som I har noteret. Årsag: ${f.value('reason')}` : 'Som I har noteret.',
    start: (f) => startReason(f),
    phase: (f, phase) =>
      `${months(f)} efter starten; ${phase === 2 ? `de ${numeral(phasesOf(f), words)} faser er lige lange` : `altid regnet fra starten, ikke fra fase ${phase - 1}`}.`,
    lastDay: (f) =>
      f.has('months')
        ? `Forløbet varer ${months(f)}${length(f)}.`
        : 'Den sidste dag inden afbrydelsen.',
    networkMeetingsBy: () => 'En måned før afslutningen, så der er tid til at tilpasse støtten.',
    decisionBefore: () => 'Afgørelsen skal træffes, inden forløbet slutter.',
    stopped: (f) => `Forløbet er afbrudt før tid. Årsag: ${f.value('reason')}`,
    paused: (f) =>
      f.has('until')
        ? `På grund af ${pause(f)}, genoptaget ${f.date('until')}: tiden stod stille i ${days(f)}.`
        : `På grund af ${pause(f)}. Tiden står stille, til forløbet genoptages.`,
  },

  because: (reason) => `Årsag: ${reason}`,
  movedBy: (from, count) =>
    `Rykket ${plural(count, 'dag', 'dage')} på grund af pausen fra ${formatDate(from, 'da')}.`,
  unmoved: (date) => `Uden pauser: ${formatDate(date, 'da')}.`,
  notKnown: 'datoen kendes, når pausen er slut',
  cited: (source) => `Kilde: ${source}`,
  reading: 'vores fortolkning af kilden',
  source: (source) =>
    wordedSource(source, {
      parts: [
        ...manuals('da', 's.'),
        [/^model$/, 'indsatsmodellen'],
        [/^web$/, 'Socialstyrelsens side om CTI'],
        [/^own$/, 'vores regel'],
        [/^rule (\w+)$/, 'regelbogen, $1'],
      ],
      faq: (numbers) => `spørgsmål og svar nr. ${joinList(numbers, 'da')}`,
    }),
  shown: (date) => formatDate(date, 'da'),
};

function days(f: MethodFacts): string {
  return plural(f.count('days'), 'dag', 'dage');
}

function months(f: MethodFacts): string {
  return plural(f.count('months'), 'måned', 'måneder');
}

function minutes(f: MethodFacts): string {
  return plural(f.count('minutes'), 'minut', 'minutter');
}

function startReason(f: MethodFacts): string {
  const why = f.has('reason') ? ` Årsag: ${f.value('reason')}` : '';
  const offset = f.count('days');
  if (!f.has('firstDay')) return `Starten er noteret uden en aftalt første dag.${why}`;
  if (offset === 0) return `CTI starter på den første dag.${why}`;
  const distance = plural(Math.abs(offset), 'dag', 'dage');
  return `${capital(distance)} ${offset < 0 ? 'før' : 'efter'} den første dag.${why}`;
}

function phasesOf(f: MethodFacts): number {
  return programmeOf(f.value('programme')).phases.length;
}

function length(f: MethodFacts): string {
  if (f.has('basis')) return `, som er længden efter ${basisLabel(f.value('basis'), 'da')}`;
  return `, som er længden af forløb ${programmeWords(f.value('programme'), 'da').at}`;
}

function meeting(f: MethodFacts): string {
  const kind = MEETING_KINDS.find((each) => each === f.value('meeting'));
  return kind ? words.theMeetings[kind] : 'mødet';
}

function attendees(f: MethodFacts): string {
  const missing = f.value('missing').split(',');
  const who = ATTENDEES.filter((each) => missing.includes(each));
  return joinList(
    who.map((each) => words.attendees[each]),
    'da',
  );
}

function list(f: MethodFacts): string {
  const id = f.value('list');
  return isListId(id) ? phased(words.lists, id) : 'tjeklisten';
}

function openOrLate(f: MethodFacts): string {
  const open = plural(f.count('open'), 'punkt var åbent', 'punkter var åbne');
  const late = plural(f.count('late'), 'punkt kom først på plads', 'punkter kom først på plads');
  return [
    ...(f.count('open') > 0 ? [open] : []),
    ...(f.count('late') > 0 ? [`${late} efter skiftet`] : []),
  ].join(', og ');
}

function contactKind(f: MethodFacts): string {
  const kind = CONTACT_KINDS.find((each) => each === f.value('kind'));
  return kind ? words.contactKinds[kind] : '';
}

function pause(f: MethodFacts): string {
  const why = PAUSE_REASONS.find((each) => each === f.value('why'));
  return why ? words.pauseReasons[why] : words.pauseReasons.other;
}

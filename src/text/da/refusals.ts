// Refusals in Danish.
import { MEETING_KINDS } from '../../cti/course/course';
import { isListId, type Beginning, type Programme } from '../../cti/programmes';
import { capital, joinList } from '../dates';
import { basesByLength, phased, programmeNeedingBasis, type Phased } from '../programmes';
import type { RefusalFacts, RefusalTexts } from '../refusals';
import { numeral } from '../words';
import { words } from './words';

const FAQ = 'spørgsmål og svar nr.';
const MANUAL = 'CTI-manualen, s.';

/** Command words of the meeting kinds, as they are typed. */
const TYPED_MEETING: Readonly<Record<string, string>> = {
  startup: 'opstart',
  ctistart: 'ctistart',
  followup: 'opfølgning',
  network: 'overdragelse',
  closing: 'afsluttende',
};
const TYPED_LIST: Phased<'contact' | 'end'> = {
  contact: 'kontakt',
  phase: (phase) => `fase ${phase}`,
  end: 'afslutning',
};
const CORRECTED: Readonly<Record<string, { name: string; typed: string; tell: string }>> = {
  start: { name: 'startdatoen', typed: 'start', tell: 'start' },
  firstDay: { name: 'første arbejdsdag', typed: 'første arbejdsdag', tell: 'jobmatch' },
  basis: { name: 'lovhjemlen', typed: 'lovhjemmel', tell: 'status' },
  number: { name: 'borgernummeret', typed: 'nummer', tell: 'status' },
  meeting: { name: 'mødedatoen', typed: 'møde', tell: 'møde' },
};

const JOB_ONLY: Readonly<Record<string, string>> = {
  hours: 'Timer om ugen',
  agreement: 'En arbejdsaftale',
  jobEnded: 'Et ophørt job',
  basis: 'En lovhjemmel',
  firstDay: 'Et jobmatch',
  jobmatch: 'Et jobmatch',
  closing: 'Et afsluttende møde',
  meeting: 'Mødet',
};

export const refusals: RefusalTexts = {
  notFound: (number) =>
    `Jeg kender ikke noget forløb for borger ${number} her. Skriv »oversigt« for at se teamets forløb, eller »opret forløb ${number}« for at oprette et.`,

  cannotExtend: (r) => {
    if (r.is('over', 'yes'))
      return `Et CTI-forløb kan ikke forlænges eller få efterværn, og sidste dag var ${r.dayBefore('end')} (${words.sources.T4}; ${FAQ} 51). Har borgeren stadig brug for støtte, så notér afgørelsen med ${r.command('beslutning')}, og lad en anden medarbejder give støtten.`;
    const end = r.has('end') ? `, så sidste dag er stadig ${r.dayBefore('end')}` : '';
    return `Et CTI-forløb kan ikke forlænges${end} (${words.sources.T4}). Overdrag i stedet støtten til borgerens netværk (${r.command('overdragelse')}), få truffet afgørelse om anden støtte inden da (${r.command('beslutning')}), eller lad en anden medarbejder give den fortsatte støtte.`;
  },

  startTooEarly: (r) =>
    begins(r) === 'transition'
      ? `CTI starter den dag, overgangen sker${onDate(r, 'firstDay')}, og ikke før (${startSource(r)}). Er dagen flyttet, så skriv ${r.command('overgang', r.typed('date'))}.`
      : `CTI kan tidligst starte${onDate(r, 'earliest')}, 14 dage før ${firstDayOf(r)}${onDate(r, 'firstDay')} (${startSource(r)}). ${r.is('enrolling', 'yes') ? `Skriv det hele igen med »start ${r.typed('earliest')} årsag …« eller en senere dag.` : `Vælg den dag eller en senere: ${r.command('start', `${r.typed('earliest')} årsag …`)}.`}`,

  earlyStartNeedsReason: (r) =>
    begins(r) === 'transition'
      ? `CTI starter den dag, overgangen sker${onDate(r, 'firstDay')}, så en start før den skal have en årsag (${startSource(r)}). Skete overgangen den dag, så skriv ${r.command('overgang', r.typed('date'))}; ellers ${r.command('start', `${r.typed('date')} årsag …`)}.`
      : `En start før ${firstDayOf(r)}${onDate(r, 'firstDay')} er en undtagelse og skal have en årsag, for eksempel at transporten skal på plads (${startSource(r)}). Skriv ${r.command('start', `${r.typed('date')} årsag …`)}.`,

  startNeedsReason: (r) =>
    `CTI starter efter metoden på ${firstDayOf(r)}, så en anden startdato${onDate(r, 'date')} skal have en årsag (${startSource(r)}). Skriv ${r.command('start', `${r.typed('date')} årsag …`)}, så noteres det som en afvigelse.`,

  noFirstDay: (r) =>
    begins(r) === 'transition'
      ? `Dagen for overgangen er ikke noteret endnu, og forløbet planlægges ud fra den (${manualOf(r)}). Skriv først ${r.command('overgang')} med datoen.`
      : `Der er ikke noteret et jobmatch endnu, og forløbet planlægges ud fra første arbejdsdag (${MANUAL} 19). Skriv først ${r.command('jobmatch')} med datoen.`,

  alreadyStarted: (r) =>
    `CTI er allerede startet${onDate(r, 'start')}, og faserne tælles fra den dag (${MANUAL} 19). Er datoen forkert, så ret den med ${r.command('ret', 'start')}.`,

  notStarted: (r) =>
    r.rule === 'T6'
      ? `CTI er ikke startet endnu, så tiden løber ikke, og forløbet kan ikke sættes på pause (${FAQ} 52). Skriv ${r.command('start')}, når forløbet begynder.`
      : `CTI er ikke startet endnu, så det kan ikke noteres (${words.sources[r.rule]}). Skriv ${r.command('start')}, når forløbet begynder.`,

  courseEnded: (r) =>
    `CTI-forløbet er slut${r.has('end') ? ` (sidste dag var ${r.dayBefore('end')})` : ''} og kan ikke føres videre (${FAQ} 44 og 51). Skriv ${r.command('status')} for at se det, eller ${r.command('opret forløb')}, hvis borgeren skal have et nyt forløb.`,

  ctiChangeNeedsReason: (r) =>
    `Borgeren har én CTI-medarbejder gennem hele forløbet, så et skifte${r.has('from') ? ` fra ${r.value('from')}` : ''} skal have en årsag (${MANUAL} 12). Skriv ${r.command('rolle', 'cti @Navn årsag …')}, så noteres det som en afvigelse.`,

  jobChangeNeedsReason: (r) =>
    `Jobkonsulenten følger borgeren gennem hele forløbet, så et skifte${r.has('from') ? ` fra ${r.value('from')}` : ''} skal have en årsag (indsatsmodellen). Skriv ${r.command('rolle', 'jobkonsulent @Navn årsag …')}, så noteres det som en afvigelse.`,

  supportByCti: (r) =>
    `${person(r)} er CTI-medarbejder på forløbet, og støtten bagefter gives af en anden (${FAQ} 1; indsatsmodellen). Skriv, hvem der så giver den, eller skriv det igen med »årsag …« til sidst, så noteres det som en afvigelse.`,

  ctiIsCaseworker: (r) =>
    `${person(r)} kan ikke være både sagsbehandler og CTI-medarbejder på samme forløb (${FAQ} 53). ${r.is('enrolling', 'yes') ? 'Vælg en anden til en af rollerne, og skriv det hele igen.' : `Vælg en anden til en af rollerne med ${r.command('rolle')}.`}`,

  ctiIsJobConsultant: (r) =>
    `${person(r)} bliver både CTI-medarbejder og jobkonsulent, og de to roller bør ligge hos to personer, for jobkonsulenten fortsætter efter CTI (${FAQ} 54). Vælg en anden, eller skriv det igen med »årsag …« til sidst, så noteres det som en afvigelse.`,

  roleCannotBeNone: (r) => roleCannotBeNone(r),

  consentFirst: (r) =>
    `Borgerens samtykke til at dele oplysninger mangler, og indtil da kan kun roller og opstartsmøde planlægges (${FAQ} 3; indsatsmodellen). Skriv ${r.command('samtykke', 'givet')}, når borgeren har sagt ja.`,

  consentWithdrawn: (r) =>
    `Borgeren trak sit samtykke tilbage${onDate(r, 'on')}, så forløbet er sat i bero (${FAQ} 3). Det kan afbrydes med ${r.command('afbryd', 'årsag …')} eller slettes med ${r.command('slet forløb')}, og oplysningerne kan udleveres med ${r.command('eksport')}.`,

  alreadyPaused: (r) =>
    `Forløbet er allerede på pause${r.has('from') ? ` fra ${r.date('from')}` : ''} (${FAQ} 52). Skriv ${r.command('genoptag')}, når borgeren er klar igen.`,

  notPaused: (r) =>
    `Forløbet er ikke på pause, så der er ikke noget at genoptage (${FAQ} 52). Skriv ${r.command('pause')}, hvis det skal på pause, eller ${r.command('status')} for at se, hvor det står.`,

  pauseBeforeStart: (r) =>
    r.has('start')
      ? `En pause kan ikke begynde før CTI-starten${onDate(r, 'start')}, for indtil da løber tiden ikke (vores fortolkning af ${FAQ} 52). Vælg en anden dato for pausen eller starten.`
      : `Forløbet er ikke startet, så tiden løber ikke endnu, og der er ikke brug for en pause (vores fortolkning af ${FAQ} 52). Skriv ${r.command('start')}, når det begynder.`,

  pausesOverlap: (r) =>
    `Der er allerede en pause fra ${r.date('from')}${r.has('until') ? ` til ${r.date('until')}` : ''}, og to pauser kan ikke overlappe (vores fortolkning af ${FAQ} 52). Vælg dage uden for den, eller skriv »fortryd«, hvis den er forkert.`,

  resumeBeforePause: (r) =>
    `Pausen begyndte${onDate(r, 'from')}, så forløbet kan tidligst genoptages dagen efter (vores fortolkning af ${FAQ} 52). Skriv ${r.command('genoptag')} med en senere dato, eller »fortryd«, hvis der slet ikke var en pause.`,

  dateAhead: (r) =>
    `${r.has('date') ? r.date('date') : 'Dagen'} er ikke kommet endnu, og her noteres kun det, der er sket (vores regel, så planer og fakta holdes adskilt). Skriv det igen, når dagen er kommet, eller ret datoen.`,

  stopNeedsReason: (r) =>
    `Et forløb kan kun afbrydes i særlige tilfælde efter kommunens retningslinjer, og årsagen skal med (${FAQ} 45). Skriv ${r.command('afbryd', 'årsag …')}; er borgeren væk for en tid, er ${r.command('pause')} en mulighed.`,

  fourthFocus: (r) =>
    `Der er allerede tre åbne fokusområder, og flere kan et CTI-forløb ikke rumme (${MANUAL} 26; generisk manual). Luk eller udskift et af dem med ${r.command('fokus')}.`,

  focusUnknown: (r) =>
    `Jeg kan ikke finde det fokusområde på forløbet (${MANUAL} 26). Skriv ${r.command('fokus')} for at se dem, der er åbne.`,

  needUnknown: (r) =>
    `Jeg kan ikke finde det støttebehov på forløbet (${MANUAL} 31-32). Skriv ${r.command('overdragelse')} for at se, hvad der skal overdrages.`,

  needUnnamed: () =>
    `Et støttebehov skal beskrives med et par ord (vores regel, så alle kan se, hvad der skal overdrages). Skriv kort, hvad borgeren har brug for støtte til.`,

  tooManyNeeds: (r) =>
    `Der er allerede ${r.value('most')} støttebehov ud over fokusområderne, og flere kan planen ikke rumme (vores regel, så den kan læses). Markér først et behov, som borgeren ikke længere har: ${r.command('overdragelse')}.`,

  functionUnnamed: () =>
    `Skriv, hvilken fagperson eller hvilket tilbud der tager over, for eksempel gældsrådgivningen (${FAQ} 47; generisk manual). Ellers ved borgeren ikke, hvor hjælpen er.`,

  naNeedsReason: (r) =>
    `Et punkt kan kun markeres som ikke relevant med en årsag, for eksempel at borgeren ikke ønsker det (${words.sources.C3}). Skriv den kort${rowTyped(r)}, så tæller punktet som afklaret.`,

  itemUnknown: (r) =>
    `Punkt${r.has('item') ? ` ${r.value('item')}` : 'et'} findes ikke på ${listNamed(r)} (tjeklisterne i CTI-manualen og den generiske manual). Skriv ${r.command('tjekliste', listTyped(r))} for at se punkterne.`,

  responsibleIsNobody: (r) =>
    r.is('role', 'social')
      ? `Forløbet har ingen sagsbehandler i socialforvaltningen, så tovholderen må være en anden (${FAQ} 36; indsatsmodellen). Skriv ${r.command('plan', 'tovholder jobcenter')}, eller giv først nogen rollen med ${r.command('rolle', 'social @Navn')}.`
      : `Forløbet har ingen sagsbehandler i jobcentret, så tovholderen må være en anden (${FAQ} 36; indsatsmodellen). Skriv ${r.command('plan', 'tovholder social')}, eller giv først nogen rollen med ${r.command('rolle', 'jobcenter @Navn')}.`,

  withoutRole: (r) =>
    `${person(r)} har ingen rolle på forløbet, og deltagere noteres efter deres rolle (${FAQ} 28; indsatsmodellen). Giv personen en rolle med ${r.command('rolle')}, eller skriv mødet uden navnet.`,

  meetingUnknown: (r) =>
    `Der er ikke planlagt ${meetingNamed(r, 'a')} på forløbet (${words.sources[r.rule]}). Skriv ${r.command('møde', `${meetingTyped(r)} 2/3-2027 kl 10`)} med den rigtige dato for at planlægge det.`,

  meetingPlannedAlready: (r) =>
    `${capital(meetingNamed(r, 'the'))} er allerede planlagt til ${r.dayAndDate('date')} (${words.sources[r.rule]}). Skriv ${r.command('flyt møde', `${meetingTyped(r)} ${r.typed('wanted')}`)} for at flytte det, eller ${r.command('møde', `${meetingTyped(r)} ${r.typed('wanted')} ét mere`)}, hvis det er ét møde mere.`,

  whichOfSeveral: (r) =>
    r.is('what', 'appointment')
      ? `Der er flere aftaler med borgeren, så jeg ved ikke, hvilken der skal flyttes (${words.sources[r.rule]}). Skriv ${r.command('flyt aftale')}, og vælg den.`
      : `Der er planlagt flere møder, så jeg ved ikke, hvilket der skal flyttes (${words.sources[r.rule]}). Skriv ${r.command('flyt møde')}, og vælg det.`,

  appointmentUnknown: (r) =>
    `Der er ingen sådan aftale med borgeren (${words.sources[r.rule]}). Skriv ${r.command('aftale', '12/3 kl 10 hjemmebesøg')} for at lave en.`,

  appointmentNeedsDate: (r) =>
    `Dagen for aftalen mangler (${words.sources[r.rule]}). Skriv for eksempel ${r.command('aftale', '12/3 kl 10 hjemmebesøg')}.`,

  appointmentAhead: (r) =>
    `${r.date('date')} er ikke kommet endnu, så aftalen kan ikke være ${r.is('state', 'missed') ? 'blevet forpasset' : 'gennemført'} (${words.sources[r.rule]}). Notér det, når dagen er kommet, eller flyt den med ${r.command('flyt aftale', '…')}.`,

  minutesNeeded: (r) =>
    `Hvor længe varede aftalen? Den noteres som en kontakt (${words.sources[r.rule]}). Skriv for eksempel ${r.command('aftale', 'afholdt 45 min')}.`,

  meetingNeedsDate: (r) =>
    `Datoen for ${meetingNamed(r, 'the')} mangler (${words.sources[r.rule]}). Skriv for eksempel ${r.command('møde', `${meetingTyped(r)} 2/3-2027 kl 10`)}.`,

  meetingAhead: (r) =>
    r.is('state', 'missed')
      ? `${r.date('date')} er ikke kommet endnu, så borgeren kan ikke være udeblevet fra ${meetingNamed(r, 'the')} (${words.sources[r.rule]}). Notér det, når dagen er kommet, eller flyt mødet med ${r.command('møde', `${meetingTyped(r)} …`)}.`
      : `${r.date('date')} er ikke kommet endnu, så ${meetingNamed(r, 'the')} kan ikke være holdt (${words.sources[r.rule]}). Planlæg det med ${r.command('møde', `${meetingTyped(r)} ${r.typed('date')}`)}, og notér det bagefter.`,

  phaseUnknown: (r) =>
    `Forløbet har ${numeral(needing(r).phases.length, words)} faser, så ${listNamed(r)} hører ikke til det (${manualOf(r)}). Skriv ${r.command('tjekliste')} for at se den næste.`,

  wrongProgramme: (r) =>
    r.is('change', 'transition')
      ? `Borgeren er i et jobforløb, og det har en første arbejdsdag i stedet for en overgangsdag (${MANUAL} 19). Skriv ${r.command('jobmatch')} med datoen.`
      : `${JOB_ONLY[r.value('change')] ?? 'Det'} hører til jobforløb, og borgerens forløb gælder en anden overgang (${manualOf(r)}). Skriv ${r.command('overgang')}, hvis det er dagen for overgangen, der skal noteres.`,

  basisNeeded: (r) =>
    `Et ${needing(r).words.da.called} skal have en lovhjemmel, for den afgør længden: ${lengths(r)} (${FAQ} 44). Skriv for eksempel ${r.command('opret forløb', '§85 samtykke ja')}.`,

  numberInUse: (r) =>
    r.has('ended')
      ? `Nummer ${r.value('number')} hører stadig til et afsluttet forløb og kan ikke bruges her, så de to ikke forveksles (vores regel). Vælg et andet nummer, eller skriv først ${r.command('slet forløb')}, hvis det forløb ikke skal bevares.`
      : `Borger ${r.has('number') ? r.value('number') : (r.number ?? '')} har allerede et forløb i gang, og hver borger har ét forløb ad gangen (vores regel, så numre ikke forveksles). Skriv ${r.command('status')} for at se det, eller vælg et andet nummer.`,

  correctionNeedsReason: (r) =>
    `En rettelse skal have en årsag, så andre kan se, hvorfor ${corrected(r).name} blev ændret (${words.sources.C7}). Skriv ${r.command('ret', `${corrected(r).typed} … årsag …`)}.`,

  nothingToCorrect: (r) =>
    `Der er ikke noget at rette: ${corrected(r).name} er ikke noteret eller er den samme i forvejen (${words.sources.C7}). Skriv ${r.command(corrected(r).tell)} for at se eller notere den.`,

  numberShape: () =>
    `Et borgernummer er 1 til 6 cifre, som teamet selv har valgt, og aldrig et CPR-nummer (databeskyttelsesforordningens artikel 5). Skriv for eksempel »status 42«.`,

  amountImpossible: (r) => amountImpossible(r),

  textTooLong: (r) =>
    `Teksten er for lang${r.has('length') ? ` (${r.value('length')} tegn)` : ''}; her er der plads til højst 300 tegn, for det udførlige hører til i fagsystemet (databeskyttelsesforordningens artikel 5). Skriv den kortere.`,

  personUnknown: (r) =>
    `${r.has('name') ? r.value('name') : 'Den valgte person'} er ikke blandt teamets medlemmer, og kun de kan have en rolle (${words.sources[r.rule]}). Vælg en anden, eller føj vedkommende til teamet først.`,

  personGuest: (r) =>
    `${r.has('name') ? r.value('name') : 'Den valgte person'} er gæst i teamet og kan ikke se forløbene, så gæsten kan heller ikke have en rolle (${words.sources[r.rule]}). Vælg en anden, eller lad en koordinator give gæster adgang under ${r.command('indstillinger')}.`,

  personAmbiguous: (r) =>
    `Flere i teamet hedder ${r.has('name') ? r.value('name') : 'det samme'}, så det er ikke til at se, hvem der er ment (${words.sources[r.rule]}). Vælg den rigtige på listen, eller nævn personen med @.`,

  dateImpossible: (r) =>
    `${r.has('date') ? r.date('date') : 'Datoen'} kan ikke passe med forløbets øvrige datoer (${words.sources[r.rule]}). Skriv en anden, for eksempel 2/3-2027 eller 2. marts 2027; ${r.command('hvorfor')} viser datoerne.`,

  timeImpossible: (r) =>
    `»${r.value('typed')}« kan jeg ikke læse som et klokkeslæt (${words.sources[r.rule]}). Skriv for eksempel 10.00 eller 14.30.`,

  fieldUnreadable: (r) =>
    `»${r.value('typed')}« passer ikke her (${words.sources[r.rule]}). Vælg fra listen, eller lad feltet stå tomt.`,

  noDayFits: (r) =>
    `Hvilken dag mener du med »${r.value('typed')}«? ${[whyNot(r, 'first'), whyNot(r, 'second')].filter((part) => part !== '').join(', og ')} (${words.sources[r.rule]}). Skriv datoen med år, for eksempel ${r.typed('first')}.`,

  twoDaysFit: (r) =>
    `»${r.value('typed')}« kan være både ${r.dayAndDate('first')} og ${r.dayAndDate('second')} (${words.sources[r.rule]}). Vælg en af dem, eller skriv datoen med år.`,

  weekdayDiffers: (r) =>
    `${r.date('date')} er en ${r.weekday('date')}, ikke en ${r.weekday('other')} (${words.sources[r.rule]}). Mener du ${r.dayAndDate('date')} eller ${r.dayAndDate('other')}?`,

  dayOfWeekMissing: (r) =>
    `Hvilken dag i uge ${r.value('week')} mener du? Ugen alene er ikke nok til en dato (${words.sources[r.rule]}). Vælg dagen, eller skriv den, for eksempel »mandag uge ${r.value('week')}«.`,

  jobEndAhead: (r) =>
    `${r.date('date')} er ikke kommet endnu, så gem kun, hvis det ligger fast, at jobbet slutter den dag (${words.sources[r.rule]}). Ret ellers datoen.`,
};

const WHY_NOT: Readonly<Record<string, string>> = {
  ahead: 'er ikke kommet endnu',
  passed: 'er forbi',
  beforeCourse: 'ligger før forløbet',
  beforeJob: 'ligger før jobbets begyndelse',
  beforeStart: 'ligger før CTI-starten',
  beforePause: 'ligger før pausen',
  outOfOrder: 'passer ikke med den anden dato',
  tooFar: 'ligger mere end et halvt år væk',
};

/** '12. marts 2026 ligger før forløbet'; nothing where no such day was weighed. */
function whyNot(r: RefusalFacts, place: 'first' | 'second'): string {
  return r.has(place) ? `${r.date(place)} ${WHY_NOT[r.value(`${place}Why`)] ?? ''}` : '';
}

function onDate(r: RefusalFacts, key: string): string {
  return r.has(key) ? ` den ${r.date(key)}` : '';
}

function begins(r: RefusalFacts): Beginning {
  return r.programme?.begins ?? 'jobmatch';
}

function manualOf(r: RefusalFacts): string {
  return r.programme?.words.da.manual ?? 'CTI-manualen';
}

/** The programme that asks for a legal basis; where none is told, the first that does. */
function needing(r: RefusalFacts): Programme {
  return r.programme ?? programmeNeedingBasis();
}

/** The bases that it could have, longest first: 'ni måneder efter SEL § 85, seks efter …'. */
function lengths(r: RefusalFacts): string {
  return basesByLength(needing(r), 'da')
    .map(({ months, labels }, place) => {
      const long = `${numeral(months, words)}${place === 0 ? ' måneder' : ''}`;
      return `${long} efter ${joinList(labels, 'da')}`;
    })
    .join(', ');
}

function startSource(r: RefusalFacts): string {
  return begins(r) === 'transition' ? manualOf(r) : words.sources.T3;
}

function firstDayOf(r: RefusalFacts): string {
  return begins(r) === 'transition' ? 'overgangsdagen' : 'første arbejdsdag';
}

function person(r: RefusalFacts): string {
  return r.has('person') ? r.value('person') : 'Samme person';
}

function roleCannotBeNone(r: RefusalFacts): string {
  return r.is('role', 'cti')
    ? `Et CTI-forløb skal have en CTI-medarbejder, så rollen kan ikke stå tom (${MANUAL} 12). Skriv ${r.command('rolle', 'cti @Navn')}.`
    : `Rollen kan ikke sættes til ingen på dette forløb (indsatsmodellen). Skriv ${r.command('rolle')}, og vælg en person.`;
}

/** Of the team's settings: how long courses are kept, and a share of full time. */
function settingImpossible(r: RefusalFacts): string {
  const value = r.value('value');
  if (r.rule === 'D6')
    return `${value} måneder kan ikke være rigtigt (databeskyttelsesforordningens artikel 5). Skriv et helt tal fra 1 til 120, for eksempel »indstillinger opbevaring 6«.`;
  const wrong = r.has('value')
    ? `${value} procent af fuld tid kan ikke være rigtigt`
    : 'Der skal både en person og en procent af fuld tid til';
  return `${wrong} (indsatsmodellen). Skriv et helt tal fra 5 til 100, for eksempel »indstillinger andel @Navn 50«.`;
}

function amountImpossible(r: RefusalFacts): string {
  if (r.rule === 'D6' || r.rule === 'P4') return settingImpossible(r);
  const value = r.has('value') ? r.value('value') : 'Det';
  if (r.rule === 'C5')
    return `${value} timer om ugen kan ikke være rigtigt (${FAQ} 38). Skriv timerne som et tal, for eksempel ${r.command('timer', '8')} eller ${r.command('praktik', '20')}.`;
  return `${value} minutter på én dag kan ikke være rigtigt (${MANUAL} 10). Skriv minutterne som et helt tal, for eksempel ${r.command('kontakt', '45 hjemme')}.`;
}

function listNamed(r: RefusalFacts): string {
  const list = r.value('list');
  return isListId(list) ? phased(words.lists, list) : 'tjeklisten';
}

/** A checklist by its command word; empty for one that nobody has. */
function listTyped(r: RefusalFacts): string {
  const list = r.value('list');
  return isListId(list) ? phased(TYPED_LIST, list) : '';
}

/** A row number can be typed; an item's id cannot. */
function rowTyped(r: RefusalFacts): string {
  if (!/^\d+$/.test(r.value('item'))) return '';
  const list = listTyped(r).replace(' ', '');
  return `: ${r.command('afkryds', `${list} ${r.value('item')} ikke relevant årsag …`)}`;
}

function meetingNamed(r: RefusalFacts, article: 'a' | 'the'): string {
  const kind = MEETING_KINDS.find((known) => known === r.value('kind'));
  if (!kind) return article === 'a' ? 'et møde' : 'mødet';
  if (article === 'the') return words.theMeetings[kind];
  const common = kind === 'followup' || kind === 'network';
  return kind === 'closing'
    ? 'et afsluttende møde'
    : `${common ? 'en' : 'et'} ${words.meetings[kind]}`;
}

function meetingTyped(r: RefusalFacts): string {
  return TYPED_MEETING[r.value('kind')] ?? 'opstart';
}

function corrected(r: RefusalFacts): { name: string; typed: string; tell: string } {
  return CORRECTED[r.value('what')] ?? { name: 'oplysningen', typed: 'start', tell: 'status' };
}

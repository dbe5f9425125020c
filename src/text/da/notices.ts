// What falls due, in Danish: the channel's and each role's own wording.
import { capital, formatDateWithWeekday, formatTime, onDay } from '../dates';
import { hasClosingMeeting, leadsToJob } from '../../cti/programmes';
import type { NoticeScene, NoticeTexts } from '../notices';
import { newMatch, noMatch, prepared, started } from './telling/beginning';
import { day, firstDay } from './telling/days';
import { changed } from './telling/changed';
import { ended, goesOn } from './telling/ending';
import {
  afterMeeting,
  becameOf,
  prepareStartup,
  reminder,
  startupAgenda,
} from './meetings/notices';
import { words } from './words';
import { plural } from './plural';

export const notices: NoticeTexts = {
  names: {
    'startup.missing': () => 'påmindelse om opstartsmødet',
    'consent.pending': () => 'påmindelse om samtykket',
    'startup.prepare': () => 'forberedelse af opstartsmødet',
    'meeting.after': () => 'hvad blev mødet til',
    'contact.first': () => 'påmindelse om første kontakt til borgeren',
    'jobmatch.missing': () => 'påmindelse om jobmatch',
    'cti.prepare': () => 'forberedelse af CTI-start',
    'phase.begin': () => 'fase 1 begynder',
    'plan.missing': (ordinal) =>
      `påmindelse om planen${ordinal === null ? '' : ` for fase ${ordinal + 1}`}`,
    'cti.start': () => 'CTI-start',
    'cti.late': () => 'påmindelse, hvis CTI ikke er startet',
    'phase.notice': (ordinal) => `faseskift${to(ordinal)} om to uger`,
    'phase.change': (ordinal) => `faseskift${to(ordinal)}`,
    'phase.open': (ordinal) => `påmindelse om åbne punkter efter faseskiftet${to(ordinal)}`,
    'closing.prepare': () => 'forberedelse af det afsluttende møde',
    'handover.deadline': () => 'påmindelse om overdragelsessamtaler',
    'handover.plan': () => 'påmindelse om overdragelsesplanen',
    'decision.deadline': () => 'påmindelse om afgørelsen om fortsat støtte',
    'closing.unplanned': () => 'påmindelse om at planlægge det afsluttende møde',
    'course.end': () => 'CTI-forløbet er slut',
    'meeting.soon': () => 'planlagt møde',
    'agreement.followup': () => 'opfølgning på arbejdsaftalen',
    'pause.check': () => 'status på pausen',
    involve: () => 'sagsbehandlerne skal kontakte teamet',
    told: () => 'ændring på forløbet',
    digest: () => 'ugens overblik',
    retention: () => 'forløbets data slettes om 30 dage',
  },

  tell: {
    'startup.missing': (s) => ({
      title: 'Opstartsmødet mangler',
      lines: [
        `Forløbet blev oprettet ${day(s.enrolledOn)}, og der er hverken holdt eller planlagt et opstartsmøde.`,
        'På mødet lægges den fælles plan, så det skal holdes, før jobbet begynder. Sagsbehandlerne forbereder det sammen, og borgeren, CTI-medarbejderen og jobkonsulenten er med.',
      ],
    }),

    'consent.pending': (s) => ({
      title: 'Samtykket mangler stadig',
      lines: [
        `Forløbet blev oprettet ${day(s.enrolledOn)}, men borgerens samtykke er ikke noteret endnu.`,
        'Indtil da kan I kun fordele roller og planlægge opstartsmødet. Har borgeren sagt ja, så notér det her; har borgeren sagt nej, så notér det også.',
      ],
    }),

    'startup.prepare': prepareStartup,
    'meeting.after': afterMeeting,
    'contact.first': (s) => ({
      title: 'Tag den første kontakt til borgeren',
      lines: [
        `Opstartsmødet blev holdt${onDay(s.metOn, 'da')}, men der er endnu ikke noteret en kontakt med borgeren.`,
        'Spørg, hvor borgeren helst vil mødes, hvilke ønsker borgeren har, og om en tredje person skal være med. De første møder handler kun om at lære hinanden at kende.',
      ],
    }),

    'jobmatch.missing': (s) => (s.jobEnded ? newMatch(s) : noMatch(s)),

    'cti.prepare': prepared,

    'phase.begin': (s) => ({ title: `Fase 1 begyndte ${day(s.target)}`, lines: [] }),

    'plan.missing': (s) => ({
      title: `Planen for fase ${s.ordinal + 1} mangler`,
      lines: [
        `Fase ${s.ordinal + 1} begyndte ${day(s.target)}, og der er ikke valgt et fokusområde for den.`,
        'Vælg et til tre områder sammen med borgeren, og skriv kort, hvad der skal ske.',
      ],
    }),

    'cti.start': (s) => ({
      title: `CTI starter ${day(s.target)}`,
      lines: [
        s.firstDay !== null && s.target < s.firstDay
          ? `${firstDay(s)} er ${day(s.firstDay)}, og fase 1 begynder allerede ${day(s.target)}.`
          : leadsToJob(s)
            ? 'Den første arbejdsdag er også den første dag i fase 1. Borgeren, CTI-medarbejderen og jobkonsulenten mødes ved starten.'
            : 'Dagen for overgangen er også den første dag i fase 1.',
        s.startNoted
          ? 'Starten er noteret, så fase 1 begynder af sig selv den dag.'
          : `Bekræft med knappen, så regnes fase 1 fra ${day(s.target)}.`,
      ],
    }),

    'cti.late': (s) => ({
      title: 'CTI er ikke startet',
      lines: [
        `${firstDay(s)} var ${day(s.firstDay)}, og efter metoden starter CTI samme dag.`,
        'Er forløbet startet? Notér startdatoen. Er det ikke, så start det, og skriv kort hvorfor. Det noteres som en afvigelse.',
      ],
    }),

    'phase.notice': (s) =>
      s.audience === 'channel'
        ? {
            title: `Fase ${s.ordinal + 1} begynder ${day(s.target)}`,
            lines: [
              'Tjeklisten viser det, der skal være opfyldt inden faseskiftet. Fasen skifter på dagen, også hvis noget mangler.',
            ],
          }
        : {
            title: 'Fortæl borgeren om faseskiftet',
            lines: [
              `Fase ${s.ordinal + 1} begynder ${day(s.target)}. Borgeren skal vide det på forhånd: hvornår det sker, og hvad det betyder for støtten.`,
              'Sig det gerne mere end én gang.',
            ],
          },

    'phase.change': (s) => ({
      title: `Fase ${s.ordinal + 1} er begyndt`,
      lines: [`Fasen skiftede ${day(s.target)}.`],
    }),

    'phase.open': (s) => ({
      title: `${plural(s.open, 'åbent punkt', 'åbne punkter')} på tjeklisten til fase ${s.ordinal + 1}`,
      lines: [
        `Fase ${s.ordinal + 1} begyndte ${day(s.target)}, og noget på tjeklisten er ikke opfyldt endnu.`,
        'Markér punkterne, efterhånden som de bliver opfyldt, eller skriv, hvorfor et punkt ikke er relevant.',
      ],
    }),

    'closing.prepare': (s) => ({
      title: hasClosingMeeting(s) ? 'Forbered det afsluttende møde' : 'Forbered afslutningen',
      lines: [`Sidste dag i CTI-forløbet er ${day(s.lastDay)}.`],
    }),

    'handover.deadline': (s) => ({
      title: `Hold overdragelsessamtale senest ${day(s.networkBy)}`,
      lines: [
        'Der er hverken holdt eller planlagt et møde med borgerens netværk. Det bør ske senest en måned før afslutningen, så der er tid til at rette støtten til.',
        'Aftal sammen med borgeren, hvem der skal med. Ønsker borgeren ikke et netværk, så markér punkterne som ikke relevante med den grund.',
      ],
    }),

    'handover.plan': (s) => ({
      title: 'Overdragelsesplanen er ikke færdig',
      lines: [
        `CTI-forløbets sidste dag er ${day(s.lastDay)}.`,
        'Skriv sammen med borgeren, hvad borgeren gør ved behov for støtte, i krise og ved tilbagefald, og hvem der har ansvaret på lang sigt.',
      ],
    }),

    'decision.deadline': (s) => ({
      title: 'Der skal træffes afgørelse om fortsat støtte',
      lines: [
        `CTI-forløbets sidste dag er ${day(s.lastDay)}, og der er ikke noteret en afgørelse om støtten bagefter.`,
        ...(s.ordinal === 1
          ? ['Gå i gang nu: En vurdering efter SEL § 85 kan tage flere uger.']
          : []),
        'Skal borgeren have mentorstøtte, støtte efter SEL § 85 eller ingen fortsat støtte? Støtten er ikke længere CTI, og den gives af en anden medarbejder.',
      ],
    }),

    'closing.unplanned': (s) => ({
      title: 'Det afsluttende møde er ikke planlagt',
      lines: [
        `Sidste dag i CTI-forløbet er ${day(s.lastDay)}. Borgeren, CTI-medarbejderen, jobkonsulenten og sagsbehandlerne skal være med.`,
      ],
    }),

    'course.end': (s) => (s.audience === 'channel' ? ended(s) : goesOn(s)),

    'meeting.soon': (s) => ({
      title: `${capital(s.meeting?.name ?? 'møde')} ${formatDateWithWeekday(s.target, 'da')}${time(s)}`,
      lines: [...reminder(s), ...startupAgenda(s)],
    }),

    'agreement.followup': (s) => ({
      title: 'Følg op på arbejdsaftalen',
      lines: [
        `I har aftalt opfølgning ${day(s.target)}: Passer timer, opgaver og hensyn stadig, og er delmålene nået?`,
      ],
    }),

    'pause.check': (s) => ({
      title: `Pausen har varet ${plural(s.days, 'dag', 'dage')}`,
      lines: [
        `Forløbet har været på pause siden ${day(s.pausedSince)}. Tiden står stille, så længe pausen varer.`,
        'Hør, hvordan det går, og om borgeren er klar til at genoptage forløbet.',
      ],
    }),

    involve: () => ({
      title: 'Tag kontakt hurtigst muligt',
      lines: [
        'Teamet beder dig om at tage kontakt: Der er nye behov, som kan ændre planen.',
        'Ring til CTI-medarbejderen eller jobkonsulenten. Af hensyn til borgeren står der ikke mere her.',
      ],
    }),

    told: changed,

    digest: (s) => ({ title: `Overblik fra ${day(s.target)}`, lines: [] }),

    retention: (s) => ({
      title: `Forløbets data slettes ${day(s.target)}`,
      lines: [
        s.closed
          ? 'Forløbet er slut, og teamets frist for at gemme det udløber.'
          : 'Der er ikke sket noget nyt på forløbet, og teamets frist for at gemme det udløber.',
        'Skal noget gemmes, så hent dokumentationen inden da, og læg den i fagsystemet.',
      ],
    }),
  },

  done: {
    'startup.missing': (s) =>
      s.settledBy
        ? {
            title: `Opstartsmødet er ${s.settledBy.held ? 'holdt' : 'planlagt'}`,
            lines: [`Dato: ${day(s.settledBy.date)}.`],
          }
        : started(s),
    'consent.pending': () => ({
      title: 'Samtykket er noteret',
      lines: ['Se på statuskortet, hvad der er svaret.'],
    }),
    'meeting.after': becameOf,
    'contact.first': (s) =>
      s.inTouch
        ? {
            title: 'Borgeren er kontaktet',
            lines: ['Kontakten er noteret, så der er ikke mere at gøre her.'],
          }
        : started(s),
    'jobmatch.missing': (s) => ({
      title: leadsToJob(s) ? 'Jobmatchet er på plads' : 'Overgangen er planlagt',
      lines: s.firstDay ? [`${firstDay(s)} er ${day(s.firstDay)}.`] : [],
    }),
    'plan.missing': (s) => ({
      title: `Planen for fase ${s.ordinal + 1}`,
      lines: [
        s.planned
          ? 'Der er valgt fokusområder for fasen.'
          : 'Fasen er slut, så planen mangler ikke mere.',
      ],
    }),
    'cti.start': started,
    'cti.late': started,
    'phase.open': (s) => ({
      title: 'Der er ingen åbne punkter på tjeklisten',
      lines: [`Alle punkter til fase ${s.ordinal + 1} er opfyldt eller ikke relevante.`],
    }),
    'handover.deadline': (s) => ({
      title: `Overdragelsessamtalen er ${s.settledBy?.held ? 'holdt' : 'planlagt'}`,
      lines: s.settledBy ? [`Dato: ${day(s.settledBy.date)}.`] : [],
    }),
    'handover.plan': () => ({
      title: 'Overdragelsesplanen er færdig',
      lines: ['Hent den på statuskortet, og giv borgeren et eksemplar.'],
    }),
    'decision.deadline': () => ({
      title: 'Fortsat støtte er afgjort',
      lines: ['Afgørelsen er noteret. Se den på statuskortet.'],
    }),
    'closing.unplanned': (s) => ({
      title: `Det afsluttende møde er ${s.settledBy?.held ? 'holdt' : 'planlagt'}`,
      lines: s.settledBy ? [`Dato: ${day(s.settledBy.date)}.`] : [],
    }),
    'pause.check': () => ({
      title: 'Pausen er slut',
      lines: [
        'Forløbet er i gang igen, og faserne er rykket lige så mange dage, som pausen varede.',
      ],
    }),
  },
  over: (s) => ({
    title: 'CTI-forløbet er slut',
    lines: [...(s.lastDay ? [`Sidste dag var ${day(s.lastDay)}.`] : [])],
  }),

  late: (ruleDate) => `Forsinket besked: Den skulle være kommet ${day(ruleDate)}.`,
  maybeRepeat: 'I har måske set den før: Det er usikkert, om den første kom frem.',
  again: (count) => `Vises igen (${count}. gang)`,
  outdated: 'Gælder ikke længere. Datoerne er ændret siden.',
  standIn: (name) => `Du er stedfortræder for ${name}.`,
  takenBack: 'Gælder ikke alligevel: Det er fortrudt.',
  instead: {
    empty: {
      author: 'Beskeden var til den, der oprettede forløbet.',
      cti: 'Forløbet har ingen CTI-medarbejder, så beskeden kommer her.',
      job: 'Forløbet har ingen jobkonsulent, så beskeden kommer her.',
      jobcenter: 'Forløbet har ingen sagsbehandler i jobcentret, så beskeden kommer her.',
      social: 'Forløbet har ingen sagsbehandler i socialforvaltningen, så beskeden kommer her.',
    },
    unreachable: (name, role) =>
      `Til ${name}${role === 'author' ? '' : ` (${words.roles[role]})`}, som ikke kunne nås i en chat.`,
  },
  phaseHeadings: {
    about: 'Det handler fasen om',
    points: 'Vær opmærksom på',
    role: 'CTI-medarbejderens rolle',
    plan: 'CTI-planen',
    list: 'Tjeklisten til faseskiftet',
    earlier: 'Stadig åbent fra tidligere',
  },
  phaseTitle: (phase, from) => `Fase ${phase} begyndte ${day(from)}`,
};

function time({ meeting }: NoticeScene): string {
  return meeting?.time ? ` ${formatTime(meeting.time, 'da')}` : '';
}

/** Change 1 leads to phase 2. */
function to(change: number | null): string {
  return change === null ? '' : ` til fase ${change + 1}`;
}

// What falls due, in Danish: the channel's and each role's own wording.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { capital, formatDate, formatDateWithWeekday, formatTime, onDay } from '../dates';
import { hasClosingMeeting, leadsToJob } from '../../cti/programmes';
import type { NoticeScene, NoticeText, NoticeTexts } from '../notices';
import { closed } from '../facts';
import { thingsIn } from './coverage';
import { reminder, startupAgenda } from './startup';
import { byBeginning } from '../programmes';
import { words } from './words';
import { plural } from './plural';

export const notices: NoticeTexts = {
  names: {
    'contact.first': () => 'påmindelse om første kontakt til borgeren',
    'jobmatch.missing': () => 'påmindelse om jobmatch',
    'cti.prepare': () => 'forberedelse af CTI-start',
    'cti.window': () => 'CTI kan starte før tid',
    'cti.start': () => 'CTI-start',
    'cti.late': () => 'påmindelse, hvis CTI ikke er startet',
    'phase.notice': (ordinal) => `varsel om faseskift${to(ordinal)}`,
    'phase.change': (ordinal) => `faseskift${to(ordinal)}`,
    'phase.open': (ordinal) => `påmindelse om åbne punkter efter faseskiftet${to(ordinal)}`,
    'closing.prepare': () => 'forberedelse af det afsluttende møde',
    'handover.deadline': () => 'overdragelsessamtaler skal være holdt',
    'decision.deadline': () => 'påmindelse om beslutningen om fortsat støtte',
    'closing.unplanned': () => 'påmindelse om at planlægge det afsluttende møde',
    'course.end': () => 'CTI-forløbet er slut',
    'meeting.soon': () => 'planlagt møde',
    'agreement.followup': () => 'opfølgning på arbejdsaftalen',
    'pause.check': () => 'status på pausen',
    involve: () => 'sagsbehandlerne bedes tage kontakt',
    digest: () => 'ugens overblik',
    retention: () => 'varsel om, at forløbets data slettes',
  },

  tell: {
    'contact.first': (s) => ({
      title: 'Tag den første kontakt til borgeren',
      lines: [
        `Opstartsmødet blev holdt${onDay(s.metOn, 'da')}, men der er endnu ikke noteret en kontakt med borgeren.`,
        'Spørg, hvor borgeren helst vil mødes, hvilke ønsker borgeren har, og om en tredje person skal være med. De første møder handler kun om at lære hinanden at kende.',
      ],
    }),

    'jobmatch.missing': (s) => (s.jobEnded ? newMatch(s) : noMatch(s)),

    'cti.prepare': (s) => PREPARE[s.audience === 'channel' ? 'channel' : roleOf(s)](s),

    'cti.window': (s) => ({
      title: 'CTI kan begynde før tid',
      lines: [
        `${firstDay(s)} er ${day(s.firstDay)}. Hvis det er nødvendigt, for eksempel for at få transporten på plads, kan CTI starte fra ${day(s.earliestStart)}.`,
        'Dagene tages fra fase 1, for forløbets længde ligger fast. Ellers starter CTI på selve dagen.',
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
        'Er CTI gået i gang, så notér den rigtige dato. Ellers start nu, og skriv kort hvorfor; så står det som en afvigelse.',
      ],
    }),

    'phase.notice': (s) =>
      s.audience === 'channel'
        ? {
            title: `Fase ${s.ordinal + 1} begynder ${day(s.target)}`,
            lines: [
              'Det her skal gerne være på plads, inden fasen skifter. Fasen skifter på dagen, også hvis noget mangler.',
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
      title: capital(plural(s.open, 'punkt står åbent', 'punkter står åbne')),
      lines: [
        `Fase ${s.ordinal + 1} begyndte ${day(s.target)}, og noget fra tjeklisten er ikke på plads endnu.`,
        'Kryds af, når det sker, eller skriv, hvorfor det ikke er relevant.',
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

    'decision.deadline': (s) => ({
      title: 'Fortsat støtte skal afgøres',
      lines: [
        `CTI-forløbets sidste dag er ${day(s.lastDay)}, og der er ikke noteret en beslutning om støtten bagefter.`,
        'Skal borgeren have mentorstøtte, støtte efter SEL §85 eller ingen fortsat støtte? Støtten er ikke længere CTI, og den gives af en anden medarbejder.',
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
        `Forløbet har været på pause siden ${day(s.pausedSince)}, og tiden står stille så længe.`,
        'Hør, hvordan det går, og om borgeren ønsker at gå videre.',
      ],
    }),

    involve: () => ({
      title: 'Tag kontakt hurtigst muligt',
      lines: [
        'Teamet beder dig om at tage kontakt: Der er nye behov, som kan ændre planen.',
        'Ring til CTI-medarbejderen eller jobkonsulenten. Af hensyn til borgeren står der ikke mere her.',
      ],
    }),

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
    'cti.window': started,
    'cti.start': started,
    'cti.late': started,
    'phase.open': (s) => ({
      title: 'Tjeklisten er på plads',
      lines: [`Alle punkter til fase ${s.ordinal + 1} er afklaret.`],
    }),
    'handover.deadline': (s) => ({
      title: `Overdragelsessamtalen er ${s.settledBy?.held ? 'holdt' : 'planlagt'}`,
      lines: s.settledBy ? [`Dato: ${day(s.settledBy.date)}.`] : [],
    }),
    'decision.deadline': () => ({
      title: 'Fortsat støtte er afgjort',
      lines: ['Beslutningen er noteret. Se den på statuskortet.'],
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
  maybeRepeat: 'Måske har I set den før: Det er usikkert, om den første kom frem.',
  again: (count) => `Vises igen (${count}. gang)`,
  outdated: 'Gælder ikke længere. Datoerne er ændret siden.',
  instead: {
    empty: {
      cti: 'Forløbet har ingen CTI-medarbejder, så beskeden kommer her.',
      job: 'Forløbet har ingen jobkonsulent, så beskeden kommer her.',
      jobcenter: 'Forløbet har ingen sagsbehandler i jobcentret, så beskeden kommer her.',
      social: 'Forløbet har ingen sagsbehandler i socialforvaltningen, så beskeden kommer her.',
    },
    unreachable: (name, role) =>
      `Til ${name} (${words.roles[role]}), som ikke kunne nås i en chat.`,
  },
  phaseHeadings: {
    about: 'Det handler fasen om',
    role: 'CTI-medarbejderens rolle',
    plan: 'CTI-planen',
    list: 'Tjeklisten for skiftet',
    earlier: 'Stadig åbent fra tidligere',
  },
  phaseTitle: (phase, from) => `Fase ${phase} begyndte ${day(from)}`,
};

const PREPARE: Readonly<Record<'channel' | 'cti' | 'job', (s: NoticeScene) => NoticeText>> = {
  channel: (s) => ({
    title: `Gør klar: CTI starter ${day(s.startsOn)}`,
    lines: [`${firstDay(s)} er aftalt. Det her skal gerne være på plads inden.`],
  }),
  job: (s) => ({
    title: 'Tag fat i CTI-medarbejderen',
    lines: [
      `${firstDay(s)} er ${day(s.target)}, og CTI starter ${s.startsOn === s.target ? 'samme dag' : day(s.startsOn)}.`,
      ...(leadsToJob(s)
        ? [
            'Lav arbejdsaftalen med arbejdspladsen: timer, opgaver, hensyn, delmål og en dato for opfølgning.',
          ]
        : []),
    ],
  }),
  cti: (s) => ({
    title: 'Gør klar til CTI-start',
    lines: [
      `CTI starter ${day(s.startsOn)}. Tjeklisten viser, hvad der mangler inden.`,
      leadsToJob(s)
        ? 'Din første opgave bliver at støtte borgeren i at få en god arbejdsaftale.'
        : 'Aftal med borgeren, hvordan støtten skal være fra den første dag.',
    ],
  }),
};

function phaseFrom(from: PlainDate | null, place: number): string {
  return `fase ${place + 2} fra ${day(from)}`;
}

function started(s: NoticeScene): NoticeText {
  const dates =
    s.phases.every((from) => from !== null) && s.lastDay
      ? [`${capital(s.phases.map(phaseFrom).join(', '))}. Sidste dag er ${day(s.lastDay)}.`]
      : [];
  if (!s.begun) {
    const title = `CTI starter ${day(s.startsOn)}`;
    return {
      title,
      lines: ['Starten er noteret, så fase 1 begynder af sig selv den dag.', ...dates],
    };
  }
  return { title: `CTI startede ${day(s.startsOn)}`, lines: dates };
}

function roleOf({ audience }: NoticeScene): 'cti' | 'job' {
  return audience === 'job' ? 'job' : 'cti';
}

function noMatch(s: NoticeScene): NoticeText {
  const since = `Der er gået ${plural(s.days, 'dag', 'dage')} siden opstartsmødet${onDay(s.metOn, 'da')}`;
  if (!leadsToJob(s)) {
    return {
      title: 'Overgangen er ikke planlagt',
      lines: [`${since}, og dagen for overgangen er ikke noteret.`],
    };
  }
  return {
    title: 'Borgeren har endnu ikke et jobmatch',
    lines: [
      `${since}, og første arbejdsdag er ikke aftalt.`,
      'Job kommer først i metoden: Jo før borgeren kommer ud på en arbejdsplads, jo bedre. Virksomhedspraktik tæller også.',
    ],
  };
}

function newMatch(s: NoticeScene): NoticeText {
  return {
    title: 'Borgeren har brug for et nyt jobmatch',
    lines: [
      `Jobbet sluttede${onDay(s.jobEnded, 'da')}, men CTI-forløbet fortsætter, og faserne skifter på de samme datoer.`,
      'Find en ny arbejdsplads, ordinært eller i praktik, og notér den første arbejdsdag dér.',
    ],
  };
}

/** T8, T10 and C6: no after-care, who has the responsibility, what was decided, when data go. */
function ended(s: NoticeScene): NoticeText {
  const job = 'Jobkonsulenten fortsætter, så længe der er behov.';
  const open = s.uncovered ? [`Ingen tager over for ${thingsIn(s.uncovered)}.`] : [];
  const erased = s.erasedOn ? [`Forløbets data slettes ${day(s.erasedOn)}.`] : [];
  return {
    title: 'CTI-forløbet er slut',
    lines: [
      `Sidste dag var ${day(s.lastDay)}, og CTI-medarbejderen giver ikke støtte længere.`,
      responsibleLine(s),
      ...open,
      ...(leadsToJob(s) ? [job] : []),
      decisionLine(s),
      ...erased,
    ],
  };
}

function responsibleLine({ responsible }: NoticeScene): string {
  return responsible === null
    ? 'Overdragelsesplanen blev ikke færdig. Aftal, hvem borgeren kan gå til, så borgeren ikke står alene.'
    : `Får borgeren brug for hjælp, gælder overdragelsesplanen. Ansvaret på lang sigt: ${closed(responsible)}`;
}

function decisionLine({ decision }: NoticeScene): string {
  if (decision === null) {
    return 'Der er ikke noteret en beslutning om fortsat støtte. Sagsbehandlerne bør træffe den nu.';
  }
  if (decision.support === 'none') return 'Det er besluttet, at der ikke gives fortsat støtte.';
  const who = decision.worker ?? 'en anden medarbejder';
  return `Fortsat støtte: ${words.decisions[decision.support]}, som gives af ${closed(who)}`;
}

function goesOn(s: NoticeScene): NoticeText {
  return {
    title: 'Du fortsætter med borgeren',
    lines: [
      `CTI-forløbet er slut; sidste dag var ${day(s.lastDay)}.`,
      'Din støtte som jobkonsulent fortsætter, så længe borgeren og arbejdspladsen har brug for den.',
    ],
  };
}

function firstDay({ programme }: NoticeScene): string {
  return byBeginning(
    { jobmatch: 'Første arbejdsdag', transition: 'Dagen for overgangen' },
    programme,
  );
}

function time({ meeting }: NoticeScene): string {
  return meeting?.time ? ` ${formatTime(meeting.time, 'da')}` : '';
}

function day(date: PlainDate | null): string {
  return date === null ? words.notTold : formatDate(date, 'da');
}

/** Change 1 leads to phase 2. */
function to(change: number | null): string {
  return change === null ? '' : ` til fase ${change + 1}`;
}

// What notices say before and at the CTI start, in Danish; notices.ts takes it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { leadsToJob } from '../../../cti/programmes';
import { capital, onDay } from '../../dates';
import type { NoticeScene, NoticeText } from '../../notices';
import { plural } from '../plural';
import { day, firstDay } from './days';

/** To each who gets ready for the CTI start. */
export function prepared(s: NoticeScene): NoticeText {
  return PREPARE[s.audience === 'channel' ? 'channel' : roleOf(s)](s);
}

const PREPARE: Readonly<Record<'channel' | 'cti' | 'job', (s: NoticeScene) => NoticeText>> = {
  channel: (s) => ({
    title: `Gør klar: CTI starter ${day(s.startsOn)}`,
    lines: [`${firstDay(s)} er aftalt. Tjeklisten viser, hvad der skal være på plads inden da.`],
  }),
  job: (s) => ({
    title: 'Kontakt CTI-medarbejderen',
    lines: [
      `${firstDay(s)} er ${day(s.target)}, og CTI starter ${s.startsOn === s.target ? 'samme dag' : day(s.startsOn)}.`,
      ...(leadsToJob(s)
        ? [
            'Borgeren, CTI-medarbejderen og du mødes, når CTI starter. Aftal tidspunktet nu.',
            'Lav arbejdsaftalen med arbejdspladsen: timer, opgaver, hensyn, delmål og en dato for opfølgning.',
          ]
        : []),
    ],
  }),
  cti: (s) => ({
    title: 'Gør klar til CTI-start',
    lines: [
      `CTI starter ${day(s.startsOn)}. Tjeklisten viser, hvad der mangler inden da.`,
      leadsToJob(s)
        ? 'Borgeren, jobkonsulenten og du mødes ved starten. Din første opgave bliver at støtte borgeren i at få en god arbejdsaftale.'
        : 'Aftal med borgeren, hvordan støtten skal være fra den første dag.',
      ...(s.earliestStart === null
        ? []
        : [
            `I sjældne tilfælde, for eksempel når transporten først skal på plads, kan CTI starte fra ${day(s.earliestStart)}. Dagene tages fra fase 1.`,
          ]),
    ],
  }),
};

function roleOf({ audience }: NoticeScene): 'cti' | 'job' {
  return audience === 'job' ? 'job' : 'cti';
}

export function started(s: NoticeScene): NoticeText {
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

function phaseFrom(from: PlainDate | null, place: number): string {
  return `fase ${place + 2} fra ${day(from)}`;
}

export function noMatch(s: NoticeScene): NoticeText {
  const since = `Der er gået ${plural(s.days, 'dag', 'dage')} siden opstartsmødet${onDay(s.metOn, 'da')}`;
  if (!leadsToJob(s)) {
    return {
      title: 'Overgangen er ikke planlagt',
      lines: [`${since}, og dagen for overgangen er ikke noteret.`],
    };
  }
  return {
    title: 'Der er endnu ikke fundet et jobmatch',
    lines: [
      `${since}, og første arbejdsdag er ikke aftalt.`,
      'Job kommer først i metoden: Jo før borgeren kommer ud på en arbejdsplads, desto bedre. Virksomhedspraktik tæller også.',
    ],
  };
}

export function newMatch(s: NoticeScene): NoticeText {
  return {
    title: 'Der er brug for et nyt jobmatch',
    lines: [
      `Jobbet sluttede${onDay(s.jobEnded, 'da')}, men CTI-forløbet fortsætter, og faserne skifter på de samme datoer.`,
      'Find en ny arbejdsplads, ordinært eller i praktik, og notér den første arbejdsdag dér.',
    ],
  };
}

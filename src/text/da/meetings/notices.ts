// What notices say of meetings and appointments in Danish: before and after them; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { addDays, type PlainDate } from '../../../cti/calendar/plainDate';
import { capital, formatDateWithWeekday, formatTime, joinList, onDay } from '../../dates';
import type { MeetingTold, NoticeScene, NoticeText } from '../../notices';
import { words } from '../words';

/** What the start-up meeting of a job course is about (C1): indsatsmodellen; CTI-manualen, s. 15-16. */
const AGENDA: readonly string[] = [
  'Før mødet: Hold eventuelt et kort formøde uden borgeren, og aftal, hvem der gør hvad. Hold mødet dér, hvor borgeren ønsker det.',
  '1. Borgerens drømme og ønsker, også om job, og det, borgeren kan og har erfaring med',
  '2. Borgerens netværk, og hvem borgeren ellers vil have med',
  '3. Hvornår borgeren og jobkonsulenten går i gang med CV og jobsøgning',
  '4. Tidsplanen for forløbet',
  '5. Hvem af sagsbehandlerne der er tovholder for den fælles plan',
];

/** The agenda, where the meeting is the start-up meeting of a job course. */
export function startupAgenda(scene: NoticeScene): readonly string[] {
  return scene.meeting?.kind === 'startup' && leadsToJob(scene) ? AGENDA : [];
}

/** The CTI worker, and whoever has an appointment, reminds the citizen the day before. */
export function reminder(s: NoticeScene): readonly string[] {
  return s.audience === 'cti' || s.meeting?.is === 'appointment'
    ? [`Send borgeren en besked dagen før,${onDay(addDays(s.target, -1), 'da')}.`]
    : [];
}

/** C1, P11: the caseworkers prepare the start-up meeting in good time. */
export function prepareStartup(s: NoticeScene): NoticeText {
  return {
    title: `Forbered opstartsmødet ${day(s.target)}${time(s.meeting)}`,
    lines: [
      'Aftal et kort formøde med de andre fagfolk, og fordel, hvem der gør hvad.',
      'Spørg borgeren, hvor mødet skal holdes, og hvem borgeren ellers vil have med.',
      ...(leadsToJob(s) ? ['Aftal, hvornår arbejdet med CV og jobsøgning begynder.'] : []),
    ],
  };
}

/** Nobody has said what came of it: asked, never assumed. */
export function afterMeeting({ meeting, target, ordinal }: NoticeScene): NoticeText {
  const the = meeting?.the ?? 'mødet';
  const question = meeting?.is === 'appointment' ? 'gennemført' : 'holdt';
  return {
    title: `Blev ${the} ${question}?`,
    lines: [
      `Planlagt til ${day(target)}${time(meeting)}${withWhom(meeting)}. Ingen har noteret, hvad det blev til.`,
      ...(ordinal > 1 ? ['Der spørges ikke igen; det står under »mine«, til du har svaret.'] : []),
    ],
  };
}

function withWhom(meeting: MeetingTold | null): string {
  const who = (meeting?.presumed ?? []).map((each) => words.attendees[each]);
  const all = meeting?.kind === 'network' ? [...who, words.network] : who;
  return all.length === 0 ? '' : ` med ${joinList(all, 'da')}`;
}

/** What was answered. */
export function becameOf({ meeting }: NoticeScene): NoticeText {
  if (!meeting) return { title: 'Mødet er ikke på planen længere', lines: [] };
  return { title: BECAME[meeting.state](meeting), lines: [] };
}

const BECAME: Readonly<Record<MeetingTold['state'], (meeting: MeetingTold) => string>> = {
  planned: (m) => `${capital(m.the)} er flyttet til ${day(m.date)}${time(m)}`,
  held: (m) =>
    `${capital(m.the)} ${day(m.date)} blev ${m.is === 'appointment' ? 'gennemført' : 'holdt'}`,
  cancelled: (m) => `${capital(m.the)} ${day(m.date)} er aflyst`,
  missed: (m) => `Borgeren var ikke med til ${m.the} ${day(m.date)}`,
};

function day(date: PlainDate): string {
  return formatDateWithWeekday(date, 'da');
}

function time(meeting: MeetingTold | null): string {
  return meeting?.time ? ` ${formatTime(meeting.time, 'da')}` : '';
}

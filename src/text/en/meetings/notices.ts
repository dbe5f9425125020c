// What notices say of meetings and appointments in English: before and after them; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { addDays, type PlainDate } from '../../../cti/calendar/plainDate';
import { capital, formatDateWithWeekday, formatTime, joinList, onDay } from '../../dates';
import type { MeetingTold, NoticeScene, NoticeText } from '../../notices';
import { words } from '../words';

/** What the start-up meeting of a job course is about (C1): intervention model; CTI manual, p. 15-16. */
const AGENDA: readonly string[] = [
  'Beforehand: the professionals meet briefly and agree who does what. The meeting itself is best held where the citizen wishes.',
  '1. The citizen’s hopes and wishes, work among them, and what the citizen can do and has experience of',
  '2. The citizen’s network, and who else the citizen wants to involve',
  '3. When the citizen and the job consultant begin on the CV and the job search',
  '4. The timetable of the course',
  '5. Which caseworker answers for the joint plan',
];

/** The agenda, where the meeting is the start-up meeting of a job course. */
export function startupAgenda(scene: NoticeScene): readonly string[] {
  return scene.meeting?.kind === 'startup' && leadsToJob(scene) ? AGENDA : [];
}

/** The CTI worker, and whoever has an appointment, reminds the citizen the day before. */
export function reminder(s: NoticeScene): readonly string[] {
  return s.audience === 'cti' || s.meeting?.is === 'appointment'
    ? [`Text the citizen the day before,${onDay(addDays(s.target, -1), 'en')}.`]
    : [];
}

/** C1, P11: the caseworkers prepare the start-up meeting in good time. */
export function prepareStartup(s: NoticeScene): NoticeText {
  return {
    title: `Prepare the start-up meeting on ${day(s.target)}${time(s.meeting)}`,
    lines: [
      'Arrange a short meeting of the professionals beforehand, and agree who does what.',
      'Ask the citizen where the meeting should be, and who else should come.',
      ...(leadsToJob(s) ? ['Agree when work on the CV and the job search begins.'] : []),
    ],
  };
}

/** Nobody has said what came of it: asked, never assumed. */
export function afterMeeting({ meeting, target, ordinal }: NoticeScene): NoticeText {
  const the = meeting?.the ?? 'the meeting';
  return {
    title: meeting?.is === 'appointment' ? `Did ${the} take place?` : `Was ${the} held?`,
    lines: [
      `Planned for ${day(target)}${time(meeting)}${withWhom(meeting)}. Nobody has recorded what came of it.`,
      ...(ordinal > 1
        ? ['You will not be asked again; it stands under “mine” until you have answered.']
        : []),
    ],
  };
}

function withWhom(meeting: MeetingTold | null): string {
  const who = (meeting?.presumed ?? []).map((each) => words.attendees[each]);
  const all = meeting?.kind === 'network' ? [...who, words.network] : who;
  return all.length === 0 ? '' : ` with ${joinList(all, 'en')}`;
}

/** What was answered. */
export function becameOf({ meeting }: NoticeScene): NoticeText {
  if (!meeting) return { title: 'The meeting is not planned any more', lines: [] };
  return { title: BECAME[meeting.state](meeting), lines: [] };
}

const BECAME: Readonly<Record<MeetingTold['state'], (meeting: MeetingTold) => string>> = {
  planned: (m) => `${capital(m.the)} is moved to ${day(m.date)}${time(m)}`,
  held: (m) =>
    `${capital(m.the)} on ${day(m.date)} ${m.is === 'appointment' ? 'took place' : 'was held'}`,
  cancelled: (m) => `${capital(m.the)} on ${day(m.date)} is cancelled`,
  missed: (m) => `The citizen was not at ${m.the} on ${day(m.date)}`,
};

function day(date: PlainDate): string {
  return formatDateWithWeekday(date, 'en');
}

function time(meeting: MeetingTold | null): string {
  return meeting?.time ? ` at ${formatTime(meeting.time, 'en')}` : '';
}

// What a meeting's notice adds in English: the start-up agenda, the reminder; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { addDays } from '../../../cti/calendar/plainDate';
import { onDay } from '../../dates';
import type { NoticeScene } from '../../notices';

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

/** The CTI worker reminds the citizen of a meeting the day before it. */
export function reminder(s: NoticeScene): readonly string[] {
  return s.audience === 'cti'
    ? [`Text the citizen the day before,${onDay(addDays(s.target, -1), 'en')}.`]
    : [];
}

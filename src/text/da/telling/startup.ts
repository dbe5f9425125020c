// What a meeting's notice adds in Danish: the start-up agenda, the reminder; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { addDays } from '../../../cti/calendar/plainDate';
import { onDay } from '../../dates';
import type { NoticeScene } from '../../notices';

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

/** The CTI worker reminds the citizen of a meeting the day before it. */
export function reminder(s: NoticeScene): readonly string[] {
  return s.audience === 'cti'
    ? [`Send borgeren en besked dagen før,${onDay(addDays(s.target, -1), 'da')}.`]
    : [];
}

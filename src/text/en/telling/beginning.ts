// What notices say before and at the CTI start, in English; notices.ts takes it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { leadsToJob } from '../../../cti/programmes';
import { capital, onDay, pluralIn } from '../../dates';
import type { NoticeScene, NoticeText } from '../../notices';
import { day, firstDay } from './days';

/** To each who gets ready for the CTI start. */
export function prepared(s: NoticeScene): NoticeText {
  return PREPARE[s.audience === 'channel' ? 'channel' : roleOf(s)](s);
}

const PREPARE: Readonly<Record<'channel' | 'cti' | 'job', (s: NoticeScene) => NoticeText>> = {
  channel: (s) => ({
    title: `Get ready: CTI starts on ${day(s.startsOn)}`,
    lines: [`${firstDay(s)} has been agreed. This should be settled before then.`],
  }),
  job: (s) => ({
    title: 'Get in touch with the CTI worker',
    lines: [
      `${firstDay(s)} is ${day(s.target)}, and CTI starts ${s.startsOn === s.target ? 'the same day' : `on ${day(s.startsOn)}`}.`,
      ...(leadsToJob(s)
        ? [
            'The citizen, the CTI worker and you meet when CTI starts. Agree on the time now.',
            'Make the work agreement with the workplace: hours, tasks, health considerations, sub-goals and a date for follow-up.',
          ]
        : []),
    ],
  }),
  cti: (s) => ({
    title: 'Get ready for the CTI start',
    lines: [
      `CTI starts on ${day(s.startsOn)}. The checklist shows what is missing before then.`,
      leadsToJob(s)
        ? 'The citizen, the job consultant and you meet at the start. Your first task will be to support the citizen in getting a good work agreement.'
        : 'Agree with the citizen what the support should be like from the first day.',
      ...(s.earliestStart === null
        ? []
        : [
            `In rare cases, for example when the transport has to be settled first, CTI may start from ${day(s.earliestStart)}. The days come off phase 1.`,
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
      ? [`${capital(s.phases.map(phaseFrom).join(', '))}. The last day is ${day(s.lastDay)}.`]
      : [];
  if (!s.begun) {
    const title = `CTI starts on ${day(s.startsOn)}`;
    return {
      title,
      lines: ['The start is recorded, so phase 1 begins by itself that day.', ...dates],
    };
  }
  return { title: `CTI started on ${day(s.startsOn)}`, lines: dates };
}

function phaseFrom(from: PlainDate | null, place: number): string {
  return `phase ${place + 2} from ${day(from)}`;
}

export function noMatch(s: NoticeScene): NoticeText {
  const since = `${pluralIn(s.days, 'day has', 'days have', 'en')} passed since the start-up meeting${onDay(s.metOn, 'en')}`;
  if (!leadsToJob(s)) {
    return {
      title: 'The transition is not planned',
      lines: [`${since}, and the day of the transition has not been recorded.`],
    };
  }
  return {
    title: 'The citizen has no job match yet',
    lines: [
      `${since}, and no first working day has been agreed.`,
      'The method puts the job first: the sooner the citizen is at a workplace, the better. Company practice counts too.',
    ],
  };
}

export function newMatch(s: NoticeScene): NoticeText {
  return {
    title: 'The citizen needs a new job match',
    lines: [
      `The job ended${onDay(s.jobEnded, 'en')}, but the CTI course goes on, and the phases change on the same dates.`,
      'Find a new workplace, ordinary hours or practice, and record the first working day there.',
    ],
  };
}

// What falls due, in English: the channel's and each role's own wording.
import { hasClosingMeeting, leadsToJob } from '../../cti/programmes';
import { capital, formatDateWithWeekday, formatTime, onDay, pluralIn } from '../dates';
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

export const notices: NoticeTexts = {
  names: {
    'startup.missing': () => 'reminder of the start-up meeting',
    'consent.pending': () => 'reminder of the consent',
    'startup.prepare': () => 'preparing the start-up meeting',
    'meeting.after': () => 'what came of the meeting',
    'contact.first': () => 'reminder of the first contact with the citizen',
    'jobmatch.missing': () => 'reminder of the job match',
    'cti.prepare': () => 'preparing the CTI start',
    'phase.begin': () => 'phase 1 begins',
    'plan.missing': (ordinal) =>
      `reminder of the plan${ordinal === null ? '' : ` for phase ${ordinal + 1}`}`,
    'cti.start': () => 'CTI start',
    'cti.late': () => 'reminder if CTI has not started',
    'phase.notice': (ordinal) => `notice of the phase change${to(ordinal)}`,
    'phase.change': (ordinal) => `phase change${to(ordinal)}`,
    'phase.open': (ordinal) => `reminder of open items after the phase change${to(ordinal)}`,
    'closing.prepare': () => 'preparing the closing meeting',
    'handover.deadline': () => 'reminder of network meetings',
    'handover.plan': () => 'reminder of the handover plan',
    'decision.deadline': () => 'reminder of the decision on continued support',
    'closing.unplanned': () => 'reminder to plan the closing meeting',
    'course.end': () => 'the CTI course has ended',
    'meeting.soon': () => 'planned meeting',
    'agreement.followup': () => 'follow-up on the work agreement',
    'pause.check': () => 'how the pause is going',
    involve: () => 'the caseworkers are asked to get in touch',
    told: () => 'change of the course',
    digest: () => 'the week ahead',
    retention: () => 'notice that the course data will be erased',
  },

  tell: {
    'startup.missing': (s) => ({
      title: 'The start-up meeting is missing',
      lines: [
        `The course was created on ${day(s.enrolledOn)}, and no start-up meeting has been held or planned.`,
        'The joint plan is made at that meeting, so it comes before the job begins. The caseworkers prepare it together, and the citizen, the CTI worker and the job consultant take part.',
      ],
    }),

    'consent.pending': (s) => ({
      title: 'Consent is still missing',
      lines: [
        `The course was created on ${day(s.enrolledOn)}, but the citizen’s consent has not been recorded.`,
        'Until then you can only give roles and plan the start-up meeting. If the citizen has said yes, record it here; if the citizen has said no, record that too.',
      ],
    }),

    'startup.prepare': prepareStartup,
    'meeting.after': afterMeeting,
    'contact.first': (s) => ({
      title: 'Make first contact with the citizen',
      lines: [
        `The start-up meeting was held${onDay(s.metOn, 'en')}, but no contact with the citizen has been logged yet.`,
        'Ask where the citizen would like to meet, what they wish for, and whether somebody else should join. The first meetings are only for getting to know each other.',
      ],
    }),

    'jobmatch.missing': (s) => (s.jobEnded ? newMatch(s) : noMatch(s)),

    'cti.prepare': prepared,

    'phase.begin': (s) => ({ title: `Phase 1 began on ${day(s.target)}`, lines: [] }),

    'plan.missing': (s) => ({
      title: `The plan for phase ${s.ordinal + 1} is missing`,
      lines: [
        `Phase ${s.ordinal + 1} began on ${day(s.target)}, and no focus area has been chosen for it.`,
        'Choose one to three areas together with the citizen, and write briefly what is to be done.',
      ],
    }),

    'cti.start': (s) => ({
      title: `CTI starts on ${day(s.target)}`,
      lines: [
        s.firstDay !== null && s.target < s.firstDay
          ? `${firstDay(s)} is ${day(s.firstDay)}, and phase 1 begins before that, on ${day(s.target)}.`
          : leadsToJob(s)
            ? 'The first working day is also the first day of phase 1. The citizen, the CTI worker and the job consultant meet at the start.'
            : 'The day of the transition is also the first day of phase 1.',
        s.startNoted
          ? 'The start is recorded, so phase 1 begins by itself that day.'
          : `Confirm with the button, and phase 1 will be counted from ${day(s.target)}.`,
      ],
    }),

    'cti.late': (s) => ({
      title: 'CTI has not started',
      lines: [
        `${firstDay(s)} was ${day(s.firstDay)}, and according to the method CTI starts the same day.`,
        'If CTI is under way, record the right date. If not, start now and say briefly why; it is then recorded as a deviation.',
      ],
    }),

    'phase.notice': (s) =>
      s.audience === 'channel'
        ? {
            title: `Phase ${s.ordinal + 1} begins on ${day(s.target)}`,
            lines: [
              'This should be settled before the phase changes. It changes on that day even if something is missing.',
            ],
          }
        : {
            title: 'Tell the citizen about the phase change',
            lines: [
              `Phase ${s.ordinal + 1} begins on ${day(s.target)}. The citizen should know beforehand when it happens and what it means for the support.`,
              'Feel free to say it more than once.',
            ],
          },

    'phase.change': (s) => ({
      title: `Phase ${s.ordinal + 1} has begun`,
      lines: [`The phase changed on ${day(s.target)}.`],
    }),

    'phase.open': (s) => ({
      title: `${pluralIn(s.open, 'item is', 'items are', 'en')} still open`,
      lines: [
        `Phase ${s.ordinal + 1} began on ${day(s.target)}, and part of the checklist is not settled yet.`,
        'Tick an item when it happens, or say why it is not relevant.',
      ],
    }),

    'closing.prepare': (s) => ({
      title: hasClosingMeeting(s) ? 'Prepare the closing meeting' : 'Prepare the end of the course',
      lines: [`The last day of the CTI course is ${day(s.lastDay)}.`],
    }),

    'handover.deadline': (s) => ({
      title: `Hold a network meeting by ${day(s.networkBy)}`,
      lines: [
        "No meeting with the citizen's network has been held or planned. It should take place at least a month before the end, so that there is time to adjust the support.",
        'Agree with the citizen who should be there. If the citizen does not want a network, mark the items as not relevant with that reason.',
      ],
    }),

    'handover.plan': (s) => ({
      title: 'The handover plan is not finished',
      lines: [
        `The last day of the CTI course is ${day(s.lastDay)}.`,
        'Write together with the citizen what the citizen does in need, crisis and relapse, and who has the long-term responsibility.',
      ],
    }),

    'decision.deadline': (s) => ({
      title: 'Continued support must be decided',
      lines: [
        `The last day of the CTI course is ${day(s.lastDay)}, and no decision on the support afterwards has been recorded.`,
        ...(s.ordinal === 1
          ? ['Begin now: an assessment under SEL § 85 can take several weeks.']
          : []),
        'Should the citizen have mentor support, support under SEL § 85 or no continued support? The support is no longer CTI, and it is given by another worker.',
      ],
    }),

    'closing.unplanned': (s) => ({
      title: 'The closing meeting is not planned',
      lines: [
        `The last day of the CTI course is ${day(s.lastDay)}. The citizen, the CTI worker, the job consultant and the caseworkers should be there.`,
      ],
    }),

    'course.end': (s) => (s.audience === 'channel' ? ended(s) : goesOn(s)),

    'meeting.soon': (s) => ({
      title: `${capital(s.meeting?.name ?? 'meeting')} on ${formatDateWithWeekday(s.target, 'en')}${time(s)}`,
      lines: [...reminder(s), ...startupAgenda(s)],
    }),

    'agreement.followup': (s) => ({
      title: 'Follow up on the work agreement',
      lines: [
        `You agreed to follow up on ${day(s.target)}: do hours, tasks and health considerations still fit, and have the sub-goals been reached?`,
      ],
    }),

    'pause.check': (s) => ({
      title: `The pause has lasted ${pluralIn(s.days, 'day', 'days', 'en')}`,
      lines: [
        `The course has been paused since ${day(s.pausedSince)}. The clock stands still meanwhile.`,
        'Find out how things are going and whether the citizen wishes to go on.',
      ],
    }),

    involve: () => ({
      title: 'Please get in touch as soon as you can',
      lines: [
        'The team asks you to get in touch: there are new needs that may change the plan.',
        'Call the CTI worker or the job consultant. For the sake of the citizen nothing more is said here.',
      ],
    }),

    told: changed,

    digest: (s) => ({ title: `The week from ${day(s.target)}`, lines: [] }),

    retention: (s) => ({
      title: `The data of the course will be erased on ${day(s.target)}`,
      lines: [
        s.closed
          ? "The course has ended, and the team's period for keeping it runs out."
          : "Nothing new has happened on the course, and the team's period for keeping it runs out.",
        'If something is to be kept, fetch the documentation before then and file it in the record system.',
      ],
    }),
  },

  done: {
    'startup.missing': (s) =>
      s.settledBy
        ? {
            title: `The start-up meeting is ${s.settledBy.held ? 'held' : 'planned'}`,
            lines: [`Date: ${day(s.settledBy.date)}.`],
          }
        : started(s),
    'consent.pending': () => ({
      title: 'The consent is recorded',
      lines: ['The status card shows what was answered.'],
    }),
    'meeting.after': becameOf,
    'contact.first': (s) =>
      s.inTouch
        ? {
            title: 'The citizen has been contacted',
            lines: ['The contact is recorded, so there is nothing more to do here.'],
          }
        : started(s),
    'jobmatch.missing': (s) => ({
      title: leadsToJob(s) ? 'The job match is made' : 'The transition is planned',
      lines: s.firstDay ? [`${firstDay(s)} is ${day(s.firstDay)}.`] : [],
    }),
    'plan.missing': (s) => ({
      title: `The plan for phase ${s.ordinal + 1}`,
      lines: [
        s.planned
          ? 'Focus areas have been chosen for the phase.'
          : 'The phase is over, so its plan is not missing any more.',
      ],
    }),
    'cti.start': started,
    'cti.late': started,
    'phase.open': (s) => ({
      title: 'The checklist is in place',
      lines: [`Every item before phase ${s.ordinal + 1} is settled.`],
    }),
    'handover.deadline': (s) => ({
      title: `The network meeting is ${s.settledBy?.held ? 'held' : 'planned'}`,
      lines: s.settledBy ? [`Date: ${day(s.settledBy.date)}.`] : [],
    }),
    'handover.plan': () => ({
      title: 'The handover plan is finished',
      lines: ['Get it on the status card, and give the citizen a copy.'],
    }),
    'decision.deadline': () => ({
      title: 'Continued support is decided',
      lines: ['The decision is recorded. See it on the status card.'],
    }),
    'closing.unplanned': (s) => ({
      title: `The closing meeting is ${s.settledBy?.held ? 'held' : 'planned'}`,
      lines: s.settledBy ? [`Date: ${day(s.settledBy.date)}.`] : [],
    }),
    'pause.check': () => ({
      title: 'The pause has ended',
      lines: ['The course goes on, and the phases have moved by the days of the pause.'],
    }),
  },
  over: (s) => ({
    title: 'The CTI course has ended',
    lines: [...(s.lastDay ? [`The last day was ${day(s.lastDay)}.`] : [])],
  }),

  late: (ruleDate) => `Late message: it should have come on ${day(ruleDate)}.`,
  maybeRepeat: 'You may have seen this before: it is not certain that the first one arrived.',
  again: (count) => `Shown again (${ORDINALS[count] ?? `${count}th`} time)`,
  outdated: 'No longer valid. The dates have changed since.',
  standIn: (name) => `You stand in for ${name}.`,
  takenBack: 'No longer so: it was taken back.',
  instead: {
    empty: {
      author: 'The message was for the person who created the course.',
      cti: 'The course has no CTI worker, so the message comes here.',
      job: 'The course has no job consultant, so the message comes here.',
      jobcenter: 'The course has no job-centre caseworker, so the message comes here.',
      social: 'The course has no social caseworker, so the message comes here.',
    },
    unreachable: (name, role) =>
      `For ${name}${role === 'author' ? '' : ` (${words.roles[role]})`}, who could not be reached in a chat.`,
  },
  phaseHeadings: {
    points: 'Pay attention to',
    about: 'What the phase is about',
    role: "The CTI worker's role",
    plan: 'The CTI plan',
    list: 'The checklist for the change',
    earlier: 'Still open from earlier',
  },
  phaseTitle: (phase, from) => `Phase ${phase} began on ${day(from)}`,
};

/** A message that its reader put off is shown a second and a third time, then no more. */
const ORDINALS: Readonly<Record<number, string>> = { 2: '2nd', 3: '3rd' };

function time({ meeting }: NoticeScene): string {
  return meeting?.time ? ` at ${formatTime(meeting.time, 'en')}` : '';
}

/** Change 1 leads to phase 2. */
function to(change: number | null): string {
  return change === null ? '' : ` to phase ${change + 1}`;
}

import type { Course } from '../../src/cti/course';
import { DEFAULT_SETTINGS, due, nextDue, type Audience, type DueKey } from '../../src/cti/due';
import type { PlainDate } from '../../src/cti/plainDate';
import type { StatusView, View } from '../../src/desk/views';
import {
  AYSE,
  ENDED,
  ENROLLED,
  GENERIC,
  JONAS,
  LONG,
  LONG_REASON,
  LONGEST,
  MARIE,
  MATCHED,
  PAUSED,
  PHASE2,
  PHASE3,
  STARTED,
  story,
  type Told,
} from './story';

/** A view with its name; `personal` ones are shown in 1:1. */
export interface Exhibit {
  readonly name: string;
  readonly view: View;
  readonly personal?: boolean;
}

function statusOf(
  told: readonly Told[],
  today: PlainDate,
  more: Partial<StatusView> = {},
): StatusView {
  const { course } = story(...told);
  return {
    kind: 'status',
    course,
    today,
    settings: DEFAULT_SETTINGS,
    done: [],
    next: nextDue(course, DEFAULT_SETTINGS, today, 3),
    dead: [],
    advice: [],
    ...more,
  };
}

/** A course and the facts of its last command, as the desk shows them back. */
function recorded(told: readonly Told[], today: PlainDate): StatusView {
  const { events } = story(...told);
  const last = events.at(-1)?.command;
  const done = events.filter(({ command }) => command === last).map(({ fact }) => fact);
  return statusOf(told, today, { done });
}

const LONG_STATUS = statusOf(LONG, '2027-06-20', {
  advice: ['attendanceAssumed', 'chooseTwoOrThreeFocus'],
  dead: [1, 2, 3].map((number) => ({
    due: `phase.notice~${number}`,
    key: 'phase.notice',
    on: '2027-05-18' as PlainDate,
    why: 'notInstalled',
  })),
});

const STATUS: readonly Exhibit[] = [
  { name: 'status-new', view: statusOf(ENROLLED, '2027-01-05', { advice: ['givePeople'] }) },
  {
    name: 'status-consent-pending',
    view: statusOf(
      [
        [
          '2027-01-05',
          MARIE,
          {
            type: 'enrol',
            number: 7,
            programme: 'job',
            basis: 'sel82b',
            consent: 'pending',
            people: {},
          },
        ],
      ],
      '2027-01-06',
    ),
  },
  { name: 'status-first-day', view: recorded(MATCHED, '2027-02-02') },
  { name: 'status-phase1', view: recorded(STARTED, '2027-05-10') },
  { name: 'status-phase2', view: statusOf(PHASE2, '2027-07-04') },
  { name: 'status-paused', view: recorded(PAUSED, '2027-08-10') },
  { name: 'status-phase3', view: statusOf(PHASE3, '2027-10-20') },
  { name: 'status-closed', view: statusOf(ENDED, '2027-12-05') },
  {
    name: 'status-stopped',
    view: statusOf(
      [
        ...PHASE2,
        ['2027-07-10', MARIE, { type: 'stop', reason: 'Borgeren er flyttet til en anden kommune' }],
      ],
      '2027-07-12',
    ),
  },
  {
    name: 'status-withdrawn',
    view: statusOf(
      [...PHASE2, ['2027-07-10', MARIE, { type: 'consent', state: 'withdrawn' }]],
      '2027-07-12',
    ),
  },
  { name: 'status-generic', view: statusOf(GENERIC, '2027-05-01') },
  { name: 'status-longest', view: LONG_STATUS },
];

function checklistOf(
  told: readonly Told[],
  list: 'contact' | 'phase2' | 'phase3' | 'end',
  today: PlainDate,
): View {
  return { kind: 'checklist', course: story(...told).course, list, today };
}

const CHECKLISTS: readonly Exhibit[] = [
  { name: 'checklist-contact', view: checklistOf(MATCHED, 'contact', '2027-02-02') },
  { name: 'checklist-ten-items', view: checklistOf(PHASE2, 'phase2', '2027-05-26') },
  { name: 'checklist-ten-open', view: checklistOf(LONG, 'phase2', '2027-05-26') },
  { name: 'checklist-end', view: checklistOf(PHASE3, 'end', '2027-10-20') },
  { name: 'checklist-generic', view: checklistOf(GENERIC, 'phase2', '2027-05-01') },
];

function noticeOf(
  told: readonly Told[],
  key: DueKey,
  audience: Audience,
  more: Partial<Extract<View, { kind: 'notice' }>> = {},
): View {
  const { course } = story(...told);
  const asOf = told.at(-1)?.[0] ?? '2027-01-01';
  const thing = due(course, DEFAULT_SETTINGS, asOf).find(
    (each) => each.key === key && each.audience === audience,
  );
  if (!thing) throw new Error(`${key} to ${audience} is not due in this story`);
  const base = { late: false, maybeRepeat: false, instead: null };
  return { kind: 'notice', due: thing, course, today: thing.sendOn, ...base, ...more };
}

const NOTICED = [
  ...ENROLLED,
  ['2027-01-12', MARIE, { type: 'meeting', kind: 'startup', state: 'held', date: '2027-01-12' }],
] as readonly Told[];

const UNMET = PHASE2.filter(([day]) => day < '2027-07-01');
const UNTIL_APRIL = STARTED.filter(([day]) => day < '2027-04-01');

const NOTICES: readonly Exhibit[] = [
  { name: 'notice-contact-first', view: noticeOf(NOTICED, 'contact.first', 'cti'), personal: true },
  {
    name: 'notice-jobmatch-missing',
    view: noticeOf(NOTICED, 'jobmatch.missing', 'job'),
    personal: true,
  },
  { name: 'notice-cti-prepare-channel', view: noticeOf(MATCHED, 'cti.prepare', 'channel') },
  { name: 'notice-cti-prepare-job', view: noticeOf(MATCHED, 'cti.prepare', 'job'), personal: true },
  { name: 'notice-cti-prepare-cti', view: noticeOf(MATCHED, 'cti.prepare', 'cti'), personal: true },
  { name: 'notice-cti-window', view: noticeOf(MATCHED, 'cti.window', 'job'), personal: true },
  { name: 'notice-cti-start-channel', view: noticeOf(MATCHED, 'cti.start', 'channel') },
  { name: 'notice-cti-start-job', view: noticeOf(MATCHED, 'cti.start', 'job'), personal: true },
  {
    name: 'notice-cti-late',
    view: noticeOf(MATCHED, 'cti.late', 'cti', { again: 2 }),
    personal: true,
  },
  { name: 'notice-phase-notice-channel', view: noticeOf(STARTED, 'phase.notice', 'channel') },
  {
    name: 'notice-phase-notice-cti',
    view: noticeOf(STARTED, 'phase.notice', 'cti'),
    personal: true,
  },
  { name: 'notice-phase-change-2', view: noticeOf(STARTED, 'phase.change', 'channel') },
  {
    name: 'notice-phase-change-late',
    view: noticeOf(STARTED, 'phase.change', 'channel', { late: true, maybeRepeat: true }),
  },
  { name: 'notice-phase-open', view: noticeOf(UNMET, 'phase.open', 'cti'), personal: true },
  { name: 'notice-closing-prepare', view: noticeOf(PHASE3, 'closing.prepare', 'channel') },
  { name: 'notice-closing-prepare-generic', view: noticeOf(GENERIC, 'closing.prepare', 'channel') },
  {
    name: 'notice-handover-deadline',
    view: noticeOf(PHASE2, 'handover.deadline', 'cti'),
    personal: true,
  },
  {
    name: 'notice-decision-deadline',
    view: noticeOf(PHASE3, 'decision.deadline', 'jobcenter'),
    personal: true,
  },
  { name: 'notice-closing-unplanned', view: noticeOf(PHASE2, 'closing.unplanned', 'channel') },
  { name: 'notice-course-end-channel', view: noticeOf(ENDED, 'course.end', 'channel') },
  { name: 'notice-course-end-job', view: noticeOf(ENDED, 'course.end', 'job'), personal: true },
  { name: 'notice-meeting-soon', view: noticeOf(PHASE3, 'meeting.soon', 'cti'), personal: true },
  {
    name: 'notice-agreement-followup',
    view: noticeOf(UNTIL_APRIL, 'agreement.followup', 'job'),
    personal: true,
  },
  { name: 'notice-pause-check', view: noticeOf(PAUSED, 'pause.check', 'cti'), personal: true },
  { name: 'notice-retention', view: noticeOf(ENDED, 'retention', 'channel') },
  {
    name: 'notice-instead-of-person',
    view: noticeOf(MATCHED, 'cti.window', 'job', { instead: { role: 'job', person: LONGEST } }),
  },
  { name: 'notice-outdated', view: noticeOf(MATCHED, 'cti.start', 'channel', { outdated: true }) },
];

function team(): readonly Course[] {
  const of = (told: readonly Told[], number: number): Course => ({
    ...story(...told).course,
    number,
    id: `course${number}`,
  });
  return [
    of(PHASE2, 42),
    of(GENERIC, 43),
    of(PAUSED, 7),
    of(MATCHED, 120387),
    of(PHASE3, 15),
    of(ENROLLED, 999999),
    of(STARTED, 81),
    of(LONG, 16),
    of(PHASE2, 23),
    of(GENERIC, 4),
  ];
}

const TODAY: PlainDate = '2027-07-04';

const OVERVIEW: View = {
  kind: 'overview',
  today: TODAY,
  courses: team().map((course, place) => ({
    course,
    next: nextDue(course, DEFAULT_SETTINGS, TODAY, 1)[0] ?? null,
    dead: place === 2 ? 1 : 0,
  })),
  filter: null,
  page: 2,
  pages: 15,
  total: 148,
};

const DUE_SOON = team()
  .flatMap((course) => due(course, DEFAULT_SETTINGS, TODAY))
  .filter(({ sendOn }) => sendOn >= TODAY && sendOn <= '2027-09-02');

const OTHERS: readonly Exhibit[] = [
  { name: 'help', view: { kind: 'help' } },
  { name: 'welcome', view: { kind: 'welcome', installer: AYSE, courses: 0 } },
  { name: 'overview', view: OVERVIEW },
  {
    name: 'overview-empty',
    view: {
      kind: 'overview',
      today: TODAY,
      courses: [],
      filter: null,
      page: 1,
      pages: 1,
      total: 0,
    },
  },
  {
    name: 'upcoming',
    view: {
      kind: 'upcoming',
      today: TODAY,
      days: 60,
      due: DUE_SOON.map((each) => ({ due: each })),
    },
  },
  { name: 'upcoming-empty', view: { kind: 'upcoming', today: TODAY, days: 14, due: [] } },
  {
    name: 'digest',
    view: {
      kind: 'digest',
      today: '2027-07-05',
      from: '2027-07-05',
      until: '2027-07-19',
      due: DUE_SOON.filter(({ target }) => target < '2027-07-19'),
      courses: team(),
      late: false,
      maybeRepeat: false,
    },
  },
  {
    name: 'suggestions',
    view: {
      kind: 'suggestions',
      typed: 'statsu 42',
      suggestions: ['status 42', 'start 42', 'mine'],
      part: null,
    },
  },
  {
    name: 'suggestions-part',
    view: {
      kind: 'suggestions',
      typed: 'afkryds 42 fase9 3',
      suggestions: ['tjekliste 42 fase 2'],
      part: 'fase9',
    },
  },
  {
    name: 'question-delete',
    view: { kind: 'question', ask: 'delete', number: 42, data: { course: 'x' } },
  },
  {
    name: 'question-withdrawn',
    view: { kind: 'question', ask: 'consentWithdrawn', number: 42, data: {} },
  },
  {
    name: 'log',
    view: {
      kind: 'log',
      number: 42,
      rows: [
        {
          kind: 'look',
          look: {
            course: 'course',
            what: 'status',
            by: AYSE,
            at: '2027-07-04T08:12:00.000Z',
            activity: 'a',
          },
        },
        ...story(...PHASE2)
          .events.map((event, place) => ({ kind: 'event' as const, event, undone: place === 5 }))
          .reverse(),
      ],
    },
  },
  { name: 'why', view: { kind: 'why', course: story(...PAUSED).course, today: '2027-07-04' } },
  {
    name: 'caseload',
    view: {
      kind: 'caseload',
      today: TODAY,
      rows: [
        { person: LONGEST, courses: 14, load: 1.2, weighted: 1.35, share: 1 },
        { person: MARIE, courses: 8, load: 0.8, weighted: 0.6, share: 1 },
        { person: JONAS, courses: 3, load: 0.4, weighted: 0.55, share: 0.75 },
      ],
    },
  },
  {
    name: 'mine',
    view: {
      kind: 'mine',
      today: TODAY,
      rows: team()
        .slice(0, 4)
        .map((course, place) => ({
          team: place < 3 ? 'CTI-team Nord' : 'CTI-team Vest',
          word: place < 3 ? 'north' : 'west',
          course,
          roles: place === 1 ? (['cti'] as const) : (['job', 'jobcenter'] as const),
          next: nextDue(course, DEFAULT_SETTINGS, TODAY, 1)[0] ?? null,
        })),
    },
    personal: true,
  },
  {
    name: 'settings',
    view: { kind: 'settings', settings: DEFAULT_SETTINGS, coordinators: [AYSE, MARIE] },
  },
  {
    name: 'import',
    view: {
      kind: 'import',
      lines: 4,
      rows: [
        { line: 1, number: 51, error: null, summary: 'Borger 51, SEL §85, start 1. marts 2027' },
        { line: 2, number: 52, error: null, summary: 'Borger 52, SEL §82b' },
        { line: 3, number: null, error: 'Datoen 31/2-2027 findes ikke', summary: '' },
        { line: 4, number: 42, error: 'Borger 42 har allerede et forløb', summary: '' },
      ],
      ready: 2,
      faults: 2,
      token: 'preview',
    },
  },
  {
    name: 'which-team',
    view: {
      kind: 'whichTeam',
      teams: [
        { name: 'CTI-team Nord', team: 'north' },
        { name: 'CTI-team Vest', team: 'west' },
      ],
      verb: 'status',
      data: { citizen: 42 },
    },
    personal: true,
  },
  {
    name: 'closing',
    view: { kind: 'closing', course: story(...PHASE3).course, today: '2027-10-20' },
  },
];

/** One of every card, and of every state that looks different. */
export const GALLERY: readonly Exhibit[] = [...STATUS, ...CHECKLISTS, ...NOTICES, ...OTHERS];

export { LONG_REASON };

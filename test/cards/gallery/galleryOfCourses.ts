import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { nextDue } from '../../../src/cti/due/due';
import type { StatusView, View } from '../../../src/desk/views/views';
import type { Exhibit } from './exhibit';
import {
  ENDED,
  ENROLLED,
  GENERIC,
  LONG,
  MARIE,
  MATCHED,
  PAUSED,
  PHASE2,
  PHASE3,
  STARTED,
  story,
  type Told,
} from './story';

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
function recorded(
  told: readonly Told[],
  today: PlainDate,
  more: Partial<StatusView> = {},
): StatusView {
  const { events } = story(...told);
  const last = events.at(-1)?.command;
  const done = events.filter(({ command }) => command === last).map(({ fact }) => fact);
  return statusOf(told, today, { done, ...more });
}

const LONG_STATUS = statusOf(LONG, '2027-06-20', {
  advice: ['attendanceAssumed', 'chooseTwoOrThreeFocus'],
  dead: [1, 2, 3].map((number) => ({
    due: `phase.notice~${number}`,
    key: 'phase.notice',
    on: '2027-05-18',
    why: 'notInstalled',
  })),
});

const CONTACT: Told = ['2027-07-04', MARIE, { type: 'contact', minutes: 45, kind: 'home' }];

export const STATUS: readonly Exhibit[] = [
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
  { name: 'status-receipt', view: recorded([...PHASE2, CONTACT], '2027-07-04') },
  {
    name: 'status-arranged',
    view: statusOf(
      [
        ...PHASE2,
        [
          '2027-07-01',
          MARIE,
          {
            type: 'meeting',
            kind: 'followup',
            state: 'planned',
            date: '2027-07-02',
            time: '10:00',
          },
          {
            type: 'appointment',
            state: 'planned',
            kind: 'home',
            date: '2027-07-08',
            time: '13:00',
          },
        ],
      ],
      '2027-07-05',
    ),
  },
  {
    name: 'status-held',
    view: recorded(
      [
        ...PHASE2,
        ['2027-07-04', MARIE, { type: 'meeting', kind: 'network', state: 'held', network: 3 }],
      ],
      '2027-07-04',
      { advice: ['attendanceAssumed'] },
    ),
  },
  {
    name: 'status-appointment',
    view: recorded(
      [
        ...PHASE2,
        ['2027-07-04', MARIE, { type: 'appointment', state: 'planned', date: '2027-08-02' }],
      ],
      '2027-07-04',
      { advice: ['maybeAgreement'] },
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

export const CHECKLISTS: readonly Exhibit[] = [
  { name: 'checklist-contact', view: checklistOf(MATCHED, 'contact', '2027-02-02') },
  { name: 'checklist-ten-items', view: checklistOf(PHASE2, 'phase2', '2027-05-26') },
  { name: 'checklist-ten-open', view: checklistOf(LONG, 'phase2', '2027-05-26') },
  { name: 'checklist-end', view: checklistOf(PHASE3, 'end', '2027-10-20') },
  { name: 'checklist-generic', view: checklistOf(GENERIC, 'phase2', '2027-05-01') },
];

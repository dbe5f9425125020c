import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import type { Audience, DueKey } from '../../../src/cti/due/thing';
import { morningOf } from '../../../src/desk/team/morning';
import type { View } from '../../../src/desk/views/views';
import type { Exhibit } from './exhibit';
import {
  ENDED,
  ENROL,
  ENROLLED,
  GENERIC,
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
  const base = { late: false, maybeRepeat: false, instead: null, settings: DEFAULT_SETTINGS };
  return { kind: 'notice', due: thing, course, today: thing.sendOn, ...base, ...more };
}

const NOTICED = [
  ...ENROLLED,
  ['2027-01-12', MARIE, { type: 'meeting', kind: 'startup', state: 'held', date: '2027-01-12' }],
] as readonly Told[];

const INVITED = [
  ...ENROLLED,
  ['2027-01-06', MARIE, { type: 'meeting', kind: 'startup', state: 'planned', date: '2027-01-12' }],
] as readonly Told[];

const UNTOLD = [
  ...STARTED,
  [
    '2027-05-11',
    MARIE,
    ...(['followup', 'network'] as const).map((kind) => ({
      ...{ type: 'meeting', kind, state: 'planned', date: '2027-05-13', time: '10:00' },
    })),
  ],
] as readonly Told[];

const VISIT = [
  ...STARTED,
  [
    '2027-05-11',
    MARIE,
    { type: 'appointment', state: 'planned', kind: 'home', date: '2027-05-13', time: '10:00' },
  ],
] as readonly Told[];

/** The same card once what it asked for is done, or the course is over. */
function doneBy(told: readonly Told[], view: View, today = told.at(-1)?.[0] ?? '2027-01-01'): View {
  if (view.kind !== 'notice') throw new Error('No notice');
  return { ...view, course: story(...told).course, today, settled: true };
}

const PENDING = [['2027-01-05', MARIE, { ...ENROL, consent: 'pending' }]] as readonly Told[];

const UNMET = PHASE2.filter(([day]) => day < '2027-07-01');
const UNTIL_APRIL = STARTED.filter(([day]) => day < '2027-04-01');

/** A change that others are told of (P12). */
function toldOf(audience: Audience, what: 'paused' | 'role'): View {
  const { course } = story(...STARTED);
  const common = { seq: 9, on: '2027-03-10', by: LONGEST, aside: true } as const;
  const telling =
    what === 'paused'
      ? { ...common, what, day: '2027-03-09' as const }
      : { ...common, what, day: null, role: 'cti' as const, holder: MARIE, former: LONGEST };
  const told = { ...course, told: [telling] };
  const thing = due(told, DEFAULT_SETTINGS, '2027-03-10').find(
    (each) => each.key === 'told' && each.audience === audience,
  );
  if (!thing) throw new Error(`Nothing is told to ${audience}`);
  const base = { late: false, maybeRepeat: false, instead: null, settings: DEFAULT_SETTINGS };
  return { kind: 'notice', due: thing, course: told, today: '2027-03-10', ...base };
}

/** One morning of a worker: something to do, something to know, something done, something moved (N1). */
const MORNING: View = morningOf(
  [
    noticeOf(NOTICED, 'contact.first', 'cti', { late: true }),
    noticeOf(PHASE2, 'handover.deadline', 'cti', { maybeRepeat: true }),
    noticeOf(PHASE3, 'meeting.soon', 'cti'),
    doneBy(ENDED, noticeOf(PHASE3, 'decision.deadline', 'jobcenter')),
    noticeOf(MATCHED, 'cti.start', 'cti', { outdated: true }),
  ].flatMap((view) => (view.kind === 'notice' ? [view] : [])),
);

/** Two of several things of a morning: what came of a meeting, and of an appointment. */
const MORNING_AFTER: View = morningOf(
  [noticeOf(UNTOLD, 'meeting.after', 'cti'), noticeOf(VISIT, 'meeting.after', 'cti')].flatMap(
    (view) => (view.kind === 'notice' ? [view] : []),
  ),
);

export const NOTICES: readonly Exhibit[] = [
  { name: 'notice-morning-after', view: MORNING_AFTER, personal: true },
  { name: 'notice-morning', view: MORNING, personal: true },
  {
    name: 'notice-startup-missing',
    view: noticeOf(ENROLLED, 'startup.missing', 'jobcenter'),
    personal: true,
  },
  {
    name: 'notice-consent-pending',
    view: noticeOf(PENDING, 'consent.pending', 'author'),
    personal: true,
  },
  {
    name: 'notice-startup-prepare',
    view: noticeOf(INVITED, 'startup.prepare', 'jobcenter'),
    personal: true,
  },
  { name: 'notice-meeting-after', view: noticeOf(UNTOLD, 'meeting.after', 'job'), personal: true },
  {
    name: 'notice-meeting-after-network',
    view: noticeOf(UNTOLD, 'meeting.after', 'cti'),
    personal: true,
  },
  {
    name: 'notice-meeting-after-visit',
    view: noticeOf(VISIT, 'meeting.after', 'cti'),
    personal: true,
  },
  {
    name: 'notice-meeting-after-done',
    view: doneBy(
      [
        ...VISIT,
        ['2027-05-14', MARIE, { type: 'appointment', state: 'held', minutes: 45 }],
      ] as readonly Told[],
      noticeOf(VISIT, 'meeting.after', 'cti'),
    ),
    personal: true,
  },
  { name: 'notice-visit-soon', view: noticeOf(VISIT, 'meeting.soon', 'cti'), personal: true },
  { name: 'notice-contact-first', view: noticeOf(NOTICED, 'contact.first', 'cti'), personal: true },
  {
    name: 'notice-jobmatch-missing',
    view: noticeOf(NOTICED, 'jobmatch.missing', 'job'),
    personal: true,
  },
  { name: 'notice-cti-prepare-channel', view: noticeOf(MATCHED, 'cti.prepare', 'channel') },
  { name: 'notice-cti-prepare-job', view: noticeOf(MATCHED, 'cti.prepare', 'job'), personal: true },
  { name: 'notice-cti-prepare-cti', view: noticeOf(MATCHED, 'cti.prepare', 'cti'), personal: true },
  { name: 'notice-phase-begin', view: noticeOf(UNTIL_APRIL, 'phase.begin', 'channel') },
  { name: 'notice-phase-begin-generic', view: noticeOf(GENERIC, 'phase.begin', 'channel') },
  {
    name: 'notice-plan-missing',
    view: noticeOf(UNTIL_APRIL, 'plan.missing', 'cti'),
    personal: true,
  },
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
  { name: 'notice-handover-plan', view: noticeOf(PHASE2, 'handover.plan', 'cti'), personal: true },
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
    name: 'notice-meeting-soon-startup',
    view: noticeOf(INVITED, 'meeting.soon', 'jobcenter'),
    personal: true,
  },
  {
    name: 'notice-agreement-followup',
    view: noticeOf(UNTIL_APRIL, 'agreement.followup', 'job'),
    personal: true,
  },
  { name: 'notice-pause-check', view: noticeOf(PAUSED, 'pause.check', 'cti'), personal: true },
  {
    name: 'notice-involve',
    view: noticeOf([...PHASE2, ['2027-07-04', MARIE, { type: 'involve' }]], 'involve', 'jobcenter'),
    personal: true,
  },
  { name: 'notice-told-job', view: toldOf('job', 'paused'), personal: true },
  { name: 'notice-told-channel', view: toldOf('channel', 'role') },
  { name: 'notice-retention', view: noticeOf(ENDED, 'retention', 'channel') },
  {
    name: 'notice-instead-of-person',
    view: noticeOf(MATCHED, 'cti.start', 'job', { instead: { role: 'job', person: LONGEST } }),
  },
  {
    name: 'notice-cti-start-done',
    view: doneBy(STARTED, noticeOf(MATCHED, 'cti.start', 'channel')),
  },
  {
    name: 'notice-decision-done',
    view: doneBy(ENDED, noticeOf(PHASE3, 'decision.deadline', 'jobcenter')),
    personal: true,
  },
  {
    name: 'notice-over',
    view: doneBy(PHASE2, noticeOf(PHASE2, 'closing.unplanned', 'channel'), '2027-12-02'),
  },
  { name: 'notice-outdated', view: noticeOf(MATCHED, 'cti.start', 'channel', { outdated: true }) },
];

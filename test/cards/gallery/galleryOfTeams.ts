import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due, nextDue } from '../../../src/cti/due/due';
import { waiting } from '../../../src/cti/due/waiting';
import { deviations } from '../../../src/cti/fidelity/deviations';
import type { OverviewView, View } from '../../../src/desk/views/views';
import type { Exhibit } from './exhibit';
import {
  AYSE,
  ENROLLED,
  GENERIC,
  JONAS,
  LONG,
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

const NO_COURSES: OverviewView['counts'] = {
  all: 0,
  attention: 0,
  contact: 0,
  phase1: 0,
  phase2: 0,
  phase3: 0,
  paused: 0,
  open: 0,
  closed: 0,
};

const NUDGES = [
  { key: 'phase.open', ordinal: 1, state: 'putOff', again: '2027-07-07' },
  { key: 'agreement.followup', ordinal: 1, state: 'seen', again: null },
] as const;

const OVERVIEW: View = {
  kind: 'overview',
  today: TODAY,
  courses: team()
    .map((course, place) => ({
      course,
      next: nextDue(course, DEFAULT_SETTINGS, TODAY, 1)[0] ?? null,
      dead: place === 0 ? 1 : 0,
      waits: waiting(course, DEFAULT_SETTINGS, TODAY),
      differs: deviations(course, TODAY).length,
    }))
    .sort((a, b) => b.dead - a.dead || b.waits.length - a.waits.length),
  counts: {
    all: 148,
    attention: 9,
    contact: 31,
    phase1: 40,
    phase2: 39,
    phase3: 38,
    paused: 6,
    open: 120,
    closed: 12,
  },
  filter: null,
  page: 2,
  pages: 15,
  total: 148,
};

const DUE_SOON = team()
  .flatMap((course) => due(course, DEFAULT_SETTINGS, TODAY))
  .filter(({ sendOn }) => sendOn >= TODAY && sendOn <= '2027-09-02');

export const OTHERS: readonly Exhibit[] = [
  { name: 'help', view: { kind: 'help' } },
  { name: 'welcome', view: { kind: 'welcome', installer: AYSE, coordinators: [AYSE], courses: 0 } },
  { name: 'overview', view: OVERVIEW },
  {
    name: 'overview-empty',
    view: {
      kind: 'overview',
      today: TODAY,
      courses: [],
      counts: NO_COURSES,
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
      due: DUE_SOON.map((each) => ({ due: each, meeting: null })),
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
          waits: waiting(course, DEFAULT_SETTINGS, TODAY),
          differs: deviations(course, TODAY).length,
          nudges: place === 0 ? NUDGES : [],
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
      rows: [
        {
          line: 2,
          words: {
            citizen: 51,
            programme: 'job',
            basis: 'sel85',
            consent: 'given',
            people: { cti: { name: MARIE.name }, social: 'none' },
            startup: '2027-02-09',
            firstDay: '2027-03-01',
            start: '2027-03-01',
            targetGroup: true,
            reason: 'overtaget',
          },
          problem: null,
          reasonUnused: true,
        },
        {
          line: 3,
          words: { citizen: 52, basis: 'sel82b', consent: 'pending' },
          problem: null,
          reasonUnused: false,
        },
        {
          line: 4,
          words: { citizen: 53 },
          problem: {
            kind: 'fault',
            faults: [
              { why: 'noSuchDate', column: 'start', typed: '31/2-2027' },
              { why: 'missing', column: 'consent', typed: '' },
            ],
          },
          reasonUnused: false,
        },
        {
          line: 5,
          words: { citizen: 42 },
          problem: { kind: 'taken', number: 42 },
          reasonUnused: false,
        },
      ],
      ready: 2,
      faults: 2,
      token: 'preview',
      source: { file: 'forløb.xlsx', sheet: 'Nye', otherSheets: ['Arkiv'], hiddenRows: 2 },
      consent: null,
      withoutConsent: 1,
      earlier: [51],
      replaced: [52],
      forgotten: 1,
      asides: {
        skipped: [{ line: 1, text: 'CTI-forløb 2027' }],
        filled: [{ line: 3, heading: 'CTI' }],
        leftOut: ['Bemærkning', 9],
        doubled: ['CTI'],
      },
    },
  },
  {
    name: 'importProgress',
    view: { kind: 'importProgress', created: 200, of: 431, token: 'preview' },
  },
  {
    name: 'moving',
    view: {
      kind: 'moving',
      offers: [
        { way: 'away', name: 'CTI-team Nord', count: 12, from: 'here', to: 'north' },
        { way: 'here', name: 'CTI-team Vest', count: 1, from: 'west', to: 'here' },
      ],
    },
  },
  {
    name: 'which-team',
    view: {
      kind: 'whichTeam',
      aboutNumber: true,
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

import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { isRefusal } from '../../../src/cti/course/refusal';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import type { Capacity } from '../../../src/cti/planning/capacity';
import { supervision } from '../../../src/cti/planning/supervision';
import { whatIf, type Imagined } from '../../../src/cti/planning/whatIf';
import type { View } from '../../../src/desk/views/views';
import type { Exhibit } from './exhibit';
import {
  ENROLLED,
  JONAS,
  LONG,
  LONGEST,
  MARIE,
  MATCHED,
  PAUSED,
  PHASE2,
  STARTED,
  story,
  type Told,
} from './story';

const TODAY: PlainDate = '2027-04-05';

function imagined(told: readonly Told[], supposed: Imagined, today: PlainDate): View {
  const now = story(...told).course;
  const result = whatIf(now, supposed, today);
  if (isRefusal(result)) throw new Error(`Refused: ${result.why}`);
  const load = { person: MARIE, courses: 8, share: 1 };
  return {
    ...{ kind: 'whatIf', today, now, imagined: result.course, supposed },
    load: {
      now: { ...load, load: 0.8, weighted: 0.6 },
      imagined: { ...load, courses: 9, load: 0.9, weighted: 0.77 },
    },
  };
}

/** Weeks from a Monday on, each with its weighted load. */
function weeks(...loads: readonly number[]): Capacity['weeks'] {
  return loads.map((weighted, index) => ({ from: addDays(TODAY, 7 * index), weighted }));
}

const FULL = Array.from({ length: 26 }, () => 1.35);
const FALLING = Array.from({ length: 26 }, (_, week) => (week < 8 ? 1.2 : week < 21 ? 0.6 : 0.3));

const CASES = supervision(
  [PHASE2, PAUSED, ENROLLED, LONG].map((told, place) => ({
    ...story(...told).course,
    number: [42, 7, 999999, 120387][place] ?? 1,
    id: `course${place}`,
  })),
  DEFAULT_SETTINGS,
  '2027-08-20',
);

/** What lies ahead if things go on as they are, or otherwise. */
export const AHEAD: readonly Exhibit[] = [
  {
    name: 'what-if-start',
    view: imagined(MATCHED, { start: '2027-02-22' }, '2027-02-15'),
  },
  {
    name: 'what-if-pause',
    view: imagined(STARTED, { pause: { from: '2027-05-01', until: '2027-05-21' } }, TODAY),
  },
  {
    name: 'capacity',
    view: {
      kind: 'capacity',
      today: TODAY,
      rows: [
        { person: LONGEST, share: 1, weeks: weeks(...FULL), roomFrom: null },
        { person: MARIE, share: 1, weeks: weeks(...FALLING), roomFrom: addDays(TODAY, 56) },
        { person: JONAS, share: 0.75, weeks: weeks(...FULL.map(() => 0)), roomFrom: TODAY },
      ],
    },
  },
  {
    name: 'supervision',
    view: { kind: 'supervision', today: '2027-08-20', cases: CASES, page: 1, pages: 2, total: 9 },
  },
  {
    name: 'supervision-deadline',
    view: {
      ...{ kind: 'supervision', today: '2027-02-22', page: 1, pages: 1, total: 1 },
      cases: supervision([story(...MATCHED).course], DEFAULT_SETTINGS, '2027-02-22'),
    },
  },
  {
    name: 'supervision-empty',
    view: { kind: 'supervision', today: TODAY, cases: [], page: 1, pages: 1, total: 0 },
  },
  {
    name: 'calendar-made',
    view: {
      kind: 'calendar',
      state: 'made',
      url: `https://cti-bot.kommune.example/calendar/${'Xk3_9-'.repeat(7)}A.ics`,
    },
    personal: true,
  },
  { name: 'calendar-kept', view: { kind: 'calendar', state: 'kept' }, personal: true },
  { name: 'calendar-stopped', view: { kind: 'calendar', state: 'stopped' }, personal: true },
  { name: 'capacity-empty', view: { kind: 'capacity', today: TODAY, rows: [] } },
];

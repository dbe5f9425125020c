import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import {
  APPOINTMENT_KINDS,
  ATTENDEES,
  CONTACT_KINDS,
  ITEM_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  THEMES,
} from '../../../src/cti/course/course';
import { allLists, bases } from '../../../src/cti/programmes';
import { AISHA, BENT, enrolment, JONAS, KAREN, METTE } from './make';

export const DAY_ONE: PlainDate = '2027-01-04';

/** A step of a course: some days later, somebody asks for something. */
export interface Step {
  readonly later: number;
  readonly change: Change;
}

const day = fc.integer({ min: -60, max: 420 }).map((days) => addDays(DAY_ONE, days));
const person = fc.constantFrom(METTE, JONAS, AISHA, BENT, KAREN);
const words = fc.constantFrom('', 'fordi', 'en længere forklaring med æ, ø og å');
const items = fc.constantFrom('met', 'jobMatch', 'focusChosen', 'planMade', 'ended', 'evaluated');
const id = fc.constantFrom('m6', 'm7', 'm8', 'f7', 'f8', 'f9');

/** Optional parts are now there, now left out. */
function some<T, K extends keyof T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }, ...always: K[]) {
  return fc.record(model, { requiredKeys: always });
}

const type = <N extends Change['type']>(name: N): fc.Arbitrary<N> => fc.constant(name);

/** What was arranged: meetings that move or are told by their id, and appointments. */
const arranged: fc.Arbitrary<Change> = fc.oneof(
  some(
    {
      type: type('meeting'),
      kind: fc.constantFrom(...MEETING_KINDS),
      state: fc.constantFrom('planned' as const, 'planned' as const, 'held' as const),
      date: day,
      how: fc.constantFrom('move' as const, 'another' as const),
      meeting: id,
      network: fc.option(fc.nat({ max: 60 })),
    },
    'type',
    'kind',
    'state',
    'how',
  ),
  some(
    {
      type: type('appointment'),
      state: fc.constantFrom(...MEETING_STATES),
      appointment: fc.constantFrom('a6', 'a7', 'a8'),
      how: fc.constant('move' as const),
      kind: fc.constantFrom(...APPOINTMENT_KINDS),
      date: day,
      time: fc.constantFrom('09:00', '14:30'),
      minutes: fc.integer({ min: 0, max: 200 }),
    },
    'type',
    'state',
  ),
  fc.record({ type: type('dropAppointment'), appointment: fc.constantFrom('a6', 'a7') }),
);

/** Any change, sensible or not. */
const change: fc.Arbitrary<Change> = fc.oneof(
  some(
    { type: type('role'), role: fc.constantFrom(...ROLES), person, reason: words },
    'type',
    'role',
    'person',
  ),
  some(
    {
      type: type('meeting'),
      kind: fc.constantFrom(...MEETING_KINDS),
      state: fc.constantFrom('planned', 'held', 'cancelled', 'missed'),
      date: day,
      attended: fc.subarray([...ATTENDEES]),
    },
    'type',
    'kind',
    'state',
  ),
  arranged,
  fc.record({ type: type('confirmMeeting'), meeting: id, comes: fc.boolean() }),
  some({ type: type('firstDay'), date: day, reason: words }, 'type', 'date'),
  some({ type: type('jobEnded'), on: day }, 'type'),
  some({ type: type('agreement'), followUp: day }, 'type'),
  some({ type: type('start'), date: day, reason: words }, 'type'),
  some(
    {
      type: type('tick'),
      list: fc.constantFrom(...allLists()),
      item: items,
      to: fc.constantFrom(...ITEM_STATES),
      reason: words,
    },
    'type',
    'list',
    'item',
    'to',
  ),
  fc.record({ type: type('jointPlan'), responsible: fc.constantFrom('jobcenter', 'social') }),
  some(
    { type: type('decision'), support: fc.constantFrom(...SUPPORT_DECISIONS), by: person },
    'type',
    'support',
  ),
  fc.record({ type: type('themes'), themes: fc.subarray([...THEMES]) }),
  some({ type: type('focus'), focus: id, goal: words, activities: words }, 'type', 'goal'),
  fc.record({
    type: type('closeFocus'),
    focus: id,
    how: fc.constantFrom('met' as const, 'replaced' as const),
  }),
  some(
    {
      type: type('contact'),
      minutes: fc.integer({ min: -1, max: 500 }),
      kind: fc.constantFrom(...CONTACT_KINDS),
      date: day,
    },
    'type',
    'minutes',
    'kind',
  ),
  some(
    {
      type: type('hours'),
      kind: fc.constantFrom('ordinary' as const, 'practice' as const),
      hours: fc.integer({ min: -1, max: 40 }),
      from: day,
    },
    'type',
    'kind',
    'hours',
  ),
  fc.record({ type: type('involve') }),
  some(
    { type: type('pause'), reason: fc.constantFrom(...PAUSE_REASONS), from: day, until: day },
    'type',
    'reason',
  ),
  some({ type: type('resume'), on: day }, 'type'),
  some({ type: type('stop'), reason: words, on: day }, 'type', 'reason'),
  fc.record({ type: type('extend') }),
  fc.record({ type: type('handover'), handover: some({ need: words, responsible: words }) }),
  some(
    {
      type: type('consent'),
      state: fc.constantFrom('given' as const, 'given' as const, 'withdrawn' as const),
      on: day,
    },
    'type',
    'state',
  ),
  some(
    {
      type: type('correct'),
      what: fc.constantFrom('start', 'firstDay', 'basis', 'number', 'meeting'),
      date: day,
      basis: fc.constantFrom(...bases().map(({ id }) => id)),
      number: fc.integer({ min: 0, max: 1_000_001 }),
      reason: words,
    },
    'type',
    'what',
  ),
  fc.record({ type: type('fileNote'), upTo: fc.integer({ min: -1, max: 6 }) }),
);

/** An enrolment that succeeds, with more or less told at once. */
export const anEnrolment = fc
  .record({
    programme: fc.constantFrom('job' as const, 'generic' as const),
    basis: fc.constantFrom(...bases().map(({ id }) => id)),
    consent: fc.constantFrom('given' as const, 'given' as const, 'pending' as const),
    takenOver: fc.boolean(),
  })
  .map(({ programme, basis, consent, takenOver }) =>
    enrolment({
      programme,
      basis: programme === 'job' ? basis : null,
      consent,
      ...(takenOver && consent === 'given' && { start: addDays(DAY_ONE, -40) }),
    }),
  );

/** A course's life: up to forty requests over about a year and a half. */
export const aLife: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ later: fc.nat({ max: 25 }), change }),
  { maxLength: 40 },
);

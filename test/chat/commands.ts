import fc from 'fast-check';
import type { Command } from '../../src/chat/command';
import { addDays, type PlainDate } from '../../src/cti/calendar/plainDate';
import {
  APPOINTMENT_KINDS,
  ATTENDEES,
  CONTACT_KINDS,
  ITEM_STATES,
  MEETING_KINDS,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  THEMES,
} from '../../src/cti/course/course';
import { allLists, bases } from '../../src/cti/programmes';

const citizen = fc.integer({ min: 1, max: 999_999 });
const date: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -1500, max: 3000 })
  .map((days) => addDays('2027-03-10', days));
const later = (from: PlainDate): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 1, max: 300 }).map((days) => addDays(from, days));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Free text: begins with a letter, ends with one, anything a keyboard has in between. */
const text = fc
  .tuple(
    fc.constantFrom('flyttet', 'ønsker ro', 'Æblehave', 'x', 'Borgeren er i job, 3. dag'),
    fc.string({ unit: fc.constantFrom(...'aåæøB 1/3-2027.,;:!?()"§&%'), maxLength: 40 }),
  )
  .map(([start, rest]) => `${start} ${rest}`.replace(/\s+/g, ' ').trim());
const place = fc.constantFrom('Netto', 'Føtex Åbyhøj', 'Café 12', 'Genbrug Nord');
const name = fc.constantFrom('Anna Berg', 'Bo', 'Lærke Holm Ås', "Per O'Neill", 'Åse-Marie Ø');
const person = name.map((full) => ({ name: full }));
const holder = fc.oneof(person, fc.constant('none' as const));
const attendees = fc
  .subarray([...ATTENDEES], { minLength: 1 })
  .map((who) => ATTENDEES.filter((one) => who.includes(one)));

function command<N extends Command['name']>(
  named: N,
  slots: Record<string, fc.Arbitrary<unknown>> = {},
  required: readonly string[] = [],
): fc.Arbitrary<Command> {
  return fc
    .record(slots, { requiredKeys: [...required] })
    .map((known) => ({ ...known, name: named }) as unknown as Command);
}

const OF_CITIZEN = [
  'status',
  'involve',
  'extend',
  'closing',
  'handover',
  'log',
  'why',
  'note',
  'export',
  'delete',
  'documentation',
] as const;
const ALONE = ['help', 'mine', 'undo', 'caseload', 'supervision', 'capacity', 'calendar'] as const;

/** A meeting with a date is planned when nothing else is said; who took part means it was held. */
const meeting = fc.oneof(
  command('meeting', { citizen, kind: fc.constantFrom(...MEETING_KINDS), time, reason: text }),
  command(
    'meeting',
    {
      citizen,
      kind: fc.constantFrom(...MEETING_KINDS),
      state: fc.constantFrom('planned', 'cancelled', 'missed'),
      date,
      time,
      reason: text,
    },
    ['state', 'date'],
  ),
  command(
    'meeting',
    {
      citizen,
      kind: fc.constantFrom(...MEETING_KINDS),
      state: fc.constant('held'),
      date,
      attended: attendees,
      missing: attendees,
      reason: text,
    },
    ['state'],
  ),
);

const enrol = command(
  'enrol',
  {
    citizen,
    programme: fc.constantFrom('job', 'generic'),
    basis: fc.constantFrom(...bases().map(({ id }) => id)),
    consent: fc.constantFrom('given', 'pending'),
    targetGroup: fc.boolean(),
    earlierSupport: fc.boolean(),
    people: fc
      .record({ cti: holder, job: holder, jobcenter: holder, social: holder }, { requiredKeys: [] })
      .filter((people) => Object.keys(people).length > 0),
    startup: date,
    startupMissing: attendees,
    firstDay: date,
    start: date,
    reason: text,
  },
  ['basis', 'programme'],
);

const pause = date.chain((from) =>
  command(
    'pause',
    {
      citizen,
      why: fc.constantFrom(...PAUSE_REASONS),
      date: fc.constant(from),
      until: later(from),
      reason: text,
    },
    ['date'],
  ),
);

const whatIf = date.chain((from) =>
  command('whatIf', {
    citizen,
    start: date,
    basis: fc.constantFrom(...bases().map(({ id }) => id)),
    from: fc.constant(from),
    until: later(from),
  }),
);

/** Every command that can be typed, with any of its slots. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  ...ALONE.map((each) => command(each)),
  ...OF_CITIZEN.map((each) => command(each, { citizen })),
  command('overview', {
    filter: fc.constantFrom('contact', 'phase1', 'phase2', 'phase3', 'paused', 'open', 'closed'),
    page: fc.integer({ min: 1, max: 99 }),
  }),
  command('upcoming', { days: fc.integer({ min: 1, max: 365 }) }),
  command('checklist', { citizen, list: fc.constantFrom(...allLists()) }),
  enrol,
  command('role', { citizen, role: fc.constantFrom(...ROLES), person: holder, reason: text }, [
    'role',
  ]),
  command('reassign', { to: person, from: person, role: fc.constantFrom(...ROLES), reason: text }, [
    'to',
    'from',
  ]),
  meeting,
  command('jobmatch', { citizen, date, reason: text }),
  command('transition', { citizen, date, reason: text }),
  command('agreement', { citizen, date }),
  command(
    'appointment',
    {
      citizen,
      kind: fc.constantFrom(...APPOINTMENT_KINDS),
      state: fc.constantFrom('planned', 'cancelled', 'missed'),
      date,
      time,
      reason: text,
    },
    ['state', 'date'],
  ),
  command('moveMeeting', { citizen, kind: fc.constantFrom(...MEETING_KINDS), date, time }),
  command('moveAppointment', { citizen, date, time }),
  command('jobEnded', { citizen, date, reason: text }),
  command('start', { citizen, date, reason: text }),
  command(
    'hours',
    {
      citizen,
      kind: fc.constantFrom('ordinary', 'practice'),
      hours: fc.integer({ min: 0, max: 320 }).map((halves) => halves / 4),
      workplace: place,
      date,
    },
    ['kind', 'citizen', 'hours'],
  ),
  pause,
  command('resume', { citizen, date }),
  command('stop', { citizen, date, reason: text }, ['citizen']),
  whatIf,
  command(
    'tick',
    {
      citizen,
      list: fc.constantFrom(...allLists()),
      item: fc.integer({ min: 1, max: 12 }),
      to: fc.constantFrom(...ITEM_STATES),
      reason: text,
    },
    ['citizen', 'to'],
  ),
  command('plan', { citizen, responsible: fc.constantFrom('jobcenter', 'social') }),
  command('decision', {
    citizen,
    support: fc.constantFrom(...SUPPORT_DECISIONS),
    by: person,
    worker: place,
  }),
  command(
    'focus',
    {
      citizen,
      place: fc.integer({ min: 1, max: 3 }),
      theme: fc.constantFrom(...THEMES),
      goal: place,
      subgoals: fc.array(place, { minLength: 1, maxLength: 3 }),
      activities: place,
      contact: place,
      laterSupport: place,
      laterSupportConfirmed: fc.boolean(),
      themes: fc
        .subarray([...THEMES], { minLength: 1 })
        .map((some) => THEMES.filter((one) => some.includes(one))),
    },
    ['citizen'],
  ),
  command(
    'focus',
    {
      citizen,
      place: fc.integer({ min: 1, max: 3 }),
      close: fc.constantFrom('met', 'replaced'),
    },
    ['citizen', 'place', 'close'],
  ),
  command(
    'contact',
    {
      citizen,
      // Four digits after a space are taken for the end of a CPR number (D1).
      minutes: fc.integer({ min: 1, max: 999 }),
      kind: fc.constantFrom(...CONTACT_KINDS),
      date,
      reason: text,
    },
    ['citizen'],
  ),
  command('consent', { citizen, state: fc.constantFrom('given', 'withdrawn'), date }),
  command('correct', { citizen, what: fc.constantFrom('start', 'firstDay'), date, reason: text }),
  command('correct', { citizen, what: fc.constant('number'), number: citizen, reason: text }, [
    'citizen',
    'what',
  ]),
  command(
    'correct',
    {
      citizen,
      what: fc.constant('basis'),
      basis: fc.constantFrom(...bases().map(({ id }) => id)),
      reason: text,
    },
    ['what'],
  ),
  command(
    'correct',
    {
      citizen,
      what: fc.constant('meeting'),
      kind: fc.constantFrom(...MEETING_KINDS),
      date,
      time,
      reason: text,
    },
    ['what'],
  ),
  command('settings', {
    language: fc.constantFrom('da', 'en'),
    digest: fc.boolean(),
    guests: fc.boolean(),
    retentionMonths: fc.integer({ min: 1, max: 120 }),
  }),
  command('settings', { worker: person, share: fc.integer({ min: 5, max: 100 }) }, [
    'worker',
    'share',
  ]),
  command('settings', { coordinator: person }, ['coordinator']),
  command('settings', { formerCoordinator: person }, ['formerCoordinator']),
  command('language', { language: fc.constantFrom('da', 'en') }),
  command('time', { days: fc.integer({ min: -400, max: 400 }) }),
  command('time', { to: fc.oneof(date, fc.constant('now')) }),
  command('import', { lines: fc.constantFrom('', '42;§85', 'Nr\tStart\n42\t1/3-2027') }, ['lines']),
);

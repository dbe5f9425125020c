import type { Change } from '../../../src/cti/course/changes';
import type { Course, PersonRef } from '../../../src/cti/course/course';
import { apply, decide, record } from '../../../src/cti/decide/decide';
import type { Recorded } from '../../../src/cti/course/facts';
import { isRefusal } from '../../../src/cti/course/refusal';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';

export const MARIE: PersonRef = { id: 'marie', name: 'Marie Holm' };
export const JONAS: PersonRef = { id: 'jonas', name: 'Jonas Bæk' };
export const AYSE: PersonRef = { id: 'ayse', name: 'Ayşe Yılmaz Kjærsgaard' };
export const LONGEST: PersonRef = {
  id: 'longest',
  name: 'Anne-Dorthe Kristiane Schmidt-Westergaard Bjerregaard-Søndergaard Thorbjørnsen',
};

const OTHER: PersonRef = { id: 'other', name: LONGEST.name.split(' ').reverse().join(' ') };

/** What was told on a day, by whom. */
export type Told = readonly [day: PlainDate, by: PersonRef, ...changes: readonly Change[]];

export interface Story {
  readonly course: Course;
  readonly events: readonly Recorded[];
}

/** A course as it was told day by day; a refusal is a mistake in the story. */
export function story(...told: readonly Told[]): Story {
  let course: Course | undefined;
  const events: Recorded[] = [];
  for (const [today, by, ...changes] of told) {
    for (const change of changes) {
      const asked = { today, at: `${today}T09:30:00.000Z`, by, command: `${today} ${change.type}` };
      const facts = decide(course, change, asked);
      if (isRefusal(facts)) throw new Error(`${today} ${change.type}: ${facts.why}`);
      const recorded = record(facts, course, asked);
      course = apply(course, recorded);
      events.push(...recorded);
    }
  }
  if (!course) throw new Error('A story begins with an enrolment');
  return { course: { ...course, id: 'course' }, events };
}

export const LONG_REASON =
  'Beskæftigelsesvejledningssamtalen og arbejdsmarkedsuddannelsesgodkendelsen trak ud. '
    .repeat(3)
    .trim();

export const ENROL = {
  type: 'enrol',
  number: 42,
  programme: 'job',
  basis: 'sel85',
  consent: 'given',
  targetGroup: true,
  earlierSupport: false,
  people: { cti: MARIE, job: JONAS, jobcenter: AYSE, social: 'none' },
} satisfies Change;

/** Enrolled, and nothing more. */
export const ENROLLED: readonly Told[] = [['2027-01-05', MARIE, ENROL]];

/** Up to the job match, all that the contact period asks for. */
export const MATCHED: readonly Told[] = [
  ...ENROLLED,
  [
    '2027-01-12',
    MARIE,
    { type: 'meeting', kind: 'startup', state: 'held', date: '2027-01-12' },
    { type: 'jointPlan', responsible: 'jobcenter' },
  ],
  ['2027-01-19', MARIE, { type: 'contact', minutes: 60, kind: 'home' }],
  ['2027-02-02', JONAS, { type: 'firstDay', date: '2027-03-01' }],
];

/** Worked example 1 of the rule book: §85 from 1 March 2027. */
export const STARTED: readonly Told[] = [
  ...MATCHED,
  ['2027-03-01', MARIE, { type: 'start' }],
  ['2027-03-05', JONAS, { type: 'agreement', followUp: '2027-04-12' }],
  ['2027-03-08', MARIE, { type: 'contact', minutes: 240, kind: 'workplace' }],
  ['2027-03-15', JONAS, { type: 'hours', kind: 'ordinary', hours: 4 }],
  ['2027-03-30', MARIE, { type: 'contact', minutes: 420, kind: 'home' }],
  ['2027-04-02', MARIE, { type: 'contact', minutes: 90, kind: 'coordination' }],
  [
    '2027-04-06',
    MARIE,
    {
      type: 'focus',
      theme: 'economy',
      goal: 'Overblik over regninger og gæld',
      activities: 'Gældsrådgivning hver anden tirsdag',
    },
    { type: 'focus', theme: 'network', goal: 'Fast kontakt til søsteren', activities: 'Aftensmad' },
  ],
  ['2027-05-03', JONAS, { type: 'hours', kind: 'ordinary', hours: 8 }],
  ['2027-05-10', MARIE, { type: 'contact', minutes: 500, kind: 'home' }],
];

const PHASE2_LIST = [
  'settledAtWork',
  'phasesExplained',
  'needsMapped',
  'coordinated',
  'networkBegun',
  'servicesMet',
] as const;

/** Into phase 2, with most of the list for it ticked. */
export const PHASE2: readonly Told[] = [
  ...STARTED,
  [
    '2027-05-25',
    MARIE,
    ...PHASE2_LIST.map((item): Change => ({ type: 'tick', list: 'phase2', item, to: 'done' })),
    {
      type: 'tick',
      list: 'phase2',
      item: 'localIntroduced',
      to: 'na',
      reason: 'Borgeren ønsker ikke foreninger lige nu',
    },
  ],
  ['2027-06-10', MARIE, { type: 'contact', minutes: 260, kind: 'elsewhere' }],
  ['2027-06-21', JONAS, { type: 'hours', kind: 'ordinary', hours: 13 }],
  ['2027-07-01', MARIE, { type: 'tick', list: 'phase3', item: 'evaluated', to: 'done' }],
];

/** A pause of a month in phase 1, and one that is open in phase 2. */
export const PAUSED: readonly Told[] = [
  ...STARTED,
  ['2027-05-17', MARIE, { type: 'pause', reason: 'hospital', from: '2027-05-15' }],
  ['2027-06-15', MARIE, { type: 'resume', on: '2027-06-15' }],
  ['2027-07-20', MARIE, { type: 'pause', reason: 'treatment', from: '2027-07-20' }],
];

/** Phase 3, the handover under way, the closing meeting planned. */
export const PHASE3: readonly Told[] = [
  ...PHASE2,
  ['2027-09-20', MARIE, { type: 'contact', minutes: 150, kind: 'phone' }],
  ['2027-10-12', MARIE, { type: 'meeting', kind: 'network', state: 'held', date: '2027-10-12' }],
  [
    '2027-10-15',
    MARIE,
    { type: 'meeting', kind: 'closing', state: 'planned', date: '2027-11-23', time: '10:00' },
    { type: 'tick', list: 'end', item: 'needsClarified', to: 'done' },
  ],
];

/** The end reached on its day. */
export const ENDED: readonly Told[] = [
  ...PHASE3,
  ['2027-11-16', AYSE, { type: 'decision', support: 'mentor', by: AYSE, worker: 'mentorkorpset' }],
];

/** A course of the generic programme, moving in on 1 April. */
export const GENERIC: readonly Told[] = [
  [
    '2027-03-01',
    MARIE,
    {
      type: 'enrol',
      number: 43,
      programme: 'generic',
      basis: null,
      consent: 'given',
      people: { cti: MARIE },
    },
    { type: 'firstDay', date: '2027-04-01' },
  ],
  ['2027-04-01', MARIE, { type: 'start' }],
];

/** Everything that can be long is long. */
export const LONG: readonly Told[] = [
  [
    '2027-01-05',
    LONGEST,
    {
      ...ENROL,
      number: 999999,
      people: { cti: LONGEST, job: LONGEST, jobcenter: AYSE, social: OTHER },
      reason: LONG_REASON,
    },
  ],
  ['2027-03-08', LONGEST, { type: 'start', date: '2027-03-08', reason: LONG_REASON }],
];

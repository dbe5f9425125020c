import { APPOINTMENT_KINDS, MEETING_STATES, type Appointment } from '../../src/cti/course/course';
import type { Fact, FactType } from '../../src/cti/course/facts';
import type { FactScene } from '../../src/text/facts';

const APPOINTMENT: Appointment = {
  id: 'a7',
  kind: 'home',
  date: '2027-03-12',
  time: '10:00',
  state: 'planned',
  worker: { id: 'a', name: 'Anna Lærke Holm' },
  role: 'cti',
  reason: null,
};
const ANNA = { id: 'a', name: 'Anna Lærke Holm' };

export const SCENE: FactScene = {
  programme: 'job',
  meeting: (id) => (id === 'm1' ? { kind: 'startup', date: '2027-01-12' } : undefined),
  standing: (id) => (id === 'a7' ? { date: '2027-03-12', state: 'planned' } : undefined),
  focus: (id) => (id === 'f1' ? 'Betale regningerne til tiden' : undefined),
  item: (list, item) =>
    list === 'phase2' && item === 'focus' ? 'Fokusområder er valgt' : undefined,
};
export const GENERIC_SCENE: FactScene = { ...SCENE, programme: 'generic' };

/** Facts of every type, each kind of it at least once. */
export const FACTS: { readonly [T in FactType]: readonly Extract<Fact, { type: T }>[] } = {
  enrolled: [
    {
      type: 'enrolled',
      number: 42,
      programme: 'job',
      basis: 'lab167',
      targetGroup: true,
      earlierSupport: false,
      quietBefore: '2027-01-12',
    },
    {
      type: 'enrolled',
      number: 43,
      programme: 'generic',
      basis: null,
      targetGroup: null,
      earlierSupport: null,
      quietBefore: '2027-01-12',
    },
  ],
  consent: [
    { type: 'consent', state: 'given', on: '2027-01-12' },
    { type: 'consent', state: 'pending', on: '2027-01-12' },
    { type: 'consent', state: 'withdrawn', on: '2027-04-01' },
  ],
  role: [
    { type: 'role', role: 'cti', person: ANNA, reason: null },
    { type: 'role', role: 'social', person: 'none', reason: null },
    { type: 'role', role: 'job', person: null, reason: null },
    { type: 'role', role: 'cti', person: ANNA, reason: 'barsel' },
  ],
  meetingPlanned: [
    { type: 'meetingPlanned', meeting: 'm1', kind: 'startup', date: '2027-03-02', time: '10:00' },
    { type: 'meetingPlanned', meeting: 'm2', kind: 'followup', date: '2027-03-02', time: null },
    { type: 'meetingPlanned', meeting: 'm3', kind: 'closing', date: '2027-03-02', time: null },
    {
      type: 'meetingPlanned',
      meeting: 'm4',
      kind: 'followup',
      date: '2027-03-09',
      time: '10:00',
      from: { date: '2027-03-02', time: null },
      invited: ['citizen', 'cti', 'social'],
    },
  ],
  meetingHeld: [
    {
      type: 'meetingHeld',
      meeting: 'm1',
      kind: 'startup',
      date: '2027-01-12',
      attended: ['citizen', 'cti', 'jobcenter'],
      reason: 'jobkonsulenten var syg',
    },
    {
      type: 'meetingHeld',
      meeting: 'm1',
      kind: 'network',
      date: '2027-01-12',
      attended: [],
      reason: null,
    },
    ...([null, 0, 1, 3] as const).map((network): Extract<Fact, { type: 'meetingHeld' }> => ({
      type: 'meetingHeld',
      meeting: 'm1',
      kind: 'network',
      date: '2027-01-12',
      attended: ['citizen', 'cti'],
      network,
      reason: null,
    })),
  ],
  meetingCancelled: [
    { type: 'meetingCancelled', meeting: 'm1', reason: null },
    { type: 'meetingCancelled', meeting: 'gone', reason: 'sygdom.' },
  ],
  meetingMissed: [
    { type: 'meetingMissed', meeting: 'm1', kind: 'followup', date: '2027-03-02', reason: null },
    {
      type: 'meetingMissed',
      meeting: 'm1',
      kind: 'startup',
      date: '2027-03-02',
      reason: 'bussen kørte ikke',
    },
  ],
  meetingConfirmed: [
    { type: 'meetingConfirmed', meeting: 'm1', person: 'a', comes: true },
    { type: 'meetingConfirmed', meeting: 'm1', person: 'a', comes: false },
  ],
  meetingCorrected: [
    {
      type: 'meetingCorrected',
      meeting: 'm1',
      date: '2027-01-13',
      time: '09:30',
      reason: 'tastefejl',
    },
    {
      type: 'meetingCorrected',
      meeting: 'm1',
      from: { date: '2027-01-12', time: null },
      date: '2027-01-13',
      time: '09:30',
      reason: 'tastefejl',
    },
  ],
  appointment: [
    ...APPOINTMENT_KINDS.flatMap((kind) =>
      MEETING_STATES.map((state): Extract<Fact, { type: 'appointment' }> => ({
        type: 'appointment',
        appointment: { ...APPOINTMENT, kind, state },
      })),
    ),
    {
      type: 'appointment',
      appointment: { ...APPOINTMENT, time: null, reason: 'sygdom' },
      from: { date: '2027-03-10', time: '09:00' },
    },
    { type: 'appointment', appointment: { ...APPOINTMENT, id: 'gone' } },
  ],
  appointmentDropped: [{ type: 'appointmentDropped', appointment: 'a7' }],
  jointPlan: [
    { type: 'jointPlan', responsible: 'jobcenter' },
    { type: 'jointPlan', responsible: null },
  ],
  firstDay: [
    { type: 'firstDay', date: '2027-03-01', reason: null },
    { type: 'firstDay', date: '2027-03-08', reason: 'virksomheden flyttede dagen' },
  ],
  jobEnded: [{ type: 'jobEnded', on: '2027-05-01', reason: null }],
  agreement: [
    { type: 'agreement', followUp: '2027-04-01' },
    { type: 'agreement', followUp: null },
  ],
  started: [
    { type: 'started', date: '2027-03-01', reason: null },
    { type: 'started', date: '2027-02-22', reason: 'transporten skulle på plads' },
  ],
  ticked: [
    ticked('done', null, 'focus'),
    ticked('open', null, 'focus'),
    ticked('na', 'borgeren ønsker det ikke', 'focus'),
    ticked('done', null, 'unknownItem'),
  ],
  paused: [
    { type: 'paused', from: '2027-05-15', reason: 'treatment', note: null },
    { type: 'paused', from: '2027-05-15', reason: 'hospital', note: 'planlagt' },
    { type: 'paused', from: '2027-05-15', reason: 'prison', note: null },
    { type: 'paused', from: '2027-05-15', reason: 'other', note: 'rejse' },
  ],
  resumed: [{ type: 'resumed', until: '2027-06-15' }],
  stopped: [{ type: 'stopped', on: '2027-06-15', reason: 'borgeren er flyttet' }],
  themes: [
    { type: 'themes', themes: ['housing', 'economy', 'network'] },
    { type: 'themes', themes: [] },
  ],
  focus: [
    {
      type: 'focus',
      focus: {
        id: 'f1',
        theme: 'economy',
        goal: 'Betale regningerne til tiden',
        subgoals: [],
        activities: null,
        contact: null,
        laterSupport: null,
        laterSupportConfirmed: false,
        opened: '2027-03-10',
        closed: null,
      },
    },
  ],
  supportNeed: [
    {
      type: 'supportNeed',
      need: {
        id: 'n1',
        what: 'Åbne post fra det offentlige',
        taker: 'network',
        who: 'søsteren',
        confirmed: true,
        opened: '2027-05-01',
        gone: null,
      },
    },
    {
      type: 'supportNeed',
      need: {
        id: 'n2',
        what: 'Komme op om morgenen',
        taker: 'citizen',
        who: null,
        confirmed: false,
        opened: '2027-05-01',
        gone: null,
      },
    },
    {
      type: 'supportNeed',
      need: {
        id: 'n3',
        what: 'Købe ind',
        taker: null,
        who: null,
        confirmed: false,
        opened: '2027-05-01',
        gone: '2027-08-01',
      },
    },
  ],
  focusClosed: [
    { type: 'focusClosed', focus: 'f1', on: '2027-05-01', how: 'met' },
    { type: 'focusClosed', focus: 'f9', on: '2027-05-01', how: 'replaced' },
  ],
  contact: [
    contact(45, 'home', null),
    contact(1, 'phone', null),
    contact(30, 'coordination', null),
    contact(20, 'workplace', 'akut opkald'),
    contact(20, 'elsewhere', null),
  ],
  hours: [
    hours('ordinary', 8, null),
    hours('ordinary', 1, null),
    hours('practice', 7.5, 'Bageriet'),
    hours('practice', 1, null),
    hours('ordinary', 0, null),
  ],
  decision: [
    { type: 'decision', support: 'mentor', by: ANNA, worker: 'bostøtten' },
    { type: 'decision', support: 'sel85', by: null, worker: null },
    { type: 'decision', support: 'none', by: ANNA, worker: null },
  ],
  handover: [handover('borgeren selv'), handover(null)],
  discussed: [{ type: 'discussed' }],
  involved: [{ type: 'involved' }],
  numberCorrected: [{ type: 'numberCorrected', from: 42, to: 24, reason: 'tastefejl' }],
  basisCorrected: [
    { type: 'basisCorrected', from: 'sel82b', to: 'sel85', reason: 'ny bevilling' },
    { type: 'basisCorrected', from: null, to: 'sel85', reason: 'manglede' },
  ],
  startCorrected: [
    { type: 'startCorrected', from: '2027-03-01', to: '2027-03-03', reason: 'tastefejl' },
  ],
  firstDayCorrected: [
    { type: 'firstDayCorrected', from: '2027-03-01', to: '2027-03-03', reason: 'tastefejl' },
  ],
  noteFiled: [{ type: 'noteFiled', upTo: 12 }],
  undone: [
    { type: 'undone', events: [7] },
    { type: 'undone', events: [7, 8] },
  ],
};

function ticked(
  to: 'done' | 'open' | 'na',
  reason: string | null,
  item: string,
): Extract<Fact, { type: 'ticked' }> {
  return { type: 'ticked', list: 'phase2', item, to, reason, factAtTick: null };
}

function contact(
  minutes: number,
  kind: 'home' | 'workplace' | 'elsewhere' | 'phone' | 'coordination',
  reason: string | null,
): Extract<Fact, { type: 'contact' }> {
  return { type: 'contact', contact: { date: '2027-03-10', minutes, kind, by: ANNA, reason } };
}

function hours(
  kind: 'ordinary' | 'practice',
  count: number,
  workplace: string | null,
): Extract<Fact, { type: 'hours' }> {
  return { type: 'hours', hours: { from: '2027-04-01', kind, hours: count, workplace } };
}

function handover(responsible: string | null): Extract<Fact, { type: 'handover' }> {
  const rest = { need: null, crisis: null, relapse: null, supporters: null, furtherSupport: null };
  return { type: 'handover', handover: { day: '2027-10-01', responsible, ...rest } };
}

import type { FormView, View } from '../../../src/desk/views/views';
import { refuse } from '../../../src/cti/course/refusal';
import type { Exhibit } from './exhibit';
import { AYSE, ENDED, JONAS, LONG_REASON, MARIE, PHASE2, PHASE3, story, type Told } from './story';

const HANDOVER: readonly Told[] = [
  ...PHASE3,
  [
    '2027-11-02',
    MARIE,
    {
      type: 'handover',
      handover: {
        need: 'Borgeren ringer selv til kontaktpersonen',
        crisis: 'Akuttelefonen, derefter søsteren',
        relapse: 'Lægen og rusmiddelcentret',
        responsible: 'Sagsbehandler i jobcentret',
        supporters: 'Søsteren og en kollega',
        furtherSupport: null,
      },
    },
    { type: 'takeOver', what: 'Åbne post fra det offentlige', taker: 'citizen', confirmed: true },
    { type: 'takeOver', what: 'Komme til lægen', taker: 'network', who: 'søsteren' },
  ],
];

function noteOf(told: readonly Told[], filed: boolean): View {
  const { course, events } = story(...told);
  const upTo = events.at(-1)?.seq ?? 0;
  const by = { upTo, on: '2027-07-05' as const, by: MARIE };
  return {
    kind: 'note',
    course,
    today: '2027-07-05',
    events: events.slice(-8),
    upTo,
    more: false,
    before: null,
    filed: filed ? by : null,
  };
}

/** What can be taken out of the bot. */
export const PAPERS: readonly Exhibit[] = [
  { name: 'note', view: noteOf(PHASE2, false) },
  { name: 'note-filed', view: noteOf(PHASE2, true) },
  {
    name: 'handover',
    view: { kind: 'handover', course: story(...HANDOVER).course, today: '2027-11-03' },
  },
  {
    name: 'handover-missing',
    view: { kind: 'handover', course: story(...PHASE2).course, today: '2027-07-05' },
  },
  {
    name: 'documentation',
    view: { kind: 'documentation', course: story(...ENDED).course, today: '2027-12-05' },
  },
  {
    name: 'file',
    view: {
      kind: 'file',
      file: 'documentation',
      number: 42,
      url: 'http://127.0.0.1:3978/files/secret',
      minutes: 15,
    },
    personal: true,
  },
];

function formOf(form: FormView['form'], more: Partial<FormView> = {}): View {
  return {
    kind: 'form',
    form,
    number: 42,
    values: {},
    errors: {},
    roster: [MARIE, JONAS, AYSE],
    programme: 'job',
    ...more,
  };
}

/** Forms as they open, and with something wrong. */
export const FORMS: readonly Exhibit[] = [
  { name: 'form-enrol', view: formOf('enrol', { number: null, programme: null }) },
  {
    name: 'form-enrol-faults',
    view: formOf('enrol', {
      number: null,
      values: { citizen: '42', programme: 'job', consent: 'given', reason: LONG_REASON },
      errors: { basis: refuse('T1', 'basisNeeded') },
    }),
  },
  { name: 'form-contact', view: formOf('contact') },
  { name: 'form-pause', view: formOf('pause') },
  { name: 'form-meeting', view: formOf('meeting') },
  { name: 'form-appointment', view: formOf('appointment') },
  { name: 'form-move-meeting', view: formOf('moveMeeting') },
  {
    name: 'form-start-reason',
    view: formOf('start', {
      values: { date: '2027-02-20' },
      errors: {
        reason: refuse('T3', 'earlyStartNeedsReason', {
          date: '2027-02-20',
          firstDay: '2027-03-01',
        }),
      },
    }),
  },
  {
    name: 'form-tick-not-relevant',
    view: formOf('tick', { values: { list: 'phase2', item: 'localIntroduced', to: 'na' } }),
  },
  { name: 'form-focus', view: formOf('focus') },
  { name: 'form-settings', view: formOf('settings', { number: null, programme: null }) },
];

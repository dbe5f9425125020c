import type { PersonRef } from '../../../src/cti/course/course';
import { refuse } from '../../../src/cti/course/refusal';
import type { FormName, FormView } from '../../../src/desk/views/views';

/** A case team as the practice mode knows it, and with the longest names that occur. */
export const TEAM: readonly PersonRef[] = [
  { id: '11111111-aaaa-4bbb-8ccc-000000000001', name: 'Marie Kjær' },
  { id: '11111111-aaaa-4bbb-8ccc-000000000002', name: 'Jonas Østergaard' },
  { id: '11111111-aaaa-4bbb-8ccc-000000000003', name: 'Ayşe Yılmaz' },
  { id: '11111111-aaaa-4bbb-8ccc-000000000004', name: 'Åse Birgitte Wøldike-Schmidt' },
];

export function teamOf(size: number): readonly PersonRef[] {
  return Array.from({ length: size }, (_, place) => ({
    id: `22222222-aaaa-4bbb-8ccc-${String(place).padStart(12, '0')}`,
    name: `Karoline Sommerlund Thorkildsen ${place + 1}`,
  }));
}

export function form(name: FormName, more: Partial<FormView> = {}): FormView {
  return {
    kind: 'form',
    form: name,
    number: 42,
    values: {},
    errors: {},
    roster: TEAM,
    programme: 'job',
    ...more,
  };
}

interface FormExhibit {
  readonly name: string;
  readonly view: FormView;
  readonly personal?: boolean;
}

const LONG_TEXT =
  'Borgeren og arbejdsgiveren blev enige om at begynde en uge senere, fordi transporten til arbejdspladsen endnu ikke var på plads, og fordi busforbindelsen først åbner igen efter ferien. '.repeat(
    2,
  );

/** Every form as it opens, and those that people meet with something filled in or wrong. */
export const FORM_EXHIBITS: readonly FormExhibit[] = [
  { name: 'form-enrol', view: form('enrol', { number: null, programme: null }) },
  {
    name: 'form-enrol-faults',
    view: form('enrol', {
      number: null,
      programme: null,
      values: {
        citizen: '42',
        programme: 'job',
        consent: 'given',
        cti: '11111111-aaaa-4bbb-8ccc-000000000001',
        social: 'none',
        startup: '2027-01-12',
        firstDay: '2027-03-01',
        start: '2027-03-08',
      },
      errors: {
        basis: refuse('T1', 'basisNeeded'),
        reason: refuse('T3', 'startNeedsReason', { date: '2027-03-08' }),
      },
    }),
  },
  {
    name: 'form-enrol-generic',
    view: form('enrol', { number: null, programme: 'generic', values: { programme: 'generic' } }),
    personal: true,
  },
  { name: 'form-role', view: form('role') },
  {
    name: 'form-role-change',
    view: form('role', {
      values: { role: 'cti', person: '11111111-aaaa-4bbb-8ccc-000000000002' },
      errors: { reason: refuse('P1', 'ctiChangeNeedsReason', { from: 'Marie Kjær' }) },
    }),
  },
  { name: 'form-meeting', view: form('meeting') },
  {
    name: 'form-meeting-held',
    view: form('meeting', {
      values: { kind: 'startup', state: 'held', attended: 'citizen,cti', reason: LONG_TEXT },
      errors: { date: refuse('P6', 'meetingNeedsDate', { kind: 'startup' }) },
    }),
  },
  { name: 'form-jobmatch', view: form('jobmatch') },
  { name: 'form-transition', view: form('transition', { number: 43, programme: 'generic' }) },
  { name: 'form-agreement', view: form('agreement') },
  { name: 'form-start', view: form('start') },
  {
    name: 'form-start-early',
    view: form('start', {
      values: { date: '2027-02-22' },
      errors: {
        reason: refuse('T3', 'earlyStartNeedsReason', {
          date: '2027-02-22',
          firstDay: '2027-03-01',
        }),
      },
    }),
    personal: true,
  },
  { name: 'form-tick', view: form('tick', { values: { list: 'phase2', item: '9', to: 'na' } }) },
  { name: 'form-plan', view: form('plan') },
  { name: 'form-decision', view: form('decision') },
  { name: 'form-jobEnded', view: form('jobEnded') },
  { name: 'form-correct', view: form('correct') },
  { name: 'form-correct-meeting', view: form('correct', { values: { what: 'meeting' } }) },
  { name: 'form-correct-basis', view: form('correct', { values: { what: 'basis' } }) },
  { name: 'form-reassign', view: form('reassign', { number: null, programme: null }) },
  { name: 'form-focus', view: form('focus') },
  { name: 'form-contact', view: form('contact') },
  {
    name: 'form-contact-fault',
    view: form('contact', {
      values: { minutes: '0', kind: 'home' },
      errors: { minutes: refuse('C4', 'amountImpossible', { value: 0 }) },
    }),
  },
  { name: 'form-hours', view: form('hours') },
  { name: 'form-pause', view: form('pause') },
  { name: 'form-resume', view: form('resume') },
  { name: 'form-stop', view: form('stop') },
  { name: 'form-consent', view: form('consent') },
  { name: 'form-handover', view: form('handover') },
  {
    name: 'form-settings',
    view: form('settings', {
      number: null,
      programme: null,
      values: { language: 'da', digest: 'no', retentionMonths: '6', guests: 'no' },
    }),
  },
  { name: 'form-language', view: form('language', { number: null, programme: null }) },
  {
    name: 'form-citizen',
    view: form('citizen', { number: null, programme: null, values: { command: 'why' } }),
  },
];

import { gatherings } from '../../../src/cti/meetings/planned';
import type { ConfirmRow } from '../../../src/desk/views/views';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import type { Exhibit } from './exhibit';
import { PHASE2, MARIE, story } from './story';

const { course } = story(...PHASE2);

const NOTHING_BESIDES = {
  ...{ phase: null, meeting: null, period: null, person: null },
  isMine: false,
};

const CONTACT: ConfirmRow = {
  number: course.number,
  data: { as: 'contact', citizen: String(course.number), minutes: '20', kind: 'phone' },
  form: 'contact',
  told: {
    kind: 'facts',
    course,
    facts: [
      {
        type: 'contact',
        contact: { date: '2027-06-14', minutes: 20, kind: 'phone', by: MARIE, reason: null },
      },
    ],
  },
};

const MEETING: ConfirmRow = {
  number: course.number,
  data: { as: 'meeting', citizen: String(course.number), kind: 'followup', state: 'planned' },
  form: 'meeting',
  told: {
    kind: 'facts',
    course,
    facts: [
      {
        type: 'meetingPlanned',
        meeting: 'm9',
        kind: 'followup',
        date: '2027-06-18',
        time: '10:00',
      },
    ],
  },
};

const LACKS: ConfirmRow = {
  number: 63,
  data: { as: 'contact', citizen: '63', kind: 'home' },
  form: 'contact',
  told: { kind: 'asks', typed: 'kontakt 63 hjemme' },
};

/** What a sentence is answered with. */
const ARRANGED = story(...PHASE2, [
  '2027-07-02',
  MARIE,
  ...(['2027-07-09', '2027-07-16'] as const).map((date) => ({
    ...({ type: 'meeting', kind: 'followup', state: 'planned', how: 'another' } as const),
    ...{ date, time: '10:00' },
  })),
  { type: 'appointment', state: 'planned', kind: 'home', date: '2027-07-08' },
  { type: 'appointment', state: 'planned', kind: 'phone', date: '2027-07-12' },
]).course;
const PLANNED = gatherings(ARRANGED).filter(({ state }) => state === 'planned');
const FOLLOW_UPS = PLANNED.filter(({ is }) => is === 'meeting');
const WANTED = { citizen: '42', kind: 'followup', state: 'planned', date: '2027-07-20' };

export const SENTENCES: readonly Exhibit[] = [
  {
    name: 'meeting-move-or-another',
    view: {
      ...{ kind: 'meetingAsk', ask: 'moveOrAnother', course: ARRANGED },
      ...{ planned: FOLLOW_UPS.slice(0, 1), told: { ...WANTED, time: '09:30' } },
    },
  },
  {
    name: 'meeting-move-which-or-another',
    view: {
      ...{ kind: 'meetingAsk', ask: 'moveOrAnother', course: ARRANGED },
      ...{ planned: FOLLOW_UPS, told: WANTED },
    },
  },
  {
    name: 'meeting-which',
    view: {
      ...{ kind: 'meetingAsk', ask: 'whichMeeting', course: ARRANGED, planned: FOLLOW_UPS },
      told: { citizen: '42', date: '2027-07-20', time: '09:30' },
    },
  },
  {
    name: 'appointment-which',
    view: {
      ...{ kind: 'meetingAsk', ask: 'whichAppointment', course: ARRANGED },
      planned: PLANNED.filter(({ is }) => is === 'appointment'),
      told: { citizen: '42', date: '2027-07-20' },
    },
  },
  { name: 'confirm', view: { kind: 'confirm', rows: [CONTACT], saved: [] } },
  {
    name: 'confirm-several',
    view: { kind: 'confirm', rows: [CONTACT, MEETING, LACKS], saved: [] },
  },
  {
    name: 'confirm-rest',
    view: {
      kind: 'confirm',
      rows: [MEETING],
      saved: CONTACT.told.kind === 'facts' ? [CONTACT.told] : [],
    },
  },
  {
    name: 'choices',
    view: {
      kind: 'choices',
      typed: 'noget med 42 og hospitalet',
      known: true,
      choices: [
        { text: 'status borger 42', propose: null },
        { text: 'tjekliste 42', propose: null },
        { text: 'pause 42 hospital', propose: { as: 'pause', citizen: '42', why: 'hospital' } },
      ],
    },
  },
  { name: 'greeting', view: { kind: 'greeting', name: 'Sofie', numbers: [42, 63, 7], courses: 3 } },
  { name: 'greeting-nobody', view: { kind: 'greeting', name: '', numbers: [], courses: 0 } },
  { name: 'quiet', view: { kind: 'quiet', digest: true } },
  {
    name: 'answer',
    view: {
      ...{ kind: 'answer', about: 'course', question: 'phaseChange', cards: ['status borger 42'] },
      ...{ course, today: '2027-06-15', next: [], parts: NOTHING_BESIDES },
    },
  },
  {
    name: 'answer-method',
    view: {
      ...{ kind: 'answer', about: 'method', question: 'meetBefore', cards: [] },
      source: 'job p. 15',
    },
  },
  {
    name: 'answer-team',
    view: {
      ...{ kind: 'answer', about: 'team', question: 'inPhase', cards: ['oversigt fase 2'] },
      ...{ courses: [course], settings: DEFAULT_SETTINGS, today: '2027-06-15', asks: MARIE },
      parts: { ...NOTHING_BESIDES, phase: 2 },
    },
  },
  {
    name: 'questions',
    view: {
      kind: 'questions',
      typed: 'hvad er forskellen på mentor og cti',
      questions: ['difference', 'lengthMentor', 'mentorAfter'],
    },
  },
];

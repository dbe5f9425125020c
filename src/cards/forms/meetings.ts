// What the forms of meetings and appointments ask, in order; specs.ts takes them.
import type { FormView } from '../../desk/views/views';
import { CITIZEN, DATE, isPossible, MINUTES_A_DAY, REASON, REQUIRED_DATE } from './common';
import { APPOINTMENT, ATTENDED, MEETING, MEETING_STATE } from './options';
import type { FormSpecs } from './spec';

const MOST_OF_A_NETWORK = 50;

type MeetingForm = 'meeting' | 'moveMeeting' | 'appointment' | 'moveAppointment';

export const MEETING_FORMS: Pick<FormSpecs, MeetingForm> = {
  meeting: {
    verb: 'meeting',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'kind', kind: 'choice', options: MEETING, compact: true, required: true },
          { id: 'state', kind: 'choice', options: MEETING_STATE, usual: 'planned' },
          { ...DATE, required: (view) => view.errors['date'] !== undefined },
          { id: 'time', kind: 'time' },
        ],
      },
      {
        heading: 'more',
        folded: true,
        fields: [
          { id: 'attended', kind: 'choice', options: ATTENDED, many: true },
          { id: 'network', kind: 'number', least: 0, most: MOST_OF_A_NETWORK, shown: isNetwork },
          REASON,
        ],
      },
    ],
  },
  moveMeeting: {
    verb: 'moveMeeting',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'kind', kind: 'choice', options: MEETING, compact: true, shown: isAnyMeeting },
          REQUIRED_DATE,
          { id: 'time', kind: 'time' },
        ],
      },
    ],
  },
  appointment: {
    verb: 'appointment',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'kind', kind: 'choice', options: APPOINTMENT, required: true },
          { ...DATE, required: (view) => view.errors['date'] !== undefined },
          { id: 'time', kind: 'time' },
        ],
      },
      {
        heading: 'more',
        folded: true,
        fields: [
          { id: 'state', kind: 'choice', options: MEETING_STATE, usual: 'planned' },
          { id: 'minutes', kind: 'number', least: 1, most: MINUTES_A_DAY },
          REASON,
        ],
      },
    ],
  },
  moveAppointment: {
    verb: 'moveAppointment',
    sections: [{ fields: [CITIZEN, REQUIRED_DATE, { id: 'time', kind: 'time' }] }],
  },
};

/** To a network meeting the network comes (P11). */
function isNetwork(view: FormView): boolean {
  return isPossible(view, 'kind', 'network');
}

/** Which one is asked only where the card did not know. */
function isAnyMeeting(view: FormView): boolean {
  return (view.values['meeting'] ?? '') === '';
}

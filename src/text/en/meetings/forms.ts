// The forms of meetings and appointments, in English; forms/forms.ts takes them.
import type { FormTexts } from '../../forms';
import { citizen, reason, date, choice } from '../forms/fields';

type MeetingForm = 'meeting' | 'moveMeeting' | 'appointment' | 'moveAppointment';

export const meetingForms: Pick<FormTexts['form'], MeetingForm> = {
  meeting: {
    title: 'Record a meeting',
    save: 'Save the meeting',
    fields: {
      citizen,
      kind: choice('Which meeting?'),
      state: choice('State of the meeting'),
      date: date('Date'),
      time: { label: 'Time', error: 'Choose a time.' },
      attended: choice(
        'Who takes part',
        'Who is to come, or who was there? If nobody is chosen, those who usually take part.',
      ),
      network: {
        label: 'How many came from the citizen’s network?',
        error: 'Write a whole number. Write 0 if nobody came.',
      },
      reason: reason('Remark', 'If there is a reason why the meeting was different.'),
    },
  },
  moveMeeting: {
    title: 'Move a meeting',
    lead: 'Those who take part are reminded of the new day.',
    save: 'Move the meeting',
    fields: {
      citizen,
      kind: choice('Which meeting?'),
      date: date('New date'),
      time: { label: 'New time', error: 'Choose a time.' },
    },
  },
  appointment: {
    title: 'Appointment with the citizen',
    lead: 'Only you and the citizen. Nobody else is told.',
    save: 'Save the appointment',
    fields: {
      citizen,
      kind: choice('What have you agreed?'),
      state: choice('State of the appointment'),
      date: date('Date'),
      time: { label: 'Time', error: 'Choose a time.' },
      minutes: {
        label: 'Minutes',
        placeholder: '45',
        hint: 'Once the appointment has taken place, the time is recorded as support.',
        error: 'Write the minutes as a whole number.',
      },
      reason: reason('Remark', 'Short and without sensitive details.'),
    },
  },
  moveAppointment: {
    title: 'Move an appointment',
    save: 'Move the appointment',
    fields: {
      citizen,
      date: date('New date'),
      time: { label: 'New time', error: 'Choose a time.' },
    },
  },
};

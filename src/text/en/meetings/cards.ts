// What cards say and ask about meetings and appointments, in English; cards.ts takes it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import type { meetings as danish } from '../../da/meetings/cards';
import { capital, formatDate, formatDateWithWeekday, formatTime, pluralIn } from '../../dates';

const when = (date: PlainDate, time: string | null): string =>
  `${formatDateWithWeekday(date, 'en')}${time === null ? '' : ` at ${formatTime(time, 'en')}`}`;

const shortly = (date: PlainDate, time: string | null): string =>
  `${formatDate(date, 'en')}${time === null ? '' : ` at ${formatTime(time, 'en')}`}`;

export const meetings: typeof danish = {
  unconfirmed: 'planned, not confirmed',
  moveOrAnother: {
    title: 'Move the meeting, or one more?',
    planned: (the, date, time) =>
      `${capital(the)} is planned for ${when(date, time)} already. Nothing has been saved yet.`,
    wanted: (date, time) => `You wrote ${when(date, time)}.`,
    move: 'Move the meeting',
    moveOne: (was) => `Move the one of ${formatDate(was, 'en')}`,
    another: 'One more meeting',
  },
  which: {
    title: {
      meeting: 'Which meeting is to be moved?',
      appointment: 'Which appointment is to be moved?',
    },
    nothingSaved: 'There are several planned. Nothing has been saved yet.',
    one: (name, date, time) => `${capital(name)} ${when(date, time)}`,
    pick: shortly,
  },
  fromNetwork: (count) =>
    count === null
      ? 'the citizen’s network'
      : `${pluralIn(count, 'person', 'people', 'en')} from the network`,
  leave: 'Leave it',
  attended: 'Who was there?',
  network: 'How many came from the citizen’s network?',
  buttons: {
    held: 'Held',
    heldMinutes: (minutes) => `Yes, ${pluralIn(minutes, 'minute', 'minutes', 'en')}`,
    heldOther: 'Other number of minutes …',
    missed: 'The citizen was not there',
    cancelled: 'Cancelled',
    newDate: 'New date …',
    attendance: 'Correct attendance',
    appointment: 'Record appointment',
    isAgreement: 'I meant the work agreement',
  },
};

// What cards say and ask about meetings and appointments, in Danish; cards.ts takes it.
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { capital, formatDate, formatDateWithWeekday, formatTime } from '../../dates';
import { plural } from '../plural';

const when = (date: PlainDate, time: string | null): string =>
  `${formatDateWithWeekday(date, 'da')}${time === null ? '' : ` ${formatTime(time, 'da')}`}`;

/** As a button says it: short enough for a phone. */
const shortly = (date: PlainDate, time: string | null): string =>
  `${formatDate(date, 'da')}${time === null ? '' : ` ${formatTime(time, 'da')}`}`;

export const meetings = {
  /** A planned day that has passed without a word. */
  unconfirmed: 'planlagt, ikke bekræftet',
  moveOrAnother: {
    title: 'Skal mødet flyttes, eller er det ét mere?',
    planned: (the: string, date: PlainDate, time: string | null): string =>
      `${capital(the)} er allerede planlagt til ${when(date, time)}. Der er ikke gemt noget endnu.`,
    wanted: (date: PlainDate, time: string | null): string => `Du skrev ${when(date, time)}.`,
    move: 'Flyt mødet',
    moveOne: (was: PlainDate): string => `Flyt det ${formatDate(was, 'da')}`,
    another: 'Ét møde mere',
  },
  which: {
    title: { meeting: 'Hvilket møde skal flyttes?', appointment: 'Hvilken aftale skal flyttes?' },
    nothingSaved: 'Der er flere planlagte. Der er ikke gemt noget endnu.',
    one: (name: string, date: PlainDate, time: string | null): string =>
      `${capital(name)} ${when(date, time)}`,
    pick: shortly,
  },
  /** How many of the network were there; `null`: nobody counted. */
  fromNetwork: (count: number | null): string =>
    count === null ? 'borgerens netværk' : `${plural(count, 'person', 'personer')} fra netværket`,
  leave: 'Lad det være',
  attended: 'Hvem var med?',
  network: 'Hvor mange kom fra borgerens netværk?',
  buttons: {
    held: 'Holdt',
    heldMinutes: (minutes: number): string => `Ja, ${plural(minutes, 'minut', 'minutter')}`,
    heldOther: 'Andet antal minutter …',
    missed: 'Borgeren var ikke med',
    cancelled: 'Aflyst',
    newDate: 'Ny dato …',
    attendance: 'Ret deltagere',
    appointment: 'Notér aftale',
    isAgreement: 'Jeg mente arbejdsaftalen',
  },
};

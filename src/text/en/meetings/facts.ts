// What became of meetings and appointments, in English: shown back, in the log, as prose; facts.ts takes it.
import type { Appointment, Attendee } from '../../../cti/course/course';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import {
  capital,
  formatDate,
  formatDateWithWeekday,
  formatTime,
  joinList,
  pluralIn,
} from '../../dates';
import { closed, type FactScene } from '../../facts';
import type { meetings as danish } from '../../da/meetings/facts';
import { words } from '../words';

export const meetings: typeof danish = {
  meetingPlanned: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} is ${f.from ? `moved from ${when(f.from)} to` : 'planned for'} ${formatDateWithWeekday(f.date, 'en')}${at(f.time)}${f.invited ? present(f.invited) : ''}.`,
    prose: (f, scene) => {
      const the = capital(words.theMeetings[f.kind]);
      if (isUnconfirmed(f.meeting, f.date, scene)) {
        return `${the} was planned for ${date(f.date)}${at(f.time)}; it has not been confirmed whether it was held.`;
      }
      return f.from
        ? `${the} is moved from ${date(f.from.date)}${at(f.from.time)} to ${date(f.date)}${at(f.time)}.`
        : `${the} is arranged for ${date(f.date)}${at(f.time)}.`;
    },
  },
  meetingHeld: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} was held on ${date(f.date)}${present(f.attended, f.network)}.${remark(f.reason)}`,
    prose: (f) =>
      `${capital(words.theMeetings[f.kind])} was held on ${date(f.date)}${present(f.attended, f.network)}.${remark(f.reason)}`,
  },
  meetingCancelled: {
    confirm: (f, scene) => `${meeting(f.meeting, scene)} is cancelled.${because(f.reason)}`,
    prose: (f, scene) => `${meeting(f.meeting, scene)} was cancelled.${because(f.reason)}`,
  },
  meetingMissed: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} on ${date(f.date)} did not take place, as the citizen was not there.${because(f.reason)} Get in touch and arrange a new time.`,
    log: (f) =>
      `${capital(words.theMeetings[f.kind])} on ${date(f.date)} did not take place, as the citizen was not there.${because(f.reason)}`,
    prose: (f) =>
      `${capital(words.theMeetings[f.kind])} arranged for ${date(f.date)} did not take place, as the citizen did not take part.${because(f.reason)}`,
  },
  meetingConfirmed: {
    confirm: (f, scene) =>
      f.comes
        ? `You are noted as taking part: ${lower(meeting(f.meeting, scene))}.`
        : `It is noted that you cannot come: ${lower(meeting(f.meeting, scene))}.`,
    log: (f, scene) =>
      `${f.comes ? 'Takes part' : 'Cannot come'}: ${lower(meeting(f.meeting, scene))}.`,
    prose: () => '',
  },
  meetingCorrected: {
    confirm: (f, scene) =>
      `${meetingKind(f.meeting, scene)} has been corrected${f.from ? ` from ${date(f.from.date)}${at(f.from.time)}` : ''} to ${date(f.date)}${at(f.time)}.${because(f.reason)}`,
    prose: () => '',
  },
  appointment: {
    confirm: (f) => SHOWN[f.appointment.state](f.appointment, f.from ? when(f.from) : null),
    log: (f) => LOGGED[f.appointment.state](f.appointment, f.from ? when(f.from) : null),
    prose: ({ appointment: a, from }, scene) => {
      // It was none: somebody had meant something else.
      if (!scene.standing(a.id)) return '';
      if (a.state === 'planned' && isUnconfirmed(a.id, a.date, scene)) {
        return `${the(a)} was arranged for ${date(a.date)}${at(a.time)}; it has not been confirmed whether it took place.`;
      }
      return PROSE[a.state](a, from ? `${date(from.date)}${at(from.time)}` : null);
    },
  },
  appointmentDropped: {
    confirm: () => 'It was no appointment with the citizen, and has been taken away again.',
    prose: () => '',
  },
};

type Telling = (appointment: Appointment, from: string | null) => string;
type Tellings = Readonly<Record<Appointment['state'], Telling>>;

const LOGGED: Tellings = {
  planned: (a, from) =>
    from === null
      ? `Agreed: ${words.appointments[a.kind]} ${day(a)}.`
      : `${the(a)} is moved from ${from} to ${day(a)}.`,
  held: (a) => `${the(a)} on ${date(a.date)} took place.${remark(a.reason)}`,
  cancelled: (a) => `${the(a)} on ${date(a.date)} is cancelled.${because(a.reason)}`,
  missed: (a) =>
    `${the(a)} on ${date(a.date)} did not take place, as the citizen was not there.${because(a.reason)}`,
};

/** Shown back: whose it is, and what comes next. */
const SHOWN: Tellings = {
  ...LOGGED,
  planned: (a, from) =>
    `${LOGGED.planned(a, from)} Only ${a.worker.name} is reminded of it; nobody else is told.`,
  missed: (a, from) => `${LOGGED.missed(a, from)} Get in touch and arrange a new time.`,
};

const PROSE: Tellings = {
  planned: (a, from) =>
    from === null
      ? `A ${words.appointments[a.kind].replace(/^appointment/, 'meeting')} is arranged for ${date(a.date)}${at(a.time)}.`
      : `${the(a)} is moved from ${from} to ${date(a.date)}${at(a.time)}.`,
  held: (a) => `${the(a)} on ${date(a.date)} took place.${remark(a.reason)}`,
  cancelled: (a) => `${the(a)} arranged for ${date(a.date)} was cancelled.${because(a.reason)}`,
  missed: (a) =>
    `${the(a)} arranged for ${date(a.date)} did not take place, as the citizen was not present.${because(a.reason)}`,
};

function the({ kind }: Appointment): string {
  return capital(words.theAppointments[kind]);
}

function day({ date: on, time }: Appointment): string {
  return `${formatDateWithWeekday(on, 'en')}${at(time)}`;
}

/** A planned day that has passed, of which nobody has said what it came to. */
function isUnconfirmed(id: string, on: PlainDate, scene: FactScene): boolean {
  const standing = scene.standing(id);
  return standing?.state === 'unconfirmed' && standing.date === on;
}

function when(from: { readonly date: PlainDate; readonly time: string | null }): string {
  return `${formatDateWithWeekday(from.date, 'en')}${at(from.time)}`;
}

/** P11: who was there, the network counted where somebody counted. */
function present(attended: readonly Attendee[], network?: number | null): string {
  const who = attended.map((attendee) => words.attendees[attendee]);
  const all = [...who, ...networkIn(network)];
  const nobody = network === 0 ? ', nobody from the network' : '';
  return all.length === 0 ? '' : ` with ${joinList(all, 'en')}${nobody}`;
}

function networkIn(network: number | null | undefined): readonly string[] {
  if (network === undefined || network === 0) return [];
  return [
    network === null
      ? words.network
      : `${pluralIn(network, 'person', 'people', 'en')} from ${words.network}`,
  ];
}

function meeting(id: string, scene: FactScene): string {
  const known = scene.meeting(id);
  return known ? `${capital(words.theMeetings[known.kind])} on ${date(known.date)}` : 'The meeting';
}

function meetingKind(id: string, scene: FactScene): string {
  const known = scene.meeting(id);
  return known ? capital(words.theMeetings[known.kind]) : 'The meeting';
}

function because(reason: string | null): string {
  return reason ? ` Reason: ${closed(reason)}` : '';
}

function remark(note: string | null): string {
  return note ? ` Remark: ${closed(note)}` : '';
}

function date(on: PlainDate): string {
  return formatDate(on, 'en');
}

function at(time: string | null): string {
  return time ? ` at ${formatTime(time, 'en')}` : '';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// What became of meetings and appointments, in Danish: shown back, in the log, as prose; facts.ts takes it.
import type { Appointment, Attendee } from '../../../cti/course/course';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { capital, formatDate, formatDateWithWeekday, formatTime, joinList } from '../../dates';
import { closed, type FactScene, type FactTextsOf } from '../../facts';
import { plural } from '../plural';
import { words } from '../words';

type MeetingFact =
  | 'meetingPlanned'
  | 'meetingHeld'
  | 'meetingCancelled'
  | 'meetingMissed'
  | 'meetingConfirmed'
  | 'meetingCorrected'
  | 'appointment'
  | 'appointmentDropped';

export const meetings: FactTextsOf<MeetingFact> = {
  meetingPlanned: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} er ${f.from ? `flyttet fra ${when(f.from)}` : 'planlagt'} til ${formatDateWithWeekday(f.date, 'da')}${at(f.time)}${f.invited ? present(f.invited) : ''}.`,
    prose: (f, scene) => {
      const the = capital(words.theMeetings[f.kind]);
      if (isUnconfirmed(f.meeting, f.date, scene)) {
        return `${the} var planlagt til den ${date(f.date)}${at(f.time)}; det er ikke bekræftet, om mødet blev holdt.`;
      }
      return f.from
        ? `${the} er flyttet fra den ${date(f.from.date)}${at(f.from.time)} til den ${date(f.date)}${at(f.time)}.`
        : `${the} er aftalt til den ${date(f.date)}${at(f.time)}.`;
    },
  },
  meetingHeld: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} blev holdt den ${date(f.date)}${present(f.attended, f.network)}.${remark(f.reason)}`,
    prose: (f) =>
      `${capital(words.theMeetings[f.kind])} blev holdt den ${date(f.date)}${present(f.attended, f.network)}.${remark(f.reason)}`,
  },
  meetingCancelled: {
    confirm: (f, scene) => `${meeting(f.meeting, scene)} er aflyst.${because(f.reason)}`,
    prose: (f, scene) => `${meeting(f.meeting, scene)} blev aflyst.${because(f.reason)}`,
  },
  meetingMissed: {
    confirm: (f) =>
      `${capital(words.theMeetings[f.kind])} den ${date(f.date)} blev ikke gennemført, da borgeren ikke var med.${because(f.reason)} Tag kontakt, og aftal en ny tid.`,
    log: (f) =>
      `${capital(words.theMeetings[f.kind])} den ${date(f.date)} blev ikke gennemført, da borgeren ikke var med.${because(f.reason)}`,
    prose: (f) =>
      `${capital(words.theMeetings[f.kind])}, der var aftalt til den ${date(f.date)}, blev ikke gennemført, da borgeren ikke deltog.${because(f.reason)}`,
  },
  meetingConfirmed: {
    confirm: (f, scene) =>
      f.comes
        ? `Du er noteret som deltager: ${lower(meeting(f.meeting, scene))}.`
        : `Dit afbud er noteret: ${lower(meeting(f.meeting, scene))}.`,
    log: (f, scene) => `${f.comes ? 'Deltager' : 'Afbud'}: ${lower(meeting(f.meeting, scene))}.`,
    prose: () => '',
  },
  meetingCorrected: {
    confirm: (f, scene) =>
      `${meetingKind(f.meeting, scene)} er rettet${f.from ? ` fra den ${date(f.from.date)}${at(f.from.time)}` : ''} til den ${date(f.date)}${at(f.time)}.${because(f.reason)}`,
    prose: () => '',
  },
  appointment: {
    confirm: (f) => SHOWN[f.appointment.state](f.appointment, f.from ? when(f.from) : null),
    log: (f) => LOGGED[f.appointment.state](f.appointment, f.from ? when(f.from) : null),
    prose: ({ appointment: a, from }, scene) => {
      // It was none: somebody had meant something else.
      if (!scene.standing(a.id)) return '';
      if (a.state === 'planned' && isUnconfirmed(a.id, a.date, scene)) {
        return `${the(a)} var aftalt til den ${date(a.date)}${at(a.time)}; det er ikke bekræftet, om det blev til noget.`;
      }
      return PROSE[a.state](a, from ? `den ${date(from.date)}${at(from.time)}` : null);
    },
  },
  appointmentDropped: {
    confirm: () => 'Det var ingen aftale med borgeren, så den er taget væk igen.',
    prose: () => '',
  },
};

type Telling = (appointment: Appointment, from: string | null) => string;
type Tellings = Readonly<Record<Appointment['state'], Telling>>;

const LOGGED: Tellings = {
  planned: (a, from) =>
    from === null
      ? `Aftalt: ${words.appointments[a.kind]} ${day(a)}.`
      : `${the(a)} er flyttet fra ${from} til ${day(a)}.`,
  held: (a) => `${the(a)} den ${date(a.date)} blev gennemført.${remark(a.reason)}`,
  cancelled: (a) => `${the(a)} den ${date(a.date)} er aflyst.${because(a.reason)}`,
  missed: (a) =>
    `${the(a)} den ${date(a.date)} blev ikke til noget, da borgeren ikke var der.${because(a.reason)}`,
};

/** Shown back: whose it is, and what comes next. */
const SHOWN: Tellings = {
  ...LOGGED,
  planned: (a, from) =>
    `${LOGGED.planned(a, from)} Kun ${a.worker.name} bliver mindet om det; ingen andre får besked.`,
  missed: (a, from) => `${LOGGED.missed(a, from)} Tag kontakt, og aftal en ny tid.`,
};

const PROSE: Tellings = {
  planned: (a, from) =>
    from === null
      ? `Der er aftalt ${words.appointments[a.kind]} den ${date(a.date)}${at(a.time)}.`
      : `${the(a)} er flyttet fra ${from} til den ${date(a.date)}${at(a.time)}.`,
  held: (a) => `${the(a)} den ${date(a.date)} blev gennemført.${remark(a.reason)}`,
  cancelled: (a) =>
    `${the(a)}, der var aftalt til den ${date(a.date)}, blev aflyst.${because(a.reason)}`,
  missed: (a) =>
    `${the(a)}, der var aftalt til den ${date(a.date)}, blev ikke gennemført, da borgeren ikke var til stede.${because(a.reason)}`,
};

function the({ kind }: Appointment): string {
  return capital(words.theAppointments[kind]);
}

function day({ date: on, time }: Appointment): string {
  return `${formatDateWithWeekday(on, 'da')}${at(time)}`;
}

/** A planned day that has passed, of which nobody has said what it came to. */
function isUnconfirmed(id: string, on: PlainDate, scene: FactScene): boolean {
  const standing = scene.standing(id);
  return standing?.state === 'unconfirmed' && standing.date === on;
}

function when(from: { readonly date: PlainDate; readonly time: string | null }): string {
  return `${formatDateWithWeekday(from.date, 'da')}${at(from.time)}`;
}

/** P11: who was there, the network counted where somebody counted. */
function present(attended: readonly Attendee[], network?: number | null): string {
  const who = attended.map((attendee) => words.attendees[attendee]);
  const all = [...who, ...networkIn(network)];
  const nobody = network === 0 ? ', ingen fra netværket' : '';
  return all.length === 0 ? '' : ` med ${joinList(all, 'da')}${nobody}`;
}

function networkIn(network: number | null | undefined): readonly string[] {
  if (network === undefined || network === 0) return [];
  return [
    network === null
      ? words.network
      : `${plural(network, 'person', 'personer')} fra ${words.network}`,
  ];
}

function meeting(id: string, scene: FactScene): string {
  const known = scene.meeting(id);
  return known ? `${capital(words.theMeetings[known.kind])} den ${date(known.date)}` : 'Mødet';
}

function meetingKind(id: string, scene: FactScene): string {
  const known = scene.meeting(id);
  return known ? capital(words.theMeetings[known.kind]) : 'Mødet';
}

function because(reason: string | null): string {
  return reason ? ` Årsag: ${closed(reason)}` : '';
}

function remark(note: string | null): string {
  return note ? ` Bemærkning: ${closed(note)}` : '';
}

function date(on: PlainDate): string {
  return formatDate(on, 'da');
}

function at(time: string | null): string {
  return time ? ` ${formatTime(time, 'da')}` : '';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

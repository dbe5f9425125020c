// What its reader can answer to the question what came of a meeting; called by noticeButtons.ts.
import { ATTENDEES, type Appointment, type Attendee, type Meeting } from '../../cti/course/course';
import type { Due } from '../../cti/due/thing';
import { holderOf, presumedAt } from '../../cti/meetings/attendance';
import { gatheringOf } from '../../cti/meetings/planned';
import { capital } from '../../text/dates';
import { opening, press, type Press } from '../frame/press';
import type { Scene } from '../parts/timeline';
import { DUE_CARDS } from './dueCards';

/** Who was there, chosen already, and the button that says that it was held. */
export interface MeetingAnswer {
  readonly choices: readonly {
    readonly id: 'attended';
    readonly label: string;
    readonly problem: string;
    readonly options: readonly { readonly title: string; readonly value: Attendee }[];
    readonly value: string;
  }[];
  readonly counts: readonly {
    readonly id: 'network';
    readonly label: string;
    readonly problem: string;
    readonly most: number;
  }[];
  readonly buttons: readonly Press[];
}

const MOST_OF_A_NETWORK = 50;
/** What most visits and talks come to; any other number has its form. */
const USUAL_MINUTES = [30, 45, 60, 90] as const;

/** That it was held: of a meeting with who was there, of an appointment with its minutes (P11, C4). */
export function meetingAnswers(due: Due, scene: Scene): readonly MeetingAnswer[] {
  if (DUE_CARDS[due.key].action !== 'whatCameOfIt') return [];
  const found = gatheringOf(scene.course, due.about);
  if (!found) return [];
  return [found.is === 'meeting' ? attendance(found, scene) : minutes(found, scene)];
}

function attendance(meeting: Meeting, scene: Scene): MeetingAnswer {
  const { course, context } = scene;
  const { words, cards } = context.texts;
  const possible = ATTENDEES.filter((who) => who === 'citizen' || holderOf(course, who) !== null);
  const options = possible.map((who) => ({ title: capital(words.attendees[who]), value: who }));
  const value = presumedAt(course, meeting.kind, meeting).join(',');
  const { attended: label, network, buttons } = cards.meetings;
  const { attended, network: count } = context.texts.forms.form.meeting.fields;
  const [problem, countProblem] = [attended.error, count.error];
  const asked = {
    id: 'network',
    label: network,
    problem: countProblem,
    most: MOST_OF_A_NETWORK,
  } as const;
  const send = { ...of(meeting, scene), state: 'held' };
  return {
    choices: [{ id: 'attended', label, problem, options, value }],
    counts: meeting.kind === 'network' ? [asked] : [],
    buttons: [press(context, { title: buttons.held, verb: 'meeting', send, style: 'positive' })],
  };
}

function minutes(appointment: Appointment, scene: Scene): MeetingAnswer {
  const { context } = scene;
  const { buttons } = context.texts.cards.meetings;
  const send = { ...ofAppointment(appointment, scene), state: 'held' };
  const usual = USUAL_MINUTES.map((count) =>
    press(context, {
      title: buttons.heldMinutes(count),
      verb: 'appointment',
      send: { ...send, minutes: count },
    }),
  );
  const form = { form: 'appointment', ...send };
  return {
    choices: [],
    counts: [],
    buttons: [...usual, opening(context, buttons.heldOther, form)],
  };
}

/** The citizen was not there, it was cancelled, or there is a new date. */
export function otherAnswers(due: Due, scene: Scene): readonly Press[] {
  const { context, course } = scene;
  const found = gatheringOf(course, due.about);
  if (!found) return [];
  const { buttons } = context.texts.cards.meetings;
  const isMeeting = found.is === 'meeting';
  const send = isMeeting ? of(found, scene) : ofAppointment(found, scene);
  const verb = isMeeting ? 'meeting' : 'appointment';
  const form = isMeeting
    ? { form: 'moveMeeting', citizen: course.number, meeting: found.id }
    : { form: 'moveAppointment', citizen: course.number, appointment: found.id };
  return [
    press(context, { title: buttons.missed, verb, send: { ...send, state: 'missed' } }),
    press(context, { title: buttons.cancelled, verb, send: { ...send, state: 'cancelled' } }),
    opening(context, buttons.newDate, form),
  ];
}

function of({ id, kind, date }: Meeting, { course }: Scene) {
  return { citizen: course.number, kind, meeting: id, date };
}

function ofAppointment({ id, date }: Appointment, { course }: Scene) {
  return { citizen: course.number, appointment: id, date };
}

// English words of meetings; read by chat/words.
import type { ChatWords } from '../da';

export const meetings: ChatWords['meetings'] = {
  states: {
    planned: 'planned, scheduled, booked',
    held: 'held, took place, done, was held, completed',
    cancelled: 'cancelled, canceled, cancel, was cancelled, called off',
    missed: 'no-show, noshow, missed, did not show, did not show up, absent',
  },
  all: 'all attended, attended all, everybody attended, everyone attended, all, everybody, everyone',
  present: 'attended, attendees, present, with',
  absent: 'without, missing, apologies from, except, not present',
  how: {
    move: 'moved to, moved',
    another: 'one more, another, one more meeting, another meeting, extra',
  },
  network: 'the network, network, the citizen’s network, relatives',
  ofNetwork:
    'from the network, from network, of the network, people from the network, person from the network, relatives',
  meeting: 'meeting, meetings, plan meeting',
  moves: 'move, postpone, reschedule',
  moveMeeting:
    'move meeting, move the meeting, move a meeting, postpone meeting, postpone the meeting, reschedule meeting, reschedule the meeting',
  appointmentKinds: {
    home: 'home visit, home, visit, at home',
    talk: 'talk, conversation, chat',
    accompany: 'accompany, accompanied visit, accompanying, escort',
    phone: 'phone, phone call, call, telephone',
    other: 'other',
  },
  appointment: 'appointment, new appointment',
  moveAppointment:
    'move appointment, move the appointment, move an appointment, postpone appointment, postpone the appointment, reschedule appointment, reschedule the appointment',
};

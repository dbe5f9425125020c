// English words of meetings; read by chat/words.
import type { ChatWords } from '../da';

export const meetings: ChatWords['meetings'] = {
  states: {
    planned: 'planned, scheduled, booked, moved to, moved',
    held: 'held, took place, done, was held, completed',
    cancelled: 'cancelled, canceled, cancel, was cancelled, called off',
    missed: 'no-show, noshow, missed, did not show, did not show up, absent',
  },
  all: 'all attended, attended all, everybody attended, everyone attended, all, everybody, everyone',
  present: 'attended, attendees, present, with',
  absent: 'without, missing, apologies from, except, not present',
  meeting: 'meeting, meetings, plan meeting',
};

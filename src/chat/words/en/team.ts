// English words of team; read by chat/words.
import type { ChatWords } from '../da';

export const team: ChatWords['team'] = {
  consentStates: {
    given: 'given, yes, obtained, gave',
    withdrawn: 'withdrawn, withdraw, revoked, withdrew',
  },
  whats: {
    start: 'start, start date, cti start',
    firstDay: 'first day, first working day, jobmatch, job match, transition',
    basis: 'basis, legal basis',
    number: 'number, citizen number',
    meeting: 'meeting',
  },
  clock: {
    now: 'now, reset, real time',
  },
  correct: 'correct, correction, change, fix',
  consent: 'consent',
  delete: 'delete course, delete citizen, delete, erase, erase citizen',
  move: 'move, move team, move the team, move courses, move the courses, move all courses, move channel, change channel, new channel, move to a new channel',
  language: 'language, switch language, lang',
  time: 'time, move time',
};

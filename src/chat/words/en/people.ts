// English words of people; read by chat/words.
import type { ChatWords } from '../da';

export const people: ChatWords['people'] = {
  role: 'role, roles, set role, assign',
  reassign: 'reassign, take over, transfer',
  reassignFrom: 'from, instead of, after',
  reassignRole: 'role, as, as role',
  absence: 'absence, absent, i am away, away',
  absenceEnded: 'ended, over, end, back',
  standIn: 'stand-in, stand in, standin, substitute, deputy',
  roles: {
    cti: 'cti, cti worker, ctiworker, worker',
    job: 'job, job consultant, jobconsultant, employment consultant',
    jobcenter:
      'jobcenter, jobcentre, job centre, job center, job centre caseworker, job center caseworker, jobcentre caseworker, jobcenter caseworker',
    social: 'social, social caseworker, social services, social worker',
  },
  attendees: {
    citizen: 'citizen, the citizen',
  },
  none: 'none, no one, noone, nobody, not relevant',
  between: 'and, is, as, to',
  numbered: 'course, citizen',
  phraseIs: 'is',
};

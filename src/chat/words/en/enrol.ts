// English words of enrol; read by chat/words.
import type { ChatWords } from '../da';

export const enrol: ChatWords['enrol'] = {
  consents: {
    given: 'yes, given, obtained, ok',
    pending: 'pending, no, missing, not yet, awaited, not given',
  },
  consent: 'consent',
  targetGroup: 'target, target group, in target group',
  earlierSupport:
    'previous support, earlier support, prior support, former support, previous supporter',
  startup: 'startup, start-up, startup meeting, start-up meeting',
  firstDay:
    'first day, first working day, first work day, first workday, jobmatch, job match, transition',
  start: 'start, cti start, started, began, cti started',
  consentWord: 'without consent, no consent',
  enrol:
    'new course, new citizen, enrol, enroll, create course, new cti course, add citizen, enrol citizen, enroll citizen, new',
  enrolStartupMissing: 'without, absent',
};

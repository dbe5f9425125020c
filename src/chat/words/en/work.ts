// English words of work; read by chat/words.
import type { ChatWords } from '../da';

export const work: ChatWords['work'] = {
  hourKinds: {
    ordinary: 'ordinary, ordinary hours',
    practice: 'practice, practice hours, company practice',
  },
  workplace: 'at, workplace, with',
  jobmatch: 'jobmatch, job match, first working day, first day',
  transition: 'transition, transition day',
  agreement: 'agreement, work agreement, working agreement',
  jobEnded: 'job ended, job end, jobended, job over, job lost, lost job, end of job',
  hoursOrdinary: 'hours, ordinary hours, work hours, working hours, weekly hours',
  hoursPractice: 'practice, practice hours, company practice, internship',
  hoursIn: {
    1: 'hours, hour, h, hours a week, hours per week',
  },
};

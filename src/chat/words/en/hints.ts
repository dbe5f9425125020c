// English words of hints; read by chat/words.
import type { ChatWords } from '../da';

export const hints: ChatWords['hints'] = {
  foundAJob: 'found a job, found work, got a job, has a job, new job, started work',
  fired:
    'fired, dismissed, laid off, lost the job, lost her job, lost his job, lost their job, quit',
  didNotShowUp: 'did not show up, did not show, did not turn up, did not come, never came, no show',
  wantsToStop:
    'wants to stop, wants out, does not want, doesn t want, no longer wants, has moved away, moved away, died, dead',
  shareInformation: 'share information, share data, sharing, withdraws consent',
  iAmIll:
    'i am ill, i am sick, i am on leave, i go on holiday, on holiday, has left, takes over, new colleague',
  meet: 'meet, to meet, will meet',
  nextMeeting: 'next meeting, next appointment',
  remindMe: 'remind me, remember',
  moreTime: 'more time, longer, extended, extension',
  wrong: 'wrong, mistake, by mistake, error, typo',
  doIHave: 'do i have, my tasks, should i do, my turn',
  deviation: 'deviation, deviations',
  startup: 'startup, start-up',
  end: 'end, close, finish, finished',
  network: 'network, network meeting',
  followup: 'followup, follow-up',
  treatment: 'treatment',
  hospitalised: 'hospitalised, hospitalized, admitted',
  prison: 'prison, jail',
  holiday: 'holiday, leave, sick',
  when: 'when, dates, date, length',
  missing: 'missing, what is left',
  howMany: 'how many, busy',
  thisWeek: 'this week',
  reminder: 'reminder, reminders, deadline',
  who: 'who',
  worker: 'worker, job consultant',
  visit: 'visit, visited, home visit, called, talked, spoke, spoken',
  goal: 'goal, goals',
  work: 'work, employed, hired',
  caseworker: 'caseworker, concern, worried, crisis',
};

// Danish words of work; read by chat/words.

export const work = {
  hourKinds: {
    ordinary: 'ordinære, ordinære timer, løntimer, ordinær',
    practice: 'praktik, praktiktimer, virksomhedspraktik',
  },
  workplace: 'hos, arbejdsplads, ved, virksomhed',
  jobmatch: 'jobmatch, job match, første arbejdsdag, jobmatch fundet, match',
  transition: 'overgang, overgangsdag, overgangen',
  agreement: 'arbejdsaftale, arbejdsaftalen, arbejds aftale',
  jobEnded:
    'jobslut, job slut, jobbet slut, job ophørt, jobbet er slut, jobbet sluttede, jobophør, mistet job',
  hoursOrdinary: 'timer, ordinære timer, arbejdstimer, løntimer, timetal, ugentlige timer',
  hoursPractice: 'praktik, praktiktimer, virksomhedspraktik, timer praktik',
  /** What one stands for, and how it is called. */
  hoursIn: {
    1: 'timer, time, t, t uge, timer om ugen, timer pr uge',
  },
};

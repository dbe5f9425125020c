import { entry, type Entry } from '../grammar/entry';
import { amountSlot, dateSlot, wordSlot } from '../slots/slots';
import { textSlot } from '../slots/texts';
import { vocabulary, type Words } from '../slots/vocabulary';
import { citizen, reason } from './common';

const hourKinds = vocabulary<'ordinary' | 'practice'>({
  ordinary: {
    da: 'ordinære, ordinære timer, løntimer, ordinær',
    en: 'ordinary, ordinary hours',
  },
  practice: {
    da: 'praktik, praktiktimer, virksomhedspraktik',
    en: 'practice, practice hours, company practice',
  },
});

const weekly = amountSlot(
  {
    timer: 1,
    time: 1,
    t: 1,
    hours: 1,
    hour: 1,
    h: 1,
    't uge': 1,
    'timer om ugen': 1,
    'timer pr uge': 1,
    'hours a week': 1,
    'hours per week': 1,
  },
  'timer',
);

const workplace = textSlot({
  da: 'hos, arbejdsplads, ved, virksomhed',
  en: 'at, workplace, with',
});

function hoursEntry(kind: 'ordinary' | 'practice', words: Words): Entry {
  return entry('hours', {
    words,
    fixed: { kind },
    slots: {
      citizen,
      kind: { ...wordSlot(hourKinds), say: () => '' },
      hours: weekly,
      workplace,
      date: dateSlot('last'),
    },
  });
}

/** From job match to the last hour at work (T3, C1, C5). */
export const WORK: readonly Entry[] = [
  entry('jobmatch', {
    words: {
      da: 'jobmatch, job match, første arbejdsdag, jobmatch fundet, match',
      en: 'jobmatch, job match, first working day, first day',
    },
    slots: { citizen, date: dateSlot('next'), reason },
  }),
  entry('transition', {
    words: { da: 'overgang, overgangsdag, overgangen', en: 'transition, transition day' },
    slots: { citizen, date: dateSlot('next'), reason },
  }),
  entry('agreement', {
    words: {
      da: 'arbejdsaftale, aftale, arbejdsaftalen, aftalen',
      en: 'agreement, work agreement, working agreement',
    },
    slots: { citizen, date: dateSlot('next') },
  }),
  entry('jobEnded', {
    words: {
      da: 'jobslut, job slut, jobbet slut, job ophørt, jobbet er slut, jobbet sluttede, jobophør, mistet job',
      en: 'job ended, job end, jobended, job over, job lost, lost job, end of job',
    },
    slots: { citizen, date: dateSlot('last'), reason },
  }),
  hoursEntry('ordinary', {
    da: 'timer, ordinære timer, arbejdstimer, løntimer, timetal, ugentlige timer',
    en: 'hours, ordinary hours, work hours, working hours, weekly hours',
  }),
  hoursEntry('practice', {
    da: 'praktik, praktiktimer, virksomhedspraktik, timer praktik',
    en: 'practice, practice hours, company practice, internship',
  }),
];

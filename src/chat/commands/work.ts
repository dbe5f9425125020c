// The words of the citizen's job (T3, C1, C5); the grammar's table takes them.
import { entry, type Entry } from '../grammar/entry';
import { amountSlot, dateAloneSlot, dateSlot, wordSlot } from '../slots/slots';
import { textSlot } from '../slots/texts';
import { vocabulary, type Words } from '../slots/vocabulary';
import { citizen, reasonSlot } from './common';
import { WORDS } from '../words';

const hourKinds = vocabulary<'ordinary' | 'practice'>(WORDS.work.hourKinds);

const weekly = amountSlot(WORDS.work.hoursIn);

const workplace = textSlot(WORDS.work.workplace);

function hoursEntry(kind: 'ordinary' | 'practice', words: Words): Entry<'hours'> {
  return entry('hours', {
    words,
    fixed: { kind },
    slots: {
      citizen,
      kind: { ...wordSlot(hourKinds), say: () => '' },
      hours: weekly,
      workplace,
      date: dateSlot,
    },
  });
}

/** From job match to the last hour at work (T3, C1, C5). */
export const WORK = [
  entry('jobmatch', {
    words: WORDS.work.jobmatch,
    slots: { citizen, date: dateAloneSlot, reason: reasonSlot },
  }),
  entry('transition', {
    words: WORDS.work.transition,
    slots: { citizen, date: dateAloneSlot, reason: reasonSlot },
  }),
  entry('agreement', {
    words: WORDS.work.agreement,
    slots: { citizen, date: dateAloneSlot },
  }),
  entry('jobEnded', {
    words: WORDS.work.jobEnded,
    slots: { citizen, date: dateAloneSlot, reason: reasonSlot },
  }),
  hoursEntry('ordinary', WORDS.work.hoursOrdinary),
  hoursEntry('practice', WORDS.work.hoursPractice),
];

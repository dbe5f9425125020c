import { inEachLanguage, type Language } from '../../cti/course/language';
import { isListId } from '../../cti/programmes';
import type { CommandName } from '../command';
import { PHASE_IDS, wordsOfPhase } from '../commands/phases';
import type { Found } from '../slots/slot';
import { vocabulary, type Vocabulary, type Words } from '../slots/vocabulary';
import { WORDS } from '../words';

/** Words that are no command, and the commands that somebody who uses them may want. */
export interface Hint {
  /** Tells the language in which it is said, too. */
  readonly words: Vocabulary<Language>;
  readonly wanted: readonly { readonly name: CommandName; readonly known?: Found }[];
}

function hint(words: Words, wanted: Hint['wanted']): Hint {
  const told = inEachLanguage((language) =>
    inEachLanguage((other) => (other === language ? words[language] : '')),
  );
  return { words: vocabulary(told), wanted };
}

/** 'fase 2' alone: the courses that are in it, or the checklist that leads there. */
const OF_PHASES: readonly Hint[] = PHASE_IDS.map((filter) =>
  hint(wordsOfPhase(filter), [
    { name: 'overview', known: { filter } },
    { name: 'checklist', known: { list: isListId(filter) ? filter : 'contact' } },
  ]),
);

/** What happened, as a colleague would tell it. */
const TOLD: readonly Hint[] = [
  hint(WORDS.hints.foundAJob, [{ name: 'jobmatch' }, { name: 'hours' }]),
  hint(WORDS.hints.fired, [{ name: 'jobEnded' }]),
  hint(WORDS.hints.didNotShowUp, [{ name: 'meeting', known: { state: 'missed' } }]),
  hint(WORDS.hints.wantsToStop, [{ name: 'stop' }, { name: 'pause' }]),
  hint(WORDS.hints.shareInformation, [{ name: 'consent', known: { state: 'withdrawn' } }]),
  hint(WORDS.hints.iAmIll, [{ name: 'reassign' }, { name: 'mine' }]),
  hint(WORDS.hints.meet, [{ name: 'meeting' }]),
  hint(WORDS.hints.nextMeeting, [{ name: 'status' }, { name: 'upcoming' }]),
  hint(WORDS.hints.remindMe, [{ name: 'meeting' }, { name: 'upcoming' }]),
  hint(WORDS.hints.moreTime, [{ name: 'extend' }]),
  hint(WORDS.hints.wrong, [{ name: 'undo' }, { name: 'correct' }]),
  hint(WORDS.hints.doIHave, [{ name: 'mine' }, { name: 'upcoming' }]),
  hint(WORDS.hints.deviation, [{ name: 'status' }, { name: 'documentation' }]),
];

export const HINTS: readonly Hint[] = [
  hint(WORDS.hints.startup, [{ name: 'meeting', known: { kind: 'startup' } }, { name: 'start' }]),
  hint(WORDS.hints.end, [{ name: 'closing' }, { name: 'stop' }, { name: 'jobEnded' }]),
  ...OF_PHASES,
  hint(WORDS.hints.network, [
    { name: 'meeting', known: { kind: 'network' } },
    { name: 'handover' },
  ]),
  hint(WORDS.hints.followup, [
    { name: 'meeting', known: { kind: 'followup' } },
    { name: 'agreement' },
  ]),
  hint(WORDS.hints.treatment, [{ name: 'pause', known: { why: 'treatment' } }]),
  hint(WORDS.hints.hospitalised, [{ name: 'pause', known: { why: 'hospital' } }]),
  hint(WORDS.hints.prison, [{ name: 'pause', known: { why: 'prison' } }]),
  hint(WORDS.hints.holiday, [{ name: 'pause' }, { name: 'reassign' }]),
  hint(WORDS.hints.when, [{ name: 'status' }, { name: 'why' }, { name: 'upcoming' }]),
  hint(WORDS.hints.missing, [
    { name: 'checklist' },
    { name: 'status' },
    { name: 'overview', known: { filter: 'attention' } },
  ]),
  hint(WORDS.hints.howMany, [{ name: 'caseload' }, { name: 'overview' }]),
  hint(WORDS.hints.thisWeek, [{ name: 'upcoming', known: { days: 7 } }, { name: 'mine' }]),
  hint(WORDS.hints.reminder, [{ name: 'upcoming' }, { name: 'mine' }]),
  hint(WORDS.hints.who, [{ name: 'status' }, { name: 'role' }]),
  hint(WORDS.hints.worker, [{ name: 'role' }, { name: 'status' }]),
  hint(WORDS.hints.visit, [{ name: 'contact' }]),
  hint(WORDS.hints.goal, [{ name: 'focus' }]),
  hint(WORDS.hints.work, [{ name: 'jobmatch' }, { name: 'hours' }]),
  hint(WORDS.hints.caseworker, [{ name: 'involve' }]),
  ...TOLD,
];

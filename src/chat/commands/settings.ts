// The grammar of settings and languages: the grammar table lists it.
import { inEachLanguage, type Language } from '../../cti/course/language';
import { entry, type Entry } from '../grammar/entry';
import { personSlot } from '../slots/people';
import type { Found, Slot } from '../slots/slot';
import { amountSlot, announced, wordSlot } from '../slots/slots';
import { phrases, vocabulary, type Vocabulary } from '../slots/vocabulary';
import { WORDS } from '../words';

/** What each language calls itself and the others. */
export const languages = vocabulary<Language>(
  inEachLanguage((named) =>
    inEachLanguage((language) =>
      named === language ? WORDS.settings.itself[named] : languageCalled(named, language),
    ),
  ),
);

/** Written by its code, which every language reads. */
export const languageSlot: Slot<Language> = { ...wordSlot(languages), say: (value) => value };

/** What another language calls it: `engelsk`, `Danish`. */
function languageCalled(named: Language, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named;
}

const switches = vocabulary<'on' | 'off'>(WORDS.settings.switches);

/** 'ja', 'til', 'on': whether the team wants something. */
const onOff: Slot<boolean> = {
  read: (spot) => {
    const hit = switches.find(spot.line, spot.at);
    return hit && { value: hit.value === 'on', end: hit.end };
  },
  say: (value, language) => switches.say(value ? 'on' : 'off', language),
};

const months = amountSlot(WORDS.settings.monthsIn);

const retentionMonths: Slot<number> = (() => {
  const named = announced(WORDS.settings.retentionMonths, months);
  return { ...named, read: (spot) => named.read?.(spot) ?? months.read?.(spot) };
})();

const share = amountSlot(WORDS.settings.percentIn);

/** A part that only says what stands beside it. */
function marker(word: Vocabulary<'it'>): Slot<unknown> {
  return {
    read: (spot) => {
      const hit = word.find(spot.line, spot.at);
      return hit && { value: true, end: hit.end };
    },
    say: () => '',
    words: word.phrases,
  };
}

/** 'andel @Amina 50': the person that follows is a worker, told by name too. */
const SHARE = phrases(WORDS.settings.share);
const ofShare = marker(SHARE);

/** 'koordinator @Karen fjern': not any more. */
const dismissed = marker(phrases(WORDS.settings.dismissed));

const ofTheTeam = marker(phrases(WORDS.settings.ofTheTeam));

/**
 * Who a share is told of: a mention, though not right after a coordinator; a plain name only where
 * the share's word stands.
 */
const worker: typeof personSlot = {
  ...personSlot,
  read: (spot) => (spot.last === 'coordinator' ? undefined : personSlot.read?.(spot)),
  bare: (spot) => ('ofShare' in spot.known ? personSlot.bare?.(spot) : undefined),
  say: (person, language) => `${SHARE.say('it', language)} ${personSlot.say(person, language)}`,
};

const PARTS = { ofShare, dismissed, ofTheTeam };

/** 'koordinator @Karen fjern' lets her go as 'fjern koordinator @Karen' does. */
function settle(found: Found): Found {
  const told = Object.entries(found).filter(([part]) => !(part in PARTS));
  const lost = 'dismissed' in found ? 'formerCoordinator' : 'coordinator';
  return Object.fromEntries(
    told.map(([slot, value]) => [slot === 'coordinator' ? lost : slot, value]),
  );
}

/** `settings`: alone it shows them; with a part it changes that one (D7). */
export const SETTINGS = entry('settings', {
  words: WORDS.settings.settings,
  parts: PARTS,
  slots: {
    language: announced(WORDS.settings.settingsLanguage, languageSlot),
    digest: announced(WORDS.settings.settingsDigest, onOff),
    retentionMonths,
    guests: announced(WORDS.settings.settingsGuests, onOff),
    formerCoordinator: announced(WORDS.settings.settingsFormerCoordinator, personSlot),
    coordinator: announced(WORDS.settings.settingsCoordinator, personSlot),
    worker,
    share,
  },
  settle,
}) satisfies Entry;

import type { Language } from '../../cti/course/language';
import { entry, type Entry } from '../grammar/entry';
import { personSlot } from '../slots/people';
import type { Found, Slot } from '../slots/slot';
import { amountSlot, announced, wordSlot } from '../slots/slots';
import { phrases, vocabulary, type Vocabulary } from '../slots/vocabulary';

export const languages = vocabulary<Language>({
  da: { da: 'da, dansk, dk', en: 'danish' },
  en: { da: 'en, engelsk, uk', en: 'en, english, gb' },
});

const switches = vocabulary<'on' | 'off'>({
  on: { da: 'ja, til, slået til, slå til, må gerne', en: 'yes, on, turned on, allowed' },
  off: {
    da: 'nej, fra, slået fra, slå fra, må ikke',
    en: 'no, off, turned off, none, not allowed',
  },
});

/** 'ja', 'til', 'on': whether the team wants something. */
const onOff: Slot<boolean> = {
  read: (spot) => {
    const hit = switches.find(spot.line, spot.at);
    return hit && { value: hit.value === 'on', end: hit.end };
  },
  say: (value, language) => switches.say(value ? 'on' : 'off', language),
};

const months = amountSlot(
  { maaneder: 1, maaned: 1, mdr: 1, md: 1, months: 1, month: 1 },
  'maaneder',
);

const retentionMonths: Slot<number> = (() => {
  const named = announced(
    {
      da: 'måneder, opbevaring, opbevaringsmåneder, opbevar, slet efter, slettes efter, slettes, sletning, sletning efter, slettefrist',
      en: 'retention, retention months, months, erase after, delete after, erasure, keep for',
    },
    months,
  );
  return { ...named, read: (spot) => named.read?.(spot) ?? months.read?.(spot) };
})();

const share = amountSlot({ '%': 1, procent: 1, pct: 1, percent: 1 }, '%');

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
const SHARE = phrases({
  da: 'andel, andel af fuld tid, fuld tid, fuldtid, deltid, arbejdstid',
  en: 'share, share of full time, full time, full-time, part time, part-time',
});
const ofShare = marker(SHARE);

/** 'koordinator @Karen fjern': not any more. */
const dismissed = marker(
  phrases({ da: 'fjern, fjernes, ikke længere, slut', en: 'remove, removed, no longer' }),
);

const ofTheTeam = marker(
  phrases({
    da: 'teamet, team, teamets, kanalen, kanalens, os, vores, alle',
    en: 'team, channel, our, us, all',
  }),
);

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
  words: {
    da: 'indstillinger, indstilling, opsætning',
    en: 'settings, setup, preferences',
  },
  parts: PARTS,
  slots: {
    language: announced({ da: 'sprog, sproget', en: 'language' }, wordSlot(languages)),
    digest: announced(
      {
        da: 'digest, ugeoverblik, ugeoverblikket, ugens overblik, ugeoverblik om mandagen, mandagsoverblik',
        en: 'digest, weekly digest, weekly overview, monday digest',
      },
      onOff,
    ),
    retentionMonths,
    guests: announced(
      { da: 'gæster, gæst, gæsteadgang', en: 'guests, guest, guest access' },
      onOff,
    ),
    formerCoordinator: announced(
      {
        da: 'fjern koordinator, tidligere koordinator, fjern koordinatoren',
        en: 'remove coordinator, former coordinator, remove the coordinator',
      },
      personSlot,
    ),
    coordinator: announced(
      {
        da: 'koordinator, koordinatorer, ny koordinator, udpeg koordinator, udpeg, tilføj koordinator',
        en: 'coordinator, coordinators, new coordinator, appoint coordinator, appoint, add coordinator',
      },
      personSlot,
    ),
    worker,
    share,
  },
  settle,
}) satisfies Entry;

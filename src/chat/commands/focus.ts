// The grammar of focus areas: the grammar table lists it.
import { THEMES, type Theme } from '../../cti/course/course';
import { entry } from '../grammar/entry';
import { inEachLanguage } from '../../cti/course/language';
import { wordAt, type Line } from '../line/line';
import { listSlot } from '../line/lists';
import { as, type Found, type Slot } from '../slots/slot';
import { countSlot, wordSlot } from '../slots/slots';
import { isAnnounced, labelledText } from '../slots/texts';
import { anyOf } from '../slots/patterns';
import { firstWord, phrases, vocabulary } from '../slots/vocabulary';
import { citizen } from './common';
import { WORDS } from '../words';

export const themes = vocabulary<Theme>(WORDS.focus.themes);

const endings = vocabulary<'met' | 'replaced'>(WORDS.focus.endings);

/** Said beside its number alone: 'luk 1', '2 fjernes'. Anywhere else they may belong to a goal. */
const numberedEndings = vocabulary<'met' | 'replaced'>(WORDS.focus.numberedEndings);

const NUMBERED = new RegExp(`^ (?:${anyOf(WORDS.cues.number)} )?\\d{1,2}$`);

const close: Slot<'met' | 'replaced'> = {
  ...wordSlot(endings),
  read: (spot) => {
    const { line, at } = spot;
    const said = endings.find(line, at);
    const beside = said ? undefined : numberedEndings.find(line, at);
    if (!beside) return said;
    const rest = line.folded.slice(beside.end);
    const isAlone = spot.last === 'place' ? rest.trim() === '' : NUMBERED.test(rest);
    return isAlone ? beside : undefined;
  },
};

/** Set apart by semicolons. */
const subgoals: Slot<readonly string[]> = (() => {
  const text = labelledText(WORDS.focus.subgoals);
  return {
    read: (spot) => as(text.read?.(spot), (goals) => listed(goals)),
    say: (goals, language) => text.say(goals.join('; '), language),
    words: text.words ?? [],
    announcements: text.announcements ?? [],
  };
})();

function listed(goals: string): string[] {
  return goals
    .split(/[;\n]/)
    .map((goal) => goal.trim())
    .filter((goal) => goal !== '');
}

/** 'temaer bolig økonomi': the needs mapping has looked at them (C2). */
const mappedThemes: Slot<readonly Theme[]> = listSlot(WORDS.focus.mappedThemes, {
  words: themes,
  order: THEMES,
});

const confirmations = vocabulary<'yes' | 'no'>(WORDS.focus.confirmations);

/** Whether who supports later has said yes. */
const confirmed: Slot<boolean> = {
  read: ({ line, at }) => as(confirmations.find(line, at), (said) => said === 'yes'),
  say: (value, language) => confirmations.say(value ? 'yes' : 'no', language),
  words: confirmations.phrases,
};

const BESIDE = phrases(
  inEachLanguage(() =>
    [...endings.phrases, ...numberedEndings.phrases, ...confirmations.phrases].join(','),
  ),
);
const LINKS = phrases(WORDS.grammar.links);
const LABELS = phrases(
  inEachLanguage((language) =>
    [
      WORDS.focus.focusGoal,
      WORDS.focus.subgoals,
      WORDS.focus.focusActivities,
      WORDS.focus.focusContact,
      WORDS.focus.focusLaterSupport,
    ]
      .map((words) => words[language])
      .join(','),
  ),
);

/** What becomes of an area, or a label with its colon: 'opfyldt', 'delmål: …'. */
function saysWhat(line: Line, at: number): boolean {
  const label = LABELS.find(line, at);
  return (
    BESIDE.find(line, at) !== undefined || (label !== undefined && isAnnounced(line, label.end))
  );
}

const counted = countSlot(WORDS.focus.focusPlace, 20);

/**
 * Which of the open areas. A bare number is one only right behind the citizen's, where nothing
 * follows or a word that says what of it is told: '2 værelser' is a goal.
 */
const place: Slot<number> = {
  ...counted,
  say: (value, language) => `${firstWord(WORDS.focus.focusPlace, language)} ${value}`,
  bare: (spot) => {
    const hit = counted.bare?.(spot);
    if (!hit || 'fault' in hit || !['citizen', 'close', null].includes(spot.last)) return undefined;
    const behind = wordAt(spot.line, hit.end);
    const next = wordAt(spot.line, LINKS.find(spot.line, behind)?.end ?? behind);
    return next >= spot.line.folded.length || saysWhat(spot.line, next) ? hit : undefined;
  },
};

/** A goal is what is left of the line: 'fokus 42 bolig finde en lejlighed'. */
function goalMayFollow(found: Found): boolean {
  return 'citizen' in found && !('close' in found) && !('goal' in found);
}

/** The CTI plan's focus areas (C2, C3). */
export const FOCUS = [
  entry('focus', {
    words: WORDS.focus.focus,
    slots: {
      citizen,
      place,
      close,
      theme: wordSlot(themes),
      themes: mappedThemes,
      laterSupportConfirmed: confirmed,
      goal: labelledText(WORDS.focus.focusGoal),
      subgoals,
      activities: labelledText(WORDS.focus.focusActivities),
      contact: labelledText(WORDS.focus.focusContact),
      laterSupport: labelledText(WORDS.focus.focusLaterSupport),
    },
    rest: { slot: 'goal', when: goalMayFollow, whole: false },
  }),
];

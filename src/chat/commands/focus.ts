import { THEMES, type Theme } from '../../cti/course/course';
import { entry, type Entry } from '../grammar/entry';
import { listSlot } from '../line/lists';
import { as, type Found, type Slot } from '../slots/slot';
import { countSlot, wordSlot } from '../slots/slots';
import { labelledText } from '../slots/texts';
import { vocabulary } from '../slots/vocabulary';
import { citizen } from './common';

const themes = vocabulary<Theme>({
  housing: { da: 'bolig, boligen', en: 'housing, home' },
  mental: {
    da: 'psykisk helbred, psykisk, psykiske, mental sundhed',
    en: 'mental health, mental',
  },
  physical: {
    da: 'fysisk helbred, fysisk, helbred, fysiske',
    en: 'physical health, physical, health',
  },
  economy: { da: 'økonomi, økonomien, gæld', en: 'economy, finances, money, debt' },
  network: {
    da: 'netværk, familie, familie og netværk, socialt netværk, netværket',
    en: 'network, family, social network',
  },
  daily: {
    da: 'hverdag, daglige aktiviteter, daglige gøremål, hverdagen, dagligdag',
    en: 'daily activities, daily, daily life',
  },
  work: {
    da: 'arbejde, uddannelse, uddannelse og arbejde, job, arbejde og uddannelse',
    en: 'work, education, education and work',
  },
});

const endings = vocabulary<'met' | 'replaced'>({
  met: {
    da: 'opfyldt, nået, opnået, indfriet, i mål',
    en: 'met, reached, achieved, fulfilled',
  },
  replaced: {
    da: 'erstattet, udskiftet, erstat, skiftet ud',
    en: 'replaced, replace, dropped',
  },
});

/** Said beside its number alone: 'luk 1', '2 fjernes'. Anywhere else they may belong to a goal. */
const numberedEndings = vocabulary<'met' | 'replaced'>({
  met: {
    da: 'luk, lukket, afslut, afsluttet, færdig',
    en: 'close, closed, finish, finished, done',
  },
  replaced: { da: 'fjern, fjernet, slet, slettet', en: 'remove, removed, drop, delete, deleted' },
});

const close: Slot<'met' | 'replaced'> = {
  ...wordSlot(endings),
  read: (spot) => {
    const { line, at } = spot;
    const said = endings.find(line, at);
    const beside = said ? undefined : numberedEndings.find(line, at);
    if (!beside) return said;
    const rest = line.folded.slice(beside.end);
    const isAlone =
      spot.last === 'place' ? rest.trim() === '' : /^ (?:nr |no )?\d{1,2}$/.test(rest);
    return isAlone ? beside : undefined;
  },
};

/** Set apart by semicolons. */
const subgoals: Slot<readonly string[]> = (() => {
  const text = labelledText({ da: 'delmål', en: 'subgoals, sub-goals, subgoal' });
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
const mappedThemes: Slot<readonly Theme[]> = listSlot(
  { da: 'temaer, tema, kortlagt, kortlægning', en: 'themes, theme, mapped, mapping' },
  { words: themes, order: THEMES },
);

const confirmations = vocabulary<'yes' | 'no'>({
  yes: { da: 'bekræftet, er bekræftet', en: 'confirmed, is confirmed' },
  no: { da: 'ikke bekræftet', en: 'not confirmed, unconfirmed' },
});

/** Whether who supports later has said yes. */
const confirmed: Slot<boolean> = {
  read: ({ line, at }) => as(confirmations.find(line, at), (said) => said === 'yes'),
  say: (value, language) => confirmations.say(value ? 'yes' : 'no', language),
  words: confirmations.phrases,
};

/** A goal is what is left of the line: 'fokus 42 bolig finde en lejlighed'. */
function goalMayFollow(found: Found): boolean {
  return 'citizen' in found && !('close' in found) && !('goal' in found);
}

/** The CTI plan's focus areas (C2, C3). */
export const FOCUS: readonly Entry[] = [
  entry('focus', {
    words: {
      da: 'fokus, cti-plan, ctiplan, fokusområde, fokusområder, nyt fokusområde, indsatsområde',
      en: 'focus, cti plan, focus area, focus areas, new focus area',
    },
    slots: {
      citizen,
      place: countSlot({ da: 'nr, nummer, område', en: 'no, number, area' }, 20),
      close,
      theme: wordSlot(themes),
      themes: mappedThemes,
      laterSupportConfirmed: confirmed,
      goal: labelledText({ da: 'mål, målet', en: 'goal, aim' }),
      subgoals,
      activities: labelledText({ da: 'aktiviteter, aktivitet', en: 'activities, activity' }),
      contact: labelledText({
        da: 'kontakt, kontaktes, kontaktperson',
        en: 'contact, contacts',
      }),
      laterSupport: labelledText({
        da: 'senere støtte, støttes senere af, bagefter',
        en: 'later support, later supporter, afterwards',
      }),
    },
    rest: { slot: 'goal', when: goalMayFollow, whole: false },
  }),
];

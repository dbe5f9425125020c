// The values that forms let people choose among; specs.ts names them field by field.
import {
  APPOINTMENT_KINDS,
  ATTENDEES,
  CONTACT_KINDS,
  CONTACT_PARTNERS,
  MEETING_KINDS,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  THEMES,
} from '../../cti/course/course';
import { LANGUAGES } from '../../cti/course/language';
import { capital, languageName } from '../../text/dates';
import { programmes, type Programme } from '../../cti/programmes';
import type { Texts } from '../../text/texts';
import type { ChoiceKey } from '../../text/forms';
import type { Option } from './spec';

/** A choice worded in `forms.choices`. */
function option(value: string, key: ChoiceKey): Option {
  return { value, title: (texts) => texts.forms.choices[key] };
}

export const YES_NO: readonly Option[] = [option('yes', 'yes'), option('no', 'no')];

/** With its length, where that does not hang on the legal basis. */
export const PROGRAMMES: readonly Option[] = programmes().map(
  ({ id, words, needsBasis, plain, phases }) => ({
    value: id,
    title: ({ words: { language }, cards }) => {
      const { choice } = words[language];
      const months = cards.state.months(plain.months * phases.length);
      return needsBasis ? choice : `${choice} (${months})`;
    },
  }),
);

/** Each with the length that it gives a course of its programme (T1). */
export const BASIS: readonly Option[] = programmes().flatMap(({ id: programme, bases, phases }) =>
  bases.map(({ id, label, choice = label, months }) => ({
    value: id,
    title: ({ words: { language }, cards }: Texts) =>
      `${choice[language]} (${cards.state.months(months * phases.length)})`,
    only: (one: Programme) => one.id === programme,
  })),
);

/** At enrolment: given or pending (P9). */
export const CONSENT: readonly Option[] = [
  option('given', 'consentGiven'),
  option('pending', 'consentPending'),
];

export const CONSENT_CHANGE: readonly Option[] = [
  option('given', 'consentGiven'),
  option('withdrawn', 'consentWithdrawn'),
];

export const ROLE: readonly Option[] = ROLES.map((role) => ({
  value: role,
  title: ({ words }) => capital(words.roles[role]),
}));

/** The two caseworkers, one of whom answers for the joint plan. */
export const CASEWORKERS: readonly Option[] = ROLE.filter(
  ({ value }) => value === 'jobcenter' || value === 'social',
);

/** Not every programme has every kind: `generic` has no closing meeting of its own (P6). */
export const MEETING: readonly Option[] = MEETING_KINDS.map((kind) => ({
  value: kind,
  title: ({ words, forms }) =>
    kind === 'network' ? forms.choices.networkMeeting : capital(words.meetings[kind]),
  only: ({ meetings }) => meetings[kind] !== undefined,
}));

export const APPOINTMENT: readonly Option[] = APPOINTMENT_KINDS.map((kind) => ({
  value: kind,
  title: ({ words, forms }) =>
    kind === 'other' ? forms.choices.otherAppointment : capital(words.appointments[kind]),
}));

export const MEETING_STATE: readonly Option[] = [
  option('planned', 'planned'),
  option('held', 'held'),
  option('cancelled', 'cancelled'),
  option('missed', 'missed'),
];

export const ATTENDED: readonly Option[] = ATTENDEES.map((attendee) => ({
  value: attendee,
  title: ({ words }) => capital(words.attendees[attendee]),
}));

export const CONTACT_KIND: readonly Option[] = CONTACT_KINDS.map((kind) => ({
  value: kind,
  title: ({ words }) => capital(words.contactKinds[kind]),
}));

export const CONTACT_PARTNER: readonly Option[] = CONTACT_PARTNERS.map((partner) => ({
  value: partner,
  title: ({ words }) => capital(words.contactPartners[partner]),
}));

export const HOURS_KIND: readonly Option[] = (['ordinary', 'practice'] as const).map((kind) => ({
  value: kind,
  title: ({ words }) => capital(words.hours[kind]),
}));

export const PAUSE_REASON: readonly Option[] = PAUSE_REASONS.map((reason) => ({
  value: reason,
  title: ({ words }) => capital(words.pauseReasons[reason]),
}));

export const SUPPORT: readonly Option[] = SUPPORT_DECISIONS.map((support) => ({
  value: support,
  title: ({ words }) => capital(words.decisions[support]),
}));

export const THEME: readonly Option[] = THEMES.map((theme) => ({
  value: theme,
  title: ({ words }) => capital(words.themes[theme]),
}));

export const CORRECTION: readonly Option[] = [
  option('start', 'correctStart'),
  option('firstDay', 'correctFirstDay'),
  { ...option('basis', 'correctBasis'), only: ({ bases }) => bases.length > 0 },
  option('number', 'correctNumber'),
  option('meeting', 'correctMeeting'),
];

/** Who takes over when CTI ends (C6). */
export const TAKER: readonly Option[] = [
  option('citizen', 'bySelf'),
  option('network', 'byNetwork'),
  option('function', 'byFunction'),
  option('nobody', 'byNobody'),
];

/** Each language in its own name. */
export const LANGUAGE: readonly Option[] = LANGUAGES.map((language) => ({
  value: language,
  title: () => capital(languageName(language, language)),
}));

import {
  ATTENDEES,
  CONTACT_KINDS,
  MEETING_KINDS,
  PAUSE_REASONS,
  ROLES,
  SUPPORT_DECISIONS,
  THEMES,
} from '../../cti/course/course';
import { LANGUAGES } from '../../cti/course/language';
import { BASES } from '../../cti/course/programmes';
import { capital, languageName } from '../../text/dates';
import type { ChoiceKey } from '../../text/forms';
import type { Option } from './spec';

/** A choice worded in `forms.choices`. */
function option(value: string, key: ChoiceKey): Option {
  return { value, title: (texts) => texts.forms.choices[key] };
}

export const YES_NO: readonly Option[] = [option('yes', 'yes'), option('no', 'no')];

export const PROGRAMMES: readonly Option[] = [
  option('job', 'jobProgramme'),
  option('generic', 'genericProgramme'),
];

export const BASIS: readonly Option[] = BASES.map((basis) => option(basis, basis));

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

/** A generic course has no closing meeting of its own (P6). */
export const MEETING: readonly Option[] = MEETING_KINDS.map((kind) => ({
  value: kind,
  title: ({ words, forms }) =>
    kind === 'network' ? forms.choices.networkMeeting : capital(words.meetings[kind]),
  ...(kind === 'closing' ? { only: 'job' as const } : {}),
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
  { ...option('basis', 'correctBasis'), only: 'job' },
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

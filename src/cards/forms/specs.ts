// What each form asks, in order; formCard.ts lays it out.
import type { FormView } from '../../desk/views/views';
import {
  BASIS,
  CASEWORKERS,
  CONSENT,
  CONSENT_CHANGE,
  CONTACT_KIND,
  CONTACT_PARTNER,
  CORRECTION,
  HOURS_KIND,
  LANGUAGE,
  MEETING,
  PAUSE_REASON,
  PROGRAMMES,
  ROLE,
  SUPPORT,
  TAKER,
  THEME,
  YES_NO,
} from './options';
import {
  CITIZEN,
  DATE,
  isPossible,
  MINUTES_A_DAY,
  REASON,
  REASON_IF_NEEDED,
  REQUIRED_DATE,
  REQUIRED_REASON,
} from './common';
import { MEETING_FORMS } from './meetings';
import { programmeIn, type FormSpecs } from './spec';

/** One week has 168 hours. */
const HOURS_A_WEEK = 168;
const MOST_MONTHS = 120;

/** What each form asks, in order. The table is the whole form: words are in `text/`, layout in `cards/`. */
export const FORMS: FormSpecs = {
  enrol: {
    verb: 'enrol',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'programme', kind: 'choice', options: PROGRAMMES, required: true },
          { id: 'basis', kind: 'choice', options: BASIS, shown: mayHaveBasis },
          { id: 'consent', kind: 'choice', options: CONSENT, required: true },
        ],
      },
      {
        heading: 'people',
        folded: true,
        fields: [
          { id: 'cti', kind: 'person' },
          { id: 'job', kind: 'person', nobody: true, shown: mayLeadToJob },
          { id: 'jobcenter', kind: 'person', nobody: true },
          { id: 'social', kind: 'person', nobody: true },
          { id: 'earlierSupport', kind: 'choice', options: YES_NO },
          { id: 'targetGroup', kind: 'choice', options: YES_NO, shown: mayLeadToJob },
        ],
      },
      {
        heading: 'underWay',
        folded: true,
        fields: [
          { id: 'startup', kind: 'date' },
          { id: 'firstDay', kind: 'date' },
          { id: 'start', kind: 'date' },
          REASON,
        ],
      },
    ],
  },
  role: {
    verb: 'role',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'role', kind: 'choice', options: ROLE, required: true },
          { id: 'person', kind: 'person', nobody: true, required: true },
          {
            ...REASON_IF_NEEDED,
            shown: (view) => isPossible(view, 'role', 'cti') || isPossible(view, 'role', 'job'),
          },
        ],
      },
    ],
  },
  ...MEETING_FORMS,
  jobmatch: {
    verb: 'jobmatch',
    sections: [{ fields: [CITIZEN, REQUIRED_DATE, REASON_IF_NEEDED] }],
  },
  transition: {
    verb: 'transition',
    sections: [{ fields: [CITIZEN, REQUIRED_DATE, REASON_IF_NEEDED] }],
  },
  agreement: { verb: 'agreement', sections: [{ fields: [CITIZEN, DATE] }] },
  start: { verb: 'start', sections: [{ fields: [CITIZEN, DATE, REASON] }] },
  tick: { verb: 'tick', sections: [{ fields: [REQUIRED_REASON] }] },
  plan: {
    verb: 'plan',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'responsible', kind: 'choice', options: CASEWORKERS, required: true },
        ],
      },
    ],
  },
  decision: {
    verb: 'decision',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'support', kind: 'choice', options: SUPPORT, required: true },
          { id: 'by', kind: 'person' },
          { id: 'worker', kind: 'text' },
          REASON_IF_NEEDED,
        ],
      },
    ],
  },
  jobEnded: { verb: 'jobEnded', sections: [{ fields: [CITIZEN, DATE, REASON] }] },
  correct: {
    verb: 'correct',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'what', kind: 'choice', options: CORRECTION, required: true },
          {
            id: 'kind',
            kind: 'choice',
            options: MEETING,
            compact: true,
            shown: corrects('meeting'),
          },
          { ...DATE, shown: corrects('start', 'firstDay', 'meeting') },
          { id: 'time', kind: 'time', shown: corrects('meeting') },
          { id: 'basis', kind: 'choice', options: BASIS, shown: corrects('basis') },
          { id: 'number', kind: 'number', least: 1, most: 999_999, shown: corrects('number') },
          { ...REQUIRED_REASON, shown: (view) => (view.values['what'] ?? '') !== '' },
        ],
      },
    ],
  },
  reassign: {
    verb: 'reassign',
    sections: [
      {
        fields: [
          { id: 'from', kind: 'person', required: true },
          { id: 'to', kind: 'person', required: true },
          { id: 'role', kind: 'choice', options: ROLE, required: true, usual: 'cti' },
          REQUIRED_REASON,
        ],
      },
    ],
  },
  focus: {
    verb: 'focus',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'goal', kind: 'text', lines: true, required: true },
          { id: 'theme', kind: 'choice', options: THEME, compact: true },
          { id: 'subgoals', kind: 'text', lines: true },
          { id: 'activities', kind: 'text', lines: true },
          { id: 'contact', kind: 'text' },
          { id: 'laterSupport', kind: 'text' },
          { id: 'laterSupportConfirmed', kind: 'choice', options: YES_NO },
        ],
      },
      {
        heading: 'mapping',
        folded: true,
        fields: [{ id: 'themes', kind: 'choice', options: THEME, many: true }],
      },
    ],
  },
  contact: {
    verb: 'contact',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'minutes', kind: 'number', least: 1, most: MINUTES_A_DAY, required: true },
          { id: 'kind', kind: 'choice', options: CONTACT_KIND, required: true },
          DATE,
          REASON_IF_NEEDED,
        ],
      },
      {
        heading: 'more',
        folded: true,
        fields: [
          { id: 'with', kind: 'choice', options: CONTACT_PARTNER },
          { id: 'place', kind: 'number', least: 1, most: 9 },
        ],
      },
    ],
  },
  hours: {
    verb: 'hours',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'kind', kind: 'choice', options: HOURS_KIND, usual: 'ordinary', required: true },
          { id: 'hours', kind: 'number', least: 0, most: HOURS_A_WEEK, required: true },
          { id: 'workplace', kind: 'text' },
          DATE,
        ],
      },
    ],
  },
  pause: {
    verb: 'pause',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'why', kind: 'choice', options: PAUSE_REASON, required: true },
          DATE,
          { id: 'until', kind: 'date' },
          { id: 'reason', kind: 'text', lines: true },
        ],
      },
    ],
  },
  resume: { verb: 'resume', sections: [{ fields: [CITIZEN, DATE] }] },
  stop: { verb: 'stop', sections: [{ fields: [CITIZEN, REQUIRED_REASON, DATE] }] },
  consent: {
    verb: 'consent',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'state', kind: 'choice', options: CONSENT_CHANGE, required: true },
          DATE,
        ],
      },
    ],
  },
  handover: {
    verb: 'handover',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'need', kind: 'text', lines: true },
          { id: 'crisis', kind: 'text', lines: true },
          { id: 'relapse', kind: 'text', lines: true },
          { id: 'responsible', kind: 'text' },
          { id: 'supporters', kind: 'text', lines: true },
          { id: 'furtherSupport', kind: 'text', lines: true },
        ],
      },
    ],
  },
  takeOver: {
    verb: 'handover',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'what', kind: 'text', shown: isNewNeed, required: isNewNeed },
          { id: 'taker', kind: 'choice', options: TAKER },
          { id: 'who', kind: 'text' },
          { id: 'sure', kind: 'choice', options: YES_NO },
          { id: 'gone', kind: 'choice', options: YES_NO, shown: isKnownNeed },
        ],
      },
    ],
  },
  settings: {
    verb: 'settings',
    sections: [
      {
        fields: [
          { id: 'language', kind: 'choice', options: LANGUAGE, required: true },
          { id: 'digest', kind: 'choice', options: YES_NO, required: true },
          {
            id: 'retentionMonths',
            kind: 'number',
            least: 1,
            most: MOST_MONTHS,
            required: true,
          },
          { id: 'guests', kind: 'choice', options: YES_NO, required: true },
          { id: 'coordinator', kind: 'person' },
          { id: 'formerCoordinator', kind: 'person' },
          { id: 'worker', kind: 'person' },
          { id: 'share', kind: 'number', least: 5, most: 100 },
        ],
      },
    ],
  },
  language: {
    verb: 'language',
    sections: [{ fields: [{ id: 'language', kind: 'choice', options: LANGUAGE, required: true }] }],
  },
  whatIf: {
    verb: 'whatIf',
    sections: [
      {
        fields: [
          CITIZEN,
          { id: 'start', kind: 'date' },
          { id: 'from', kind: 'date' },
          { id: 'until', kind: 'date' },
          { id: 'basis', kind: 'choice', options: BASIS, shown: mayHaveBasis },
        ],
      },
    ],
  },
  citizen: { verb: 'status', sections: [{ fields: [CITIZEN] }] },
};

/** Asked too while the programme is still to be chosen. */
function mayHaveBasis(view: FormView): boolean {
  return programmeIn(view)?.bases.length !== 0;
}

/** A job consultant and a target group are the job manual's (P6, P8). */
function mayLeadToJob(view: FormView): boolean {
  return programmeIn(view)?.begins !== 'transition';
}

/** Ids of needs begin with an n, those of focus areas with an f. */
function isNewNeed(view: FormView): boolean {
  return view.values['thing'] === 'new';
}

function isKnownNeed(view: FormView): boolean {
  return /^n\d/.test(view.values['thing'] ?? '');
}

/** A correction first asks what is wrong, then only what belongs to it. */
function corrects(...kinds: readonly string[]): (view: FormView) => boolean {
  return (view) => kinds.includes(view.values['what'] ?? '');
}

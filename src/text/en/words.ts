import type { Words } from '../words';

/** The names of things, as caseworkers say them; lower case, to stand inside a sentence. */
export const words: Words = {
  language: 'en',
  roles: {
    cti: 'CTI worker',
    job: 'job consultant',
    jobcenter: 'job-centre caseworker',
    social: 'social caseworker',
  },
  theRoles: {
    cti: 'the CTI worker',
    job: 'the job consultant',
    jobcenter: 'the job-centre caseworker',
    social: 'the social caseworker',
  },
  attendees: {
    citizen: 'the citizen',
    cti: 'the CTI worker',
    job: 'the job consultant',
    jobcenter: 'the job-centre caseworker',
    social: 'the social caseworker',
  },
  programmes: {
    job: 'from unemployment to job',
    generic: 'another transition',
  },
  bases: {
    sel85: 'SEL §85',
    sel82b: 'SEL §82b',
    lab167: 'LAB §167 (formerly §31b)',
  },
  meetings: {
    startup: 'start-up meeting',
    ctistart: 'CTI start meeting',
    followup: 'follow-up',
    network: 'network meeting',
    closing: 'closing meeting',
  },
  theMeetings: {
    startup: 'the start-up meeting',
    ctistart: 'the CTI start meeting',
    followup: 'the follow-up',
    network: 'the network meeting',
    closing: 'the closing meeting',
  },
  phases: ['phase 1', 'phase 2', 'phase 3'],
  stages: {
    contact: 'contact period',
    phase1: 'phase 1',
    phase2: 'phase 2',
    phase3: 'phase 3',
    closed: 'closed',
  },
  lists: {
    contact: 'the checklist for the contact period',
    phase2: 'the checklist for the change to phase 2',
    phase3: 'the checklist for the change to phase 3',
    end: 'the checklist for the end',
  },
  pauseReasons: {
    treatment: 'treatment',
    hospital: 'stay in hospital',
    prison: 'prison',
    other: 'another reason',
  },
  themes: {
    housing: 'housing',
    mental: 'mental health',
    physical: 'physical health',
    economy: 'economy',
    network: 'social and family network',
    daily: 'daily activities',
    work: 'education and work',
  },
  contactKinds: {
    home: 'at the citizen’s home',
    workplace: 'at the workplace',
    elsewhere: 'elsewhere',
    phone: 'by phone',
    coordination: 'coordination',
  },
  decisions: {
    mentor: 'mentor support',
    sel85: 'support under SEL §85',
    none: 'no continued support',
  },
  itemStates: {
    done: 'done',
    open: 'open',
    na: 'not relevant',
  },
  hours: {
    ordinary: 'ordinary hours',
    practice: 'practice hours',
  },
  nobody: 'nobody',
  notTold: 'not told',
  practice: 'Practice: made-up citizens',
};

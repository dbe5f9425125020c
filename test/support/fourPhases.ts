// A made-up programme of four phases of two months, in one data file, registered as the manuals are; its tests import it first.
import { register, type Programme } from '../../src/cti/programmes';
import { from } from '../../src/cti/programmes/programme';

const EVERYBODY = ['cti', 'job', 'jobcenter', 'social'] as const;

/** From homelessness to a home; nobody's manual. */
export const FOUR_PHASES: Programme = {
  id: 'housing',
  words: {
    da: {
      name: 'fra hjemløshed til bolig',
      course: 'CTI-forløb fra hjemløshed til bolig',
      called: 'boligforløb',
      at: 'fra hjemløshed til bolig',
      choice: 'Fra hjemløshed til bolig',
      spoken: 'boligforløb, bolig, fra hjemløshed til bolig',
      manual: 'boligmanualen',
    },
    en: {
      name: 'from homelessness to a home',
      course: 'CTI course from homelessness to a home',
      called: 'housing course',
      at: 'from homelessness to a home',
      choice: 'From homelessness to a home',
      spoken: 'housing, housing course, from homelessness to a home',
      manual: 'housing manual',
    },
  },
  begins: 'transition',
  earlyDays: 0,
  bases: [],
  plain: { months: 2, norm: 8 },
  needsBasis: false,
  phases: [
    { weight: 8, words: said('begun', 'begyndt', 1) },
    { weight: 4, words: said('moved in', 'flyttet ind', 2) },
    { weight: 2, words: said('settled', 'faldet til', 3) },
    { weight: 1, words: said('handed over', 'givet videre', 4) },
  ],
  roles: ['cti'],
  meetings: {
    startup: EVERYBODY,
    ctistart: ['cti'],
    followup: EVERYBODY,
    network: EVERYBODY,
  },
  allAttend: [],
  sources: {
    length: 'housing',
    start: 'housing',
    networkMeetings: 'housing p. 9',
    startup: 'housing',
    decision: 'housing',
    deviations: {
      ctiChanged: 'housing',
      jobConsultantChanged: 'housing',
      ctiIsJobConsultant: 'faq 54',
      supportedBefore: 'housing',
      missingAtMeeting: 'housing',
      noClosingMeeting: 'housing',
      startedTooEarly: 'housing',
      startedLate: 'housing',
      startedWithoutFirstDay: 'housing',
      startupAfterJob: 'housing',
      jointPlanAfterJob: 'housing',
      agreementLate: 'housing',
      openAtChange: 'housing p. 7',
      stoppedEarly: 'faq 45',
      supportAfterEnd: 'housing',
      supportByCti: 'housing',
      networkMeetingLate: 'housing',
      decisionLate: 'housing',
      focusUncovered: 'housing',
    },
  },
  checklists: {
    contact: from('housing p. 1', [
      {
        id: 'met',
        da: 'Borgeren er mødt',
        en: 'The citizen has been met',
        provedBy: 'contactHeld',
      },
    ]),
    phase2: from('housing p. 2', [
      { id: 'keys', da: 'Nøglerne er udleveret', en: 'The keys are handed out' },
    ]),
    phase3: from('housing p. 3', [
      { id: 'rent', da: 'Huslejen betales fast', en: 'The rent is paid regularly' },
      { id: 'neighbours', da: 'Naboerne er hilst på', en: 'The neighbours have been greeted' },
    ]),
    phase4: from('housing p. 4', [
      { id: 'visitors', da: 'Borgeren har fået besøg', en: 'The citizen has had visitors' },
      { id: 'repairs', da: 'Borgeren kan få noget repareret', en: 'The citizen can get repairs' },
    ]),
    end: from('housing p. 5', [
      { id: 'home', da: 'Boligen er blevet et hjem', en: 'The flat has become a home' },
    ]),
  },
  agenda: [{ da: 'Er det blevet et hjem?', en: 'Has it become a home?' }],
  coreElements: [
    {
      id: 'phases',
      da: 'Fire lige lange faser',
      en: 'Four phases of equal length',
      source: 'housing p. 6',
      shownBy: 'threePhases',
    },
  ],
};

/** What the card of a phase says, in words that no other card has. */
function said(en: string, da: string, phase: number): Programme['phases'][number]['words'] {
  return {
    da: {
      about: `Borgeren er ${da}.`,
      role: `Rollen i fase ${phase} er en anden.`,
      plan: `Planen for fase ${phase} lægges.`,
      source: `boligmanualen, s. ${phase}0`,
    },
    en: {
      about: `The citizen has ${en}.`,
      role: `The role in phase ${phase} is another one.`,
      plan: `The plan for phase ${phase} is made.`,
      source: `housing manual, p. ${phase}0`,
    },
  };
}

register(FOUR_PHASES);

// Programme `generic`: the manual across target groups, for any other transition. Own words.
// The text at hand carries no page numbers: pointers name the section whose checklist it is.
import { from, type Programme } from './programme';
import { HANDING_OVER, TRYING_OUT } from './phaseWords';

const ELEMENTS = 'generic, kerneelementer';

export const GENERIC: Programme = {
  id: 'generic',
  words: {
    da: {
      name: 'anden overgang',
      course: 'CTI-forløb (anden overgang)',
      called: 'forløb ved anden overgang',
      at: 'ved anden overgang',
      choice: 'En anden overgang, for eksempel til egen bolig',
      spoken: 'generisk, generel, anden overgang, generiske',
      manual: 'generisk manual',
    },
    en: {
      name: 'another transition',
      course: 'CTI course (another transition)',
      called: 'course at another transition',
      at: 'at another transition',
      choice: 'Another transition, for example to a home of one’s own',
      spoken: 'generic, other transition, another transition',
      manual: 'generic manual',
    },
  },
  begins: 'transition',
  earlyDays: 0,
  bases: [],
  plain: { months: 3, norm: 10 },
  needsBasis: false,
  phases: [
    {
      weight: 4,
      words: {
        da: {
          about:
            'Nu sker overgangen. Borgeren skal falde til i det nye og have hverdagen til at hænge sammen, og I finder sammen ud af, hvilken støtte der er brug for, og hvem der kan give den.',
          points: [
            'Borgeren finder sig til rette, og hverdagen kommer i gang',
            'Hvad borgeren har brug for støtte til, og hvem der kan støtte',
            'CTI-planen med to-tre fokusområder, som borgeren har valgt',
            'Lokale tilbud, foreninger og uddannelser, som borgeren kan få glæde af',
            'Aktiviteter og indsatser i gang',
          ],
          role: 'CTI-medarbejderen er tættest på nu: hjælper praktisk, hvor der er brug for det, koordinerer med dem, der allerede støtter, og holder fokus på overgangen frem for alt det andet.',
          plan: 'Lav CTI-planen sammen: to-tre fokusområder, som borgeren selv vælger, hvert med mål og delmål.',
          source: 'generisk manual, fase 1',
        },
        en: {
          about:
            'Now the transition happens. The citizen is to settle into the new situation and get daily life to work, and together you find out which support is needed and who can give it.',
          points: [
            'The citizen settles in, and daily life gets going',
            'What the citizen needs support with, and who can give it',
            'The CTI plan with two or three focus areas that the citizen chose',
            'Local services, clubs and courses that may help the citizen',
            'Activities and services under way',
          ],
          role: 'The CTI worker is closest now: gives practical help where it is needed, coordinates with those who support already, and keeps to the transition rather than everything else.',
          plan: 'Make the CTI plan together: two or three focus areas that the citizen chooses, each with a goal and sub-goals.',
          source: 'generic manual, phase 1',
        },
      },
    },
    {
      weight: 2,
      words: {
        da: { ...TRYING_OUT.da, source: 'generisk manual, fase 2' },
        en: { ...TRYING_OUT.en, source: 'generic manual, phase 2' },
      },
    },
    {
      weight: 1,
      words: {
        da: { ...HANDING_OVER.da, source: 'generisk manual, fase 3' },
        en: { ...HANDING_OVER.en, source: 'generic manual, phase 3' },
      },
    },
  ],
  roles: ['cti'],
  meetings: {
    startup: ['cti', 'job', 'jobcenter', 'social'],
    ctistart: ['cti', 'job'],
    followup: ['cti', 'job'],
    network: ['cti'],
  },
  allAttend: [],
  sources: {
    length: 'generic',
    start: 'generic',
    networkMeetings: 'generic',
    startup: 'generic',
    decision: 'generic',
    deviations: {
      ctiChanged: 'generic',
      jobConsultantChanged: 'generic',
      ctiIsJobConsultant: 'faq 54',
      supportedBefore: 'job p. 23',
      missingAtMeeting: 'generic',
      noClosingMeeting: 'generic',
      startedTooEarly: 'generic',
      startedLate: 'generic',
      startedWithoutFirstDay: 'generic',
      startupAfterJob: 'generic',
      jointPlanAfterJob: 'generic',
      agreementLate: 'job p. 26',
      openAtChange: 'generic',
      stoppedEarly: 'faq 45',
      supportAfterEnd: 'generic',
      supportByCti: 'generic',
      networkMeetingLate: 'generic',
      decisionLate: 'generic',
      focusUncovered: 'generic',
    },
  },
  checklists: {
    contact: from('generic, kontaktskabelsesperioden', [
      {
        id: 'met',
        da: 'Borger og CTI-medarbejder har fået kontakt og holdt mindst ét indledende møde',
        en: 'Citizen and CTI worker are in touch and have had at least one first meeting',
        provedBy: 'contactHeld',
      },
      {
        id: 'informed',
        da: 'Borgeren ved, hvad et CTI-forløb går ud på',
        en: 'The citizen knows what a CTI course is about',
      },
      {
        id: 'contactAgreed',
        da: 'Det er aftalt, hvordan borger og CTI-medarbejder holder kontakten',
        en: 'Citizen and CTI worker have agreed how they keep in touch',
      },
    ]),
    phase2: from('generic, 1. CTI-fase', [
      {
        id: 'transitionMade',
        da: 'Overgangen er sket, fx indflytning i egen bolig med hjælp til at skabe et hjem',
        en: 'The transition has happened, e.g. a home of one’s own, with help to settle in',
      },
      {
        id: 'economy',
        da: 'Økonomien til fx bolig og daglige udgifter er på plads',
        en: 'Finances for housing and everyday costs are in place',
      },
      {
        id: 'needsMapped',
        da: 'Borgerens støttebehov og støttemuligheder er afdækket',
        en: 'The citizen has mapped what is needed and who can support it',
      },
      {
        id: 'planMade',
        da: 'Borger og CTI-medarbejder har lavet en plan for CTI-forløbet sammen',
        en: 'Citizen and CTI worker have made a plan for the CTI course together',
        provedBy: 'planMade',
      },
      {
        id: 'networkBegun',
        da: 'Borgeren er begyndt at styrke sit støttenetværk',
        en: 'The citizen has begun to strengthen the support network',
      },
      {
        id: 'coordinated',
        da: 'Støtten er koordineret med relevante tilbud og kommunale indsatser',
        en: 'Support is coordinated with relevant services and the municipality',
      },
      {
        id: 'servicesMet',
        da: 'Møder med relevante tilbud og myndigheder er holdt, og aftalerne er på plads',
        en: 'Relevant services and authorities have been met, and the agreements are in place',
      },
      {
        id: 'localIntroduced',
        da: 'Borgeren kender lokale tilbud og foreninger, eller planlagte aktiviteter er i gang',
        en: 'The citizen knows local services and clubs, or planned activities have begun',
      },
      {
        id: 'plansAligned',
        da: 'Borgeren har kontakt til fx jobcenter og sagsbehandler om koordinerede planer',
        en: 'The citizen is in touch with e.g. job centre and caseworker about aligned plans',
        optional: true,
      },
    ]),
    phase3: from('generic, 2. CTI-fase', [
      {
        id: 'evaluated',
        da: 'Borgeren er støttet i at evaluere aktiviteter og indsatser med CTI-medarbejderen',
        en: 'Supported by the CTI worker, the citizen has evaluated activities and services',
      },
      {
        id: 'planAdapted',
        da: 'Planen for CTI-forløbet er justeret sammen med borgeren',
        en: 'The plan for the CTI course has been adjusted together with the citizen',
        optional: true,
      },
    ]),
    end: from('generic, 3. CTI-fase', [
      {
        id: 'networkInPlace',
        da: 'Støttenetværket omkring borgeren er etableret og kan tage over',
        en: 'The support network around the citizen is in place and can take over',
      },
      {
        id: 'handoverTalks',
        da: 'Borger og CTI-medarbejder har holdt overdragelsessamtaler med støttenetværket',
        en: 'Citizen and CTI worker have held handover talks with the support network',
        provedBy: 'networkMeetingHeld',
      },
      {
        id: 'handoverPlan',
        da: 'Overdragelsesplanen er lavet af borger, CTI-medarbejder og støttenetværk',
        en: 'Citizen, CTI worker and support network have made the handover plan',
        provedBy: 'handoverPlanMade',
      },
      {
        id: 'responsibility',
        da: 'Det langsigtede ansvar ligger hos borgeren selv eller fx hos en sagsbehandler',
        en: 'Long-term responsibility rests with the citizen or e.g. one caseworker',
        provedBy: 'longTermResponsible',
      },
    ]),
  },
  agenda: [
    {
      da: 'Borger og CTI-medarbejder ser tilbage på forløbet og det, der er opnået',
      en: 'Citizen and CTI worker look back on the course and what was achieved',
    },
    { da: 'Borgerens mål og drømme herfra', en: "The citizen's goals and dreams from here" },
    {
      da: 'Overdragelsesplanen: hvem hjælper med hvad, også i krise og ved tilbagefald',
      en: 'The handover plan: who helps with what, in crisis and relapse too',
      settledBy: 'handover',
    },
  ],
  coreElements: [
    {
      id: 'recovery',
      da: 'Recovery: Borgeren er hovedpersonen, og ressourcer, håb og ønsker er i fokus',
      en: 'Recovery: the citizen leads; strengths, hopes and wishes are in focus',
      source: ELEMENTS,
    },
    {
      id: 'timeLimited',
      da: 'Forløbet har en fast længde',
      en: 'The course has a fixed length',
      source: ELEMENTS,
      shownBy: 'timeLimited',
    },
    {
      id: 'threePhases',
      da: 'Forløbet er delt i faser',
      en: 'The course is divided into phases',
      source: ELEMENTS,
      shownBy: 'threePhases',
    },
    {
      id: 'fallingIntensity',
      da: 'Støtten aftager, mens borger og netværk tager over',
      en: 'Support falls while the citizen and the network take over',
      source: ELEMENTS,
      shownBy: 'fallingIntensity',
    },
    {
      id: 'chosenFocus',
      da: 'Der arbejdes målrettet med fokusområder, som borgeren har valgt',
      en: 'Work is aimed at focus areas that the citizen chose',
      source: ELEMENTS,
      shownBy: 'chosenFocus',
    },
    {
      id: 'tailored',
      da: 'Forløbet er tilpasset den enkelte borger',
      en: 'The course is fitted to this citizen',
      source: ELEMENTS,
    },
    {
      id: 'localContacts',
      da: 'Støtten foregår i borgerens lokalmiljø',
      en: 'Support takes place in the citizen’s local surroundings',
      source: ELEMENTS,
      shownBy: 'localContacts',
    },
    {
      id: 'trained',
      da: 'CTI-medarbejderen er uddannet i CTI eller har tilsvarende kompetencer',
      en: 'The CTI worker is trained in CTI or has equivalent skills',
      source: ELEMENTS,
    },
  ],
};

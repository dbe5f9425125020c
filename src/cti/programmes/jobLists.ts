// The checklists of programme `job`, each item from the manual in our own words: job.ts takes them up.
import { from, type Programme } from './programme';

export const JOB_LISTS: Programme['checklists'] = {
  contact: from('job p. 18', [
    {
      id: 'met',
      da: 'Borger og CTI-medarbejder har fået kontakt og holdt mindst ét indledende møde',
      en: 'Citizen and CTI worker are in touch and have had at least one first meeting',
      provedBy: 'contactHeld',
    },
    {
      id: 'informed',
      da: 'Borgeren ved, hvad et CTI-forløb er, og at støtten har en slutdato',
      en: 'The citizen knows what a CTI course is and that the support has an end date',
    },
    {
      id: 'contactAgreed',
      da: 'Det er aftalt, hvordan borger og CTI-medarbejder holder kontakten fremover',
      en: 'Citizen and CTI worker have agreed how they will keep in touch',
    },
    {
      id: 'startupHeld',
      da: 'Opstartsmødet er holdt med borger, CTI-medarbejder, jobkonsulent og sagsbehandlere',
      en: 'Start-up meeting held with citizen, CTI worker, job consultant and caseworkers',
      provedBy: 'startupHeldWithAll',
    },
    {
      id: 'jobMatch',
      da: 'Jobmatchet er på plads',
      en: 'The job match is made',
      provedBy: 'firstDayTold',
    },
  ]),
  phase2: from('job p. 26', [
    {
      id: 'settledAtWork',
      da: 'Borgeren er godt i gang på arbejdspladsen, og aftalerne med arbejdsgiver er indgået',
      en: 'The citizen has settled in at work, and the agreements with the employer are made',
    },
    {
      id: 'phasesExplained',
      da: 'Borgeren kender de tre faser og forløbets overordnede fokusområder',
      en: 'The citizen knows the three phases and what the course focuses on',
    },
    {
      id: 'needsMapped',
      da: 'Borgerens støttebehov og støttemuligheder er afdækket',
      en: 'The citizen has mapped what is needed and who can support it',
    },
    {
      id: 'focusChosen',
      da: 'Borger og CTI-medarbejder har sammen valgt 1-3 fokusområder',
      en: 'Citizen and CTI worker have chosen 1-3 focus areas together',
      provedBy: 'focusChosen',
    },
    {
      id: 'planMade',
      da: 'Borger og CTI-medarbejder har lavet CTI-planen i fællesskab',
      en: 'Citizen and CTI worker have made the CTI plan together',
      provedBy: 'planMade',
    },
    {
      id: 'coordinated',
      da: 'Indsatsen er koordineret mellem arbejdsplads, kommune og andre relevante parter',
      en: 'Workplace, municipality and other parties involved are coordinated',
    },
    {
      id: 'networkBegun',
      da: 'Borgeren er begyndt at styrke sit støttenetværk',
      en: 'The citizen has begun to strengthen the support network',
    },
    {
      id: 'servicesMet',
      da: 'Møder med relevante tilbud og myndigheder er holdt, og aftalerne er på plads',
      en: 'Relevant services and authorities have been met, and the agreements are in place',
    },
    {
      id: 'localIntroduced',
      da: 'Borgeren kender lokale tilbud og foreninger, og planlagte aktiviteter er i gang',
      en: 'The citizen knows local services and clubs, and planned activities have begun',
      optional: true,
    },
    {
      id: 'phase2Told',
      da: 'Borgeren ved, at fase 2 begynder, og hvad det betyder for støtten',
      en: 'The citizen knows that phase 2 is coming and what it means for the support',
    },
  ]),
  phase3: from('job p. 30', [
    {
      id: 'evaluated',
      da: 'Borgeren er støttet i at evaluere aktiviteter og indsatser med CTI-medarbejderen',
      en: 'Supported by the CTI worker, the citizen has evaluated activities and services',
    },
    {
      id: 'planAdapted',
      da: 'CTI-planen er tilpasset med borgeren efter det, der er afprøvet',
      en: 'The CTI plan has been adapted with the citizen after what was tried out',
      optional: true,
    },
    {
      id: 'dailyLife',
      da: 'Borgeren er støttet i at få hverdagen med job til at fungere',
      en: 'The citizen has been supported in making daily life with a job work',
    },
    {
      id: 'relations',
      da: 'Borgeren er støttet i at få gode relationer på arbejdspladsen og i lokalsamfundet',
      en: 'The citizen has been supported in good relations at work and in the community',
    },
    {
      id: 'obligations',
      da: 'Borgeren har oplevet støtte til at klare de forpligtelser, jobbet fører med sig',
      en: 'The citizen has felt supported in meeting the obligations that come with the job',
    },
    {
      id: 'phase3Told',
      da: 'Borgeren ved, at fase 3 begynder, og er indforstået med det',
      en: 'The citizen knows that phase 3 is coming and agrees to it',
    },
  ]),
  end: from('job p. 33', [
    {
      id: 'needsClarified',
      da: 'Det er afklaret, hvilken støtte borgeren har brug for fremover',
      en: 'It is clear what support the citizen will need from now on',
      provedBy: 'supportDecided',
    },
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
      id: 'supportArranged',
      da: 'Fremtidig støtte er koordineret og på plads, inden CTI-forløbet slutter',
      en: 'Future support is coordinated and in place before the course ends',
    },
    {
      id: 'handoverMarked',
      da: 'Overdragelsen er markeret på et møde med borgerens netværk',
      en: 'The handover has been marked at a meeting with the citizen’s network',
    },
    {
      id: 'responsibility',
      da: 'Det langsigtede ansvar ligger hos borgeren selv eller hos én person i netværket',
      en: 'Long-term responsibility rests with the citizen or one person in the network',
      provedBy: 'longTermResponsible',
    },
    {
      id: 'courseEvaluated',
      da: 'Forløbet er evalueret for at lære af det, med blik for borgerens nye mål',
      en: 'The course has been evaluated for learning, with an eye to the citizen’s new goals',
    },
    {
      id: 'ended',
      da: 'CTI-forløbet og dermed kontakten med CTI-medarbejderen er afsluttet',
      en: 'The CTI course, and with it the contact with the CTI worker, has ended',
      provedBy: 'ended',
    },
  ]),
};

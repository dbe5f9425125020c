import type { ListId } from '../course/programmes';
import type { ChecklistItem } from './types';

/**
 * `generic`: the manual across target groups, for any other transition. Own words. The text at hand
 * carries no page numbers: pointers name the section whose checklist it is.
 */
export const GENERIC: Readonly<Record<ListId, readonly ChecklistItem[]>> = {
  contact: [
    {
      id: 'met',
      da: 'Borger og CTI-medarbejder har fået kontakt og holdt mindst ét indledende møde',
      en: 'Citizen and CTI worker are in touch and have had at least one first meeting',
      source: 'generic, kontaktskabelsesperioden',
      provedBy: 'contactHeld',
    },
    {
      id: 'informed',
      da: 'Borgeren ved, hvad et CTI-forløb går ud på',
      en: 'The citizen knows what a CTI course is about',
      source: 'generic, kontaktskabelsesperioden',
    },
    {
      id: 'contactAgreed',
      da: 'Det er aftalt, hvordan borger og CTI-medarbejder holder kontakten',
      en: 'Citizen and CTI worker have agreed how they keep in touch',
      source: 'generic, kontaktskabelsesperioden',
    },
  ],
  phase2: [
    {
      id: 'transitionMade',
      da: 'Overgangen er sket, fx indflytning i egen bolig med hjælp til at skabe et hjem',
      en: 'The transition has happened, e.g. a home of one’s own, with help to settle in',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'economy',
      da: 'Økonomien til fx bolig og daglige udgifter er på plads',
      en: 'Finances for housing and everyday costs are in place',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'needsMapped',
      da: 'Borgeren har fået kortlagt, hvad der er brug for, og hvem der kan støtte',
      en: 'The citizen has mapped what is needed and who can support it',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'planMade',
      da: 'Borger og CTI-medarbejder har lavet en plan for CTI-forløbet sammen',
      en: 'Citizen and CTI worker have made a plan for the CTI course together',
      source: 'generic, 1. CTI-fase',
      provedBy: 'planMade',
    },
    {
      id: 'networkBegun',
      da: 'Borgeren er begyndt at styrke sit støttenetværk',
      en: 'The citizen has begun to strengthen the support network',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'coordinated',
      da: 'Støtten er koordineret med relevante tilbud og kommunale indsatser',
      en: 'Support is coordinated with relevant services and the municipality',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'servicesMet',
      da: 'Møder med relevante tilbud og myndigheder er holdt, og aftalerne er på plads',
      en: 'Relevant services and authorities have been met, and the agreements are in place',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'localIntroduced',
      da: 'Borgeren kender lokale tilbud og foreninger, eller planlagte aktiviteter er i gang',
      en: 'The citizen knows local services and clubs, or planned activities have begun',
      source: 'generic, 1. CTI-fase',
    },
    {
      id: 'plansAligned',
      da: 'Borgeren har kontakt til fx jobcenter og sagsbehandler om koordinerede planer',
      en: 'The citizen is in touch with e.g. job centre and caseworker about aligned plans',
      source: 'generic, 1. CTI-fase',
      optional: true,
    },
  ],
  phase3: [
    {
      id: 'evaluated',
      da: 'Borgeren er støttet i at evaluere aktiviteter og indsatser med CTI-medarbejderen',
      en: 'Supported by the CTI worker, the citizen has evaluated activities and services',
      source: 'generic, 2. CTI-fase',
    },
    {
      id: 'planAdapted',
      da: 'Planen for CTI-forløbet er justeret sammen med borgeren',
      en: 'The plan for the CTI course has been adjusted together with the citizen',
      source: 'generic, 2. CTI-fase',
      optional: true,
    },
  ],
  end: [
    {
      id: 'networkInPlace',
      da: 'Støttenetværket omkring borgeren er etableret og kan tage over',
      en: 'The support network around the citizen is in place and can take over',
      source: 'generic, 3. CTI-fase',
    },
    {
      id: 'handoverTalks',
      da: 'Borger og CTI-medarbejder har holdt overdragelsessamtaler med støttenetværket',
      en: 'Citizen and CTI worker have held handover talks with the support network',
      source: 'generic, 3. CTI-fase',
      provedBy: 'networkMeetingHeld',
    },
    {
      id: 'handoverPlan',
      da: 'Overdragelsesplanen er lavet af borger, CTI-medarbejder og støttenetværk',
      en: 'Citizen, CTI worker and support network have made the handover plan',
      source: 'generic, 3. CTI-fase',
      provedBy: 'handoverPlanMade',
    },
    {
      id: 'responsibility',
      da: 'Det langsigtede ansvar ligger hos borgeren selv eller fx hos en sagsbehandler',
      en: 'Long-term responsibility rests with the citizen or e.g. one caseworker',
      source: 'generic, 3. CTI-fase',
      provedBy: 'longTermResponsible',
    },
  ],
};

import type { InEachLanguage } from '../course/language';
import type { Programme } from '../course/programmes';

/** Facts that can show a core element; the rest is a self-check (C8). */
export type ElementProof =
  | 'oneWorker'
  | 'timeLimited'
  | 'threePhases'
  | 'fallingIntensity'
  | 'chosenFocus'
  | 'localContacts'
  | 'supportAndCoordination';

export interface CoreElement extends InEachLanguage<string> {
  readonly id: string;
  readonly source: string;
  readonly shownBy?: ElementProof;
}

const JOB: readonly CoreElement[] = [
  {
    id: 'oneWorker',
    da: 'Én gennemgående CTI-medarbejder',
    en: 'One CTI worker all the way through',
    source: 'job p. 12',
    shownBy: 'oneWorker',
  },
  {
    id: 'ownNeeds',
    da: 'Forløbet er formet efter borgerens eget behov for støtte',
    en: 'The course is shaped by the citizen’s own need for support',
    source: 'job p. 12',
  },
  {
    id: 'recovery',
    da: 'Recovery: Borgeren er hovedpersonen, og ressourcer, håb og ønsker er i fokus',
    en: 'Recovery: the citizen leads; strengths, hopes and wishes are in focus',
    source: 'job p. 12',
  },
  {
    id: 'timeLimited',
    da: 'Forløbet har en fast længde',
    en: 'The course has a fixed length',
    source: 'job p. 13',
    shownBy: 'timeLimited',
  },
  {
    id: 'threePhases',
    da: 'Tre lige lange faser',
    en: 'Three phases of equal length',
    source: 'job p. 13',
    shownBy: 'threePhases',
  },
  {
    id: 'supportAndCoordination',
    da: 'CTI-medarbejderen støtter socialt og praktisk og koordinerer forløbet',
    en: 'The CTI worker gives social and practical support and coordinates the course',
    source: 'job p. 13',
    shownBy: 'supportAndCoordination',
  },
  {
    id: 'organisation',
    da: 'CTI-medarbejderen ved, hvor indsatsen hører til i organisationen',
    en: 'The CTI worker knows where the effort belongs in the organisation',
    source: 'job p. 13',
  },
  {
    id: 'localKnowledge',
    da: 'CTI-medarbejderen kender lokalområdet og dets tilbud',
    en: 'The CTI worker knows the local area and what it offers',
    source: 'job p. 13',
  },
  {
    id: 'fallingIntensity',
    da: 'Støtten aftager, mens borger og netværk tager over',
    en: 'Support falls while the citizen and the network take over',
    source: 'job p. 13',
    shownBy: 'fallingIntensity',
  },
  {
    id: 'chosenFocus',
    da: 'Der arbejdes målrettet med fokusområder, som borgeren har valgt',
    en: 'Work is aimed at focus areas that the citizen chose',
    source: 'job p. 13',
    shownBy: 'chosenFocus',
  },
  {
    id: 'tailored',
    da: 'Forløbet er tilpasset den enkelte borger',
    en: 'The course is fitted to this citizen',
    source: 'job p. 13',
  },
  {
    id: 'localContacts',
    da: 'Lokalt forankret: Møderne er hjemme, på arbejdspladsen, eller hvor borgeren ønsker det',
    en: 'Local: meetings are at home, at work or where the citizen wishes',
    source: 'job p. 13',
    shownBy: 'localContacts',
  },
  {
    id: 'trained',
    da: 'CTI-medarbejderen er uddannet i CTI eller har tilsvarende kompetencer',
    en: 'The CTI worker is trained in CTI or has equivalent skills',
    source: 'job p. 13',
  },
];

const SECTION = 'generic, kerneelementer';

const GENERIC: readonly CoreElement[] = [
  {
    id: 'recovery',
    da: 'Recovery: Borgeren er hovedpersonen, og ressourcer, håb og ønsker er i fokus',
    en: 'Recovery: the citizen leads; strengths, hopes and wishes are in focus',
    source: SECTION,
  },
  {
    id: 'timeLimited',
    da: 'Forløbet har en fast længde',
    en: 'The course has a fixed length',
    source: SECTION,
    shownBy: 'timeLimited',
  },
  {
    id: 'threePhases',
    da: 'Forløbet er delt i faser',
    en: 'The course is divided into phases',
    source: SECTION,
    shownBy: 'threePhases',
  },
  {
    id: 'fallingIntensity',
    da: 'Støtten aftager, mens borger og netværk tager over',
    en: 'Support falls while the citizen and the network take over',
    source: SECTION,
    shownBy: 'fallingIntensity',
  },
  {
    id: 'chosenFocus',
    da: 'Der arbejdes målrettet med fokusområder, som borgeren har valgt',
    en: 'Work is aimed at focus areas that the citizen chose',
    source: SECTION,
    shownBy: 'chosenFocus',
  },
  {
    id: 'tailored',
    da: 'Forløbet er tilpasset den enkelte borger',
    en: 'The course is fitted to this citizen',
    source: SECTION,
  },
  {
    id: 'localContacts',
    da: 'Støtten foregår i borgerens lokalmiljø',
    en: 'Support takes place in the citizen’s local surroundings',
    source: SECTION,
    shownBy: 'localContacts',
  },
  {
    id: 'trained',
    da: 'CTI-medarbejderen er uddannet i CTI eller har tilsvarende kompetencer',
    en: 'The CTI worker is trained in CTI or has equivalent skills',
    source: SECTION,
  },
];

/** The core elements (kerneelementer) of both manuals, in own words: 13 in `job`, 8 in `generic` (C8). */
export const CORE_ELEMENTS: Readonly<Record<Programme, readonly CoreElement[]>> = {
  job: JOB,
  generic: GENERIC,
};

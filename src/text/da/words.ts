import type { Words } from '../words';

/** The names of things, as caseworkers say them; lower case, to stand inside a sentence. */
export const words: Words = {
  language: 'da',
  roles: {
    cti: 'CTI-medarbejder',
    job: 'jobkonsulent',
    jobcenter: 'sagsbehandler i jobcentret',
    social: 'sagsbehandler i socialforvaltningen',
  },
  theRoles: {
    cti: 'CTI-medarbejderen',
    job: 'jobkonsulenten',
    jobcenter: 'sagsbehandleren i jobcentret',
    social: 'sagsbehandleren i socialforvaltningen',
  },
  attendees: {
    citizen: 'borgeren',
    cti: 'CTI-medarbejderen',
    job: 'jobkonsulenten',
    jobcenter: 'sagsbehandleren i jobcentret',
    social: 'sagsbehandleren i socialforvaltningen',
  },
  programmes: {
    job: 'fra ledighed til job',
    generic: 'anden overgang',
  },
  bases: {
    sel85: 'SEL §85',
    sel82b: 'SEL §82b',
    lab167: 'LAB §167 (tidl. §31b)',
  },
  meetings: {
    startup: 'opstartsmøde',
    ctistart: 'CTI-startmøde',
    followup: 'opfølgning',
    network: 'overdragelsessamtale',
    closing: 'afsluttende møde',
  },
  theMeetings: {
    startup: 'opstartsmødet',
    ctistart: 'CTI-startmødet',
    followup: 'opfølgningen',
    network: 'overdragelsessamtalen',
    closing: 'det afsluttende møde',
  },
  phases: ['fase 1', 'fase 2', 'fase 3'],
  stages: {
    contact: 'kontaktskabelsesperiode',
    phase1: 'fase 1',
    phase2: 'fase 2',
    phase3: 'fase 3',
    closed: 'afsluttet',
  },
  lists: {
    contact: 'tjeklisten for kontaktskabelsesperioden',
    phase2: 'tjeklisten for overgangen til fase 2',
    phase3: 'tjeklisten for overgangen til fase 3',
    end: 'tjeklisten for afslutningen',
  },
  pauseReasons: {
    treatment: 'behandling',
    hospital: 'indlæggelse',
    prison: 'fængsel',
    other: 'anden årsag',
  },
  themes: {
    housing: 'bolig',
    mental: 'psykisk helbred',
    physical: 'fysisk helbred',
    economy: 'økonomi',
    network: 'socialt netværk og familie',
    daily: 'hverdagens gøremål',
    work: 'uddannelse og arbejde',
  },
  contactKinds: {
    home: 'hjemme hos borgeren',
    workplace: 'på arbejdspladsen',
    elsewhere: 'et andet sted',
    phone: 'i telefon',
    coordination: 'koordinering',
  },
  decisions: {
    mentor: 'mentorstøtte',
    sel85: 'støtte efter SEL §85',
    none: 'ingen fortsat støtte',
  },
  itemStates: {
    done: 'udført',
    open: 'åben',
    na: 'ikke relevant',
  },
  hours: {
    ordinary: 'ordinære timer',
    practice: 'praktiktimer',
  },
  nobody: 'ingen',
  notTold: 'ikke oplyst',
  practice: 'Øvelse: opdigtede borgere',
};

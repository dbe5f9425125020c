import type { Said } from '../utterances';

export const LEAFLETS_SAID: readonly Said[] = [
  {
    means: { name: 'documentation', citizen: 42, asWord: true },
    da: 'dokumentation 42 word\n dokumentation 42 som word',
    en: 'documentation 42 word\n documentation 42 as word',
  },
  {
    means: { name: 'handover', citizen: 42, asWord: true },
    da: 'overdragelse 42 word\n overdragelsesplan 42 som word',
    en: 'handover 42 word',
  },
  {
    means: { name: 'documentation', citizen: 42, whole: true },
    da: 'dokumentation 42 alt\n dokumentation 42 det hele',
    en: 'documentation 42 everything\n documentation 42 in full',
  },
  {
    means: { name: 'status', citizen: 42, whole: true },
    da: 'status 42 alt\n status borger 42 alt',
    en: 'status 42 everything',
  },
  {
    means: { name: 'closing', citizen: 42, whole: true },
    da: 'afslutning 42 alt',
    en: 'closing 42 everything',
  },
  {
    means: { name: 'leaflet', which: 'citizenInfo', citizen: 42 },
    da: `
      borgerinfo 42
      Borgerinfo 42
      borgerinfo borger 42
      42 borgerinfo
      hvad skal borgeren vide 42
      infoark 42
      side til borgeren 42
      information til borgeren 42
      orientering til borgeren 42
      BORGERINFO 42!
      borgerinfo: 42
      borgerinfo #42
    `,
    en: `
      citizen info 42
      Citizen info 42
      citizen info citizen 42
      42 citizen info
      what the citizen should know 42
      page for the citizen 42
      CITIZEN INFO 42!
      citizen info: 42
      citizen info #42
    `,
  },
  {
    means: { name: 'leaflet', which: 'ctiPlan', citizen: 42 },
    da: `
      cti-plan 42
      CTI-plan 42
      cti plan 42
      cti-planen 42
      ctiplan 42
      plan som word 42
    `,
    en: `
      cti plan 42
      CTI plan 42
      cti-plan citizen 42
      42 cti plan
      plan as word 42
      CTI PLAN 42!
    `,
  },
];

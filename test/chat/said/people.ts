import { ANNA, BO, LAERKE } from '../today';
import type { Said, Slipped } from '../utterances';

export const PEOPLE_SAID: readonly Said[] = [
  {
    means: { name: 'absence', date: '2027-07-12', until: '2027-08-02', standIn: { mention: ANNA } },
    da: `
      fravær 12/7-2027 - 2/8-2027 stedfortræder <at>Anna Berg</at>
      Fravær 12/7-2027 - 2/8-2027 Stedfortræder <at>Anna Berg</at>
      fravær 2027-07-12 til 2027-08-02 vikar <at>Anna Berg</at>
      fravær fra 2027-07-12 til 2027-08-02 vikar <at>Anna Berg</at>
      fravær 12. juli 2027 - 2. august 2027 <at>Anna Berg</at>
      fravær 12.07.2027 - 02.08.2027 afløser <at>Anna Berg</at>
      fraværende 12. juli 2027 - 2. august 2027 stedfortræder <at>Anna Berg</at>
      meld fravær 2027-07-12 til 2027-08-02 stedfortræder <at>Anna Berg</at>
      fravær: 2027-07-12 til 2027-08-02, stedfortræder <at>Anna Berg</at>
      fravær stedfortræder <at>Anna Berg</at> 2027-07-12 til 2027-08-02
      <div>fravær 2027-07-12 til 2027-08-02 stedfortræder <at>Anna Berg</at></div>
    `,
    en: `
      absence 2027-07-12 to 2027-08-02 stand-in <at>Anna Berg</at>
      Absence 2027-07-12 to 2027-08-02 Stand-in <at>Anna Berg</at>
      absence 2027-07-12 - 2027-08-02 stand in <at>Anna Berg</at>
      absence from 2027-07-12 to 2027-08-02 substitute <at>Anna Berg</at>
      absence 12 July 2027 - 2 August 2027 deputy <at>Anna Berg</at>
      absence 12 July 2027 to 2 August 2027 <at>Anna Berg</at>
      absent 2027-07-12 to 2027-08-02 stand-in <at>Anna Berg</at>
      away 12 July 2027 - 2 August 2027 substitute <at>Anna Berg</at>
      absence: 2027-07-12 to 2027-08-02, stand-in <at>Anna Berg</at>
      absence stand-in <at>Anna Berg</at> 2027-07-12 to 2027-08-02
      <p>absence 2027-07-12 to 2027-08-02 stand-in <at>Anna Berg</at></p>
    `,
  },
  {
    means: { name: 'absence', ended: true },
    da: `
      fravær slut
      Fravær slut
      fravær er slut
      fravær: slut
      fravær slut!
      <div>fravær slut</div>
    `,
    en: `
      absence ended
      Absence ended
      absence over
      absence: ended
      absence ended.
      <p>absence ended</p>
    `,
  },
  {
    means: { name: 'role', citizen: 42, role: 'cti', person: { mention: ANNA } },
    da: `
      rolle 42 cti <at>Anna Berg</at>
      Rolle 42 CTI <at>Anna Berg</at>
      rolle borger 42 cti <at>Anna Berg</at>
      rolle 42 cti: <at>Anna Berg</at>
      rolle 42 cti-medarbejder <at>Anna Berg</at>
      rolle 42 cti-medarbejder er <at>Anna Berg</at>
      rolle 42 <at>Anna Berg</at> cti
      rolle 42 <at>Anna Berg</at> som cti
      rolle cti 42 <at>Anna Berg</at>
      rolle 42, cti, <at>Anna Berg</at>
      42 rolle cti <at>Anna Berg</at>
      tildel 42 cti <at>Anna Berg</at>
      sæt rolle 42 cti <at>Anna Berg</at>
      <div>rolle 42 cti <at>Anna Berg</at></div>
      rolle&nbsp;42&nbsp;cti&nbsp;<at>Anna Berg</at>
    `,
    en: `
      role 42 cti <at>Anna Berg</at>
      Role 42 CTI <at>Anna Berg</at>
      role citizen 42 cti <at>Anna Berg</at>
      role 42 cti: <at>Anna Berg</at>
      role 42 cti worker <at>Anna Berg</at>
      role 42 cti worker is <at>Anna Berg</at>
      role 42 <at>Anna Berg</at> cti
      role 42 <at>Anna Berg</at> as cti
      role cti 42 <at>Anna Berg</at>
      role 42, cti, <at>Anna Berg</at>
      42 role cti <at>Anna Berg</at>
      assign 42 cti <at>Anna Berg</at>
      set role 42 cti <at>Anna Berg</at>
      <p>role 42 cti <at>Anna Berg</at></p>
      role #42 cti <at>Anna Berg</at>
    `,
  },
  {
    means: { name: 'role', citizen: 42, role: 'job', person: { mention: BO } },
    da: `
      rolle 42 job <at>Bo Sø</at>
      rolle 42 jobkonsulent <at>Bo Sø</at>
      rolle 42 virksomhedskonsulent <at>Bo Sø</at>
    `,
    en: `
      role 42 job <at>Bo Sø</at>
      role 42 job consultant <at>Bo Sø</at>
      role 42 employment consultant <at>Bo Sø</at>
    `,
  },
  {
    means: { name: 'role', citizen: 42, role: 'jobcenter', person: { mention: LAERKE } },
    da: `
      rolle 42 jobcenter <at>Lærke Ås</at>
      rolle 42 sagsbehandler i jobcentret <at>Lærke Ås</at>
      rolle 42 sagsbehandler jobcenter <at>Lærke Ås</at>
    `,
    en: `
      role 42 jobcenter <at>Lærke Ås</at>
      role 42 job centre caseworker <at>Lærke Ås</at>
      role 42 job center <at>Lærke Ås</at>
    `,
  },
  {
    means: { name: 'role', citizen: 42, role: 'social', person: 'none' },
    da: `
      rolle 42 social ingen
      rolle 42 social: ingen
      rolle 42 socialrådgiver ingen
      rolle 42 sagsbehandler i socialforvaltningen ingen
      rolle 42 ingen social
    `,
    en: `
      role 42 social none
      role 42 social: none
      role 42 social caseworker none
      role 42 social worker none
      role 42 none social
    `,
  },
  {
    means: {
      name: 'role',
      citizen: 42,
      role: 'cti',
      person: { name: 'Lærke Ås' },
      reason: 'Anna er på barsel',
    },
    da: `
      rolle 42 cti Lærke Ås årsag Anna er på barsel
      rolle 42 cti Lærke Ås fordi Anna er på barsel
      rolle 42 cti @Lærke Ås, grund: Anna er på barsel
      rolle 42 cti: Lærke Ås. Begrundelse: Anna er på barsel
    `,
    en: `
      role 42 cti Lærke Ås reason Anna er på barsel
      role 42 cti Lærke Ås because Anna er på barsel
      role 42 cti @Lærke Ås, reason: Anna er på barsel
    `,
  },
  { means: { name: 'role', citizen: 42 }, da: 'rolle 42', en: 'role 42' },
  { means: { name: 'role', citizen: 42, role: 'cti' }, da: 'rolle 42 cti', en: 'role 42 cti' },
  {
    means: {
      name: 'reassign',
      to: { mention: ANNA },
      from: { mention: BO },
      role: 'cti',
    },
    da: `
      overtag <at>Anna Berg</at> fra <at>Bo Sø</at> rolle cti
      Overtag <at>Anna Berg</at> fra <at>Bo Sø</at>, rolle: CTI
      overtag <at>Anna Berg</at> efter <at>Bo Sø</at> rolle cti
      overtag <at>Anna Berg</at> rolle cti fra <at>Bo Sø</at>
      overtag fra <at>Bo Sø</at> rolle cti <at>Anna Berg</at>
      overtag fra <at>Bo Sø</at> til <at>Anna Berg</at> rolle cti
      overtag <at>Anna Berg</at> i stedet for <at>Bo Sø</at> rolle cti
      overtag rolle cti <at>Anna Berg</at> fra <at>Bo Sø</at>
      overtag <at>Anna Berg</at> fra <at>Bo Sø</at> som cti
      overtag <at>Anna Berg</at> fra <at>Bo Sø</at> som cti-medarbejder
      overfør til <at>Anna Berg</at> fra <at>Bo Sø</at> rolle cti
      <div>overtag <at>Anna Berg</at> fra <at>Bo Sø</at> rolle cti</div>
      OVERTAG <at>Anna Berg</at> FRA <at>Bo Sø</at> ROLLE CTI
      overtag&nbsp;<at>Anna Berg</at>&nbsp;fra&nbsp;<at>Bo Sø</at>&nbsp;rolle&nbsp;cti
    `,
    en: `
      reassign <at>Anna Berg</at> from <at>Bo Sø</at> role cti
      Reassign <at>Anna Berg</at> from <at>Bo Sø</at>, role: CTI
      reassign <at>Anna Berg</at> instead of <at>Bo Sø</at> role cti
      reassign <at>Anna Berg</at> role cti from <at>Bo Sø</at>
      reassign from <at>Bo Sø</at> role cti <at>Anna Berg</at>
      reassign from <at>Bo Sø</at> to <at>Anna Berg</at> role cti
      reassign role cti <at>Anna Berg</at> from <at>Bo Sø</at>
      reassign <at>Anna Berg</at> from <at>Bo Sø</at> as cti
      reassign <at>Anna Berg</at> from <at>Bo Sø</at> as cti worker
      reassign to <at>Anna Berg</at> from <at>Bo Sø</at> role cti
      transfer to <at>Anna Berg</at> from <at>Bo Sø</at> role cti
      <p>reassign <at>Anna Berg</at> from <at>Bo Sø</at> role cti</p>
      REASSIGN <at>Anna Berg</at> FROM <at>Bo Sø</at> ROLE CTI
      please reassign <at>Anna Berg</at> from <at>Bo Sø</at> role cti
    `,
  },
  {
    means: {
      name: 'reassign',
      to: { name: 'Lærke Ås' },
      from: { name: 'Per Aage Ø' },
      role: 'job',
      reason: 'Per stopper 1/4',
    },
    da: `
      overtag Lærke Ås fra Per Aage Ø rolle jobkonsulent årsag Per stopper 1/4
      overtag Lærke Ås fra Per Aage Ø rolle job fordi Per stopper 1/4
    `,
    en: `
      reassign Lærke Ås from Per Aage Ø role job reason Per stopper 1/4
      reassign Lærke Ås from Per Aage Ø as job consultant because Per stopper 1/4
    `,
  },
  { means: { name: 'reassign' }, da: 'overtag', en: 'reassign' },
];

export const PEOPLE_SLIPS: readonly Slipped[] = [
  {
    suggests: 'rolle 42 cti Anna Berg',
    slips: `
      rolel 42 cti <at>Anna Berg</at>
      rolle 42 cti-medarbejer <at>Anna Berg</at>
      rollle 42 cti <at>Anna Berg</at>
      rolle 42 cti <at>Anna Berg</at> job <at>Bo Sø</at>
    `,
  },
  { suggests: 'role 42 cti Anna Berg', slips: 'rloe citizen 42 cti <at>Anna Berg</at>' },
  {
    suggests: 'rolle 42 jobkonsulent Bo Sø',
    slips: 'rolle 42 cti <at>Anna Berg</at> job <at>Bo Sø</at>',
  },
  {
    suggests: 'rolle 42 jobkonsulent Per Holm',
    slips: 'rolle 42 jobkonsulet Per Holm\n rolle 42 virksomhedskonsulen Per Holm',
  },
  {
    suggests: 'overtag Anna fra Bo rolle cti',
    slips: 'overtag Anna fra Bo rolloe cti',
  },
  {
    suggests: 'overtag Anna Berg fra Bo Sø rolle cti',
    slips:
      'ovrtag <at>Anna Berg</at> fra <at>Bo Sø</at> rolle cti\n overtga <at>Anna Berg</at> fra <at>Bo Sø</at> rolle cti',
  },
  {
    suggests: 'reassign Anna from Bo role cti',
    slips: 'reassign Anna frm Bo role cti\n reassign Anna from Bo rloe cti',
  },
  { suggests: 'fravær slut', slips: 'fravar slut' },
  {
    suggests: 'reassign Anna Berg from Bo Sø role cti',
    slips: 'reasign <at>Anna Berg</at> from <at>Bo Sø</at> role cti',
  },
  {
    suggests: 'rolle 42 cti Anna Berg',
    slips:
      'overtag 42 <at>Anna Berg</at>\n overtag 42 <at>Anna Berg</at> fra <at>Bo Sø</at>\n overtag forløb 42 Anna Berg\n overtag borger 42 <at>Anna Berg</at>',
  },
  {
    suggests: 'role 42 job Anna Berg',
    slips: 'reassign 42 <at>Anna Berg</at> from <at>Bo Sø</at> role job',
  },
];

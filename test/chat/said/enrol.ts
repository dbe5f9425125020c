import type { Command } from '../../../src/chat/command';
import { ANNA, BO, LAERKE, OLE } from '../today';
import type { Said, Slipped } from '../utterances';

const ALL: Command = {
  name: 'enrol',
  citizen: 42,
  programme: 'job',
  basis: 'sel85',
  consent: 'given',
  targetGroup: true,
  people: {
    cti: { mention: ANNA },
    job: { mention: BO },
    jobcenter: { mention: LAERKE },
    social: { mention: OLE },
  },
  startup: '2027-01-12',
  firstDay: '2027-03-01',
  start: '2027-03-01',
  earlierSupport: false,
};

const PLAIN: Command = {
  name: 'enrol',
  citizen: 42,
  programme: 'job',
  basis: 'sel82b',
  consent: 'given',
};
const MENTOR: Command = { ...PLAIN, basis: 'lab167' };
const PENDING: Command = {
  name: 'enrol',
  citizen: 42,
  programme: 'job',
  basis: 'sel85',
  consent: 'pending',
};

export const ENROL_SAID: readonly Said[] = [
  {
    // The lines of docs/interfaces.md, and the same parts in other orders.
    means: ALL,
    da: `
      opret borger 42 §85 samtykke ja målgruppe ja cti <at>Anna Berg</at> job <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at> opstart 12/1-2027 første dag 1/3-2027 start 1/3-2027 tidligere støtte nej
      opret forløb 42 SEL §85 samtykke ja målgruppe ja cti <at>Anna Berg</at> jobkonsulent <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at> opstart 12/1 første dag 1/3 start 1/3 tidligere støtte nej
      opret borger 42 tidligere støtte nej start 1/3-2027 første dag 1/3-2027 opstart 12/1-2027 social <at>Ole</at> jobcenter <at>Lærke Ås</at> job <at>Bo Sø</at> cti <at>Anna Berg</at> målgruppe ja samtykke ja §85
      OPRET BORGER 42, § 85, SAMTYKKE JA, MÅLGRUPPE JA, CTI: <at>Anna Berg</at>, JOB: <at>Bo Sø</at>, JOBCENTER: <at>Lærke Ås</at>, SOCIAL: <at>Ole</at>, OPSTART 12.01.2027, FØRSTE DAG 01.03.2027, START 01.03.2027, TIDLIGERE STØTTE NEJ
      opret borger 042 sel85 samtykke ja maalgruppe ja cti <at>Anna Berg</at> job <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at> opstartsmøde 12. januar 2027 foerste dag 1. marts 2027 start 1. marts 2027 tidligere stoette nej
      nyt forløb 42 §85 samtykke ja målgruppe ja cti-medarbejder <at>Anna Berg</at> virksomhedskonsulent <at>Bo Sø</at> sagsbehandler i jobcentret <at>Lærke Ås</at> sagsbehandler i socialforvaltningen <at>Ole</at> opstart 12/1-2027 første arbejdsdag 1/3-2027 start 1/3-2027 tidligere støtte nej
      <div>opret borger 42 §85 samtykke ja målgruppe ja<br>cti <at>Anna Berg</at>&nbsp;job <at>Bo Sø</at><br>jobcenter <at>Lærke Ås</at> social <at>Ole</at><br>opstart 12/1-2027<br>første dag 1/3-2027<br>start 1/3-2027<br>tidligere støtte nej</div>
    `,
    en: `
      new citizen 42 §85 consent yes target yes cti <at>Anna Berg</at> job <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at> startup 2027-01-12 first day 2027-03-01 start 2027-03-01 previous support no
      new course 42 SEL 85 consent yes target group yes cti <at>Anna Berg</at> job <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at> startup 12 January first day 1 March start 1 March previous support no
      enrol 42 85 consent yes target yes cti worker <at>Anna Berg</at> job consultant <at>Bo Sø</at> job centre <at>Lærke Ås</at> social caseworker <at>Ole</at> start-up 2027-01-12 first working day 2027-03-01 start 2027-03-01 earlier support no
      new citizen 42 previous support no start 2027-03-01 first day 2027-03-01 startup 2027-01-12 social <at>Ole</at> jobcenter <at>Lærke Ås</at> job <at>Bo Sø</at> cti <at>Anna Berg</at> target yes consent yes §85
      NEW CITIZEN 42; §85; CONSENT YES; TARGET YES; CTI <at>Anna Berg</at>; JOB <at>Bo Sø</at>; JOBCENTER <at>Lærke Ås</at>; SOCIAL <at>Ole</at>; STARTUP 2027-01-12; FIRST DAY 2027-03-01; START 2027-03-01; PREVIOUS SUPPORT NO
      new citizen 42 section 85 consent given target yes cti <at>Anna Berg</at> and job <at>Bo Sø</at> and jobcenter <at>Lærke Ås</at> and social <at>Ole</at> startup meeting January 12, 2027 first day March 1, 2027 start March 1, 2027 previous support no
      <p>new citizen 42 §85 consent yes target yes</p><p>cti <at>Anna Berg</at> job <at>Bo Sø</at> jobcenter <at>Lærke Ås</at> social <at>Ole</at></p><p>startup 2027-01-12 first day 2027-03-01 start 2027-03-01 previous support no</p>
    `,
  },
  {
    means: {
      name: 'enrol',
      citizen: 43,
      programme: 'generic',
      consent: 'given',
      people: { cti: { mention: ANNA } },
      start: '2027-03-01',
    },
    da: `
      opret borger 43 generisk samtykke ja cti <at>Anna Berg</at> start 1/3-2027
      opret borger 43 anden overgang samtykke ja cti <at>Anna Berg</at> start 1/3
      opret forløb 43 samtykke ja generisk start 1. marts cti: <at>Anna Berg</at>
      ny borger 43 Generisk, samtykke givet, cti <at>Anna Berg</at>, startet 1/3-2027
    `,
    en: `
      new citizen 43 generic consent yes cti <at>Anna Berg</at> start 2027-03-01
      new citizen 43 other transition consent yes cti <at>Anna Berg</at> start 1 March
      new course 43 consent given generic start 1 March cti: <at>Anna Berg</at>
      enrol citizen 43 Generic, consent yes, cti <at>Anna Berg</at>, started 2027-03-01
    `,
  },
  {
    means: PLAIN,
    da: `
      opret borger 42 §82b samtykke ja
      opret forløb 42 SEL §82b samtykke ja
      opret 42 sel82b samtykke ja
      opret 42 82 b samtykke ja
      opret 42 82b samtykke ja
      opret 42 § 82 b samtykke ja
      opret 42 SEL § 82 b, samtykke ja
      opret 42 §82 samtykke ja
      indskriv 42 serviceloven §82b samtykke ja
      opret 42 paragraf 82b samtykke ja
      opret borger 42 lovhjemmel §82b samtykke ja
      borger 42 opret §82b samtykke ja
    `,
    en: `
      new citizen 42 §82b consent yes
      new course 42 SEL §82b consent yes
      enrol 42 sel82b consent yes
      enroll 42 82 b consent yes
      new 42 82b consent yes
      new citizen 42 § 82 b consent yes
      new citizen 42 SEL § 82 b, consent: yes
      new citizen 42 basis §82b consent yes
      new citizen 42 section 82b consent yes
    `,
  },
  {
    means: MENTOR,
    da: `
      opret borger 42 LAB §31b samtykke ja
      opret borger 42 LAB § 31 b samtykke ja
      opret borger 42 lab31b samtykke ja
      opret borger 42 31b samtykke ja
      opret borger 42 §31b samtykke ja
      opret borger 42 LAB §167 samtykke ja
      opret borger 42 §167 samtykke ja
      opret borger 42 167 samtykke ja
      opret borger 42 mentor samtykke ja
      opret borger 42 mentorstøtte samtykke ja
    `,
    en: `
      new citizen 42 LAB 31b consent yes
      new citizen 42 § 31 b consent yes
      new citizen 42 LAB §167 consent yes
      new citizen 42 mentor consent yes
      new citizen 42 mentor support consent yes
    `,
  },
  {
    means: PENDING,
    da: `
      opret borger 42 §85 samtykke afventer
      opret borger 42 §85 samtykke mangler
      opret borger 42 §85 uden samtykke
      opret borger 42 §85 samtykke ikke endnu
    `,
    en: `
      new citizen 42 §85 consent pending
      new citizen 42 §85 consent not yet
      new citizen 42 §85 without consent
      new citizen 42 §85 consent missing
    `,
  },
  {
    means: {
      ...PENDING,
      people: { cti: { name: 'Anna Berg' }, job: { name: 'Per Aage Ø' }, social: 'none' },
    },
    da: `
      opret borger 42 §85 samtykke afventer cti Anna Berg job Per Aage Ø social ingen
      opret borger 42 §85 cti @Anna Berg jobkonsulent Per Aage Ø social: ingen samtykke afventer
      opret borger 42 cti er Anna Berg, jobkonsulent er Per Aage Ø og social er ingen, §85, samtykke afventer
    `,
    en: `
      new citizen 42 §85 consent pending cti Anna Berg job Per Aage Ø social none
      new citizen 42 §85 cti @Anna Berg job consultant Per Aage Ø social: none consent pending
      new citizen 42 cti is Anna Berg, job is Per Aage Ø and social is none, §85, consent pending
    `,
  },
  {
    means: { ...PLAIN, startup: '2027-01-12', startupMissing: ['social'], firstDay: '2027-04-01' },
    da: `
      opret borger 42 §82b samtykke ja opstart 12/1 uden social første dag 1/4
      opret borger 42 §82b samtykke ja første arbejdsdag 1. april opstartsmøde 12. januar uden social
      opret borger 42 §82b samtykke ja opstart d. 12/1 uden social jobmatch d. 1/4
    `,
    en: `
      new citizen 42 §82b consent yes startup 12 January without social first day 1 April
      new citizen 42 §82b consent yes first working day April 1 startup January 12 without social
      new citizen 42 §82b consent yes startup on 12 January without social jobmatch on 1 April
    `,
  },
  {
    means: { ...PLAIN, start: '2026-10-01', reason: 'overtaget fra Skive, §85 blev til §82b!' },
    da: `
      opret borger 42 §82b samtykke ja start 1/10 årsag overtaget fra Skive, §85 blev til §82b!
      opret borger 42 §82b samtykke ja start 1/10-2026 fordi overtaget fra Skive, §85 blev til §82b!
    `,
    en: `
      new citizen 42 §82b consent yes start 1 October reason overtaget fra Skive, §85 blev til §82b!
      new citizen 42 §82b consent yes start 2026-10-01 because overtaget fra Skive, §85 blev til §82b!
    `,
  },
  {
    means: { name: 'enrol' },
    da: 'opret forløb\n opret borger\n opret\n ny borger\n nyt forløb\n Opret borger!',
    en: 'new course\n new citizen\n enrol\n enroll\n New citizen!\n please enrol citizen',
  },
  {
    means: { name: 'enrol', citizen: 42 },
    da: 'opret forløb 42\n opret borger 42\n opret 42\n ny borger 42\n opret borger nr. 42',
    en: 'new course 42\n new citizen 42\n enrol 42\n add citizen 42\n new citizen no. 42',
  },
];

export const ENROL_SLIPS: readonly Slipped[] = [
  {
    suggests: 'opret forløb 42 §85 samtykke ja',
    slips: `
      opert borger 42 §85 samtykke ja
      orpet forløb 42 §85 samtykke ja
      oprett borger 42 §85 samtykke ja
      opret borger 42 §85 samtyke ja
      opret brger 42 §85 samtykke ja
    `,
  },
  {
    suggests: 'new course 42 §85 consent yes',
    slips: `
      new citzen 42 §85 consent yes
      new corse 42 §85 consent yes
      enrl 42 §85 consent yes
      new citizen 42 §85 consnt yes
    `,
  },
  {
    suggests: 'opret forløb 42 generisk samtykke ja',
    slips: 'opret borger 42 genrisk samtykke ja',
  },
];

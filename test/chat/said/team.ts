import { ANNA } from '../today';
import type { Said, Slipped } from '../utterances';

export const TEAM_SAID: readonly Said[] = [
  {
    means: { name: 'correct', citizen: 42, what: 'start', date: '2027-03-02', reason: 'tastefejl' },
    da: `
      ret 42 start 2/3-2027 årsag tastefejl
      Ret 42 start 2/3 årsag tastefejl
      ret borger 42 start 2/3 fordi tastefejl
      ret 42 startdato 2/3 årsag: tastefejl
      ret 42 start til 2/3-2027 grund tastefejl
      ret 42: start, 2. marts 2027, årsag tastefejl
      ret start 42 2/3 årsag tastefejl
      korriger 42 start 2/3 årsag tastefejl
      42 ret start 2/3 årsag tastefejl
      <div>ret 42 start 2/3-2027 årsag tastefejl</div>
    `,
    en: `
      correct 42 start 2027-03-02 reason tastefejl
      Correct 42 start 2 March reason tastefejl
      correct citizen 42 start 2 March because tastefejl
      correct 42 start date 2 March reason: tastefejl
      correct 42 start to 2027-03-02 reason tastefejl
      correct 42: start, 2 March 2027, reason tastefejl
      correct start 42 March 2 reason tastefejl
      42 correct start 2 March reason tastefejl
      <p>correct 42 start 2027-03-02 reason tastefejl</p>
    `,
  },
  {
    means: { name: 'correct', citizen: 42, what: 'number', number: 4300, reason: 'forkert nummer' },
    da: 'ret 42 nummer 4300 årsag forkert nummer\n ret 42 nummer til 4300 fordi forkert nummer\n ret borger 42 nr. 4300 årsag forkert nummer',
    en: 'correct 42 number 4300 reason forkert nummer\n correct 42 number to 4300 because forkert nummer',
  },
  {
    means: { name: 'correct', citizen: 42, what: 'number', number: 123456, reason: 'x' },
    da: 'ret 42 nummer 123456 årsag x',
    en: 'correct 42 number 123456 reason x',
  },
  {
    means: { name: 'correct', citizen: 42, what: 'basis', basis: 'sel82b', reason: 'x' },
    da: 'ret 42 lovhjemmel §82b årsag x\n ret 42 hjemmel 82b årsag x\n ret 42 lovhjemmel til § 82 b årsag x',
    en: 'correct 42 basis §82b reason x\n correct 42 legal basis 82b reason x',
  },
  {
    means: { name: 'correct', citizen: 42, what: 'firstDay', date: '2027-03-02', reason: 'x' },
    da: 'ret 42 første arbejdsdag 2/3 årsag x\n ret 42 første dag 2/3-2027 årsag x',
    en: 'correct 42 first day 2 March reason x\n correct 42 first working day 2027-03-02 reason x',
  },
  {
    means: {
      name: 'correct',
      citizen: 42,
      what: 'meeting',
      kind: 'startup',
      date: '2027-03-02',
      time: '13:30',
      reason: 'x',
    },
    da: 'ret 42 møde opstart 2/3 kl 13.30 årsag x\n ret 42 mødet opstartsmøde 2/3 13:30 årsag x',
    en: 'correct 42 meeting startup 2 March 13:30 reason x\n correct 42 meeting startup March 2 at 13:30 reason x',
  },
  { means: { name: 'correct', citizen: 42 }, da: 'ret 42', en: 'correct 42' },
  {
    means: { name: 'consent', citizen: 42, state: 'withdrawn' },
    da: `
      samtykke 42 trukket tilbage
      Samtykke 42 trukket
      samtykke borger 42 trukket tilbage
      samtykke 42: trukket tilbage
      samtykke 42 er trukket tilbage
      samtykke 42 tilbagetrukket
      samtykket 42 trukket tilbage
      SAMTYKKE 42 TRUKKET TILBAGE!
      samtykke #42 trukket
      42 samtykke trukket tilbage
      <div>samtykke 42 trukket tilbage</div>
      samtykke trukket tilbage 42
    `,
    en: `
      consent 42 withdrawn
      Consent 42 withdrawn
      consent citizen 42 withdrawn
      consent 42: withdrawn
      consent 42 is withdrawn
      consent 42 withdraw
      consent 42 revoked
      CONSENT 42 WITHDRAWN!
      consent #42 withdrawn
      42 consent withdrawn
      <p>consent 42 withdrawn</p>
      consent withdrawn 42
    `,
  },
  {
    means: { name: 'consent', citizen: 42, state: 'given' },
    da: 'samtykke 42 givet\n samtykke 42 ja\n samtykke borger 42 er givet\n samtykke 42 indhentet',
    en: 'consent 42 given\n consent 42 yes\n consent citizen 42 was given\n consent 42 obtained',
  },
  {
    means: { name: 'consent', citizen: 42, state: 'given', date: '2027-03-01' },
    da: 'samtykke 42 givet 1/3\n samtykke 42 givet den 1. marts',
    en: 'consent 42 given 1 March\n consent 42 given on March 1',
  },
  { means: { name: 'consent', citizen: 42 }, da: 'samtykke 42', en: 'consent 42' },
  {
    means: { name: 'delete', citizen: 42 },
    da: `
      slet forløb 42
      Slet forløb 42
      slet borger 42
      slet 42
      slet cti-forløb 42
      SLET BORGER 42!
      slet #42
      slet borger nr. 42
      slet borger 042
      42 slet
      <div>slet borger 42</div>
      slet: borger 42
      kan du slette borger 42
      slet&nbsp;borger&nbsp;42
      kan du slet borger 42
      slet forloeb 42
    `,
    en: `
      delete course 42
      Delete course 42
      delete citizen 42
      delete 42
      erase 42
      DELETE CITIZEN 42!
      delete #42
      delete citizen no. 42
      delete citizen 042
      42 delete
      <p>delete citizen 42</p>
      delete: citizen 42
      delete&nbsp;citizen&nbsp;42
      please delete citizen 42
      erase citizen 42
    `,
  },
  {
    means: { name: 'settings' },
    da: 'indstillinger\n Indstillinger\n INDSTILLINGER!\n vis indstillinger\n indstilling\n opsætning\n indstillinger tak\n <div>indstillinger</div>\n kan jeg se indstillinger\n indstillinger for teamet\n indstillinger?\n opsaetning\n hej, indstillinger\n indstillinger&nbsp;\n giv mig indstillinger',
    en: 'settings\n Settings\n SETTINGS!\n show settings\n setup\n preferences\n settings please\n <p>settings</p>\n can i see the settings\n settings of the team\n settings?\n the settings\n show me the settings\n settings&nbsp;\n give me the settings',
  },
  {
    means: { name: 'settings', digest: true },
    da: 'indstillinger digest ja\n indstillinger digest til\n indstillinger ugeoverblik ja\n indstillinger: digest slået til\n settings digest ja\n indstillinger for teamet digest ja',
    en: 'settings digest yes\n settings digest on\n settings weekly digest on\n Settings: digest yes\n settings of the team digest yes',
  },
  {
    means: { name: 'settings', digest: false },
    da: 'indstillinger digest nej\n indstillinger digest fra\n indstillinger ugens overblik slået fra',
    en: 'settings digest no\n settings digest off',
  },
  {
    means: { name: 'settings', retentionMonths: 12 },
    da: 'indstillinger opbevaring 12\n indstillinger måneder 12\n indstillinger opbevaring 12 måneder\n indstillinger slettes efter 12 mdr\n indstillinger 12 maaneder',
    en: 'settings retention 12\n settings retention months 12\n settings erase after 12 months\n settings months 12',
  },
  {
    means: { name: 'settings', guests: true },
    da: 'indstillinger gæster ja\n indstillinger gaester ja',
    en: 'settings guests yes\n settings guest access on',
  },
  {
    means: { name: 'settings', worker: { mention: ANNA }, share: 50 },
    da: 'indstillinger andel <at>Anna Berg</at> 50\n indstillinger <at>Anna Berg</at> 50 %\n indstillinger andel 50% <at>Anna Berg</at>\n indstillinger fuld tid <at>Anna Berg</at> 50 procent',
    en: 'settings share <at>Anna Berg</at> 50\n settings share of full time <at>Anna Berg</at> 50%\n settings <at>Anna Berg</at> 50 percent',
  },
  {
    means: { name: 'settings', worker: { name: 'Anna Berg' }, share: 50 },
    da: 'indstillinger andel Anna Berg 50',
    en: 'settings share Anna Berg 50%',
  },
  {
    means: { name: 'settings', coordinator: { mention: ANNA } },
    da: 'indstillinger koordinator <at>Anna Berg</at>\n indstillinger udpeg koordinator <at>Anna Berg</at>',
    en: 'settings coordinator <at>Anna Berg</at>\n settings add coordinator <at>Anna Berg</at>',
  },
  {
    means: { name: 'settings', formerCoordinator: { mention: ANNA } },
    da: 'indstillinger fjern koordinator <at>Anna Berg</at>\n indstillinger koordinator <at>Anna Berg</at> fjern',
    en: 'settings remove coordinator <at>Anna Berg</at>\n settings coordinator <at>Anna Berg</at> removed',
  },
  {
    means: { name: 'settings', language: 'en', digest: true },
    da: 'indstillinger sprog en digest ja\n indstillinger digest ja, sprog engelsk',
    en: 'settings language english digest yes',
  },
  {
    means: { name: 'move' },
    da: 'flyt\n Flyt\n FLYT!\n flyt team\n flyt teamet\n flyt forløb\n flyt forloeb\n flyt forløbene\n flyt alle forløb\n flyt kanal\n skift kanal\n ny kanal\n flyt til ny kanal\n <div>flyt</div>\n flyt&nbsp;\n flyt tak',
    en: 'move\n Move\n MOVE!\n move team\n move the team\n move courses\n move the courses\n move all courses\n move channel\n change channel\n new channel\n move to a new channel\n <p>move</p>\n move&nbsp;\n move please',
  },
  {
    means: { name: 'language', language: 'en' },
    da: 'sprog en\n Sprog EN\n sprog engelsk\n sprog: engelsk\n skift sprog til engelsk\n sprog english\n SPROG EN!\n <div>sprog en</div>',
    en: 'language en\n Language EN\n language english\n language: English\n switch language to english\n LANGUAGE EN!\n <p>language en</p>',
  },
  {
    means: { name: 'language', language: 'da' },
    da: 'sprog da\n sprog dansk\n Sprog: dansk\n skift sprog til dansk\n sprog danish\n sprog DA\n sprog dk',
    en: 'language da\n language danish\n Language: Danish\n switch language to danish\n language dansk\n language DA\n lang da\n language to danish',
  },
  { means: { name: 'language' }, da: 'sprog', en: 'language' },
  {
    means: { name: 'time', days: 14 },
    da: 'tid +14d\n Tid +14d\n tid +14 d\n tid + 14 d\n tid +14\n tid +14 dage\n tid +2 uger\n tid 14 dage\n tid +2u',
    en: 'time +14d\n Time +14d\n time +14 d\n time + 14 d\n time +14\n time +14 days\n time +2 weeks\n time 14 days\n time +2w',
  },
  {
    means: { name: 'time', days: -3 },
    da: 'tid -3d\n tid -3 dage\n tid –3d',
    en: 'time -3d\n time -3 days\n time −3d',
  },
  {
    means: { name: 'time', to: '2027-03-02' },
    da: 'tid 2027-03-02\n tid 2/3-2027\n tid til 2. marts 2027\n flyt tiden til 2/3-2027',
    en: 'time 2027-03-02\n time 2 March 2027\n time to March 2, 2027\n move time to 2027-03-02',
  },
  { means: { name: 'time', to: 'now' }, da: 'tid nu\n Tid nu!', en: 'time now\n Time now!' },
];

export const TEAM_SLIPS: readonly Slipped[] = [
  { suggests: 'flyt', slips: 'flyt taemet\n flytt teamet' },
  { suggests: 'move', slips: 'move coures\n mvoe courses' },
  {
    suggests: 'ret 42 start 2/3-2027 årsag fejl',
    slips: 'rett 42 start 2/3 årsag fejl\n ret 42 strat 2/3-2027 årsag fejl',
  },
  {
    suggests: 'correct 42 start 2027-03-02 reason typo',
    slips: 'corect 42 start 2 March reason typo\n corretc 42 start 2 March because typo',
  },
  {
    suggests: 'samtykke 42 trukket tilbage',
    slips: 'samtyke 42 trukket tilbage\n samtykke 42 truket tilbage\n samtykke 42 trukket tilbge',
  },
  { suggests: 'consent 42 withdrawn', slips: 'concent 42 withdrawn\n consent 42 withdrwan' },
  { suggests: 'slet forløb 42', slips: 'slt borger 42\n selt borger 42' },
  { suggests: 'delete course 42', slips: 'delte citizen 42\n deleet citizen 42' },
  { suggests: 'indstillinger', slips: 'indstilinger\n instillinger\n indstillniger' },
  {
    suggests: 'indstillinger digest ja',
    slips: 'indstillinger digets ja\n indstilinger digest ja',
  },
  { suggests: 'settings', slips: 'setings\n settigns' },
  { suggests: 'sprog en', slips: 'sporg en\n sproog en' },
  { suggests: 'language en', slips: 'langauge en\n languge english' },
  { suggests: 'tid +14d', slips: 'tdi +14d\n ti +14d' },
];

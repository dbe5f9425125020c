import type { Said, Slipped } from '../utterances';

export const CLOCK_SAID: readonly Said[] = [
  {
    means: { name: 'start', citizen: 42 },
    da: `
      start 42
      Start 42
      start borger 42
      start forløb 42
      start cti 42
      start cti for borger 42
      START 42!
      start #42
      42 start
      borger 42 start
      <div>start 42</div>
      start: 42
      start 042
      start nr. 42
      begynd 42
      start&nbsp;42
    `,
    en: `
      start 42
      Start citizen 42
      start course 42
      start cti 42
      start cti for citizen 42
      START 42!
      start #42
      42 start
      citizen 42 start
      <p>start 42</p>
      start: 42
      start 042
      start no. 42
      begin 42
      please start 42
    `,
  },
  {
    means: { name: 'start', citizen: 42, date: '2027-03-01' },
    da: `
      start 42 1/3
      start 42 1/3-2027
      start 42 den 1. marts
      start 42 d. 1/3
      kan du starte 42 d. 1/3
      start borger 42 pr. 1/3
      start 42 mandag den 1. marts 2027
      start 1/3 borger 42
    `,
    en: `
      start 42 2027-03-01
      start 42 1 March
      start 42 on March 1
      start 42 March 1
      start citizen 42 from 1 March
      start 2027-03-01 citizen 42
    `,
  },
  {
    means: { name: 'start', citizen: 42, date: '2027-03-15', reason: 'transport skal på plads' },
    da: `
      start 42 mandag årsag transport skal på plads
      start 42 på mandag fordi transport skal på plads
      start 42 15/3 grund: transport skal på plads
      start 42 15/3 pga. transport skal på plads
    `,
    en: `
      start 42 monday reason transport skal på plads
      start 42 next Monday because transport skal på plads
      start 42 15 March due to transport skal på plads
    `,
  },
  {
    // D1: a number of six digits in its place, and a date, are no CPR number.
    means: { name: 'start', citizen: 120387, date: '2027-03-01' },
    da: 'start 120387 2027-03-01\n start borger 120387 1/3-2027',
    en: 'start 120387 2027-03-01\n start citizen 120387 1 March 2027',
  },
  {
    means: { name: 'start', citizen: 42, date: '2027-03-31' },
    today: '2027-03-01',
    da: 'start 42 31/3',
    en: 'start 42 31 March',
  },
  { means: { name: 'start' }, da: 'start', en: 'start cti' },
  {
    means: { name: 'pause', citizen: 42, why: 'treatment' },
    da: `
      pause 42 behandling
      Pause 42 behandling
      pause borger 42 behandling
      pause 42: behandling
      pause 42 i behandling
      pause 42 misbrugsbehandling
      pause behandling 42
      pause forløb 42 behandling
      sæt på pause 42 behandling
      42 pause behandling
      PAUSE 42 BEHANDLING!
      <div>pause 42 behandling</div>
    `,
    en: `
      pause 42 treatment
      Pause citizen 42 treatment
      pause 42: treatment
      pause 42 in treatment
      pause course 42 treatment
      pause treatment 42
      put on hold 42 treatment
      42 pause treatment
      PAUSE 42 TREATMENT!
      <p>pause 42 treatment</p>
    `,
  },
  {
    means: { name: 'pause', citizen: 42, why: 'treatment', date: '2027-03-01' },
    da: `
      pause 42 behandling 1/3
      pause 42 behandling fra 1/3
      pause 42 behandling fra den 1. marts
      pause 42 1/3 behandling
      pause 42 behandling 1/3-2027
      pause fra 1/3 borger 42 behandling
    `,
    en: `
      pause 42 treatment 2027-03-01
      pause 42 treatment from 1 March
      pause 42 treatment from March 1
      pause 42 1 March treatment
      pause 42 treatment since 2027-03-01
    `,
  },
  {
    // A pause is a fact: a weekday is the last one, a day of the month the nearer one.
    means: { name: 'pause', citizen: 42, why: 'treatment', date: '2027-03-08' },
    da: 'pause 42 behandling mandag\n pause 42 behandling fra i mandags\n pause 42 behandling 8/3',
    en: 'pause 42 treatment monday\n pause 42 treatment from last monday\n pause 42 treatment March 8',
  },
  {
    means: { name: 'pause', citizen: 42, why: 'prison', date: '2027-02-01', until: '2027-02-20' },
    da: `
      pause 42 fængsel 1/2-20/2
      pause 42 faengsel 1/2-20/2
      pause 42 fængsel 1/2 - 20/2
      pause 42 fængsel fra 1/2 til 20/2
      pause 42 fængsel fra den 1. februar til den 20. februar
      pause 42 fængsel 1.-20. februar
      pause 42 fængslet 1/2-2027 til 20/2-2027
      pause 42 1/2-20/2 fængsel
      pause 42 afsoning 1/2–20/2
    `,
    en: `
      pause 42 prison 2027-02-01 - 2027-02-20
      pause 42 prison from 1 February to 20 February
      pause 42 prison from February 1 until February 20
      pause 42 in prison 1/2-20/2
      pause 42 jail 2027-02-01 to 2027-02-20
      pause 42 prison 1-20 February
    `,
  },
  {
    means: {
      name: 'pause',
      citizen: 42,
      why: 'hospital',
      date: '2027-03-08',
      reason: 'indlagt, ønsker at fortsætte bagefter',
    },
    da: `
      pause 42 hospital i mandags årsag indlagt, ønsker at fortsætte bagefter
      pause 42 sygehus 8/3 fordi indlagt, ønsker at fortsætte bagefter
      pause 42 hospital 8/3 indlagt, ønsker at fortsætte bagefter
    `,
    en: `
      pause 42 hospital last monday reason indlagt, ønsker at fortsætte bagefter
      pause 42 hospitalised 8 March because indlagt, ønsker at fortsætte bagefter
    `,
  },
  {
    means: { name: 'pause', citizen: 42, why: 'other', reason: 'rejse til Grønland' },
    da: 'pause 42 andet årsag rejse til Grønland\n pause 42 andet: rejse til Grønland',
    en: 'pause 42 other reason rejse til Grønland\n pause 42 other because rejse til Grønland',
  },
  { means: { name: 'pause', citizen: 42 }, da: 'pause 42', en: 'pause 42' },
  {
    means: { name: 'resume', citizen: 42 },
    da: `
      genoptag 42
      Genoptag 42
      genoptag borger 42
      genoptag forløb 42
      genoptag forløbet for borger 42
      genoptagelse 42
      GENOPTAG 42!
      slut pause 42
      fortsæt 42
      42 genoptag
      genoptag #42
      <div>genoptag 42</div>
      genoptag: 42
      genoptag&nbsp;42
    `,
    en: `
      resume 42
      Resume 42
      resume citizen 42
      resume course 42
      resume the course of citizen 42
      RESUME 42!
      end pause 42
      continue 42
      42 resume
      resume #42
      <p>resume 42</p>
      resume: 42
      resume&nbsp;42
      please resume 42
    `,
  },
  {
    means: { name: 'resume', citizen: 42, date: '2027-03-08' },
    da: 'genoptag 42 8/3\n genoptag 42 i mandags\n genoptag 42 mandag\n genoptag 42 fra 8. marts',
    en: 'resume 42 8 March\n resume 42 monday\n resume 42 last monday\n resume 42 2027-03-08',
  },
  {
    means: { name: 'stop', citizen: 42, reason: 'flyttet til Aarhus' },
    da: `
      afbryd 42 flyttet til Aarhus
      Afbryd 42 flyttet til Aarhus
      afbryd borger 42 flyttet til Aarhus
      afbryd forløb 42: flyttet til Aarhus
      afbryd 42, flyttet til Aarhus
      afbryd 42 årsag flyttet til Aarhus
      afbryd 42 aarsag flyttet til Aarhus
      afbryd 42 fordi flyttet til Aarhus
      afbryd 42 - flyttet til Aarhus
      stop 42 flyttet til Aarhus
      afbrydelse 42 flyttet til Aarhus
      42 afbryd flyttet til Aarhus
      afbryd 42 på grund af flyttet til Aarhus
      <div>afbryd 42 flyttet til Aarhus</div>
    `,
    en: `
      stop 42 flyttet til Aarhus
      Stop 42 flyttet til Aarhus
      stop citizen 42 flyttet til Aarhus
      stop course 42: flyttet til Aarhus
      stop 42, flyttet til Aarhus
      stop 42 reason flyttet til Aarhus
      stop 42 because flyttet til Aarhus
      stop 42 reason: flyttet til Aarhus
      terminate 42 flyttet til Aarhus
      end early 42 flyttet til Aarhus
      42 stop flyttet til Aarhus
      stop 42 due to flyttet til Aarhus
      <p>stop 42 flyttet til Aarhus</p>
    `,
  },
  {
    means: { name: 'stop', citizen: 42, reason: 'for meget fravær siden 1/2, 3 advarsler' },
    da: 'afbryd 42 for meget fravær siden 1/2, 3 advarsler',
    en: 'stop 42 for meget fravær siden 1/2, 3 advarsler',
  },
  {
    means: { name: 'stop', citizen: 42, date: '2027-03-01', reason: 'moved away' },
    da: 'afbryd 42 1/3 moved away\n afbryd 42 den 1. marts årsag moved away\n afbryd 42 pr. 1/3: moved away',
    en: 'stop 42 2027-03-01 moved away\n stop 42 on 1 March moved away\n stop 42 March 1 reason moved away',
  },
  {
    // A complete date at the very end is the day of the end, but not after 'siden' and the like.
    means: { name: 'stop', citizen: 42, date: '2027-03-01', reason: 'moved away' },
    da: 'afbryd 42 moved away 1/3-2027\n afbryd 42 moved away 01.03.2027',
    en: 'stop 42 moved away 2027-03-01',
  },
  {
    means: { name: 'stop', citizen: 42, reason: 'ikke mødt siden 1/2-2027' },
    da: 'afbryd 42 ikke mødt siden 1/2-2027\n afbryd 42 årsag ikke mødt siden 1/2-2027',
    en: 'stop 42 ikke mødt siden 1/2-2027',
  },
  {
    means: { name: 'stop', citizen: 42, reason: 'brev sendt 1/2-2027' },
    da: 'afbryd 42 årsag brev sendt 1/2-2027',
    en: 'stop 42 because brev sendt 1/2-2027',
  },
  { means: { name: 'stop', citizen: 42 }, da: 'afbryd 42', en: 'stop 42' },
  {
    means: { name: 'extend', citizen: 42 },
    da: `
      forlæng 42
      Forlæng 42
      forlaeng 42
      forlæng borger 42
      forlæng forløb 42
      forlængelse 42
      forlæng 42 med 3 uger
      FORLÆNG 42!
      forlæng #42
      42 forlæng
      <div>forlæng 42</div>
      forlæng: 42
      forlænge 42
      kan du forlænge 42
      forlæng 42, tak
    `,
    en: `
      extend 42
      Extend 42
      extend citizen 42
      extend course 42
      extension 42
      extend 42 by 3 weeks
      EXTEND 42!
      extend #42
      42 extend
      <p>extend 42</p>
      extend: 42
      prolong 42
      can you extend 42
      extend 42 please
      extend the course of citizen 42
    `,
  },
  {
    means: { name: 'whatIf', citizen: 42, start: '2027-03-03' },
    da: `
      hvad nu hvis 42 start 3/3
      Hvad nu hvis 42 start 3/3?
      hvad hvis 42 start 3/3
      hvad nu hvis borger 42 start 3. marts
      hvad nu hvis 42 starter 3/3
      hvad nu hvis 42 starter den 3. marts 2027?
      hvad hvis 42 3/3
      HVAD HVIS 42 START 3/3
    `,
    en: `
      what if 42 start 3 March
      What if 42 start 3 March?
      what if citizen 42 start 2027-03-03
      what if 42 starts 3 March
      what if 42 starts on March 3?
      what if 42 3 March
      WHAT IF 42 START 3 MARCH
      what happens if 42 start 2027-03-03
    `,
  },
  {
    means: {
      name: 'whatIf',
      citizen: 42,
      from: '2027-04-01',
      until: '2027-04-20',
    },
    da: `
      hvad nu hvis 42 pause 1/4-20/4
      hvad hvis 42 pause fra 1/4 til 20/4
      hvad hvis 42 på pause 1/4-20/4
      hvad hvis 42 pauses 1.-20. april
    `,
    en: `
      what if 42 pause 1/4-20/4
      what if 42 pause from 1 April to 20 April
      what if 42 paused 2027-04-01 to 2027-04-20
    `,
  },
  {
    means: { name: 'whatIf', citizen: 42, basis: 'sel85' },
    da: 'hvad nu hvis 42 §85\n hvad hvis 42 SEL 85\n hvad hvis 42 lovhjemmel 85',
    en: 'what if 42 §85\n what if 42 section 85\n what if 42 basis §85',
  },
  { means: { name: 'whatIf', citizen: 42 }, da: 'hvad nu hvis 42', en: 'what if 42' },
];

export const CLOCK_SLIPS: readonly Slipped[] = [
  { suggests: 'start 42', slips: 'satrt 42\n strat 42\n strt 42' },
  { suggests: 'start 42 15/3-2027', slips: 'satrt 42 på mandag' },
  {
    suggests: 'pause 42 behandling',
    slips: 'pasue 42 behandling\n puase 42 behandling\n pause 42 behandlign\n pause 42 behanling',
  },
  { suggests: 'pause 42 treatment', slips: 'pausse 42 treatment\n pause 42 treatmnt' },
  { suggests: 'pause 42 andet 1/3-2027 årsag ferie', slips: 'pause 42 ferie 1/3' },
  { suggests: 'genoptag 42', slips: 'genoptg 42\n gneoptag 42\n gentag 42' },
  { suggests: 'resume 42', slips: 'resme 42\n resmue 42' },
  { suggests: 'afbryd 42 årsag flyttet', slips: 'afbyrd 42 flyttet\n abryd 42 flyttet' },
  { suggests: 'stop 42 reason moved away', slips: 'sotp 42 moved away\n stpo 42 moved away' },
  { suggests: 'forlæng 42', slips: 'forlng 42\n forleng 42\n folræng 42\n forlægn 42' },
  { suggests: 'extend 42', slips: 'exted 42\n extned 42\n exstend 42' },
  {
    suggests: 'hvad nu hvis 42 start 3/3-2027',
    slips: 'hvad nu hvsi 42 start 3/3\n hvd hvis 42 start 3/3',
  },
  {
    suggests: 'what if 42 start 2027-03-03',
    slips: 'waht if 42 start 3 March\n what fi 42 start 3 March',
  },
];

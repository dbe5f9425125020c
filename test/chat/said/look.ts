import type { Said, Slipped } from '../utterances';

export const LOOK_SAID: readonly Said[] = [
  {
    means: { name: 'help' },
    da: `
      hjælp
      Hjælp
      HJÆLP!
      hjaelp
      hjælp mig
      hjælp?
      Hjælp, tak
      hej hjælp
      hvad kan du
      Hvad kan du?
      kommandoer
      hjælpe
      menu
      <div>hjælp</div>
      hjælp 🙂
      vejledning
    `,
    en: `
      help
      Help
      HELP!
      help me
      help me please
      help?
      what can you do
      What can you do?
      commands
      please help
      <p>help</p>
      help&nbsp;
      ... help ...
      help, thanks
      hi help
      menu
    `,
  },
  {
    means: { name: 'status', citizen: 42 },
    da: `
      status borger 42
      Status Borger 42
      status 42
      status #42
      status borger #42
      status forløb 42
      status borger 042
      status borger 000042
      STATUS   BORGER    42
      status borger 42.
      status, borger 42!
      status: 42
      status på borger 42
      Status for borger nr. 42?
      vis status 42
      vis 42
      borger 42 status
      42 status
      <div>status borger 42</div>
      status&nbsp;borger&nbsp;42
      status<br>borger 42
      status borger 42 🙏
      hej, kan du vise status på borger 42? tak
      status borger ４２
    `,
    en: `
      status citizen 42
      Status citizen 42
      status 42
      status #42
      status course 42
      status citizen no 42
      status of citizen 42
      show status 42
      show 42
      please show me the status of citizen 42
      can you show the status for 42, please?
      citizen 42 status
      what is the status of citizen 42
      <p>status citizen 42</p>
      status citizen 42 thanks
      "status citizen 42"
      “status citizen 42”
    `,
  },
  {
    means: { name: 'status' },
    da: `
      status
      status borger
      Status?
    `,
    en: `
      status citizen
      show status
      status course
    `,
  },
  {
    means: { name: 'overview' },
    da: `
      oversigt
      Oversigt!
      OVERSIGT
      vis oversigt
      overblik
      alle forløb
      vis alle forløb
      oversigt over forløb
      kan jeg få en oversigt
      giv mig et overblik
      liste
      forløbsoversigt
      <p>oversigt</p>
      oversigt tak
      må jeg se oversigt
    `,
    en: `
      overview
      Overview
      OVERVIEW
      show overview
      show me the overview
      all courses
      show all courses
      list
      courses
      can i see the overview
      overview please
      the overview
      <div>overview</div>
      overview!
      give me an overview
    `,
  },
  {
    means: { name: 'overview', filter: 'phase2' },
    da: `
      oversigt fase 2
      oversigt fase2
      oversigt: fase 2
      oversigt i fase 2
      alle forløb i fase 2
    `,
    en: `
      overview phase 2
      overview phase2
      overview: phase 2
      overview of phase 2
      all courses in phase 2
    `,
  },
  {
    means: { name: 'overview', filter: 'paused' },
    da: `
      oversigt pause
      oversigt på pause
      oversigt pauser
    `,
    en: `
      overview pause
      overview paused
      overview on pause
    `,
  },
  {
    means: { name: 'overview', filter: 'open' },
    da: `
      oversigt åbne
      oversigt aabne
      oversigt åbne punkter
    `,
    en: `
      overview open
      overview open items
      overview: open
    `,
  },
  {
    means: { name: 'overview', page: 3 },
    da: 'oversigt side 3',
    en: 'overview page 3',
  },
  {
    means: { name: 'mine' },
    da: `
      mine
      Mine
      mine forløb
      vis mine forløb
      mine borgere
      MINE BORGERE
      mine opgaver
      hvad venter på mig
      Hvad venter på mig?
      mine?
      mine tak
      <div>mine</div>
      hej, vis mine
      kan jeg se mine forløb
      mine&nbsp;forløb
    `,
    en: `
      mine
      my courses
      My courses
      show my courses
      my citizens
      MY CITIZENS
      my tasks
      show me my tasks
      please show my courses
      mine, please
      mine!
      <div>mine</div>
      can i see my courses
      my&nbsp;courses
      <p>my tasks</p>
    `,
  },
  {
    means: { name: 'upcoming', days: 30 },
    da: `
      kommende 30
      Kommende 30
      kommende 30 dage
      de kommende 30 dage
      KOMMENDE 30!
      kommende: 30
      vis kommende 30 dage
      frister 30 dage
      kommende 30d
      kommende  30
      kommende&nbsp;30
      <div>kommende 30</div>
      kommende i 30 dage
      hvad kommer 30 dage
      kommende 30 dage tak
    `,
    en: `
      upcoming 30
      Upcoming 30
      upcoming 30 days
      UPCOMING 30!
      upcoming: 30
      show upcoming 30 days
      deadlines 30 days
      upcoming 30d
      upcoming  30
      upcoming&nbsp;30
      <p>upcoming 30</p>
      upcoming in 30 days
      what is due in 30 days
      due in 30 days
      upcoming 30 days please
    `,
  },
  {
    means: { name: 'upcoming' },
    da: `
      kommende
      hvad kommer
      frister
    `,
    en: `
      upcoming
      what is due
      deadlines
    `,
  },
  {
    means: { name: 'upcoming', days: 14 },
    da: 'kommende 2 uger\n kommende fjorten dage',
    en: 'upcoming 2 weeks\n upcoming two weeks',
  },
  {
    means: { name: 'upcoming', days: 7 },
    da: 'kommende uge\n den kommende uge\n hvad kommer i denne uge',
    en: 'upcoming week\n what is due this week\n upcoming 7 days',
  },
  ...(
    [
      [
        'caseload',
        'caseload|Caseload|CASELOAD|vis caseload|sagsantal|sagstal|case load|caseload?|caseload!|<div>caseload</div>|caseload tak|kan jeg se caseload|belastning|hej, vis caseload|caseload i teamet',
        'caseload|show caseload|show me the caseload|workload|case load|Workload|caseload please|caseload?|<p>caseload</p>|CASELOAD!|what is the caseload|case-load|caseload of the team|caseload&nbsp;|can i see the caseload',
      ],
      [
        'supervision',
        'sparring|Sparring|SPARRING|vis sparring|sagssparring|sparringsmøde|sparring!|sparring?|<div>sparring</div>|sparring tak|kan jeg få sparring|sparring for teamet|sparring i dag|sparring&nbsp;|sagssparring i teamet',
        'supervision|Supervision|SUPERVISION|show supervision|case supervision|supervision please|supervision!|supervision?|<p>supervision</p>|show me the supervision|supervision today|case-supervision|supervision&nbsp;|supervision for the team|can i have supervision',
      ],
      [
        'capacity',
        'kapacitet|Kapacitet|KAPACITET|vis kapacitet|plads|ledig plads|hvornår er der plads|kapacitet?|plads?|<div>kapacitet</div>|kapacitet tak|kan jeg se kapacitet|kapacitet!|kapacitet i teamet|kapacitet&nbsp;',
        'capacity|Capacity|CAPACITY|show capacity|free capacity|room|capacity?|capacity!|<p>capacity</p>|capacity please|what is the capacity|show me the capacity|capacity of the team|capacity&nbsp;|can i see the capacity',
      ],
      [
        'calendar',
        'kalender|Kalender|KALENDER|min kalender|vis kalender|vis min kalender|kalender!|kalender?|<div>kalender</div>|kalender tak|kan jeg få min kalender|kalenderfeed|kalender&nbsp;|giv mig min kalender|hej, kalender',
        'calendar|Calendar|CALENDAR|my calendar|show calendar|show my calendar|calendar!|calendar?|<p>calendar</p>|calendar please|can i have my calendar|calendar feed|calendar&nbsp;|give me my calendar|the calendar',
      ],
      [
        'undo',
        'fortryd|Fortryd|FORTRYD|fortryd!|fortryd det|fortryd sidste|fortryd.|<div>fortryd</div>|fortryd tak|fortryd, tak|hej, fortryd|fortryd&nbsp;|kan du fortryd|venligst fortryd|angre',
        'undo|Undo|UNDO|undo!|undo that|undo last|undo.|<p>undo</p>|undo please|please undo|undo, thanks|undo&nbsp;|can you undo|take back|undo that please',
      ],
    ] as const
  ).map(([name, da, en]) => ({
    means: { name },
    da: da.replaceAll('|', '\n'),
    en: en.replaceAll('|', '\n'),
  })),
];

export const LOOK_SLIPS: readonly Slipped[] = [
  {
    suggests: 'status borger 42',
    slips: `
      staus borger 42
      statsu borger 42
      stauts borger 42
      sttus borger 42
      statuss borger 42
      stats borger 42
      borger 42 staus
    `,
  },
  {
    suggests: 'status citizen 42',
    slips: 'staus citizen 42\n statsu citizen 42',
  },
  { suggests: 'hjælp', slips: 'hælp\n hjlæp\n hjelp' },
  { suggests: 'help', slips: 'helpp\n hlep' },
  { suggests: 'oversigt', slips: 'oversgit\n oversikt\n overisgt' },
  { suggests: 'overview', slips: 'overveiw\n ovreview\n overwiew' },
  {
    suggests: 'oversigt fase 2',
    slips: 'oversgit fase 2\n oversigt fsae 2\n oversigt fas 2',
  },
  {
    suggests: 'status borger 42',
    slips: 'oversigt 42\n kommende borger 42\n hvad sker der med 42 den næste uge',
  },
  { suggests: 'kommende 30', slips: 'komende 30\n kommene 30 dage' },
  { suggests: 'upcoming 30', slips: 'upcomming 30\n upcomig 30' },
  { suggests: 'tjekliste 42', slips: 'tjeklste 42\n tjekiste 42\n tjekliten 42\n chekliste 42' },
  { suggests: 'tjekliste 42 fase2', slips: 'tjeklste 42 fase 2\n tjekiste 42 fase2' },
  { suggests: 'checklist 42 phase2', slips: 'checklst 42 phase 2\n cheklist 42 phase2' },
  { suggests: 'hvorfor 42', slips: 'hvofor 42\n hvrofor 42' },
  { suggests: 'dokumentation 42', slips: 'dokumentaion 42\n dokumetation 42' },
  { suggests: 'borgerinfo 42', slips: 'borgerifo 42\n borgerinfoo 42' },
  { suggests: 'journalnotat 42', slips: 'jornalnotat 42\n journalnotta 42' },
  { suggests: 'overdragelse 42', slips: 'overdragels 42\n overdagelse 42' },
  { suggests: 'fortryd', slips: 'fortyd\n fortrydd' },
  { suggests: 'kapacitet', slips: 'kapasitet\n kapactiet' },
  { suggests: 'kalender', slips: 'kalendar\n kaledner' },
  { suggests: 'caseload', slips: 'caselaod\n casload' },
  { suggests: 'mine', slips: 'mien\n miine' },
  { suggests: 'log 42', slips: 'lgo 42\n lo 42\n logg 42' },
  { suggests: 'afslutning 42', slips: 'afslutnng 42\n aflsutning 42' },
  { suggests: 'closing 42', slips: 'closng 42\n colsing 42' },
  { suggests: 'eksport 42', slips: 'ekspor 42\n ekpsort 42\n eksprot 42' },
  { suggests: 'sparring', slips: 'sparing\n sparrign' },
];

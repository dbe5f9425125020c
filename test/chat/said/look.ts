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
      menu
      hej
      Goddag
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
      hello
      hi
      please help
      <p>help</p>
      help&nbsp;
      ... help ...
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
    da: 'kommende 2 uger',
    en: 'upcoming 2 weeks',
  },
  {
    means: { name: 'why', citizen: 42 },
    da: `
      hvorfor 42
      Hvorfor 42?
      hvorfor borger 42
      hvorfor forløb 42
      hvorfor #42
      HVORFOR 42
      hvorfor 042
      hvorfor slutter 42
      hvorfor er borger 42 så langt
      begrund 42
      hvorfor datoerne 42
      42 hvorfor
      <div>hvorfor 42</div>
      hvorfor&nbsp;42
      hvorfor, borger nr. 42?
    `,
    en: `
      why 42
      Why 42?
      why citizen 42
      why course 42
      why #42
      WHY 42
      why 042
      why does 42 end
      explain 42
      explain citizen 42
      42 why
      <p>why 42</p>
      why&nbsp;42
      why, citizen no. 42?
      please explain course 42
    `,
  },
  {
    means: { name: 'log', citizen: 42 },
    da: `
      log 42
      Log 42
      log borger 42
      log forløb 42
      log #42
      logbog 42
      historik 42
      historik for borger 42
      vis log 42
      kan jeg se log 42
      42 log
      log 0042
      LOG 42!
      <div>log 42</div>
      log: 42
    `,
    en: `
      log 42
      Log citizen 42
      log course 42
      log #42
      history 42
      history of citizen 42
      show log 42
      show history 42
      show me the log of 42
      42 log
      citizen 42 history
      log 42 please
      LOG 42!
      <p>log 42</p>
      log: 42
    `,
  },
  {
    means: { name: 'closing', citizen: 42 },
    da: `
      afslutning 42
      Afslutning 42
      afslutning borger 42
      afslutning af forløb 42
      afsluttende møde 42
      forbered afslutning 42
      slutmøde 42
      afslutningsmøde 42
      AFSLUTNING 42!
      afslutning #42
      42 afslutning
      borger 42 afslutning
      <div>afslutning 42</div>
      afslutning: 42
      vis afslutning 42
    `,
    en: `
      closing 42
      Closing 42
      closing citizen 42
      closing of course 42
      closing meeting 42
      prepare closing 42
      CLOSING 42!
      closing #42
      42 closing
      citizen 42 closing
      <p>closing 42</p>
      closing: 42
      show closing 42
      closing 042
      please prepare closing 42
    `,
  },
  {
    means: { name: 'handover', citizen: 42 },
    da: `
      overdragelse 42
      Overdragelse 42
      overdragelse borger 42
      overdragelse af forløb 42
      overdragelsesplan 42
      overdragelsesplanen 42
      overdragelsesplan for borger 42
      OVERDRAGELSE 42!
      overdragelse #42
      42 overdragelse
      borger 42 overdragelse
      <div>overdragelse 42</div>
      overdragelse: 42
      vis overdragelse 42
      overdragelse 0042
    `,
    en: `
      handover 42
      Handover 42
      handover citizen 42
      handover of course 42
      handover plan 42
      handover plan for citizen 42
      HANDOVER 42!
      handover #42
      42 handover
      citizen 42 handover
      <p>handover 42</p>
      handover: 42
      show handover 42
      hand over 42
      hand-over 42
    `,
  },
  {
    means: { name: 'note', citizen: 42 },
    da: `
      journalnotat 42
      Journalnotat 42
      notat 42
      notat borger 42
      notat på borger 42
      journalnotat for forløb 42
      journal 42
      NOTAT 42!
      notat #42
      42 notat
      borger 42 notat
      <div>notat 42</div>
      notat: 42
      vis notat 42
      journalnotat 042
    `,
    en: `
      note 42
      Note 42
      note citizen 42
      note on citizen 42
      note for course 42
      journal note 42
      case note 42
      NOTE 42!
      note #42
      42 note
      citizen 42 note
      <p>note 42</p>
      note: 42
      show note 42
      note 042
    `,
  },
  {
    means: { name: 'export', citizen: 42 },
    da: `
      eksport 42
      Eksport 42
      eksporter 42
      eksportér 42
      eksport borger 42
      eksport af borger 42
      aktindsigt 42
      aktindsigt borger 42
      udtræk 42
      udtraek 42
      EKSPORT 42!
      eksport #42
      42 eksport
      <div>eksport 42</div>
      eksport: 42
    `,
    en: `
      export 42
      Export 42
      export citizen 42
      export course 42
      export of citizen 42
      download 42
      EXPORT 42!
      export #42
      42 export
      citizen 42 export
      <p>export 42</p>
      export: 42
      please export 42
      export 042
      can you export citizen 42
    `,
  },
  {
    means: { name: 'checklist', citizen: 42 },
    da: `
      tjekliste 42
      Tjekliste 42
      tjekliste borger 42
      tjeklisten for borger 42
      tjekliste forløb 42
      checkliste 42
      huskeliste 42
      TJEKLISTE 42!
      tjekliste #42
      42 tjekliste
      borger 42 tjekliste
      vis tjekliste 42
      <div>tjekliste 42</div>
      tjekliste: 42
      jeg vil gerne se tjeklisten for 42
    `,
    en: `
      checklist 42
      Checklist 42
      checklist citizen 42
      checklist of course 42
      check list 42
      CHECKLIST 42!
      checklist #42
      42 checklist
      citizen 42 checklist
      show checklist 42
      show me the checklist for 42
      <p>checklist 42</p>
      checklist: 42
      checklist 042
      i would like to see the checklist of citizen 42
    `,
  },
  {
    means: { name: 'checklist', citizen: 42, list: 'phase2' },
    da: `
      tjekliste 42 fase 2
      tjekliste 42 fase2
      tjekliste 42 Fase 2
      tjekliste fase 2 42
      tjekliste fase 2 borger 42
      tjekliste 42, fase 2
      tjekliste 42 til fase 2
      tjekliste 42 anden fase
    `,
    en: `
      checklist 42 phase 2
      checklist 42 phase2
      checklist 42 Phase 2
      checklist phase 2 42
      checklist phase 2 citizen 42
      checklist 42, phase 2
      checklist 42 for phase 2
      checklist 42 second phase
    `,
  },
  {
    means: { name: 'checklist', citizen: 42, list: 'contact' },
    da: 'tjekliste 42 kontakt\n tjekliste 42 kontaktskabelsesperioden',
    en: 'checklist 42 contact\n checklist 42 contact period',
  },
  {
    means: { name: 'checklist', citizen: 42, list: 'end' },
    da: 'tjekliste 42 slut\n tjekliste 42 afslutning',
    en: 'checklist 42 end\n checklist 42 closing',
  },
  {
    means: { name: 'documentation', citizen: 42 },
    da: `
      dokumentation 42
      Dokumentation 42
      dokumentation borger 42
      dokumentation af forløb 42
      dokumentationen 42
      DOKUMENTATION 42!
      dokumentation #42
      42 dokumentation
      borger 42 dokumentation
      vis dokumentation 42
      <div>dokumentation 42</div>
      dokumentation: 42
      dokumentation 042
      rapport 42
      dokumenter 42
    `,
    en: `
      documentation 42
      Documentation 42
      documentation citizen 42
      documentation of course 42
      DOCUMENTATION 42!
      documentation #42
      42 documentation
      citizen 42 documentation
      show documentation 42
      <p>documentation 42</p>
      documentation: 42
      documentation 042
      report 42
      document 42
      please show the documentation of citizen 42
    `,
  },
  { means: { name: 'documentation' }, da: 'dokumentation', en: 'documentation' },
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
      borger 42
    `,
  },
  { suggests: 'status citizen 42', slips: 'staus citizen 42\n statsu citizen 42\n citizen 42' },
  { suggests: 'hjælp', slips: 'hjælpe\n hælp\n hjlæp\n hjelp\n asdf qwer' },
  { suggests: 'help', slips: 'helpp\n hlep' },
  { suggests: 'oversigt', slips: 'oversgit\n oversikt\n overisgt' },
  { suggests: 'overview', slips: 'overveiw\n ovreview\n overwiew' },
  { suggests: 'oversigt fase 2', slips: 'oversgit fase 2\n fase 2' },
  { suggests: 'kommende 30', slips: 'komende 30\n kommene 30 dage' },
  { suggests: 'upcoming 30', slips: 'upcomming 30\n upcomig 30' },
  { suggests: 'tjekliste 42', slips: 'tjeklste 42\n tjekiste 42\n tjekliten 42\n chekliste 42' },
  { suggests: 'tjekliste 42 fase2', slips: 'tjeklste 42 fase 2\n tjekiste 42 fase2' },
  { suggests: 'checklist 42 phase2', slips: 'checklst 42 phase 2\n cheklist 42 phase2' },
  { suggests: 'hvorfor 42', slips: 'hvofor 42\n hvrofor 42' },
  { suggests: 'dokumentation 42', slips: 'dokumentaion 42\n dokumetation 42' },
  { suggests: 'journalnotat 42', slips: 'jornalnotat 42\n journalnotta 42' },
  { suggests: 'overdragelse 42', slips: 'overdragels 42\n overdagelse 42' },
  { suggests: 'fortryd', slips: 'fortyd\n fortrydd' },
  { suggests: 'kapacitet', slips: 'kapasitet\n kapactiet' },
  { suggests: 'kalender', slips: 'kalendar\n kaledner' },
  { suggests: 'caseload', slips: 'caselaod\n casload' },
];

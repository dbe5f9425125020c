import type { Said } from '../utterances';

export const LOOK_CITIZEN_SAID: readonly Said[] = [
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
    means: { name: 'handover', citizen: 42, crisis: 'ring til lægen' },
    da: 'overdragelse 42 krise ring til lægen\n overdragelsesplan 42 krise: ring til lægen\n overdragelse 42 i krise: ring til lægen',
    en: 'handover 42 crisis ring til lægen\n handover 42 in a crisis: ring til lægen',
  },
  {
    means: { name: 'handover', citizen: 42, responsible: 'borgeren selv', relapse: 'mentor' },
    da: 'overdragelse 42 ansvar borgeren selv tilbagefald: mentor',
    en: 'handover 42 relapse mentor responsible: borgeren selv',
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
];

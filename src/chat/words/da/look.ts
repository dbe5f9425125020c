// Danish words of look; read by chat/words.

export const look = {
  filters: {
    attention: 'kræver opmærksomhed, opmærksomhed, haster, det der haster, venter',
    contact: 'kontakt, kontaktperiode, kontaktskabelse',
    paused: 'pause, pauser, på pause, i pause, pauset',
    open: 'åbne, åben, åbent, åbne punkter',
    closed: 'afsluttede, lukkede, afsluttet, lukket, slut',
  },
  feedChanges: {
    new: 'ny, ny adresse',
    stop: 'stop, luk, afmeld',
  },
  stretches: {
    1: 'dag, i dag',
    7: 'uge, denne uge, ugen',
    14: 'fjorten dage, to uger',
    30: 'måned, denne måned, måneden',
  },
  /** 'status 42 alt': with all that is folded away. */
  whole: 'alt, hele kortet, det hele, det hele med, foldet ud',
  /** 'dokumentation 42 word': the file at once. */
  asWord: 'word, som word, som fil, word-fil, hent',
  citizenInfo:
    'borgerinfo, hvad skal borgeren vide, information til borgeren, infoark, side til borgeren, orientering til borgeren',
  ctiPlan: 'cti-plan, cti plan, ctiplan, cti-planen, plan som word',
  pageNumber: 'side',
  why: 'hvorfor, hvorfor datoerne, begrund',
  log: 'log, logbog, historik, vis log',
  closing: 'afslutning, afsluttende møde, forbered afslutning, slutmøde, afslutningsmøde',
  note: 'journalnotat, notat, journal',
  export: 'eksport, eksporter, eksportere, aktindsigt, udtræk',
  help: 'hjælp, hjælpe, hjælp mig, hvad kan du, kommandoer, menu, vejledning',
  status: 'status, vis, stand, hvordan går det med, hvor langt er',
  overview: 'oversigt, overblik, alle forløb, alle, forløbsoversigt, liste',
  mine: 'mine, mine forløb, mine borgere, mine opgaver, hvad venter på mig',
  upcoming: 'kommende, hvad kommer, hvad sker der, frister, næste',
  checklist: 'tjekliste, tjeklisten, checkliste, tjek liste, huskeliste, check liste',
  documentation: 'dokumentation, dokumentér, dokumentationen, rapport',
  caseload: 'caseload, sagsantal, case load, belastning, sagstal',
  supervision: 'sparring, sagssparring, sparringsmøde',
  capacity: 'kapacitet, plads, ledig plads, hvornår er der plads',
  calendar: 'kalender, min kalender, kalenderfeed',
  undo: 'fortryd, fortryde, fortryd det, fortryd sidste, angre',
  /** What one stands for, and how it is called. */
  daysIn: {
    1: 'dage, dag, d',
    7: 'uger, uge',
  },
};

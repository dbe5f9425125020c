// Danish words of enrol; read by chat/words.

export const enrol = {
  consents: {
    given: 'ja, givet, foreligger, indhentet, ok',
    pending: 'afventer, nej, mangler, ikke givet, ikke endnu, afventes',
  },
  consent: 'samtykke, samtykket',
  targetGroup: 'målgruppe, i målgruppen, målgruppen, er i målgruppen',
  earlierSupport: 'tidligere støtte, støtte tidligere, tidligere støtteperson, tidligere støttet',
  startup: 'opstart, opstartsmøde, opstartsmødet, opstartmøde, opstartsmøde afholdt',
  firstDay:
    'første dag, første arbejdsdag, jobmatch, 1. arbejdsdag, 1. dag, overgang, første arbejds dag',
  start: 'start, cti-start, startet, startede, begyndt, begyndte, cti startet',
  consentWord: 'uden samtykke',
  enrol:
    'opret forløb, opret borger, opret, oprette, nyt forløb, ny borger, nyt cti-forløb, opret cti-forløb, indskriv, indskriv borger, tilmeld, opret ny borger, opret nyt forløb',
  enrolStartupMissing: 'uden, fraværende',
};

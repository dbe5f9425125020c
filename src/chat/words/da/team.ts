// Danish words of team; read by chat/words.

export const team = {
  consentStates: {
    given: 'givet, ja, indhentet, gives, foreligger',
    withdrawn:
      'trukket tilbage, trukket, tilbagetrukket, trækkes tilbage, trækker tilbage, tilbagekaldt',
  },
  whats: {
    start: 'start, startdato, opstart, cti-start',
    firstDay: 'første arbejdsdag, første dag, jobmatch, overgang, 1. arbejdsdag',
    basis: 'lovhjemmel, hjemmel, paragraf',
    number: 'nummer, nr, borgernummer',
    meeting: 'møde, mødet',
  },
  clock: {
    now: 'nu, nulstil, rigtig tid',
  },
  correct: 'ret, rette, korriger, korrigere, rettelse, ændr',
  consent: 'samtykke, samtykket',
  delete: 'slet forløb, slet borger, slet, slette, slette borger, slette forløb, slet cti-forløb',
  move: 'flyt, flyt team, flyt teamet, flyt forløb, flyt forløbene, flyt alle forløb, flyt kanal, skift kanal, ny kanal, flyt til ny kanal, flyt til en ny kanal',
  language: 'sprog, skift sprog',
  time: 'tid, flyt tid, flyt tiden',
};

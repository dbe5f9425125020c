// Danish words of hints; read by chat/words.

export const hints = {
  foundAJob:
    'fået job, fået et job, fået arbejde, fået et arbejde, fundet job, fundet et job, i arbejde, i job',
  fired:
    'fyret, blevet fyret, opsagt, sagt op, afskediget, mistet jobbet, mistet sit job, mistet sit arbejde',
  didNotShowUp:
    'udeblev, udeblevet, mødte ikke op, mødte ikke, dukkede ikke op, kom ikke, ikke mødt, ikke mødt op',
  wantsToStop:
    'vil ikke mere, vil ikke være med, vil stoppe, vil ud, ønsker at stoppe, flyttet, flytter, død, afgået ved døden',
  shareInformation:
    'deler oplysninger, dele oplysninger, i deler oplysninger, samtykket, trækker samtykket',
  iAmIll:
    'jeg er syg, jeg er sygemeldt, jeg går på ferie, jeg skal på ferie, jeg har ferie, jeg går på barsel, jeg holder op, er stoppet, er holdt op, ny medarbejder, overtager',
  meet: 'mødes, at mødes, skal mødes',
  nextMeeting: 'næste møde, næste aftale',
  remindMe: 'minde mig, mind mig, minder mig, husk, huske',
  moreTime: 'mere tid, længere tid, forlænges, forlængelse, forlænget',
  wrong: 'forkert, skrev forkert, tastede forkert, fejl, tastefejl, kom til at',
  doIHave: 'har jeg, mine opgaver, skal jeg gøre, skal jeg nu, min tur',
  deviation: 'afvigelse, afvigelser',
  startup: 'opstart, opstartsmøde',
  end: 'slut, afslut, luk, færdig',
  network: 'netværk, netværksmøde',
  followup: 'opfølgning',
  treatment: 'behandling, misbrugsbehandling',
  hospitalised: 'hospital, indlagt, indlæggelse',
  prison: 'fængsel, fængslet, afsoning',
  holiday: 'ferie, barsel, syg, orlov',
  when: 'hvornår, datoer, dato, varighed',
  missing: 'mangler, mangler der',
  howMany: 'hvor mange, travlt',
  thisWeek: 'denne uge, i denne uge, ugen',
  reminder: 'påmindelse, påmindelser, frist',
  who: 'hvem',
  worker: 'cti, jobkonsulent, medarbejder',
  visit:
    'besøg, besøgt, besøgte, hjemmebesøg, ringet, ringede, snakket, snakkede, talt, talte, samtale, samtaler',
  goal: 'mål, delmål',
  work: 'job, arbejde, ansat',
  caseworker: 'sagsbehandler, bekymring, bekymret, krise, akut',
};

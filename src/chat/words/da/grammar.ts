// Danish words of grammar; read by chat/words.

export const grammar = {
  polite:
    'hej, hejsa, kan du, hvad er, hvad siger, kan jeg få, kan jeg se, vil du, venligst, vis, vis mig, giv mig, vise, må jeg se, må jeg få, jeg vil gerne, jeg vil gerne se, se, en, et, den, det, de, mig, og, så, registrer, registrér',
  fillers:
    'for, på, den, d, det, i, om, og, med, til, fra, er, en, et, pr, af, som, venligst, tak, borger, borgeren, forløb, forløbet, dato, hos, nr, nummer, skal, være, der, har, bliver, blev, blevet, er blevet, hej, siden',
  /** How an import is asked for, and what may stand above its columns. */
  import: {
    word: 'importer, importér, import, indlæs, importer forløb',
    /** Said once for all lines. */
    consent: 'samtykke, samtykke for alle, alle samtykke, alle har samtykke',
    /** What goes out of the draft again. */
    leave: {
      faults: 'uden fejl, uden linjer med fejl, uden linjerne med fejl',
      earlier: 'kun de nye linjer, kun det nye, kun de nye, kun det nyeste',
    },
    /** Begins the line below a table. */
    sum: 'i alt, ialt, sum, total, antal, subtotal',
    headings: {
      citizen:
        'nummer, nr, borger, borgernummer, borgernr, borger nr, borger nummer, forløb, forløbsnummer, forløbsnr, løbenummer, sag, sagsnummer, sagsnr, id',
      programme: 'forløbstype, type',
      basis: 'lovhjemmel, hjemmel, paragraf, §, lov',
      consent: 'samtykke',
      targetGroup: 'målgruppe, i målgruppen',
      earlierSupport: 'tidligere støtte, tidligere støttet, støtte tidligere',
      startup: 'opstart, opstartsmøde, opstartsmøde afholdt, opstartmøde',
      firstDay:
        'første dag, første arbejdsdag, 1. arbejdsdag, 1. dag, jobmatch, job match, overgang, overgangsdag',
      start: 'start, cti-start, startdato, cti startdato, startet, faktisk start',
      reason: 'årsag, grund, begrundelse',
    },
  },
  and: 'og, samt, var, med',
  reason: 'årsag, grund, fordi, begrundelse, på grund af, pga, p.g.a., grundet',
  citizen: 'borger, borgeren, borgers, forløb, forløbet, cti-forløb, sag, nr, nummer',
  links: 'er, til, den, d, pr, på, fra, ny, nyt, blev',
  yes: 'ja, j, givet, opfyldt',
  no: 'nej, ikke, ingen',
  /** So common that they tell the language, and are no misspelt command. */
  common:
    'borger borgeren forløb forløbet kl og på til fra for med den det jeg du mig kan vil hvad hvornår hvordan hvorfor er ikke årsag fordi møde tjekliste oversigt kommende opret rolle fase dag i uden afholdt aflyst udført åben marts maj juni juli oktober mandag tirsdag onsdag torsdag fredag lørdag søndag morgen går slet ret sprog behandling fængsel indlagt trukket tilbage givet hjemme hjem telefon arbejdsplads ude koordinering tovholder jobcentret ingen bolig økonomi netværk mål flyttet ja nej timer uger uge dage ved lovhjemmel generisk samtykke målgruppe nu vi har skal mere død minde mig hun han blevet',
  /** Letters that no other language of the bot has. */
  letters: 'æøå',
};

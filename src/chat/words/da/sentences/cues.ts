// Danish words by which a sentence tells what is meant by a day, a number, a person; read by chat/words. `{n}`: a number.

export const cues = {
  from: 'fra, siden, pr, per',
  /** Between such a word and its day. */
  fromMore: 'og med, den, d, på',
  to: 'til, indtil, til og med',
  toMore: 'den, d, på, næste',
  not: 'ikke, i stedet for, stedet for',
  notMore: 'den, d, på, i, fra, kl',
  /** The day before it is the new one. */
  instead: 'i stedet, nu',
  insteadOf: 'for',
  /** The day after it is the one that the meeting had. */
  meeting: 'møde, mødet, opfølgning, opfølgningen, samtalen, aftalen',
  meetingMore: 'med {n}, på, den, d',
  meetingStems: 'møde, opfølgning, aftale, samtale',
  genitive: 's, ens',
  moved: 'flyttet, rykket, udsat, udskudt',
  movedBefore: 'er',
  ahead: 'skal, vil, bliver, starter, begynder, ryger, tager',
  behind: 'har, blev, var, startede, begyndte',
  /** Whom somebody takes the place of. */
  inPlaceOf: 'efter, fra, i stedet for, istedet for, for, afløser, erstatter',
  all: 'alle',
  me: 'jeg, mig',
  mine: 'mine, min',
  courses: 'borgere, borger, sager, sag, forløb, bunke',
  hasLeft: 'er ikke længere, er holdt op, er stoppet, stopper, har sagt op, har opsagt',
  goalIs: 'er at, er',
  amountNow: 'til, på, nu',
  row: 'punkt, nr, række',
  firstRow: 'første punkt',
  mentor: 'mentor, mentorstøtte',
  firstDay: 'første arbejdsdag, første dag, jobmatch',
  corrected: { meeting: 'møde, opfølgning', start: 'start, begynd' },
  notLanguage: 'ikke',
  signed: 'lavet, underskrev',
  filters: {
    paused: 'pause, bero',
    contact: 'kontaktperiode, kontaktskab',
    attention: 'haste, opmærksom, bagud, mangler',
    open: 'åbne',
    closed: 'afslutte, lukke',
  },
  /** Stems without which a grave command is never offered first. */
  grave: {
    ends: 'afbry, afslut, stop, vil ud, vil ikke, ønsker ikke, ikke mere, dropp, flytte, død',
    deletes: 'slet, fjern, gdpr',
    handsOver: 'overta, overfør, overdrag, flyt, giv',
    /** A word of its own. */
    handsOverAll: 'alle',
  },
  /** Between two things that somebody says. */
  joints: 'og, men, samt, så, også',
  /** A full stop after them ends no sentence. */
  abbreviations: 'kl, nr, ca, bl, pga, fx, evt, d',
  citizen: 'borger, borgeren, forløb, forløbet',
  case: 'sag',
  number: 'nr, nummer',
  /** The number after it is another one's. */
  counted:
    'fase, punkt, punkter, række, uge, ugerne, kl, klokken, side, trin, paragraf, par, sel, lab, år',
  countedSeries: 'fase, punkt, punkter, uge',
  seriesJoints: 'og, eller, til',
  /** The number after it is a place in a short list. */
  listed: 'nr, nummer, område, fokusområde',
  /** The number before it says how many. */
  counts:
    'procent, gang, gange, måned, måneder, mdr, dag, dage, uge, uger, år, forløb, borgere, sager, kr, punkter, møder, faser, personer',
  notADay: 'nu',
  /** A month's name that asks, too. */
  askingMonth: '',
  /** Before a number it is asked about a citizen, not for so many days. */
  aboutCitizen: 'borger, borgeren, forløb, med, hos, om',
  /** A number after it is no citizen's. */
  ofTime: 'kl, klokken, den, d, uge, fase',
  further: 'og, samt',
};

// Danish thanks, answers and questions; read by chat/words.

export const talk = {
  thanksBefore: 'mange, tusind',
  thanks:
    'tak, takker, fedt, super, perfekt, ok, okay, fint, godt, farvel, hej hej, vi ses, god weekend, god dag, god ferie, god aften',
  thanksAfter: 'for, skal du have, alle, cti, hjælpen, det, i lige måde, for hjælpen',
  answers: 'ja, jo, jep, nej, næh, niks, bekræft, annuller, annullér, annuler, glem det',
  answersAfter: 'ja, jo, nej, annuller, tak, gør det, det er rigtigt, slet, alligevel, det',
  please: 'tak',
  /** What may stand before a question. */
  opening: 'og, men, så',
  /** A question begins so. */
  questions: 'hvor, hvad, hvem, hvis borger, hvilke, hvilken, hvilket, hvordan, hvornår, hvorfor',
  askedVerbs: 'er, har, skal, må, kan, bør',
  /** Of whom it is asked. */
  askedOf:
    'forløbet, et forløb, cti, borger, borgeren, borgere, borgerne, jeg, vi, han, hun, den, denne, det, dette, disse, der, de, man, nogen, nogle',
  requestVerbs: 'kan, vil, gider, kunne',
  requestOf: 'du, i, jeg få',
};

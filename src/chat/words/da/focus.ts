// Danish words of focus; read by chat/words.

export const focus = {
  themes: {
    housing: 'bolig, boligen',
    mental: 'psykisk helbred, psykisk, psykiske, mental sundhed',
    physical: 'fysisk helbred, fysisk, helbred, fysiske',
    economy: 'økonomi, økonomien, gæld',
    network: 'netværk, familie, familie og netværk, socialt netværk, netværket',
    daily: 'hverdag, daglige aktiviteter, daglige gøremål, hverdagen, dagligdag',
    work: 'arbejde, uddannelse, uddannelse og arbejde, job, arbejde og uddannelse',
  },
  endings: {
    met: 'opfyldt, nået, opnået, indfriet, i mål',
    replaced: 'erstattet, udskiftet, erstat, skiftet ud',
  },
  numberedEndings: {
    met: 'luk, lukket, afslut, afsluttet, færdig',
    replaced: 'fjern, fjernet, slet, slettet',
  },
  subgoals: 'delmål',
  mappedThemes: 'temaer, tema, kortlagt, kortlægning',
  confirmations: {
    yes: 'bekræftet, er bekræftet',
    no: 'ikke bekræftet',
  },
  focus: 'fokus, cti-plan, ctiplan, fokusområde, fokusområder, nyt fokusområde, indsatsområde',
  focusPlace: 'nr, nummer, område',
  focusGoal: 'mål, målet',
  focusActivities: 'aktiviteter, aktivitet',
  focusContact: 'kontakt, kontaktes, kontaktperson',
  focusLaterSupport: 'senere støtte, støttes senere af, bagefter',
};

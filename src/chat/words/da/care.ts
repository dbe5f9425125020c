// Danish words of care; read by chat/words.

export const care = {
  itemStates: {
    done: 'udført, opfyldt, på plads, færdig, ok, gjort, klaret, ja, afkrydset',
    open: 'åben, åbn, åbent, ikke udført, fjern',
    na: 'ikke relevant, ikke-relevant, irrelevant, n/a, na, ej relevant',
  },
  rowNumber: 'punkt, række, nr, nummer',
  supports: {
    mentor: 'mentor, mentorstøtte, 167, §167, 31b, §31b, § 31 b, LAB §167',
    sel85:
      '§85, 85, sel85, sel §85, § 85, sel 85, sel § 85, bostøtte, bostøtten, socialpædagogisk støtte',
    none: 'ingen, ingen støtte, nej, ikke videre støtte',
  },
  responsibles: {
    jobcenter: 'jobcenter, jobcentret, sagsbehandler i jobcentret, sagsbehandleren i jobcentret',
    social:
      'social, socialforvaltningen, socialforvaltning, sagsbehandler i socialforvaltningen, socialrådgiver',
  },
  /** With their word: alone they are where a contact was. */
  contactPartners: {
    citizen: 'med borgeren, med borger',
    network:
      'med netværket, med netværk, med familien, med familie, med pårørende, med netværket alene',
    provider:
      'med myndighed, med myndigheden, med tilbud, med tilbuddet, med et tilbud, med behandler, med sagsbehandler, med sagsbehandleren',
    employer: 'med arbejdsgiver, med arbejdsgiveren, med lederen, med virksomheden',
  },
  contactPlace: 'fokus, fokusområde, for fokus, til fokus',
  contactKinds: {
    home: 'hjemme, hjem, hjemmebesøg, hjemme hos, i hjemmet',
    workplace: 'arbejdsplads, arbejdspladsen, på arbejdspladsen, arbejde, på arbejde, job',
    elsewhere: 'andetsteds, andet sted, ude, et andet sted, andet',
    phone: 'telefon, tlf, sms, ringet, opkald, telefonisk',
    coordination: 'koordinering, koordination, koordinerende',
  },
  tick: 'afkryds, afkrydse, kryds, kryds af, afkrydsning, tjek af, sæt kryds',
  plan: 'plan, fælles plan, planen, plan lavet',
  planResponsible: 'tovholder, tovholderen, ansvarlig',
  decision:
    'beslutning, beslut, beslutte, beslutning om støtte, bevilling, afgørelse, afgørelse om støtte, videre støtte',
  decisionBy: 'ved, af, truffet af, besluttet af, afgjort af',
  decisionWorker: 'medarbejder, støtteperson, ny medarbejder, leveres af',
  contact: 'kontakt, kontakttid, støttetid, registrer kontakt, registrér kontakt',
  involve: 'inddrag, inddrage, inddragelse, inddrag sagsbehandler, inddrag sagsbehandlere',
};

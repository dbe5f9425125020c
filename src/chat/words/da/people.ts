// Danish words of people; read by chat/words.

export const people = {
  role: 'rolle, roller, sæt rolle, tildel rolle, tildel',
  reassign: 'overtag, overtage, overtager, overfør, overdrag',
  reassignFrom: 'fra, efter, i stedet for',
  reassignRole: 'rolle, som, rollen',
  absence: 'fravær, fraværende, meld fravær, jeg er væk, væk',
  absenceEnded: 'slut, slutter, færdig, er slut, tilbage',
  standIn: 'stedfortræder, vikar, afløser, med stedfortræder',
  roles: {
    cti: 'cti, cti-medarbejder, cti-medarbejderen, ctimedarbejder, medarbejder',
    job: 'jobkonsulent, job, jobkonsulenten, virksomhedskonsulent, virksomhedskonsulenten',
    jobcenter:
      'jobcenter, jobcentret, sagsbehandler i jobcentret, sagsbehandler jobcenter, jobcenter sagsbehandler, jobcentersagsbehandler, jobrådgiver, beskæftigelse',
    social:
      'social, socialforvaltningen, socialforvaltning, socialrådgiver, sagsbehandler social, sagsbehandler i socialforvaltningen, social sagsbehandler, socialsagsbehandler, socialsagsbehandleren, socialrådgiveren',
  },
  attendees: {
    citizen: 'borger, borgeren',
  },
  none: 'ingen, ingen person, nobody, ikke nogen, ikke relevant',
  between: 'og, samt, er, som, i, til',
  numbered: 'forløb, forløbet, borger, borgeren',
  phraseIs: 'er',
};

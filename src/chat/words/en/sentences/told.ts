// English words by which a sentence tells a kind, a reason, a role; read by chat/words.

export const told = {
  contactKinds: {
    phone:
      'phone, by phone, on the phone, called, rang, phoned, phone call, texted, text, telephone, call',
    home: 'home, at home, home visit, house call',
    workplace: 'workplace, at work, at the workplace, on the job',
    elsewhere: 'cafe, café, walk, for a walk, town hall, library, doctor, bank, elsewhere, in town',
    coordination: 'coordination, coordinating, coordinated',
  },
  pauseReasons: {
    hospital: 'hospital, admitted, hospitalised, hospitalized, ward, psychiatric',
    treatment: 'treatment, rehab, detox',
    prison: 'prison, jail, custody, detention, arrested, serving time, locked up',
    other: 'abroad, travelling, traveling, ill, sick, illness, maternity leave',
  },
  supports: {
    mentor: 'mentor, mentor support, mentoring',
    sel85: 'home support, section 85',
    none: 'no support, no further support, no more support, without support',
  },
  responsibles: {
    jobcenter: 'job centre, job center, jobcentre, jobcenter',
    social: 'social, social services, social caseworker, social worker',
  },
  meetingKinds: {
    startup: 'startup, start-up, start up, start meeting, startup meeting',
    ctistart: 'ctistart, cti start, cti start meeting',
    followup: 'followup, follow-up, follow up, follow up meeting, follow-up meeting',
    network: 'network, network meeting, handover meeting, handover',
    closing: 'closing, closing meeting, final meeting, end meeting',
  },
};

// Danish words by which a sentence tells a kind, a reason, a role; read by chat/words.

export const told = {
  contactKinds: {
    phone:
      'telefon, tlf, telefonisk, telefonen, sms, sms et, sms’et, smset, ringet, ringede, ringede til, opkald, telefonsamtale, skrev med, skrevet med',
    home: 'hjemme, hjemme hos, hjem til, hjemmebesøg, besøgt hjemme, i hjemmet, besøgte hjemme',
    workplace:
      'arbejdsplads, arbejdspladsen, på arbejdspladsen, på arbejdet, på arbejde, på jobbet',
    elsewhere:
      'cafe, café, cafeen, gåtur, gik en tur, en tur, jobcentret, kommunen, biblioteket, lægen, banken, udendørs, i byen',
    coordination: 'koordinering, koordination, koordineret, koordinerede',
  },
  pauseReasons: {
    hospital:
      'indlagt, indlægges, indlæggelse, hospital, hospitalet, sygehus, sygehuset, psyk, psykiatrisk, psykiatrien',
    treatment:
      'behandling, døgnbehandling, misbrugsbehandling, afvænning, afrusning, behandlingshjem',
    prison:
      'fængsel, fængslet, afsoner, afsoning, afsone, arrest, arresten, arresteret, varetægt, varetægtsfængslet, i spjældet',
    other: 'rejst, rejser, udlandet, udlandsrejse, syg, sygdom, barsel',
  },
  supports: {
    mentor: 'mentor, mentorstøtte, mentorordning',
    sel85: 'bostøtte, socialpædagogisk støtte',
    none: 'ingen støtte, ingen videre støtte, ikke støtte, ikke have støtte, ikke mere støtte, uden støtte, ingenting',
  },
  responsibles: {
    jobcenter: 'jobcenter, jobcentret, jobcenteret',
    social: 'social, socialforvaltningen, socialforvaltning, socialrådgiveren, socialrådgiver',
  },
  meetingKinds: {
    startup: 'opstart, opstartsmøde, opstartsmødet, opstartmøde, opstartsmødets',
    ctistart: 'ctistart, cti-start, cti start, cti-startmøde, cti startmøde, cti startmødet',
    followup:
      'opfølgning, opfølgningen, opfølgningsmøde, opfølgningsmødet, følge op, opfølgningssamtale, opfølgningssamtalen',
    network:
      'netværksmøde, netværksmødet, netværk, overdragelsessamtale, overdragelsessamtalen, overdragelsesmøde, overdragelsesmødet, overdragelsen',
    closing:
      'afsluttende, afsluttende møde, afslutningsmøde, afslutningsmødet, slutmøde, slutmødet, afslutning, afslutningen',
  },
};

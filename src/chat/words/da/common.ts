// Danish words of common; read by chat/words.

export const common = {
  namedCitizen: 'borger',
  meetingKinds: {
    startup: 'opstart, opstartsmøde, opstartmøde, opstartsmødet, start op',
    ctistart: 'ctistart, cti-start, cti-startmøde, ctistartmøde, cti opstart, startmøde',
    followup: 'opfølgning, opfølgningsmøde, opfølgende, opfølgende møde, opfølgningssamtale',
    network: 'netværk, netværksmøde, overdragelse, overdragelsessamtale, overdragelsesmøde',
    closing: 'afsluttende, afsluttende møde, afslutning, afslutningsmøde, slutmøde',
  },
  lists: {
    contact:
      'kontakt, kontaktperiode, kontaktperioden, kontaktskabelse, kontaktskabelsesperiode, kontaktskabelsesperioden, fase1, fase 1',
    phase2: 'fase2, fase 2, anden fase, fase to, 2. fase',
    phase3: 'fase3, fase 3, tredje fase, fase tre, 3. fase',
    end: 'slut, afslutning, afslutningen, afsluttende, slutningen',
  },
  programmes: {
    generic: 'generisk, generel, anden overgang, generiske',
    job: 'forløbstype job, fra ledighed til job, ledighed til job, type job, programme job',
  },
};

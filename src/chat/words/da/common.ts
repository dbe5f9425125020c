// Danish words of common; read by chat/words.

const ORDINALS: readonly string[] = [
  'første',
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
];
const NUMERALS: readonly string[] = ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];

/** Phases, whichever their number. */
const phases = {
  phase: (phase: number): string => `fase ${phase}, fase${phase}`,
  list: (phase: number): string =>
    [`fase${phase}`, `fase ${phase}`, ...spelled(phase), `${phase}. fase`].join(', '),
};

export const common = {
  phases,
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
    end: 'slut, afslutning, afslutningen, afsluttende, slutningen',
  },
};

/** Nobody spells a tenth phase. */
function spelled(phase: number): readonly string[] {
  const [ordinal, numeral] = [ORDINALS[phase - 1], NUMERALS[phase - 1]];
  return ordinal && numeral ? [`${ordinal} fase`, `fase ${numeral}`] : [];
}

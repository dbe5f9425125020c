// English words of common; read by chat/words.
import type { ChatWords } from '../da';

const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
const NUMERALS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];

/** Phases, whichever their number. */
const phases = {
  phase: (phase: number): string => `phase ${phase}, phase${phase}`,
  list: (phase: number): string =>
    [`phase${phase}`, `phase ${phase}`, ...spelled(phase)].join(', '),
};

export const common: ChatWords['common'] = {
  phases,
  namedCitizen: 'citizen',
  meetingKinds: {
    startup: 'startup, start-up, startup meeting, start-up meeting, kick off',
    ctistart: 'ctistart, cti start, cti start meeting',
    followup: 'followup, follow-up, follow-up meeting, followup meeting',
    network: 'network, network meeting, handover, handover meeting',
    closing: 'closing, closing meeting, final meeting, end meeting',
  },
  lists: {
    contact: 'contact, contact period, phase1, phase 1',
    end: 'end, closing, ending, the end',
  },
};

/** Nobody spells a tenth phase. */
function spelled(phase: number): readonly string[] {
  const [ordinal, numeral] = [ORDINALS[phase - 1], NUMERALS[phase - 1]];
  return ordinal && numeral ? [`${ordinal} phase`, `phase ${numeral}`] : [];
}

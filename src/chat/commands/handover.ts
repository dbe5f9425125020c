import { entry } from '../grammar/entry';
import { labelledText } from '../slots/texts';
import { citizen } from './common';

/** The handover plan (C6): alone it shows the plan; with a part it writes that one. */
export const HANDOVER = entry('handover', {
  words: {
    da: 'overdragelse, overdragelsesplan, overdragelsesplanen',
    en: 'handover, hand over, handover plan',
  },
  slots: {
    citizen,
    need: labelledText({ da: 'behov, ved behov', en: 'need, when in need, in need' }),
    crisis: labelledText({ da: 'krise, i krise, ved krise', en: 'crisis, in crisis, in a crisis' }),
    relapse: labelledText({
      da: 'tilbagefald, ved tilbagefald',
      en: 'relapse, in relapse, in a relapse',
    }),
    responsible: labelledText({
      da: 'ansvar, ansvaret, ansvarlig',
      en: 'responsible, responsibility',
    }),
    supporters: labelledText({
      da: 'støtter, støttepersoner, netværk, netværket',
      en: 'supporters, supporter, network',
    }),
    furtherSupport: labelledText({
      da: 'bevilget støtte, videre støtte, fortsat støtte',
      en: 'support granted, further support, continued support',
    }),
  },
});

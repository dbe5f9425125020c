// The words of the handover plan (C6); look.ts takes them.
import { entry } from '../grammar/entry';
import { labelledText } from '../slots/texts';
import { flag } from '../slots/slots';
import { citizen } from './common';
import { WORDS } from '../words';

/** The handover plan (C6): alone it shows the plan; with a part it writes that one. */
export const HANDOVER = entry('handover', {
  words: WORDS.handover.handover,
  slots: {
    citizen,
    asWord: flag(WORDS.look.asWord),
    need: labelledText(WORDS.handover.handoverNeed),
    crisis: labelledText(WORDS.handover.handoverCrisis),
    relapse: labelledText(WORDS.handover.handoverRelapse),
    responsible: labelledText(WORDS.handover.handoverResponsible),
    supporters: labelledText(WORDS.handover.handoverSupporters),
    furtherSupport: labelledText(WORDS.handover.handoverFurtherSupport),
  },
});

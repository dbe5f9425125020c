// English words of handover; read by chat/words.
import type { ChatWords } from '../da';

export const handover: ChatWords['handover'] = {
  handover: 'handover, hand over, handover plan',
  handoverNeed: 'need, when in need, in need',
  handoverCrisis: 'crisis, in crisis, in a crisis',
  handoverRelapse: 'relapse, in relapse, in a relapse',
  handoverResponsible: 'responsible, responsibility',
  handoverSupporters: 'supporters, supporter, network',
  handoverFurtherSupport: 'support granted, further support, continued support',
};

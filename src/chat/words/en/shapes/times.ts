// How English tells the time of day; read by chat/words. `{h}`: an hour.
import type { ChatWords } from '../../da';

export const times: ChatWords['times'] = {
  from: 'from',
  at: 'at',
  morning: 'am, a.m., in the morning',
  afternoon: 'pm, p.m., in the afternoon, in the evening',
  spoken: {
    '-30': 'half an hour before {h}',
    '-15': 'quarter to {h}, a quarter to {h}',
    15: 'quarter past {h}, a quarter past {h}',
    30: 'half past {h}',
  },
};

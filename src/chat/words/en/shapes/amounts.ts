// How English says minutes and hours; read by chat/words.
import type { ChatWords } from '../../da';

export const amounts: ChatWords['amounts'] = {
  minutesIn: {
    1: 'minutes, minute, mins, min, m',
    60: 'hours, hour, hrs, hr, h',
  },
  and: 'and',
  andHalf: 'and a half',
  spoken: {
    10: 'ten minutes, ten min',
    15: 'quarter of an hour, a quarter of an hour, a quarter',
    20: 'twenty minutes, twenty min',
    30: 'half an hour, half hour, a half hour, thirty minutes, thirty min',
    40: 'forty minutes, forty min',
    45: 'three quarters of an hour',
    60: 'an hour, a hour, one hour',
    75: 'hour and a quarter, an hour and a quarter, one hour and a quarter',
    90: 'hour and a half, an hour and a half, one hour and a half, one and a half hours, one and a half hour',
    105: 'an hour and three quarters, one hour and three quarters',
    120: 'two hours',
    180: 'three hours',
  },
  weekly: 'a week, per week, weekly, each week, every week',
};

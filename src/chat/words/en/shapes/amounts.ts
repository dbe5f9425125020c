// How English says minutes and hours; read by chat/words.
import type { ChatWords } from '../../da';

export const amounts: ChatWords['amounts'] = {
  minutesIn: {
    1: 'minutes, minute, mins, min, m',
    60: 'hours, hour, hrs, hr, h, sixty minutes, sixty mins, sixty min',
  },
  and: 'and',
  andHalf: 'and a half',
  spoken: {
    5: 'five minutes, five mins, five min',
    25: 'twenty five minutes, twenty five mins, twenty five min',
    35: 'thirty five minutes, thirty five mins, thirty five min',
    50: 'fifty minutes, fifty mins, fifty min',
    10: 'ten minutes, ten min, ten mins',
    15: 'quarter of an hour, a quarter of an hour, a quarter, fifteen minutes, fifteen mins, fifteen min',
    20: 'twenty minutes, twenty min, twenty mins',
    30: 'half an hour, half hour, a half hour, thirty minutes, thirty min, thirty mins',
    40: 'forty minutes, forty min, forty mins',
    45: 'three quarters of an hour, forty five minutes, forty five mins, forty five min',
    60: 'an hour, a hour, one hour',
    75: 'hour and a quarter, an hour and a quarter, one hour and a quarter',
    90: 'hour and a half, an hour and a half, one hour and a half, one and a half hours, one and a half hour, ninety minutes, ninety mins, ninety min',
    105: 'an hour and three quarters, one hour and three quarters',
    120: 'two hours',
    180: 'three hours',
  },
  weekly: 'a week, per week, weekly, each week, every week',
};

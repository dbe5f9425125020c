// How Danish says minutes and hours; read by chat/words.

export const amounts = {
  /** What one stands for, in minutes, and how it is called. */
  minutesIn: {
    1: 'min, minutter, minut, m',
    60: 'timer, time, timers, tim, t, tres minutter, tres min',
  },
  /** Between hours and minutes. */
  and: 'og',
  andHalf: 'og en halv',
  spoken: {
    5: 'fem minutter, fem min',
    25: 'femogtyve minutter, femogtyve min',
    35: 'femogtredive minutter, femogtredive min',
    50: 'halvtreds minutter, halvtreds min',
    10: 'ti minutter, ti min',
    15: 'et kvarter, kvarter, 1 kvarter, et kvarters tid, kvarters tid, 1 kvarters tid, femten minutter, femten min',
    20: 'tyve minutter, tyve min',
    30: 'en halv time, halv time, tredive minutter, tredive min',
    40: 'fyrre minutter, fyrre min, fyrretyve minutter, fyrretyve min',
    45: 'tre kvarter, 3 kvarter, femogfyrre minutter, femogfyrre min',
    60: 'en time',
    75: 'en time og et kvarter, en time og kvarter, 1 time og et kvarter, 1 time og kvarter',
    90: 'halvanden time, halvanden times, halvanden t, en time og en halv, en og en halv time, halvfems minutter, halvfems min',
    105: 'en time og tre kvarter, en time og 3 kvarter, 1 time og tre kvarter, 1 time og 3 kvarter',
    120: 'to timer',
    180: 'tre timer',
  },
  weekly: 'om ugen, pr. uge, per uge, ugentlig, ugentligt, ugentlige, i ugen',
};

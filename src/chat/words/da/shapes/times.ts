// How Danish tells the time of day; read by chat/words. `{h}`: an hour.

export const times = {
  from: 'fra',
  at: 'kl, klokken',
  morning: 'om morgenen, om formiddagen',
  afternoon: 'om eftermiddagen, om aftenen',
  /** By how many minutes from the hour. */
  spoken: {
    '-30': 'halv {h}',
    '-15': 'kvart i {h}, kvarter i {h}, et kvarter i {h}',
    15: 'kvart over {h}, kvarter over {h}, et kvarter over {h}',
    30: 'en halv time over {h}',
  },
};

// English words of clock; read by chat/words.
import type { ChatWords } from '../da';

export const clock: ChatWords['clock'] = {
  pauseReasons: {
    treatment: 'treatment, in treatment, rehab',
    hospital: 'hospital, hospitalised, hospitalized, in hospital, admitted',
    prison: 'prison, jail, in prison, in jail, detention',
    other: 'other, something else',
  },
  beforeItsDate:
    'since, since the, from, from the, to, to the, in, by, by the, after, after the, before, before the, until, until the, till',
  startedThen: 'start, starts, starting',
  start: 'start, start cti, begin, start course',
  pause: 'pause, put on hold, hold',
  pauseUntil: 'to, until',
  resume: 'resume, end pause, continue, unpause',
  stop: 'stop, end early, terminate, early end',
  extend: 'extend, extension, prolong',
  whatIf: 'what if, whatif, what happens if',
  whatIfPause: 'pause, paused',
  names: {
    months:
      'January February March April May June July August September,Sept October November December',
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    shortWeekdays: 'Mon Tues,Tue Wed Thurs,Thur,Thu Fri Sat Sun',
    cellWeekdays: 'Mo Tu We Th Fr Sa Su',
    counts: 'a,an,one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  },
};

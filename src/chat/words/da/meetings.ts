// Danish words of meetings; read by chat/words.

export const meetings = {
  states: {
    planned: 'planlagt, aftalt, planlæg, booket, flyttet til, flyttet',
    held: 'afholdt, holdt, gennemført, er holdt, er afholdt, blev holdt, blev afholdt',
    cancelled: 'aflyst, aflys, er aflyst, blev aflyst, annulleret',
    missed: 'udeblevet, udeblev, udeblivelse, mødte ikke, ikke mødt, mødte ikke op, ikke mødt op',
  },
  all: 'alle deltog, deltog alle, alle var med, alle mødte, med alle, alle',
  present: 'deltog, deltagere, deltager, til stede, tilstede, fremmødte, med',
  absent: 'uden, fraværende, manglede, afbud fra, afbud',
  meeting: 'møde, mødet, møder, planlæg møde, nyt møde',
};

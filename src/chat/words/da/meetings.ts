// Danish words of meetings; read by chat/words.

export const meetings = {
  states: {
    planned: 'planlagt, aftalt, planlæg, booket',
    held: 'afholdt, holdt, gennemført, er holdt, er afholdt, blev holdt, blev afholdt',
    cancelled: 'aflyst, aflys, er aflyst, blev aflyst, annulleret',
    missed: 'udeblevet, udeblev, udeblivelse, mødte ikke, ikke mødt, mødte ikke op, ikke mødt op',
  },
  all: 'alle deltog, deltog alle, alle var med, alle mødte, med alle, alle',
  present: 'deltog, deltagere, deltager, til stede, tilstede, fremmødte, med',
  absent: 'uden, fraværende, manglede, afbud fra, afbud',
  how: {
    move: 'flyttet til, flyttet, flyttes, flyttes til',
    another: 'ét mere, et mere, et møde mere, ét møde mere, yderligere, ekstra',
  },
  network: 'netværket, netværk, borgerens netværk, pårørende',
  /** Behind a number: '3 fra netværket'. */
  ofNetwork:
    'fra netværket, fra netværk, fra borgerens netværk, personer fra netværket, person fra netværket, personer fra netværk, pårørende',
  meeting: 'møde, mødet, møder, planlæg møde, nyt møde',
  /** Before the name of a kind: 'flyt opfølgning'. */
  moves: 'flyt, udskyd, ryk',
  moveMeeting:
    'flyt møde, flyt mødet, flytte møde, flyt et møde, udskyd møde, udskyd mødet, ryk møde, ryk mødet',
  appointmentKinds: {
    home: 'hjemmebesøg, hjemme, hjem, hjemme hos, hjemmebesøget, besøg',
    talk: 'samtale, samtalen, snak',
    accompany: 'følgeskab, ledsagelse, følge, ledsage',
    phone: 'telefon, tlf, telefonsamtale, opkald, telefonisk, ringe',
    other: 'anden aftale, andet',
  },
  appointment: 'aftale, aftalen, ny aftale, aftale med borger, aftale med borgeren',
  moveAppointment:
    'flyt aftale, flyt aftalen, flytte aftale, flyt en aftale, udskyd aftale, udskyd aftalen, ryk aftale, ryk aftalen',
};

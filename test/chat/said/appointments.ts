import type { Said, Slipped } from '../utterances';

export const APPOINTMENTS_SAID: readonly Said[] = [
  {
    means: {
      ...{ name: 'appointment', citizen: 42, date: '2027-03-12', time: '10:00' },
      ...{ kind: 'home', state: 'planned' },
    },
    da: `
      aftale 42 12/3 kl 10 hjemmebesøg
      Aftale 42 12/3 kl. 10 hjemmebesøg
      aftale 42 hjemmebesøg 12/3 kl 10
      aftale borger 42 hjemmebesøg fredag kl 10
      ny aftale 42 hjemmebesøg den 12. marts kl 10
      aftale med borger 42 12/3 10:00 hjemmebesøg
      aftale: 42, 12/3-2027 kl 10, hjemme
      aftale 42 fredag kl 10 hjemme hos
      42 aftale 12/3 kl 10 hjemmebesøg
      AFTALE 42 12/3 KL 10 HJEMMEBESØG!
      <div>aftale 42 12/3 kl 10 hjemmebesøg</div>
    `,
    en: `
      appointment 42 12 March 10:00 home visit
      Appointment 42 12 March at 10 home visit
      appointment 42 home visit 12 March 10:00
      appointment citizen 42 home visit Friday at 10
      new appointment 42 home visit on 12 March at 10
      appointment: 42, 2027-03-12 10:00, at home
      appointment 42 Friday at 10 home
      42 appointment 12 March 10:00 home visit
      APPOINTMENT 42 12 MARCH 10:00 HOME VISIT!
      <p>appointment 42 12 March 10:00 home visit</p>
    `,
  },
  {
    means: {
      ...{ name: 'appointment', citizen: 42, date: '2027-03-12' },
      ...{ kind: 'accompany', state: 'planned' },
    },
    da: 'aftale 42 12/3 følgeskab\n aftale 42 følgeskab fredag',
    en: 'appointment 42 12 March accompany\n appointment 42 accompanied visit Friday',
  },
  {
    means: {
      ...{ name: 'appointment', citizen: 42, date: '2027-03-12' },
      ...{ kind: 'phone', state: 'planned' },
    },
    da: 'aftale 42 12/3 telefon\n aftale 42 tlf fredag',
    en: 'appointment 42 12 March phone\n appointment 42 phone call Friday',
  },
  {
    means: {
      ...{ name: 'appointment', citizen: 42, date: '2027-03-12' },
      ...{ kind: 'talk', state: 'planned' },
    },
    da: 'aftale 42 12/3 samtale',
    en: 'appointment 42 12 March talk',
  },
  {
    means: { name: 'appointment', citizen: 42, date: '2027-04-01', state: 'planned' },
    da: `
      aftale 42 1/4
      aftale 42 1. april
      aftale 42 01.04.2027
      aftale: 42, 1/4-2027
      aftale 1/4 borger 42
      42 aftale 1/4
      aftalen 42 1/4
      aftale&nbsp;42&nbsp;1/4
      aftale #42 1/4
    `,
    en: 'appointment 42 1 April\n appointment 42 on 1 April 2027',
  },
  {
    means: { name: 'appointment', citizen: 42, state: 'held', minutes: 45 },
    da: 'aftale 42 afholdt 45 min\n aftale 42 holdt 45\n aftale 42 45 min\n aftale 42 gennemført tre kvarter',
    en: 'appointment 42 held 45 min\n appointment 42 held 45\n appointment 42 took place 45 minutes',
  },
  {
    means: { name: 'appointment', citizen: 42, state: 'missed' },
    da: 'aftale 42 udeblevet\n aftale 42 mødte ikke op',
    en: 'appointment 42 no-show\n appointment 42 did not show up',
  },
  {
    means: { name: 'appointment', citizen: 42, state: 'cancelled', date: '2027-03-12' },
    da: 'aftale 42 12/3 aflyst',
    en: 'appointment 42 12 March cancelled',
  },
  { means: { name: 'appointment' }, da: 'aftale\n ny aftale', en: 'appointment' },
  { means: { name: 'appointment', citizen: 42 }, da: 'aftale 42', en: 'appointment 42' },
  {
    means: { name: 'moveMeeting', citizen: 42, date: '2027-03-12', time: '10:00' },
    da: `
      flyt møde 42 fredag kl 10
      Flyt møde 42 fredag kl. 10
      flyt mødet 42 fredag kl 10
      flyt møde borger 42 til fredag kl 10
      flyt mødet med borger 42 til fredag kl 10
      flyt møde 42 12/3 kl 10
      flyt møde 42 til den 12. marts kl 10
      flyt møde 42 12.3.2027 kl 10.00
      udskyd møde 42 til fredag kl 10
      udskyd mødet 42 til 12/3 kl 10
      ryk møde 42 til fredag kl 10
      ryk mødet 42 til fredag 10:00
      42 flyt møde fredag kl 10
      flyt et møde 42 fredag kl 10
      <div>flyt møde 42 fredag kl 10</div>
    `,
    en: `
      move meeting 42 Friday 10:00
      Move meeting 42 Friday at 10
      move the meeting 42 Friday 10:00
      move meeting citizen 42 to Friday at 10
      move the meeting with citizen 42 to Friday at 10
      move meeting 42 12 March 10:00
      move meeting 42 to 12 March at 10
      move meeting 42 2027-03-12 10:00
      postpone meeting 42 to Friday at 10
      postpone the meeting 42 to 12 March at 10
      reschedule meeting 42 to Friday at 10
      reschedule the meeting 42 to Friday 10:00
      42 move meeting Friday 10:00
      move a meeting 42 Friday 10:00
      <p>move meeting 42 Friday 10:00</p>
    `,
  },
  {
    means: {
      ...{ name: 'moveMeeting', citizen: 42, kind: 'followup' },
      ...{ date: '2027-03-12', time: '10:00' },
    },
    da: 'flyt møde 42 opfølgning fredag kl 10\n flyt opfølgning 42 til fredag kl 10\n udskyd opfølgningsmøde 42 12/3 kl 10',
    en: 'move meeting 42 followup Friday 10:00\n move follow-up 42 to Friday at 10',
  },
  {
    means: { name: 'moveMeeting', citizen: 42, time: '11:00' },
    da: 'flyt møde 42 kl 11',
    en: 'move meeting 42 11:00',
  },
  { means: { name: 'moveMeeting', citizen: 42 }, da: 'flyt møde 42', en: 'move meeting 42' },
  {
    means: { name: 'moveAppointment', citizen: 42, date: '2027-03-12', time: '10:00' },
    da: `
      flyt aftale 42 fredag kl 10
      Flyt aftale 42 fredag kl. 10
      flyt aftalen 42 fredag kl 10
      flyt aftale borger 42 til fredag kl 10
      flyt aftalen med borger 42 til fredag kl 10
      flyt aftale 42 12/3 kl 10
      flyt aftale 42 til den 12. marts kl 10
      flyt aftale 42 12.3.2027 kl 10.00
      udskyd aftale 42 til fredag kl 10
      udskyd aftalen 42 til 12/3 kl 10
      ryk aftale 42 til fredag kl 10
      ryk aftalen 42 til fredag 10:00
      flyt hjemmebesøg 42 til fredag kl 10
      42 flyt aftale fredag kl 10
      <div>flyt aftale 42 fredag kl 10</div>
    `,
    en: `
      move appointment 42 Friday 10:00
      Move appointment 42 Friday at 10
      move the appointment 42 Friday 10:00
      move appointment citizen 42 to Friday at 10
      move the appointment with citizen 42 to Friday at 10
      move appointment 42 12 March 10:00
      move appointment 42 to 12 March at 10
      move appointment 42 2027-03-12 10:00
      postpone appointment 42 to Friday at 10
      postpone the appointment 42 to 12 March at 10
      reschedule appointment 42 to Friday at 10
      reschedule the appointment 42 to Friday 10:00
      move home visit 42 to Friday at 10
      42 move appointment Friday 10:00
      <p>move appointment 42 Friday 10:00</p>
    `,
  },
  {
    means: { name: 'moveAppointment', citizen: 42 },
    da: 'flyt aftale 42',
    en: 'move appointment 42',
  },
];

export const APPOINTMENTS_SLIPS: readonly Slipped[] = [
  {
    suggests: 'aftale 42 12/3-2027 kl 10 hjemmebesøg',
    slips: 'aftlae 42 12/3 kl 10 hjemmebesøg\n aftale 42 12/3 kl 10 hjemmebesøgg',
  },
  {
    suggests: 'appointment 42 2027-03-12 10:00 home visit',
    slips: 'apointment 42 12 March 10:00 home visit\n appointmnt 42 12 March 10:00 home visit',
  },
  {
    suggests: 'flyt møde 42 12/3-2027 kl 10',
    slips: 'flytt møde 42 12/3 kl 10\n flyt mødde 42 12/3 kl 10',
  },
  { suggests: 'move meeting 42 2027-03-12 10:00', slips: 'move meetng 42 12 March 10:00' },
  { suggests: 'flyt aftale 42 12/3-2027 kl 10', slips: 'flyt aftlae 42 12/3 kl 10' },
  { suggests: 'move appointment 42 2027-03-12 10:00', slips: 'move apointment 42 12 March 10:00' },
];

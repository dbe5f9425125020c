import type { Said, Slipped } from '../utterances';

export const WORK_SAID: readonly Said[] = [
  {
    means: { name: 'jobmatch', citizen: 42, date: '2027-04-01' },
    da: `
      jobmatch 42 1/4-2027
      Jobmatch 42 1/4
      job match 42 1/4
      jobmatch borger 42 1/4
      jobmatch 42 1. april
      jobmatch 42 den 1. april 2027
      jobmatch 42 01.04.2027
      jobmatch 42 torsdag den 1. april
      jobmatch 42: 1/4-2027
      jobmatch 1/4 borger 42
      første arbejdsdag 42 1/4
      JOBMATCH 42 1/4-2027!
      42 jobmatch 1/4
      jobmatch fundet 42 1/4
      <div>jobmatch 42 1/4-2027</div>
    `,
    en: `
      jobmatch 42 2027-04-01
      Jobmatch 42 1 April
      job match 42 1 April
      jobmatch citizen 42 1 April
      jobmatch 42 April 1
      jobmatch 42 on 1 April 2027
      jobmatch 42 April 1st, 2027
      jobmatch 42 Thursday 1 April
      jobmatch 42: 2027-04-01
      jobmatch 2027-04-01 citizen 42
      first working day 42 1 April
      JOBMATCH 42 2027-04-01!
      42 jobmatch 1 April
      first day 42 2027-04-01
      <p>job match 42 2027-04-01</p>
    `,
  },
  {
    means: {
      name: 'jobmatch',
      citizen: 42,
      date: '2027-03-15',
      reason: 'virksomheden flyttede dagen',
    },
    da: 'jobmatch 42 mandag årsag virksomheden flyttede dagen',
    en: 'jobmatch 42 monday because virksomheden flyttede dagen',
  },
  { means: { name: 'jobmatch', citizen: 42 }, da: 'jobmatch 42', en: 'job match 42' },
  {
    means: { name: 'transition', citizen: 43, date: '2027-04-01' },
    da: `
      overgang 43 1/4-2027
      Overgang 43 1/4
      overgang borger 43 1/4
      overgang 43 1. april
      overgang 43 den 1. april 2027
      overgang 43 01.04.2027
      overgang 43 torsdag den 1. april
      overgang 43: 1/4-2027
      overgang 1/4 borger 43
      overgangsdag 43 1/4
      OVERGANG 43 1/4-2027!
      43 overgang 1/4
      overgangen 43 1/4
      <div>overgang 43 1/4-2027</div>
      overgang&nbsp;43&nbsp;1/4
    `,
    en: `
      transition 43 2027-04-01
      Transition 43 1 April
      transition citizen 43 1 April
      transition 43 April 1
      transition 43 on 1 April 2027
      transition 43 April 1st, 2027
      transition 43 Thursday 1 April
      transition 43: 2027-04-01
      transition 2027-04-01 citizen 43
      transition day 43 1 April
      TRANSITION 43 2027-04-01!
      43 transition 1 April
      <p>transition 43 2027-04-01</p>
      transition&nbsp;43&nbsp;2027-04-01
      the transition 43 1 April
    `,
  },
  {
    means: { name: 'agreement', citizen: 42, date: '2027-04-01' },
    da: `
      arbejdsaftale 42 1/4-2027
      arbejdsaftale 42 1/4
      Arbejdsaftale borger 42 1/4
      arbejdsaftale 42 1. april
      arbejdsaftale 42 den 1. april 2027
      arbejdsaftale 42 01.04.2027
      arbejdsaftalen 42 torsdag den 1. april
      arbejdsaftale: 42, 1/4-2027
      arbejdsaftale 1/4 borger 42
      ARBEJDSAFTALE 42 1/4-2027!
      42 arbejdsaftale 1/4
      arbejdsaftalen 42 1/4
      <div>arbejdsaftale 42 1/4-2027</div>
      arbejdsaftale&nbsp;42&nbsp;1/4
      arbejdsaftale #42 1/4
    `,
    en: `
      agreement 42 2027-04-01
      Agreement 42 1 April
      work agreement 42 1 April
      agreement citizen 42 1 April
      agreement 42 April 1
      agreement 42 on 1 April 2027
      agreement 42 April 1st, 2027
      work agreement 42 Thursday 1 April
      agreement 42: 2027-04-01
      agreement 2027-04-01 citizen 42
      AGREEMENT 42 2027-04-01!
      42 agreement 1 April
      <p>agreement 42 2027-04-01</p>
      agreement&nbsp;42&nbsp;2027-04-01
      working agreement 42 1 April
    `,
  },
  { means: { name: 'agreement', citizen: 42 }, da: 'arbejdsaftale 42', en: 'agreement 42' },
  {
    means: { name: 'jobEnded', citizen: 42, date: '2027-03-05' },
    da: `
      jobslut 42 5/3-2027
      Jobslut 42 5/3
      job slut 42 5/3
      jobslut borger 42 5/3
      jobslut 42 5. marts
      jobslut 42 den 5. marts 2027
      jobslut 42 fredag
      jobslut 42 i fredags
      jobslut 42: 05.03.2027
      jobbet slut 42 5/3
      jobbet er slut 42 5/3
      job ophørt 42 5/3
      jobophør 42 5/3
      42 jobslut 5/3
      <div>jobslut 42 5/3-2027</div>
    `,
    en: `
      job ended 42 2027-03-05
      Job ended 42 5 March
      jobended 42 5 March
      job ended citizen 42 5 March
      job ended 42 March 5
      job ended 42 on 5 March 2027
      job ended 42 friday
      job ended 42 last Friday
      job ended 42: 2027-03-05
      job end 42 5 March
      job over 42 5 March
      job lost 42 5 March
      lost job 42 5 March
      42 job ended 5 March
      <p>job ended 42 2027-03-05</p>
    `,
  },
  {
    means: { name: 'jobEnded', citizen: 42, reason: 'butikken lukkede' },
    da: 'jobslut 42 fordi butikken lukkede\n jobslut 42 årsag: butikken lukkede',
    en: 'job ended 42 because butikken lukkede\n job ended 42 reason butikken lukkede',
  },
  {
    means: { name: 'hours', kind: 'ordinary', citizen: 42, hours: 8 },
    da: `
      timer 42 8
      Timer 42 8
      timer borger 42 8
      timer 42 8 timer
      ordinære timer 42 8
      ordinære timer borger 42: 8
      ordinaere timer 42 8
      timer 42 8 timer om ugen
      timer 42 8t
      løntimer 42 8
      TIMER 42 8!
      42 timer 8
      timer #42 8
      <div>timer 42 8</div>
      timer 42 8,0
    `,
    en: `
      hours 42 8
      Hours 42 8
      hours citizen 42 8
      hours 42 8 hours
      ordinary hours 42 8
      ordinary hours citizen 42: 8
      hours 42 8h
      hours 42 8 hours a week
      hours 42 8 hours per week
      work hours 42 8
      weekly hours 42 8
      HOURS 42 8!
      42 hours 8
      <p>hours 42 8</p>
      hours 42 8.0
    `,
  },
  {
    means: { name: 'hours', kind: 'ordinary', citizen: 42, hours: 7.5, workplace: 'Netto 2' },
    da: 'timer 42 7,5 hos Netto 2\n timer 42 7,5 arbejdsplads Netto 2\n timer 42 7.5 timer ved Netto 2',
    en: 'hours 42 7.5 at Netto 2\n hours 42 7.5 workplace Netto 2\n hours 42 7,5 hours at Netto 2',
  },
  {
    means: { name: 'hours', kind: 'ordinary', citizen: 42, hours: 12, date: '2027-03-01' },
    da: 'timer 42 12 fra 1/3\n timer 42 12 timer fra den 1. marts\n timer 42 fra 1/3 12',
    en: 'hours 42 12 from 1 March\n hours 42 12 hours from March 1\n hours 42 from 1 March 12',
  },
  {
    means: { name: 'hours', kind: 'practice', citizen: 42, hours: 20 },
    da: `
      praktik 42 20
      Praktik 42 20
      praktik borger 42 20
      praktik 42 20 timer
      praktiktimer 42 20
      virksomhedspraktik 42 20
      praktik 42: 20 timer om ugen
      PRAKTIK 42 20!
      42 praktik 20
      timer 42 20 praktik
      timer 42 praktik 20
      praktik #42 20
      <div>praktik 42 20</div>
      praktik 42 20t
      praktik&nbsp;42&nbsp;20
    `,
    en: `
      practice 42 20
      Practice 42 20
      practice citizen 42 20
      practice 42 20 hours
      practice hours 42 20
      company practice 42 20
      practice 42: 20 hours a week
      PRACTICE 42 20!
      42 practice 20
      hours 42 20 practice
      hours 42 practice 20
      practice #42 20
      <p>practice 42 20</p>
      practice 42 20h
      internship 42 20
    `,
  },
];

export const WORK_SLIPS: readonly Slipped[] = [
  {
    suggests: 'jobmatch 42 1/4-2027',
    slips:
      'jobmacht 42 1/4\n jobmach 42 1/4\n jopmatch 42 1/4-2027\n jobmatsch 42 1. april\n jobmatchen 42 1/4',
  },
  {
    suggests: 'jobmatch 42 2027-04-01',
    slips: 'jobmacht 42 1 April at the citizen\n jobmtch 42 on April 1',
  },
  { suggests: 'overgang 43 1/4-2027', slips: 'overgnag 43 1/4\n ovregang 43 1/4' },
  {
    suggests: 'transition 43 2027-04-01',
    slips: 'transtion 43 1 April\n tranistion 43 on 1 April',
  },
  {
    suggests: 'arbejdsaftale 42 1/4-2027',
    slips: 'arbejdsaftle 42 1/4\n arbejsaftale 42 1/4',
  },
  { suggests: 'agreement 42 2027-04-01', slips: 'agreemnt 42 2027-04-01\n agrement 42 1 April' },
  { suggests: 'jobslut 42', slips: 'jobslt 42\n job slt 42\n jobsult 42' },
  { suggests: 'job ended 42', slips: 'job endde 42\n job ened 42' },
  { suggests: 'timer 42 8', slips: 'timre 42 8\n tmier 42 8' },
  { suggests: 'hours 42 8', slips: 'time 42 8' },
  { suggests: 'hours 42 8', slips: 'huors 42 8\n horus 42 8' },
  { suggests: 'praktik 42 20', slips: 'pratkik 42 20\n praktk 42 20' },
  { suggests: 'practice 42 20', slips: 'pratice 42 20\n practise 42 20' },
];

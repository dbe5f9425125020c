import { ANNA } from '../today';
import type { Said, Slipped } from '../utterances';

export const CARE_SAID: readonly Said[] = [
  {
    means: { name: 'tick', citizen: 42, list: 'phase2', item: 3, to: 'done' },
    da: `
      afkryds 42 fase2 3 udført
      Afkryds 42 fase 2 3 udført
      afkryds borger 42 fase2 3 udfoert
      afkryds 42 fase2 punkt 3 udført
      afkryds 42 fase 2 nr. 3 udført
      afkryds 42: fase 2, punkt 3, udført
      afkryds 42 fase2 3 færdig
      afkryds 42 fase2 3 ok
      afkryds 42 fase2 3
      afkryds fase2 42 3 udført
      AFKRYDS 42 FASE2 3 UDFØRT!
      kryds 42 fase2 3 udført
      kryds af 42 fase2 3
      42 afkryds fase2 3
      <div>afkryds 42 fase2 3 udført</div>
    `,
    en: `
      tick 42 phase2 3 done
      Tick 42 phase 2 3 done
      tick citizen 42 phase2 3 done
      tick 42 phase2 item 3 done
      tick 42 phase 2 no. 3 done
      tick 42: phase 2, row 3, done
      tick 42 phase2 3 finished
      tick 42 phase2 3
      tick phase2 42 3 done
      TICK 42 PHASE2 3 DONE!
      check 42 phase2 3 done
      check off 42 phase2 3
      tick off 42 phase2 3
      42 tick phase2 3
      <p>tick 42 phase2 3 done</p>
    `,
  },
  {
    means: { name: 'tick', citizen: 42, list: 'end', item: 9, to: 'open' },
    da: 'afkryds 42 slut 9 åben\n afkryds 42 afslutning 9 aaben\n afkryds 42 afslutning 9 ikke udført',
    en: 'tick 42 end 9 open\n tick 42 closing 9 open\n tick 42 end 9 not done',
  },
  {
    means: {
      name: 'tick',
      citizen: 42,
      list: 'contact',
      item: 2,
      to: 'na',
      reason: 'borgeren ønsker det ikke i 2027',
    },
    da: `
      afkryds 42 kontakt 2 ikke relevant borgeren ønsker det ikke i 2027
      afkryds 42 kontakt 2 ikke relevant årsag borgeren ønsker det ikke i 2027
      afkryds 42 kontakt 2 ikke relevant: borgeren ønsker det ikke i 2027
      afkryds 42 kontaktperioden 2 ikke relevant fordi borgeren ønsker det ikke i 2027
    `,
    en: `
      tick 42 contact 2 na borgeren ønsker det ikke i 2027
      tick 42 contact 2 na reason borgeren ønsker det ikke i 2027
      tick 42 contact 2 n/a: borgeren ønsker det ikke i 2027
      tick 42 contact 2 not relevant because borgeren ønsker det ikke i 2027
    `,
  },
  {
    means: { name: 'tick', citizen: 42, list: 'phase3', item: 6, to: 'na' },
    da: 'afkryds 42 fase3 6 ikke relevant',
    en: 'tick 42 phase3 6 na',
  },
  { means: { name: 'tick' }, da: 'afkryds', en: 'tick' },
  {
    means: { name: 'plan', citizen: 42, responsible: 'jobcenter' },
    da: `
      plan 42 tovholder jobcenter
      Plan 42 tovholder jobcenter
      plan borger 42 tovholder jobcenter
      plan 42 tovholder: jobcentret
      plan 42 tovholder er jobcentret
      plan 42 tovholder sagsbehandler i jobcentret
      plan 42 jobcenter
      plan 42 ansvarlig jobcenter
      fælles plan 42 tovholder jobcenter
      PLAN 42 TOVHOLDER JOBCENTER!
      plan tovholder jobcenter 42
      42 plan tovholder jobcenter
      plan #42 tovholder jobcenter
      <div>plan 42 tovholder jobcenter</div>
      plan lavet 42, tovholder jobcenter
    `,
    en: `
      plan 42 responsible jobcenter
      Plan 42 responsible jobcenter
      plan citizen 42 responsible jobcenter
      plan 42 responsible: job centre
      plan 42 responsible is the jobcenter
      plan 42 responsible caseworker job centre caseworker
      plan 42 jobcenter
      plan 42 lead jobcenter
      joint plan 42 responsible jobcenter
      PLAN 42 RESPONSIBLE JOBCENTER!
      plan responsible jobcenter 42
      42 plan responsible jobcenter
      plan #42 responsible jobcenter
      <p>plan 42 responsible jobcenter</p>
      plan made 42, responsible jobcenter
    `,
  },
  {
    means: { name: 'plan', citizen: 42, responsible: 'social' },
    da: 'plan 42 tovholder social\n plan 42 tovholder socialforvaltningen',
    en: 'plan 42 responsible social\n plan 42 responsible social services',
  },
  { means: { name: 'plan', citizen: 42 }, da: 'plan 42', en: 'joint plan 42' },
  {
    means: { name: 'decision', citizen: 42, support: 'mentor', by: { mention: ANNA } },
    da: `
      beslutning 42 mentor ved <at>Anna Berg</at>
      Beslutning 42 mentor ved <at>Anna Berg</at>
      beslutning borger 42 mentor ved <at>Anna Berg</at>
      beslutning 42: mentorstøtte, ved <at>Anna Berg</at>
      beslutning 42 mentor af <at>Anna Berg</at>
      beslutning 42 mentor truffet af <at>Anna Berg</at>
      beslutning 42 ved <at>Anna Berg</at> mentor
      beslutning 42 §167 ved <at>Anna Berg</at>
      BESLUTNING 42 MENTOR VED <at>Anna Berg</at>
      beslutning mentor 42 ved <at>Anna Berg</at>
      42 beslutning mentor ved <at>Anna Berg</at>
      <div>beslutning 42 mentor ved <at>Anna Berg</at></div>
      videre støtte 42 mentor ved <at>Anna Berg</at>
      beslutning 42 § 31 b ved <at>Anna Berg</at>
      beslutning #42 mentor ved <at>Anna Berg</at>
    `,
    en: `
      decision 42 mentor by <at>Anna Berg</at>
      Decision 42 mentor by <at>Anna Berg</at>
      decision citizen 42 mentor by <at>Anna Berg</at>
      decision 42: mentor support, by <at>Anna Berg</at>
      decision 42 mentor made by <at>Anna Berg</at>
      decision 42 mentor decided by <at>Anna Berg</at>
      decision 42 by <at>Anna Berg</at> mentor
      decision 42 §167 by <at>Anna Berg</at>
      DECISION 42 MENTOR BY <at>Anna Berg</at>
      decision mentor 42 by <at>Anna Berg</at>
      42 decision mentor by <at>Anna Berg</at>
      <p>decision 42 mentor by <at>Anna Berg</at></p>
      continued support 42 mentor by <at>Anna Berg</at>
      decide 42 mentor by <at>Anna Berg</at>
      decision #42 mentor by <at>Anna Berg</at>
    `,
  },
  {
    means: { name: 'decision', citizen: 42, support: 'sel85' },
    da: 'beslutning 42 85\n beslutning 42 §85\n beslutning 42 SEL §85\n beslutning 42 § 85',
    en: 'decision 42 85\n decision 42 §85\n decision 42 section 85',
  },
  {
    means: { name: 'decision', citizen: 42, support: 'none', by: { name: 'Per Aage Ø' } },
    da: 'beslutning 42 ingen ved Per Aage Ø\n beslutning 42 ingen støtte, ved Per Aage Ø',
    en: 'decision 42 none by Per Aage Ø\n decision 42 no support by Per Aage Ø',
  },
  {
    means: {
      name: 'decision',
      citizen: 42,
      support: 'sel85',
      by: { name: 'Per Ø' },
      worker: 'Støtteteam Nord',
    },
    da: 'beslutning 42 §85 ved Per Ø medarbejder Støtteteam Nord',
    en: 'decision 42 §85 by Per Ø worker Støtteteam Nord',
  },
  {
    means: {
      name: 'focus',
      citizen: 42,
      theme: 'housing',
      goal: 'finde en bolig, der kan betales',
    },
    da: `
      fokus 42 bolig finde en bolig, der kan betales
      Fokus 42 bolig: finde en bolig, der kan betales
      fokus borger 42 bolig mål finde en bolig, der kan betales
      fokusområde 42 bolig finde en bolig, der kan betales
      fokus 42 bolig mål: finde en bolig, der kan betales
      nyt fokusområde 42 bolig finde en bolig, der kan betales
      42 fokus bolig finde en bolig, der kan betales
    `,
    en: `
      focus 42 housing finde en bolig, der kan betales
      Focus 42 housing: finde en bolig, der kan betales
      focus citizen 42 housing goal finde en bolig, der kan betales
      focus area 42 housing finde en bolig, der kan betales
      focus 42 housing goal: finde en bolig, der kan betales
      42 focus housing finde en bolig, der kan betales
    `,
  },
  {
    means: {
      name: 'focus',
      citizen: 42,
      theme: 'economy',
      goal: 'styr på gælden',
      subgoals: ['overblik', 'aftale med banken'],
      activities: 'budget sammen',
      contact: 'gældsrådgiver',
      laterSupport: 'søster',
    },
    da: 'fokus 42 økonomi mål styr på gælden delmål: overblik; aftale med banken aktiviteter: budget sammen kontakt: gældsrådgiver senere støtte: søster',
    en: 'focus 42 economy goal styr på gælden subgoals: overblik; aftale med banken activities: budget sammen contact: gældsrådgiver later support: søster',
  },
  {
    means: { name: 'focus', citizen: 42, themes: ['housing', 'economy', 'network'] },
    da: 'fokus 42 temaer bolig, netværk og økonomi\n cti-plan 42 kortlagt økonomi bolig familie',
    en: 'focus 42 themes housing, network and finances\n cti plan 42 mapped economy housing family',
  },
  {
    means: {
      name: 'focus',
      citizen: 42,
      place: 1,
      laterSupportConfirmed: true,
      laterSupport: 'Per',
    },
    da: 'fokus 42 1 bekræftet senere støtte: Per\n fokus 42 nr. 1 bekræftet, senere støtte Per',
    en: 'focus 42 1 confirmed later support: Per\n focus 42 no. 1 confirmed, later support Per',
  },
  {
    means: { name: 'focus', citizen: 42, place: 2, close: 'met' },
    da: `
      fokus 42 2 opfyldt
      fokus 42 nr. 2 opfyldt
      fokus 42 område 2 nået
      fokus borger 42 2 er opfyldt
      fokus 42 luk 2
      fokus 42 2 lukket
      fokus 42 luk nr. 2
    `,
    en: `
      focus 42 2 met
      focus 42 no. 2 met
      focus 42 area 2 reached
      focus citizen 42 2 is met
      focus 42 close 2
      focus 42 2 done
    `,
  },
  {
    means: { name: 'focus', citizen: 42, place: 1, close: 'replaced' },
    da: 'fokus 42 1 erstattet\n fokus 42 nr 1 udskiftet\n fokus 42 fjern 1',
    en: 'focus 42 1 replaced\n focus 42 number 1 replaced\n focus 42 remove 1',
  },
  {
    means: { name: 'focus', citizen: 42, goal: 'færdig med bilag 3' },
    da: 'fokus 42 færdig med bilag 3',
    en: 'focus 42 færdig med bilag 3',
  },
  {
    means: { name: 'focus', citizen: 42 },
    da: 'fokus 42\n fokusområder 42',
    en: 'focus 42\n focus areas 42',
  },
  {
    means: { name: 'contact', citizen: 42, minutes: 45, kind: 'home' },
    da: `
      kontakt 42 45 hjemme
      Kontakt 42 45 hjem
      kontakt borger 42 45 hjemme
      kontakt 42 45 min hjemme
      kontakt 42 45 minutter hjemme
      kontakt 42 hjemme 45
      kontakt 42: 45 min., hjemmebesøg
      kontakt hjemme 45 min borger 42
      KONTAKT 42 45 HJEMME!
      støttetid 42 45 hjemme
      registrer kontakt 42 45 hjemme
      kontakt 42 tre kvarter hjemme
      42 kontakt 45 hjemme
      kontakt #42 45 hjemme
      <div>kontakt 42 45 hjemme</div>
      kontakt 42 0,75 timer hjemme
    `,
    en: `
      contact 42 45 home
      Contact 42 45 at home
      contact citizen 42 45 home
      contact 42 45 min home
      contact 42 45 minutes home
      contact 42 home 45
      contact 42: 45 min., home visit
      contact at home 45 min citizen 42
      CONTACT 42 45 HOME!
      support time 42 45 home
      log contact 42 45 home
      42 contact 45 home
      contact #42 45 home
      <p>contact 42 45 home</p>
      contact 42 0.75 hours home
    `,
  },
  {
    means: { name: 'contact', citizen: 42, minutes: 20, kind: 'phone', date: '2027-03-09' },
    da: 'kontakt 42 20 telefon i går\n kontakt 42 20 min tlf 9/3\n kontakt 42 20 telefon tirsdag',
    en: 'contact 42 20 phone yesterday\n contact 42 20 min by phone 9 March\n contact 42 20 phone tuesday',
  },
  {
    means: { name: 'contact', citizen: 42, minutes: 90, kind: 'coordination' },
    da: 'kontakt 42 1 time 30 min koordinering\n kontakt 42 1t30 koordinering\n kontakt 42 1 time og 30 minutter koordinering\n kontakt 42 halvanden time koordinering\n kontakt 42 90 koordinering\n kontakt 42 1,5 time koordinering\n kontakt 42 90 min koordination',
    en: 'contact 42 90 coordination\n contact 42 1.5 hours coordination\n contact 42 90 min coordination',
  },
  {
    means: { name: 'contact', citizen: 42, minutes: 30, kind: 'workplace' },
    da: 'kontakt 42 30 arbejdsplads\n kontakt 42 30 på arbejdspladsen',
    en: 'contact 42 30 workplace\n contact 42 30 at the workplace',
  },
  {
    means: { name: 'contact', citizen: 42, minutes: 30, kind: 'elsewhere' },
    da: 'kontakt 42 30 ude\n kontakt 42 30 andet sted',
    en: 'contact 42 30 elsewhere\n contact 42 30 somewhere else',
  },
  { means: { name: 'contact', citizen: 42 }, da: 'kontakt 42', en: 'contact 42' },
  {
    means: { name: 'involve', citizen: 42 },
    da: `
      inddrag 42
      Inddrag 42
      inddrag borger 42
      inddrag forløb 42
      inddrag sagsbehandler 42
      inddrag sagsbehandlere 42
      inddragelse 42
      INDDRAG 42!
      inddrag #42
      42 inddrag
      borger 42 inddrag
      <div>inddrag 42</div>
      inddrag: 42
      inddrag 042
      inddrag&nbsp;42
    `,
    en: `
      involve 42
      Involve 42
      involve citizen 42
      involve course 42
      involve caseworkers 42
      involve caseworker 42
      INVOLVE 42!
      involve #42
      42 involve
      citizen 42 involve
      <p>involve 42</p>
      involve: 42
      involve 042
      involve&nbsp;42
      please involve 42
    `,
  },
];

export const CARE_SLIPS: readonly Slipped[] = [
  {
    suggests: 'afkryds 42 fase2 3 udført',
    slips:
      'afkrys 42 fase2 3 udført\n afkryds 42 fase2 3 udfrt\n afkryds 42 fsae2 3 udført\n afkryds 42 fase9 3 udført',
  },
  {
    suggests: 'tick 42 phase2 3 done',
    slips: 'tcik 42 phase2 3 done\n tick 42 phase9 3 done\n tick 42 phase2 3 doen',
  },
  {
    suggests: 'plan 42 tovholder jobcenter',
    slips: 'plna 42 tovholder jobcenter\n plan 42 tovholdr jobcenter\n plan 42 tovholder jobcneter',
  },
  { suggests: 'plan 42 responsible jobcenter', slips: 'plan 42 responsable jobcenter' },
  {
    suggests: 'beslutning 42 mentor ved Anna Berg',
    slips:
      'beslutnig 42 mentor ved <at>Anna Berg</at>\n besltuning 42 mentor ved <at>Anna Berg</at>',
  },
  {
    suggests: 'decision 42 mentor support by Anna Berg',
    slips: 'decison 42 mentor by <at>Anna Berg</at>\n desicion 42 mentor by <at>Anna Berg</at>',
  },
  {
    suggests: 'fokus 42 bolig mål: egen bolig',
    slips: 'foksu 42 bolig egen bolig\n fokkus 42 bolig mål egen bolig',
  },
  {
    suggests: 'kontakt 42 45 hjemme',
    slips: 'kontkt 42 45 hjemme\n kontakt 42 45 hjme\n kotnakt 42 45 hjemme',
  },
  { suggests: 'contact 42 45 home', slips: 'contcat 42 45 home\n contact 42 45 hoem' },
  { suggests: 'inddrag 42', slips: 'indrag 42\n inddrg 42\n inddarg 42' },
  { suggests: 'involve 42', slips: 'invlove 42\n invole 42' },
];

import type { Command } from '../../../src/chat/command';
import { ANNA, BO } from '../today';
import type { Said, Slipped } from '../utterances';

const PLANNED: Command = {
  name: 'meeting',
  citizen: 42,
  kind: 'startup',
  state: 'planned',
  date: '2027-03-22',
  time: '10:00',
};

export const MEETINGS_SAID: readonly Said[] = [
  {
    means: PLANNED,
    da: `
      møde 42 opstart 22/3-2027 kl 10
      Møde 42 opstart 22/3-2027 kl. 10
      moede 42 opstart 22/3-2027 kl 10
      møde borger 42 opstart 22/3-2027 kl 10.00
      møde 42 opstartsmøde 22/3-2027 kl 10:00
      møde 42 opstart 22/3 kl 10
      møde 42 opstart 22/3 10:00
      møde 42 opstart 22/3 10.00
      møde 42 opstart 22. marts kl. 10
      møde 42 opstart den 22. marts 2027 klokken 10
      møde 42: opstart, mandag den 22. marts 2027 kl. 10-11
      møde 42 opstart kl 10 d. 22/3
      møde opstart 42 22.03.2027 kl 10
      møde 42 22/3 kl 10 opstart
      MØDE 42 OPSTART 22/3-2027 KL 10
      planlæg møde 42 opstart 22/3-2027 kl 1000
      møde 42 opstart planlagt 22/3 kl 10
      42 møde opstart 22/3 kl 10
      <div>møde 42 opstart 22/3-2027 kl 10</div>
      møde&nbsp;42&nbsp;opstart&nbsp;22/3&nbsp;kl&nbsp;10
      møde 42 opstart 22/3–2027 kl 10
      møde 42 opstart om 12 dage kl 10
    `,
    en: `
      meeting 42 startup 2027-03-22 10:00
      Meeting 42 startup 2027-03-22 at 10
      meeting citizen 42 startup 2027-03-22 at 10:00
      meeting 42 start-up 22 March at 10
      meeting 42 startup March 22 at 10 am
      meeting 42 startup March 22, 2027 10am
      meeting 42 startup meeting on 22 March at 10:00
      meeting 42: startup, Monday 22 March 2027, 10:00
      meeting 42 startup at 10 on 22 March
      meeting startup 42 2027-03-22 10:00
      meeting 42 2027-03-22 10:00 startup
      MEETING 42 STARTUP 2027-03-22 10:00
      meeting 42 startup planned 22 March 10:00
      meeting 42 startup the 22nd of March at 10
      plan meeting 42 startup 22 March at 10
      <p>meeting 42 startup 2027-03-22 10:00</p>
      meeting 42 startup in 12 days at 10
    `,
  },
  {
    means: { name: 'meeting', citizen: 42, kind: 'startup', state: 'held', date: '2027-03-02' },
    da: `
      møde 42 opstart 2/3 afholdt
      møde 42 opstart 2/3-2027 afholdt
      møde 42 opstart afholdt 2/3
      møde 42 opstart afholdt 2. marts
      møde 42 opstart blev holdt den 2. marts
      møde 42 opstart holdt 2/3
      møde 42 opstart gennemført d. 2/3
      møde 42 opstart er afholdt tirsdag den 2. marts
    `,
    en: `
      meeting 42 startup 2 March held
      meeting 42 startup 2027-03-02 held
      meeting 42 startup held 2 March
      meeting 42 startup held on March 2
      meeting 42 startup was held on 2 March
      meeting 42 startup completed 2 March
      meeting 42 startup took place on 2 March
    `,
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'closing',
      state: 'held',
      missing: ['social'],
    },
    da: `
      møde 42 afsluttende afholdt uden social
      møde 42 afsluttende møde afholdt uden socialforvaltningen
      møde 42 afsluttende uden social
      møde 42 afslutning holdt, afbud fra social
    `,
    en: `
      meeting 42 closing held without social
      meeting 42 closing meeting held without the social caseworker
      meeting 42 closing without social
      meeting 42 closing held, except social
    `,
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'closing',
      state: 'held',
      missingPeople: [{ mention: ANNA }],
    },
    da: 'møde 42 afsluttende afholdt uden <at>Anna Berg</at>\n møde 42 afsluttende, afbud fra <at>Anna Berg</at>',
    en: 'meeting 42 closing held without <at>Anna Berg</at>\n meeting 42 closing except <at>Anna Berg</at>',
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'closing',
      state: 'held',
      missing: ['social'],
      missingPeople: [{ mention: ANNA }],
    },
    da: 'møde 42 afsluttende afholdt uden social og <at>Anna Berg</at>',
    en: 'meeting 42 closing held without social and <at>Anna Berg</at>',
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'closing',
      state: 'held',
      attendedPeople: [{ mention: ANNA }, { mention: BO }],
    },
    da: 'møde 42 afsluttende afholdt med <at>Anna Berg</at> og <at>Bo Sø</at>\n møde 42 afsluttende deltog <at>Anna Berg</at>, <at>Bo Sø</at>',
    en: 'meeting 42 closing held with <at>Anna Berg</at> and <at>Bo Sø</at>',
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'closing',
      state: 'held',
      missingPeople: [{ name: 'Anna Berg' }],
    },
    da: 'møde 42 afsluttende afholdt uden Anna Berg',
    en: 'meeting 42 closing held without Anna Berg',
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'network',
      state: 'held',
      date: '2027-03-09',
      attended: ['citizen', 'cti'],
    },
    da: `
      møde 42 netværk afholdt i går deltog borger cti
      møde 42 netværksmøde i går afholdt, deltog borger og cti
      møde 42 overdragelse afholdt 9/3 deltagere: borger, cti-medarbejder
      møde 42 overdragelsessamtale i går deltog cti, borger
    `,
    en: `
      meeting 42 network held yesterday attended citizen cti
      meeting 42 network yesterday held, attended citizen and cti
      meeting 42 handover held 9 March attendees: citizen, cti worker
      meeting 42 network meeting yesterday attended cti, citizen
    `,
  },
  {
    means: {
      name: 'meeting',
      citizen: 42,
      kind: 'followup',
      state: 'cancelled',
      date: '2027-03-15',
      reason: 'borger er syg (influenza)',
    },
    da: `
      møde 42 opfølgning mandag aflyst årsag borger er syg (influenza)
      møde 42 opfølgning på mandag er aflyst fordi borger er syg (influenza)
      møde 42 opfølgningsmøde 15/3 aflyst på grund af borger er syg (influenza)
      møde 42 aflys opfølgning 15/3 grund: borger er syg (influenza)
    `,
    en: `
      meeting 42 followup monday cancelled reason borger er syg (influenza)
      meeting 42 follow-up on Monday canceled because borger er syg (influenza)
      meeting 42 follow-up meeting 15 March was cancelled due to borger er syg (influenza)
    `,
  },
  {
    means: { name: 'meeting', citizen: 42, kind: 'ctistart', state: 'missed', date: '2027-03-10' },
    da: `
      møde 42 ctistart i dag udeblevet
      møde 42 cti-start udeblevet i dag
      møde 42 cti-startmøde i dag udeblev
      møde 42 ctistart i dag mødte ikke op
    `,
    en: `
      meeting 42 ctistart today no-show
      meeting 42 cti start no show today
      meeting 42 cti-start meeting missed today
      meeting 42 ctistart today noshow
    `,
  },
  {
    means: { name: 'meeting', citizen: 42, kind: 'closing', state: 'held', missing: [] },
    da: 'møde 42 afsluttende afholdt deltog alle\n møde 42 afsluttende afholdt, alle deltog',
    en: 'meeting 42 closing held all attended\n meeting 42 closing held, everybody attended',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'network', state: 'held' },
      ...{ date: '2027-03-10', network: 3 },
    },
    da: 'møde 42 netværk afholdt i dag 3 fra netværket\n møde 42 netværk i dag afholdt netværk 3',
    en: 'meeting 42 network held today 3 from the network',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'network', state: 'held' },
      ...{ date: '2027-03-10', attended: ['citizen', 'cti'], network: 'some' },
    },
    da: 'møde 42 netværk afholdt i dag deltog borger, cti og netværket',
    en: 'meeting 42 network held today attended citizen, cti and the network',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'network', state: 'held' },
      ...{ date: '2027-03-10', network: 0 },
    },
    da: 'møde 42 netværk afholdt i dag uden netværk',
    en: 'meeting 42 network held today without the network',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'followup', state: 'planned' },
      ...{ date: '2027-03-12', time: '10:00', attended: ['citizen', 'cti', 'social'] },
    },
    da: 'møde 42 opfølgning fredag kl 10 med borger, cti og social',
    en: 'meeting 42 followup Friday at 10 with citizen, cti and social',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'followup', state: 'planned', how: 'move' },
      ...{ date: '2027-03-12' },
    },
    da: 'møde 42 opfølgning flyttet til fredag',
    en: 'meeting 42 followup moved to Friday',
  },
  {
    means: {
      ...{ name: 'meeting', citizen: 42, kind: 'followup', state: 'planned', how: 'another' },
      ...{ date: '2027-03-12' },
    },
    da: 'møde 42 opfølgning fredag ét mere',
    en: 'meeting 42 followup Friday one more',
  },
  { means: { name: 'meeting' }, da: 'møde\n planlæg møde', en: 'meeting\n plan meeting' },
  { means: { name: 'meeting', citizen: 42 }, da: 'møde 42', en: 'meeting 42' },
  {
    means: { name: 'meeting', citizen: 42, kind: 'followup' },
    da: 'møde 42 opfølgning',
    en: 'meeting 42 follow-up',
  },
];

export const MEETINGS_SLIPS: readonly Slipped[] = [
  {
    suggests: 'møde 42 opstart 22/3-2027 kl 10',
    slips: `
      møed 42 opstart 22/3 kl 10
      møde 42 opstrat 22/3 kl 10
      mode 42 opstart 22/3 kl 10
      mødde 42 opstart 22/3 kl 10
    `,
  },
  {
    suggests: 'meeting 42 startup 2027-03-22 10:00',
    slips: `
      meetng 42 startup 22 March at 10
      meeting 42 statup 22 March at 10
      meting 42 startup 22 March at 10
    `,
  },
  {
    suggests: 'møde 42 afsluttende afholdt',
    slips: 'møde 42 afslutende afholdt\n møde 42 afsluttende afhold',
  },
];

import { unzipped, wordsIn } from '../papers/reading';
import { buttonsOf } from '../support/buttons';
import type { Sent } from '../support/connector';
import {
  AMINA,
  CHANNEL,
  KAREN,
  PETER,
  shown,
  SOFIE,
  speaker,
  startWorld,
  type World,
} from './world';

const TEAM = [SOFIE, AMINA, PETER, KAREN];
const CHAT = { personal: true } as const;

/** The whole course of citizen 42 in the real process, and what each card of its end says (C6 to C9). */
describe('slutningen på et forløb, fra oprettelse til eksport', () => {
  let world: World;
  const asked = async (text: string, ...mentions: typeof TEAM) =>
    shown(await speaker(world)(text, ...mentions));
  /** What the bot has posted in the channel by itself, newest last. */
  const posts = (): readonly Sent[] =>
    world.connector.sent.filter(
      ({ kind, conversation }) => kind === 'create' && conversation === CHANNEL.channel,
    );
  const posted = (about: string): Sent => {
    const found = posts().findLast(({ activity }) => activity.summary?.includes(about));
    if (!found) throw new Error(`Nothing was posted about: ${about}`);
    return found;
  };
  const wordsOf = ({ activity }: Sent): string =>
    shown({ value: activity.attachments?.[0]?.content } as Parameters<typeof shown>[0]);
  const press = async (
    verb: string,
    data: Readonly<Record<string, unknown>>,
    { from = SOFIE, card }: { from?: typeof SOFIE; card?: string } = {},
  ) =>
    shown(
      await world.client.press(verb, data, {
        ...{ from, in: CHANNEL },
        ...(card === undefined ? {} : { card }),
      }),
    );
  const fetched = async (order: object): Promise<Buffer> => {
    const { value } = await world.client.press('file', { ...order }, { from: SOFIE, in: CHAT });
    const url = /http:[^"]+\/files\/[\w-]+/.exec(JSON.stringify(value))?.[0] ?? '';
    return Buffer.from(await (await fetch(url)).arrayBuffer());
  };

  beforeAll(async () => {
    world = await startWorld('2027-01-12T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = TEAM.map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id, userRole: 'user' as const },
      userPrincipalName: `${id}@kommune.example`,
    }));
    world.connector.setMembers(CHANNEL.team, members);
    world.connector.setMembers(CHANNEL.channel, members);
  });
  afterAll(() => world.stop());

  it('begynder med opstartsmøde, plan, jobmatch og CTI-start', async () => {
    await asked(
      'opret borger 42 §85 samtykke ja målgruppe ja cti @Sofie Lindgaard job @Amina Yildiz ' +
        'jobcenter @Peter Bruun social @Karen Østergaard tidligere støtte nej opstart 12/1-2027',
      ...TEAM,
    );
    await asked('plan 42 tovholder jobcenter');
    await asked('jobmatch 42 1/3-2027');
    const status = await asked('start 42 1/3-2027');
    for (const date of [
      '1. marts 2027',
      '1. juni 2027',
      '1. september 2027',
      '30. november 2027',
    ]) {
      expect(status).toContain(date);
    }
    await asked('tid 8/3-2027');
    await asked('arbejdsaftale 42 12/4-2027');
    await asked('timer 42 8');
    await asked('kontakt 42 460 hjemme');
    await press('focus', { citizen: 42, goal: 'Overblik over regninger', theme: 'economy' });
    await press('focus', { citizen: 42, goal: 'Fast kontakt til søsteren', theme: 'network' });
  });

  it('C6: fra fase 2 siger kortet, hvad ingen tager over', async () => {
    await asked('tid 1/6-2027');
    const change = wordsOf(posted('Fase 2 er begyndt'));
    expect(change).toContain('△ 2 fokusområder mangler en, der tager over');
    await asked('kontakt 42 230 arbejdsplads');
    await asked('timer 42 13');
    await asked('tid 1/9-2027');
    await asked('kontakt 42 115 telefon');
  });

  it('C9: seks uger før slut kommer kortet til det afsluttende møde', async () => {
    await asked('tid 20/10-2027');
    const card = posted('Forbered det afsluttende møde');
    const words = wordsOf(card);
    for (const line of [
      'Overdragelsessamtale senest 1. november 2027',
      'Afgørelse om fortsat støtte før 1. december 2027',
      'Overdragelsesplanen mangler',
      '2 fokusområder mangler en, der tager over',
      'Det afsluttende møde er ikke planlagt',
      'Sidste dag 30. november 2027',
      'Sagsbehandleren i socialforvaltningen: Karen Østergaard',
      'Tjekliste til afslutningen: 0 af 9 på plads',
      'Book mødet i Teams',
    ]) {
      expect(words).toContain(line);
    }
  });

  it('P6: hver især siger ja med ét tryk, og beslutningen tages med én formular', async () => {
    await asked('møde 42 afsluttende 23/11-2027 kl 10');
    const card = posted('Forbered det afsluttende møde').activity.id;
    const closing = await world.client.say('afslutning 42', { from: SOFIE, in: CHANNEL });
    const yes = buttonsOf(closing.card).find(({ verb }) => verb === 'attend')?.data ?? {};
    for (const from of [SOFIE, AMINA, PETER]) await press('attend', yes, { from, card });
    const sorry = await press('attend', { ...yes, comes: false }, { from: KAREN, card });
    expect(sorry).toContain('Jobkonsulenten: Amina Yildiz · kommer');
    expect(sorry).toContain(
      'Sagsbehandleren i socialforvaltningen: Karen Østergaard · er forhindret',
    );
    const decided = await press(
      'decision',
      { citizen: 42, support: 'mentor', by: PETER.id, worker: 'mentorkorpset' },
      { card },
    );
    expect(decided).toContain('Fortsat støtte: mentorstøtte');
  });

  it('C6: planen skrives ad flere omgange, og alt får en, der tager over', async () => {
    await press('handover', { citizen: 42, need: 'Jeg ringer til min søster' });
    await press('handover', { citizen: 42, crisis: 'Jeg ringer til akuttelefonen' });
    const plan = await press('handover', { citizen: 42, responsible: 'Jeg selv' });
    expect(plan).toContain('Overdragelsesplan: ✓ Planen er lavet');
    expect(plan).toContain('Jeg ringer til akuttelefonen');
    const { card } = await world.client.say('overdragelse 42', { from: SOFIE, in: CHANNEL });
    const things = buttonsOf(card)
      .map(({ data }) => data['thing'])
      .filter((thing) => thing !== undefined && thing !== 'new');
    const [bills, sister] = things;
    const taken = { citizen: 42, sure: 'yes' };
    await press('handover', {
      ...taken,
      thing: bills,
      taker: 'function',
      who: 'gældsrådgivningen',
    });
    await press('handover', { ...taken, thing: sister, taker: 'network', who: 'søsteren' });
    const need = { ...taken, thing: 'new', what: 'Åbne post fra det offentlige' };
    const covered = await press('handover', { ...need, taker: 'citizen' });
    expect(covered).toContain('Tager over: gældsrådgivningen · det er aftalt');
    expect(covered).toContain('Støttebehov: Åbne post fra det offentlige');
    expect(covered).not.toContain('mangler en, der tager over');
  });

  it('T9, P6: møderne holdes, og tjeklisten afkrydses fra kortet', async () => {
    await asked('tid 26/10-2027');
    expect(await asked('møde 42 netværk 25/10-2027 afholdt')).toContain('25. oktober 2027');
    await asked('tid 23/11-2027');
    await asked('møde 42 afsluttende afholdt uden social');
    const card = posted('Forbered det afsluttende møde').activity.id;
    const tick = { citizen: 42, list: 'end', to: 'done' };
    await press('tick', { ...tick, item: 'needsClarified' }, { card });
    const words = await press('tick', { ...tick, item: 'supportArranged' }, { card });
    expect(words).toContain('Overdragelsesplanen: alle kender den og ved, hvem der gør hvad');
    expect(words).not.toContain('mangler endnu');
  });

  it('T8, T10, D6: den sidste dag slutter forløbet selv, og kortet siger, hvad der sker nu', async () => {
    await asked('tid 1/12-2027');
    const words = wordsOf(posted('CTI-forløbet er slut'));
    for (const line of [
      'Sidste dag var 30. november 2027, og CTI-medarbejderen giver ikke støtte længere.',
      'Får borgeren brug for hjælp, gælder overdragelsesplanen. Ansvaret på lang sigt: Jeg selv.',
      'Jobkonsulenten fortsætter, så længe der er behov.',
      'Fortsat mentorstøtte gives af mentorkorpset.',
      // The team keeps a closed course for six months.
      'Forløbets data slettes 1. juni 2028.',
      // Karen could not come.
      'sagsbehandleren i socialforvaltningen',
      'Dokumentation',
    ]) {
      expect(words).toContain(line);
    }
    expect(words).toMatch(/△ \d+ afvigelser/);
    expect(words).not.toContain('mangler en, der tager over');
    const after = await asked('kontakt 42 30 hjemme');
    expect(after).toContain('CTI-medarbejderen giver ikke støtte efter sidste dag.');
    expect(after).toContain('Der er noteret støtte efter sidste dag: 30 minutter');
  });

  it('C7, C8: dokumentationen viser datoer, møder, støtte, timer og kerneelementer', async () => {
    const card = await asked('dokumentation 42');
    for (const line of [
      'Fase 2:',
      '1. juni 2027',
      'lavet 20. oktober 2027',
      'mentorstøtte, 20. oktober 2027',
      'Én gennemgående CTI-medarbejder: ja',
      'Støtten aftager, mens borger og netværk tager over: ja',
    ]) {
      expect(card).toContain(line);
    }
    const words = await wordsIn(await fetched({ file: 'documentation', citizen: 42 }));
    const text = words.join('\n');
    expect(words[0]).toBe('Dokumentation af CTI-forløb, borger 42');
    expect(text).toContain('Afslutning\n1. december 2027\n1. december 2027');
    // 460, 230 and 115 minutes in 92, 92 and 91 days: 150, 75 and 38 in 30 days.
    expect(text).toContain('Fase 1: 150 minutter pr. 30 dage');
    expect(text).toContain('Fase 2: 75 minutter pr. 30 dage');
    expect(text).toContain('Fase 3: 38 minutter pr. 30 dage');
    expect(text).toContain('Fra 8. marts 2027: 8 ordinære timer');
    expect(text).toContain('23. november 2027 kl. 10.00\nAfsluttende møde\nholdt');
    expect(text).toContain('Åbne post fra det offentlige\nborgeren selv (det er aftalt)');
    const plan = (await wordsIn(await fetched({ file: 'handover', citizen: 42 }))).join('\n');
    expect(plan).toContain('Kommunen har afgjort, at jeg får en mentor.');
    expect(plan).toContain('Overblik over regninger\nGældsrådgivningen');
    expect(plan).toContain('Åbne post fra det offentlige\nDet klarer jeg selv');
    expect(plan).not.toMatch(/CTI|borger 42|Sofie|Amina|Peter|Karen/);
  });

  it('D5: notatet journalføres med ét tryk', async () => {
    const { card } = await world.client.say('journalnotat 42', { from: SOFIE, in: CHANNEL });
    const file = buttonsOf(card).find(({ verb }) => verb === 'note');
    const filed = await press('note', file?.data ?? {}, { from: PETER });
    expect(filed).toContain('✓ Journalført af Peter Bruun 1. december 2027');
  });

  it('D6: alt, hvad der er gemt om borgeren, kan udleveres', async () => {
    const files = await unzipped(await fetched({ file: 'export', citizen: 42 }));
    expect(Object.keys(files).sort()).toEqual([
      'cti-plan-42.docx',
      'data.json',
      'dokumentation-borger-42.docx',
      'log.docx',
      'min-plan-42.docx',
    ]);
    const log = (await wordsIn(files['log.docx'] ?? Buffer.of())).join('\n');
    expect(log).toContain('Har set dokumentationen');
    expect(log).toContain('Peter Bruun');
    expect(world.output()).not.toMatch(/Sofie|regninger|søsteren/);
  });
});

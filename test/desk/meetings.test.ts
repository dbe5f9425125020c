import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import type { ClientPerson, Pressed, Reply } from '../support/teamsClient';
import { AMINA, CHANNEL, KAREN, PETER, shown, SOFIE } from '../e2e/world';

const TEAM = [SOFIE, AMINA, PETER, KAREN];
const CHAT = { personal: true } as const;

/** A meeting's life as its people live it: planned, moved, asked about, answered (P11, N1). */
describe('møder og aftaler, fra plan til hvad det blev til', () => {
  let house: TestHouse;
  const say = (text: string, from: ClientPerson = SOFIE): Promise<Reply> =>
    house.client.say(text, { from, in: CHANNEL });
  const asked = async (text: string, from?: ClientPerson): Promise<string> =>
    shown(await say(text, from));
  const press = (
    button: { verb: string; data: Readonly<Record<string, unknown>> },
    more: object = {},
    from: ClientPerson = SOFIE,
  ): Promise<Pressed> =>
    house.client.press(button.verb, { ...button.data, ...more }, { from, in: CHANNEL });
  const button = (answer: Reply | Pressed, title: string) => {
    const card = 'card' in answer ? answer.card : answer.value;
    const found = buttonsOf(card).find((each) => each.title.startsWith(title));
    if (!found) throw new Error(`No button: ${title} in ${shown(answer)}`);
    return found;
  };

  /** What somebody was sent 1:1 by the bot itself, oldest first. */
  const sentTo = (who: string) =>
    house.connector.sent.filter(
      ({ kind, conversation }) => kind === 'create' && conversation === `a:29:aad-${who}`,
    );
  /** What of it is about a meeting or an appointment. */
  const told = (who: string) =>
    sentTo(who)
      .map(({ activity }) => activity.summary)
      .filter((summary) => /opfølgning|hjemmebesøg/i.test(summary ?? ''));
  const cardTo = (who: string) => {
    const last = sentTo(who).at(-1);
    if (!last) throw new Error(`Nothing was sent to ${who}`);
    return { id: last.activity.id, content: last.activity.attachments?.[0]?.content };
  };
  const heldBy = ({ content }: { content: unknown }) => {
    const found = buttonsOf(content).find(({ data }) => data['state'] === 'held');
    if (!found) throw new Error('It cannot be said that it was held');
    return found;
  };

  beforeAll(async () => {
    house = await startHouse('2027-03-02T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    await house.client.say(
      'opret borger 42 §85 samtykke ja cti @Sofie Lindgaard job @Amina Yildiz jobcenter @Peter Bruun social @Karen Østergaard opstart 12/1-2027 første dag 1/3-2027 start 1/3-2027',
      { from: SOFIE, in: CHANNEL, mentions: TEAM },
    );
  });
  afterAll(() => house.stop());

  it('P11: planlagt igen spørges der, og intet er gemt, før det er sagt', async () => {
    expect(await asked('møde 42 opfølgning 12/3 kl 10')).toContain('Opfølgningen er planlagt til');
    const question = await say('møde 42 opfølgning 16/3 kl 9');
    expect(shown(question)).toContain('Skal mødet flyttes, eller er det ét mere?');
    expect(shown(question)).toContain('Der er ikke gemt noget endnu.');
    expect(await asked('status 42')).toContain('Fredag den 12. marts 2027 kl. 10.00: opfølgning');
    const moved = await press(button(question, 'Flyt mødet'));
    expect(shown(moved)).toContain(
      'Opfølgningen er flyttet fra fredag den 12. marts 2027 kl. 10.00 til tirsdag den 16. marts 2027 kl. 09.00.',
    );
    expect(await asked('status 42')).not.toContain('12. marts 2027 kl. 10.00: opfølgning');
  });

  it('P11: flyt møde, og flere spørges der om', async () => {
    expect(await asked('flyt møde 42 fredag kl 10')).toContain(
      'til fredag den 5. marts 2027 kl. 10',
    );
    const question = await say('møde 42 opfølgning 16/3 kl 9');
    await press(button(question, 'Ét møde mere'));
    const which = await say('flyt opfølgning 42 til 19/3');
    expect(shown(which)).toContain('Hvilket møde skal flyttes?');
    expect(shown(await press(button(which, '16. marts 2027')))).toContain(
      'til fredag den 19. marts 2027',
    );
    expect(await asked('møde 42 opfølgning 19/3 aflyst')).toContain('er aflyst');
    expect(await asked('flyt møde 42 overdragelse 19/3')).toContain('Der er ikke planlagt en');
  });

  it('P11: en aftale er borgerens og medarbejderens, og det siges', async () => {
    expect(await asked('aftale 42 4/3 kl 13 hjemmebesøg')).toContain(
      'Aftalt: hjemmebesøg torsdag den 4. marts 2027 kl. 13.00. Kun Sofie Lindgaard bliver mindet om det; ingen andre får besked.',
    );
    expect(await asked('flyt aftale 42 5/3 kl 14')).toContain(
      'er flyttet fra torsdag den 4. marts',
    );
    expect(await asked('status 42')).toContain('Fredag den 5. marts 2027 kl. 14.00: hjemmebesøg');
  });

  it('G1: med kun en dato er den til at kende, og arbejdsaftalen er ét tryk væk', async () => {
    const answer = await say('aftale 42 1/4-2027');
    expect(shown(answer)).toContain('Aftalt: aftale med borgeren torsdag den 1. april 2027');
    const meant = await press(button(answer, 'Jeg mente arbejdsaftalen'));
    expect(shown(meant)).toContain('Arbejdsaftalen er indgået, og der følges op den 1. april 2027');
    expect(await asked('status 42')).not.toContain('1. april 2027: aftale med borgeren');
    expect(await asked('journalnotat 42')).not.toContain('aftalt aftale');
  });

  it('N1: når dagen er gået, er det planlagt, ikke bekræftet, og der spørges', async () => {
    await asked('tid 8/3-2027');
    const status = await asked('status 42');
    expect(status).toContain('5. marts 2027 kl. 10.00: opfølgning (planlagt, ikke bekræftet)');
    expect(status).toContain('5. marts 2027 kl. 14.00: hjemmebesøg (planlagt, ikke bekræftet)');
    expect(status).not.toContain('ikke holdt');
    expect(await asked('journalnotat 42')).toContain('det er ikke bekræftet, om mødet blev holdt');
    expect(await asked('oversigt')).toContain('opfølgning 5. marts 2027: planlagt, ikke bekræftet');
    const toAmina = shown(await house.client.say('mine', { from: AMINA, in: CHAT }));
    expect(toAmina).toContain('opfølgning 5. marts 2027: planlagt, ikke bekræftet');
    expect(toAmina).not.toContain('hjemmebesøg');
    const toSofie = shown(await house.client.say('mine', { from: SOFIE, in: CHAT }));
    expect(toSofie).toContain('hjemmebesøg 5. marts 2027: planlagt, ikke bekræftet');
  });

  it('N1: mindet og spurgt bliver kun de, der er med', () => {
    expect(told('sofie')).toEqual([
      'Borger 42: Opfølgning fredag den 5. marts 2027 kl. 10.00 · Borger 42: Hjemmebesøg fredag den 5. marts 2027 kl. 14.00',
      'Borger 42: Blev hjemmebesøget gennemført?',
    ]);
    expect(told('amina')).toEqual([
      'Borger 42: Opfølgning fredag den 5. marts 2027 kl. 10.00',
      'Borger 42: Blev opfølgningen holdt?',
    ]);
    expect([...told('peter'), ...told('karen')]).toEqual([]);
  });

  it('N1: ét tryk på kortet: holdt, med dem der var der', async () => {
    const card = cardTo('amina');
    const pressed = await house.client.press('meeting', heldBy(card).data, {
      ...{ from: AMINA, in: CHAT, card: card.id },
    });
    expect(shown(pressed)).toContain('den 5. marts 2027 med borgeren, CTI-medarbejderen og');
    expect(await asked('status 42')).not.toContain('opfølgning (planlagt, ikke bekræftet)');
    await asked('fortryd', AMINA);
    expect(await asked('status 42')).toContain('opfølgning (planlagt, ikke bekræftet)');
  });

  it('P11: holdt, med dem, der blev spurgt, og de kan rettes', async () => {
    const held = await say('møde 42 opfølgning afholdt 5/3');
    expect(shown(held)).toContain(
      'Opfølgningen blev holdt den 5. marts 2027 med borgeren, CTI-medarbejderen og jobkonsulenten.',
    );
    const form = await press(button(held, 'Ret deltagere'));
    const inputs = JSON.stringify(form.value);
    expect(inputs).toContain('"value":"citizen,cti,job"');
    const save = button(form, 'Gem mødet');
    const filled = { state: 'held', kind: 'followup', date: '2027-03-05', attended: 'citizen,job' };
    expect(inputs).toContain('"value":"held"');
    expect(shown(await press(save, filled))).toContain(
      'den 5. marts 2027 med borgeren og jobkonsulenten.',
    );
  });

  it('C4: aftalen holdt bliver en kontakt, og fortryd tager begge dele tilbage', async () => {
    expect(await asked('aftale 42 afholdt')).toContain('Minutter');
    expect(await asked('aftale 42 afholdt 45 min')).toContain(
      'Kontakt noteret: 45 minutter hjemme hos borgeren, 5. marts 2027.',
    );
    await asked('fortryd');
    expect(await asked('status 42')).toContain('hjemmebesøg (planlagt, ikke bekræftet)');
    expect(await asked('aftale 42 5/3 udeblevet')).toContain(
      'Hjemmebesøget den 5. marts 2027 blev ikke til noget, da borgeren ikke var der. Tag kontakt, og aftal en ny tid.',
    );
  });

  it('P11: a network meeting counts the network, in English too', async () => {
    await asked('sprog en');
    expect(await asked('meeting 42 network held 8 March 3 from the network')).toContain(
      'The network meeting was held on 8 March 2027 with the citizen, the CTI worker and 3 people from the citizen’s network.',
    );
    expect(await asked('appointment 42 12 March 10:00 home visit')).toContain(
      'Agreed: home visit Friday 12 March 2027 at 10:00. Only Sofie Lindgaard is reminded of it; nobody else is told.',
    );
    expect(await asked('move appointment 42 15 March')).toContain(
      'The home visit is moved from Friday 12 March 2027 at 10:00 to Monday 15 March 2027.',
    );
  });
});

import { CHANNEL, shown, SOFIE } from '../../e2e/world';
import { wordsIn } from '../../papers/reading';
import { startHouse, type TestHouse } from '../../support/house';

/** Pages to hand over, as Word, typed 1:1 and in the channel (job p. 16-17 and 23-24; generic; C2, C3). */
describe('pages for the citizen and the network', () => {
  let house: TestHouse;
  const say = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const file = async (text: string): Promise<string> => {
    const { card } = await house.client.say(text, { from: SOFIE, in: { personal: true } });
    const url = /http:[^"]+\/files\/[\w-]+/.exec(JSON.stringify(card))?.[0] ?? '';
    return (await wordsIn(Buffer.from(await (await fetch(url)).arrayBuffer()))).join('\n');
  };

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = [
      { id: `29:${SOFIE.id}`, name: SOFIE.name, aadObjectId: SOFIE.id, userRole: 'user' as const },
    ];
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
    await say('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
    await say('opret borger 43 generisk samtykke ja');
    await house.client.press(
      'focus',
      { citizen: 42, goal: 'Søndage med familien', theme: 'network', contact: 'Søsteren' },
      { from: SOFIE, in: CHANNEL },
    );
  });
  afterAll(() => house.stop());

  it('job p. 16-17: what the citizen is told before phase 1, and the questions to talk about', async () => {
    const page = await file('borgerinfo 42');
    expect(page).toContain('Dit CTI-forløb');
    for (const told of ['fast kontaktperson', 'bestemmer selv', 'I den første tid', 'arbejdsplads'])
      expect(page).toContain(told);
    expect(page).toContain('Det begynder 1. marts 2027, og den sidste dag er 30. november 2027.');
    expect(page).toContain('Forløbet varer ni måneder');
    expect(await file('hvad skal borgeren vide 42')).toBe(page);
    expect(page).not.toContain('42');
  });

  it('generic, Kontaktskabelse: the same page without a job', async () => {
    const page = await file('citizen info 43');
    expect(page).toContain('for eksempel i din bolig');
    expect(page).not.toContain('arbejdsplads');
  });

  it('model, CTI-indsatsen; job p. 23-24: the CTI plan by its three tracks, to share', async () => {
    const page = await file('cti-plan 42');
    for (const told of [
      'Job',
      'Mestring i hverdagen',
      'Netværk',
      'Søndage med familien',
      'Søsteren',
    ])
      expect(page).toContain(told);
    expect(page.indexOf('Søndage med familien')).toBeGreaterThan(page.indexOf('Netværk'));
    // The seven themes of the needs mapping (job p. 23).
    expect(page).toContain('Psykisk helbred\nikke endnu');
  });

  it('G1: the Word files behind buttons are typed as well', async () => {
    expect(await file('dokumentation 42 word')).toContain('Dokumentation af CTI-forløb, borger 42');
    expect(await file('overdragelse 42 word')).toContain('Min plan fra nu af');
  });

  it('D2, P9: nothing of an unknown number', async () => {
    expect(await say('borgerinfo 4711')).toBe(await say('status 4711'));
  });
});

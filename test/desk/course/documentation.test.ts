import { CHANNEL, shown, SOFIE } from '../../e2e/world';
import { wordsIn } from '../../papers/reading';
import { startHouse, type TestHouse } from '../../support/house';

/** `dokumentation 42`: how the course went and what the facts show (C7, C8). */
describe('the documentation', () => {
  let house: TestHouse;
  const say = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = [
      { id: `29:${SOFIE.id}`, name: SOFIE.name, aadObjectId: SOFIE.id, userRole: 'user' as const },
    ];
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
    await say('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
    await say('kontakt 42 320 hjemme');
    await say('timer 42 8');
  });
  afterAll(() => house.stop());

  it('C4, C5: shows support beside 4:2:1 and hours, with the figures as text', async () => {
    const text = await say('dokumentation 42');
    // 320 minutes in the 32 days from 1 March to 1 April: 300 in 30 days.
    expect(text).toContain('Fase 1: 300 min.');
    expect(text).toContain('8 timer fra 1. april 2027');
    expect(text).toContain('Skift og datoer');
    expect(text).toContain('1. juni 2027 (kommer)');
  });

  it('C8: the core elements, known or not', async () => {
    const text = await say('dokumentation 42');
    expect(text).toContain('Kerneelementer');
    expect(text).toContain('Forløbet har en fast længde: ja');
    expect(text).toContain(
      'Forløbet er tilpasset den enkelte borger: fremgår ikke af noteringerne',
    );
  });

  it('comes as Word', async () => {
    const asked = { from: SOFIE, in: { personal: true } as const };
    const pressed = await house.client.press('file', { file: 'documentation', citizen: 42 }, asked);
    const url = /http:[^"]+\/files\/[\w-]+/.exec(JSON.stringify(pressed.value))?.[0] ?? '';
    const words = await wordsIn(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect(words[0]).toBe('Dokumentation af CTI-forløb, borger 42');
    expect(words).toContain('Fase 1: 300 minutter pr. 30 dage');
    expect(words).toContain('Fra 1. april 2027: 8 ordinære timer');
  });

  it('D2: of an unknown number there is nothing', async () => {
    expect(await say('dokumentation 4711')).toBe(await say('status 4711'));
  });

  it('P9: withdrawn consent leaves only the export, also for a link that was given before', async () => {
    const asked = { from: SOFIE, in: { personal: true } as const };
    const linkTo = async (order: object) => {
      const { value } = await house.client.press('file', { ...order, citizen: 42 }, asked);
      return /http:[^"]+\/files\/[\w-]+/.exec(JSON.stringify(value))?.[0] ?? '';
    };
    const before = await linkTo({ file: 'documentation' });
    await say('samtykke 42 trukket tilbage');
    expect((await fetch(before)).status).toBe(404);
    expect(await linkTo({ file: 'documentation' })).toBe('');
    expect(await linkTo({ file: 'handover' })).toBe('');
    for (const words of ['dokumentation 42', 'journalnotat 42', 'forlæng 42']) {
      const refused = await say(words);
      expect(refused).toContain('Borgeren trak sit samtykke tilbage');
      expect(refused).toContain('eksport 42');
    }
    expect((await fetch(await linkTo({ file: 'export' }))).status).toBe(200);
  });
});

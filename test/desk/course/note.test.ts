import { CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import { startHouse, type TestHouse } from '../../support/house';

/** `journalnotat 42`: what happened since the last note, and who filed it (D5). */
describe('the record note', () => {
  let house: TestHouse;
  const say = async (text: string) => shown(await house.client.say(text, asked));
  const asked = { from: SOFIE, in: CHANNEL };
  const press = async (data: Record<string, unknown>, from = SOFIE) =>
    shown(await house.client.press('note', data, { from, in: CHANNEL }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    await say('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
    await say('kontakt 42 45 hjemme');
  });
  afterAll(() => house.stop());

  it('D5: tells in neutral prose what happened, without what was taken back', async () => {
    await say('kontakt 42 77 telefon');
    await say('fortryd');
    const text = await say('journalnotat 42');
    expect(text).toContain('1. april 2027:');
    expect(text).toContain(
      'Der er oprettet et CTI-forløb fra ledighed til job efter SEL\u00a0§\u00a085.',
    );
    expect(text).toContain('Der var kontakt med borgeren den 1. april 2027 i 45 minutter');
    expect(text).not.toContain('77 minutter');
    expect(text).toContain('Siden forløbet blev oprettet');
  });

  it('is marked as filed by one tap, and shows who and when', async () => {
    const { card } = await house.client.say('note 42', asked);
    const actions = card?.['actions'] as { verb: string; data: Record<string, unknown> }[];
    const button = actions.find(({ verb }) => verb === 'note');
    expect(button?.data).toEqual({ citizen: 42, upTo: expect.any(Number) as number });
    const filed = await press(button?.data ?? {}, PETER);
    expect(filed).toContain('✓ Journalført af Peter Bruun 1. april 2027');
    expect(filed).toContain('45 minutter');
    const after = await say('journalnotat 42');
    expect(after).toContain('Der er ikke sket noget siden sidste notat.');
    expect(after).toContain('Sidste notat er journalført af Peter Bruun 1. april 2027.');
    expect(await say('log 42')).toContain('journalnotat');
  });

  it('goes on from the last one', async () => {
    await say('kontakt 42 30 telefon');
    const text = await say('journalnotat 42');
    expect(text).toContain('Siden notatet 1. april 2027');
    expect(text).toContain('30 minutter');
    expect(text).not.toContain('45 minutter');
  });

  it('D2: an unknown number gets the same answer as everywhere', async () => {
    expect(await say('journalnotat 4711')).toBe(await say('status 4711'));
  });
});

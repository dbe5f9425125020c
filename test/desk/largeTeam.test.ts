import { startHouse, type TestHouse } from '../support/house';
import { ofType, textsOf } from '../cards/gallery/walk';
import { CHANNEL, shown, SOFIE } from '../e2e/world';

/** A team of 150 courses, pasted from a spreadsheet in two messages. */
describe('a team of 150 courses', () => {
  let house: TestHouse;
  const say = async (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const line = (number: number) => `${number};${number % 2 ? '§85' : '§82b'};ja;1/3-2027`;
    const lines = Array.from({ length: 150 }, (_each, place) => line(place + 1));
    await say(`importer\nNr;Lovhjemmel;Samtykke;CTI-start\n${lines.slice(0, 80).join('\n')}`);
    const preview = await say(`importer\n${lines.slice(80).join('\n')}`);
    const press = async (card: unknown) =>
      house.client.tap({ id: preview.id, card }, 'confirm', {}, { from: SOFIE, in: CHANNEL });
    // A press takes a few seconds at most: it creates a hundred, and the next one the rest.
    const hundred = await press(preview.card);
    expect(shown(hundred)).toContain('100');
    expect(shown(await press(hundred.value))).toContain('150 forløb');
  });
  afterAll(() => house.stop());

  it('pages its overview, for one query and one line in the audit trail', async () => {
    house.counter.reset();
    const { card } = await say('oversigt');
    const asked = Object.entries(house.counter.cost());
    expect(Object.fromEntries(asked.map(([kind, { requests }]) => [kind, requests]))).toEqual({
      query: 1,
      create: 1,
    });
    expect(textsOf(card)).toContain('150 forløb');
    expect(textsOf(card).join(' ')).toContain('Side 1 af 15');
    expect(JSON.stringify(card).length).toBeLessThan(18_000);
  });

  it('turns to the last page, where each row opens its status', async () => {
    const { id, card } = await say('oversigt side 15');
    const rows = ofType(card, 'ColumnSet').map(({ value }) => value['selectAction']);
    expect(rows).toHaveLength(10);
    const [first] = rows as { verb: string; data: { citizen: number } }[];
    const opened = await house.client.press(first?.verb ?? '', first?.data ?? {}, {
      from: SOFIE,
      in: CHANNEL,
      card: id,
    });
    expect(shown(opened)).toContain(`Borger ${first?.data.citizen}`);
  });
});

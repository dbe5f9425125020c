import { CHANNEL, shown, SOFIE, startWorld, type World } from './world';
import type { ClientPerson } from '../support/teamsClient';

/** Twenty people at one card at the same moment. */
describe('many hands on one course', () => {
  const people: ClientPerson[] = Array.from({ length: 20 }, (_each, place) => ({
    id: `aad-colleague-${place + 1}`,
    name: `Kollega ${String.fromCharCode(65 + place)}`,
  }));
  let world: World;

  beforeAll(async () => {
    world = await startWorld('2027-04-01T09:00:00Z');
    const line = 'new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01';
    await world.client.say(line, { from: SOFIE, in: CHANNEL });
  });

  afterAll(() => world.stop());

  const press = (from: ClientPerson, data: object, id?: string) =>
    world.client.press('tick', { ...data }, { from, in: CHANNEL, ...(id ? { id } : {}) });

  it('keeps all of twenty ticks made at once, each with its own name', async () => {
    const answers = await Promise.all(
      people.map((person, index) => press(person, { citizen: 42, to: 'done', ...PLACES[index] })),
    );
    expect(answers.map(({ status, type }) => `${status} ${type}`)).toEqual(
      people.map(() => '200 application/vnd.microsoft.card.adaptive'),
    );
    const lists = await Promise.all(
      Object.keys(ROWS).map((list) =>
        world.client.say(`checklist 42 ${list}`, { from: SOFIE, in: CHANNEL }),
      ),
    );
    const ticked = lists.map(shown).join('\n');
    for (const { name } of people) expect(ticked).toContain(name);
  });

  it('changes nothing the second time the same press is delivered', async () => {
    const data = { citizen: 42, list: 'phase2', item: 'needsMapped', to: 'open' };
    const [first] = people;
    if (!first) throw new Error('There is somebody');
    const once = await press(first, data, 'press-1');
    const twice = await press(first, data, 'press-1');
    const again = await press(first, data, 'press-2');
    expect(twice.value).toEqual(once.value);
    expect(again.value).toEqual(once.value);
  });
});

/** A row each for twenty people, none of them settled by a fact already. */
const ROWS = {
  contact: ['met', 'informed', 'contactAgreed', 'startupHeld'],
  phase2: [
    ...['settledAtWork', 'phasesExplained', 'needsMapped', 'focusChosen', 'planMade'],
    ...['coordinated', 'networkBegun', 'servicesMet', 'localIntroduced', 'phase2Told'],
  ],
  phase3: [...['evaluated', 'planAdapted', 'dailyLife', 'relations', 'obligations', 'phase3Told']],
};

const PLACES = Object.entries(ROWS).flatMap(([list, items]) =>
  items.map((item) => ({ list, item })),
);

import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import type { SentActivity } from '../../support/connector';
import { startHouse, type TestHouse } from '../../support/house';
import { until } from '../../support/until';
import type { ClientPerson } from '../../support/teamsClient';

/** N1, one morning, one message, as a worker uses it: the whole bot in one process. */
describe('N1: the message of a morning', () => {
  let house: TestHouse;
  const TEAM = [SOFIE, AMINA, PETER];
  const say = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));
  const chat = `a:29:${AMINA.id}`;
  const words = (activity: SentActivity | undefined): string =>
    JSON.stringify(activity?.attachments ?? activity?.text ?? '');
  const cards = (): string[] => house.connector.shown(chat).map(words);
  const bundle = (): SentActivity => {
    const found = house.connector
      .shown(chat)
      .findLast((card) => words(card).includes('For you today'));
    if (!found) throw new Error('There is no message of several things');
    return found;
  };

  beforeAll(async () => {
    house = await startHouse('2027-01-12T09:00:00Z');
    const members = TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    for (const number of [42, 43, 44]) {
      await say(
        `new citizen ${number} §85 consent yes cti @Amina Yildiz job none jobcenter @Peter Bruun social none startup 2027-01-12`,
        ...TEAM,
      );
    }
    // 5 working days after the start-up meetings nobody has been in touch with the citizens.
    await say('time 2027-01-19');
    await house.bot.rest();
  });
  afterAll(() => house.stop());

  it('is one, with a row and its buttons for each citizen, and no other comes that morning', () => {
    const told = cards().filter((card) => card.includes('first contact'));
    expect(told).toHaveLength(1);
    for (const number of [42, 43, 44]) expect(told[0]).toContain(`Citizen ${number} · `);
    expect(told[0]?.match(/"form":"contact"/g)).toHaveLength(3);
    expect(told[0]?.match(/"verb":"seen"/g)).toHaveLength(3);
  });

  it('what is done by its form is answered with the message as it stands now', async () => {
    const { id } = bundle();
    const saved = await house.client.press(
      'contact',
      { citizen: 43, minutes: '45', kind: 'home', team: teamOf(bundle()) },
      { from: AMINA, in: { personal: true }, card: id },
    );
    const answer = JSON.stringify(saved);
    expect(answer).toContain('For you today');
    expect(answer).toContain('2 things');
    expect(answer).toContain('45');
    expect(answer.match(/"form":"contact"/g)).toHaveLength(2);
    await until(() => words(bundle()).includes('✓'));
    expect(words(bundle()).match(/"form":"contact"/g)).toHaveLength(2);
  });

  it('a row that was put off comes back alone, and the message goes on telling of the others', async () => {
    const [press] = words(bundle()).match(/contact\.first~[^"\\]*/) ?? [];
    const later = await house.client.press(
      'later',
      { citizen: 42, due: press ?? '', days: 1, team: teamOf(bundle()) },
      { from: AMINA, in: { personal: true }, card: bundle().id },
    );
    expect(shown(later)).toContain('20 January 2027');
    const before = cards().length;
    await say('time 2027-01-20');
    await until(() => cards().length > before);
    expect(cards().at(-1)).toContain('Shown again');
    expect(words(bundle())).toContain('Citizen 44 · ');
  });

  it('D6: what was erased is gone from the message, the other rows are there', async () => {
    const asked = await house.client.say('delete citizen 44', { from: SOFIE, in: CHANNEL });
    await house.client.tap(asked, 'confirm', {}, { from: SOFIE, in: CHANNEL });
    await until(() => !words(bundle()).includes('Citizen 44'));
    expect(words(bundle())).toContain('Citizen 43 · ');
  });
});

function teamOf(card: SentActivity): string {
  return /"team":"([^"]+)"/.exec(JSON.stringify(card.attachments ?? []))?.[1] ?? '';
}

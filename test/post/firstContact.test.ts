import { AMINA, CHANNEL, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';

/** P7: a reminder of the first contact says what became of it, and nothing that did not happen. */
describe('the reminder of the first contact', () => {
  let house: TestHouse;
  const say = (text: string) =>
    house.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [AMINA] });
  const toAmina = (kind: string): string[] =>
    house.connector.sent
      .filter((sent) => sent.kind === kind && sent.conversation.includes(AMINA.id))
      .map(({ activity }) => JSON.stringify(activity));

  beforeAll(async () => {
    house = await startHouse('2027-01-12T09:00:00Z');
    const members = [SOFIE, AMINA].map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id },
    }));
    house.connector.setMembers(CHANNEL.channel, members);
  });
  afterAll(() => house.stop());

  it('names the start-up meeting’s day, and tells of the start when nothing was logged', async () => {
    await say('new citizen 42 §85 consent yes cti @Amina Yildiz startup 2027-01-12');
    await say('time 2027-01-19');
    expect(toAmina('create').at(-1)).toContain('The start-up meeting was held on 12 January 2027');
    await say('jobmatch 42 2027-01-19');
    await say('start 42');
    await say('time 2027-01-20');
    expect(toAmina('update').join('\n')).toContain('CTI started on 19 January 2027');
    expect(toAmina('update').join('\n')).not.toContain('has been contacted');
  });
});

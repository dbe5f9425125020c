import { CHANNEL, PETER, SOFIE } from '../e2e/world';
import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';

/** N1: what its reader put off comes back, on days that `time` lives through too. */
describe('a notice put off under the practice clock', () => {
  let house: TestHouse;
  const say = (text: string) =>
    house.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [PETER] });
  /** Of the job match alone: that he is the job consultant now is told before. */
  const toPeter = () =>
    house.connector.sent.filter(
      ({ kind, conversation, activity }) =>
        kind === 'create' &&
        conversation.includes(PETER.id) &&
        JSON.stringify(activity).includes('no job match yet'),
    );

  beforeAll(async () => {
    house = await startHouse('2027-04-18T09:00:00Z');
    const members = [SOFIE, PETER].map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id },
    }));
    house.connector.setMembers(CHANNEL.channel, members);
    await say('new citizen 43 §85 consent yes job @Peter Bruun startup 2027-04-01');
    // 30 days after the start-up meeting is Saturday 1 May: Monday 3 May.
    await say('time 2027-05-03');
  });
  afterAll(() => house.stop());

  it('names the working day and comes back on it, once', async () => {
    const [first] = toPeter();
    const card = first?.activity.attachments?.[0]?.content;
    const later = buttonsOf(card).find(({ data }) => data['days'] === 3);
    if (!first || !later) throw new Error('The notice cannot be put off');
    const answer = await house.client.press('later', later.data, {
      from: PETER,
      in: { personal: true },
      card: first.activity.id,
    });
    // 6 May 2027 is Ascension Day.
    expect(answer.value).toBe('I will remind you again on 7 May 2027.');
    await say('time 2027-05-05');
    expect(toPeter()).toHaveLength(1);
    await say('time 2027-05-07');
    expect(toPeter()).toHaveLength(2);
    expect(JSON.stringify(toPeter()[1]?.activity)).toContain('Shown again (2nd time)');
    await say('time 2027-05-12');
    expect(toPeter()).toHaveLength(2);
  });
});

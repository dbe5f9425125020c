import { CHANNEL, PETER, shown, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';

/** Small promises of the rule book, asked of the whole bot as a person would. */
describe('asked as a person would', () => {
  let house: TestHouse;
  const asked = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [] }));
  const posted = (words: string): boolean =>
    house.connector.sent.some(({ activity }) => JSON.stringify(activity).includes(words));

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    const people = [SOFIE, PETER].map(({ id, name }) => ({
      id: `29:${id}`,
      name,
      aadObjectId: id,
    }));
    house.connector.setMembers(CHANNEL.channel, people);
    house.connector.setMembers(CHANNEL.team, people);
    await asked('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await asked('new citizen 43 §85 consent yes first day 2027-03-01 start 2027-03-01');
  });
  afterAll(() => house.stop());

  it('D8: a number in use is not taken by a correction, and the answer says whose it is', async () => {
    const answer = await asked('correct 43 number 42 reason typed wrong');
    expect(answer).toContain('Citizen 42 already has a course under way');
    expect(answer).toContain('our rule');
    expect(await asked('status 43')).toContain('Citizen 43');
  });

  it('T6: a pause with a known end says when the course goes on', async () => {
    await asked('pause 43 treatment');
    const answer = await asked('resume 43 2027-03-11');
    expect(answer).toContain('The pause ends, and the course goes on from 11 March 2027.');
    const status = await asked('status 43');
    expect(status).toContain('92 days left of phase 1. The course goes on from 11 March 2027.');
    expect(status).not.toContain('not known yet');
  });

  it.each(['contact 42 -5 home', 'contact 42 home -45', 'hours 42 -1', 'practice 42 -8'])(
    'C4 C5: a negative amount is no amount: %s',
    async (text) => {
      expect(await asked(text)).not.toContain('Recorded');
    },
  );

  it('T8: support given before an early end is no after-care, whenever it is told', async () => {
    await asked('new citizen 44 §85 consent yes first day 2027-02-01 start 2027-02-01');
    await asked('stop 44 2027-03-01 moved away');
    const before = await asked('contact 44 30 home 2027-02-20');
    expect(before).toContain('30 minutes');
    expect(before).not.toContain('The CTI worker gives no support after the last day');
    const after = await asked('contact 44 30 home 2027-03-01');
    expect(after).toContain('The CTI worker gives no support after the last day');
  });

  it('T3: the preparation names the day that CTI starts, also when it starts early', async () => {
    await asked(
      'new citizen 45 §82b consent yes first day 2027-03-20 start 2027-03-10 reason transport',
    );
    await house.bot.sweepNow();
    expect(posted('Get ready: CTI starts on 10 March 2027')).toBe(true);
    expect(posted('The first working day is 20 March 2027, and CTI starts on 10 March 2027.')).toBe(
      true,
    );
    expect(posted('CTI starts on 20 March 2027')).toBe(false);
  });

  it('P9: withdrawn consent leaves no working cards, only what ends the course', async () => {
    await asked('new citizen 46 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await asked('consent 46 withdrawn');
    for (const text of ['checklist 46', 'closing 46', 'handover 46']) {
      expect(await asked(text)).toContain('The citizen withdrew consent on 1 March 2027');
    }
    expect(await asked('status 46')).toContain('Consent has been withdrawn');
    expect(await asked('stop 46 reason consent withdrawn')).toContain('The course ends early');
  });

  it('T8 C7: of many deviations the newest stay in sight', async () => {
    await asked('new citizen 48 §85 consent yes first day 2027-01-04 start 2027-01-04');
    for (const name of ['Sofie', 'Peter', 'Sofie', 'Peter', 'Sofie', 'Peter', 'Sofie', 'Peter']) {
      await asked(`role 48 cti ${name} reason sick leave`);
    }
    await asked('stop 48 2027-03-01 moved away');
    await asked('contact 48 30 home');
    for (const text of ['status 48', 'documentation 48']) {
      const answer = await asked(text);
      expect(answer).toContain('Support was logged after the last day: 30 minutes');
      expect(answer).toMatch(/\d+ earlier, in the Word file of the documentation/);
    }
  });

  it('C1 C5: a form is not opened for what the programme does not have', async () => {
    await asked('new citizen 49 generic consent yes');
    for (const text of ['agreement 49', 'jobmatch 49', 'hours 49']) {
      expect(await asked(text)).toMatch(/only on a job course.*generic manual.*“transition 49”/);
    }
    expect(await asked('transition 42')).toMatch(/CTI manual, p\. 19.*“jobmatch 42”/);
    // T3: a course without a planned transition starts with it on that day, nothing asked.
    expect(await asked('start 49')).toContain('The day of the transition is 1 March 2027.');
  });

  it('N1: a card whose day has moved says so and names no other day than it did', async () => {
    await asked('new citizen 51 §85 consent yes cti Sofie');
    await asked('jobmatch 51 2027-03-15');
    await asked('meeting 51 followup 2027-03-02 10:00');
    await house.bot.sweepNow();
    await asked('jobmatch 51 2027-03-22');
    await asked('meeting 51 followup cancelled');
    await house.bot.sweepNow();
    // Correcting a card twice does no harm; what counts is what each card says in the end.
    const updates = house.connector.sent
      .filter(({ kind, conversation }) => kind === 'update' && conversation.startsWith('a:'))
      .filter(({ activity }) => JSON.stringify(activity).includes('Citizen 51'));
    const last = new Map(updates.map(({ activity }) => [activity.id, activity.attachments]));
    const corrected = [...last.values()].map((attachments) => JSON.stringify(attachments));
    expect(corrected).toHaveLength(2);
    for (const card of corrected) {
      expect(card).toContain('No longer valid. The dates have changed since.');
      expect(card).not.toMatch(/on 1 March 2027|starts on 22 March 2027/);
    }
    expect(corrected.some((card) => card.includes('Follow-up on Tuesday 2 March 2027'))).toBe(true);
  });

  it('one request, one answer: what is told twice changes nothing and says so', async () => {
    await asked('new citizen 52 §85 consent yes');
    await asked('jobmatch 52 2027-03-15');
    expect(await asked('jobmatch 52 15 March')).toContain('so nothing was changed');
    expect(await asked('status 52')).not.toContain('nothing was changed');
  });

  it('T7: what has an end ahead is told by that end, and in no wrong tense', async () => {
    await asked('new citizen 53 §85 consent yes first day 2027-02-01 start 2027-02-01');
    await asked('stop 53 2027-07-20 moving away');
    const status = await asked('status 53');
    expect(status).toContain('Network meetings to be held by 20 June 2027');
    expect(status).toContain('19 July 2027');
    expect(await asked('pause 53 treatment 2027-08-01')).toContain('is over from 20 July 2027');
  });

  it('a surname that is unique on the roster names its person', async () => {
    await asked('new citizen 54 §85 consent yes');
    expect(await asked('role 54 job Bruun')).toContain('Job consultant: Peter Bruun.');
  });
});

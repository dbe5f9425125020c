import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import type { ClientPerson, ClientPlace } from '../support/teamsClient';
import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../e2e/world';

const OTHER = { team: '19:other@thread.tacv2', channel: '19:other@thread.tacv2', name: 'CTI Syd' };
const STRANGER: ClientPerson = { id: 'aad-stranger', name: 'Fremmed Person' };

describe('in a 1:1 chat', () => {
  let house: TestHouse;
  const say = (text: string, from: ClientPerson, place: ClientPlace = { personal: true }) =>
    house.client.say(text, { from, in: place });
  const asked = async (text: string, from: ClientPerson = SOFIE) => shown(await say(text, from));

  const members = (people: readonly ClientPerson[]) =>
    people.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    house.connector.setMembers(CHANNEL.channel, members([SOFIE, AMINA]));
    house.connector.setMembers(OTHER.channel, members([SOFIE]));
    const line = 'new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01';
    await house.client.say(`${line} cti @Sofie Lindgaard`, {
      ...{ from: SOFIE, in: CHANNEL },
      mentions: [SOFIE],
    });
    await house.client.say('status 42', { from: AMINA, in: CHANNEL });
    await house.client.say('status 42', { from: STRANGER, in: CHANNEL });
  });
  afterAll(() => house.stop());

  it('commands work without a mention', async () => {
    expect(await asked('status 42')).toContain('1 June 2027');
    expect(await asked('contact 42 45 home')).toContain('45 minutes');
  });

  it('D2: somebody who is not on the roster gets the answer of a number that does not exist', async () => {
    const foreign = await asked('status 42', STRANGER);
    const unknown = await asked('status 43', STRANGER);
    expect(foreign).toBe(unknown.replaceAll('43', '42'));
    expect(foreign).toBe((await asked('status 43')).replaceAll('43', '42'));
  });

  it('mine shows the courses in which I have a role', async () => {
    expect(await asked('mine')).toContain('Citizen 42');
    expect(await asked('mine', AMINA)).not.toContain('Citizen 42');
  });

  it('mine names each row’s team to its button, so that no press has to ask which', async () => {
    const { card } = await say('mine', SOFIE);
    const [row] = buttonsOf(card).filter(({ verb }) => verb === 'status');
    expect(row?.data).toEqual({
      citizen: 42,
      team: expect.stringMatching(/^[\w-]{16}$/) as string,
    });
    const pressed = await house.client.press('status', row?.data ?? {}, {
      from: SOFIE,
      in: { personal: true },
    });
    expect(shown(pressed)).toContain('Citizen 42');
  });

  it('who was given a role works in 1:1 without ever having written in the channel', async () => {
    const all = members([SOFIE, AMINA, PETER]);
    house.connector.setMembers(CHANNEL.channel, all);
    expect(await asked('status 42', PETER)).toMatch(/know of no course/);
    await house.client.say('role 42 job @Peter Bruun', {
      ...{ from: SOFIE, in: CHANNEL },
      mentions: [PETER],
    });
    expect(await asked('status 42', PETER)).toContain('1 June 2027');
    house.connector.setMembers(CHANNEL.channel, members([SOFIE, AMINA]));
    expect(await asked('status 42', PETER)).toMatch(/know of no course/);
  });

  it('a number that exists in two of my teams asks which, and the button goes on', async () => {
    await house.client.say('new citizen 42 generic consent yes', { from: SOFIE, in: OTHER });
    const question = await say('status 42', SOFIE);
    expect(shown(question)).toContain('CTI Syd');
    const found = /"verb":"say","data":(\{[^{}]*\})/.exec(JSON.stringify(question.card));
    const data = JSON.parse(found?.[1] ?? '{}') as Record<string, unknown>;
    const answer = await house.client.press('say', data, { from: SOFIE, in: { personal: true } });
    expect(shown(answer)).toContain('Citizen 42');
  });

  it('a person leaving the team is out at once', async () => {
    expect(await asked('status 42', AMINA)).toContain('1 June 2027');
    house.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    expect(await asked('status 42', AMINA)).toBe(
      (await asked('status 43', AMINA)).replaceAll('43', '42'),
    );
  });

  it('the language of 1:1 is each person’s own', async () => {
    await say('sprog da', SOFIE);
    expect(await asked('hjælp')).toContain('Det kan jeg hjælpe med');
    expect(await asked('help', AMINA)).toContain('What I can help with');
  });
});

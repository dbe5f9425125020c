import { connect, type Socket } from 'node:net';
import { AMINA, CHANNEL, shown, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { startIssuer, type Issuer } from '../support/issuer';
import { members } from '../support/people';
import { TENANT } from '../support/teamsClient';
import { rounds, until } from '../support/until';

const PRODUCTION = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'a-word-for-tests',
};
/** More than are ever read at a time. */
const CROWD = 1_030;

/** Who is not Teams costs who is nothing: the header is judged before anything is read. */
describe('strangers at the door', () => {
  let issuer: Issuer;
  let house: TestHouse;
  const url = (): string => `http://127.0.0.1:${house.bot.port}`;
  beforeAll(async () => {
    issuer = await startIssuer();
    house = await startHouse('2027-04-01T09:00:00Z', PRODUCTION, issuer);
    house.connector.setMembers(CHANNEL.channel, members([SOFIE, AMINA]));
    await house.client.say('status 42', { from: SOFIE, in: CHANNEL });
  });
  afterAll(async () => {
    await house.stop();
    await issuer.stop();
  });

  /** Headers that promise a body which never comes. */
  const waitingWith = (header: string): Socket => {
    const socket = connect(house.bot.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    const lines = [
      ...['POST /api/messages HTTP/1.1', 'Host: bot', 'Content-Type: application/json'],
      ...['Content-Length: 100000', ...(header === '' ? [] : [`Authorization: ${header}`])],
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n{`);
    return socket;
  };

  it.each([
    ['no token', () => ''],
    ['garbage', () => 'Bearer garbage'],
    ['a forged signature', () => `Bearer ${issuer.token(house.connector.url, { forged: true })}`],
    ['an unknown key', () => `Bearer ${issuer.token('x', { header: { kid: 'nobody' } })}`],
    ['a token of yesterday', () => `Bearer ${issuer.token('x', { claims: { exp: 1, nbf: 0 } })}`],
    ['a token for another bot', () => `Bearer ${issuer.token('x', { claims: { aud: 'other' } })}`],
  ])('a thousand that trickle with %s keep nobody out', async (_what, header) => {
    const crowd = Array.from({ length: CROWD }, () => waitingWith(header()));
    const closed = () => crowd.filter((socket) => socket.destroyed || socket.closed).length;
    await until(() => crowd.every((socket) => !socket.connecting));
    await rounds(200);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => house.client.say('status 42', { from: AMINA, in: CHANNEL })),
    );
    for (const answer of answers) expect(shown(answer)).toMatch(/know of no course/);
    // Each is answered and hung up on, long before its body could have come.
    await until(() => closed() === CROWD);
  });

  it('who trickles with a good token has no place of the others', async () => {
    const crowd = Array.from({ length: 70 }, () =>
      waitingWith(`Bearer ${issuer.token(house.connector.url)}`),
    );
    await rounds(200);
    const answer = await house.client.say('status 42', { from: AMINA, in: CHANNEL });
    expect(shown(answer)).toMatch(/know of no course/);
    for (const socket of crowd) socket.destroy();
  });

  it('learn nothing of tenants, hosts, channels and shapes', async () => {
    const message = house.client.message('status 42', { from: SOFIE, in: CHANNEL });
    const bodies = [
      JSON.stringify(message),
      JSON.stringify({ ...message, serviceUrl: 'https://evil.example' }),
      JSON.stringify({ ...message, channelId: 'webchat' }),
      JSON.stringify({ ...message, conversation: { id: 'x', tenantId: 'another' } }),
      'no JSON',
      '',
      'x'.repeat(300_000),
    ];
    const types = ['application/json', 'text/plain', 'multipart/form-data; boundary=x'];
    const answers = new Set<string>();
    for (const body of bodies) {
      for (const type of types) {
        const answer = await fetch(`${url()}/api/messages`, {
          ...{ method: 'POST', headers: { 'Content-Type': type }, body },
        });
        answers.add(`${answer.status} ${await answer.text()}`);
      }
    }
    expect([...answers]).toEqual(['401 ']);
  });

  it.each(['.', '..', '..;messageid=1', ' .. '])('an id %j never leads elsewhere', async (id) => {
    const message = house.client.message('status 42', { from: SOFIE, in: CHANNEL });
    const { channelData, from, conversation } = message as {
      channelData: object;
      from: object;
      conversation: object;
    };
    const before = house.connector.asked.length;
    for (const change of [
      { conversation: { ...conversation, id } },
      { channelData: { ...channelData, channel: { id } } },
      { channelData: { ...channelData, team: { id } } },
      { channelData: { ...channelData, settings: { selectedChannel: { id } } } },
      { from: { ...from, id } },
      { from: { ...from, aadObjectId: id } },
      { id },
      { replyToId: id },
    ]) {
      const sent = await house.client.raw({ ...message, ...change });
      expect([change, sent.status]).toEqual([change, 400]);
    }
    expect(house.connector.asked.length).toBe(before);
  });
});

import { CHANNEL, shown, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';

const CPR = '070761-4285';
const IN_CHANNEL = { from: SOFIE, in: CHANNEL };

describe('D1: a CPR number that comes by another way than a message’s text', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    house.connector.setMembers(CHANNEL.channel, [
      { id: '29:aad-odd', name: `Ole ${CPR}`, aadObjectId: 'aad-odd' },
      { id: `29:${SOFIE.id}`, name: SOFIE.name, aadObjectId: SOFIE.id },
    ]);
    await house.client.say('new citizen 42 generic consent yes', IN_CHANNEL);
  });
  afterAll(() => house.stop());

  const message = (text: string, more: object) => ({
    ...house.client.message(text, IN_CHANNEL),
    ...more,
  });
  const answerTo = async (activity: object & { readonly id?: unknown }): Promise<string> => {
    expect((await house.client.raw(activity)).status).toBe(200);
    const { activity: said } = await house.connector.waitFor(
      (sent) => sent.activity.replyToId === activity.id,
    );
    return String(said.text);
  };
  const file = (name: string) => ({
    attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name }],
  });

  it('a file’s name', async () => {
    expect(await answerTo(message('status 42', file(`referat ${CPR}.docx`)))).toMatch(/CPR number/);
    expect(await answerTo(message('status 43', file('referat.docx')))).toMatch(/no course/);
  });

  it('an edited message, and a file’s name that came with the edit', async () => {
    const edit = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
    const place = message('', {}) as { channelData?: object };
    const edited = (text: string, more: object = {}) =>
      message(text, {
        ...edit,
        channelData: { ...place.channelData, ...edit.channelData },
        ...more,
      });
    expect(await answerTo(edited(`status ${CPR}`))).toMatch(/CPR number/);
    expect(await answerTo(edited('status 42', file(`${CPR}.pdf`)))).toMatch(/CPR number/);
  });

  it('the name of who writes is not kept', async () => {
    const odd = { id: 'aad-odd', name: `Ole ${CPR}` };
    const client = house.client;
    await client.say('contact 42 45 home', { from: odd, in: CHANNEL });
    const log = await client.say('log 42', IN_CHANNEL);
    expect(shown(log)).toContain('45 minutes');
    expect(shown(log)).not.toContain('070761');
  });

  it('the name of who is mentioned', async () => {
    const odd = { id: 'aad-odd', name: `Ole ${CPR}` };
    const answer = await house.client.say(`role 42 cti @${odd.name}`, {
      ...IN_CHANNEL,
      mentions: [odd],
    });
    expect(answer.text).toMatch(/CPR number/);
  });

  it('nothing of it lies anywhere in the store', async () => {
    const key = { tenant: '11111111-2222-4333-8444-555555555555', ...CHANNEL };
    const store = house.storage.team(key);
    const held = await store.course(42);
    const all = [held, await store.team(), await store.events(held?.course.id ?? '')];
    expect(JSON.stringify(all)).toContain('aad-odd');
    expect(JSON.stringify(all)).not.toMatch(/070761|4285/);
  });
});

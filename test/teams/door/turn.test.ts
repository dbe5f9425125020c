import { createLog } from '../../../src/ground/log';
import { startTestBot } from '../../support/bot';
import type { Answer, Incoming } from '../../../src/conversation/incoming';
import type { TestBot } from '../../support/bot';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const BO = { id: 'bo-id', name: 'Bo Ibsen' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2', thread: '17' };
const IN_THREAD = '19:channel@thread.tacv2;messageid=17';
const CARD = { type: 'AdaptiveCard', version: '1.5', body: [] };
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const SENTENCE_TYPE = 'application/vnd.microsoft.activity.message';

describe('a turn', () => {
  let bot: TestBot;
  let seen: Incoming[];
  let answer: (incoming: Incoming) => Answer | Promise<Answer>;
  const lines: string[] = [];

  beforeAll(async () => {
    bot = await startTestBot({
      log: createLog('debug', { write: (line) => void lines.push(line) }),
      converse: async (incoming) => {
        seen.push(incoming);
        return answer(incoming);
      },
    });
  });
  beforeEach(() => {
    seen = [];
    lines.length = 0;
    answer = () => ({ message: { text: 'heard' } });
    bot.connector.forget();
    bot.connector.heal();
  });
  afterAll(() => bot.stop());

  const say = (text = 'status 42'): Promise<{ text: string; sent: { conversation: string } }> =>
    bot.client.say(text, { from: ANNA, in: CHANNEL });
  const press = (data: object = { citizen: 42 }) =>
    bot.client.press('tick', { ...data }, { from: ANNA, in: CHANNEL, card: '1700' });

  describe('that says something', () => {
    it('gets one answer, in its thread', async () => {
      const reply = await say();
      expect(reply.text).toBe('heard');
      expect(reply.sent.conversation).toBe(IN_THREAD);
      expect(bot.connector.sent).toHaveLength(1);
    });

    it('gets a card with its summary', async () => {
      answer = () => ({ message: { text: 'Status for borger 42', card: CARD } });
      const reply = await bot.client.say('status 42', { from: ANNA, in: CHANNEL });
      expect(reply.card).toEqual(CARD);
      expect(reply.text).toBe('Status for borger 42');
    });

    it('gets the sentence of a refusal', async () => {
      answer = () => ({ message: null, refusal: 'Et forløb kan ikke forlænges.' });
      expect((await say()).text).toBe('Et forløb kan ikke forlænges.');
    });

    it('gets nothing when there is nothing to say', async () => {
      answer = () => ({ message: null });
      const told = await bot.client.tell('hej', { from: ANNA, in: { personal: true } });
      expect(told.status).toBe(200);
      expect(bot.connector.asked).toHaveLength(0);
    });

    it('in a 1:1 chat is read without a mention', async () => {
      await bot.client.say('mine', { from: BO, in: { personal: true } });
      expect(seen[0]).toMatchObject({ kind: 'text', where: { kind: 'personal' }, text: 'mine' });
    });

    it('in a group chat says so', async () => {
      await bot.client.say('hjælp', { from: BO, in: { group: '19:g@thread.v2' } });
      expect(seen[0]?.where).toEqual({ kind: 'group' });
    });

    it('names people by the directory’s id, looked up on the roster', async () => {
      bot.connector.setMembers(CHANNEL.channel, [
        { id: '29:bo-id', name: 'Bo Ibsen', aadObjectId: 'bo-id' },
      ]);
      await bot.client.say('rolle 42 cti @Bo Ibsen', { from: ANNA, in: CHANNEL, mentions: [BO] });
      expect(seen[0]).toMatchObject({
        text: 'rolle 42 cti <at>Bo Ibsen</at>',
        mentions: [{ text: '<at>Bo Ibsen</at>', person: { id: 'bo-id', name: 'Bo Ibsen' } }],
      });
      bot.connector.forget();
      await bot.client.say('rolle 43 cti @Bo Ibsen', { from: ANNA, in: CHANNEL, mentions: [BO] });
      expect(bot.connector.asked.map((one) => one.method)).toEqual(['POST']);
    });

    it('knows the people who have spoken before, without asking', async () => {
      const kim = { id: 'kim-id', name: 'Kim Dahl', account: '29:kim' };
      await bot.client.say('hjælp', { from: kim, in: CHANNEL });
      bot.connector.forget();
      await bot.client.say('rolle 42 job @Kim Dahl', { from: ANNA, in: CHANNEL, mentions: [kim] });
      expect(seen[1]).toMatchObject({ mentions: [{ person: { id: 'kim-id' } }] });
      expect(bot.connector.asked.map((one) => one.method)).toEqual(['POST']);
    });
  });

  describe('that is an edit', () => {
    it('reaches the inside as an edit alone', async () => {
      answer = () => ({ message: null });
      const edit = {
        ...bot.client.message('stop 42', { from: ANNA, in: CHANNEL }),
        type: 'messageUpdate',
        channelData: { team: { id: CHANNEL.team }, eventType: 'editMessage' },
      };
      expect((await bot.client.raw(edit)).status).toBe(200);
      expect(seen.map((one) => one.kind)).toEqual(['edited']);
    });
  });

  describe('that presses a button', () => {
    it('gets the card', async () => {
      answer = () => ({ message: { text: 'Tjekliste', card: CARD } });
      expect(await press({ citizen: 42, to: 'done' })).toEqual({
        status: 200,
        statusCode: 200,
        type: CARD_TYPE,
        value: CARD,
      });
      expect(seen[0]).toMatchObject({
        kind: 'press',
        verb: 'tick',
        data: { citizen: 42, to: 'done' },
        card: '1700',
      });
      expect(bot.connector.asked).toHaveLength(0);
    });

    it('sends the data of the button on the card, and what was filled in', async () => {
      const action = { type: 'Action.Execute', title: 'Gem', verb: 'pause', data: { citizen: 42 } };
      answer = () => ({ message: { text: 'Pause', card: { ...CARD, actions: [action] } } });
      const form = await bot.client.say('pause 42', { from: ANNA, in: CHANNEL });
      await bot.client.tap(form, 'Gem', { reason: 'other' }, { from: BO, in: CHANNEL });
      expect(seen[1]).toMatchObject({
        verb: 'pause',
        data: { citizen: 42, reason: 'other' },
        card: form.id,
        from: BO,
      });
    });

    it('gets the sentence of a refusal', async () => {
      answer = () => ({ message: { text: 'x', card: CARD }, refusal: 'Det er for sent.' });
      expect(await press()).toEqual({
        status: 200,
        statusCode: 200,
        type: SENTENCE_TYPE,
        value: 'Det er for sent.',
      });
    });

    it('gets a text', async () => {
      answer = () => ({ message: { text: 'Set.' } });
      expect(await press()).toMatchObject({ type: SENTENCE_TYPE, value: 'Set.' });
    });

    it('gets a nod when there is nothing to say', async () => {
      answer = () => ({ message: null });
      expect(await press()).toMatchObject({ statusCode: 200, type: SENTENCE_TYPE, value: '✓' });
    });

    it('gets the same answer again when Teams asks again under a new id', async () => {
      answer = () => ({ message: { text: 'Tjekliste', card: CARD } });
      const [first, second] = [await press(), await press()];
      expect(second).toEqual(first);
      expect(seen[0]?.id).not.toBe(seen[1]?.id);
    });

    it('keeps nothing of one person for the next', async () => {
      answer = ({ from }) => ({
        message: { text: 'x', card: { ...CARD, refresh: { userIds: [from.id] }, of: from.id } },
      });
      await press();
      const other = await bot.client.press('tick', {}, { from: BO, in: CHANNEL });
      expect(other.value).toMatchObject({ of: 'bo-id' });
    });

    const invoke = (change: object) =>
      bot.client.raw({ ...bot.client.invoke('tick', {}, { from: ANNA, in: CHANNEL }), ...change });

    it.each([
      ['without a verb', { value: { action: {} } }],
      ['without a value', { value: undefined }],
      ['of another kind', { name: 'task/fetch' }],
      ['without a name', { name: undefined }],
    ])('%s, is told in a body that it is not supported', async (_name, change) => {
      const told = await invoke(change);
      expect(told.status).toBe(200);
      expect(await told.json()).toMatchObject({
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
      });
      expect(seen).toEqual([]);
    });
  });

  describe('that breaks inside', () => {
    beforeEach(() => {
      answer = () => {
        throw new TypeError('Borger 42, Anna Berg, 120387-1234');
      };
    });

    const referenceIn = (text: string): string => /^Fault ([\da-f]{8})$/.exec(text)?.[1] ?? '';

    it('is answered once, with a reference that the log has too, and nothing else', async () => {
      const reference = referenceIn((await say()).text);
      expect(bot.connector.sent).toHaveLength(1);
      const logged = lines.map((line) => JSON.parse(line) as { event: string });
      expect(logged).toEqual([
        expect.objectContaining({ event: 'turn.fault', reference, error: 'TypeError' }),
      ]);
      expect(lines.join()).not.toMatch(/Anna|120387|42,/);
    });

    it('answers a press with the sentence', async () => {
      const { type, value } = await press();
      expect(type).toBe(SENTENCE_TYPE);
      expect(referenceIn(String(value))).toHaveLength(8);
    });

    it('says nothing when nobody asked', async () => {
      expect((await bot.client.add({ from: ANNA, in: CHANNEL })).status).toBe(200);
      expect(bot.connector.asked).toHaveLength(0);
    });

    it('breaks no other turn', async () => {
      const turns = [...Array(10).keys()].map((at) => say(`status ${at}`));
      expect((await Promise.all(turns)).every((one) => referenceIn(one.text) !== '')).toBe(true);
    });
  });

  describe('what follows the answer', () => {
    const followed: string[] = [];
    beforeEach(() => {
      followed.length = 0;
      answer = () => ({
        message: { text: 'Tjekliste', card: CARD },
        afterSend: (activity) => Promise.resolve(void followed.push(activity)),
      });
    });

    it('knows the message that a text was answered with', async () => {
      const reply = await bot.client.say('tjekliste 42', { from: ANNA, in: CHANNEL });
      expect(followed).toEqual([reply.id]);
    });

    it('knows the message whose card was pressed', async () => {
      await press();
      expect(followed).toEqual(['1700']);
    });

    it('does not happen when the answer was not sent', async () => {
      bot.connector.fail({ fault: { status: 403, code: 'BotNotInConversationRoster' } });
      await bot.client.tell('tjekliste 42', { from: ANNA, in: CHANNEL });
      expect(followed).toEqual([]);
    });

    it('does not happen when a press was refused', async () => {
      const { afterSend } = await answer(seen[0] as Incoming);
      answer = () => ({ message: null, refusal: 'Nej.', ...(afterSend ? { afterSend } : {}) });
      await press();
      expect(followed).toEqual([]);
    });

    it('is not waited for', async () => {
      let done = (): void => undefined;
      answer = () => ({
        message: { text: 'Tjekliste', card: CARD },
        afterSend: () => new Promise<void>((resolve) => (done = resolve)),
      });
      expect((await press()).status).toBe(200);
      done();
    });

    it('may break without anybody noticing', async () => {
      answer = () => ({
        message: { text: 'Tjekliste', card: CARD },
        afterSend: () => Promise.reject(new Error('storage')),
      });
      expect((await press()).type).toBe(CARD_TYPE);
      expect(lines.join()).toContain('afterSend.failed');
    });
  });

  describe('whose answer does not get through', () => {
    it('tries again after being throttled', async () => {
      bot.connector.fail({ fault: { status: 429, retryAfter: 1 } });
      expect((await say()).text).toBe('heard');
      expect(bot.connector.asked).toHaveLength(2);
    });

    it('gives up a wait that would be too long', async () => {
      bot.connector.fail({ fault: { status: 429, retryAfter: 60 } });
      expect((await bot.client.tell('hjælp', { from: ANNA, in: CHANNEL })).status).toBe(200);
      expect(bot.connector.asked).toHaveLength(1);
      expect(lines.join()).toContain('reply.late');
    });

    it('never repeats what may have arrived', async () => {
      bot.connector.fail({ fault: { status: 503 }, when: 'after', times: 3 });
      await bot.client.tell('hjælp', { from: ANNA, in: CHANNEL });
      expect(bot.connector.sent).toHaveLength(1);
    });
  });

  describe('that Teams itself tells', () => {
    it('welcomes where the bot was added, as a new post', async () => {
      await bot.client.add({ from: ANNA, in: { ...CHANNEL, thread: undefined } as never });
      expect(seen[0]).toMatchObject({ kind: 'added', from: { id: 'anna-id' } });
      expect(bot.connector.sent).toMatchObject([
        { kind: 'create', conversation: CHANNEL.channel, activity: { text: 'heard' } },
      ]);
    });

    it('says goodbye to nobody', async () => {
      answer = () => ({ message: null });
      await bot.client.remove({ from: ANNA, in: CHANNEL });
      expect(seen.map((one) => one.kind)).toEqual(['removed']);
      expect(bot.connector.asked).toHaveLength(0);
    });
  });

  it('of forty people at once keeps them apart', async () => {
    answer = ({ from }) => ({ message: { text: `to ${from.name}` } });
    const people = [...Array(40).keys()].map((at) => ({ id: `id-${at}`, name: `Person ${at}` }));
    const replies = await Promise.all(
      people.map((from) => bot.client.say('hjælp', { from, in: CHANNEL })),
    );
    expect(replies.map((reply) => reply.text)).toEqual(people.map(({ name }) => `to ${name}`));
  });
});

import { startTestBot } from '../support/bot';
import type { Incoming } from '../../src/teams/incoming';
import type { TestBot } from '../support/bot';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2', thread: '17' };

describe('a turn', () => {
  let bot: TestBot;
  let seen: Incoming[];
  beforeAll(async () => {
    bot = await startTestBot({
      converse: (incoming) => {
        seen.push(incoming);
        if (incoming.kind === 'text') {
          return Promise.resolve({ message: { text: `heard ${incoming.text}` } });
        }
        return Promise.resolve({ message: { text: 'card', card: { type: 'AdaptiveCard' } } });
      },
    });
  });
  beforeEach(() => (seen = []));
  afterAll(() => bot.stop());

  it('answers a text in its thread', async () => {
    const reply = await bot.client.say('status 42', { from: ANNA, in: CHANNEL });
    expect(reply.text).toBe('heard status 42');
    expect(reply.sent.conversation).toBe('19:channel@thread.tacv2;messageid=17');
  });

  it('answers a press with the card in the invoke response', async () => {
    const answer = await bot.client.press('tick', { citizen: 42 }, { from: ANNA, in: CHANNEL });
    expect(answer).toEqual({
      status: 200,
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
  });
});

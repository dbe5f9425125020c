import { startTestBot, type TestBot } from '../../support/bot';
import { createLog } from '../../../src/ground/log';
import { until } from '../../support/until';

const ANNA = { id: 'anna-id', name: 'Anna Berg' };
const IN_CHANNEL = {
  from: ANNA,
  in: { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' },
};
const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Status' }],
};
const LABEL = 'Perhaps a repeat';

describe('an answer that does not get through while Teams is down', () => {
  let bot: TestBot;
  const followed: string[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    bot = await startTestBot({
      log: createLog('debug', { write: (line) => void lines.push(line) }),
      converse: () =>
        Promise.resolve({
          message: { text: 'done', card: CARD },
          afterSend: (id) => Promise.resolve(void followed.push(id)),
        }),
      parts: { laterMs: [30, 30, 30], maybeRepeat: () => LABEL },
    });
  });
  beforeEach(() => {
    bot.connector.forget();
    followed.length = lines.length = 0;
  });
  afterAll(() => bot.stop());

  const told = async (): Promise<string> => {
    const sent = await bot.connector.waitFor(({ kind }) => kind === 'reply');
    return JSON.stringify(sent.activity.attachments);
  };
  const tell = async (): Promise<number> => (await bot.client.tell('status 42', IN_CHANNEL)).status;

  it('comes when it is back, as it was, when nothing had arrived for certain', async () => {
    bot.connector.fail({ fault: { status: 429, retryAfter: 3 } });
    bot.connector.fail({ fault: { status: 412 } });
    expect(await tell()).toBe(200);
    expect(await told()).not.toContain(LABEL);
    expect(lines.join()).toContain('reply.late');
    await until(() => followed.length > 0);
    // What follows an answer follows this one too: the card is remembered by its id.
    expect(followed).toEqual([bot.connector.sent[0]?.activity.id]);
  });

  it('says that it may be a repeat when one may have arrived', async () => {
    bot.connector.fail({ fault: { status: 503 }, times: 2 });
    expect(await tell()).toBe(200);
    expect(await told()).toContain(LABEL);
    expect(bot.connector.sent).toHaveLength(1);
  });

  it('is given up after some tries, or when it is refused for good', async () => {
    bot.connector.fail({ fault: { status: 503 }, times: 100 });
    await tell();
    await until(() => lines.some((line) => line.includes('reply.lost')));
    bot.connector.heal();
    lines.length = 0;
    bot.connector.fail({ fault: { status: 403, code: 'BotNotInConversationRoster' } });
    await tell();
    expect(lines.join()).toContain('reply.lost');
    expect(bot.connector.sent).toEqual([]);
  });
});

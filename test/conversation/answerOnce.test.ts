import type { Incoming } from '../../src/conversation/incoming';
import { answerOnce } from '../../src/conversation/answerOnce';

const text = (id: string, conversation = 'c1'): Incoming => ({
  kind: 'text',
  id,
  where: { kind: 'personal' },
  from: { id: 'sofie', name: 'Sofie' },
  address: { serviceUrl: 'https://x', conversation, tenant: 't', bot: { id: 'b', name: 'CTI' } },
  tenant: 't',
  locale: null,
  text: 'hjælp',
  mentions: [],
});

it('D1: every edit of a message is read, though all come under the message’s own id', async () => {
  const read: string[] = [];
  const converse = answerOnce((incoming) => {
    read.push(incoming.kind);
    return Promise.resolve({ message: null });
  });
  const edit: Incoming = { ...text('a'), kind: 'edited', text: 'hjælp' };
  for (const one of [text('a'), edit, edit]) await converse(one);
  expect(read).toEqual(['text', 'edited', 'edited']);
});

describe('a message that Teams delivers again', () => {
  const answered: string[] = [];
  let now = 0;
  const converse = answerOnce(
    (incoming) => {
      answered.push(incoming.id);
      return Promise.resolve({ message: { text: 'svar' } });
    },
    () => now,
  );
  beforeEach(() => answered.splice(0));

  it('is answered once', async () => {
    expect((await converse(text('a'))).message).not.toBeNull();
    expect((await converse(text('a'))).message).toBeNull();
    expect(answered).toEqual(['a']);
  });

  it('is another message in another conversation, without an id, or long after', async () => {
    await converse(text('b'));
    await converse(text('b', 'c2'));
    await converse(text(''));
    await converse(text(''));
    now += 601_000;
    await converse(text('b'));
    expect(answered).toEqual(['b', 'b', '', '', 'b']);
  });

  it('is let through when it is a press: it sets a state and wants its answer', async () => {
    const press: Incoming = { ...text('p'), kind: 'press', verb: 'tick', data: {}, card: null };
    await converse(press);
    expect((await converse(press)).message).not.toBeNull();
  });
});

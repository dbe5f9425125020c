import { startConnector } from '../../support/connector';
import type { FakeConnector } from '../../support/connector';

const CHANNEL = '19:channel@thread.tacv2';

/** The stand-in for Teams must be right, or what is proved with it is worth nothing. */
describe('the fake connector', () => {
  let connector: FakeConnector;
  beforeEach(async () => (connector = await startConnector()));
  afterEach(() => connector.stop());

  const send = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${connector.url}/v3/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const create = (conversation = CHANNEL, text = 'hej'): Promise<Response> =>
    send('POST', `conversations/${encodeURIComponent(conversation)}/activities`, { text });

  it('shows each message in its newest version', async () => {
    const { id } = (await (await create()).json()) as { id: string };
    await create(`${CHANNEL};messageid=1`, 'i tråden');
    const path = `conversations/${encodeURIComponent(CHANNEL)}/activities/${id}`;
    expect((await send('PUT', path, { text: 'ny' })).status).toBe(200);
    expect(connector.shown(CHANNEL).map(({ text }) => text)).toEqual(['ny', 'i tråden']);
  });

  it('knows nothing of a message that was never sent', async () => {
    const path = `conversations/${encodeURIComponent(CHANNEL)}/activities/17`;
    expect((await send('PUT', path, { text: 'ny' })).status).toBe(404);
  });

  it('keeps one message in conversation to seven a second', async () => {
    connector.enforceLimits(true);
    const statuses: number[] = [];
    for (let at = 0; at < 8; at += 1) statuses.push((await create()).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    const refused = await create();
    expect(refused.headers.get('retry-after')).toMatch(/^[12]$/);
    expect((await create('19:other@thread.tacv2')).status).toBe(201);
  });

  it('goes wrong as often as told, before or after it accepted', async () => {
    connector.fail({ fault: { status: 503 }, times: 2 });
    connector.fail({ fault: { status: 503 }, when: 'after' });
    const statuses = [await create(), await create(), await create(), await create()];
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 503, 201]);
    expect(connector.sent).toHaveLength(2);
  });

  it('goes wrong for those alone that were meant', async () => {
    connector.fail({ fault: { status: 403 }, fits: ({ path }) => path.includes('other') });
    expect((await create()).status).toBe(201);
    expect((await create('19:other@thread.tacv2')).status).toBe(403);
  });

  it('can cut a connection, and hang until it is healed', async () => {
    connector.fail({ fault: { reset: true } });
    await expect(create()).rejects.toThrow();
    connector.fail({ fault: { hang: true } });
    const hanging = create();
    setTimeout(() => connector.heal(), 100);
    await expect(hanging).rejects.toThrow();
  });

  it('opens one chat with each member', async () => {
    const open = async (id: string): Promise<unknown> =>
      (await send('POST', 'conversations', { members: [{ id }] })).json();
    expect(await open('29:anna')).toEqual({ id: 'a:29:anna' });
    expect(await open('29:anna')).toEqual({ id: 'a:29:anna' });
    expect([...connector.opened]).toEqual([['29:anna', 'a:29:anna']]);
  });

  it('waits for what is to come, and no longer than told', async () => {
    setTimeout(() => void create(), 50);
    expect((await connector.waitFor(({ kind }) => kind === 'create')).activity.text).toBe('hej');
    await expect(connector.waitFor(({ kind }) => kind === 'update', 1, 50)).rejects.toThrow();
  });
});

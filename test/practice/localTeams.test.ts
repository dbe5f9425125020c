import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocalTeams, type LocalTeams } from '../../src/practice/localTeams';
import {
  AMINA,
  MADE_UP_PEOPLE,
  PRACTICE_BOT,
  PRACTICE_TEAM_KEY,
  SOFIE,
} from '../../src/practice/madeUp/team';
import { until } from '../support/until';

/** Activities as the local Teams posts them to a bot. */
interface Activity {
  type: string;
  text?: string;
  serviceUrl: string;
  from: { id: string; name: string; aadObjectId?: string };
  recipient: { id: string; name: string };
  conversation: { id: string; tenantId?: string };
  channelData: { tenant?: { id: string }; team?: { id: string }; channel?: { id: string } };
}

const received: Activity[] = [];
let bot: Server;
let teams: LocalTeams;

beforeAll(async () => {
  bot = createServer((request, response) => {
    void body(request).then((text) => {
      if (text) received.push(JSON.parse(text) as Activity);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', () => resolve()));
  teams = await startLocalTeams({ botPort: (bot.address() as AddressInfo).port, port: 0 });
});

afterAll(async () => {
  await teams.stop();
  bot.close();
});

describe('the local Teams', () => {
  it('serves its page on loopback', async () => {
    const page = await fetch(teams.url);
    expect(teams.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await page.text()).toContain('<title>');
  });

  it('posts what is typed in General under the tenant, team and channel of the made-up courses', async () => {
    await say(PRACTICE_TEAM_KEY.channel, 'status borger 42');
    const activity = await arrived((one) => one.text?.includes('status borger 42') ?? false);
    expect(activity.channelData.tenant?.id).toBe(PRACTICE_TEAM_KEY.tenant);
    expect(activity.channelData.team?.id).toBe(PRACTICE_TEAM_KEY.team);
    expect(activity.channelData.channel?.id).toBe(PRACTICE_TEAM_KEY.channel);
    expect(activity.from.aadObjectId).toBe(SOFIE.id);
    expect(activity.recipient).toMatchObject(PRACTICE_BOT);
    expect(activity.serviceUrl).toBe(teams.serviceUrl);
    expect(teams.serviceUrl).toBe(`${teams.url}/_connector`);
  });

  it('knows all six people of the case team, with their directory ids', async () => {
    const answer = await fetch(
      `${teams.url}/_connector/v3/conversations/${encodeURIComponent(PRACTICE_TEAM_KEY.team)}/pagedmembers`,
    );
    const { members } = (await answer.json()) as { members: { aadObjectId: string }[] };
    const ids = members.map((member) => member.aadObjectId).sort();
    expect(ids).toEqual(MADE_UP_PEOPLE.map((person) => person.id).sort());
    expect(ids).toContain(AMINA.id);
  });
});

async function say(conversation: string, text: string): Promise<void> {
  const answer = await fetch(
    `${teams.url}/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        from: { id: `29:${SOFIE.id}` },
        text: `<at>${PRACTICE_BOT.name}</at> ${text}`,
        textFormat: 'plain',
        mentions: [{ mentioned: { id: PRACTICE_BOT.id }, text: `<at>${PRACTICE_BOT.name}</at>` }],
      }),
    },
  );
  if (!answer.ok)
    throw new Error(`the local Teams answered ${answer.status}: ${await answer.text()}`);
}

async function arrived(wanted: (activity: Activity) => boolean): Promise<Activity> {
  await until(() => received.some(wanted));
  return received.find(wanted)!;
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { render } from '../../../src/cards';
import { teamWord } from '../../../src/desk/door/teamWord';
import { isFileHost } from '../../../src/teams/sending/fileHosts';
import { upload } from '../../../src/teams/sending/upload';
import { textsIn } from '../../../src/text';
import { CHANNEL, KAREN, SOFIE } from '../../e2e/world';
import { wordsIn } from '../../papers/reading';
import { startHouse, type TestHouse } from '../../support/house';
import { TENANT } from '../../support/teamsClient';

const STORE = 'https://kommune-my.sharepoint.com/personal/sofie/_api/uploadSession?guid=1';

describe('where a file may be sent', () => {
  it.each([STORE, 'https://api.onedrive.com/rup/1'])('%s', (address) => {
    expect(isFileHost(address)).toBe(true);
  });

  it.each([
    'http://kommune-my.sharepoint.com/x',
    'https://sharepoint.com.evil.example/x',
    'https://evilsharepoint.com/x',
    'https://user:word@kommune.sharepoint.com/x',
    'https://kommune.sharepoint.com:8443/x',
    'https://127.0.0.1/x',
    'file:///etc/passwd',
    'not an address',
  ])('not %s', (address) => {
    expect(isFileHost(address)).toBe(false);
  });
});

describe('sending a file', () => {
  let server: Server;
  const got: { method: string | undefined; range: unknown; body: Buffer }[] = [];
  const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  beforeAll(async () => {
    server = createServer((req, res) => {
      void bytesOf(req).then((body) => {
        got.push({ method: req.method, range: req.headers['content-range'], body });
        const moved = req.url === '/moved';
        res.writeHead(moved ? 302 : 201, moved ? { Location: '/elsewhere' } : {});
        res.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const file = { type: 'text/csv', body: Buffer.from('æøå', 'utf8') };

  it('puts it there once, whole', async () => {
    expect(await upload(file, url('/here'), () => true)).toBe(true);
    expect(got).toEqual([{ method: 'PUT', range: 'bytes 0-5/6', body: file.body }]);
  });

  it('does not follow to another address', async () => {
    expect(await upload(file, url('/moved'), () => true)).toBe(false);
    expect(got).toHaveLength(2);
  });

  it('asks nobody whose host is not on the list', async () => {
    expect(await upload(file, url('/here'))).toBe(false);
    expect(got).toHaveLength(2);
  });
});

/** Production brings a file by Teams' own question; the right is judged again at the answer (D2, D3). */
describe('a file’s consent', () => {
  let house: TestHouse;
  const key = { tenant: TENANT, ...CHANNEL };
  const context = { file: 'documentation', citizen: 42, team: teamWord(key) };

  const answer = (value: object, from = SOFIE) => {
    const in1to1 = house.client.invoke('x', {}, { from, in: { personal: true } });
    return house.client.raw({ ...in1to1, name: 'fileConsent/invoke', value });
  };
  const accepted = (uploadUrl: string) => ({
    type: 'fileUpload',
    action: 'accept',
    context,
    uploadInfo: {
      ...{ name: 'dokumentation.docx', uploadUrl, fileType: 'docx', uniqueId: 'u1' },
      contentUrl: 'https://kommune-my.sharepoint.com/personal/sofie/dokumentation.docx',
    },
  });
  const lastPost = () => house.connector.sent.at(-1)?.activity;

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = [
      { id: `29:${SOFIE.id}`, name: SOFIE.name, aadObjectId: SOFIE.id, userRole: 'user' as const },
    ];
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
    const asked = { from: SOFIE, in: CHANNEL };
    await house.client.say('opret borger 42 §85 samtykke ja første dag 1/3-2027', asked);
    await house.client.say('mine', { from: KAREN, in: { personal: true } });
  });
  afterAll(() => house.stop());
  afterEach(() => jest.restoreAllMocks());

  it('is asked by Teams’ own card, which names no person', () => {
    const { team } = context;
    const view = {
      kind: 'file',
      file: 'documentation',
      number: 42,
      url: null,
      minutes: 0,
      team,
    } as const;
    const texts = textsIn('da');
    const { attachment } = render(view, { language: 'da', texts, practice: false, team });
    expect(attachment).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'dokumentation-borger-42.docx',
      content: { acceptContext: context, declineContext: context },
    });
  });

  it('makes and stores the file when it is accepted, and shows it', async () => {
    const real = globalThis.fetch;
    const stored: { to: string; body: Buffer }[] = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (to, init) => {
      if (to !== STORE) return real(to, init);
      stored.push({ to, body: Buffer.from(init?.body as Uint8Array) });
      return new Response(null, { status: 201 });
    });
    expect((await answer(accepted(STORE))).status).toBe(200);
    expect(stored).toHaveLength(1);
    const words = await wordsIn(stored[0]?.body ?? Buffer.of());
    expect(words[0]).toBe('Dokumentation af CTI-forløb, borger 42');
    expect(lastPost()?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://kommune-my.sharepoint.com/personal/sofie/dokumentation.docx',
      content: { uniqueId: 'u1', fileType: 'docx' },
    });
  });

  it('sends nothing to a host that is not Microsoft’s, and says so', async () => {
    await answer(accepted('https://evil.example/upload'));
    expect(lastPost()?.text).toContain('Filen kunne ikke gemmes.');
  });

  it('D2: gives nothing to who is not on the roster, whatever the card says', async () => {
    const spied = jest.spyOn(globalThis, 'fetch');
    await answer(accepted(STORE), KAREN);
    expect(spied.mock.calls.filter(([to]) => to === STORE)).toEqual([]);
    expect(lastPost()?.text).toContain('Filen kunne ikke gemmes.');
  });

  it('a decline is confirmed in one sentence', async () => {
    const declined = await answer({ type: 'fileUpload', action: 'decline', context });
    expect(declined.status).toBe(200);
    expect(lastPost()?.text).toContain('Filen er ikke gemt nogen steder');
  });
});

async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

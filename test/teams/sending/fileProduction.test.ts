import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CHANNEL, KAREN, SOFIE } from '../../e2e/world';
import { unzipped, wordsIn } from '../../papers/reading';
import { startHouse, type TestHouse } from '../../support/house';
import { startIssuer, type Issuer } from '../../support/issuer';
import { TENANT, type ClientPerson } from '../../support/teamsClient';

const CHAT = { personal: true } as const;
const STORE = 'https://kommune-my.sharepoint.com/personal/sofie/_api/uploadSession?guid=1';
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

interface ConsentCard {
  readonly contentType: string;
  readonly name: string;
  readonly content: { readonly acceptContext: Record<string, unknown> };
}

/**
 * The production bot, authentication on: a file comes 1:1 by Teams' own question, is made when it is
 * accepted, and is stored where Microsoft keeps files. The store here is a server on loopback that
 * takes what is meant for Microsoft's address.
 */
describe('files in production', () => {
  let house: TestHouse;
  let issuer: Issuer;
  let store: Server;
  let takes: number;
  const stored: Buffer[] = [];
  const real = globalThis.fetch;

  const setMembers = (...people: readonly ClientPerson[]) => {
    const members = people.map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id, userRole: 'user' as const },
    }));
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
  };
  const inChannel = async (text: string) =>
    (await house.client.say(text, { from: SOFIE, in: CHANNEL })).text;
  /** Teams' question, as it stands in Sofie's chat with the bot. */
  const question = async (text: string): Promise<ConsentCard> => {
    const { sent } = await house.client.say(text, { from: SOFIE, in: CHAT });
    return sent.activity.attachments?.[0] as unknown as ConsentCard;
  };
  const answer = async (card: ConsentCard, action: 'accept' | 'decline', to = STORE) => {
    const contentUrl = `https://kommune-my.sharepoint.com/personal/sofie/${card.name}`;
    const uploadInfo = {
      name: card.name,
      uploadUrl: to,
      contentUrl,
      uniqueId: 'u1',
      fileType: 'x',
    };
    const value = { type: 'fileUpload', action, context: card.content.acceptContext };
    const answered = await house.client.raw({
      ...house.client.invoke('', {}, { from: SOFIE, in: CHAT }),
      name: 'fileConsent/invoke',
      value: action === 'accept' ? { ...value, uploadInfo } : value,
    });
    expect(answered.status).toBe(200);
    return house.connector.sent.at(-1)?.activity;
  };

  beforeAll(async () => {
    store = createServer((req, res) => {
      const parts: Buffer[] = [];
      req.on('data', (part: Buffer) => parts.push(part));
      req.on('end', () => {
        if (takes === 201) stored.push(Buffer.concat(parts));
        res.writeHead(takes);
        res.end();
      });
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    const { port } = store.address() as AddressInfo;
    jest.spyOn(globalThis, 'fetch').mockImplementation((to, init) => {
      return real(to === STORE ? `http://127.0.0.1:${port}/` : to, init);
    });
    issuer = await startIssuer();
    const env = {
      ...{ BOT_LANGUAGE: 'da', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TENANT },
      MicrosoftAppPassword: 'a-word-for-tests',
    };
    house = await startHouse('2027-04-01T09:00:00Z', env, issuer);
    setMembers(SOFIE);
    await inChannel('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
  });
  beforeEach(() => {
    takes = 201;
    stored.length = 0;
    setMembers(SOFIE);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await house.stop();
    await issuer.stop();
    await new Promise((resolve) => store.close(resolve));
  });

  it('lets nobody in without a token', async () => {
    const message = house.client.message('eksport 42', { from: SOFIE, in: CHAT });
    const answered = await house.client.raw(message, { Authorization: 'Bearer nothing' });
    expect(answered.status).toBe(401);
  });

  it('asks by Teams’ own card, with ids alone, and no link', async () => {
    const card = await question('eksport 42');
    expect(card).toMatchObject({ contentType: CONSENT, name: 'alle-oplysninger-borger-42.zip' });
    expect(JSON.stringify(card)).not.toMatch(/Sofie|http/);
  });

  it('in the channel it says that the file comes 1:1, and asks there', async () => {
    await question('eksport 42');
    const before = house.connector.sent.length;
    expect(await inChannel('eksport 42')).toBe(
      'Filen kommer til dig i vores egen chat, så den ikke ligger i kanalen.',
    );
    const kinds = house.connector.sent
      .slice(before)
      .map(({ conversation, activity }) => [conversation, activity.attachments?.[0]?.contentType]);
    expect(kinds).toContainEqual([`a:29:${SOFIE.id}`, CONSENT]);
    expect(kinds).not.toContainEqual([CHANNEL.channel, CONSENT]);
  });

  it('stores the file when it is accepted, as it is then, and shows it', async () => {
    const card = await question('eksport 42');
    await inChannel('kontakt 42 45 hjemme');
    const shown = await answer(card, 'accept');
    expect(shown?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name: 'alle-oplysninger-borger-42.zip',
    });
    const files = await unzipped(stored[0] ?? Buffer.of());
    expect(files['data.json']?.toString('utf8')).toContain('"minutes": 45');
    expect(await wordsIn(files['log.docx'] ?? Buffer.of())).toContain('Sofie Lindgaard');
  });

  it('stores it once, however often it is pressed', async () => {
    const card = await question('eksport 42');
    await answer(card, 'accept');
    const again = await answer(card, 'accept');
    expect(again?.text).toContain('Filen er allerede gemt for dig.');
    expect(stored).toHaveLength(1);
  });

  it('a decline is confirmed, and nothing is made', async () => {
    const declined = await answer(await question('eksport 42'), 'decline');
    expect(declined?.text).toContain('Filen er ikke gemt nogen steder');
    expect(stored).toEqual([]);
  });

  it('a store that does not take it is told of, and the same question can be answered again', async () => {
    const card = await question('eksport 42');
    takes = 507;
    expect((await answer(card, 'accept'))?.text).toContain('Filen kunne ikke gemmes.');
    takes = 201;
    expect((await answer(card, 'accept'))?.attachments).toHaveLength(1);
  });

  it('nothing goes to a host that is not Microsoft’s', async () => {
    const lost = await answer(await question('eksport 42'), 'accept', 'https://evil.example/x');
    expect(lost?.text).toContain('Filen kunne ikke gemmes.');
  });

  it('a question of yesterday is asked anew', async () => {
    const card = await question('eksport 42');
    const { acceptContext } = card.content;
    const old = { ...card, content: { acceptContext: { ...acceptContext, asked: YESTERDAY } } };
    expect((await answer(old, 'accept'))?.text).toContain('mere end et døgn gammelt');
    expect(stored).toEqual([]);
  });

  it('D2: who has left the team gets nothing, though the question still stands', async () => {
    const card = await question('eksport 42');
    setMembers(KAREN);
    expect((await answer(card, 'accept'))?.text).toContain('Filen kunne ikke gemmes.');
    expect(stored).toEqual([]);
  });

  it('D3: a number that the team does not have gives nothing', async () => {
    const card = await question('eksport 42');
    const context = { ...card.content.acceptContext, citizen: 4711, ask: 'made-up' };
    const forged = { ...card, content: { acceptContext: context } };
    expect((await answer(forged, 'accept'))?.text).toContain('Filen kunne ikke gemmes.');
    expect(stored).toEqual([]);
  });

  it('has no address where files lie', async () => {
    const url = `http://127.0.0.1:${house.bot.port}/files/${'a'.repeat(43)}`;
    expect((await real(url)).status).toBe(404);
  });
});

const YESTERDAY = '2027-03-31T08:00:00.000Z';

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { day, workbook } from '../chat/sheet/workbooks';
import { AMINA, CHANNEL, shown, SOFIE } from '../e2e/world';
import { buttonsOf } from '../support/buttons';
import { startHouse, type TestHouse } from '../support/house';
import { startIssuer, type Issuer } from '../support/issuer';
import { TENANT, type ClientPerson, type ClientPlace } from '../support/teamsClient';

const CHAT = { personal: true } as const;
const HOST = 'https://kommune-my.sharepoint.com';
const HEAD = ['Nr', 'Hjemmel', 'Samtykke', 'CTI', 'CTI-start', 'Bemærkning'];
const MARCH = 46447;
const SECOND = { team: '19:second@thread.tacv2', channel: '19:secondchannel@thread.tacv2' };

interface Given {
  readonly from?: ClientPerson;
  readonly place?: ClientPlace;
  readonly text?: string;
  readonly name?: string;
  readonly address?: string;
  readonly another?: boolean;
}

/**
 * The production bot, authentication on: a file that was sent is fetched from where Microsoft keeps
 * files. The host here is a server on loopback that takes what is meant for Microsoft's address.
 */
describe('a spreadsheet sent to the bot', () => {
  let house: TestHouse;
  let issuer: Issuer;
  let host: Server;
  let file: Buffer;
  let asked: string[];
  const real = globalThis.fetch;

  const setMembers = (place: typeof CHANNEL, ...people: readonly ClientPerson[]) => {
    const members = people.map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id, userRole: 'user' as const },
    }));
    house.connector.setMembers(place.team, members);
    house.connector.setMembers(place.channel, members);
  };

  const send = async (given: Given = {}) => {
    const { from = SOFIE, place = CHAT, text = '', name = 'forløb.xlsx' } = given;
    const attachment = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      contentUrl: `${HOST}/personal/sofie/${name}`,
      content: {
        downloadUrl: given.address ?? `${HOST}/_layouts/15/download.aspx?UniqueId=1&tempauth=key`,
        uniqueId: '1',
        fileType: name.split('.').at(-1),
      },
    };
    const message = house.client.message(text, { from, in: place });
    const attachments = given.another ? [attachment, attachment] : [attachment];
    expect((await house.client.raw({ ...message, attachments })).status).toBe(200);
    const sent = house.connector.sent.at(-1);
    const card = sent?.activity.attachments?.[0]?.content;
    const id = sent?.activity.id ?? '';
    return {
      card,
      id,
      text: card ? shown({ card, text: '' } as never) : (sent?.activity.text ?? ''),
    };
  };
  const status = async (number: number) =>
    shown(await house.client.say(`status ${number}`, { from: SOFIE, in: CHANNEL }));
  const press = (on: { id: string; card: unknown }, title: string) =>
    house.client.tap(on, title, {}, { from: SOFIE, in: CHAT });

  beforeAll(async () => {
    host = createServer((req, res) => {
      asked.push(req.url ?? '');
      if (req.url?.startsWith('/gone')) res.writeHead(404);
      else if (req.url?.startsWith('/elsewhere'))
        res.writeHead(302, { Location: 'https://evil.example/' });
      else if (req.url?.startsWith('/moved')) res.writeHead(302, { Location: `${HOST}/there` });
      res.end(file);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const { port } = host.address() as AddressInfo;
    jest.spyOn(globalThis, 'fetch').mockImplementation((to, init) => {
      const address = to instanceof Request ? to.url : to.toString();
      if (address.includes('evil.example')) throw new Error('The bot asked a stranger');
      return real(
        address.startsWith(HOST) ? `http://127.0.0.1:${port}${address.slice(HOST.length)}` : to,
        init,
      );
    });
    issuer = await startIssuer();
    const env = {
      ...{ BOT_LANGUAGE: 'da', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: TENANT },
      MicrosoftAppPassword: 'a-word-for-tests',
    };
    house = await startHouse('2027-04-01T09:00:00Z', env, issuer);
    setMembers(CHANNEL, SOFIE, AMINA);
    await house.client.add({ from: SOFIE, in: CHANNEL });
    for (const from of [SOFIE, AMINA]) await house.client.say('oversigt', { from, in: CHANNEL });
  });
  beforeEach(() => {
    asked = [];
    const rows = [
      HEAD,
      [142, '§85', 'ja', SOFIE.name, day(MARCH), 'bor hos sin søster'],
      [143, '§82b', null, 'amina', day(MARCH + 1, 2), null],
      [144, '§85', 'ja', null, day(60), null],
    ];
    file = workbook([
      { name: 'Nye', rows, merged: ['D2:D2'] },
      { name: 'Gamle', rows: [HEAD] },
    ]);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await house.stop();
    await issuer.stop();
    await new Promise((resolve) => host.close(resolve));
  });

  it('is read like a paste: errors line by line, corrected, confirmed, created', async () => {
    const preview = await send();
    expect(asked).toEqual(['/_layouts/15/download.aspx?UniqueId=1&tempauth=key']);
    for (const part of [
      'Læst fra forløb.xlsx, arket »Nye«.',
      'Ikke læst: arket »Gamle«.',
      'Udeladt, fordi jeg ikke kender overskriften: »Bemærkning«.',
      'Der mangler noget: samtykket.',
      'Datoen »1900-02-29« findes ikke.',
      `CTI-medarbejder: ${SOFIE.name} · start 1. marts 2027`,
    ])
      expect(preview.text).toContain(part);
    expect(preview.text).not.toContain('søster');
    expect(await status(142)).toMatch(/kender ikke/);

    file = workbook([
      {
        name: 'Nye',
        rows: [
          HEAD,
          [143, '§82b', '', 'amina', day(MARCH + 1)],
          [144, '§85', 'ja', '', day(MARCH)],
        ],
      },
    ]);
    const corrected = await send({ text: 'importer samtykke ja' });
    expect(corrected.text).toContain('✓ 3 forløb er klar');
    expect(corrected.text).toContain(`CTI-medarbejder: ${AMINA.name} · start 2. marts 2027`);
    expect(shown(await press(corrected, 'Opret 3 forløb'))).toBe('3 forløb er oprettet.');
    expect(await status(143)).toContain('2. marts 2027');
    expect(await status(144)).toContain('1. marts 2027');
  });

  it('a text file too, with words beside it', async () => {
    file = Buffer.from('nr;målgruppe;hjemmel;samtykke\n151;ja;§85;ja\n', 'latin1');
    const preview = await send({ name: 'forløb.csv', text: 'her er vores nye borgere' });
    expect(preview.text).toContain('Læst fra forløb.csv.');
    expect(preview.text).toContain('i målgruppen: ja');
    await press(preview, 'Annullér');
  });

  it('a CPR number refuses all of it, keeps nothing, and says what to delete', async () => {
    file = workbook([
      { name: 'Nye', rows: [HEAD, [161, '§85', 'ja'], [162, '§85', 'ja', '010190-1234']] },
    ]);
    const answer = await send();
    expect(answer.text).toMatch(
      /CPR-nummer \(arket Nye, række 3\).*intet|CPR-nummer \(arket Nye, række 3\)/,
    );
    expect(answer.text).toContain('»Microsoft Teams-chatfiler«');
    expect(answer.text).not.toContain('010190');
    const none = await house.client.say('importer', { from: SOFIE, in: CHAT });
    expect(shown(none)).toContain('Jeg fandt ingen forløb');
  });

  it('who does not coordinate is told so, and nothing is fetched', async () => {
    expect((await send({ from: AMINA })).text).toMatch(/^Det kan kun teamets koordinatorer gøre/);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a stranger’s host', 'https://evil.example/a.xlsx'],
    ['a host that ends alike', 'https://notsharepoint.com/a.xlsx'],
    ['no https', 'http://kommune-my.sharepoint.com/a.xlsx'],
    ['the machine itself', 'http://127.0.0.1/a.xlsx'],
    ['a password', 'https://me:you@kommune-my.sharepoint.com/a.xlsx'],
    ['what is gone', `${HOST}/gone`],
    ['a way to elsewhere', `${HOST}/elsewhere`],
  ])('is not fetched from %s', async (_, address) => {
    expect((await send({ address })).text).toMatch(/^Jeg kunne ikke hente filen/);
  });

  it('follows a way within Microsoft’s hosts', async () => {
    expect((await send({ address: `${HOST}/moved` })).text).toContain('Læst fra');
    await house.client.press('cancel', { ask: 'import', token: '' }, { from: SOFIE, in: CHAT });
  });

  it.each([
    ['too much', () => Buffer.alloc(6_000_000, 'x'), 'a.csv', /^Filen er for stor/],
    ['old Excel', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls', /gamle format/],
    ['a picture', () => Buffer.from('89504e47', 'hex'), 'a.png', /^Den slags fil/],
    ['a broken one', () => Buffer.from('PK rubbish'), 'a.xlsx', /^Jeg kan ikke læse filen/],
    [
      'an empty one',
      () => workbook([{ name: 'A', rows: [] }]),
      'a.xlsx',
      /^Jeg fandt ingen linjer/,
    ],
  ])('%s gets a sentence that says what to do', async (_, made, name, sentence) => {
    file = made();
    expect((await send({ name })).text).toMatch(sentence);
  });

  it('elsewhere it says where to send it; two at once are one too many', async () => {
    expect((await send({ place: CHANNEL })).text).toMatch(
      /^Send regnearket til mig i vores egen chat/,
    );
    expect((await send({ place: { group: '19:group@thread.v2' } })).text).toMatch(/egen chat/);
    expect((await send({ another: true })).text).toMatch(/^Send ét regneark ad gangen/);
    expect(asked).toEqual([]);
  });

  it('beside another command it is left alone', async () => {
    expect((await send({ text: 'status 142' })).text).toContain('Borger 142');
    expect(asked).toEqual([]);
  });

  it('who coordinates several teams is asked which one, and the lines come along', async () => {
    setMembers(SECOND, SOFIE);
    await house.client.add({ from: SOFIE, in: SECOND });
    await house.client.say('oversigt', { from: SOFIE, in: SECOND });
    file = workbook([{ name: 'A', rows: [HEAD, [171, '§85', 'ja', '', '', 'a "b"\nc']] }]);
    const question = await send();
    const [first] = buttonsOf(question.card);
    const preview = await house.client.press('say', first?.data ?? {}, { from: SOFIE, in: CHAT });
    expect(shown(preview)).toContain('Borger 171 (linje 2)');
    file = workbook([
      {
        name: 'A',
        rows: [HEAD, ...Array.from({ length: 900 }, (_, at) => [2000 + at, '§85', 'ja'])],
      },
    ]);
    expect((await send()).text).toMatch(/^Du koordinerer flere team/);
  });
});

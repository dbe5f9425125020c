import { CHANNEL, KAREN, shown, SOFIE } from '../../e2e/world';
import { unzipped, wordsIn } from '../../papers/reading';
import { startHouse, type TestHouse } from '../../support/house';

const CHAT = { personal: true } as const;

interface Card {
  readonly actions?: readonly { type: string; url?: string }[];
}

/** Files reach the person who asked, and nobody else (D2, D3, D6). */
describe('files', () => {
  let house: TestHouse;
  const inChannel = async (text: string) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const inChat = (text: string, from = SOFIE) => house.client.say(text, { from, in: CHAT });

  const linkIn = (card: unknown): string =>
    (card as Card).actions?.find(({ type }) => type === 'Action.OpenUrl')?.url ?? '';
  const body = async (url: string): Promise<Buffer> =>
    Buffer.from(await (await fetch(url)).arrayBuffer());
  const setMembers = (...people: (typeof SOFIE)[]) => {
    const members = people.map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id, userRole: 'user' as const },
    }));
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
  };

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
    setMembers(SOFIE);
    await inChannel('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
    await inChannel('kontakt 42 45 hjemme');
  });
  afterAll(() => house.stop());

  it('in 1:1 a link gives everything held on the citizen as one zip (D6)', async () => {
    const { card } = await inChat('eksport 42');
    const url = linkIn(card);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]{40,}$/);
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toContain('alle-oplysninger-borger-42.zip');
    const files = await unzipped(Buffer.from(await answer.arrayBuffer()));
    const data = JSON.parse(files['data.json']?.toString('utf8') ?? '{}') as {
      courses: { course: { number: number }; events: unknown[] }[];
    };
    expect(data.courses[0]?.course.number).toBe(42);
    expect(data.courses[0]?.events.length).toBeGreaterThan(3);
    expect(await wordsIn(files['log.docx'] ?? Buffer.of())).toContain('Sofie Lindgaard');
  });

  it('D6: what the bot sent by itself and lines not yet confirmed are in it too', async () => {
    await inChannel('tid 1/6-2027');
    await inChannel('importer\n42;§85;ja\n77;§85;ja');
    const { card } = await inChat('eksport 42');
    const files = await unzipped(await body(linkIn(card)));
    const data = JSON.parse(files['data.json']?.toString('utf8') ?? '{}') as {
      courses: { sent: { due: string; state: string }[]; cards: unknown[]; drafts: string[] }[];
    };
    const [held] = data.courses;
    const change = held?.sent.find(({ due }) => due.startsWith('phase.change'));
    expect(change).toMatchObject({ state: 'sent' });
    expect(held?.cards.length).toBeGreaterThan(0);
    expect(held?.drafts).toEqual(['42;§85;ja']);
    const log = (await wordsIn(files['log.docx'] ?? Buffer.of())).join('\n');
    expect(log).toContain('1. juni 2027\nfaseskift til fase 2\nkanalen\nsendt');
    await inChannel('tid 1/4-2027');
  });

  it('in a channel the bot says that the file comes 1:1, and brings it there', async () => {
    const before = house.connector.sent.length;
    expect(await inChannel('eksport 42')).toBe(
      'Filen kommer til dig i vores egen chat, så den ikke ligger i kanalen.',
    );
    const brought = house.connector.sent
      .slice(before)
      .filter(({ conversation }) => conversation !== CHANNEL.channel);
    const card = brought.at(-1)?.activity.attachments?.[0]?.content;
    expect((await fetch(linkIn(card))).status).toBe(200);
  });

  it('`dokumentation` alone is the team’s figures as CSV', async () => {
    const { card } = await inChat('dokumentation');
    const csv = (await body(linkIn(card))).toString('utf8');
    expect(csv.startsWith('\uFEFFBorgernummer;Forløbstype;Lovhjemmel;')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('rights are checked again when the file is fetched (D2)', async () => {
    const { card } = await inChat('eksport 42');
    const url = linkIn(card);
    setMembers(KAREN);
    expect((await fetch(url)).status).toBe(404);
    setMembers(SOFIE);
    expect((await fetch(url)).status).toBe(200);
  });

  it('an unknown secret finds nothing', async () => {
    const { card } = await inChat('eksport 42');
    const url = linkIn(card);
    expect((await fetch(url.replace(/[^/]+$/, 'a'.repeat(43)))).status).toBe(404);
  });

  it('D2: who is not on the roster gets the answer for an unknown number', async () => {
    const stranger = (await inChat('eksport 42', KAREN)).text;
    const unknown = (await inChat('eksport 4711', KAREN)).text;
    expect(stranger).toBe(unknown.replaceAll('4711', '42'));
  });

  it('D4: the log says who fetched what', async () => {
    expect(await inChannel('log 42')).toContain('Har set en eksport af alle data');
  });
});

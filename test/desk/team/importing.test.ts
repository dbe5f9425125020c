import { startHouse, type TestHouse } from '../../support/house';
import { CHANNEL, shown, SOFIE } from '../../e2e/world';

const HEADINGS = 'Nr;Lovhjemmel;Samtykke;CTI-start';

describe('importing courses from a spreadsheet', () => {
  let house: TestHouse;
  const say = async (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });
  const asked = async (text: string) => shown(await say(text));
  const press = (verb: string, data: object) =>
    house.client.press(verb, { ...data }, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z', { BOT_LANGUAGE: 'da' });
  });
  afterAll(() => house.stop());

  /** The data of the button that confirms the preview. */
  function confirmation(card: unknown): object | undefined {
    const found = /\{[^{}]*"ask":"import"[^{}]*\}/.exec(JSON.stringify(card));
    return found ? (JSON.parse(found[0]) as object) : undefined;
  }

  it('shows errors line by line, and nothing is visible before it is confirmed', async () => {
    const preview = await asked(
      `importer\n${HEADINGS}\n51;§85;ja;1/3-2027\n52;§82b;ja;31/2-2027\n51;§85;ja;`,
    );
    expect(preview).toContain('31/2-2027');
    expect(preview).toMatch(/Borger 51 står også/);
    expect(await asked('status 51')).toMatch(/kender ikke|ikke noget forløb|51/);
    expect(shown(await press('cancel', { ask: 'import', token: 'x' }))).toMatch(/annulleret/);
  });

  it('adds up several pastes, creates all of them once, and posts nothing of their past', async () => {
    await say(`importer\n${HEADINGS}\n61;§85;ja;1/3-2027\n62;§82b;ja;15/2-2027`);
    const preview = await say('importer\n63;§85;ja;1/12-2026\n64;§85;ja;');
    const confirm = confirmation(preview.card);
    expect(confirm).toBeDefined();
    const before = house.connector.sent.filter(({ kind }) => kind === 'create').length;
    expect(shown(await press('confirm', confirm ?? {}))).toContain('4 forløb');
    expect(await asked('status 61')).toContain('1. marts 2027');
    expect(await asked('status 63')).toContain('Fase 2');
    expect(await asked('status 64')).toContain('Kontaktskabelse');
    const after = house.connector.sent.filter(({ kind }) => kind === 'create').length;
    expect(after).toBe(before);
    expect(shown(await press('confirm', confirm ?? {}))).toMatch(/gammelt/);
  });

  it('refuses a number whose course runs', async () => {
    const preview = await asked(`importer\n${HEADINGS}\n61;§85;ja;1/3-2027`);
    expect(preview).toContain('Borger 61 har allerede et forløb');
  });
});

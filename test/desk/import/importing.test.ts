import { buttonsOf } from '../../support/buttons';
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
  }, 120_000);
  afterAll(() => house.stop());

  /** The data of the button that confirms the preview. */
  function confirmation(card: unknown): object | undefined {
    const found = /\{[^{}]*"ask":"import"[^{}]*\}/.exec(JSON.stringify(card));
    return found ? (JSON.parse(found[0]) as object) : undefined;
  }

  /** The data of the button that says so. */
  function sayingOf(card: unknown, text: string): object {
    expect(buttonsOf(card).map(({ data }) => data['text'])).toContain(text);
    return { text };
  }

  it('shows errors line by line, and nothing is visible before it is confirmed', async () => {
    const preview = await asked(
      `importer\n${HEADINGS}\n51;§85;ja;1/3-2027\n52;§82b;;31/2-2027\n51;§85;ja;`,
    );
    expect(preview).toMatch(
      /Borger 52 \(linje 3\): ?\n? ?Datoen »31\/2-2027« findes ikke\. Der mangler noget: samtykket\./,
    );
    expect(preview).toMatch(/Borger 51 \(linje 4\): ?\n? ?Borger 51 står også/);
    expect(await asked('status 51')).toMatch(/kender ikke noget forløb/);
    expect(shown(await press('cancel', { ask: 'import', token: 'x' }))).toMatch(/annulleret/);
  });

  it('adds up several pastes, creates all of them once, and posts nothing of their past', async () => {
    await say(`importer\n${HEADINGS}\n61;§85;ja;1/3-2027\n62;§82b;ja;15/2-2027`);
    const preview = await say('importer\n63;§85;ja;1/12-2026\n64;§85;ja;');
    expect(shown(preview)).toContain('Med fra det, du indsatte før: borger 61, 62.');
    const confirm = confirmation(preview.card);
    expect(confirm).toBeDefined();
    const before = house.connector.sent.filter(({ kind }) => kind === 'create').length;
    expect(shown(await press('confirm', confirm ?? {}))).toBe('4 forløb er oprettet.');
    expect(await asked('status 61')).toContain('1. marts 2027');
    expect(await asked('status 63')).toContain('Fase 2');
    expect(await asked('status 64')).toContain('Kontaktskabelse');
    const after = house.connector.sent.filter(({ kind }) => kind === 'create').length;
    expect(after).toBe(before);
    // The second confirmation names the same number.
    expect(shown(await press('confirm', confirm ?? {}))).toBe('4 forløb er oprettet.');
  });

  it('refuses a number whose course runs, and leaves the line out when asked', async () => {
    const preview = await say(`importer\n${HEADINGS}\n61;§85;ja;1/3-2027\n65;§85;ja;1/3-2027`);
    expect(shown(preview)).toContain('Borger 61 har allerede et forløb');
    expect(confirmation(preview.card)).not.toHaveProperty('verb', 'confirm');
    const without = await press('say', sayingOf(preview.card, 'importer uden fejl'));
    expect(shown(without)).toContain('✓ 1 forløb er klar');
    expect(shown(without)).not.toContain('Borger 61');
    expect(shown(await press('cancel', { ask: 'import', token: '' }))).toMatch(/annulleret/);
  });

  it('a corrected spreadsheet takes the place of the former lines', async () => {
    await say(`importer\n${HEADINGS}\n71;§85;ja;31/2-2027\nHansen;§85;ja;\n72;§85;ja;\n74;§85;ja;`);
    const corrected = await say(
      `importer\n${HEADINGS}\n71;§85;ja;28/2-2027\n73;§85;ja;\n72;§82b;ja;`,
    );
    const text = shown(corrected);
    expect(text).toContain('✓ 4 forløb er klar');
    expect(text).not.toMatch(/står også|Hansen/);
    expect(text).toContain('De nye linjer erstatter de tidligere for borger 71, 72.');
    expect(text).toContain('Med fra det, du indsatte før: borger 74.');
    expect(text).toContain('1 tidligere linje uden borgernummer er udgået.');
    const onlyNew = await press('say', sayingOf(corrected.card, 'importer kun de nye linjer'));
    expect(shown(onlyNew)).toContain('✓ 3 forløb er klar');
    const confirm = confirmation(onlyNew.value);
    expect(shown(await press('confirm', confirm ?? {}))).toBe('3 forløb er oprettet.');
    expect(await asked('status 71')).toContain('28. februar 2027');
    expect(await asked('status 72')).toContain('§\u00a082\u00a0b');
    expect(await asked('status 74')).toMatch(/kender ikke/);
  });

  it('consent is said once for all lines', async () => {
    const preview = await say('importer\nNr;Hjemmel;Samtykke\n81;§85;\n82;§85;afventer\n83;§85;');
    expect(shown(preview)).toContain('! 2 linjer skal rettes');
    const button = sayingOf(preview.card, 'importer samtykke ja');
    const all = await press('say', button);
    expect(shown(all)).toContain('Samtykke er givet for alle linjer, hvor der ikke står andet.');
    expect(shown(all)).toMatch(
      /Borger 82 \(linje 3\): ?\n? ?SEL\u00a0§\u00a085 · samtykke afventer/,
    );
    expect(shown(all)).toMatch(/Borger 83 \(linje 4\): ?\n? ?SEL\u00a0§\u00a085 · samtykke givet/);
    // Typed with the lines it does the same.
    const typed = await asked('importer samtykke ja\nNr;Hjemmel\n81;§85\n83;§85');
    expect(typed).toContain('✓ 3 forløb er klar');
    await press('cancel', { ask: 'import', token: '' });
  });

  it('shows all that would be stored, and names what would not', async () => {
    const preview = await asked(
      [
        'importer',
        'Nr;Hjemmel;Samtykke;CTI;Job;CTI;Opstartsmøde;Første dag;Målgruppe;Årsag;Planlagt ophør',
        `91;§85;ja;${SOFIE.name};ingen;${SOFIE.name};12-01-2027 00:00;1. mar 27;x;flyttet;1/12-2027`,
        'I alt;1',
      ].join('\n'),
    );
    for (const part of [
      `CTI-medarbejder: ${SOFIE.name}`,
      'jobkonsulent: ingen',
      'opstartsmøde 12. januar 2027',
      'første dag 1. marts 2027',
      'i målgruppen: ja',
      'årsagen gemmes ikke',
      'Udeladt, fordi jeg ikke kender overskriften: »Planlagt ophør«.',
      'To kolonner handler om det samme: »CTI«',
      'Sprunget over: linje 3 »I alt · 1«.',
    ])
      expect(preview).toContain(part);
    await press('cancel', { ask: 'import', token: '' });
  });

  it('creates many in steps, each press some hundred', async () => {
    const many = Array.from({ length: 250 }, (_, at) => `${1000 + at};§85;ja;1/3-2027`);
    const preview = await say(`importer\n${HEADINGS}\n${many.join('\n')}`);
    expect(JSON.stringify(preview.card).length).toBeLessThan(25_000);
    expect(shown(preview)).toContain('og 230 linjer mere: borger 1020, 1021');
    const first = await press('confirm', confirmation(preview.card) ?? {});
    expect(shown(first)).toContain('100 af 250 er oprettet');
    // Whoever pastes meanwhile is shown how far it is.
    expect(await asked(`importer\n${HEADINGS}\n9;§85;ja;`)).toContain('100 af 250 er oprettet');
    const second = await press('confirm', confirmation(first.value) ?? {});
    expect(shown(second)).toContain('200 af 250 er oprettet');
    const third = await press('confirm', confirmation(second.value) ?? {});
    expect(shown(third)).toBe('250 forløb er oprettet.');
    expect(await asked('status 1249')).toContain('1. marts 2027');
  }, 120_000);

  it('has room for so many lines, and says so', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => `${2000 + at};§85;ja;`);
    expect(await asked(`importer\nNr;Hjemmel;Samtykke;\n${many.join('\n')}`)).toMatch(
      /plads til 2000 linjer/,
    );
    expect(await asked('importer')).toContain('Jeg fandt ingen forløb');
  });

  it('reads a draft that an earlier release has kept', async () => {
    const text = `${HEADINGS}\n301;§85;ja;1/3-2027\n302;§85;ja;31/2-2027`;
    const old = JSON.stringify({ text, at: '2027-04-01T09:00:00.000Z', confirmed: false });
    const { people } = house.storage;
    const [key] = await people.teamsOf(SOFIE.id);
    if (!key) throw new Error('Sofie has written in the channel');
    await house.storage.team(key).drafts.set(`import ${SOFIE.id}`, old);
    const preview = await asked(`importer\n302;§85;ja;1/3-2027`);
    expect(preview).toContain('✓ 2 forløb er klar');
    await press('cancel', { ask: 'import', token: '' });
  });

  it('a table as Teams sends it: merged cells move nothing, names without their accents are found', async () => {
    const members = ['René Madsen', 'Jürgen Öztürk', SOFIE.name].map((name, at) => {
      return { id: `29:m${at}`, name, aadObjectId: `m${at}`, userRole: 'user' as const };
    });
    house.connector.setMembers(CHANNEL.channel, members);
    house.connector.setMembers(CHANNEL.team, members);
    const rows = [
      ['nr', 'hjemmel', 'samtykke', 'cti', 'job'],
      ['401', '§85', 'ja', '', 'Jurgen Ozturk'],
    ].map((cells) => cells.map((cell) => `<td>${cell}</td>`).join(''));
    const html =
      `<p>importer</p><table><tbody><tr>${rows[0]}</tr>` +
      `<tr>${rows[1]?.replace('<td></td>', '<td rowspan="2">Rene Madsen</td>')}</tr>` +
      '<tr><td>402</td><td colspan="1">§82b</td><td>ja</td><td>ingen</td></tr></tbody></table>';
    const message = house.client.message('importer', { from: SOFIE, in: CHANNEL });
    const attachments = [{ contentType: 'text/html', content: html }];
    await house.client.raw({ ...message, attachments });
    const card = house.connector.sent.at(-1)?.activity.attachments?.[0]?.content;
    const preview = shown({ card: card as Record<string, unknown>, text: '' } as never);
    expect(preview).toMatch(
      /Borger 401 \(linje 2\): ?\n? ?SEL\u00a0§\u00a085 · samtykke givet · CTI-medarbejder: René Madsen · jobkonsulent: Jürgen Öztürk/,
    );
    expect(preview).toMatch(
      /Borger 402 \(linje 3\): ?\n? ?SEL\u00a0§\u00a082\u00a0b · .*: René Madsen · jobkonsulent: ingen/,
    );
    expect(preview).toContain('Udfyldt fra flettede celler: linje 3 (cti).');
  });
});

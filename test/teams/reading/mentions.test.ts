import { readText } from '../../../src/teams/reading/mentions';
import { activityShape } from '../../../src/teams/door/shape';
import type { ReadText } from '../../../src/teams/reading/mentions';

const BOT = { type: 'mention', mentioned: { id: '28:bot', name: 'CTI' }, text: '<at>CTI</at>' };
const person = (id: string, name: string, text = `<at>${name}</at>`) => ({
  type: 'mention',
  mentioned: { id, name },
  text,
});
const ANNA = person('29:anna', 'Anna Berg');
const AKSEL = person('29:aksel', 'Aksel Ørsted Åby');

function readOf(text: string | null, entities: readonly object[] = [BOT]): ReadText {
  return readText(
    activityShape.parse({
      type: 'message',
      channelId: 'msteams',
      from: { id: '29:mette' },
      recipient: { id: '28:bot', name: 'CTI' },
      conversation: { id: '19:c@thread.tacv2' },
      text,
      entities,
    }),
  );
}

describe('the bot’s own mention goes, wherever it stands', () => {
  it.each([
    ['first', '<at>CTI</at> status 42', 'status 42'],
    ['first, without a space', '<at>CTI</at>status 42', 'status 42'],
    ['last', 'status 42 <at>CTI</at>', 'status 42'],
    ['in the middle', 'status <at>CTI</at> 42', 'status 42'],
    ['twice', '<at>CTI</at> <at>CTI</at> status 42', 'status 42'],
    ['at both ends', '<at>CTI</at> status 42 <at>CTI</at>', 'status 42'],
    ['with a hard space', '<at>CTI</at>&nbsp;status&nbsp;42', 'status 42'],
    ['with a real hard space', '<at>CTI</at>\u00a0status\u00a042', 'status 42'],
    ['on a line of its own', '\r\n<at>CTI</at>\r\nstatus 42\r\n', 'status 42'],
    ['in small letters', '<at>cti</at> status 42', 'status 42'],
    ['with an id in its tag', '<at id="0">CTI</at> status 42', 'status 42'],
    ['alone', '<at>CTI</at>', ''],
  ])('%s', (_where, typed, expected) => {
    expect(readOf(typed)).toEqual({ text: expected, mentions: [] });
  });

  it('is known by id, whatever the bot is called there', () => {
    const called = { ...BOT, mentioned: { id: '28:bot', name: 'Forløbsbot' }, text: '<at>F</at>' };
    expect(readOf('<at>F</at> hjælp', [called]).text).toBe('hjælp');
  });

  it('goes too when a plain client writes it without telling of it', () => {
    expect(readOf('<at>CTI</at> status 42', [])).toEqual({ text: 'status 42', mentions: [] });
    expect(readOf('<at>cti</at>status 42', [ANNA]).text).toBe('status 42');
    expect(readOf('<at>CTI Nord</at> status 42', []).text).toBe('CTI Nord status 42');
  });

  it('leaves a person of the same name alone', () => {
    const namesake = person('29:cti', 'CTI');
    expect(readOf('<at>CTI</at> rolle 42 cti <at>CTI</at>', [BOT, namesake])).toMatchObject({
      text: 'rolle 42 cti <at>CTI</at>',
      mentions: [{ person: { id: '29:cti', name: 'CTI' } }],
    });
  });

  it('is nothing to miss in a 1:1 chat', () => {
    expect(readOf('status 42', [])).toEqual({ text: 'status 42', mentions: [] });
  });
});

describe('people mentioned', () => {
  it('stay, in the order of the text', () => {
    const text = '<at>CTI</at> ny borger 42 job <at>Aksel Ørsted Åby</at> cti <at>Anna Berg</at>';
    expect(readOf(text, [BOT, ANNA, AKSEL])).toEqual({
      text: 'ny borger 42 job <at>Aksel Ørsted Åby</at> cti <at>Anna Berg</at>',
      mentions: [
        {
          text: '<at>Aksel Ørsted Åby</at>',
          person: { id: '29:aksel', name: 'Aksel Ørsted Åby' },
          unresolved: true,
        },
        {
          text: '<at>Anna Berg</at>',
          person: { id: '29:anna', name: 'Anna Berg' },
          unresolved: true,
        },
      ],
    });
  });

  it('of the same name are told apart by their order', () => {
    const text = '<at>CTI</at> job <at>Anna Berg</at> cti <at>Anna Berg</at>';
    const { mentions } = readOf(text, [BOT, ANNA, person('29:other', 'Anna Berg')]);
    expect(mentions.map((one) => one.person.id)).toEqual(['29:anna', '29:other']);
  });

  it('mentioned once, written twice, are the same person twice', () => {
    const { mentions } = readOf('job <at>Anna Berg</at> cti <at>Anna Berg</at>', [ANNA]);
    expect(mentions.map((one) => one.person.id)).toEqual(['29:anna', '29:anna']);
  });

  it('are known by the directory’s id where it is told', () => {
    const known = { ...ANNA, mentioned: { ...ANNA.mentioned, aadObjectId: 'anna-id' } };
    expect(readOf('cti <at>Anna Berg</at>', [known]).mentions).toEqual([
      {
        text: '<at>Anna Berg</at>',
        person: { id: 'anna-id', name: 'Anna Berg' },
        unresolved: false,
      },
    ]);
  });

  it('written without a tag are found by what stands for them', () => {
    const plain = person('29:anna', 'Anna Berg', '@Anna Berg');
    expect(readOf('rolle 42 cti @Anna Berg', [plain])).toMatchObject({
      text: 'rolle 42 cti <at>Anna Berg</at>',
      mentions: [{ person: { id: '29:anna' } }],
    });
  });

  it('with markup in their name do not bring any in', () => {
    const odd = person('29:odd', 'A <b>&amp; $& B</b>', '<at>A & B</at>');
    expect(readOf('cti <at>A & B</at>', [odd]).text).toBe('cti <at>A b&amp; $& B/b</at>');
  });
});

describe('mentions that are none', () => {
  it('typed by hand are plain names', () => {
    expect(readOf('cti <at>Anna Berg</at>', [])).toEqual({ text: 'cti Anna Berg', mentions: [] });
  });

  it('typed as entities are plain names', () => {
    expect(readOf('cti &lt;at&gt;Anna Berg&lt;/at&gt;', [ANNA])).toEqual({
      text: 'cti Anna Berg',
      mentions: [],
    });
  });

  it('of the bot’s stand-in character do not reach anybody', () => {
    expect(readOf('cti \ue0000\ue000 <at>Anna Berg</at>', [ANNA]).text).toBe(
      'cti 0 <at>Anna Berg</at>',
    );
  });

  it('are not made of other entities', () => {
    const entities = [{ type: 'clientInfo', locale: 'da-DK' }, { type: 'mention' }];
    expect(readOf('status 42', entities)).toEqual({ text: 'status 42', mentions: [] });
  });
});

describe('the text', () => {
  it.each([
    ['none', null, ''],
    ['division', '<div>status 42</div>', 'status 42'],
    ['paragraphs', '<p>linje 1</p><p>linje 2</p>', 'linje 1\nlinje 2'],
    [
      'line breaks',
      'linje 1<br>linje 2<br/>linje 3<br />linje 4',
      'linje 1\nlinje 2\nlinje 3\nlinje 4',
    ],
    ['emphasis', '<b>status</b> <i>42</i> <strong>nu</strong>', 'status 42 nu'],
    ['a link', '<a href="https://example.dk">status</a> 42', 'status 42'],
    ['a list', '<ul><li>en</li><li>to</li></ul>', 'en\nto'],
    ['entities', 'bl&aring;b&aelig;r &amp; &oslash;l &#167;85 &#xE6;', 'blåbær & øl §85 æ'],
    ['entities once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['typed brackets', 'borger &lt;nummer&gt;', 'borger <nummer>'],
    ['raw brackets of no tag', 'note 42: a < b og <navn>', 'note 42: a < b og <navn>'],
    ['control characters', 'sta\u0000tus\u0007 42\u001b', 'status 42'],
    ['kinds of spaces', 'status\u2003 \u202f42', 'status 42'],
    ['a byte order mark', '\ufeffstatus 42', 'status 42'],
    ['tabs', 'importer\n42\t§85\t\t1/3-2027', 'importer\n42\t§85\t\t1/3-2027'],
    ['an entity of no character', '&#0; &#x110000; &bogus;', '&#0; &#x110000; &bogus;'],
    ['emoji', 'status 42 🎉', 'status 42 🎉'],
  ])('%s', (_what, typed, expected) => {
    expect(readOf(typed, []).text).toBe(expected);
  });

  it('takes linear time, whatever was typed', () => {
    const attacks = [
      '<at>'.repeat(60_000),
      '<at>a</at'.repeat(25_000),
      '<div '.repeat(50_000),
      '</td> '.repeat(40_000),
      '&#x'.repeat(80_000),
      ' \n'.repeat(120_000),
      `${'<at>'.repeat(50)}${' '.repeat(200_000)}`,
    ];
    for (const attack of attacks) {
      const from = process.cpuUsage();
      readOf(attack, [BOT, ANNA]);
      const { user, system } = process.cpuUsage(from);
      expect([attack.slice(0, 10), (user + system) / 1_000 < 1_000]).toEqual([
        attack.slice(0, 10),
        true,
      ]);
    }
  });

  it('takes no longer for a thousand mentions', () => {
    const many = [...Array(500).keys()].map((at) => person(`29:${at}`, `Navn ${at}`));
    const from = process.cpuUsage();
    const { mentions } = readOf(
      many
        .map((one) => one.text)
        .join(' ')
        .repeat(10),
      many,
    );
    expect(mentions.length).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

import { dateAt } from '../../src/cti/calendar/plainDate';
import { read } from '../../src/chat/read';
import { readActivity } from '../../src/teams/reading/activity';
import { activityShape } from '../../src/teams/door/shape';
import { CHANNEL, SOFIE } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { members } from '../support/people';
import { createClient } from '../support/teamsClient';

/**
 * Milliseconds of CPU. About 50 are meant, and what grows faster than the text takes seconds; a busy
 * machine counts more than an idle one.
 */
const LONGEST_MS = 300;
const KB = 1_024;

const client = createClient({
  bot: 'http://127.0.0.1',
  connector: { url: 'http://127.0.0.1' } as never,
});
const message = (text: string, entities: readonly object[] = []) => ({
  ...client.message('', { from: SOFIE, in: CHANNEL }),
  text,
  entities,
});
const mentions = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_each, at) => ({
    ...{ type: 'mention', text: text(at), mentioned: { id: `29:${at}`, name: text(at) } },
  }));
const filled = (piece: string, bytes: number): string =>
  piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes);
const html = (content: string) => ({
  ...message('x'),
  attachments: [{ contentType: 'text/html', content }],
});

const HOSTILE: readonly (readonly [string, object])[] = [
  [
    '32 KB of one letter, mentioned 50 times',
    message(
      filled('a', 32 * KB),
      mentions(50, () => 'a'),
    ),
  ],
  [
    '120 KB of one letter, mentioned 500 times',
    message(
      filled('a', 120 * KB),
      mentions(500, () => 'a'),
    ),
  ],
  [
    '120 KB of 26 letters, each mentioned',
    message(
      filled('abcdefghijklmnopqrstuvwxyz', 120 * KB),
      mentions(26, (at) => String.fromCharCode(97 + at)),
    ),
  ],
  [
    '200 KB of true mentions of one person',
    message(
      filled('<at>a</at> ', 200 * KB),
      mentions(500, () => '<at>a</at>'),
    ),
  ],
  [
    '200 KB of mentions of 500',
    message(
      filled('<at>p1</at><at>p499</at>', 200 * KB),
      mentions(500, (at) => `<at>p${at}</at>`),
    ),
  ],
  [
    '200 KB of tags that do not close',
    message(
      filled('<at><at', 200 * KB),
      mentions(500, (at) => `<at${at}`),
    ),
  ],
  ['200 KB of brackets', message(filled('<', 200 * KB))],
  ['200 KB of half an entity', message(filled('&#1', 200 * KB))],
  ['200 KB of lines', message(filled('\n ', 200 * KB))],
  ['200 KB of digits', message(filled('05124', 200 * KB))],
  ['200 KB of dates', message(filled('05.12 ', 200 * KB))],
  ['200 KB of fours', message(filled('0512 4837 ', 200 * KB))],
  ['200 KB of spaced digits', message(filled('1 ', 200 * KB))],
  ['200 KB with cpr at every step', message(filled('cpr 161243 ', 200 * KB))],
  ['200 KB of mark letters', message(filled('\ue0001\ue000', 200 * KB))],
  ['200 KB of words', message(filled('kontakt borger hjemme ', 200 * KB))],
  [
    'a table of 200 KB',
    html(`<table>${filled('<tr><td>1</td><td>2</td></tr>', 200 * KB)}</table>`),
  ],
  [
    'a table of 200 KB of merged cells',
    html(`<table>${filled('<tr><td rowspan=9 colspan=9>1</td></tr>', 100 * KB)}</table>`),
  ],
];

/** The CPU that it takes this process, at its least of three times. */
function cpuOf(work: () => void): number {
  const took = Array.from({ length: 3 }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  });
  return Math.min(...took);
}

describe('what is read of a message', () => {
  const today = dateAt(new Date('2027-03-10T09:00:00Z'));

  it.each(HOSTILE)('%s: holds nobody up', (_what, body) => {
    const activity = activityShape.parse(JSON.parse(JSON.stringify(body)));
    const steps = { read: 0, understood: 0 };
    let text = '';
    let told: Parameters<typeof read>[1]['mentions'] = [];
    steps.read = cpuOf(() => {
      const incoming = readActivity(activity)?.incoming;
      if (incoming?.kind === 'text') ({ text, mentions: told } = incoming);
    });
    steps.understood = cpuOf(() => void read(text, { today, mentions: told, language: 'da' }));
    expect(told.length).toBeLessThanOrEqual(100);
    expect(steps.read).toBeLessThan(LONGEST_MS);
    expect(steps.understood).toBeLessThan(LONGEST_MS);
  });
});

describe('the whole bot', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await startHouse('2027-04-20T09:00:00Z');
    house.connector.setMembers(CHANNEL.channel, members([SOFIE]));
    await house.client.say('new citizen 42 generic consent yes', { from: SOFIE, in: CHANNEL });
    await house.client.say('what about phase 2 of 42 then', { from: SOFIE, in: CHANNEL });
  });
  afterAll(() => house.stop());

  /** All that a message sets going, its answer and what follows it, in this process with its tables' client. */
  it.each([
    ['120 KB of one letter, mentioned 500 times', filled('a', 120 * KB), mentions(500, () => 'a')],
    [
      '200 KB of mentions',
      filled('<at>p1</at><at>p9</at>', 200 * KB),
      mentions(500, (at) => `<at>p${at}</at>`),
    ],
    ['200 KB of words', filled('kontakt borger hjemme ', 200 * KB), []],
    ['200 KB behind a command', `status 42 ${filled('xyzzy foo ', 200 * KB)}`, []],
    ['a name of 100 KB', `role 42 job ${filled('Anna ', 100 * KB)}`, []],
    ['9 KB of sentences', filled('status 42 xyz meeting tomorrow at 10 ', 9 * KB), []],
    ['200 KB of digits', filled('1 ', 200 * KB), []],
  ])('%s: answers, and is soon done', async (_what, text, entities) => {
    const message = { ...house.client.message('', { from: SOFIE, in: CHANNEL }), text, entities };
    const begun = process.cpuUsage();
    expect((await house.client.raw(message)).status).toBe(200);
    await house.bot.rest();
    const { user } = process.cpuUsage(begun);
    expect(user / 1_000).toBeLessThan(10 * LONGEST_MS);
  });
});

import { once } from 'node:events';
import { join } from 'node:path';
import { VERBS } from '../../src/chat/buttons/verbs';
import { CHANNEL, shown } from '../e2e/world';
import type { Fault } from '../support/connectorFaults';
import type { ClientPerson, ClientPlace } from '../support/teamsClient';
import { startFortress, type Fortress } from './fortress';
import { members } from '../support/people';

/** What must never be told: a name, a citizen number, a free text, a CPR number. */
const WHO: ClientPerson = { id: 'aad-kanarina', name: 'Kanarina Gulfjer' };
const NUMBER = 731946;
const TEXT = 'zebrahemmelighed';
const CPR = '070761-4285';
const CANARIES = [/kanarina/i, /gulfjer/i, /731946/, /zebrahemmelighed/i, /070761/];

const PERSONAL = { personal: true } as const;
const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Every command of G1, with all that a person can put into it. */
const COMMANDS = [
  `new citizen ${NUMBER} §85 consent yes cti @${WHO.name} job none startup ${day(-60)} reason ${TEXT}`,
  ...[
    'status',
    'checklist',
    'why',
    'log',
    'closing',
    'handover',
    'documentation',
    'note',
    'export',
  ],
  ...['involve', 'extend', 'jobmatch', 'start', 'plan', 'focus', 'meeting', 'stop', 'consent'],
  `jobmatch N ${day(-20)}`,
  `start N ${day(-20)} reason T`,
  `role N job @W`,
  `role N cti T`,
  `meeting N followup ${day(3)} 10:00`,
  `meeting N followup held reason T`,
  `agreement N ${day(20)}`,
  `tick N phase2 3 done`,
  `tick N phase2 4 na T`,
  `plan N responsible jobcenter`,
  `decision N mentor by @W`,
  `correct N start ${day(-21)} reason T`,
  `focus N goal: T activities: T`,
  `contact N 45 home reason T`,
  `contact N 99999 home`,
  `hours N 8 at T`,
  `practice N 20 at T`,
  `handover N`,
  `what if N start ${day(-10)}`,
  `pause N treatment ${day(-3)} reason T`,
  `resume N`,
  `job ended N reason T`,
  `transition N ${day(5)}`,
  `undo`,
  `T`,
  `N`,
  `status N T`,
  `status T`,
  `start N 31/2`,
  `status ${CPR}`,
  `stop N ${CPR}`,
  `import\nnumber;basis;cti\nN;§85;W\nT;${CPR};W`,
  `import\nnumber;basis;consent;cti\nN;§85;T;T`,
  `reassign @W from @W role cti reason T`,
  ...['overview', 'mine', 'upcoming 30', 'caseload', 'capacity', 'supervision', 'calendar', 'help'],
  ...['settings', 'language en', 'time +1d'],
  `delete course N`,
  `stop N T`,
].map((line) => {
  const whole = /^[a-z]+$/.test(line) ? `${line} N` : line;
  return whole
    .replaceAll(/\bN\b/g, `${NUMBER}`)
    .replaceAll(/\bT\b/g, TEXT)
    .replaceAll(/\bW\b/g, WHO.name);
});

/** A form whose every field holds what must not be told. */
const FORM = {
  ...{ citizen: NUMBER, number: NUMBER, reason: TEXT, note: TEXT, goal: TEXT, workplace: TEXT },
  ...{ subgoals: TEXT, activities: TEXT, contact: TEXT, text: `status ${NUMBER} ${TEXT}` },
  ...{ person: WHO.id, by: WHO.id, cti: WHO.id, from: WHO.id, to: WHO.id, coordinator: WHO.id },
  ...{
    list: 'phase2',
    item: TEXT,
    form: 'focus',
    due: TEXT,
    meeting: TEXT,
    date: TEXT,
    minutes: TEXT,
  },
  ...{ ask: 'import', token: TEXT, team: TEXT, file: 'export', name: WHO.name, course: TEXT },
};

describe('D4: what people write is nowhere but in the course', () => {
  let fortress: Fortress;
  const tell = async (text: string, place: ClientPlace = CHANNEL): Promise<number> => {
    const mentions = text.includes(`@${WHO.name}`) ? [WHO] : [];
    const { client } = fortress;
    return (await client.tell(text, { from: WHO, in: place, mentions })).status;
  };
  const pressAll = (data: Readonly<Record<string, unknown>>, place: ClientPlace = CHANNEL) =>
    Promise.all(VERBS.map((verb) => fortress.client.press(verb, data, { from: WHO, in: place })));

  /** Nothing of it in the log, on stderr or among the figures. */
  const isSilent = async (): Promise<void> => {
    const told = `${fortress.output()}\n${await fortress.metrics()}`;
    expect(CANARIES.filter((canary) => canary.test(told))).toEqual([]);
  };

  beforeAll(async () => {
    fortress = await startFortress({
      ...{ LOG_LEVEL: 'debug', CRASH_TEXT: `${WHO.name} ${NUMBER} ${TEXT} ${CPR}` },
      NODE_OPTIONS: `--require ${join(__dirname, 'crashOnSignal.js')}`,
    });
    fortress.connector.setMembers(CHANNEL.channel, members([WHO]));
    await fortress.client.add({ from: WHO, in: CHANNEL });
  });
  afterAll(() => fortress.stop());
  afterEach(isSilent);

  it('every command, in the channel and in 1:1', async () => {
    for (const text of COMMANDS) {
      expect([text, await tell(text)]).toEqual([text, 200]);
      if (!text.startsWith('new')) await tell(text, PERSONAL);
    }
    const log = shown(await fortress.client.say(`log ${NUMBER}`, { from: WHO, in: CHANNEL }));
    // The same words do stand where they belong: in the course's own audit trail.
    for (const part of [WHO.name, String(NUMBER), TEXT]) expect(log).toContain(part);
  });

  it('every button and every form, filled in with it', async () => {
    const lone = await pressAll({ citizen: NUMBER });
    expect(lone.map(({ status }) => status)).toEqual(VERBS.map(() => 200));
    await pressAll(FORM);
    await pressAll(FORM, PERSONAL);
    await pressAll({ ...FORM, citizen: `${NUMBER}${TEXT}`, reason: CPR });
    await pressAll({ [TEXT]: { [WHO.name]: [[CPR]] } });
  });

  it('a guarded door: bodies, tokens and addresses that hold it', async () => {
    const { url, client, clientOf } = fortress;
    const nobody = clientOf({ token: null });
    const place = { from: WHO, in: CHANNEL };
    await nobody.tell(`status ${NUMBER}`, place);
    await nobody.raw(nobody.message(TEXT, place), { Authorization: `Bearer ${TEXT}` });
    await nobody.raw(TEXT);
    await client.raw({ ...client.message(TEXT, place), serviceUrl: `https://${TEXT}.example/` });
    await client.raw({ ...client.message(TEXT, place), channelId: TEXT, id: WHO.name });
    await client.raw({ ...client.message(TEXT, place), type: `${TEXT} ${NUMBER}`, name: TEXT });
    for (const path of [`/files/${TEXT}`, `/calendar/${TEXT}.ics`, `/${NUMBER}?${TEXT}=${CPR}`]) {
      expect((await fetch(`${url}${path}`)).status).toBe(404);
    }
    expect(fortress.output()).toContain('gate.refused');
  });

  it.each<[string, Fault]>([
    ['a connector that breaks', { status: 500 }],
    ['one that refuses', { status: 403, code: TEXT }],
    ['one that says too large', { status: 413 }],
    ['one that hangs up', { reset: true }],
  ])('%s', async (_name, fault) => {
    fortress.connector.fail({ fault, times: 1_000 });
    const some = COMMANDS.filter((_text, at) => at % 3 === 0);
    await Promise.all(some.map((text) => tell(text)));
    fortress.connector.heal();
  });

  it.each(['busy', 'busyAfter', 'refuse', 'loseAnswer'] as const)(
    'storage that answers nothing (%s)',
    async (fault) => {
      fortress.storage(fault);
      await Promise.all(COMMANDS.map((text) => tell(text)));
      await pressAll(FORM);
      fortress.storage(null);
      expect(fortress.output()).toContain('storage.storageDown');
    },
  );

  it('what libraries print', async () => {
    fortress.process.kill('SIGHUP');
    await fortress.quiet(500);
    expect(fortress.output()).toContain('library.console');
  });

  it.each(['SIGUSR2', 'SIGPIPE'] as const)(
    'a crash (%s): its class and place alone',
    async (signal) => {
      const gone = once(fortress.process, 'exit');
      fortress.process.kill(signal);
      expect((await gone)[0]).toBe(1);
      expect(fortress.output()).toMatch(
        /"event":"process\.crash".*"error":"(TypeError|RangeError)"/,
      );
      await fortress.start();
    },
  );
});

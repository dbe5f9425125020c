// One message on two replicas: recorded once, and answered by both as by the first.
import { readConfig } from '../../../src/ground/config';
import { silentLog } from '../../../src/ground/log';
import { createMetrics } from '../../../src/ground/metrics';
import { openStorage } from '../../../src/tables';
import { assemble, type Bot } from '../../../src/wiring/assemble';
import { CHANNEL, SOFIE } from '../../e2e/world';
import { PATIENT } from '../../support/azurite';
import type { SentActivity } from '../../support/connector';
import { startHouse, type TestHouse } from '../../support/house';
import { contentsOf } from '../../support/shownText';
import { createClient, type TeamsClient } from '../../support/teamsClient';

const NOW = '2027-04-01T09:00:00Z';

/** What each says, and what is said before it on the course; `N` is the citizen's number. */
const SAID: readonly (readonly [string, ...string[]])[] = [
  ['pause N treatment'],
  ['resume N', 'pause N treatment'],
  ['undo', 'contact N 45 home'],
  ['undo', 'pause N treatment'],
  ['undo', 'correct N number 9N because typed wrong'],
  ['correct N number 9N because typed wrong'],
  ['contact N 45 home'],
  ['meeting N followup 15 April 10:00'],
  ['meeting N startup held'],
  ['focus N find a room to live in'],
  ['hours N 12', 'hours N 8'],
  ['stop N moves to another town'],
  ['job ended N 31 March'],
  ['decision N section 85'],
  ['consent N withdrawn'],
  ['note N filed', 'contact N 45 home'],
];

describe('one message on two replicas (N1)', () => {
  let house: TestHouse;
  let other: Bot;
  let second: TeamsClient;
  let number = 100;

  beforeAll(async () => {
    house = await startHouse(NOW);
    const { connectionString, connector, bot } = house;
    const storage = openStorage({ connectionString, patience: PATIENT });
    other = await assemble({
      ...{ storage, practiceClock: null, clock: bot.house.clock, metrics: createMetrics() },
      config: readConfig('practice', { PORT: '0', BOT_LANGUAGE: 'en', BOT_SWEEP_SECONDS: '3600' }),
      log: silentLog,
    });
    second = createClient({ bot: `http://127.0.0.1:${other.port}`, connector });
  });
  afterAll(async () => {
    await other.stop();
    await house.stop();
  });

  const options = { from: SOFIE, in: CHANNEL };
  const prepared = async (before: readonly string[]): Promise<(text: string) => string> => {
    number += 1;
    const mine = number;
    const filled = (text: string): string => text.replaceAll('N', String(mine));
    await house.client.say(
      filled('new citizen N §85 consent yes target yes first day 2027-03-01 start 2027-03-01'),
      options,
    );
    for (const text of before) await house.client.say(filled(text), options);
    await house.bot.rest();
    return filled;
  };
  const answersTo = (activity: Readonly<Record<string, unknown>>): readonly string[] =>
    house.connector.sent
      .filter(({ activity: { replyToId } }) => replyToId === activity['id'])
      .map(({ activity: sent }) => shown(sent));
  const shown = ({ attachments, text = '' }: SentActivity): string =>
    contentsOf({ card: attachments?.[0]?.content ?? text, text });
  it.each(SAID)('%s: later on the other', async (text, ...before) => {
    const filled = await prepared(before);
    const message = house.client.message(filled(text), options);
    await house.client.raw(message);
    await second.raw(message);
    const answers = answersTo(message);
    expect(answers).toHaveLength(2);
    expect(answers[1]).toBe(answers[0]);
  });

  it.each(SAID)('%s: on both at once', async (text, ...before) => {
    const filled = await prepared(before);
    const message = house.client.message(filled(text), options);
    await Promise.all([house.client.raw(message), second.raw(message)]);
    const answers = answersTo(message);
    expect(answers).toHaveLength(2);
    expect(answers[1]).toBe(answers[0]);
  });
});

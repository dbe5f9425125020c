import { setTimeout as sleep } from 'node:timers/promises';
import { instantAt } from '../../src/cti/calendar/plainDate';
import { openStorage } from '../../src/tables';
import { course, teamKey, teamRecord, CITA, JO } from '../post/samples';
import { startTables } from '../support/azurite';
import { startConnector } from '../support/connector';
import { startReplica } from './replicas';

/**
 * The busiest morning: 2,000 notices at 08:00, half to eight channels, half 1:1 to forty job
 * consultants whom nobody ever wrote to, two replicas, and a connector that enforces the limits of
 * Teams.
 */
const NINE = instantAt('2027-06-01', 9);
const TEAMS = Array.from({ length: 8 }, (_, n) => ({
  ...teamKey(`m${n}`),
  team: `19:team-m${n}@thread.tacv2`,
}));
const COURSES_A_TEAM = 125;
const CONSULTANTS_A_TEAM = 5;

const machineMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

it('2,000 notices pass without a single 429, each once', async () => {
  const tables = await startTables();
  const connector = await startConnector();
  const storage = openStorage({ connectionString: tables.connectionString, prefix: 'morning' });
  for (const [index, key] of TEAMS.entries()) {
    const consultants = Array.from({ length: CONSULTANTS_A_TEAM }, (_, n) => ({
      id: `${JO.id}-${index}-${n}`,
      name: `Jo ${index} ${n}`,
    }));
    connector.setMembers(
      key.channel,
      consultants.map(({ id, name }) => ({ id: `29:${id}`, aadObjectId: id, name })),
    );
    const record = teamRecord(key);
    const address = { ...record.address, serviceUrl: connector.url };
    await storage.team(key).saveTeam({ ...record, address });
    for (let n = 0; n < COURSES_A_TEAM; n += 1) {
      const number = index * 1_000 + n;
      const job = consultants[n % CONSULTANTS_A_TEAM] ?? JO;
      const each = course({
        ...{ number, id: `course-${number}` },
        people: { cti: CITA, job, jobcenter: 'none', social: 'none' },
        agreement: { on: '2027-03-01', followUp: '2027-06-01' },
      });
      await storage.team(key).commit({
        ...{ before: null, course: each, live: [], dead: [], events: [], claims: [] },
        ...{ handled: null, by: CITA.id, command: `enrol-${number}` },
      });
    }
    await storage.agenda.put(key, '2027-06-01');
  }
  connector.enforceLimits(true);
  const begun = machineMs();
  const replicas = [1, 2].map((seed) =>
    startReplica(() => ({
      ...{ TABLES: tables.connectionString, PREFIX: 'morning', LEASE_MS: '60000', LIMITS: '1' },
      ...{ SEED: String(seed), SKEW_MS: '0', DEATH: '0' },
      ORIGIN_MS: String(NINE.getTime() - begun),
    })),
  );
  const posts = () => connector.sent.filter(({ kind }) => kind !== 'update');
  const told = () =>
    posts().flatMap(
      ({ activity }) => JSON.parse(activity.text ?? '') as { id: string; repeat: boolean }[],
    );
  try {
    while (told().length < 2_000 && machineMs() - begun < 400_000) await sleep(500);
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop()));
  }
  console.log(`2,000 notices in ${Math.round((machineMs() - begun) / 1000)} s`);
  await connector.stop();
  expect(connector.asked.filter(({ status }) => status === 429)).toEqual([]);
  expect(told().filter(({ repeat }) => repeat)).toEqual([]);
  expect(new Set(told().map(({ id }) => id)).size).toBe(2_000);
  expect(told()).toHaveLength(2_000);
  // One morning, one message (N1): one a channel and course, one a consultant.
  expect(posts()).toHaveLength(1_000 + TEAMS.length * CONSULTANTS_A_TEAM);
  const perSecond = new Map<number, number>();
  for (const { at } of connector.asked) {
    perSecond.set(Math.floor(at / 1000), (perSecond.get(Math.floor(at / 1000)) ?? 0) + 1);
  }
  expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(30);
});

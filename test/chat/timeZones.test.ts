import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const FILES = [
  'slots/dates',
  'grammar/canonical',
  'import/import',
  'buttons/press',
  'commands/read.clock',
  'commands/read.enrol',
  'commands/read.meetings',
];

/** T2: what a person types means the same day, whatever zone the process runs in. */
describe('T2: no date that is typed depends on the time zone of the process', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = ['UTC', 'Europe/Copenhagen', 'America/Los_Angeles'];

  it.each(zones.filter((zone) => zone !== here))(
    'the tables of utterances and dates hold under TZ=%s',
    (zone) => {
      const run = spawnSync(
        process.execPath,
        [JEST, '--runInBand', ...FILES.map((file) => `test/chat/${file}.test.ts`)],
        { cwd: ROOT, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
    },
  );
});

// How much a team hears in a year: node bin/volume.js. A made-up team (test/post/sweep/teamYear.ts) lives
// through it with the real planner of what is sent; the same figures are asserted in volume.test.ts.
'use strict';

const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { ROOT } = require('./check');

const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const args = [jest, '--silent', 'test/post/sweep/volume'];
const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
if (status !== 0) process.stderr.write(stderr);

const { volumes, rows } = JSON.parse(readFileSync(path.join(ROOT, 'build/volume.json'), 'utf8'));
const NAMES = {
  cti: 'a CTI worker',
  job: 'the job consultant',
  case: 'the caseworker',
  channel: 'the channel',
};
console.log(
  'to                   messages a week   things a week   worst morning   most rows in one',
);
for (const [role, { week, rowsAWeek, worstMorning, mostRows }] of Object.entries(volumes)) {
  const figures = [week, rowsAWeek, worstMorning, mostRows].map((figure) =>
    `${figure}`.padStart(15),
  );
  console.log(`${NAMES[role].padEnd(20)} ${figures.join(' ')}`);
}
console.log('\nthings in the year');
for (const [name, count] of Object.entries(rows).sort(([, a], [, b]) => b - a)) {
  console.log(`${name.padEnd(32)} ${count}`);
}
process.exitCode = status ?? 1;

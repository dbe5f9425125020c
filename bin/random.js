/**
 * The tests that draw their cases, again and again with new cases, until one fails or the time is
 * over: `npm run test:random [minutes]`. A failure names its seed; `SEED=<seed> npx jest <file>`
 * repeats it.
 */
'use strict';
const { execFileSync, spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
  console.error('Say for how many minutes: npm run test:random 10');
  process.exit(2);
}

const drawing = execFileSync('git', ['grep', '-l', 'fc.assert', '--', 'test/*.test.ts'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const end = Date.now() + minutes * 60_000;
let rounds = 0;
while (Date.now() < end) {
  const run = spawnSync(process.execPath, [JEST, ...drawing], {
    cwd: ROOT,
    env: { ...process.env, SEED: 'random' },
    encoding: 'utf8',
  });
  rounds += 1;
  if (run.status !== 0) {
    console.error(run.stderr);
    console.error(`Round ${rounds}: something failed, see above.`);
    process.exit(1);
  }
}
console.log(`${rounds} rounds of ${drawing.length} files held, each with new cases.`);

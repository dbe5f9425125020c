// Makes the pictures of docs/ anew: the tour through the local Teams in a real browser, card by card
// (docs/pictures/), and the sheet of all cards (docs/cards.png). Look at them before they are kept.
'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const JEST = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

function run(...what) {
  const { status } = spawnSync(process.execPath, what, {
    cwd: ROOT,
    env: { ...process.env, KEEP_PICTURES: 'yes' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

run(JEST, '--runInBand', 'test/browser/localTeams');
run(path.join(__dirname, 'contact-sheet.js'));

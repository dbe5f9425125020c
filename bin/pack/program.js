// The one program of the bundle: `node bot.js serve` and `node bot.js operate …`. bundle.js puts it at the head of bot.js.
'use strict';

const { run } = require('../../src/main');
const { operate } = require('../../src/operate');

const USE = `What should be done?
  node bot.js serve                    runs the bot
  node bot.js operate <what> ...       stop, go, resend, state, backup, journal, restore`;

async function main([what, ...words]) {
  if (what === 'serve') return run('serve');
  if (what === 'operate') return operate(words);
  process.stderr.write(`${USE}\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error && error.stack ? error.stack : String(error)}\n`);
  process.exit(1);
});

// The one program of the production bundle: `node bot.js serve` and `node bot.js operate …`; `npm run pack` bundles it.
import { run } from './main';
import { operate } from './operate';

const USE = `What should be done?
  node bot.js serve                    runs the bot
  node bot.js operate <what> ...       stop, go, resend, state, backup, journal, restore`;

async function main([what, ...words]: readonly string[]): Promise<void> {
  switch (what) {
    case 'serve':
      return run('serve');
    case 'operate':
      return operate(words);
    default:
      process.stderr.write(`${USE}\n`);
      process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error && error.stack ? error.stack : String(error)}\n`);
  process.exit(1);
});

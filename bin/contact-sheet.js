// Draws every card of test/golden/ on one sheet, docs/cards.png: what a newcomer looks at first, and
// what is looked at after every change of a layout. `node bin/contact-sheet.js [name ...]` draws
// only the cards whose names begin so, into build/.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const ROOT = path.join(__dirname, '..');
const GOLDEN = path.join(ROOT, 'test', 'golden');
const LOOK = path.join(ROOT, 'test', 'browser', 'look');
const RENDERER = path.join(ROOT, 'node_modules', 'adaptivecards', 'dist', 'adaptivecards.js');
const WIDTH = 380;
const GAP = 16;
/** Everything at a glance, or some cards to look at closely. */
const ALL = { columns: 9, scale: 0.6, folder: 'docs', themes: ['light'] };
const CLOSE = { columns: 4, scale: 1, folder: 'build', themes: ['light', 'dark', 'contrast'] };

function goldenCards(wanted) {
  return fs
    .readdirSync(GOLDEN)
    .filter((file) =>
      wanted.length > 0 ? wanted.some((name) => file.startsWith(name)) : file.endsWith('.da.json'),
    )
    .map((file) => ({
      name: path.basename(file, '.json'),
      card: JSON.parse(fs.readFileSync(path.join(GOLDEN, file), 'utf8')).card,
    }))
    .filter(({ card }) => card);
}

async function openPage(browser, { columns, scale }) {
  const width = columns * (WIDTH + GAP) + GAP;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
  });
  await page.setContent(fs.readFileSync(path.join(LOOK, 'page.html'), 'utf8'));
  await page.addStyleTag({ path: path.join(LOOK, 'page.css') });
  for (const script of [RENDERER, path.join(LOOK, 'hosts.js'), path.join(LOOK, 'page.js')]) {
    await page.addScriptTag({ path: script });
  }
  return page;
}

async function draw(page, { cards, theme, file, columns }) {
  await page.evaluate(`clearWall('${theme}')`);
  await page.evaluate(`stackWall(${columns})`);
  for (const { name, card } of cards) {
    await page.evaluate(`hang(${JSON.stringify({ name, card, theme, width: WIDTH })})`);
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
  process.stdout.write(`${path.relative(ROOT, file)}: ${cards.length} cards\n`);
}

async function main(wanted) {
  const cards = goldenCards(wanted);
  const sheet = wanted.length > 0 ? CLOSE : ALL;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await openPage(browser, sheet);
  for (const theme of sheet.themes) {
    const file = path.join(ROOT, sheet.folder, `cards${theme === 'light' ? '' : `-${theme}`}.png`);
    await draw(page, { cards, theme, file, columns: sheet.columns });
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

// Draws every card of test/golden/ on one sheet, docs/cards.png, and one of each layout in the themes
// of Teams, docs/cards-light.png and so on: what a newcomer looks at first, and what is looked at after
// every change of a layout. `node bin/contact-sheet.js [name ...]` draws only the cards whose names
// begin so, in all three themes, into build/.
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
const THEMES = ['light', 'dark', 'contrast'];

/** What is shown together, by how the names begin; what nothing claims stands last. */
const GROUPS = [
  ['Status', ['status']],
  ['Checklists and phase changes', ['checklist', 'notice-phase-change', 'notice-phase-notice-ch']],
  ['The team', ['overview', 'mine', 'upcoming', 'digest', 'caseload', 'capacity', 'supervision']],
  ['Reminders', ['notice']],
  ['Forms', ['form']],
  ['Papers, answers and questions', ['']],
];
/** One of each layout. */
const THEMED = [
  'status-paused',
  'checklist-ten-items',
  'overview.',
  'upcoming.',
  'caseload',
  'notice-cti-window',
  'form-meeting',
  'welcome',
];

function goldenCards(isWanted) {
  return fs
    .readdirSync(GOLDEN)
    .filter((file) => isWanted(file))
    .map((file) => ({
      name: path.basename(file, '.json'),
      card: JSON.parse(fs.readFileSync(path.join(GOLDEN, file), 'utf8')).card,
    }))
    .filter(({ card }) => card);
}

function grouped(cards) {
  const left = new Set(cards);
  return GROUPS.map(([title, beginnings]) => {
    const own = [...left].filter(({ name }) => beginnings.some((each) => name.startsWith(each)));
    for (const card of own) left.delete(card);
    return { title, cards: own };
  }).filter((group) => group.cards.length > 0);
}

async function openPage(browser, { columns, scale }) {
  const page = await browser.newPage({
    viewport: { width: columns * (WIDTH + GAP) + GAP, height: 900 },
    deviceScaleFactor: scale,
  });
  await page.setContent(fs.readFileSync(path.join(LOOK, 'page.html'), 'utf8'));
  await page.addStyleTag({ path: path.join(LOOK, 'page.css') });
  for (const script of [RENDERER, path.join(LOOK, 'hosts.js'), path.join(LOOK, 'page.js')]) {
    await page.addScriptTag({ path: script });
  }
  return page;
}

async function hangGroups(page, { groups, theme, columns }) {
  for (const { title, cards } of groups) {
    await page.evaluate(`stackWall(${columns}, ${JSON.stringify(title)})`);
    for (const { name, card } of cards) {
      await page.evaluate(`hang(${JSON.stringify({ name, card, theme, width: WIDTH })})`);
    }
  }
}

async function draw(browser, sheet) {
  const page = await openPage(browser, sheet);
  await page.evaluate(`clearWall('${sheet.theme}')`);
  await hangGroups(page, sheet);
  fs.mkdirSync(path.dirname(sheet.file), { recursive: true });
  await page.screenshot({ path: sheet.file, fullPage: true });
  await page.close();
  process.stdout.write(`${path.relative(ROOT, sheet.file)}\n`);
}

function closeUps(wanted) {
  const cards = goldenCards((file) => wanted.some((name) => file.startsWith(name)));
  return THEMES.map((theme) => ({
    groups: [{ title: '', cards }],
    file: path.join(ROOT, 'build', `cards-${theme}.png`),
    ...{ theme, columns: 4, scale: 1 },
  }));
}

function sheets() {
  const danish = (file) => file.endsWith('.da.json');
  const themed = (file) => danish(file) && THEMED.some((name) => file.startsWith(name));
  const docs = (name) => path.join(ROOT, 'docs', name);
  return [
    {
      groups: grouped(goldenCards(danish)),
      ...{ file: docs('cards.png'), theme: 'light', columns: 11, scale: 0.5 },
    },
    ...THEMES.map((theme) => ({
      groups: [{ title: '', cards: goldenCards(themed) }],
      ...{ file: docs(`cards-${theme}.png`), theme, columns: 4, scale: 0.6 },
    })),
  ];
}

async function main(wanted) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const sheet of wanted.length > 0 ? closeUps(wanted) : sheets()) await draw(browser, sheet);
  await browser.close();
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

// Draws appPackage/color.png and outline.png from the drawings beside them, with Chromium.
'use strict';

const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');

const FOLDER = path.join(__dirname, '..', 'appPackage');
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const ICONS = { color: 192, outline: 32 };

async function draw(browser, name, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = fs.readFileSync(path.join(FOLDER, 'drawing', `${name}.svg`), 'utf8');
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), omitBackground: true });
}

async function main() {
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  for (const [name, size] of Object.entries(ICONS)) await draw(browser, name, size);
  await browser.close();
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const LOOK = join(__dirname, 'look');
const RENDERER = require.resolve('adaptivecards/dist/adaptivecards.js');

export interface Hung {
  readonly name: string;
  readonly card: object;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Pixels. */
  readonly width: number;
  /** Opens what is behind 'more'. */
  readonly open?: boolean;
}

/** A page in real Chromium that draws cards with the published renderer, as Teams would. */
export async function openWall(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  await page.setContent(readFileSync(join(LOOK, 'page.html'), 'utf8'));
  await page.addStyleTag({ path: join(LOOK, 'page.css') });
  await page.addScriptTag({ path: RENDERER });
  await page.addScriptTag({ path: join(LOOK, 'hosts.js') });
  await page.addScriptTag({ path: join(LOOK, 'page.js') });
  return { browser, page };
}

/** Hangs the cards, all in one theme, instead of those that hung before. */
export async function hangAll(page: Page, cards: readonly Hung[]): Promise<void> {
  await page.evaluate(`clearWall(${JSON.stringify(cards[0]?.theme ?? 'light')})`);
  for (const card of cards) await page.evaluate(`hang(${JSON.stringify(card)})`);
}

/** What sticks out, is cut off or hard to read. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('faults()');
}

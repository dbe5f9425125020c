import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ROOT } from './practiceBot';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SCREENS = join(ROOT, 'build/screens');
const PATIENCE_MS = 30_000;

/** The local Teams in a real browser, used as a caseworker uses Teams. */
export class LocalTeamsPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(url: string): Promise<LocalTeamsPage> {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url);
    return new LocalTeamsPage(browser, page);
  }

  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem').filter({ hasText: name }).last().click();
    await this.page.getByRole('button', { name: 'Post', exact: true }).waitFor();
  }

  /** Writes to the bot in a new post, by a real mention; resolves with the answer's card. */
  async ask(text: string): Promise<Locator> {
    const before = await this.cards().count();
    const box = this.page.getByRole('textbox').first();
    await box.click();
    await box.pressSequentially('@CT');
    await this.page.getByRole('listbox').getByText('CTI', { exact: true }).first().click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
    await this.cardsMoreThan(before);
    return this.cards().first();
  }

  cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** The newest card that shows `text`, once there is one. */
  async cardWith(text: string | RegExp): Promise<Locator> {
    const card = this.cards().filter({ hasText: text }).first();
    await card.waitFor();
    return card;
  }

  async screenshot(name: string): Promise<string> {
    mkdirSync(SCREENS, { recursive: true });
    const path = join(SCREENS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async cardsMoreThan(count: number): Promise<void> {
    await this.cards().nth(count).waitFor();
  }
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ROOT } from './practiceBot';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SCREENS = join(ROOT, 'build/screens');
const CARD = '.ac-adaptiveCard';
/** A post with its thread. */
const POST = '.fui-Card';
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

  /** Opens a channel and waits until the bot has greeted there. */
  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem').filter({ hasText: name }).last().click();
    await this.cards().first().waitFor();
  }

  /** Writes to the bot in a new post; resolves with the card of the answer. */
  async ask(text: string): Promise<Locator> {
    const card = (await this.say(text)).locator(CARD).first();
    await card.waitFor();
    return card;
  }

  /** Writes to the bot in a new post, by a real mention; resolves with that post and its thread. */
  async say(text: string): Promise<Locator> {
    const same = this.page.locator(POST).filter({ hasText: text });
    const before = await same.count();
    await this.page.getByRole('textbox').first().click();
    await this.page.keyboard.type('@CT');
    await this.page.getByRole('listbox').getByText('CTI', { exact: true }).first().click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
    await same.nth(before).waitFor();
    return same.first();
  }

  cards(): Locator {
    return this.page.locator(CARD);
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
}

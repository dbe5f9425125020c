import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ROOT } from './practiceBot';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SCREENS = join(ROOT, 'build/screens');
const PICTURES = join(ROOT, 'docs/pictures');
const VIEWPORT = { width: 1280, height: 1160 };
/** High enough for the longest card. */
const TALL = 3200;
const CARD = '.ac-adaptiveCard';
/** The pictures that the pages show; the others are there to be looked at. */
const IN_DOCS = [
  'caseload',
  'checklist',
  'documentation',
  'enrol',
  'overview',
  'phase-change',
  'status',
  'upcoming',
  'welcome',
];
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
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url);
    await closeLogPanel(page);
    return new LocalTeamsPage(browser, page);
  }

  /** Opens a channel of the team. */
  async openChannel(name: string): Promise<void> {
    await this.page.getByRole('treeitem').filter({ hasText: name }).last().click();
    await this.page.getByRole('button', { name: 'Post', exact: true }).waitFor();
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

  /** Writes to the bot in the 1:1 chat, where no mention is needed; resolves with the answer. */
  async askPersonally(text: string): Promise<Locator> {
    await this.page.getByRole('treeitem').filter({ hasText: 'Personal Chat' }).click();
    await this.cards().first().waitFor();
    const before = await this.cards().count();
    await this.page.getByRole('textbox').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
    await this.cards().nth(before).waitFor();
    return this.cards().last();
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

  /** The whole window as it stands, to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENS, `${name}.png`) });
  }

  /** A whole card, to look at; for the docs too, when their pictures are to be made anew. */
  async picture(card: Locator, name: string): Promise<void> {
    const isKept = process.env['KEEP_PICTURES'] === 'yes' && IN_DOCS.includes(name);
    const folder = isKept ? PICTURES : SCREENS;
    mkdirSync(folder, { recursive: true });
    await this.page.setViewportSize({ ...VIEWPORT, height: TALL });
    await card.scrollIntoViewIfNeeded();
    await card.screenshot({ path: join(folder, `${name}.png`) });
    await this.page.setViewportSize(VIEWPORT);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** The local Teams shows developers what goes over the wire; a caseworker sees nothing of it. */
async function closeLogPanel(page: Page): Promise<void> {
  const head = page.getByText('Log Panel', { exact: true });
  await head.locator('xpath=ancestor::div[.//button][1]').getByRole('button').last().click();
}

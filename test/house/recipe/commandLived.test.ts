import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CHANNEL, shown, SOFIE } from '../../e2e/world';
import type * as Houses from '../../support/house';
import type { TestHouse } from '../../support/house';
import { NEW_COMMAND } from './newCommand';
import { overlayOf } from './overlay';

/** The house with the new command built in; the walls of the real one are not touched. */
const ANNEXE = resolve('build/recipe');

function build(): void {
  rmSync(ANNEXE, { recursive: true, force: true });
  for (const part of ['src', 'cards', 'test/support']) {
    cpSync(part, join(ANNEXE, part), { recursive: true });
  }
  for (const [file, text] of overlayOf(NEW_COMMAND)) {
    const path = join(ANNEXE, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

describe('a command that was added by docs/handover.md', () => {
  let house: TestHouse;
  const asked = async (text: string): Promise<string> =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL }));
  const pressed = async (verb: string, data: Readonly<Record<string, unknown>>): Promise<string> =>
    shown(await house.client.press(verb, data, { from: SOFIE, in: CHANNEL }));

  beforeAll(async () => {
    build();
    const { startHouse } = (await import(join(ANNEXE, 'test/support/house'))) as typeof Houses;
    house = await startHouse('2027-01-12T09:00:00Z');
    await asked('sprog da');
    await asked('opret borger 42 generisk samtykke ja');
  });
  afterAll(async () => {
    await house.stop();
    rmSync(ANNEXE, { recursive: true, force: true });
  });

  it('is read, decided, saved and answered', async () => {
    expect(await asked('glædeligt 42 nyt første løn')).toContain('Godt nyt: første løn.');
    expect(await asked('log 42')).toContain('Godt nyt: første løn.');
    expect(await asked('journalnotat 42')).toContain('Det gik godt: første løn.');
  });

  it('asks by its form for what is missing, and is saved by it', async () => {
    const form = await asked('glædelig nyhed 42');
    expect(form).toContain('Hvad gik godt?');
    const saved = await pressed('goodNews', { citizen: 42, what: 'egen bolig' });
    expect(saved).toContain('Godt nyt: egen bolig.');
  });

  it('asks for the citizen too, and is taken back like any other', async () => {
    expect(await asked('glædeligt')).toContain('Borgernummer');
    expect(await asked('fortryd')).toContain('egen bolig');
    expect(await asked('journalnotat 42')).not.toContain('egen bolig');
  });

  it('waits for consent, as the method says of it', async () => {
    await asked('opret borger 43 generisk samtykke afventer');
    expect(await asked('glædeligt 43 nyt kaffe')).toContain('samtykke');
    expect(await asked('log 43')).not.toContain('kaffe');
  });
});

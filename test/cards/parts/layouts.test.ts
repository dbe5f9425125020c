import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUTS } from '../../../src/cards/frame/templates';
import { partsOf } from '../gallery/walk';

const FOLDER = join(__dirname, '..', '..', '..', 'cards');

function layout(name: string): { readonly body?: readonly unknown[] } {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as { body?: unknown[] };
}

const CARDS = LAYOUTS.filter((name) => layout(name).body !== undefined);

describe('the layouts', () => {
  it('are all known, and all there', () => {
    const files = readdirSync(FOLDER).filter((file) => !file.includes('.sample.'));
    expect(files.sort()).toEqual(LAYOUTS.map((name) => `${name}.json`).sort());
  });

  it.each(LAYOUTS)('%s holds no words: every sentence comes from the texts', (name) => {
    for (const { path, value } of partsOf(layout(name))) {
      for (const field of ['text', 'title', 'label', 'errorMessage', 'placeholder', 'altText']) {
        const words = value[field];
        if (typeof words !== 'string' || words === '›') continue;
        expect([path, words]).toEqual([path, expect.stringMatching(/^\$\{[^}]+\}$/)]);
      }
    }
  });

  it.each(CARDS)('%s begins with the one header that all cards share', (name) => {
    const [header] = layout(name).body ?? [];
    const [practice, title] = (header as { items: readonly unknown[] }).items;
    expect(header).toMatchObject({ type: 'Container', style: 'emphasis', bleed: true });
    expect(practice).toMatchObject({ text: '${practice}', color: 'Accent', weight: 'Bolder' });
    expect(title).toMatchObject({ style: 'heading', size: 'Large', weight: 'Bolder', wrap: true });
  });
});

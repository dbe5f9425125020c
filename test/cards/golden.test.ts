import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../src/cards';
import type { CardContext } from '../../src/cards/frame/context';
import type { Language } from '../../src/cti/course/language';
import { textsIn } from '../../src/text';
import { GALLERY, type Exhibit } from './gallery/gallery';

const FOLDER = join(__dirname, '..', 'golden');
/** `UPDATE_GOLDEN=1` writes them anew, to be looked at in the difference. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

function contextFor(language: Language, { personal }: Exhibit): CardContext {
  return { language, texts: textsIn(language), practice: true, team: personal ? 'team' : null };
}

function golden(exhibit: Exhibit, language: Language): string {
  return join(FOLDER, `${exhibit.name}.${language}.json`);
}

describe.each(['da', 'en'] as const)('the cards in %s', (language) => {
  it.each(GALLERY.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s is as it was looked at',
    (_name, exhibit) => {
      const message = render(exhibit.view, contextFor(language, exhibit));
      const file = golden(exhibit, language);
      if (UPDATE) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, `${JSON.stringify(message, null, 1)}\n`);
      }
      expect(existsSync(file)).toBe(true);
      expect(JSON.parse(JSON.stringify(message))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
  );
});

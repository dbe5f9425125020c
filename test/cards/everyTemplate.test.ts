import fc from 'fast-check';
import type { View } from '../../src/desk/views/views';
import { render } from '../../src/cards';
import { literal } from '../../src/cards/frame/literal';
import { textsIn } from '../../src/text';
import { GALLERY } from './gallery/gallery';
import { partsOf } from './gallery/walk';
import { draws } from '../support/seed';

/** Words of the house's own that hold a space. */
const MACHINE = ['due', 'key', 'id', 'at', 'activity', 'course', 'text'];

/** Every string in a view that a person wrote, or that names a person: all hold a space. */
function written(value: unknown, to: string, key = ''): unknown {
  if (typeof value === 'string') return value.includes(' ') && !MACHINE.includes(key) ? to : value;
  if (Array.isArray(value)) return value.map((each) => written(each, to, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, written(each, to, name)]);
  return Object.fromEntries(entries);
}

const NASTY = [
  '${$root.head.title}',
  "${if(true, json('{}'), 0)}",
  '$data',
  '{{DATE(2027-03-01T00:00:00Z, SHORT)}}',
  '[tryk her](https://example.org)',
  '![billede](https://example.org/x.png)',
  '<at>Marie</at> <b>fed</b><script>alert(1)</script>',
  '&lt;b&gt; &#36;{x}',
  '**fed** _kursiv_ ~~væk~~ # overskrift',
  '"},{"type":"Action.OpenUrl","url":"https://example.org"',
  '\u202egnirts\u2066x\u200f',
  '\u0000\u0007\u001b[31mklokke',
  'linje\r\nlinje\u2028linje',
];
const words = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .filter((text) => literal(text).trim() !== '');

function cardOf(view: View, language: 'da' | 'en', text: string): object {
  const filled = written(view, text) as View;
  return (
    render(filled, { language, texts: textsIn(language), practice: true, team: null }).card ?? {}
  );
}

/** What is drawn where, and what can be pressed; not what is said. */
function shapeOf(card: object): readonly string[] {
  return partsOf(card).map(
    ({ path, value }) => `${path} ${Object.keys(value).join()} ${String(value['type'])}`,
  );
}

function addressesOf(card: object): readonly unknown[] {
  return partsOf(card).flatMap(({ value }) => [value['url'], value['iconUrl']].filter(Boolean));
}

const cases = GALLERY.map(({ name, view }) => [name, view] as const);

describe.each(cases)('what people write, on %s', (_name, view) => {
  const shape = shapeOf(cardOf(view, 'da', 'Mark'));

  it('is never a part of what the card is made of, and leads nowhere (D3)', () => {
    fc.assert(
      fc.property(words, (text) => {
        const card = cardOf(view, 'da', text);
        expect(shapeOf(card)).toEqual(shape);
        expect(
          addressesOf(card).filter((url) => String(url).startsWith('https://example.org')),
        ).toEqual([]);
      }),
      { numRuns: draws(12) },
    );
  });
});

it('most cards do show what people write', () => {
  const showing = GALLERY.filter(({ view }) =>
    JSON.stringify(cardOf(view, 'da', 'Mark')).includes('Mark'),
  );
  expect(showing.length).toBeGreaterThan(GALLERY.length / 3);
});

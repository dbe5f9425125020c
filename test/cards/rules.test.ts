import { render } from '../../src/cards';
import type { CardContext } from '../../src/cards/frame/context';
import { VERBS } from '../../src/chat/buttons/verbs';
import { readPress } from '../../src/chat/buttons/press';
import type { Language } from '../../src/cti/course/language';
import { textsIn } from '../../src/text';
import { faultsOf } from './forms/reading';
import { GALLERY, type Exhibit } from './gallery/gallery';
import { ofType, partsOf, textsOf } from './gallery/walk';

function contextFor(language: Language, personal: boolean, practice = true): CardContext {
  return { language, texts: textsIn(language), practice, team: personal ? 'north' : null };
}

const CARDS = (['da', 'en'] as const)
  .flatMap((language) =>
    GALLERY.map((exhibit: Exhibit) => {
      const context = contextFor(language, exhibit.personal ?? false);
      return {
        name: `${exhibit.name} in ${language}`,
        exhibit,
        language,
        ...render(exhibit.view, context),
      };
    }),
  )
  .map((each) => [each.name, each] as const);

const LAID_OUT = CARDS.filter(([, { card }]) => card !== undefined);

/** What version 1.5 knows of each element that the cards use. */
const KNOWN: Readonly<Record<string, string>> = {
  AdaptiveCard: 'type version $schema body actions lang',
  TextBlock:
    'type text size weight color isSubtle wrap spacing separator style horizontalAlignment',
  RichTextBlock: 'type inlines spacing separator',
  TextRun: 'type text size weight color isSubtle italic',
  Container:
    'type id isVisible items style bleed spacing separator minHeight selectAction verticalContentAlignment',
  ColumnSet: 'type columns spacing separator selectAction minHeight',
  Column: 'type items width spacing minHeight verticalContentAlignment selectAction',
  Table: 'type columns rows firstRowAsHeader firstRowAsHeaders showGridLines gridStyle spacing',
  TableRow: 'type cells',
  TableCell: 'type items style',
  ActionSet: 'type actions spacing',
  'Action.Execute': 'type title verb data style associatedInputs',
  'Action.OpenUrl': 'type title url',
  'Action.ShowCard': 'type title card style',
  'Action.ToggleVisibility': 'type title targetElements',
  'Input.Text': 'type id label isRequired errorMessage maxLength isMultiline placeholder value',
  'Input.Number': 'type id label isRequired errorMessage min max placeholder value',
  'Input.Date': 'type id label isRequired errorMessage value',
  'Input.Time': 'type id label isRequired errorMessage value',
  'Input.ChoiceSet':
    'type id label isRequired errorMessage choices style isMultiSelect wrap placeholder value',
};

describe.each(LAID_OUT)('%s', (_name, { card, text, exhibit, language }) => {
  it('is read by the renderer of Teams without a complaint, as version 1.5', () => {
    expect(faultsOf({ text, ...(card && { card }) })).toEqual([]);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  it('holds only what version 1.5 knows, spelt right', () => {
    for (const { path, value } of partsOf(card)) {
      const type = value['type'];
      if (typeof type !== 'string') continue;
      const known = KNOWN[type]?.split(' ') ?? [];
      expect([path, Object.keys(value).filter((name) => !known.includes(name))]).toEqual([
        path,
        [],
      ]);
    }
  });

  it('has nothing left to fill in, no empty text and no markup', () => {
    for (const words of textsOf(card)) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/\$\{|undefined|null|NaN|\[object/);
    }
  });

  it('is light', () => {
    const size = JSON.stringify(card).length;
    expect(size).toBeLessThan(18_000);
    if (exhibit.name.startsWith('checklist')) expect(size).toBeLessThan(12_000);
  });

  it('says what it is in the notification', () => {
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThan(160);
  });

  it('says in which language it is to be read aloud', () => {
    expect(card).toMatchObject({ lang: language });
  });

  it('says that it is practice, on top', () => {
    expect(textsOf(card)[0]).toMatch(/^◇ (Øvelse|Practice)/);
  });

  it('has at most five actions side by side and one that stands out', () => {
    for (const { path, value } of partsOf(card)) {
      const actions = value['actions'];
      if (!Array.isArray(actions)) continue;
      expect([path, actions.length <= 5]).toEqual([path, true]);
      const positive = actions.filter(({ style }: { style?: string }) => style === 'positive');
      expect([path, positive.length <= 1]).toEqual([path, true]);
    }
  });

  it('names every button for a screen reader and lets all text wrap', () => {
    for (const { path, value } of partsOf(card)) {
      if (String(value['type']).startsWith('Action.'))
        expect([path, value['title']]).toEqual([path, expect.stringMatching(/\S/)]);
      if (value['type'] === 'TextBlock' && String(value['text']).length > 1)
        expect([path, value['wrap']]).toEqual([path, true]);
      if (String(value['type']).startsWith('Input.')) {
        expect([path, value['label'], value['errorMessage']]).toEqual([
          path,
          expect.any(String),
          expect.any(String),
        ]);
      }
    }
  });

  it('begins with a heading, and heads every section', () => {
    const headings = ofType(card, 'TextBlock').filter(({ value }) => value['style'] === 'heading');
    expect(textsOf(card).indexOf(String(headings[0]?.value['text']))).toBeLessThanOrEqual(1);
    const large = headings.filter(({ value }) => value['size'] === 'Large');
    expect(large.length).toBeGreaterThanOrEqual(1);
  });

  it('keeps dates out of markdown, where "2." would begin a list', () => {
    for (const { value } of ofType(card, 'TextBlock')) {
      expect(value['text']).not.toMatch(/^\s*(\d+[.)]|[-+*#>])\s|[*_`]|\]\(/);
    }
  });

  it('has buttons that mean something', () => {
    for (const { path, value } of ofType(card, 'Action.Execute')) {
      const verb = String(value['verb']);
      expect(VERBS).toContain(verb);
      const data = value['data'] as Readonly<Record<string, unknown>>;
      const typed = verb === 'tick' && data['to'] === 'na' ? { ...data, reason: 'x' } : data;
      const press = readPress(verb, typed, { today: '2027-07-04', mentions: [] });
      // A question is no command: the conversation reads it as the sentence that it is.
      if (exhibit.name === 'questions' && verb === 'say') {
        expect([path, press.kind]).toEqual([path, 'unclear']);
        continue;
      }
      expect([path, verb, press.kind]).toEqual([
        path,
        verb,
        expect.not.stringMatching(/^(bad|badField|unclear|unclearPart|cpr)$/),
      ]);
    }
  });

  if (exhibit.personal) {
    it('carries its team on every button in 1:1', () => {
      for (const { path, value } of ofType(card, 'Action.Execute')) {
        const data = value['data'] as Readonly<Record<string, unknown>>;
        expect([path, data['team']]).toEqual([path, expect.stringMatching(/north|west/)]);
      }
    });
  }
});

describe('outside practice mode', () => {
  it.each(GALLERY.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s does not speak of practice, nor carry a team in a channel',
    (_name, { view }) => {
      const { card } = render(view, contextFor('da', false, false));
      expect(JSON.stringify(card ?? '')).not.toContain('Øvelse');
      if (view.kind === 'mine' || view.kind === 'whichTeam') return;
      expect(JSON.stringify(card ?? '')).not.toContain('"team"');
    },
  );
});

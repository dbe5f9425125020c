import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formCard } from '../../../src/cards/forms';
import type { CardContext } from '../../../src/cards/frame/context';
import { layOut } from '../../../src/cards/frame/templates';
import { VERBS } from '../../../src/chat/buttons/verbs';
import type { Language } from '../../../src/cti/course/language';
import { textsIn } from '../../../src/text';
import { FORM_FIELDS } from '../../../src/text/forms';
import { FORM_EXHIBITS, teamOf } from './exhibits';
import { buttonsOf, faultsOf, inputsOf, partsOf, textsOf } from './reading';

function contextIn(language: Language, team: string | null = null): CardContext {
  return { language, texts: textsIn(language), practice: true, team };
}

const MOST_CHARACTERS = 18_000;

describe.each(['da', 'en'] as const)('every form in %s', (language) => {
  it.each(FORM_EXHIBITS)('$name is a valid card of a fitting size', ({ view, personal }) => {
    const message = formCard(view, contextIn(language, personal ? 'team-1' : null));
    expect(faultsOf(message)).toEqual([]);
    expect(JSON.stringify(message.card).length).toBeLessThan(MOST_CHARACTERS);
    expect(JSON.stringify(message.card)).not.toMatch(/undefined|:null|\$\{|NaN/);
    expect(message.text).not.toBe('');
  });

  it.each(FORM_EXHIBITS)(
    '$name: each input has its label and what to do when it is wrong',
    (form) => {
      const message = formCard(form.view, contextIn(language));
      for (const input of inputsOf(message)) {
        expect(input.id).toMatch(/^[a-zA-Z]+$/);
        expect(input['label']).toEqual(expect.stringMatching(/^\p{Lu}.{2,}/u));
        expect(input['errorMessage']).toEqual(expect.stringMatching(/\.$/));
        expect(typeof input['isRequired']).toBe('boolean');
        expect(FORM_FIELDS[form.view.form]).toContain(input.id);
      }
    },
  );

  it.each(FORM_EXHIBITS)(
    '$name: ids are there once, texts wrap, nothing hidden is required',
    (form) => {
      const message = formCard(form.view, contextIn(language));
      const parts = partsOf(message.card);
      const ids = parts.flatMap(({ type, id }) => (type && id ? [id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      for (const part of parts.filter(({ type }) => type === 'TextBlock')) {
        expect(part['wrap']).toBe(true);
      }
      const hidden = parts.filter((part) => part['isVisible'] === false);
      for (const input of inputsOf({ text: '', card: hidden }))
        expect(input['isRequired']).toBe(false);
    },
  );

  it.each(FORM_EXHIBITS)(
    '$name: saved by the verb of its command, cancelled without a check',
    (form) => {
      const [save, cancel, ...more] = buttonsOf(formCard(form.view, contextIn(language, 'team-1')));
      expect(more).toEqual([]);
      expect(save).toMatchObject({ type: 'Action.Execute', style: 'positive' });
      expect(VERBS).toContain(save?.['verb']);
      if (form.view.form !== 'citizen') expect(save?.['verb']).toBe(form.view.form);
      expect(save?.['data']).toMatchObject({ team: 'team-1' });
      expect(cancel).toMatchObject({
        type: 'Action.Execute',
        verb: 'cancel',
        associatedInputs: 'none',
        data: { team: 'team-1' },
      });
    },
  );

  it.each(FORM_EXHIBITS)('$name: buttons and placeholders fit a phone of 320 px', ({ view }) => {
    const message = formCard(view, contextIn(language));
    for (const { title } of buttonsOf(message)) expect(String(title).length).toBeLessThan(23);
    const lines = inputsOf(message).filter((input) => input['isMultiline'] !== true);
    for (const input of lines) {
      expect(input['placeholder'] ?? '').toEqual(expect.stringMatching(/^.{0,32}$/));
    }
  });

  it.each(FORM_EXHIBITS)('$name: a settled citizen is shown, not asked', ({ view }) => {
    const message = formCard(view, contextIn(language));
    const asks = inputsOf(message).some(({ id }) => id === 'citizen');
    if (view.number === null) return;
    expect(asks).toBe(false);
    const { texts } = contextIn(language);
    expect(textsOf(message)).toContain(texts.cards.citizen(view.number));
    expect(buttonsOf(message)[0]?.['data']).toMatchObject({ citizen: view.number });
    expect(message.text).toContain(String(view.number));
  });

  it.each(FORM_EXHIBITS)(
    '$name: practice says so; in a channel no team travels along',
    ({ view }) => {
      const message = formCard(view, contextIn(language));
      expect(textsOf(message)[0]).toContain(textsIn(language).words.practice);
      const real = formCard(view, { ...contextIn(language), practice: false });
      expect(textsOf(real)[0]).not.toContain(textsIn(language).words.practice);
      expect(buttonsOf(message)[0]?.['data']).not.toHaveProperty('team');
    },
  );
});

describe('large teams', () => {
  const da = contextIn('da');

  it.each([0, 1, 8, 20, 24, 25, 40, 150, 600])('of %d people fit every form', (size) => {
    for (const { view } of FORM_EXHIBITS) {
      const message = formCard({ ...view, roster: teamOf(size) }, da);
      expect(JSON.stringify(message.card).length).toBeLessThan(MOST_CHARACTERS);
      expect(faultsOf(message)).toEqual([]);
    }
  });
});

/** What version 1.5 knows of each element that forms use; the reader overlooks misspelt properties. */
const KNOWN: Readonly<Record<string, string>> = {
  AdaptiveCard: '$schema type version body actions',
  Container: 'type id style bleed separator spacing isVisible items',
  TextBlock: 'type text style size weight color isSubtle wrap spacing',
  RichTextBlock: 'type spacing inlines',
  TextRun: 'type text italic color',
  ActionSet: 'type actions',
  'Action.ToggleVisibility': 'type title targetElements',
  'Action.Execute': 'type title verb style data associatedInputs',
  'Input.Number': 'type id label isRequired errorMessage placeholder min max value',
  'Input.Text': 'type id label isRequired errorMessage placeholder maxLength isMultiline value',
  'Input.Date': 'type id label isRequired errorMessage value',
  'Input.Time': 'type id label isRequired errorMessage value',
  'Input.ChoiceSet':
    'type id label isRequired errorMessage placeholder style isMultiSelect wrap choices value',
};

it.each(FORM_EXHIBITS)('$name holds only what version 1.5 knows, spelt right', ({ view }) => {
  const parts = partsOf(formCard(view, contextIn('da')).card);
  for (const part of parts.filter(({ type }) => type !== undefined)) {
    const known = KNOWN[part.type ?? '']?.split(' ') ?? [];
    expect(Object.keys(part).filter((name) => !known.includes(name))).toEqual([]);
  }
});

it.each(['sheet', 'number', 'text', 'date', 'time', 'choice'] as const)(
  'the layout form-%s opens in a card designer with its sample',
  (name) => {
    const file = join(__dirname, '..', '..', '..', 'cards', `form-${name}.sample.json`);
    const sample = JSON.parse(readFileSync(file, 'utf8')) as object;
    const laidOut = layOut(`form-${name}`, sample);
    expect(JSON.stringify(laidOut)).not.toMatch(/\$\{|:null/);
    const card =
      name === 'sheet' ? laidOut : { type: 'AdaptiveCard', version: '1.5', body: [laidOut] };
    expect(faultsOf({ text: '', card })).toEqual([]);
  },
);

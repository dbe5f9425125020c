// A made-up command, written as docs/handover.md tells it; the tests beside this file compile it and live with it.
import type { Writing } from './overlay';

export interface Step extends Writing {
  /** As the recipe calls it. */
  readonly part: Part;
}

export const PARTS = [
  'shape',
  'entry',
  'words',
  'fields',
  'row',
  'change',
  'decider',
  'fact',
  'what it does to the course',
  'how it is kept',
  'sentence',
  'name of the form',
  'fields of the form',
  'words of the form',
  'layout of the form',
] as const;
export type Part = (typeof PARTS)[number];

/** `glædeligt 42 nyt første løn`: something went well, and somebody says what. */
export const NEW_COMMAND: readonly Step[] = [
  {
    part: 'shape',
    file: 'src/chat/command.ts',
    after: /export type Command =\n/,
    write: `  | { readonly name: 'goodNews'; readonly citizen?: number; readonly what?: string }\n`,
  },
  {
    part: 'entry',
    file: 'src/chat/commands/care.ts',
    after: /export const CARE = \[\n/,
    write: `  entry('goodNews', {
    words: WORDS.care.goodNews,
    slots: { citizen, what: textSlot(WORDS.care.goodNewsTold) },
  }),\n`,
  },
  {
    part: 'words',
    file: 'src/chat/words/da/care.ts',
    after: /export const care = \{\n/,
    write: `  goodNews: 'glædeligt, glædelig nyhed',\n  goodNewsTold: 'nyt, det',\n`,
  },
  {
    part: 'words',
    file: 'src/chat/words/en/care.ts',
    after: /export const care[^=]* = \{\n/,
    write: `  goodNews: 'good news',\n  goodNewsTold: 'that, about',\n`,
  },
  {
    part: 'fields',
    file: 'src/chat/buttons/formFields.ts',
    after: /export const FIELDS[^=]* = \{\n/,
    write: `  goodNews: { citizen, what: field.textField },\n`,
  },
  {
    part: 'row',
    file: 'src/desk/commands/care.ts',
    after: /export const CARE: Rows<\s*\|?/,
    write: ` 'goodNews' | `,
  },
  {
    part: 'row',
    file: 'src/desk/commands/care.ts',
    after: /export const CARE: Rows<[^=]*> = \{\n/,
    write: `  goodNews: {
    about: 'course',
    needs: ['what'],
    form: 'goodNews',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command: { what = '' } }) => [{ type: 'goodNews', what }],
      view: statusShown,
    },
  },\n`,
  },
  {
    part: 'change',
    file: 'src/cti/course/changes.ts',
    after: /export type Change =\n/,
    write: `  | { readonly type: 'goodNews'; readonly what: string }\n`,
  },
  {
    part: 'decider',
    file: 'src/cti/decide/goodNews.ts',
    write: `import type { Decider } from './decider';

export const decideGoodNews: Decider<'goodNews'> = (_course, { what }) => [
  { type: 'goodNewsTold', what },
];\n`,
  },
  {
    part: 'decider',
    file: 'src/cti/decide/decide.ts',
    after: /^/,
    write: `import { decideGoodNews } from './goodNews';\n`,
  },
  {
    part: 'decider',
    file: 'src/cti/decide/decide.ts',
    after: /const DECIDERS[^=]* = \{\n/,
    write: `  goodNews: decideGoodNews,\n`,
  },
  {
    part: 'decider',
    file: 'src/cti/decide/consent.ts',
    after: /const WHILE_PENDING[^=]* = \{\n/,
    write: `  goodNews: false,\n`,
  },
  {
    part: 'fact',
    file: 'src/cti/course/facts.ts',
    after: /export type Fact =\n/,
    write: `  | { readonly type: 'goodNewsTold'; readonly what: string }\n`,
  },
  {
    part: 'what it does to the course',
    file: 'src/cti/course/evolve.ts',
    after: /const EVOLVERS[^=]* = \{\n/,
    write: `  goodNewsTold: () => ({}),\n`,
  },
  {
    part: 'how it is kept',
    file: 'src/tables/schema/fact.ts',
    after: /const contentFacts = \[\n/,
    write: `  open({ type: is('goodNewsTold'), what: text }),\n`,
  },
  {
    part: 'sentence',
    file: 'src/text/da/facts.ts',
    after: /export const facts: FactTexts = \{\n/,
    write: `  goodNewsTold: {
    confirm: ({ what }) => \`Godt nyt: \${what}.\`,
    prose: ({ what }) => \`Det gik godt: \${what}.\`,
  },\n`,
  },
  {
    part: 'sentence',
    file: 'src/text/en/facts.ts',
    after: /export const facts: FactTexts = \{\n/,
    write: `  goodNewsTold: {
    confirm: ({ what }) => \`Good news: \${what}.\`,
    prose: ({ what }) => \`It went well: \${what}.\`,
  },\n`,
  },
  {
    part: 'name of the form',
    file: 'src/chat/buttons/forms.ts',
    after: /export const FORMS = \[\n/,
    write: `  'goodNews',\n`,
  },
  {
    part: 'fields of the form',
    file: 'src/text/forms.ts',
    after: /export const FORM_FIELDS = \{\n/,
    write: `  goodNews: ['citizen', 'what'],\n`,
  },
  {
    part: 'words of the form',
    file: 'src/text/da/forms/forms.ts',
    after: /\n {2}form: \{\n/,
    write: `    goodNews: {
      title: 'Glædeligt nyt',
      save: 'Gem',
      fields: { citizen, what: text('Hvad gik godt?') },
    },\n`,
  },
  {
    part: 'words of the form',
    file: 'src/text/en/forms/forms.ts',
    after: /\n {2}form: \{\n/,
    write: `    goodNews: {
      title: 'Good news',
      save: 'Save',
      fields: { citizen, what: text('What went well?') },
    },\n`,
  },
  {
    part: 'layout of the form',
    file: 'src/cards/forms/specs.ts',
    after: /export const FORMS[^=]* = \{\n/,
    write: `  goodNews: {
    verb: 'goodNews',
    sections: [{ fields: [CITIZEN, { id: 'what', kind: 'text', required: true }] }],
  },\n`,
  },
];

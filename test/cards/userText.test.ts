import fc from 'fast-check';
import { render } from '../../src/cards';
import { literal } from '../../src/cards/frame/literal';
import type { PlainDate } from '../../src/cti/calendar/plainDate';
import type { PersonRef } from '../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../src/cti/course/settings';
import { nextDue } from '../../src/cti/due/due';
import type { View } from '../../src/desk/views/views';
import { textsIn } from '../../src/text';
import { NOTICES } from './gallery/galleryOfNotices';
import { ENROL, story, type Told } from './gallery/story';
import { ofType, partsOf } from './gallery/walk';
import { draws } from '../support/seed';

/** Stands wherever a person's words stand. */
const MARK = 'Mark';
const PERSON: PersonRef = { id: 'person', name: MARK };
const SECOND: PersonRef = { id: 'second', name: MARK };
const TODAY: PlainDate = '2027-08-10';

const TOLD: readonly Told[] = [
  [
    '2027-01-05',
    PERSON,
    {
      ...ENROL,
      people: { cti: PERSON, job: PERSON, jobcenter: SECOND, social: SECOND },
      earlierSupport: true,
      reason: MARK,
    },
    {
      type: 'meeting',
      kind: 'startup',
      state: 'held',
      date: '2027-01-05',
      attended: ['citizen'],
      reason: MARK,
    },
  ],
  [
    '2027-03-08',
    PERSON,
    { type: 'start', date: '2027-03-08', reason: MARK },
    { type: 'tick', list: 'phase2', item: 'needsMapped', to: 'na', reason: MARK },
    { type: 'focus', goal: MARK, activities: MARK, contact: MARK, laterSupport: MARK },
    { type: 'hours', kind: 'ordinary', hours: 5, workplace: MARK },
    { type: 'contact', minutes: 30, kind: 'home' },
  ],
  ['2027-07-01', PERSON, { type: 'pause', reason: 'other', from: '2027-07-01', note: MARK }],
];

const { course, events } = story(...TOLD);
const STOPPED = story(...TOLD, ['2027-08-01', PERSON, { type: 'stop', reason: MARK }]).course;
const next = nextDue(course, DEFAULT_SETTINGS, TODAY, 3);
const notice = NOTICES.find(({ name }) => name === 'notice-instead-of-person')?.view;

const VIEWS: Readonly<Record<string, View | undefined>> = {
  status: {
    kind: 'status',
    course,
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    done: events.map(({ fact }) => fact),
    next,
    dead: [{ due: MARK, key: MARK, on: TODAY, why: MARK }],
    advice: [],
  },
  stopped: {
    kind: 'status',
    course: STOPPED,
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    done: [],
    next: [],
    dead: [],
    advice: [],
  },
  checklist: { kind: 'checklist', course, list: 'phase2', today: TODAY },
  closing: { kind: 'closing', course, today: TODAY },
  notice:
    notice &&
    (JSON.parse(JSON.stringify(notice).replaceAll(/"name":"[^"]+"/g, `"name":"${MARK}"`)) as View),
  why: { kind: 'why', course: STOPPED, today: TODAY },
  log: {
    kind: 'log',
    number: 42,
    rows: [
      ...events.map((event) => ({ kind: 'event' as const, event, undone: false })),
      {
        kind: 'look',
        look: {
          course: 'course',
          what: MARK,
          by: PERSON,
          at: '2027-08-10T08:00:00.000Z',
          activity: 'a',
        },
      },
    ],
  },
  welcome: { kind: 'welcome', installer: PERSON, coordinators: [PERSON], courses: 1 },
  mine: {
    kind: 'mine',
    today: TODAY,
    rows: ['a', MARK].map((team) => ({
      team,
      course,
      roles: ['cti' as const],
      next: next[0] ?? null,
      waits: [],
      differs: 0,
    })),
  },
  caseload: {
    kind: 'caseload',
    today: TODAY,
    rows: [{ person: PERSON, courses: 3, load: 1.2, weighted: 1, share: 0.5 }],
  },
  settings: { kind: 'settings', settings: DEFAULT_SETTINGS, coordinators: [PERSON] },
  suggestions: { kind: 'suggestions', typed: MARK, suggestions: [MARK], part: MARK },
  import: {
    kind: 'import',
    rows: [
      {
        line: 1,
        words: { citizen: 1 },
        problem: { kind: 'person', why: 'unknown', name: MARK },
        reasonUnused: false,
      },
      {
        line: 2,
        words: { citizen: 2, basis: 'sel85', reason: MARK, people: { cti: { name: MARK } } },
        problem: null,
        reasonUnused: false,
      },
    ],
    ready: 1,
    faults: 1,
    token: 't',
    source: { file: MARK, sheet: MARK, otherSheets: [MARK], hiddenRows: 1 },
    consent: null,
    withoutConsent: 0,
    earlier: [1],
    replaced: [],
    forgotten: 0,
    asides: {
      skipped: [{ line: 1, text: MARK }],
      filled: [{ line: 2, heading: MARK }],
      leftOut: [MARK],
      doubled: [MARK],
    },
  },
  moving: {
    kind: 'moving',
    offers: [{ way: 'away', name: MARK, count: 1, from: 'here', to: 'north' }],
  },
  whichTeam: {
    kind: 'whichTeam',
    aboutNumber: true,
    teams: [{ name: MARK, team: 'north' }],
    verb: 'status',
    data: { citizen: 42 },
  },
};

const NASTY = [
  '${$root.head.title}',
  '${if(true, json(\'{"a":1}\'), 0)}',
  '{{DATE(2027-03-01T00:00:00Z, SHORT)}}',
  '$data',
  '$when',
  '[tryk her](https://example.org)',
  '<at>Marie</at> <b>fed</b><script>alert(1)</script>',
  '**fed** _kursiv_ # overskrift',
  '1. et\n2. to',
  '"},{"type":"Action.OpenUrl"',
  '\u202egnirts\u2066x',
  '\u0000\u0007klokke',
  'a'.repeat(300),
];

const words = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const context = { language: 'da' as const, texts: textsIn('da'), practice: true, team: null };

function cardWith(view: View, text: string): object {
  const json = JSON.stringify(view).replaceAll(JSON.stringify(MARK), () => JSON.stringify(text));
  return render(JSON.parse(json) as View, context).card ?? {};
}

/** What is drawn where, without what is said. */
function shapeOf(card: object): readonly string[] {
  return partsOf(card).map(
    ({ path, value }) => `${path} ${Object.keys(value).join()} ${String(value['type'])}`,
  );
}

const cases = Object.entries(VIEWS).map(([name, view]) => {
  if (!view) throw new Error(`There is no view for ${name}`);
  return [name, view] as const;
});

describe.each(cases)('what people write, on the card %s', (_name, view) => {
  const shape = shapeOf(cardWith(view, MARK));

  it('never changes what the card is made of (D3)', () => {
    fc.assert(
      fc.property(
        words.filter((text) => literal(text) !== ''),
        (text) => {
          expect(shapeOf(cardWith(view, text))).toEqual(shape);
        },
      ),
      { numRuns: draws(40) },
    );
  });

  it('stands there to the letter, in elements that know no markup', () => {
    const written = '${x} [x](http://e) **b** <at>a</at>';
    const card = cardWith(view, written);
    const runs = [...ofType(card, 'TextRun'), ...ofType(card, 'Action.Execute')];
    const told = runs.map(({ value }) => String(value['text'] ?? value['title']));
    expect(told.filter((text) => text.includes(written)).length).toBeGreaterThan(0);
    for (const { value } of ofType(card, 'TextBlock')) expect(value['text']).not.toContain('[x]');
  });
});

describe('words made harmless', () => {
  it.each([
    ['\u202eabc\u2069', 'abc'],
    ['a\u0000b\u001fc', 'a b c'],
    ['{{DATE(2027-03-01T00:00:00Z)}}', '{\u200b{DATE(2027-03-01T00:00:00Z)}}'],
    ['  ${x} [y](z) <b>  ', '${x} [y](z) <b>'],
  ])('%j becomes %j', (text, harmless) => {
    expect(literal(text)).toBe(harmless);
  });
});

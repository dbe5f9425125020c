import fc from 'fast-check';
import { readPress } from '../../../src/chat/buttons/press';
import { read } from '../../../src/chat/read';
import { readToday, TODAY } from '../today';

/** A digit of each script by the first of its ten characters. */
const SCRIPTS = ['0', '０', '٠', '۰', '०', '০', '๐', '𝟎', '𝟘'];
const SEPARATORS = [
  ...['', '-', ' ', ' - ', '- ', '--', '  ', '\t'],
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63'],
  ...['\uFF0D', '\u058A', '\u1806', '\u2E3A', '\u301C', '\u2043', '\u2796', '\u02D7'],
  ...['\u00A0', '\u2007', '\u2009', '\u202F', '\u205F', '\u3000', '\u2800'],
];
const UNSEEN = ['', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u0332', '\u20E3'];

function inScript(digits: string, zero: string): string {
  const first = zero.codePointAt(0) ?? 0;
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
}

/** Numbers with a date, and a check digit by the published weights 4 3 2 7 6 5 4 3 2. */
const cpr = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([day, month, year, serial]) => {
    const two = (part: number): string => String(part).padStart(2, '0');
    const nine = `${two(day)}${two(month)}${two(year)}${String(serial).padStart(3, '0')}`;
    const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
    const sum = weights.reduce((all, weight, at) => all + weight * Number(nine[at]), 0);
    return `${nine}${(11 - (sum % 11)) % 11}`;
  })
  .filter((digits) => digits.length === 10);

const disguised = fc
  .record({
    cpr,
    zero: fc.constantFrom(...SCRIPTS),
    between: fc.constantFrom(...SEPARATORS),
    unseen: fc.array(fc.constantFrom(...UNSEEN), { minLength: 10, maxLength: 10 }),
    before: fc.constantFrom('', 'borgeren hedder ', '(', 'nr.', 'a', '\n'),
    after: fc.constantFrom('', ' i systemet', ')', '.', 'b', '\n'),
  })
  .map(({ cpr, zero, between, unseen, before, after }) => {
    const digits = [...inScript(cpr, zero)].map((digit, at) => `${digit}${unseen[at] ?? ''}`);
    return `${before}${digits.slice(0, 6).join('')}${between}${digits.slice(6).join('')}${after}`;
  });

const pressed = (verb: string, data: Record<string, unknown>): string =>
  readPress(verb, data, { today: TODAY, mentions: [] }).kind;

/** Where a person can write to the bot, as text: the words around what they write. */
const DOORS: Readonly<Record<string, (text: string) => string>> = {
  'a message': (text) => readToday(text).kind,
  'a reason': (text) => readToday(`afbryd 42 årsag ${text}`).kind,
  'a look-up': (text) => readToday(`status ${text}`).kind,
  'an import line': (text) => readToday(`importer\nnummer;lovhjemmel;note\n42;§85;${text}`).kind,
  'a focus area': (text) => readToday(`fokus 42 mål: ${text}`).kind,
  'a form’s text': (text) => pressed('stop', { citizen: 42, reason: text }),
  'a form’s number': (text) => pressed('status', { citizen: text }),
  'a form’s unknown field': (text) => pressed('stop', { citizen: 42, reason: 'x', more: text }),
  'a list in a form': (text) => pressed('focus', { citizen: 42, themes: ['housing', text] }),
  'a suggestion’s button': (text) => pressed('say', { text: `status ${text}` }),
  'a question’s button': (text) => pressed('confirm', { ask: 'delete', citizen: 42, note: text }),
  'a mention’s name': (text) => {
    const mentions = [{ text: `<at>${text}</at>`, person: { id: 'p-1', name: text } }];
    return read(`rolle 42 cti <at>${text}</at>`, { today: TODAY, mentions }).kind;
  },
};

describe('D1: no CPR number is let in, however disguised', () => {
  it.each(Object.keys(DOORS))('%s', (door) => {
    fc.assert(
      fc.property(disguised, (text) => {
        expect(DOORS[door]?.(text)).toBe('cpr');
      }),
      { numRuns: 250 },
    );
  });

  it.each(SEPARATORS.map((between) => [JSON.stringify(between), between]))(
    'with %s between',
    (_shown, between) => {
      expect(readToday(`status 070761${between}4285`).kind).toBe('cpr');
    },
  );
});

describe('D1: the citizen number in its place is part of none', () => {
  it.each([
    ['kontakt 120387 1200', { name: 'contact', citizen: 120387, minutes: 1200 }],
    ['kontakt 120387 1200 hjemme', { name: 'contact', citizen: 120387, minutes: 1200 }],
    ['kontakt borger 120387 1200', { name: 'contact', citizen: 120387, minutes: 1200 }],
    ['contact 010190 1000 phone', { name: 'contact', citizen: 10190, minutes: 1000 }],
    ['start 120387 2027-03-01', { name: 'start', citizen: 120387, date: '2027-03-01' }],
    ['start 120387 1/3 2027', { name: 'start', citizen: 120387, date: '2027-03-01' }],
    ['jobmatch 010190 01.03.2027', { name: 'jobmatch', citizen: 10190, date: '2027-03-01' }],
    ['timer 120387 8', { name: 'hours', citizen: 120387, hours: 8 }],
  ])('%s', (text, command) => {
    expect(readToday(text)).toMatchObject({ kind: 'command', command });
  });

  it.each([
    // Nobody works so many minutes on a day.
    'kontakt 070761 4285',
    'kontakt 070761-1200',
    'status 070761 1200',
    'status 070761 4285',
    // What the command takes into a text is no amount.
    'afbryd 070761 1200',
    'stop 070761 0428',
    'kontakt 42 120387 1200',
    'kontakt 120387 1200 årsag 070761-4285',
    'kontakt 120387 12001',
    '120387 1200',
  ])('but %s is refused, or read as something else', (text) => {
    expect(JSON.stringify(readToday(text))).not.toMatch(/70761|"minutes":1200\b/);
  });
});

describe('D1: ten digits that are none', () => {
  it.each([
    '12 34 56 78 og 87 65 43 21',
    '+45 12345678 / +45 87654321',
    'tlf. 12345678 12345678',
    '1.234.567,89 kr. og 9.876.543,21 kr.',
    'beløb 4500,50 1200,00',
    'sag 27/123456-2027',
    'j.nr. 2027-123456',
    'EAN 5798009811578',
    'konto 1234 0123456789',
    'reg. 9999 konto 1234567890',
    'kl. 10.30-12.15 den 2/3-2027',
  ])('%s', (text) => {
    expect(readToday(text).kind).not.toBe('cpr');
  });

  it('of random ones, at most 0.8 % are refused at the doors', () => {
    let seed = 42;
    const next = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const total = 20_000;
    let refused = 0;
    for (let each = 0; each < total; each += 1) {
      const number = Array.from({ length: 10 }, () => Math.floor(next() * 10)).join('');
      if (pressed('stop', { citizen: 42, reason: `se ${number}` }) === 'cpr') refused += 1;
    }
    expect(refused / total).toBeLessThanOrEqual(0.008);
  });
});

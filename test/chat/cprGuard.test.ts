import fc from 'fast-check';
import { holdsCpr } from '../../src/chat/cprGuard';
import { readPress } from '../../src/chat/buttons/press';
import { readToday, TODAY } from './today';
import { draws } from '../support/seed';

/** The check digit by the published rule: 4 3 2 7 6 5 4 3 2 1, divisible by 11. */
function withCheckDigit(nine: string): string | undefined {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : `${nine}${digit}`;
}

// 070761-4285 is Skat's published example; the others were worked out by hand from the weights.
const VALID = ['0707614285', '2512484916', '1111111118'];

describe('D1: what is taken as a CPR number', () => {
  it.each(VALID)('%s: a date, and the check digit holds', (number) => {
    expect(holdsCpr(number)).toBe(true);
  });

  it.each([
    '070761-4285',
    '070761 4285',
    '070761–4285',
    '070761—4285',
    '070761‑4285',
    '070761−4285',
    '070761 - 4285',
    '070761\u00A04285',
    '070761\u20094285',
    '070761\u200B-4285',
    '0707614285.',
    '(0707614285)',
    'x0707614285y',
    'Borgeren hedder 070761-4285 i systemet',
    '０７０７６１４２８５',
    '０７０７６１－４２８５',
    '٠٧٠٧٦١٤٢٨٥',
    '०७०७६१-४२८५',
    '𝟎𝟕𝟎𝟕𝟔𝟏𝟒𝟐𝟖𝟓',
    '⁰⁷⁰⁷⁶¹-⁴²⁸⁵',
    '0707\u00AD614285',
  ])('%s, however it is written', (text) => {
    expect(holdsCpr(text)).toBe(true);
  });

  it('a date with something between, though the check digit does not hold', () => {
    expect(holdsCpr('070761-4286')).toBe(true);
    expect(holdsCpr('070761 4286')).toBe(true);
  });

  it('1 January, though the check digit does not hold: numbers without it were issued', () => {
    expect(holdsCpr('0101901235')).toBe(true);
    expect(holdsCpr('0101651111')).toBe(true);
    expect(holdsCpr('6101651111')).toBe(true);
  });

  it('day + 60, as in administrative numbers', () => {
    expect(holdsCpr('670761-4285')).toBe(true);
    expect(holdsCpr('910761-1111')).toBe(true);
  });

  it("any date with 'cpr' nearby", () => {
    expect(holdsCpr('0707614286')).toBe(false);
    expect(holdsCpr('cpr 0707614286')).toBe(true);
    expect(holdsCpr('CPR-nr.: 0707614286')).toBe(true);
    expect(holdsCpr('0707614286 er borgerens cpr')).toBe(true);
  });

  it('29 February of a leap year', () => {
    expect(holdsCpr('290296-1111')).toBe(true);
    expect(holdsCpr('290295-1111')).toBe(false);
  });
});

describe('D1: what is none', () => {
  it.each([
    'start 120387 2027-03-01',
    'start 120387 2/3-2027',
    'start 120387 01.03.2027',
    'jobmatch 120387 2027-03-01',
    'start 120387 1/3 2027',
    'opret borger 010190 §85 samtykke ja start 2027-03-01',
    '12 34 56 78 90',
    '+45 12 34 56 78',
    '98765432 12345678',
    'sag 27/12345-2027',
    '4500,50 kr.',
    '450061-4285',
    '071361-4285',
    '320761-4285',
    '10707614285',
    '07076142851',
    '0707614286',
    '070761',
    '4285',
    '07076-14285',
    '2027-03-01 2027-03-02',
    '01.03.2027 02.03.2027',
    '1/3-2027-2/3-2027',
    'EAN 5798009811578',
    '19:00@thread 29:1abc',
    '',
  ])('%s', (text) => {
    expect(holdsCpr(text)).toBe(false);
  });

  it('a date next to other digits hides nothing', () => {
    expect(holdsCpr('010190-1234-03-01')).toBe(true);
    expect(holdsCpr('0101901990-03-01')).toBe(true);
    expect(holdsCpr('010190-2027-03-01')).toBe(true);
    expect(holdsCpr('010190 1990-03-01')).toBe(true);
    expect(holdsCpr('2027-03-01 070761-4285')).toBe(true);
    expect(holdsCpr('070761-4285 2/3-2027')).toBe(true);
  });

  it('what a mask covers', () => {
    expect(holdsCpr('kontakt 120387 1200', [{ from: 8, to: 14 }])).toBe(false);
    expect(holdsCpr('kontakt 120387 1200')).toBe(true);
  });
});

describe('D1 by numbers', () => {
  it('refuses at most 0.8 % of random ten-digit numbers', () => {
    let seed = 20270310;
    const next = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const total = 200_000;
    let refused = 0;
    for (let each = 0; each < total; each += 1) {
      const number = Array.from({ length: 10 }, () => Math.floor(next() * 10)).join('');
      if (holdsCpr(number)) refused += 1;
    }
    expect(refused / total).toBeLessThanOrEqual(0.008);
    expect(refused / total).toBeGreaterThan(0.004);
  });

  const day = fc.date({
    min: new Date('1900-01-01T12:00:00Z'),
    max: new Date('2027-12-31T12:00:00Z'),
    noInvalidDate: true,
  });
  const number = fc
    .tuple(day, fc.integer({ min: 0, max: 999 }))
    .map(([birth, serial]) => {
      const [y = '', m = '', d = ''] = birth.toISOString().slice(0, 10).split('-');
      return withCheckDigit(`${d}${m}${y.slice(2)}${String(serial).padStart(3, '0')}`);
    })
    .filter((all) => all !== undefined);
  const around = fc.constantFrom('', ' ', 'nr. ', '\n', 'x', '-', '§', '🙂', 'a1b ', '—');

  it('accepts no number with a date and a check digit, wherever it stands', () => {
    fc.assert(
      fc.property(number, around, around, fc.boolean(), (cpr, before, after, hyphen) => {
        const written = hyphen ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : cpr;
        expect(holdsCpr(`${before}${written}${after}`)).toBe(true);
      }),
      { numRuns: draws(2000) },
    );
  });

  it('is linear: 200,000 characters of the worst kind in a moment', () => {
    for (const text of ['070761-', '0707614285', '1/1-', '0101', '2027-03-01 ', '٠']) {
      const started = process.cpuUsage();
      holdsCpr(text.repeat(200_000 / text.length));
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(500);
    }
  });
});

describe('D1 at the doors', () => {
  it.each([
    'status 070761-4285',
    'status borger 0707614285',
    'stop 42 har cpr 0707614286',
    'opret borger 42 §85 samtykke ja årsag 070761-4285',
    'importer\n42;070761-4285',
    'status 0707<b>61</b>4285',
    'status 070761&nbsp;4285',
    'status 070761&#45;4285',
    'status 0707&#54;14285',
    'hvad som helst 070761-4285',
    '070761-4285',
  ])('a text: %s', (text) => {
    expect(readToday(text)).toEqual({ kind: 'cpr' });
  });

  it('a form, in whatever field', () => {
    const press = (data: Record<string, unknown>): unknown =>
      readPress('stop', data, { today: TODAY, mentions: [] });
    expect(press({ citizen: 42, reason: 'se 070761-4285' })).toEqual({ kind: 'cpr' });
    expect(press({ citizen: '0707614285' })).toEqual({ kind: 'cpr' });
    expect(press({ citizen: 42, reason: 'x', other: ['070761-4285'] })).toEqual({ kind: 'cpr' });
    expect(press({ citizen: 42, reason: '070761 ring 4285' })).not.toEqual({ kind: 'cpr' });
  });

  it("directory ids are not mistaken, but a number in a person's place is", () => {
    const press = (person: string): unknown =>
      readPress('role', { citizen: 42, role: 'cti', person }, { today: TODAY, mentions: [] });
    expect(press('a0010190-1234-4aaa-8aaa-070761428511')).toMatchObject({ kind: 'command' });
    expect(press('29:1x-070761-4285_y')).toMatchObject({ kind: 'command' });
    expect(press('070761-4285')).toEqual({ kind: 'cpr' });
    const settings = (worker: string): unknown =>
      readPress('settings', { worker, share: '60' }, { today: TODAY, mentions: [] });
    expect(settings('aa070761-4285-4aaa-8aaa-aaaaaaaaaaaa')).toMatchObject({ kind: 'command' });
    expect(settings('29:070761-4285')).toEqual({ kind: 'cpr' });
  });
});

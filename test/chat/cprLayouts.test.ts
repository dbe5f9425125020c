import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdsCpr } from '../../src/chat/cprGuard';
import { readPress } from '../../src/chat/buttons/press';
import { readToday, TODAY } from './today';

/** Made-up numbers whose check digit holds by the published weights. */
const WRITTEN = [
  '05.12.48-3771',
  '04/06/66-2845',
  '05 02 52 1616',
  '18111950-9872',
  '100793/7632',
  '060567.5441',
  '161243\n4049',
  '161243-\n4049',
  '16124\n34049',
  '161243<br>4049',
  '161243<br/>-4049',
  'cpr 161243 og så 4049',
  // Nobody listed these.
  '5.12.48-3771',
  '5/12 48 - 3771',
  '05-12-48-3771',
  '05.12.1948-3771',
  '051248 / 3771',
  '051248_3771',
  '051248: 3771',
  '0512 48 3771',
  '05 1248-3771',
  '051219483771',
  '18.11.1950 9872',
  'født 18/11-1950-9872',
  'borger 42 05.12.48-3771 flytter',
  'CPR: 18 11 50 – 9872',
  'c.p.r. 18.11.50, de sidste er 9872',
  '05.12.48—3771',
  '０５.１２.４８-３７７１',
];

/** What colleagues write that holds digits in the same places. */
const NONE = [
  '050327 1030',
  '160327 0800',
  '5/3-2027 1030',
  '05.03.27 1030',
  '05.03.2027 kl. 1030',
  '01.03.2027-02.03.2027',
  '1/3-27-15/6-27',
  '2027-03-01 10:30-11:30',
  'uge 10-11 12 2027',
  'uge 14, 15 og 16 2027',
  'timer 10 12 08 15',
  'tlf. 20 12 45 67',
  '+45 20 12 45 67',
  '+45 2012 4567',
  '0045 20 12 45 67',
  'DK50 0040 0440 1162 43',
  'IBAN DK5000400440116243',
  'EAN 5798009811578',
  'EAN 57 98 00 9811 578',
  'sag 27/12345-2027',
  'sagsnr. 100793/2027',
  'j.nr. 2027-0512-3771',
  'https://sag.example/05-12-48/3771',
  'https://x.example/?a=100793/7632',
  'konto 1234 0512 4837 71',
  '4.500,50 kr. og 1.200 kr.',
  '12 34 56 78 90',
  'cpr skal ikke stå her; møde 12/3-2027 kl 1030',
  'side 10-12, 14-16 og 2027',
  '8.30-12.15 1030',
];

describe('D1: a CPR number as Danes write it', () => {
  it.each(WRITTEN)('%j is one', (text) => {
    expect(holdsCpr(text)).toBe(true);
    expect(holdsCpr(`note 42 ${text} i dag`)).toBe(true);
  });

  it.each(NONE)('%j is none', (text) => {
    expect(holdsCpr(text)).toBe(false);
  });

  it.each(['05.12.48-3771', '18111950-9872', '05 02 52 1616', '100793/7632'])(
    'a command with %j is refused, and nothing of it comes back',
    (number) => {
      for (const text of [`note 42 ${number}`, `kontakt 42 45 hjemme ${number}`, number]) {
        expect(readToday(text)).toEqual({ kind: 'cpr' });
      }
    },
  );

  it.each(['person', 'cti', 'job', 'by', 'to', 'from'])(
    'the form field %s of a person is guarded as any other',
    (field) => {
      const context = { today: TODAY, mentions: [], language: 'da' } as const;
      const told = (value: string) =>
        readPress('role', { citizen: 42, role: 'job', [field]: value }, context);
      for (const name of ['Ib 05.12.48-3771', '0707614285', 'Ib Holm 070761-4285']) {
        expect(told(name)).toEqual({ kind: 'cpr' });
      }
      const id = '07076142-8507-4285-9111-070761428500';
      expect(told(id).kind).not.toBe('cpr');
    },
  );
});

describe('D1 counted', () => {
  let seed = 20270310;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * most);
  const two = (value: number): string => String(value).padStart(2, '0');
  const digits = (count: number): string => Array.from({ length: count }, () => upTo(10)).join('');

  it('no sentence of the corpus is taken for one', () => {
    const folder = join(__dirname, '../../src/chat/sentences/corpus');
    const lines = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/[|\n]/));
    const filled = lines.map((line) =>
      line
        .replaceAll('{n}', String(1 + upTo(999_999)))
        .replaceAll('{d}', () => `${1 + upTo(28)}/${1 + upTo(12)}-${2026 + upTo(3)}`)
        .replaceAll('{t}', () => `${two(upTo(24))}${two(upTo(60))}`)
        .replaceAll('{m}', String(5 * upTo(30)))
        .replaceAll('{h}', String(upTo(37)))
        .replaceAll('{p}', 'Sofie'),
    );
    expect(filled.length).toBeGreaterThan(1_000);
    expect(filled.filter((line) => holdsCpr(line))).toEqual([]);
  });

  /** At most so many of ten thousand are taken for one: where no sign parts a date, one in eleven holds the check digit. */
  it.each([
    [
      'a planned day and a clock time',
      1_000,
      () =>
        `${two(1 + upTo(28))}${two(1 + upTo(12))}${two(26 + upTo(4))} ${two(upTo(24))}${two(upTo(60))}`,
    ],
    [
      'a planned date and a clock time',
      0,
      () => `${1 + upTo(28)}.${1 + upTo(12)}.${2026 + upTo(4)} ${two(upTo(24))}${two(upTo(60))}`,
    ],
    ['a phone number in pairs', 0, () => `${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`],
    [
      'a phone number with its country',
      0,
      () => `+45 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    ],
    [
      'an account by fours',
      20,
      () => `DK${digits(2)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
    ],
    ['an EAN number', 0, () => digits(13)],
    ['a case number of a year', 0, () => `${digits(2)}/${digits(5)}-20${two(20 + upTo(10))}`],
    [
      'hours and minutes',
      0,
      () => `${upTo(37)} timer og ${upTo(60)} minutter, uge ${1 + upTo(52)}`,
    ],
    ['ten digits', 80, () => digits(10)],
    [
      'four groups of digits by dots',
      80,
      () => `${digits(2)}.${digits(2)}.${digits(2)}.${digits(4)}`,
    ],
  ])('%s: at most %i of ten thousand', (_what, most, make) => {
    const taken = Array.from({ length: 10_000 }, make).filter((text) => holdsCpr(text));
    expect(taken.length).toBeLessThanOrEqual(most);
  });

  it('a long text is looked through once', () => {
    const begun = process.cpuUsage();
    for (let round = 0; round < 20; round += 1) {
      holdsCpr('05.12 '.repeat(1_700));
      holdsCpr('1 2 3 4 '.repeat(1_250));
      holdsCpr('05124'.repeat(2_000));
      holdsCpr('cpr 161243 '.repeat(900));
    }
    const { user } = process.cpuUsage(begun);
    expect(user / 80 / 1_000).toBeLessThan(60);
  });
});

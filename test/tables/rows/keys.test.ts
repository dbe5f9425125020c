import fc from 'fast-check';
import { below, keyPart, partitionOf, rowKeys } from '../../../src/tables/rows/keys';

/** What Azure forbids in a key, and what would break our own separators. */
const FORBIDDEN = /[/\\#?\u0000-\u001f\u007f-\u009f|{}%]/;
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('parts of keys', () => {
  it.each([
    ['plain', '19:abc-DEF_1@thread.tacv2', '19:abc-DEF_1@thread.tacv2'],
    ['Danish letters', 'æøå', '=C3=A6=C3=B8=C3=A5'],
    ['what Azure forbids', '/\\#?', '=2F=5C=23=3F'],
    ['our own signs', '=|~', '=3D=7C=7E'],
    ['an emoji', '😀', '=F0=9F=98=80'],
    ['control characters', 'a\u0000\n\u0085', 'a=00=0A=C2=85'],
    ['nothing', '', ''],
  ])('writes %s so that Azure takes it', (_, text, key) => {
    expect(keyPart(text)).toBe(key);
  });

  it('hashes what is long', () => {
    expect(keyPart('x'.repeat(100))).toBe('x'.repeat(100));
    expect(keyPart('x'.repeat(101))).toMatch(/^~[A-Za-z0-9_-]{43}$/);
  });

  it('never holds a forbidden character nor grows long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(keyPart(text)).not.toMatch(FORBIDDEN);
        expect(keyPart(text).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is another for another text', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(keyPart(one) === keyPart(other)).toBe(one === other);
      }),
    );
  });

  it('tells teams apart whose parts run together the same', () => {
    const one = { tenant: 'a', team: 'b|c', channel: 'd' };
    const other = { tenant: 'a|b', team: 'c', channel: 'd' };
    expect(partitionOf(one)).not.toBe(partitionOf(other));
  });

  it('keeps every key within the 512 characters of a key', () => {
    const long = { tenant: 'å'.repeat(400), team: '/'.repeat(400), channel: '#'.repeat(400) };
    expect(partitionOf(long).length).toBeLessThanOrEqual(512);
    expect(rowKeys.agenda('2027-03-01', long).length).toBeLessThanOrEqual(512);
    expect(rowKeys.sent('æ'.repeat(300), '?'.repeat(900)).length).toBeLessThanOrEqual(512);
    expect(rowKeys.retiredCourse(999_999, '#'.repeat(600)).length).toBeLessThanOrEqual(512);
  });
});

describe('ranges', () => {
  const within = (key: string, { from, to }: { from: string; to: string }): boolean =>
    key >= from && key < to;

  it('holds the rows of one course and no other’s', () => {
    expect(within(rowKeys.event('abc', 17), below('event', keyPart('abc')))).toBe(true);
    expect(within(rowKeys.event('abcd', 17), below('event', keyPart('abc')))).toBe(false);
    expect(within(rowKeys.event('ab', 17), below('event', keyPart('abc')))).toBe(false);
    expect(within(rowKeys.look('abc', 'x'), below('event', keyPart('abc')))).toBe(false);
  });

  it('holds a course under its number, and those set aside for the same number', () => {
    expect(within(rowKeys.course(42), below('course'))).toBe(true);
    expect(within(rowKeys.retiredCourse(42, 'id'), below('course'))).toBe(true);
    expect(within(rowKeys.retiredCourse(42, 'id'), below(rowKeys.course(42)))).toBe(true);
    expect(within(rowKeys.course(42), below(rowKeys.course(42)))).toBe(false);
    expect(within(rowKeys.retiredCourse(420, 'id'), below(rowKeys.course(42)))).toBe(false);
  });

  it('sorts events as they happened', () => {
    const keys = [1, 2, 9, 10, 99, 100, 1000].map((seq) => rowKeys.event('c', seq));
    expect([...keys].sort()).toEqual(keys);
  });
});

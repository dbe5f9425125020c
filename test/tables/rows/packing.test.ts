import fc from 'fast-check';
import { pack, PART_LENGTH, unpack } from '../../../src/tables/rows/packing';

describe('a text in several properties', () => {
  it('is one property when it is short, and reads back', () => {
    expect(pack('course', '{"a":1}')).toEqual({ courseParts: 1, course0: '{"a":1}' });
    expect(unpack({ courseParts: 1, course0: '{"a":1}' }, 'course')).toBe('{"a":1}');
  });

  it('is cut after 32,000 characters', () => {
    const fields = pack('course', 'x'.repeat(70_000));
    expect(fields['courseParts']).toBe(3);
    expect(['course0', 'course1', 'course2'].map((name) => String(fields[name]).length)).toEqual([
      32_000, 32_000, 6_000,
    ]);
  });

  it('never cuts an emoji in two', () => {
    const text = `${'x'.repeat(PART_LENGTH - 1)}😀y`;
    const fields = pack('course', text);
    expect(fields['course0']).toBe('x'.repeat(PART_LENGTH - 1));
    expect(fields['course1']).toBe('😀y');
  });

  it('has empty text as no property at all', () => {
    expect(pack('course', '')).toEqual({ courseParts: 0 });
    expect(unpack({ courseParts: 0 }, 'course')).toBe('');
  });

  it('does not read when a part is missing', () => {
    expect(unpack({ courseParts: 2, course0: 'a' }, 'course')).toBeUndefined();
    expect(unpack({ course0: 'a' }, 'course')).toBeUndefined();
  });

  it('reads back whatever it was, each part valid UTF-8 and short enough', () => {
    const near = fc.integer({ min: PART_LENGTH - 3, max: PART_LENGTH + 3 });
    fc.assert(
      fc.property(near, fc.string({ unit: 'grapheme', maxLength: 60 }), (length, tail) => {
        const text = `${'a'.repeat(length)}${tail}😀`.repeat(2);
        const fields = pack('t', text);
        expect(unpack(fields, 't')).toBe(text);
        for (const part of Object.values(fields).filter((value) => typeof value === 'string')) {
          expect(part.length).toBeLessThanOrEqual(32_000);
          expect(Buffer.from(part, 'utf8').toString('utf8')).toBe(part);
        }
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { boundaries, type Stretch } from '../../../src/cti/calendar/phases';
import { addDays, daysBetween, partsOf, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { aDate, aMonthCount } from './arbitraries';

const clockworks = fc.record({
  start: aDate,
  monthsPerPhase: aMonthCount,
  phases: fc.integer({ min: 1, max: 6 }),
});

/** Month arithmetic from the rule's own words: k·m months on, the last day where the month is short. */
function monthsOn(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = Math.min(day, lengths[m - 1] ?? 31);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${y}-${two(m)}-${two(last)}` as PlainDate;
}

function known(marks: readonly (PlainDate | null)[]): PlainDate[] {
  return marks.map((mark) => {
    if (mark === null) throw new Error('A boundary is not known');
    return mark;
  });
}

describe('T2 T6: properties of the clock', () => {
  it('T2: equal phases, each boundary counted from the start', () => {
    fc.assert(
      fc.property(clockworks, ({ start, monthsPerPhase, phases }) => {
        expect(boundaries({ start, monthsPerPhase, phases, pauses: [] })).toEqual(
          Array.from({ length: phases }, (_, index) => index + 1).map((k) =>
            monthsOn(start, k * monthsPerPhase),
          ),
        );
      }),
    );
  });

  it('T2 T6: boundaries are in order, whatever the pauses', () => {
    fc.assert(
      fc.property(clockworks, pausesAfterStart(), ({ start, monthsPerPhase, phases }, shape) => {
        const pauses = laidOut(start, shape);
        const marks = known(boundaries({ start, monthsPerPhase, phases, pauses }));
        expect([start, ...marks]).toEqual([start, ...marks].sort());
        expect(new Set([start, ...marks]).size).toBe(phases + 1);
      }),
    );
  });

  it('T6: a pause of n days moves later boundaries by exactly n and earlier ones by none', () => {
    fc.assert(
      fc.property(
        clockworks,
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 500 }),
        ({ start, monthsPerPhase, phases }, offset, length) => {
          const from = addDays(start, offset);
          const pauses = [{ from, until: addDays(from, length) }];
          const plain = known(boundaries({ start, monthsPerPhase, phases, pauses: [] }));
          const moved = known(boundaries({ start, monthsPerPhase, phases, pauses }));
          plain.forEach((mark, index) => {
            const expected = from < mark ? length : 0;
            expect(daysBetween(mark, moved[index] ?? mark)).toBe(expected);
          });
        },
      ),
    );
  });

  it('T6: a pause told in two halves equals one long one', () => {
    fc.assert(
      fc.property(
        clockworks,
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        ({ start, monthsPerPhase, phases }, offset, first, second) => {
          const from = addDays(start, offset);
          const middle = addDays(from, first);
          const until = addDays(middle, second);
          const whole = boundaries({ start, monthsPerPhase, phases, pauses: [{ from, until }] });
          const halves = boundaries({
            start,
            monthsPerPhase,
            phases,
            pauses: [
              { from, until: middle },
              { from: middle, until },
            ],
          });
          expect(halves).toEqual(whole);
        },
      ),
    );
  });
});

interface Shape {
  readonly gap: number;
  readonly length: number;
}

function pausesAfterStart(): fc.Arbitrary<Shape[]> {
  const shape = fc.record({
    gap: fc.nat({ max: 120 }),
    length: fc.integer({ min: 1, max: 90 }),
  });
  return fc.array(shape, { maxLength: 6 });
}

function laidOut(start: PlainDate, shapes: readonly Shape[]): Stretch[] {
  const pauses: Stretch[] = [];
  let day = start;
  for (const { gap, length } of shapes) {
    const from = addDays(day, gap);
    day = addDays(from, length);
    pauses.push({ from, until: day });
  }
  return pauses;
}

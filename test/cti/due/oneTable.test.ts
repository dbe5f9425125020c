// What comes due and what has moved since are read from the same rows: over made-up courses, and tables.
import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { dueBy } from '../../../src/cti/due/due';
import { liveKindOf, thingOf } from '../../../src/cti/due/liveKinds';
import { dayNamed, movedBy } from '../../../src/cti/due/moved';
import type { DueTable } from '../../../src/cti/due/row';
import { TABLE } from '../../../src/cti/due/table';
import {
  DUE_KEYS,
  dueId,
  readName,
  type Due,
  type DueKey,
  type Named,
} from '../../../src/cti/due/thing';
import { aLife, anEnrolment, DAY_ONE, type Step } from '../course/changesArbitrary';
import { Told, type EnrolChange } from '../course/make';
import { shiftedBy } from './shifted';

const settings = DEFAULT_SETTINGS;

/** The table as it is, or with the days of one row moved. */
const aTable: fc.Arbitrary<DueTable> = fc.oneof(
  fc.constant(TABLE),
  fc
    .record({ key: fc.constantFrom(...DUE_KEYS), by: fc.integer({ min: -20, max: 20 }) })
    .map(({ key, by }) => shiftedBy(key, by)),
);

interface Lived {
  readonly course: Course;
  readonly today: PlainDate;
}

/** How a course stood after each step of its life. */
function stages(first: EnrolChange, steps: readonly Step[]): readonly Lived[] {
  const told = new Told('personal').on(DAY_ONE, first);
  const enrolled: Lived = { course: told.course, today: DAY_ONE };
  // As most courses begin; what consent or a start in the past forbids is refused.
  told.ask(DAY_ONE, { type: 'meeting', kind: 'startup', state: 'held', date: DAY_ONE });
  const date = addDays(DAY_ONE, 40);
  told.ask(DAY_ONE, { type: 'meeting', kind: 'followup', state: 'planned', date });
  const startup = addDays(DAY_ONE, 20);
  told.ask(DAY_ONE, { type: 'meeting', kind: 'startup', state: 'planned', date: startup });
  const all: Lived[] = [enrolled, { course: told.course, today: DAY_ONE }];
  let today: PlainDate = DAY_ONE;
  for (const { later, change } of steps) {
    today = addDays(today, later);
    told.ask(today, change);
    all.push({ course: told.course, today });
  }
  return all;
}

function named(thing: Due): Named {
  const name = readName(dueId(thing, 3));
  if (!name) throw new Error(`${dueId(thing, 3)} is no name`);
  return name;
}

describe('one table', () => {
  it('nothing that is due has moved, whatever the table says', () => {
    const met = new Set<DueKey>();
    fc.assert(
      fc.property(anEnrolment, aLife, aTable, (first, steps, table) => {
        const hasMoved = movedBy(table);
        for (const { course, today } of stages(first, steps)) {
          for (const thing of dueBy(table)(course, settings, today)) {
            met.add(thing.key);
            const moved = hasMoved(named(thing), { course, settings, today });
            expect([thing.key, thing.ruleDate, moved]).toEqual([thing.key, thing.ruleDate, false]);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(DUE_KEYS.filter((key) => !met.has(key))).toEqual(['digest']);
  });

  it('what comes due on another day than before has moved, so that its card is corrected', () => {
    let seen = 0;
    fc.assert(
      fc.property(anEnrolment, aLife, aTable, (first, steps, table) => {
        const [due, hasMoved] = [dueBy(table), movedBy(table)];
        const lived = stages(first, steps);
        for (const [step, before] of lived.entries()) {
          const after = lived[step + 1] ?? before;
          const now = due(after.course, settings, after.today);
          for (const thing of due(before.course, settings, before.today).filter(movesByDate)) {
            const again = now.find((each) => isSameButForItsDay(each, thing));
            if (!again) continue;
            seen += 1;
            expect(hasMoved(named(thing), { ...after, settings })).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('a card goes on naming the day that the thing spoke of', () => {
    fc.assert(
      fc.property(anEnrolment, aLife, (first, steps) => {
        for (const { course, today } of stages(first, steps)) {
          for (const thing of dueBy(TABLE)(course, settings, today)) {
            if (!NAMING.includes(thing.key)) continue;
            expect([thing.key, dayNamed(named(thing))]).toEqual([thing.key, thing.target]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('live cards and due things are one list, read both ways', () => {
    for (const key of DUE_KEYS) {
      for (const { ordinal } of TABLE[key].live) {
        const sort = liveKindOf({ key, ordinal, audience: 'channel' });
        expect(sort && thingOf(sort)).toMatchObject({ key, ordinal });
        expect(liveKindOf({ key, ordinal, audience: 'cti' })).toBeUndefined();
      }
    }
    expect(thingOf({ kind: 'closing', about: 'meeting' })).toBeUndefined();
  });
});

/** Not: what is told for good, what holds as long as it is about the same, what a start has settled. */
function movesByDate({ key }: Due): boolean {
  return TABLE[key].date.holds === DATED;
}
const DATED = TABLE['course.end'].date.holds;

/** Their dates tell the day that they speak of. */
const NAMING: readonly DueKey[] = [
  ...(['cti.prepare', 'cti.start', 'phase.begin', 'course.end'] as const),
  ...(['phase.notice', 'phase.change', 'phase.open'] as const),
];

function isSameButForItsDay(one: Due, other: Due): boolean {
  return (
    one.key === other.key &&
    one.ordinal === other.ordinal &&
    one.about === other.about &&
    one.audience === other.audience &&
    one.ruleDate !== other.ruleDate
  );
}

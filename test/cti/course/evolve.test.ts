import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../src/cti/calendar/plainDate';
import { isWorkingDay } from '../../../src/cti/calendar/workingDays';
import { checklist, nextList, progress } from '../../../src/cti/checklists';
import { type Course } from '../../../src/cti/course/course';
import { effective, evolve, fold } from '../../../src/cti/course/evolve';
import type { Recorded } from '../../../src/cti/course/facts';
import { outline } from '../../../src/cti/course/outline';
import { allLists } from '../../../src/cti/programmes';
import { record } from '../../../src/cti/course/record';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due, nextDue } from '../../../src/cti/due/due';
import { dueId } from '../../../src/cti/due/thing';
import { deviations } from '../../../src/cti/fidelity/deviations';
import { fidelity } from '../../../src/cti/fidelity/fidelity';
import { intensity } from '../../../src/cti/fidelity/intensity';
import { caseload } from '../../../src/cti/planning/caseload';
import { reasons } from '../../../src/cti/planning/reasons';
import { aLife, anEnrolment, DAY_ONE, type Step } from './changesArbitrary';
import { asked, enrolledOn, METTE, startedOn, Told, type EnrolChange } from './make';
import { draws } from '../../support/seed';

interface Lived {
  readonly told: Told;
  readonly today: PlainDate;
}

function live(first: EnrolChange, steps: readonly Step[], each?: (lived: Lived) => void): Lived {
  const told = new Told().on(DAY_ONE, first);
  let today: PlainDate = DAY_ONE;
  for (const { later, change } of steps) {
    today = addDays(today, later);
    told.ask(today, change);
    each?.({ told, today });
  }
  return { told, today };
}

/** Everything that is derived from a course; throws when something cannot be. */
function deriveAll(course: Course, today: PlainDate): void {
  const at = outline(course, today);
  const known = [at.start, ...at.boundaries].filter((mark) => mark !== null);
  expect(known).toEqual([...known].sort());
  for (const list of allLists()) {
    const { settled, total, open } = progress(course, list, today);
    expect(settled + open).toBeLessThanOrEqual(total);
    expect(checklist(course, list, today)).toHaveLength(total);
  }
  const things = due(course, DEFAULT_SETTINGS, today);
  expect(new Set(things.map((thing) => dueId(thing, 0))).size).toBe(things.length);
  for (const { sendOn, kind } of things)
    expect(kind === 'atOnce' || isWorkingDay(sendOn)).toBe(true);
  expect(nextDue(course, DEFAULT_SETTINGS, today, 3).length).toBeLessThanOrEqual(3);
  expect(allLists()).toContain(nextList(course, today));
  deviations(course, today);
  reasons(course, today);
  intensity(course, today);
  fidelity(course, today);
  caseload([course], DEFAULT_SETTINGS, today);
}

describe('any sequence of requests', () => {
  it('leaves a course from which dates, due, checklists and deviations can be derived', () => {
    fc.assert(
      fc.property(anEnrolment, aLife, fc.nat({ max: 600 }), (first, steps, later) => {
        const { told, today } = live(first, steps, (lived) =>
          deriveAll(lived.told.course, lived.today),
        );
        deriveAll(told.course, addDays(today, later));
        deriveAll(told.course, addDays(today, -later)); // the practice clock goes back, too
      }),
      { numRuns: draws(120) },
    );
  });

  it('folding its events gives the course that was applied event by event', () => {
    fc.assert(
      fc.property(anEnrolment, aLife, (first, steps) => {
        const { told } = live(first, steps);
        expect(fold(told.log)).toEqual(told.course);
        expect(told.log.map(({ seq }) => seq)).toEqual(told.log.map((_event, index) => index + 1));
        expect(told.course.seq).toBe(told.log.length);
      }),
      { numRuns: draws(120) },
    );
  });

  it('undo is the inverse: without the last command the course is what it was', () => {
    fc.assert(
      fc.property(anEnrolment, aLife, (first, steps) => {
        const { told, today } = live(first, steps);
        const last = told.log.at(-1)?.command;
        const kept = told.log.filter(({ command }) => command !== last);
        const gone = told.log.filter(({ command }) => command === last).map(({ seq }) => seq);
        const undone = record([{ type: 'undone', events: gone }], told.course, asked(today));
        const after = fold([...told.log, ...undone]);
        const before = fold(kept);
        const expected = before && { ...before, seq: told.course.seq + 1, lastOn: today };
        expect(after).toEqual(expected);
      }),
      { numRuns: draws(120) },
    );
  });

  it('what changes nothing once more gives no fact', () => {
    fc.assert(
      fc.property(anEnrolment, aLife, (first, steps) => {
        const told = new Told().on(DAY_ONE, first);
        let today: PlainDate = DAY_ONE;
        for (const { later, change } of steps) {
          today = addDays(today, later);
          const facts = told.ask(today, change);
          if (!Array.isArray(facts) || REPEATABLE.includes(change.type)) continue;
          expect([change, told.ask(today, change)]).toEqual([change, []]);
        }
      }),
      { numRuns: draws(120) },
    );
  });
});

/** Twice the same contact is two contacts; asking the caseworkers twice asks them twice. */
const REPEATABLE = ['contact', 'involve'];

describe('the log', () => {
  const events = (told: Told, type: string): Recorded[] =>
    told.log.filter(({ fact }) => fact.type === type);

  it('one enrolment is one command of several facts', () => {
    const told = enrolledOn('2027-04-12', { startup: '2027-01-12', start: '2027-03-01' });
    expect(told.log.map(({ fact }) => fact.type)).toEqual([
      'enrolled',
      'consent',
      'role',
      'role',
      'role',
      'role',
      'meetingHeld',
      'firstDay',
      'started',
    ]);
    expect(new Set(told.log.map(({ command }) => command)).size).toBe(1);
  });

  it('an undone event stays in the log and out of the course', () => {
    const told = startedOn('2027-03-01').on('2027-04-01', { type: 'pause', reason: 'other' });
    const [paused] = events(told, 'paused');
    const undone = record(
      [{ type: 'undone', events: [paused?.seq ?? 0] }],
      told.course,
      asked('2027-04-02'),
    );
    const log = [...told.log, ...undone];
    expect(fold(log)).toMatchObject({ pauses: [], seq: log.length, lastOn: '2027-04-02' });
    expect(effective(log)).toHaveLength(log.length - 2);
  });

  it('an undoing is never applied on its own, nor a fact without a course', () => {
    const told = startedOn('2027-03-01');
    const [undone] = record([{ type: 'undone', events: [3] }], told.course, asked('2027-03-02'));
    if (!undone) throw new Error('Nothing recorded');
    expect(() => evolve(told.course, undone)).toThrow('fold');
    expect(() => evolve(undefined, undone)).toThrow('enrolment');
    expect(fold([])).toBeUndefined();
  });

  it('D4: the internal id tells nothing of the citizen and differs from course to course', () => {
    const first = enrolledOn('2027-01-04').course.id;
    const second = enrolledOn('2027-01-05').course.id;
    expect(first).toMatch(/^c[0-9a-z]{13}$/);
    expect(first).not.toBe(second);
    expect(enrolledOn('2027-01-04').course.id).toBe(first);
  });

  it('a filed note says up to which event, by whom', () => {
    const told = startedOn('2027-03-01').on('2027-03-02', { type: 'fileNote', upTo: 5 });
    expect(told.course.notes).toEqual([{ upTo: 5, on: '2027-03-02', by: METTE }]);
    expect(told.ask('2027-03-02', { type: 'fileNote', upTo: 4 })).toEqual([]);
  });
});

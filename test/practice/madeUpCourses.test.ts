import { addDays, type PlainDate } from '../../src/cti/calendar/plainDate';
import { progress } from '../../src/cti/checklists';
import { outline } from '../../src/cti/course/outline';
import { DEFAULT_SETTINGS } from '../../src/cti/course/settings';
import { due } from '../../src/cti/due/due';
import { deviations } from '../../src/cti/fidelity/deviations';
import { madeUpCourses } from '../../src/practice/madeUp/courses';
import { retell } from '../../src/practice/madeUp/retell';

const TODAY: PlainDate = '2026-11-22';

function courseOn(today: PlainDate, number: number) {
  const made = madeUpCourses(today).find((one) => one.number === number);
  if (!made) throw new Error(`there is no made-up course ${number}`);
  return retell(made, today);
}

describe('R1: the made-up courses', () => {
  it('are four, in four different phases, of both programmes', () => {
    const seen = madeUpCourses(TODAY).map((made) => {
      const { course } = retell(made, TODAY);
      return [course.number, course.programme, outline(course, TODAY).stage];
    });
    expect(seen).toEqual([
      [17, 'job', 'contact'],
      [23, 'job', 'phase1'],
      [31, 'generic', 'phase3'],
      [42, 'job', 'phase2'],
    ]);
  });

  it('can be made up on any weekday at any time of two years', () => {
    for (let days = 0; days < 730; days += 11) {
      const today = addDays('2027-06-01', days);
      const stages = madeUpCourses(today).map(
        (made) => outline(retell(made, today).course, today).stage,
      );
      expect([today, ...stages]).toEqual([today, 'contact', 'phase1', 'phase3', 'phase2']);
    }
  });

  it('tell nothing that lies ahead of the day', () => {
    const told = madeUpCourses(TODAY).flatMap((made) => made.told);
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter(({ on }) => on >= TODAY)).toEqual([]);
  });

  it('are told in the order of their days', () => {
    for (const { told } of madeUpCourses(TODAY)) {
      const days = told.map(({ on }) => on);
      expect(days).toEqual([...days].sort());
    }
  });

  it('post nothing of their past', () => {
    for (const made of madeUpCourses(TODAY)) {
      expect(retell(made, TODAY).course.quietBefore).toBe(TODAY);
    }
  });
});

describe('course 42, which a newcomer looks at first', () => {
  const { course } = courseOn(TODAY, 42);

  it('has people in all four roles', () => {
    expect(Object.values(course.people).map((one) => typeof one)).toEqual(
      Array.from({ length: 4 }, () => 'object'),
    );
  });

  it('has something of everything that a status card can show', () => {
    expect(course.pauses).toHaveLength(1);
    expect(course.focus).toHaveLength(3);
    expect(course.focus.filter(({ closed }) => closed?.how === 'met')).toHaveLength(1);
    expect(course.hours.map(({ hours }) => hours)).toEqual([4, 16, 8, 12, 8]);
    expect(deviations(course, TODAY).length).toBeGreaterThan(0);
    expect(due(course, DEFAULT_SETTINGS, TODAY).length).toBeGreaterThan(3);
  });

  it('has a checklist that is half done', () => {
    const { settled, open } = progress(course, 'phase3', TODAY);
    expect(settled).toBeGreaterThan(0);
    expect(open).toBeGreaterThan(0);
  });
});

describe('course 23', () => {
  it('brings its checklist card within the first days of practice', () => {
    const { course } = courseOn(TODAY, 23);
    const notice = due(course, DEFAULT_SETTINGS, TODAY).find(({ key }) => key === 'phase.notice');
    expect(notice && notice.sendOn <= addDays(TODAY, 7)).toBe(true);
  });
});

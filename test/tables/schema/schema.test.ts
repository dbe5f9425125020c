import { courseSchema } from '../../../src/tables/schema/course';
import { factSchema, recordedSchema } from '../../../src/tables/schema/fact';
import type { Same } from '../../../src/tables/schema/shapes';
import { ANNA, course, involved } from '../samples';

describe('the compile-time comparison of stored shapes and types', () => {
  it('sees every difference', () => {
    const same: readonly true[] = [
      same_<{ readonly a: readonly string[]; b?: 1 }, { a: string[]; b?: 1 }>(true),
    ];
    const different: readonly false[] = [
      same_<{ a: 1 }, { a: 1; b?: 2 }>(false),
      same_<{ a: 1 }, { a: 1; b: 2 }>(false),
      same_<{ a: string }, { a: string | null }>(false),
      same_<{ a: { b: 'x' }[] }, { a: { b: 'x' | 'y' }[] }>(false),
    ];
    expect([...same, ...different]).toEqual([true, false, false, false, false]);
  });

  function same_<One, Other>(answer: Same<One, Other>): Same<One, Other> {
    return answer;
  }
});

describe('rows of earlier and later releases', () => {
  it('reads a course that only has what a course cannot be without', () => {
    const bare = {
      id: 'course-42',
      number: 42,
      seq: 1,
      programme: 'job',
      enrolledOn: '2027-01-12',
      quietBefore: '2027-01-12',
      consent: { state: 'given', on: '2027-01-12', by: ANNA },
      people: {},
    };
    expect(courseSchema.parse(bare)).toEqual({
      ...course(42),
      basis: null,
      targetGroup: null,
      earlierSupport: null,
      people: { cti: null, job: null, jobcenter: null, social: null },
    });
  });

  it('names a programme and a legal basis that it does not know, and reads nothing into them', () => {
    const faults = (row: object): readonly string[] =>
      courseSchema.safeParse(row).error?.issues.map(({ message }) => message) ?? [];
    expect(faults({ ...course(), programme: 'housing' })).toEqual([
      'There is no programme housing',
    ]);
    expect(faults({ ...course(), basis: 'sel999' })).toEqual(['There is no legal basis sel999']);
    expect(faults(course())).toEqual([]);
  });

  it('keeps what it does not know, however deep it stands', () => {
    const later = {
      ...course(),
      mood: 'good',
      meetings: [
        {
          ...{ id: 'm1', kind: 'startup', date: '2027-01-20', time: null, state: 'held' },
          ...{ attended: ['citizen'], confirmed: [], reason: null, room: { floor: 2 } },
        },
      ],
      consent: { ...course().consent, witnessed: true },
    };
    expect(courseSchema.parse(later)).toEqual(later);
    const event = { ...involved(1), device: 'phone', fact: { type: 'involved', urgent: true } };
    expect(recordedSchema.parse(event)).toEqual(event);
  });

  it.each([
    ['no id', { ...course(), id: undefined }],
    ['a number that is none', { ...course(), number: '42' }],
    ['a day that is no day', { ...course(), firstDay: 'tomorrow' }],
    ['a programme nobody knows', { ...course(), programme: 'other' }],
    ['a tick by nobody', { ...course(), ticks: [{ list: 'end', item: 'x', to: 'done' }] }],
  ])('does not read a course with %s', (_, wrong) => {
    expect(courseSchema.safeParse(wrong).success).toBe(false);
  });

  it('does not read a fact nobody knows', () => {
    expect(factSchema.safeParse({ type: 'danced' }).success).toBe(false);
  });
});

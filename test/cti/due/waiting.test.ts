import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Course } from '../../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { waiting } from '../../../src/cti/due/waiting';
import { ENROL, MARIE, MATCHED, PAUSED, PHASE2, PHASE3, story } from '../../cards/gallery/story';

function keysOf(course: Course, today: PlainDate): readonly string[] {
  return waiting(course, DEFAULT_SETTINGS, today).map(({ key }) => key);
}

describe('what waits on a course (N1)', () => {
  it('is nothing while all goes as planned', () => {
    expect(keysOf(story(...MATCHED).course, '2027-02-15')).toEqual([]);
    expect(keysOf(story(...PHASE2).course, '2027-05-31')).toEqual([]);
  });

  it('is the consent, before anything else can be done (P9)', () => {
    const asked = story(['2027-01-05', MARIE, { ...ENROL, consent: 'pending' }]).course;
    expect(waiting(asked, DEFAULT_SETTINGS, '2027-01-06')).toEqual([
      { key: 'consent', about: null, since: '2027-01-05', to: ['channel'] },
    ]);
  });

  it('is a CTI start that was not noted, from the first working day after it (T3)', () => {
    const { course } = story(...MATCHED);
    expect(keysOf(course, '2027-03-01')).toEqual([]);
    expect(waiting(course, DEFAULT_SETTINGS, '2027-03-02')).toEqual([
      { key: 'cti.late', about: null, since: '2027-03-02', to: ['cti'] },
    ]);
  });

  it('stays long after its last reminder, and goes away when it is done', () => {
    const { course } = story(...MATCHED);
    expect(keysOf(course, '2027-06-30')).toEqual(['cti.late']);
    const begun = story(...MATCHED, [
      '2027-03-04',
      MARIE,
      { type: 'start', date: '2027-03-04', reason: 'Sygdom' },
    ]).course;
    expect(keysOf(begun, '2027-03-05')).toEqual([]);
  });

  it('is a list still open a week after its phase change (T5)', () => {
    const { course } = story(...PHASE2);
    expect(keysOf(course, '2027-06-07')).toEqual([]);
    expect(keysOf(course, '2027-06-08')).toEqual(['phase.open']);
  });

  it('is the decision on support, from the beginning of phase 3 (T10)', () => {
    const { course } = story(...PHASE3);
    expect(keysOf(course, '2027-08-31')).not.toContain('decision.deadline');
    expect(keysOf(course, '2027-09-01')).toContain('decision.deadline');
  });

  it('is nothing in a pause (T6), under withdrawn consent (P9) or after the end', () => {
    expect(keysOf(story(...PAUSED).course, '2027-08-20')).toEqual([]);
    const withdrawn = story(...MATCHED, [
      '2027-03-10',
      MARIE,
      { type: 'consent', state: 'withdrawn' },
    ]).course;
    expect(keysOf(withdrawn, '2027-04-20')).toEqual([]);
    expect(keysOf(story(...PHASE3).course, '2027-12-02')).toEqual([]);
  });
});

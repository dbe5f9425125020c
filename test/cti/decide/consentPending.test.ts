import type { Change } from '../../../src/cti/course/changes';
import { enrolledOn, METTE, type Told } from '../course/make';
import { refused, running } from './refusedLines';

describe('P9: with consent pending', () => {
  const PENDING = { consent: 'pending', people: {} } as const;
  const meeting = { type: 'meeting', state: 'planned', date: '2027-01-12' } as const;
  const pending = (): Told =>
    enrolledOn('2027-01-04', PENDING).on('2027-01-04', { ...meeting, kind: 'startup' });
  const plannedId = pending().course.meetings[0]?.id ?? '';

  it.each<[string, Change]>([
    ['a role', { type: 'role', role: 'cti', person: METTE }],
    ['a talk about the course', { type: 'discuss' }],
    [
      'another day for the start-up meeting',
      { ...meeting, kind: 'startup', date: '2027-01-13', how: 'move' },
    ],
    ['an answer to it', { type: 'confirmMeeting', meeting: plannedId, comes: true }],
    ['the number', { type: 'correct', what: 'number', number: 43, reason: 'x' }],
    ['the legal basis', { type: 'correct', what: 'basis', basis: 'sel82b', reason: 'x' }],
    [
      'its day',
      { type: 'correct', what: 'meeting', kind: 'startup', date: '2027-01-14', reason: 'x' },
    ],
    ['an early end', { type: 'stop', reason: 'flyttet' }],
    ['consent', { type: 'consent', state: 'given' }],
  ])('may be told: %s', (_what, change) => {
    expect(pending().ask('2027-01-05', change)).toHaveLength(1);
  });

  it.each<[string, Change]>([
    ['another meeting', { ...meeting, kind: 'followup' }],
    [
      'an answer to a meeting that is not it',
      { type: 'confirmMeeting', meeting: 'm9', comes: true },
    ],
    [
      'the day of another meeting',
      { type: 'correct', what: 'meeting', kind: 'network', reason: 'x' },
    ],
    ['the start', { type: 'correct', what: 'start', date: '2027-01-05', reason: 'x' }],
    ['the first working day', { type: 'firstDay', date: '2027-03-01' }],
    ['the joint plan', { type: 'jointPlan' }],
  ])('asks for consent first: %s', (_what, change) => {
    expect(pending().ask('2027-01-05', change)).toEqual(refused('P9', 'consentFirst'));
  });

  it('T4: an extension cannot be had, consent or not', () => {
    expect(pending().ask('2027-01-05', { type: 'extend' })).toEqual(refused('T4', 'cannotExtend'));
  });

  it('withdrawn, nothing but an early end and consent', () => {
    const withdrawn = (): Told =>
      running().on('2027-04-01', { type: 'consent', state: 'withdrawn' });
    expect(withdrawn().ask('2027-04-02', { type: 'extend' })).toEqual(
      refused('P9', 'consentWithdrawn', { on: '2027-04-01' }),
    );
    expect(withdrawn().ask('2027-04-02', { type: 'discuss' })).toMatchObject({
      why: 'consentWithdrawn',
    });
    expect(withdrawn().ask('2027-04-02', { type: 'stop', reason: 'x' })).toHaveLength(1);
    expect(withdrawn().ask('2027-04-02', { type: 'consent', state: 'given' })).toEqual([
      { type: 'consent', state: 'given', on: '2027-04-02' },
    ]);
  });
});

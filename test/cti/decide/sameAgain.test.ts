import type { Change } from '../../../src/cti/course/changes';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { AISHA, enrolledOn, JONAS, KAREN, startedOn, type Told } from '../course/make';

/** What is told a second time changes nothing; what differs a little is news. */
type Line = readonly [
  what: string,
  told: () => Told,
  today: PlainDate,
  same: Change,
  other: Change,
];

const running = (...changes: readonly Change[]): Told =>
  startedOn('2027-03-01').on('2027-03-08', ...changes);
const matched = (): Told => enrolledOn('2027-01-04', { firstDay: '2027-03-01' });

const decision = { type: 'decision', support: 'mentor', by: AISHA, worker: 'Kim' } as const;
const tick = { type: 'tick', list: 'end', item: 'networkInPlace', to: 'na' } as const;
const hours = { type: 'hours', kind: 'ordinary', hours: 8, workplace: 'kiosken' } as const;

const LINES: readonly Line[] = [
  [
    'consent',
    running,
    '2027-03-09',
    { type: 'consent', state: 'given' },
    { type: 'consent', state: 'given', on: '2027-02-28' },
  ],
  [
    'consent of a day',
    running,
    '2027-03-09',
    { type: 'consent', state: 'given', on: '2027-03-01' },
    { type: 'consent', state: 'withdrawn', on: '2027-03-01' },
  ],
  [
    'the joint plan, without a new name the caseworker stays',
    () => running({ type: 'jointPlan', responsible: 'social' }),
    '2027-03-09',
    { type: 'jointPlan' },
    { type: 'jointPlan', responsible: 'jobcenter' },
  ],
  [
    'the work agreement',
    () => running({ type: 'agreement', followUp: '2027-04-12' }),
    '2027-03-09',
    { type: 'agreement', followUp: '2027-04-12' },
    { type: 'agreement', followUp: '2027-04-13' },
  ],
  [
    'the work agreement with no day any more',
    () => running({ type: 'agreement' }),
    '2027-03-09',
    { type: 'agreement' },
    { type: 'agreement', followUp: '2027-04-13' },
  ],
  [
    'the decision',
    () => running(decision),
    '2027-03-09',
    decision,
    { ...decision, support: 'sel85' },
  ],
  [
    'by whom',
    () => running(decision),
    '2027-03-09',
    { ...decision, worker: ' Kim ' },
    { ...decision, by: KAREN },
  ],
  ['which worker', () => running(decision), '2027-03-09', decision, { ...decision, worker: 'Ib' }],
  [
    'the decision by nobody named',
    () => running({ type: 'decision', support: 'none' }),
    '2027-03-09',
    { type: 'decision', support: 'none' },
    { type: 'decision', support: 'none', by: AISHA },
  ],
  [
    'themes, in any order and twice',
    () => running({ type: 'themes', themes: ['housing', 'economy'] }),
    '2027-03-09',
    { type: 'themes', themes: ['economy', 'housing', 'economy'] },
    { type: 'themes', themes: ['economy', 'daily'] },
  ],
  [
    'a theme more',
    () => running({ type: 'themes', themes: ['housing'] }),
    '2027-03-09',
    { type: 'themes', themes: ['housing'] },
    { type: 'themes', themes: ['housing', 'economy'] },
  ],
  [
    'a focus area, by its goal and its theme',
    () => running({ type: 'focus', goal: 'søvn', theme: 'physical' }),
    '2027-03-09',
    { type: 'focus', goal: ' søvn ', theme: 'physical' },
    { type: 'focus', goal: 'søvn', theme: 'mental' },
  ],
  [
    'not relevant, with its reason',
    () => running({ ...tick, reason: 'ønskes ikke' }),
    '2027-03-09',
    { ...tick, reason: 'ønskes ikke' },
    { ...tick, reason: 'flyttet' },
  ],
  [
    'a tick',
    () => running({ ...tick, to: 'done' }),
    '2027-03-09',
    { ...tick, to: 'done', reason: 'igen' },
    { ...tick, to: 'open' },
  ],
  ['hours', () => running(hours), '2027-03-09', hours, { ...hours, workplace: 'bageriet' }],
  [
    'hours from a day',
    () => running({ ...hours, from: '2027-03-05' }),
    '2027-03-09',
    { ...hours, workplace: ' kiosken ', from: '2027-03-05' },
    { ...hours, from: '2027-03-06' },
  ],
  [
    'hours that were others in between',
    () => running({ ...hours, from: '2027-03-02' }, { ...hours, hours: 10, from: '2027-03-05' }),
    '2027-03-09',
    { ...hours, hours: 10 },
    hours,
  ],
  [
    'an early end',
    () => running({ type: 'stop', reason: 'flytter', on: '2027-06-01' }),
    '2027-03-09',
    { type: 'stop', reason: 'flytter', on: '2027-06-01' },
    { type: 'stop', reason: 'i job', on: '2027-06-01' },
  ],
  [
    'an early end that lies ahead, moved to today',
    () => running({ type: 'stop', reason: 'flytter', on: '2027-06-01' }),
    '2027-03-09',
    { type: 'stop', reason: 'flytter', on: '2027-06-01' },
    { type: 'stop', reason: 'flytter' },
  ],
  [
    'an early end, told as of another day after it',
    () => running({ type: 'stop', reason: 'flyttet' }),
    '2027-03-20',
    { type: 'stop', reason: 'flyttet', on: '2027-03-08' },
    { type: 'stop', reason: 'flyttet', on: '2027-03-05' },
  ],
  [
    'a pause',
    () => running({ type: 'pause', reason: 'hospital' }),
    '2027-03-09',
    { type: 'pause', reason: 'hospital', from: '2027-03-08' },
    { type: 'pause', reason: 'hospital', from: '2027-03-03', until: '2027-03-05' },
  ],
  [
    'the day of resumption',
    () => running({ type: 'pause', reason: 'hospital', until: '2027-03-20' }),
    '2027-03-09',
    { type: 'resume', on: '2027-03-20' },
    { type: 'resume', on: '2027-03-18' },
  ],
  [
    'a resumption',
    () => running({ type: 'pause', reason: 'other', from: '2027-03-03', until: '2027-03-05' }),
    '2027-03-09',
    { type: 'resume', on: '2027-03-05' },
    { type: 'pause', reason: 'other' },
  ],
  [
    'a planned start',
    () => matched().on('2027-01-05', { type: 'start', date: '2027-03-01' }),
    '2027-01-06',
    { type: 'start', date: '2027-03-01' },
    { type: 'start', date: '2027-02-22', reason: 'transport' },
  ],
  [
    'the first working day',
    matched,
    '2027-01-06',
    { type: 'firstDay', date: '2027-03-01' },
    { type: 'firstDay', date: '2027-03-02' },
  ],
  [
    'the end of the job',
    () => running({ type: 'jobEnded' }),
    '2027-03-09',
    { type: 'jobEnded', on: '2027-03-08' },
    { type: 'jobEnded' },
  ],
  [
    'the job that ended before the start',
    () => matched().on('2027-01-06', { type: 'jobEnded' }),
    '2027-01-06',
    { type: 'jobEnded' },
    { type: 'jobEnded', on: '2027-01-05' },
  ],
  [
    'the first working day, corrected',
    matched,
    '2027-01-06',
    { type: 'correct', what: 'firstDay', date: '2027-03-01', reason: 'x' },
    { type: 'correct', what: 'firstDay', date: '2027-03-02', reason: 'x' },
  ],
  [
    'the number, corrected',
    matched,
    '2027-01-06',
    { type: 'correct', what: 'number', number: 42, reason: 'x' },
    { type: 'correct', what: 'number', number: 999_999, reason: 'x' },
  ],
  [
    'nobody’s role',
    () => running({ type: 'role', role: 'social', person: 'none' }),
    '2027-03-09',
    { type: 'role', role: 'social', person: 'none' },
    { type: 'role', role: 'job', person: 'none' },
  ],
  [
    'a role',
    running,
    '2027-03-09',
    { type: 'role', role: 'job', person: JONAS },
    { type: 'role', role: 'social', person: JONAS },
  ],
  [
    'a talk about the course',
    () => running({ type: 'discuss' }),
    '2027-03-08',
    { type: 'discuss' },
    { type: 'involve' },
  ],
  [
    'a note that was filed',
    () => running({ type: 'fileNote', upTo: 5 }),
    '2027-03-09',
    { type: 'fileNote', upTo: 5 },
    { type: 'fileNote', upTo: 6 },
  ],
];

describe('told a second time', () => {
  it.each(LINES)('%s: nothing', (_what, told, today, same) => {
    expect(told().ask(today, same)).toEqual([]);
  });

  it.each(LINES)('%s: a little different, it is news', (_what, told, today, _same, other) => {
    expect(told().ask(today, other)).not.toEqual([]);
    expect(told().ask(today, other)).not.toHaveProperty('why');
  });

  it('a talk is told once a day, and again another day', () => {
    const told = running({ type: 'discuss' });
    expect(told.ask('2027-03-09', { type: 'discuss' })).toEqual([{ type: 'discussed' }]);
    expect(told.course.discussed).toBe('2027-03-09');
  });

  it('a note is filed up to what there is, never back', () => {
    const told = running();
    const { seq } = told.course;
    expect(told.ask('2027-03-09', { type: 'fileNote', upTo: 0 })).toEqual([]);
    expect(told.ask('2027-03-09', { type: 'fileNote', upTo: 1 })).toEqual([
      { type: 'noteFiled', upTo: 1 },
    ]);
    expect(told.ask('2027-03-09', { type: 'fileNote', upTo: 999 })).toEqual([
      { type: 'noteFiled', upTo: seq + 1 },
    ]);
    expect(told.ask('2027-03-09', { type: 'fileNote', upTo: -3 })).toEqual([]);
  });
});

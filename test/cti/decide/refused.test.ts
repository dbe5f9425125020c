import { asked, enrolledOn, enrolment, startedOn, Told } from '../course/make';
import { decide } from '../../../src/cti/decide/decide';
import { refused, running, type Line } from './refusedLines';

const contactPeriod = (): Told => enrolledOn('2027-01-04');
const matched = (): Told => enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
const generic = (): Told => startedOn('2027-03-01', { programme: 'generic', basis: null });
const withNeeds = (count: number): Told =>
  running().on(
    '2027-03-08',
    ...Array.from({ length: count }, (_, n) => ({ type: 'takeOver', what: `behov ${n}` }) as const),
  );
const focusArea = (): Told => running().on('2027-03-08', { type: 'focus', goal: 'søvn' });

const LINES: readonly Line[] = [
  // P9
  [
    'consent on a day ahead',
    contactPeriod,
    '2027-01-10',
    { type: 'consent', state: 'given', on: '2027-01-11' },
    refused('P9', 'dateAhead', { date: '2027-01-11' }),
  ],
  // L1
  [
    'an item that no list has',
    running,
    '2027-03-02',
    { type: 'tick', list: 'phase2', item: 'nothing', to: 'done' },
    refused('T5', 'itemUnknown', { list: 'phase2', item: 'nothing' }),
  ],
  [
    'not relevant without a reason',
    running,
    '2027-03-02',
    { type: 'tick', list: 'end', item: 'networkInPlace', to: 'na', reason: ' ' },
    refused('C3', 'naNeedsReason', { list: 'end', item: 'networkInPlace' }),
  ],
  // C1, C2, C4, C5, C6
  [
    'a work agreement on a generic course',
    generic,
    '2027-03-02',
    { type: 'agreement' },
    refused('C1', 'wrongProgramme', { change: 'agreement', programme: 'generic' }),
  ],
  [
    'a job that ended on a generic course',
    generic,
    '2027-03-02',
    { type: 'jobEnded' },
    refused('C1', 'wrongProgramme', { change: 'jobEnded', programme: 'generic' }),
  ],
  [
    'hours on a generic course',
    generic,
    '2027-03-02',
    { type: 'hours', kind: 'ordinary', hours: 8 },
    refused('C5', 'wrongProgramme', { change: 'hours', programme: 'generic' }),
  ],
  [
    'more hours than a week has',
    running,
    '2027-03-02',
    { type: 'hours', kind: 'ordinary', hours: 168.5 },
    refused('C5', 'amountImpossible', { value: 168.5 }),
  ],
  [
    'hours below none',
    running,
    '2027-03-02',
    { type: 'hours', kind: 'practice', hours: -1 },
    refused('C5', 'amountImpossible', { value: -1 }),
  ],
  [
    'more minutes than a day has',
    running,
    '2027-03-02',
    { type: 'contact', kind: 'home', minutes: 1441 },
    refused('C4', 'amountImpossible', { value: 1441 }),
  ],
  [
    'a contact on a day ahead',
    running,
    '2027-03-02',
    { type: 'contact', kind: 'home', minutes: 30, date: '2027-03-03' },
    refused('C4', 'dateAhead', { date: '2027-03-03' }),
  ],
  [
    'an unknown focus area to change',
    focusArea,
    '2027-03-09',
    { type: 'focus', focus: 'f999', goal: 'x' },
    refused('C2', 'focusUnknown'),
  ],
  [
    'an unknown focus area to close',
    focusArea,
    '2027-03-09',
    { type: 'closeFocus', focus: 'f999', how: 'met' },
    refused('C2', 'focusUnknown'),
  ],
  [
    'a need that nobody told of',
    running,
    '2027-03-09',
    { type: 'takeOver', thing: 'n999', taker: 'citizen' },
    refused('C6', 'needUnknown'),
  ],
  [
    'a need without words',
    running,
    '2027-03-09',
    { type: 'takeOver', what: '  ' },
    refused('C6', 'needUnnamed'),
  ],
  [
    'a ninth need',
    () => withNeeds(8),
    '2027-03-09',
    { type: 'takeOver', what: 'et mere' },
    refused('C6', 'tooManyNeeds', { most: 8 }),
  ],
  [
    'a function without a name takes over a need',
    running,
    '2027-03-09',
    { type: 'takeOver', what: 'Åbne post', taker: 'function', who: ' ' },
    refused('C6', 'functionUnnamed'),
  ],
  // corrections
  [
    'the start of a course without one',
    contactPeriod,
    '2027-01-10',
    { type: 'correct', what: 'start', date: '2027-01-05', reason: 'x' },
    refused('T3', 'nothingToCorrect', { what: 'start' }),
  ],
  [
    'the start, to no day',
    running,
    '2027-03-02',
    { type: 'correct', what: 'start', reason: 'x' },
    refused('T3', 'nothingToCorrect', { what: 'start' }),
  ],
  [
    'the start without a reason',
    running,
    '2027-03-09',
    { type: 'correct', what: 'start', date: '2027-03-02' },
    refused('T3', 'correctionNeedsReason', { what: 'start' }),
  ],
  [
    'a first working day that nobody told',
    contactPeriod,
    '2027-01-10',
    { type: 'correct', what: 'firstDay', date: '2027-01-12', reason: 'x' },
    refused('T3', 'nothingToCorrect', { what: 'firstDay' }),
  ],
  [
    'the first working day, to no day',
    matched,
    '2027-01-10',
    { type: 'correct', what: 'firstDay', reason: 'x' },
    refused('T3', 'nothingToCorrect', { what: 'firstDay' }),
  ],
  [
    'the first working day without a reason',
    matched,
    '2027-01-10',
    { type: 'correct', what: 'firstDay', date: '2027-03-02' },
    refused('T3', 'correctionNeedsReason', { what: 'firstDay' }),
  ],
  [
    'the legal basis of a generic course',
    generic,
    '2027-03-02',
    { type: 'correct', what: 'basis', basis: 'sel85', reason: 'x' },
    refused('T1', 'wrongProgramme', { change: 'basis', programme: 'generic' }),
  ],
  [
    'the legal basis, to none',
    running,
    '2027-03-02',
    { type: 'correct', what: 'basis', reason: 'x' },
    refused('T1', 'basisNeeded', { programme: 'job' }),
  ],
  [
    'the legal basis without a reason',
    running,
    '2027-03-02',
    { type: 'correct', what: 'basis', basis: 'sel82b' },
    refused('T1', 'correctionNeedsReason', { what: 'basis' }),
  ],
  [
    'the number, to seven digits',
    running,
    '2027-03-02',
    { type: 'correct', what: 'number', number: 1_000_000, reason: 'x' },
    refused('D1', 'numberShape'),
  ],
  [
    'the number without a reason',
    running,
    '2027-03-02',
    { type: 'correct', what: 'number', number: 43 },
    refused('D8', 'correctionNeedsReason', { what: 'number' }),
  ],
  [
    'a meeting that nobody told',
    running,
    '2027-03-02',
    { type: 'correct', what: 'meeting', kind: 'network', date: '2027-03-03', reason: 'x' },
    refused('P6', 'nothingToCorrect', { what: 'meeting' }),
  ],
  [
    'a meeting that was cancelled',
    () =>
      running().on(
        '2027-03-02',
        { type: 'meeting', kind: 'network', state: 'planned', date: '2027-03-08' },
        { type: 'meeting', kind: 'network', state: 'cancelled' },
      ),
    '2027-03-02',
    { type: 'correct', what: 'meeting', kind: 'network', date: '2027-03-03', reason: 'x' },
    refused('P6', 'nothingToCorrect', { what: 'meeting' }),
  ],
  [
    'a meeting without a reason',
    () => enrolledOn('2027-01-04', { startup: '2027-01-04' }),
    '2027-01-10',
    { type: 'correct', what: 'meeting', date: '2027-01-05' },
    refused('P6', 'correctionNeedsReason', { what: 'meeting' }),
  ],
  [
    'a meeting that was held, to a day ahead',
    () => enrolledOn('2027-01-04', { startup: '2027-01-04' }),
    '2027-01-10',
    { type: 'correct', what: 'meeting', date: '2027-01-11', reason: 'x' },
    refused('P6', 'meetingAhead', { date: '2027-01-11', kind: 'startup' }),
  ],
];

describe('what is refused, and why', () => {
  it.each(LINES)('%s', (_what, told, today, change, refusal) => {
    expect(told().ask(today, change)).toEqual(refusal);
  });

  it('D8: a number in use', () => {
    expect(decide(running().course, enrolment(), asked('2027-04-01'))).toEqual(
      refused('D8', 'numberInUse', { number: 42 }),
    );
  });

  it('D1: an enrolment under no number', () => {
    expect(new Told().ask('2027-03-01', enrolment({ number: 0 }))).toEqual(
      refused('D1', 'numberShape'),
    );
    for (const number of [1, 999_999]) {
      expect(enrolledOn('2027-03-01', { number }).course.number).toBe(number);
    }
  });

  it('a change without a course is a mistake of the caller', () => {
    expect(() => decide(undefined, { type: 'start' }, asked('2027-03-01'))).toThrow(/no course/);
  });
});

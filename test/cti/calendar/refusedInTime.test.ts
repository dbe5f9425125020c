import { BENT, enrolledOn, JONAS, KAREN, METTE, type Told } from '../course/make';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { refused, running, type Line } from '../decide/refusedLines';

const contactPeriod = (): Told => enrolledOn('2027-01-04');
const matched = (): Told => enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
const pausedFrom = (from: PlainDate): Told =>
  running().on(from, { type: 'pause', reason: 'hospital' });

const LINES: readonly Line[] = [
  // T4, T7, T8
  [
    'an extension of a course that is paused',
    () => pausedFrom('2027-04-01'),
    '2027-04-02',
    { type: 'extend' },
    refused('T4', 'cannotExtend'),
  ],
  [
    'an early end before the start',
    running,
    '2027-03-10',
    { type: 'stop', reason: 'x', on: '2027-02-28' },
    refused('T7', 'dateImpossible', { date: '2027-02-28' }),
  ],
  [
    'an early end before the start, told on the day of the start',
    running,
    '2027-03-01',
    { type: 'stop', reason: 'x', on: '2027-02-28' },
    refused('T7', 'dateImpossible', { date: '2027-02-28' }),
  ],
  [
    'an early end of a course that was stopped',
    () => running().on('2027-05-03', { type: 'stop', reason: 'flyttet' }),
    '2027-05-03',
    { type: 'stop', reason: 'noget andet' },
    refused('T7', 'courseEnded', { end: '2027-05-03' }),
  ],
  [
    'a meeting of a course that is over',
    running,
    '2027-12-01',
    { type: 'meeting', kind: 'network', state: 'planned', date: '2027-12-01' },
    refused('T8', 'courseEnded', { end: '2027-12-01' }),
  ],
  [
    'a first working day ahead on a course that is over',
    running,
    '2027-12-01',
    { type: 'firstDay', date: '2027-12-02' },
    refused('T8', 'courseEnded', { end: '2027-12-01' }),
  ],
  // P6
  [
    'an answer to a meeting that nobody planned',
    running,
    '2027-03-02',
    { type: 'confirmMeeting', meeting: 'm999', comes: true },
    refused('P6', 'meetingUnknown'),
  ],
  [
    'a meeting without a day',
    running,
    '2027-03-02',
    { type: 'meeting', kind: 'network', state: 'planned' },
    refused('P6', 'meetingNeedsDate', { kind: 'network' }),
  ],
  [
    'a meeting held on a day ahead',
    running,
    '2027-03-02',
    { type: 'meeting', kind: 'network', state: 'held', date: '2027-03-03' },
    refused('P6', 'meetingAhead', { date: '2027-03-03', kind: 'network' }),
  ],
  [
    'a meeting missed on a day ahead',
    running,
    '2027-03-02',
    { type: 'meeting', kind: 'network', state: 'missed', date: '2027-03-03' },
    refused('P6', 'meetingAhead', { date: '2027-03-03', kind: 'network', state: 'missed' }),
  ],
  [
    'a meeting cancelled that nobody planned',
    running,
    '2027-03-02',
    { type: 'meeting', kind: 'network', state: 'cancelled' },
    refused('P6', 'meetingUnknown', { kind: 'network' }),
  ],
  // T6
  [
    'a pause before the start',
    matched,
    '2027-02-01',
    { type: 'pause', reason: 'other' },
    refused('T6', 'notStarted'),
  ],
  [
    'a pause from before the start',
    running,
    '2027-03-02',
    { type: 'pause', reason: 'other', from: '2027-02-28' },
    refused('T6', 'pauseBeforeStart', { start: '2027-03-01' }),
  ],
  [
    'a pause that ends on its first day',
    running,
    '2027-03-10',
    { type: 'pause', reason: 'other', from: '2027-03-05', until: '2027-03-05' },
    refused('T6', 'resumeBeforePause', { from: '2027-03-05' }),
  ],
  [
    'a pause from the first day of an open one',
    () => pausedFrom('2027-04-01'),
    '2027-04-10',
    { type: 'pause', reason: 'prison', from: '2027-04-01', until: '2027-04-05' },
    refused('T6', 'alreadyPaused', { from: '2027-04-01' }),
  ],
  [
    'a pause that reaches into an open one',
    () => pausedFrom('2027-04-01'),
    '2027-04-10',
    { type: 'pause', reason: 'prison', from: '2027-03-25', until: '2027-04-02' },
    refused('T6', 'pausesOverlap', { from: '2027-04-01' }),
  ],
  [
    'a pause that reaches into another',
    () => pausedFrom('2027-04-01').on('2027-04-10', { type: 'resume' }),
    '2027-04-20',
    { type: 'pause', reason: 'prison', from: '2027-04-09', until: '2027-04-12' },
    refused('T6', 'pausesOverlap', { from: '2027-04-01', until: '2027-04-10' }),
  ],
  [
    'a pause from the day on which the course is over',
    running,
    '2027-12-05',
    { type: 'pause', reason: 'other', from: '2027-12-01' },
    refused('T6', 'courseEnded', { end: '2027-12-01' }),
  ],
  [
    'resumed without a pause',
    running,
    '2027-03-10',
    { type: 'resume' },
    refused('T6', 'notPaused'),
  ],
  [
    'resumed on the first paused day',
    () => pausedFrom('2027-04-01'),
    '2027-04-10',
    { type: 'resume', on: '2027-04-01' },
    refused('T6', 'resumeBeforePause', { from: '2027-04-01' }),
  ],
  // T3
  [
    'a start of a course that has begun',
    running,
    '2027-03-09',
    { type: 'start' },
    refused('T3', 'alreadyStarted', { start: '2027-03-01' }),
  ],
  [
    'a start on another day than the first working day',
    matched,
    '2027-03-02',
    { type: 'start' },
    refused('T3', 'startNeedsReason', { date: '2027-03-02' }),
  ],
  [
    'a start after the day of the transition',
    () => enrolledOn('2027-01-04', { programme: 'generic', basis: null, firstDay: '2027-01-04' }),
    '2027-01-05',
    { type: 'start' },
    refused('T3', 'startNeedsReason', { date: '2027-01-05', programme: 'generic' }),
  ],
  [
    'a job that ended on a day ahead',
    running,
    '2027-03-09',
    { type: 'jobEnded', on: '2027-03-10' },
    refused('T13', 'jobEndAhead', { date: '2027-03-10' }),
  ],
  [
    'a job that ended before there was one',
    contactPeriod,
    '2027-01-10',
    { type: 'jobEnded' },
    refused('T3', 'noFirstDay', { programme: 'job' }),
  ],
  [
    'the start moved beyond a pause',
    () => running().on('2027-03-20', { type: 'pause', reason: 'other', from: '2027-03-05' }),
    '2027-03-20',
    { type: 'correct', what: 'start', date: '2027-03-06', reason: 'x' },
    refused('T6', 'pauseBeforeStart', { start: '2027-03-06' }),
  ],
  // D5 and dates that cannot be
  [
    'a date eleven years ahead',
    running,
    '2027-03-02',
    { type: 'agreement', followUp: '2038-03-02' },
    refused('T2', 'dateImpossible', { date: '2038-03-02' }),
  ],
  [
    'a date one day more than ten years ahead',
    running,
    '2027-03-02',
    { type: 'agreement', followUp: '2037-03-03' },
    refused('T2', 'dateImpossible', { date: '2037-03-03' }),
  ],
  [
    'a date one day more than twenty years back',
    running,
    '2027-03-02',
    { type: 'consent', state: 'given', on: '2007-03-01' },
    refused('T2', 'dateImpossible', { date: '2007-03-01' }),
  ],
  // P1, P2
  [
    'no CTI worker',
    running,
    '2027-03-02',
    { type: 'role', role: 'cti', person: 'none' },
    refused('P1', 'roleCannotBeNone', { role: 'cti' }),
  ],
  [
    'another CTI worker without a reason',
    running,
    '2027-03-02',
    { type: 'role', role: 'cti', person: KAREN },
    refused('P1', 'ctiChangeNeedsReason', { from: METTE.name }),
  ],
  [
    'the job consultant as CTI worker without a reason',
    running,
    '2027-03-02',
    { type: 'role', role: 'cti', person: JONAS },
    refused('P2', 'ctiIsJobConsultant', { person: JONAS.name }),
  ],
  [
    'a caseworker as CTI worker, reason or not',
    running,
    '2027-03-02',
    { type: 'role', role: 'cti', person: BENT, reason: 'x' },
    refused('P2', 'ctiIsCaseworker', { person: BENT.name }),
  ],
];

describe('what the clock, the people and the meetings refuse, and why', () => {
  it.each(LINES)('%s', (_what, told, today, change, refusal) => {
    expect(told().ask(today, change)).toEqual(refusal);
  });
});

import { instantAt, type PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Meeting } from '../../../src/cti/course/course';
import { isSendingHour, select, type Asking } from '../../../src/cti/due/sending/selection';
import type { Due } from '../../../src/cti/due/thing';
import { course, phaseChange, thing } from '../../post/samples';

const CHAIN: Partial<Due> = { chain: 'start', target: '2027-03-01' };
const prepare = thing({
  ...CHAIN,
  key: 'cti.prepare',
  kind: 'atOnce',
  ruleDate: '2027-02-01',
  sendOn: '2027-02-01',
});
const start = thing({
  ...CHAIN,
  key: 'cti.start',
  kind: 'notice',
  ruleDate: '2027-03-01',
  sendOn: '2027-03-01',
  audience: 'job',
});
const startCard: Due = { ...start, audience: 'channel' };
const late = (ordinal: number, sendOn: PlainDate): Due =>
  thing({ ...CHAIN, key: 'cti.late', kind: 'change', ordinal, ruleDate: sendOn, sendOn });

const notStarted = course({ start: null });

/** Held on the one day, told on the other. */
function startup(date: PlainDate, toldOn: PlainDate): Meeting {
  return {
    ...{ id: 'm1', kind: 'startup', date, time: null, state: 'held', attended: ['citizen', 'cti'] },
    ...{ confirmed: [], reason: null, toldOn },
  };
}

function keys(asking: Partial<Asking>): string[] {
  const all = select({ course: course(), things: [], today: '2027-06-01', open: true, ...asking });
  return all.map(({ due, late: isLate }) => `${due.key}${isLate ? ' late' : ''}`);
}

describe('opening hours (N1)', () => {
  it.each([
    ['07:59 on a working day', '2027-06-01', 7, 59, false],
    ['08:00', '2027-06-01', 8, 0, true],
    ['16:59', '2027-06-01', 16, 59, true],
    ['17:00', '2027-06-01', 17, 0, false],
    ['a Saturday', '2027-06-12', 10, 0, false],
    ['5 June, Constitution Day, a Saturday then a Thursday in 2025', '2025-06-05', 10, 0, false],
    ['Christmas Eve', '2027-12-24', 10, 0, false],
    ['Maundy Thursday', '2027-03-25', 10, 0, false],
    ['store bededag, a working day since 2024', '2027-04-23', 10, 0, true],
    ['the first working day after the clocks went forward', '2027-03-30', 8, 0, true],
    ['the Monday after the clocks went back', '2027-11-01', 8, 0, true],
  ] as const)('%s', (_name, date, hour, minute, open) => {
    expect(isSendingHour(instantAt(date, hour, minute))).toBe(open);
  });

  it('knows 08:00 in Copenhagen in winter (07:00 UTC) and in summer (06:00 UTC)', () => {
    expect(isSendingHour(new Date('2027-03-26T07:00:00Z'))).toBe(false); // Good Friday
    expect(isSendingHour(new Date('2027-03-24T06:59:00Z'))).toBe(false);
    expect(isSendingHour(new Date('2027-03-24T07:00:00Z'))).toBe(true);
    expect(isSendingHour(new Date('2027-03-31T05:59:00Z'))).toBe(false);
    expect(isSendingHour(new Date('2027-03-31T06:00:00Z'))).toBe(true);
  });
});

describe('what goes out on a day (N1)', () => {
  it('waits for its day, and goes out on it', () => {
    expect(keys({ things: [thing()], today: '2027-05-17' })).toEqual([]);
    expect(keys({ things: [thing()], today: '2027-05-18' })).toEqual(['phase.notice']);
  });

  it('marks as late what came due on an earlier day', () => {
    expect(keys({ things: [thing()], today: '2027-05-19' })).toEqual(['phase.notice late']);
  });

  it('does not call late what was not known on its day', () => {
    const told = course({ start: { date: '2027-03-01', toldOn: '2027-05-20', reason: 'x' } });
    expect(keys({ course: told, things: [thing()], today: '2027-05-20' })).toEqual([
      'phase.notice',
    ]);
  });

  it('T7: an early end told later than its day is not late', () => {
    const stop = { on: '2027-06-07', toldOn: '2027-06-10', reason: 'flyttet' } as const;
    const end = phaseChange({ key: 'course.end', chain: null, ruleDate: '2027-06-07' });
    const things = [{ ...end, sendOn: '2027-06-07', target: '2027-06-07' } as const];
    const stopped = course({ stop });
    expect(keys({ course: stopped, things, today: '2027-06-10' })).toEqual(['course.end']);
    expect(keys({ course: stopped, things, today: '2027-06-11' })).toEqual(['course.end late']);
    // what does not hang on the end is late all the same
    const change = phaseChange({ ruleDate: '2027-06-01', sendOn: '2027-06-01' });
    expect(keys({ course: stopped, things: [change], today: '2027-06-10' })).toEqual([
      'phase.change late',
    ]);
  });

  it('P7: a start-up meeting told later than it was held makes nothing late', () => {
    const met = course({
      start: null,
      meetings: [startup('2027-02-01', '2027-02-12')],
    });
    const first = thing({ key: 'contact.first', kind: 'change', chain: null });
    const things = [{ ...first, ruleDate: '2027-02-08', sendOn: '2027-02-08' } as const];
    expect(keys({ course: met, things, today: '2027-02-12' })).toEqual(['contact.first']);
    expect(keys({ course: met, things, today: '2027-02-15' })).toEqual(['contact.first late']);
  });

  it.each([
    ['closing.prepare', 'notice'],
    ['handover.deadline', 'notice'],
    ['decision.deadline', 'notice'],
    ['closing.unplanned', 'notice'],
    ['retention', 'notice'],
  ] as const)(
    'T7: %s, counted from an early end, is late from the day after that was told',
    (key, kind) => {
      const stop = { on: '2027-08-02', toldOn: '2027-07-05', reason: 'flytter' } as const;
      const dated = thing({ key, kind, chain: null, ruleDate: '2027-06-21', sendOn: '2027-06-21' });
      const things = [{ ...dated, target: '2027-08-02' } as const];
      const shortened = course({ stop });
      expect(keys({ course: shortened, things, today: '2027-07-05' })).toEqual([key]);
      expect(keys({ course: shortened, things, today: '2027-07-06' })).toEqual([`${key} late`]);
    },
  );

  it('an agreement or a start-up meeting told later is known from then on', () => {
    const agreed = course({ agreement: { on: '2027-05-20', followUp: '2027-05-21' } });
    const follow = thing({ key: 'agreement.followup', chain: null, target: '2027-05-25' });
    expect(keys({ course: agreed, things: [follow], today: '2027-05-20' })).toEqual([
      'agreement.followup',
    ]);
    expect(keys({ course: agreed, things: [follow], today: '2027-05-21' })).toEqual([
      'agreement.followup late',
    ]);
    const met = course({ start: null, meetings: [startup('2027-01-15', '2027-02-16')] });
    const missing = thing({ key: 'jobmatch.missing', kind: 'change', chain: null });
    const things = [{ ...missing, ruleDate: '2027-02-14', sendOn: '2027-02-15' } as const];
    expect(keys({ course: met, things, today: '2027-02-16' })).toEqual(['jobmatch.missing']);
    expect(keys({ course: met, things, today: '2027-02-17' })).toEqual(['jobmatch.missing late']);
  });

  it('in the order of their days, then of the rule book, then of their count', () => {
    const at = (key: Due['key'], sendOn: PlainDate, ordinal = 1): Due =>
      thing({ key, kind: 'change', chain: null, sendOn, ordinal });
    const things = [
      at('pause.check', '2027-05-19', 2),
      at('pause.check', '2027-05-19', 1),
      at('contact.first', '2027-05-20'),
      at('phase.change', '2027-05-19'),
      at('course.end', '2027-05-18'),
    ];
    const found = select({ course: course(), things, today: '2027-05-20', open: true });
    expect(found.map(({ due }) => `${due.key} ${due.ordinal}`)).toEqual([
      'course.end 1',
      'phase.change 1',
      'pause.check 1',
      'pause.check 2',
      'contact.first 1',
    ]);
  });

  it('what falls due on the day of enrolment itself is posted', () => {
    const taken = course({ quietBefore: '2027-05-18' });
    expect(keys({ course: taken, things: [thing()], today: '2027-05-18' })).toEqual([
      'phase.notice',
    ]);
  });

  it('drops a notice whose target day is past, not one whose target is today', () => {
    const notice = thing({ chain: null });
    expect(keys({ things: [notice], today: '2027-06-01' })).toEqual(['phase.notice late']);
    expect(keys({ things: [notice], today: '2027-06-02' })).toEqual([]);
  });

  it('never posts what lay before the day of enrolment, by its rule date', () => {
    const taken = course({ quietBefore: '2027-05-19' });
    expect(keys({ course: taken, things: [thing()], today: '2027-05-20' })).toEqual([]);
    const sunday = thing({ ruleDate: '2027-05-23', sendOn: '2027-05-21' });
    const enrolled = course({ quietBefore: '2027-05-22' });
    expect(keys({ course: enrolled, things: [sunday], today: '2027-05-24' })).toEqual([
      'phase.notice late',
    ]);
  });

  it('holds everything outside the hours but what is posted at once', () => {
    const things = [prepare, phaseChange()];
    const all = { course: notStarted, things, open: false };
    expect(keys({ ...all, today: '2027-02-01' })).toEqual(['cti.prepare']);
    expect(keys({ ...all, today: '2027-06-01' })).toEqual([]);
  });
});

describe('chains: of several overdue things only the furthest goes out (N1)', () => {
  it('start: prepare, start, late', () => {
    const things = [prepare, start, startCard, late(1, '2027-03-02')];
    const on = (today: PlainDate): string[] => keys({ course: notStarted, things, today });
    expect(on('2027-02-01')).toEqual(['cti.prepare']);
    expect(on('2027-02-02')).toEqual(['cti.prepare late']);
    expect(on('2027-02-16')).toEqual(['cti.prepare late']);
    expect(on('2027-03-01')).toEqual(['cti.start', 'cti.start']);
    expect(on('2027-03-02')).toEqual(['cti.late']);
  });

  it('of the three times late, the last that came due', () => {
    const things = [late(1, '2027-03-02'), late(2, '2027-03-04'), late(3, '2027-03-10')];
    const selected = select({ course: notStarted, things, today: '2027-03-11', open: true });
    expect(selected.map(({ due }) => due.ordinal)).toEqual([3]);
  });

  it('what is posted at once on the day it was told goes out beside what is overdue', () => {
    const told = course({ start: null, firstDayToldOn: '2027-02-20' });
    const now = { ...prepare, ruleDate: '2027-02-20', sendOn: '2027-02-20' } as const;
    expect(
      keys({ course: told, things: [now, late(1, '2027-02-19')], today: '2027-02-20' }),
    ).toEqual(['cti.late', 'cti.prepare']);
  });

  it('phase: notice gives way to change', () => {
    const things = [thing(), phaseChange()];
    expect(keys({ things, today: '2027-06-01' })).toEqual(['phase.change']);
  });

  it('of the reminders of one deadline the last; one deadline does not silence another', () => {
    const end = { target: '2027-12-01' } as const;
    const asked = (key: 'handover' | 'decision', ordinal: number, on: PlainDate): Due =>
      thing({ ...end, key: `${key}.deadline`, chain: key, ordinal, ruleDate: on, sendOn: on });
    const things = [
      asked('decision', 1, '2027-09-01'),
      asked('handover', 1, '2027-10-01'),
      asked('decision', 2, '2027-10-20'),
      asked('handover', 2, '2027-10-25'),
    ];
    const on = (today: PlainDate): string[] =>
      select({ course: course(), things, today, open: true }).map(
        ({ due }) => `${due.key} ${due.ordinal}`,
      );
    expect(on('2027-10-01')).toEqual(['decision.deadline 1', 'handover.deadline 1']);
    expect(on('2027-10-25')).toEqual(['decision.deadline 2', 'handover.deadline 2']);
    expect(on('2027-12-02')).toEqual([]);
  });

  it('phases 1 and 2 are chains of their own', () => {
    const second = phaseChange({ ordinal: 2, chain: 'phase2', sendOn: '2027-09-01' });
    expect(keys({ things: [phaseChange(), second], today: '2027-09-01' })).toEqual([
      'phase.change late',
      'phase.change',
    ]);
  });
});

describe('silence', () => {
  const things = [
    phaseChange(),
    thing({ key: 'pause.check', kind: 'change', chain: null, sendOn: '2027-06-01' }),
    thing({ key: 'meeting.soon', chain: null, sendOn: '2027-06-01' }),
    thing({ key: 'retention', chain: null, sendOn: '2027-06-01' }),
  ];

  it('T6: in a pause all sleeps but pause.check, meeting.soon and retention', () => {
    const pauses = [{ from: '2027-05-25', until: null, reason: 'hospital', note: null }] as const;
    const asleep = keys({ course: course({ pauses }), things });
    expect(asleep.sort()).toEqual(['meeting.soon', 'pause.check', 'retention']);
  });

  it('P9: under withdrawn consent all sleeps but retention', () => {
    const consent = { ...course().consent, state: 'withdrawn' as const };
    expect(keys({ course: course({ consent }), things })).toEqual(['retention']);
  });
});

describe('practice clock', () => {
  it('replays a day as it would have been: only that day, nothing late, nothing collapsed', () => {
    const things = [thing({ sendOn: '2027-06-01' }), phaseChange(), thing()];
    expect(keys({ things, replay: true })).toEqual(['phase.notice', 'phase.change']);
  });
});

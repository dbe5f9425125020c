import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { outline } from '../../../src/cti/course/outline';
import type { BasisId } from '../../../src/cti/programmes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { due } from '../../../src/cti/due/due';
import type { DueKey } from '../../../src/cti/due/thing';
import { startedOn, type Told } from './make';

/** E1 of the rule book, to the letter. */

function dates(told: Told, today: PlainDate): readonly (PlainDate | null)[] {
  return outline(told.course, today).boundaries;
}

function sendDays(told: Told, key: DueKey, today: PlainDate): PlainDate[] {
  return due(told.course, DEFAULT_SETTINGS, today)
    .filter((thing) => thing.key === key && thing.audience !== 'cti')
    .map((thing) => thing.sendOn);
}

function started(start: PlainDate, basis: BasisId): Told {
  return startedOn(start, { basis });
}

describe('worked examples (E1)', () => {
  it('T1 T2 T9: §85 from 1 March 2027', () => {
    const told = started('2027-03-01', 'sel85');
    expect(dates(told, '2027-03-01')).toEqual(['2027-06-01', '2027-09-01', '2027-12-01']);
    expect(outline(told.course, '2027-03-01').lastDay).toBe('2027-11-30');
    expect(sendDays(told, 'phase.notice', '2027-03-01')).toEqual(['2027-05-18', '2027-08-18']);
    const [handover] = due(told.course, DEFAULT_SETTINGS, '2027-03-01').filter(
      (thing) => thing.key === 'handover.deadline',
    );
    expect(handover?.by).toBe('2027-11-01');
  });

  it('E1 T9 T10 C6: the first example, nothing held or recorded: told while there is time to act', () => {
    const told = started('2027-03-01', 'sel85');
    const asked = (key: DueKey): string[] =>
      due(told.course, DEFAULT_SETTINGS, '2027-03-01')
        .filter((thing) => thing.key === key && thing.audience !== 'social')
        .map(({ sendOn, kind, audience }) => `${sendOn} ${kind} ${audience}`);
    expect(asked('decision.deadline')).toEqual([
      '2027-09-01 change jobcenter',
      '2027-10-20 notice jobcenter',
      '2027-11-17 notice jobcenter',
    ]);
    expect(asked('handover.deadline')).toEqual(['2027-10-01 notice cti', '2027-10-25 notice cti']);
    expect(asked('closing.unplanned')).toEqual(['2027-11-03 notice channel']);
    expect(asked('handover.plan')).toEqual(['2027-11-03 notice cti']);
  });

  it('T1 T2: §82b from 31 August 2027', () => {
    const told = started('2027-08-31', 'sel82b');
    expect(dates(told, '2027-08-31')).toEqual(['2027-10-31', '2027-12-31', '2028-02-29']);
    expect(outline(told.course, '2027-08-31').lastDay).toBe('2028-02-28');
    expect(sendDays(told, 'phase.change', '2027-08-31')).toEqual(['2027-11-01', '2028-01-03']);
    expect(sendDays(told, 'phase.notice', '2027-08-31')).toEqual(['2027-10-15', '2027-12-17']);
  });

  it('T2: §85 from 30 November 2027, never chained', () => {
    const told = started('2027-11-30', 'sel85');
    expect(dates(told, '2027-11-30')).toEqual(['2028-02-29', '2028-05-30', '2028-08-30']);
  });

  it('T6: paused 15 May to 15 June', () => {
    const told = started('2027-03-01', 'sel85').on('2027-05-15', {
      type: 'pause',
      reason: 'treatment',
    });
    expect(dates(told, '2027-05-15')).toEqual([null, null, null]);
    expect(sendDays(told, 'pause.check', '2027-05-15')).toEqual([]);
    const checks = due(told.course, DEFAULT_SETTINGS, '2027-05-15');
    expect(checks.filter((thing) => thing.key === 'pause.check')[0]?.sendOn).toBe('2027-06-14');
    told.on('2027-06-15', { type: 'resume' });
    expect(dates(told, '2027-06-15')).toEqual(['2027-07-02', '2027-10-02', '2028-01-01']);
    expect(sendDays(told, 'phase.change', '2027-06-15')).toEqual(['2027-07-02', '2027-10-04']);
    expect(sendDays(told, 'course.end', '2027-06-15')[0]).toBe('2028-01-03');
  });

  it('T6: paused 20-30 May and 5-10 June', () => {
    const told = started('2027-03-01', 'sel85')
      .on('2027-05-20', { type: 'pause', reason: 'hospital' })
      .on('2027-05-30', { type: 'resume' })
      .on('2027-06-05', { type: 'pause', reason: 'hospital' })
      .on('2027-06-10', { type: 'resume' });
    expect(dates(told, '2027-06-10')).toEqual(['2027-06-16', '2027-09-16', '2027-12-16']);
  });

  it('T6: paused 1-11 June, which begins on the boundary', () => {
    const told = started('2027-03-01', 'sel85').on('2027-06-01', {
      type: 'pause',
      reason: 'prison',
    });
    expect(sendDays(told, 'phase.change', '2027-06-01')).toEqual([]);
    told.on('2027-06-11', { type: 'resume' });
    expect(dates(told, '2027-06-11')).toEqual(['2027-06-01', '2027-09-11', '2027-12-11']);
    expect(sendDays(told, 'phase.change', '2027-06-11')).toEqual(['2027-06-11', '2027-09-13']);
  });
});

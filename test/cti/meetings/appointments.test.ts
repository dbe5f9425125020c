import type { Change } from '../../../src/cti/course/changes';
import { AISHA, BENT, enrolledOn, METTE, startedOn, type Told } from '../course/make';

/** What one worker agrees with the citizen (P11). */
const agree = (date: string, more: object = {}): Change =>
  ({ type: 'appointment', state: 'planned', date, ...more }) as Change;
const became = (state: 'held' | 'missed' | 'cancelled', more: object = {}): Change => ({
  type: 'appointment',
  state,
  ...more,
});
const shown = ({ course }: Told): string[] =>
  (course.appointments ?? []).map(({ kind, date, state }) => `${kind} ${date} ${state}`);
const running = (): Told => startedOn('2027-03-01');

describe('P11: an appointment', () => {
  it('is its writer’s, by the role that the writer has', () => {
    const told = running();
    told.ask('2027-03-02', agree('2027-03-12', { kind: 'home', time: '10:00' }), METTE);
    told.ask('2027-03-02', agree('2027-03-13'), AISHA);
    expect(told.course.appointments).toMatchObject([
      { kind: 'home', time: '10:00', worker: METTE, role: 'cti', state: 'planned' },
      { kind: 'other', time: null, worker: AISHA, role: 'jobcenter' },
    ]);
  });

  it('written by somebody without a role it is the CTI worker’s', () => {
    const told = enrolledOn('2027-01-04', { people: { cti: METTE } });
    told.ask('2027-01-05', agree('2027-01-12'), BENT);
    expect(told.course.appointments).toMatchObject([{ worker: METTE, role: 'cti' }]);
  });

  it('again on its day fills in what was left open; another hour is another appointment', () => {
    const told = running().on('2027-03-02', agree('2027-03-12'));
    told.on('2027-03-02', agree('2027-03-12', { time: '10:00', kind: 'phone' }));
    expect(shown(told)).toEqual(['phone 2027-03-12 planned']);
    expect(told.ask('2027-03-02', agree('2027-03-12'))).toEqual([]);
    told.on('2027-03-02', agree('2027-03-12', { time: '14:00', kind: 'home' }));
    expect(told.course.appointments).toHaveLength(2);
  });

  it('moves to another day or hour, and stays the same', () => {
    const told = running().on('2027-03-02', agree('2027-03-12', { time: '10:00' }));
    const [before] = told.course.appointments ?? [];
    told.on('2027-03-03', agree('2027-03-14', { how: 'move' }));
    expect(told.course.appointments).toMatchObject([
      { id: before?.id, date: '2027-03-14', time: null },
    ]);
    told.on('2027-03-03', agree('2027-03-20'));
    expect(told.ask('2027-03-03', agree('2027-03-15', { how: 'move' }))).toMatchObject({
      why: 'whichOfSeveral',
    });
    expect(running().ask('2027-03-03', agree('2027-03-15', { how: 'move' }))).toMatchObject({
      why: 'appointmentUnknown',
    });
  });

  it('C4: held it is a contact with its minutes, both one step', () => {
    const told = running().on('2027-03-02', agree('2027-03-12', { kind: 'home' }));
    expect(told.ask('2027-03-15', became('held'))).toMatchObject({ why: 'minutesNeeded' });
    told.on('2027-03-15', became('held', { minutes: 45 }));
    expect(shown(told)).toEqual(['home 2027-03-12 held']);
    expect(told.course.contacts).toMatchObject([
      { date: '2027-03-12', minutes: 45, kind: 'home', by: METTE },
    ]);
    expect(told.ask('2027-03-15', became('held', { date: '2027-03-12', minutes: 45 }))).toEqual([]);
  });

  it('told as held without having been agreed it is one of its own', () => {
    const told = running().on('2027-03-05', became('held', { kind: 'phone', minutes: 15 }));
    expect(shown(told)).toEqual(['phone 2027-03-05 held']);
    expect(told.course.contacts).toMatchObject([{ date: '2027-03-05', kind: 'phone' }]);
  });

  it('cancelled or missed, once; none of that day is told as what it is', () => {
    const told = running().on('2027-03-02', agree('2027-03-12'), agree('2027-03-15'));
    told.on('2027-03-12', became('cancelled'));
    told.on('2027-03-16', became('missed', { date: '2027-03-15' }));
    expect(shown(told)).toEqual(['other 2027-03-12 cancelled', 'other 2027-03-15 missed']);
    expect(told.ask('2027-03-16', became('missed', { date: '2027-03-15' }))).toEqual([]);
    expect(told.ask('2027-03-16', became('cancelled'))).toMatchObject({
      why: 'appointmentUnknown',
    });
  });

  it('cannot be held or missed before its day, nor agreed after the end', () => {
    const told = running().on('2027-03-02', agree('2027-03-12'));
    expect(told.ask('2027-03-02', became('missed'))).toMatchObject({ why: 'appointmentAhead' });
    expect(
      told.ask('2027-03-02', became('held', { date: '2027-03-12', minutes: 30 })),
    ).toMatchObject({ why: 'appointmentAhead' });
    expect(told.ask('2027-12-01', agree('2027-12-03'))).toMatchObject({ why: 'courseEnded' });
  });

  it('P9: not before consent is given', () => {
    const pending = enrolledOn('2027-01-04', { consent: 'pending' });
    expect(pending.ask('2027-01-05', agree('2027-01-12'))).toMatchObject({ why: 'consentFirst' });
  });

  it('that was meant otherwise goes again', () => {
    const told = running().on('2027-03-02', agree('2027-03-12'));
    const appointment = told.course.appointments?.[0]?.id ?? '';
    told.on('2027-03-02', { type: 'agreement', followUp: '2027-03-12' });
    told.on('2027-03-02', { type: 'dropAppointment', appointment });
    expect(told.course.appointments).toEqual([]);
    expect(told.ask('2027-03-02', { type: 'dropAppointment', appointment })).toEqual([]);
  });
});

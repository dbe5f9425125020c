import type { Change } from '../../../src/cti/course/changes';
import type { Meeting, MeetingKind } from '../../../src/cti/course/course';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { enrolledOn, JONAS, METTE, startedOn, type Told } from '../course/make';

/** Which meeting of a course is meant by what is told of one (P6, G1). */
const plan = (kind: MeetingKind, date: PlainDate, time?: string): Change => ({
  type: 'meeting',
  kind,
  state: 'planned',
  date,
  ...(time && { time }),
});
const tell = (
  kind: MeetingKind,
  state: 'held' | 'missed' | 'cancelled',
  date?: PlainDate,
): Change => ({
  type: 'meeting',
  kind,
  state,
  ...(date && { date }),
});
const shown = (told: Told): string[] =>
  told.course.meetings.map(({ kind, date, state }: Meeting) => `${kind} ${date} ${state}`);

const running = (): Told => startedOn('2027-03-01');

describe('a meeting planned', () => {
  it.each(['startup', 'ctistart', 'followup', 'network', 'closing'] as const)(
    'P11: a %s planned again: moved or one more, nothing is written before that is said',
    (kind) => {
      const told = running().on('2027-03-02', plan(kind, '2027-03-08', '10:00'));
      expect(told.ask('2027-03-02', plan(kind, '2027-03-10'))).toMatchObject({
        why: 'meetingPlannedAlready',
        data: { kind, date: '2027-03-08', time: '10:00', wanted: '2027-03-10' },
      });
      expect(told.ask('2027-03-02', plan(kind, '2027-03-08', '11:00'))).toMatchObject({
        why: 'meetingPlannedAlready',
      });
      expect(shown(told)).toEqual([`${kind} 2027-03-08 planned`]);
      told.on('2027-03-02', { ...plan(kind, '2027-03-10'), how: 'another' } as Change);
      expect(shown(told)).toEqual([`${kind} 2027-03-08 planned`, `${kind} 2027-03-10 planned`]);
    },
  );

  it('P11: moved it stays the same meeting, with its former day in the log', () => {
    const told = running().on('2027-03-02', plan('followup', '2027-03-08', '10:00'));
    const [before] = told.course.meetings;
    const move = { ...plan('followup', '2027-03-10'), how: 'move' } as Change;
    expect(told.ask('2027-03-03', move)).toEqual([
      {
        ...{ type: 'meetingPlanned', meeting: before?.id, kind: 'followup', date: '2027-03-10' },
        ...{ time: null, from: { date: '2027-03-08', time: '10:00' } },
      },
    ]);
    expect(told.course.meetings).toMatchObject([{ id: before?.id, date: '2027-03-10' }]);
    expect(told.ask('2027-03-03', move)).toEqual([]);
    expect(told.ask('2027-03-03', { ...move, time: '09:30' } as Change)).toHaveLength(1);
    expect(told.course.meetings[0]).toMatchObject({ time: '09:30' });
  });

  it('P11: which of several is moved is asked; the one named moves', () => {
    const another = { ...plan('network', '2027-03-15'), how: 'another' } as Change;
    const told = running().on('2027-03-02', plan('network', '2027-03-08'), another);
    const move = { ...plan('network', '2027-03-20'), how: 'move' } as Change;
    expect(told.ask('2027-03-03', move)).toMatchObject({ why: 'whichOfSeveral' });
    const meeting = told.course.meetings[1]?.id;
    told.on('2027-03-03', { ...move, meeting } as Change);
    expect(shown(told)).toEqual(['network 2027-03-08 planned', 'network 2027-03-20 planned']);
    expect(told.ask('2027-03-03', { ...move, meeting: 'gone' } as Change)).toMatchObject({
      why: 'meetingUnknown',
    });
    expect(running().ask('2027-03-03', move)).toMatchObject({ why: 'meetingUnknown' });
  });

  it('P11: the next one is planned without a question when the last has passed', () => {
    const told = running().on('2027-03-02', plan('followup', '2027-03-08'));
    told.on('2027-03-09', plan('followup', '2027-03-22'));
    expect(shown(told)).toEqual(['followup 2027-03-08 planned', 'followup 2027-03-22 planned']);
    const closing = running().on('2027-03-02', plan('closing', '2027-03-08'));
    expect(closing.ask('2027-03-09', plan('closing', '2027-03-22'))).toMatchObject({
      why: 'meetingPlannedAlready',
    });
  });

  it('the same again changes nothing; an hour left open is filled in', () => {
    const told = running().on('2027-03-02', plan('closing', '2027-03-08'));
    expect(told.ask('2027-03-03', plan('closing', '2027-03-08'))).toEqual([]);
    told.on('2027-03-03', plan('closing', '2027-03-08', '10:00'));
    expect(told.course.meetings[0]?.time).toBe('10:00');
    expect(told.ask('2027-03-03', plan('closing', '2027-03-08'))).toEqual([]);
    expect(told.ask('2027-03-03', plan('closing', '2027-03-08', '10:00'))).toEqual([]);
    expect(told.course.meetings).toHaveLength(1);
  });

  it('of a course that is over none, but one that lies back may be told', () => {
    const told = running();
    expect(told.ask('2027-12-01', plan('network', '2027-12-01'))).toMatchObject({
      why: 'courseEnded',
    });
    expect(told.ask('2027-12-01', plan('network', '2027-11-30'))).toHaveLength(1);
  });

  it('each has an id of its own, by the number of its event', () => {
    const told = running();
    const { seq } = told.course;
    told.on('2027-03-02', plan('network', '2027-03-08'), tell('followup', 'held'));
    told.on('2027-03-02', tell('ctistart', 'missed', '2027-03-01'));
    expect(told.course.meetings.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      `ctistart m${seq + 3}`,
      `followup m${seq + 2}`,
      `network m${seq + 1}`,
    ]);
  });
});

describe('a meeting held, missed or cancelled', () => {
  const two = (): Told =>
    running().on('2027-03-02', plan('network', '2027-03-08'), {
      ...plan('network', '2027-03-15'),
      how: 'another',
    } as Change);

  it('the planned one of that day', () => {
    const told = two().on('2027-03-16', tell('network', 'held', '2027-03-15'));
    expect(shown(told)).toEqual(['network 2027-03-08 planned', 'network 2027-03-15 held']);
  });

  it('without a day the one of today, else the first that lies back, else the only one planned', () => {
    expect(shown(two().on('2027-03-15', tell('network', 'held')))).toEqual([
      'network 2027-03-08 planned',
      'network 2027-03-15 held',
    ]);
    expect(shown(two().on('2027-03-20', tell('network', 'held')))).toEqual([
      'network 2027-03-08 held',
      'network 2027-03-15 planned',
    ]);
    const one = running().on('2027-03-02', plan('network', '2027-03-08'));
    expect(shown(one.on('2027-03-04', tell('network', 'held')))).toEqual([
      'network 2027-03-04 held',
    ]);
    // two that lie ahead: neither is meant
    expect(shown(two().on('2027-03-04', tell('network', 'held')))).toEqual([
      'network 2027-03-04 held',
      'network 2027-03-08 planned',
      'network 2027-03-15 planned',
    ]);
  });

  it('on a day told, the only one planned, whichever its day', () => {
    const one = running().on('2027-03-02', plan('network', '2027-03-08'));
    expect(shown(one.on('2027-03-12', tell('network', 'held', '2027-03-09')))).toEqual([
      'network 2027-03-09 held',
    ]);
    expect(shown(two().on('2027-03-20', tell('network', 'held', '2027-03-10')))).toEqual([
      'network 2027-03-08 planned',
      'network 2027-03-10 held',
      'network 2027-03-15 planned',
    ]);
  });

  it('told again: the same meeting; with others present, told anew', () => {
    const told = running().on('2027-03-15', tell('closing', 'held'));
    expect(told.ask('2027-03-20', tell('closing', 'held'))).toEqual([]);
    expect(told.ask('2027-03-15', tell('closing', 'held', '2027-03-15'))).toEqual([]);
    const without = {
      ...tell('closing', 'held', '2027-03-15'),
      attended: ['citizen', 'cti'],
    } as Change;
    expect(told.ask('2027-03-15', without)).toHaveLength(1);
    expect(told.ask('2027-03-15', without)).toEqual([]);
    const others = { ...without, attended: ['citizen', 'job'] } as Change;
    expect(told.ask('2027-03-15', others)).toHaveLength(1);
    expect(shown(told)).toEqual(['closing 2027-03-15 held']);
    expect(told.course.meetings[0]?.attended).toEqual(['citizen', 'job']);
  });

  it('a second follow-up is another meeting', () => {
    const told = running()
      .on('2027-03-15', tell('followup', 'held'))
      .on('2027-03-29', tell('followup', 'held'));
    expect(shown(told)).toEqual(['followup 2027-03-15 held', 'followup 2027-03-29 held']);
  });

  it('missed: the planned one, once', () => {
    const told = running().on('2027-03-02', plan('startup', '2027-03-08', '10:00'));
    const [planned] = told.course.meetings;
    told.on('2027-03-09', tell('startup', 'missed'));
    expect(told.course.meetings).toMatchObject([
      { id: planned?.id, date: '2027-03-08', state: 'missed', time: '10:00', attended: [] },
    ]);
    expect(told.ask('2027-03-09', tell('startup', 'missed'))).toEqual([]);
  });

  it('cancelled: the planned one of that kind and day, once', () => {
    const told = two().on('2027-03-03', tell('network', 'cancelled', '2027-03-15'));
    expect(shown(told)).toEqual(['network 2027-03-08 planned', 'network 2027-03-15 cancelled']);
    expect(told.ask('2027-03-03', tell('network', 'cancelled', '2027-03-15'))).toEqual([]);
    expect(told.ask('2027-03-03', tell('closing', 'cancelled'))).toMatchObject({
      why: 'meetingUnknown',
    });
    told.on('2027-03-03', plan('followup', '2027-03-08'));
    expect(shown(told.on('2027-03-03', tell('network', 'cancelled')))).toEqual(
      [
        'followup 2027-03-08 planned',
        'network 2027-03-08 cancelled',
        'network 2027-03-15 cancelled',
      ].sort(),
    );
  });
});

describe('who comes', () => {
  it('one tap for oneself, and one that takes it back', () => {
    const told = running().on('2027-03-02', plan('closing', '2027-03-08'));
    const meeting = told.course.meetings[0]?.id ?? '';
    const say = (comes: boolean): Change => ({ type: 'confirmMeeting', meeting, comes });
    expect(told.ask('2027-03-03', say(true), JONAS)).toHaveLength(1);
    expect(told.ask('2027-03-03', say(true), JONAS)).toEqual([]);
    expect(told.ask('2027-03-03', say(false), METTE)).toHaveLength(1);
    expect(told.ask('2027-03-03', say(false), METTE)).toEqual([]);
    expect(told.course.meetings[0]).toMatchObject({ confirmed: ['jonas'], declined: ['mette'] });
    told.ask('2027-03-04', say(false), JONAS);
    expect(told.course.meetings[0]).toMatchObject({ confirmed: [], declined: ['mette', 'jonas'] });
    told.ask('2027-03-04', say(true), METTE);
    expect(told.course.meetings[0]).toMatchObject({ confirmed: ['mette'], declined: ['jonas'] });
    told.on('2027-03-08', tell('closing', 'held'));
    expect(told.ask('2027-03-09', say(true), JONAS)).toMatchObject({ why: 'meetingUnknown' });
  });

  it('C1: at the CTI start the citizen, the CTI worker and the job consultant', () => {
    const told = running().on('2027-03-01', tell('ctistart', 'held'));
    expect(told.course.meetings[0]?.expected).toEqual(['citizen', 'cti', 'job']);
    const follow = running().on('2027-03-01', tell('followup', 'held'));
    expect(follow.course.meetings[0]?.expected).toEqual(['citizen', 'cti', 'job']);
  });

  it('P11: nobody is written down as present who was not asked', () => {
    const there = (kind: MeetingKind): readonly string[] | undefined =>
      running().on('2027-03-01', tell(kind, 'held')).course.meetings[0]?.attended;
    const all = ['citizen', 'cti', 'job', 'jobcenter', 'social'];
    expect(there('startup')).toEqual(all);
    expect(there('closing')).toEqual(all);
    expect(there('ctistart')).toEqual(['citizen', 'cti', 'job']);
    expect(there('followup')).toEqual(['citizen', 'cti', 'job']);
    expect(there('network')).toEqual(['citizen', 'cti']);
  });

  it('P11: the network takes part in its meeting, counted where somebody counts', () => {
    const network = (count?: number | null): unknown => {
      const held = { ...tell('network', 'held'), ...(count !== undefined && { network: count }) };
      return running().on('2027-03-01', held).course.meetings[0]?.network;
    };
    expect([network(), network(3), network(0), network(null)]).toEqual([null, 3, 0, null]);
    const follow = running().on('2027-03-01', tell('followup', 'held'));
    expect(follow.course.meetings[0]).not.toHaveProperty('network');
    const held = running().on('2027-03-01', tell('network', 'held'));
    const again = { ...tell('network', 'held', '2027-03-01'), network: 2 } as Change;
    expect(held.ask('2027-03-02', again)).toHaveLength(1);
    expect(held.ask('2027-03-02', again)).toEqual([]);
    expect(held.ask('2027-03-02', { ...again, network: 51 } as Change)).toMatchObject({
      why: 'amountImpossible',
    });
  });

  it('P11: who was named for it, or said yes or no, is taken to have come or not', () => {
    const named = { ...plan('followup', '2027-03-08', '10:00'), attended: ['citizen', 'social'] };
    const told = running().on('2027-03-02', named as Change);
    expect(told.course.meetings[0]?.invited).toEqual(['citizen', 'social']);
    const meeting = told.course.meetings[0]?.id ?? '';
    told.ask('2027-03-03', { type: 'confirmMeeting', meeting, comes: true }, JONAS);
    told.on('2027-03-08', tell('followup', 'held'));
    expect(told.course.meetings[0]?.attended).toEqual(['citizen', 'job', 'social']);
    const closing = running().on('2027-03-02', plan('closing', '2027-03-08'));
    const id = closing.course.meetings[0]?.id ?? '';
    closing.ask('2027-03-03', { type: 'confirmMeeting', meeting: id, comes: false }, JONAS);
    closing.on('2027-03-08', tell('closing', 'held'));
    expect(closing.course.meetings[0]?.attended).toEqual(['citizen', 'cti', 'jobcenter', 'social']);
    expect(closing.course.meetings[0]?.expected).toContain('job');
  });

  it('P3: one person in two roles is there as both; the citizen is nobody’s twin', () => {
    const told = enrolledOn('2027-01-04', { people: { cti: METTE, job: JONAS, jobcenter: JONAS } });
    const attended = (...who: ('citizen' | 'cti' | 'job')[]): unknown => {
      const change = { ...tell('startup', 'held'), attended: who } as Change;
      told.on('2027-01-12', change);
      return told.course.meetings.at(-1)?.attended;
    };
    expect(attended('citizen', 'job')).toEqual(['citizen', 'job', 'jobcenter']);
    expect(attended('cti')).toEqual(['cti']);
    expect(attended('citizen')).toEqual(['citizen']);
  });
});

describe('the day of a meeting corrected', () => {
  const correct = (parts: object): Change => ({
    type: 'correct',
    what: 'meeting',
    reason: 'x',
    ...parts,
  });

  it('the planned one of the kind, else the one told last; not one that was cancelled', () => {
    const told = running().on(
      '2027-03-20',
      tell('network', 'held', '2027-03-08'),
      tell('followup', 'held', '2027-03-18'),
      plan('network', '2027-03-22'),
    );
    told.on('2027-03-20', correct({ kind: 'network', date: '2027-03-23' }));
    expect(shown(told)).toContain('network 2027-03-23 planned');
    told.on('2027-03-20', tell('network', 'cancelled'));
    told.on('2027-03-20', correct({ kind: 'network', date: '2027-03-09' }));
    expect(shown(told)).toEqual([
      'network 2027-03-09 held',
      'followup 2027-03-18 held',
      'network 2027-03-23 cancelled',
    ]);
    told.on('2027-03-20', correct({ date: '2027-03-17' }));
    expect(shown(told)).toContain('followup 2027-03-17 held');
  });

  it('a planned one anywhere before those that were held; today counts as held', () => {
    const told = running().on(
      '2027-03-20',
      plan('network', '2027-03-22'),
      tell('followup', 'held', '2027-03-18'),
    );
    told.on('2027-03-20', correct({ date: '2027-03-24', time: '09:00' }));
    expect(shown(told)).toContain('network 2027-03-24 planned');
    const today = running().on('2027-03-20', tell('followup', 'held', '2027-03-18'));
    today.on('2027-03-20', correct({ date: '2027-03-20' }));
    expect(shown(today)).toEqual(['followup 2027-03-20 held']);
  });

  it('the same day and time changes nothing; another time alone does', () => {
    const told = running().on('2027-03-02', plan('closing', '2027-03-08', '10:00'));
    const same = { date: '2027-03-08', time: '10:00', reason: undefined };
    expect(told.ask('2027-03-03', correct(same))).toEqual([]);
    expect(told.ask('2027-03-03', correct({ time: '10:30' }))).toMatchObject([
      {
        type: 'meetingCorrected',
        from: { date: '2027-03-08', time: '10:00' },
        date: '2027-03-08',
        time: '10:30',
      },
    ]);
  });
});

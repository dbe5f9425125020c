import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Change } from '../../../src/cti/course/changes';
import { isAsking, isDone, isSettled, type Thing } from '../../../src/cti/due/settled';
import type { DueKey } from '../../../src/cti/due/thing';
import { enrolledOn, startedOn, type Told } from '../course/make';

/** What a notice asked for, and whether that is done by the facts. */
const thing = (key: DueKey, more: Partial<Thing> = {}): Thing => ({
  key,
  ordinal: 1,
  about: null,
  ...more,
});
const TODAY: PlainDate = '2027-09-10';
const done = (told: Told, key: DueKey, more: Partial<Thing> = {}): boolean =>
  isDone(thing(key, more), told.course, TODAY);

const contactPeriod = (): Told => enrolledOn('2027-01-04', { startup: '2027-01-04' });
const running = (): Told => startedOn('2027-03-01');
const meeting = (
  kind: 'network' | 'closing',
  state: 'planned' | 'missed' | 'cancelled',
): Change => ({
  type: 'meeting',
  kind,
  state,
  ...(state === 'cancelled' ? {} : { date: state === 'planned' ? '2027-10-01' : '2027-09-01' }),
});

describe('what asks for something', () => {
  it.each<DueKey>([
    'startup.missing',
    'consent.pending',
    'contact.first',
    'jobmatch.missing',
    'plan.missing',
    'handover.plan',
    'cti.start',
    'cti.late',
    'phase.open',
    'handover.deadline',
    'decision.deadline',
    'closing.unplanned',
    'pause.check',
  ])('%s does', (key) => expect(isAsking(key)).toBe(true));

  it.each<DueKey>([
    'phase.begin',
    'phase.notice',
    'phase.change',
    'course.end',
    'meeting.soon',
    'retention',
    'digest',
  ])('%s does not, and is never done', (key) => {
    expect(isAsking(key)).toBe(false);
    expect(done(running(), key)).toBe(false);
  });
});

describe('when it is done', () => {
  it('the first contact: a contact, or the start', () => {
    expect(done(contactPeriod(), 'contact.first')).toBe(false);
    const met = contactPeriod().on('2027-01-06', { type: 'contact', kind: 'home', minutes: 30 });
    expect(done(met, 'contact.first')).toBe(true);
    expect(done(running(), 'contact.first')).toBe(true);
  });

  it('the first contact: a start that is only planned is none', () => {
    const planned = contactPeriod()
      .on('2027-01-06', { type: 'firstDay', date: '2027-02-01' })
      .on('2027-01-06', { type: 'start', date: '2027-02-01' });
    const asked = thing('contact.first');
    expect(isDone(asked, planned.course, '2027-01-11')).toBe(false);
    expect(isDone(asked, planned.course, '2027-02-01')).toBe(true);
  });

  it('the job match: told, or CTI has begun; after a job that ended, a new one', () => {
    expect(done(contactPeriod(), 'jobmatch.missing')).toBe(false);
    const matched = contactPeriod().on('2027-01-06', { type: 'firstDay', date: '2027-03-01' });
    expect(done(matched, 'jobmatch.missing')).toBe(true);
    const without = contactPeriod().on('2027-01-06', { type: 'start', reason: 'x' });
    expect(done(without, 'jobmatch.missing')).toBe(true);
    const ended = running().on('2027-05-03', { type: 'jobEnded' });
    expect(done(ended, 'jobmatch.missing')).toBe(true);
    expect(done(ended, 'jobmatch.missing', { about: 'jobEnded' })).toBe(false);
    ended.on('2027-05-10', { type: 'firstDay', date: '2027-05-17' });
    expect(done(ended, 'jobmatch.missing', { about: 'jobEnded' })).toBe(true);
  });

  it.each<DueKey>(['cti.start', 'cti.late'])('%s: a start, also one planned', (key) => {
    const matched = enrolledOn('2027-01-04', { firstDay: '2027-03-01' });
    expect(done(matched, key)).toBe(false);
    expect(done(matched.on('2027-01-05', { type: 'start', date: '2027-03-01' }), key)).toBe(true);
  });

  it('the open items: none left of the list of that change', () => {
    const generic = startedOn('2027-03-01', { programme: 'generic', basis: null });
    const second = { ordinal: 2 };
    expect(done(generic, 'phase.open', second)).toBe(false);
    generic.on('2027-09-02', { type: 'tick', list: 'phase3', item: 'evaluated', to: 'done' });
    expect(done(generic, 'phase.open', second)).toBe(true);
    expect(done(generic, 'phase.open')).toBe(false);
    const items = ['transitionMade', 'economy', 'needsMapped', 'planMade', 'networkBegun'];
    const others = ['coordinated', 'servicesMet', 'localIntroduced'];
    for (const item of [...items, ...others]) {
      expect(done(generic, 'phase.open')).toBe(false);
      generic.on('2027-09-03', { type: 'tick', list: 'phase2', item, to: 'done' });
    }
    expect(done(generic, 'phase.open')).toBe(true);
  });

  it.each([
    ['handover.deadline', 'network', 'closing'],
    ['closing.unplanned', 'closing', 'network'],
  ] as const)('%s: a meeting planned or held, of that kind', (key, kind, other) => {
    expect(done(running().on('2027-09-02', meeting(other, 'planned')), key)).toBe(false);
    const told = running().on('2027-09-02', meeting(kind, 'planned'));
    expect(done(told, key)).toBe(true);
    told.on('2027-09-03', meeting(kind, 'cancelled'));
    expect(done(told, key)).toBe(false);
    expect(done(running().on('2027-09-02', meeting(kind, 'missed')), key)).toBe(false);
    const held = running().on('2027-09-02', { type: 'meeting', kind, state: 'held' });
    expect(done(held, key)).toBe(true);
  });

  it('C1: the start-up meeting: planned or held, or the support has begun without it', () => {
    const asked = (told: Told): boolean =>
      isDone(thing('startup.missing'), told.course, '2027-02-01');
    const told = enrolledOn('2027-01-04');
    expect(asked(told)).toBe(false);
    const startup = { type: 'meeting', kind: 'startup' } as const;
    told.on('2027-01-05', { ...startup, state: 'planned', date: '2027-02-08' });
    expect(asked(told)).toBe(true);
    expect(asked(told.on('2027-01-06', { ...startup, state: 'cancelled' }))).toBe(false);
    expect(asked(told.on('2027-01-07', { ...startup, state: 'held' }))).toBe(true);
    expect(done(running(), 'startup.missing')).toBe(true);
  });

  it('P9: the consent: given, or withdrawn', () => {
    const pending = (): Told => enrolledOn('2027-01-04', { consent: 'pending', people: {} });
    expect(done(pending(), 'consent.pending')).toBe(false);
    for (const state of ['given', 'withdrawn'] as const) {
      const told = pending().on('2027-01-05', { type: 'consent', state });
      expect(done(told, 'consent.pending')).toBe(true);
    }
  });

  it('C6: the handover plan: what to do in need, and who answers for the long run', () => {
    const told = running();
    const plan = (handover: object): Change => ({ type: 'handover', handover });
    expect(done(told.on('2027-09-02', plan({ need: 'Ring til Karen' })), 'handover.plan')).toBe(
      false,
    );
    expect(done(told.on('2027-09-03', plan({ responsible: 'Karen' })), 'handover.plan')).toBe(true);
  });

  it('the decision, and a pause that is over', () => {
    expect(done(running(), 'decision.deadline')).toBe(false);
    const decided = running().on('2027-09-02', { type: 'decision', support: 'none' });
    expect(done(decided, 'decision.deadline')).toBe(true);
    const paused = running().on('2027-09-02', { type: 'pause', reason: 'other' });
    expect(done(paused, 'pause.check')).toBe(false);
    expect(done(paused.on('2027-09-10', { type: 'resume' }), 'pause.check')).toBe(true);
  });

  it('nobody need do it once the course is over', () => {
    const told = running();
    const notDone = thing('decision.deadline');
    expect(isSettled(notDone, told.course, '2027-11-30')).toBe(false);
    expect(isSettled(notDone, told.course, '2027-12-01')).toBe(true);
    const decided = running().on('2027-09-02', { type: 'decision', support: 'none' });
    expect(isSettled(notDone, decided.course, '2027-09-02')).toBe(true);
  });
});

import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { checklist, nextList, progress } from '../../../src/cti/checklists';
import type { Change } from '../../../src/cti/course/changes';
import { itemsOf } from '../../../src/cti/checklists';
import { listsOf, programmeOf, programmes, type ListId } from '../../../src/cti/programmes';
import { AISHA, enrolledOn, METTE, startedOn, type Told } from '../course/make';

const tick = (list: ListId, item: string, to: 'done' | 'open' | 'na', reason?: string): Change => ({
  type: 'tick',
  list,
  item,
  to,
  ...(reason && { reason }),
});

function row(told: Told, list: ListId, id: string, today: PlainDate): object | undefined {
  return checklist(told.course, list, today).find(({ item }) => item.id === id);
}

const LISTS = programmes().flatMap((programme) =>
  listsOf(programme).map((list) => ({ list, items: itemsOf(programme.id, list) })),
);
const ITEMS = LISTS.flatMap(({ items }) => items);

describe('L1: the lists', () => {
  it('counts are those of the manuals', () => {
    const counts = programmes().map((programme) =>
      listsOf(programme).map((list) => itemsOf(programme.id, list).length),
    );
    expect(counts).toEqual([
      [5, 10, 6, 9],
      [3, 9, 2, 4],
    ]);
  });

  it('ids are unique within a list and short', () => {
    for (const { items } of LISTS) {
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z0-9]{2,30}$/);
    }
  });

  it('every item has a Danish and an English text of at most 90 characters and a source', () => {
    const elements = programmes().flatMap(({ coreElements }) => coreElements);
    for (const { da, en, source } of [...ITEMS, ...elements]) {
      for (const text of [da, en]) {
        expect(text.length).toBeGreaterThan(15);
        expect(text.length).toBeLessThanOrEqual(90);
        expect(text).toMatch(/^[A-ZÆØÅ1É]/);
        expect(text).not.toMatch(/[.;]$|\s\s/);
      }
      expect(source).toMatch(/^(job p\. \d+|generic, .+)$/);
    }
  });

  it('optional is what the manual makes depend', () => {
    const optional = (programme: 'job' | 'generic'): string[] =>
      listsOf(programmeOf(programme)).flatMap((list) =>
        itemsOf(programme, list)
          .filter((item) => item.optional)
          .map(({ id }) => `${list} ${id}`),
      );
    expect(optional('job')).toEqual(['phase2 localIntroduced', 'phase3 planAdapted']);
    expect(optional('generic')).toEqual(['phase2 plansAligned', 'phase3 planAdapted']);
  });

  it('the list of the next change', () => {
    const told = startedOn('2027-03-01');
    const lists = ['2027-02-28', '2027-03-01', '2027-06-01', '2027-09-01', '2027-12-01'] as const;
    expect(lists.map((today) => nextList(told.course, today))).toEqual([
      'contact',
      'phase2',
      'phase3',
      'end',
      'end',
    ]);
  });
});

describe('L1: items settle themselves from facts', () => {
  it('the start-up meeting held with all, and the job match', () => {
    const told = enrolledOn('2027-01-04');
    expect(progress(told.course, 'contact', '2027-01-04')).toEqual({
      settled: 0,
      total: 5,
      open: 5,
    });
    told.on(
      '2027-01-12',
      { type: 'meeting', kind: 'startup', state: 'held' },
      { type: 'firstDay', date: '2027-03-01' },
    );
    expect(row(told, 'contact', 'startupHeld', '2027-01-12')).toMatchObject({
      state: 'done',
      from: 'startupHeldWithAll',
      on: '2027-01-12',
      by: null,
    });
    expect(row(told, 'contact', 'jobMatch', '2027-01-12')).toMatchObject({
      state: 'done',
      from: 'firstDayTold',
    });
    expect(progress(told.course, 'contact', '2027-01-12')).toEqual({
      settled: 2,
      total: 5,
      open: 3,
    });
  });

  it('not from a start-up meeting that somebody missed', () => {
    const told = enrolledOn('2027-01-04').on('2027-01-12', {
      type: 'meeting',
      kind: 'startup',
      state: 'held',
      attended: ['citizen', 'cti', 'job', 'jobcenter'],
    });
    expect(row(told, 'contact', 'startupHeld', '2027-01-12')).toMatchObject({ state: 'open' });
  });

  it('focus areas chosen; the plan once there is something to be done; both stay when one is met', () => {
    const told = startedOn('2027-03-01').on('2027-03-08', { type: 'focus', goal: 'søvn' });
    expect(row(told, 'phase2', 'focusChosen', '2027-03-08')).toMatchObject({ state: 'done' });
    expect(row(told, 'phase2', 'planMade', '2027-03-08')).toMatchObject({ state: 'open' });
    const focus = told.course.focus[0]?.id ?? '';
    told.on('2027-03-10', { type: 'focus', focus, activities: 'søvndagbog' });
    expect(row(told, 'phase2', 'planMade', '2027-03-10')).toMatchObject({ state: 'done' });
    told.on('2027-05-10', { type: 'closeFocus', focus, how: 'met' });
    expect(row(told, 'phase2', 'focusChosen', '2027-05-10')).toMatchObject({ state: 'done' });
    expect(row(told, 'phase2', 'planMade', '2027-05-10')).toMatchObject({ state: 'done' });
  });

  it('the end list from network meeting, handover plan, decision and the end itself', () => {
    const told = startedOn('2027-03-01')
      .on('2027-10-05', { type: 'meeting', kind: 'network', state: 'held' })
      .on('2027-10-06', {
        type: 'handover',
        handover: { need: 'ringe til mentor', responsible: 'sagsbehandler i jobcentret' },
      })
      .on('2027-11-01', { type: 'decision', support: 'mentor', by: AISHA });
    const done = (today: PlainDate): string[] =>
      checklist(told.course, 'end', today)
        .filter(({ state }) => state === 'done')
        .map(({ item }) => item.id);
    expect(done('2027-11-30')).toEqual([
      'needsClarified',
      'handoverTalks',
      'handoverPlan',
      'responsibility',
    ]);
    expect(done('2027-12-01')).toContain('ended');
  });

  it('a person can untick; that stands until new facts of the same kind come', () => {
    const told = enrolledOn('2027-01-04').on('2027-01-12', {
      type: 'firstDay',
      date: '2027-03-01',
    });
    told.on('2027-01-13', tick('contact', 'jobMatch', 'open'));
    expect(row(told, 'contact', 'jobMatch', '2027-01-13')).toMatchObject({
      state: 'open',
      from: null,
      by: METTE,
      proof: { fact: 'firstDayTold' },
    });
    told.on('2027-01-14', { type: 'jointPlan' });
    expect(row(told, 'contact', 'jobMatch', '2027-01-14')).toMatchObject({ state: 'open' });
    told.on('2027-01-15', { type: 'firstDay', date: '2027-03-08' });
    expect(row(told, 'contact', 'jobMatch', '2027-01-15')).toMatchObject({
      state: 'done',
      from: 'firstDayTold',
    });
  });
});

describe('L1: people tick', () => {
  it('done, open, not relevant with a reason; each keeps who and when', () => {
    const told = startedOn('2027-03-01');
    told.ask('2027-04-01', tick('phase2', 'needsMapped', 'done'), AISHA);
    expect(row(told, 'phase2', 'needsMapped', '2027-04-01')).toMatchObject({
      state: 'done',
      by: AISHA,
      on: '2027-04-01',
      at: '2027-04-01T09:00:00.000Z',
    });
    expect(told.ask('2027-04-02', tick('phase2', 'needsMapped', 'done'))).toEqual([]);
    expect(told.ask('2027-04-02', tick('phase2', 'coordinated', 'na', '  '))).toMatchObject({
      why: 'naNeedsReason',
    });
    told.on('2027-04-02', tick('phase2', 'coordinated', 'na', 'kun én arbejdsplads'));
    told.on('2027-04-03', tick('phase2', 'needsMapped', 'open'));
    expect(progress(told.course, 'phase2', '2027-04-03')).toEqual({
      settled: 1,
      total: 10,
      open: 8,
    });
  });

  it('open counts what is required and neither done nor not relevant', () => {
    const told = startedOn('2027-03-01', { programme: 'generic', basis: null });
    expect(progress(told.course, 'phase3', '2027-03-01')).toEqual({
      settled: 0,
      total: 2,
      open: 1,
    });
    told.on('2027-06-02', tick('phase3', 'planAdapted', 'done'));
    expect(progress(told.course, 'phase3', '2027-06-02')).toEqual({
      settled: 1,
      total: 2,
      open: 1,
    });
  });

  it('what is on no list of the course is refused', () => {
    const told = startedOn('2027-03-01');
    expect(told.ask('2027-04-01', tick('phase2', 'transitionMade', 'done'))).toMatchObject({
      why: 'itemUnknown',
      data: { list: 'phase2', item: 'transitionMade' },
    });
  });
});

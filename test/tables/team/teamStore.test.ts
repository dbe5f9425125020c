import type { Held, TeamStore } from '../../../src/desk/ports/storage';
import { openStorage, type AzureStorage } from '../../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../../support/azurite';
import { addition, course, delivery, enrolment, look, teamKey, teamRecord } from '../samples';

let tables: RunningTables;
let storage: AzureStorage;
let store: TeamStore;
let round = 0;

beforeAll(async () => {
  tables = await startTables();
  storage = openStorage({ connectionString: tables.connectionString, patience: PATIENT });
});
beforeEach(() => {
  round += 1;
  store = storage.team(teamKey(`kanal-${round}`));
});

async function enrolled(number = 42): Promise<Held> {
  const result = await store.commit(enrolment(course(number), `enrol-${number}`));
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.held;
}

describe('a team', () => {
  it('is not there before it is saved, and reads back as it was saved', async () => {
    expect(await store.team()).toBeUndefined();
    await store.saveTeam(teamRecord(store.key));
    expect(await store.team()).toEqual(teamRecord(store.key));
    const elsewhere = openStorage({ connectionString: tables.connectionString, patience: PATIENT });
    expect(await elsewhere.team(store.key).team()).toEqual(teamRecord(store.key));
  });
});

describe('commit', () => {
  it('writes the course, its event, its author’s last change', async () => {
    const held = await enrolled();
    expect(held.course).toEqual(course());
    expect(await store.course(42)).toEqual(held);
    expect(await store.events('course-42')).toEqual(enrolment().events);
    expect(await store.lastChange(enrolment().by ?? '')).toEqual({
      course: 'course-42',
      number: 42,
      command: 'command-1',
    });
  });

  it('goes on from the ETag of its own answer', async () => {
    const second = await store.commit(addition(await enrolled(), 'activity-2'));
    expect(second.kind).toBe('done');
    if (second.kind !== 'done') return;
    const third = await store.commit(addition(second.held, 'activity-3'));
    expect(third).toMatchObject({ kind: 'done', held: { course: { seq: 3 } } });
    expect((await store.events('course-42')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('loses the race when somebody else wrote since it was read', async () => {
    const held = await enrolled();
    await store.commit(addition(held, 'activity-2'));
    expect(await store.commit(addition(held, 'activity-3'))).toEqual({ kind: 'lostRace' });
    expect((await store.course(42))?.course.seq).toBe(2);
  });

  it('says that an activity was handled before, and changes nothing', async () => {
    const held = await enrolled();
    await store.commit(addition(held, 'activity-2'));
    const again = await store.course(42);
    if (!again) throw new Error('gone');
    expect(await store.commit(addition(again, 'activity-2'))).toEqual({ kind: 'handledBefore' });
    expect(await store.course(42)).toEqual(again);
  });

  it('does not take a number that is in use', async () => {
    await enrolled();
    const other = enrolment(course(42, 'other'), 'activity-9');
    expect(await store.commit(other)).toEqual({ kind: 'lostRace' });
    expect(await store.events('other')).toEqual([]);
  });

  it('claims what is posted at once, in the same batch', async () => {
    const result = await store.commit({
      ...enrolment(),
      claims: [delivery('cti.prepare|1', 'op-1'), delivery('cti.prepare|2', 'op-2')],
    });
    expect(result).toMatchObject({
      kind: 'done',
      claims: [{ operation: 'op-1' }, { operation: 'op-2' }],
    });
    expect(await store.deliveries()).toEqual(result.kind === 'done' ? result.claims : []);
  });
});

describe('keepCards, look, claim, advance', () => {
  it('keeps live cards and leaves the facts', async () => {
    const held = await enrolled();
    const live = [
      { kind: 'checklist', about: 'phase2', activity: 'a', conversation: 'c' },
    ] as const;
    const kept = await store.keepCards(held, () => ({ live, dead: [] }));
    expect(kept).toMatchObject({ live, course: held.course });
    expect(await store.course(42)).toEqual(kept);
  });

  it('looks once per activity', async () => {
    expect(await store.look(look('activity-5'))).toBe(true);
    expect(await store.look(look('activity-5'))).toBe(false);
    expect(await store.looks('course-42')).toEqual([look('activity-5')]);
  });

  it('gives a due thing to one claim alone, and moves it by ETag', async () => {
    const mine = await store.claim(delivery('phase.change|1', 'op-1'));
    expect(await store.claim(delivery('phase.change|1', 'op-2'))).toBeUndefined();
    if (!mine) throw new Error('not claimed');
    const sent = await store.advance(mine, { state: 'sent', activity: 'message-1' });
    expect(sent).toMatchObject({ state: 'sent', activity: 'message-1', attempts: 1 });
    expect(await store.advance(mine, { state: 'dead' })).toBeUndefined();
    expect(await store.deliveries()).toEqual([sent]);
  });
});

describe('the agenda and shared values', () => {
  it('answers what is due up to a day', async () => {
    await storage.agenda.put(store.key, '2027-03-02');
    await storage.agenda.put(store.key, '2027-03-01');
    await storage.agenda.put(store.key, '2027-03-03');
    const due = await storage.agenda.upTo('2027-03-02');
    expect(due.map(({ date, team }) => [date, team])).toEqual([
      ['2027-03-01', store.key],
      ['2027-03-02', store.key],
    ]);
  });

  it('keeps a shared value and swaps it once', async () => {
    expect(await storage.shared.get('clock')).toBeUndefined();
    await storage.shared.set('clock', '+14d');
    const read = await storage.shared.read('clock');
    expect(read?.value).toBe('+14d');
    expect(await storage.shared.swap('clock', '+15d', read?.etag ?? '')).toBeDefined();
    expect(await storage.shared.swap('clock', '+16d', read?.etag ?? '')).toBeUndefined();
    expect(await storage.shared.get('clock')).toBe('+15d');
  });
});

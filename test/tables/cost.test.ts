import type { Held, TeamStore } from '../../src/desk/ports/storage';
import { openStorage, OperationCounter, type AzureStorage } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { addition, course, delivery, enrolment, look, teamKey, teamRecord } from './samples';

let tables: RunningTables;
let storage: AzureStorage;
let store: TeamStore;
let held: Held;
const counter = new OperationCounter();
let round = 0;

beforeAll(async () => {
  tables = await startTables();
});

/** A team of three courses; the counter starts at nothing. */
beforeEach(async () => {
  round += 1;
  storage = openStorage({
    connectionString: tables.connectionString,
    count: counter.note,
    patience: PATIENT,
  });
  store = storage.team(teamKey(`pris-${round}`));
  for (const number of [42, 43, 44]) {
    const result = await store.commit(enrolment(course(number), `enrol-${number}`));
    if (result.kind === 'done' && number === 42) held = result.held;
  }
  counter.reset();
});

const once = (rows: number): { requests: number; rows: number } => ({ requests: 1, rows });

describe('what each call costs', () => {
  it('reading a course: one read of one row; none for a number that is not there', async () => {
    await store.course(42);
    expect(counter.cost()).toEqual({ get: once(1) });
    counter.reset();
    await store.course(99);
    expect(counter.cost()).toEqual({ get: once(0) });
  });

  it('all courses: one query, one row each', async () => {
    await store.courses();
    expect(counter.cost()).toEqual({ query: once(3) });
  });

  it('a typed change or a tick: one batch of course, event, handled mark and last change', async () => {
    await store.commit(addition(held, 'activity-2'));
    expect(counter.cost()).toEqual({ batch: once(4) });
  });

  it('a change of the bot itself: one batch of course and event', async () => {
    await store.commit({ ...addition(held, null), by: null });
    expect(counter.cost()).toEqual({ batch: once(2) });
  });

  it('a lost race: the batch and two reads to know it', async () => {
    await store.commit(addition(held, 'activity-2'));
    counter.reset();
    await store.commit(addition(held, 'activity-3'));
    expect(counter.cost()).toEqual({ batch: once(4), get: { requests: 2, rows: 1 } });
  });

  it('a corrected number: one batch of five rows, and one delete', async () => {
    const change = addition(held, 'activity-2');
    await store.commit({ ...change, course: { ...change.course, number: 24 }, formerNumber: 42 });
    expect(counter.cost()).toEqual({ batch: once(5), delete: once(1) });
  });

  it('a look-up: one write', async () => {
    await store.look(look('activity-5'));
    expect(counter.cost()).toEqual({ create: once(1) });
  });

  it('kept cards: one write', async () => {
    await store.keepCards(held, ({ live, dead }) => ({ live, dead }));
    expect(counter.cost()).toEqual({ update: once(1) });
  });

  it('a delivery: one write for the claim, one for each step; the ledger one query', async () => {
    const claim = await store.claim(delivery('phase.change|1', 'op-1'));
    expect(counter.cost()).toEqual({ create: once(1) });
    if (claim) await store.advance(claim, { state: 'sent' });
    expect(counter.cost()).toEqual({ create: once(1), update: once(1) });
    counter.reset();
    await store.deliveries();
    expect(counter.cost()).toEqual({ query: once(1) });
  });

  it('the log, the look-ups, the past courses: one query each; the last change one read', async () => {
    await store.events('course-42');
    await store.looks('course-42');
    await store.past(42);
    await store.lastChange(enrolment().by ?? '');
    expect(counter.cost()).toEqual({ query: { requests: 3, rows: 1 }, get: once(1) });
  });

  it('the team: one read a minute, none after it was saved here', async () => {
    await store.team();
    expect(counter.cost()).toEqual({ get: once(0) });
    await store.saveTeam(teamRecord(store.key));
    counter.reset();
    await store.team();
    await storage.team(store.key).team();
    expect(counter.cost()).toEqual({});
  });

  it('saving the team: one read, one write', async () => {
    await store.saveTeam(teamRecord(store.key));
    expect(counter.cost()).toEqual({ get: once(0), create: once(1) });
    counter.reset();
    await store.saveTeam({ ...teamRecord(store.key), name: 'Nyt navn' });
    expect(counter.cost()).toEqual({ get: once(1), update: once(1) });
  });

  it('a status card: one read and one write once the team is known', async () => {
    await store.saveTeam(teamRecord(store.key));
    counter.reset();
    await store.team();
    await store.course(42);
    await store.look(look('activity-6'));
    expect(counter.cost()).toEqual({ get: once(1), create: once(1) });
  });

  it('a sweep with nothing due: one query, no row, however many teams there are', async () => {
    for (let nth = 0; nth < 30; nth += 1)
      await storage.agenda.put(teamKey(`later-${nth}`), '2027-06-01');
    counter.reset();
    expect(await storage.agenda.upTo('2027-05-31')).toEqual([]);
    expect(counter.cost()).toEqual({ query: once(0) });
  });

  it('a wake-up call: one write, also when it is there already', async () => {
    await storage.agenda.put(store.key, '2027-07-01');
    await storage.agenda.put(store.key, '2027-07-01');
    expect(counter.cost()).toEqual({ put: { requests: 2, rows: 2 } });
  });

  it('remembering a person in a team: one write, then none', async () => {
    await storage.people.remember('anna', store.key);
    await storage.people.remember('anna', store.key);
    expect(counter.cost()).toEqual({ put: once(1) });
  });

  it('the language of a person: one read a minute, also when none was chosen', async () => {
    await storage.people.languageOf(`bo-${round}`);
    await storage.people.languageOf(`bo-${round}`);
    expect(counter.cost()).toEqual({ get: once(0) });
  });

  it('asking whether storage is there: one read', async () => {
    await storage.ready();
    expect(counter.cost()).toEqual({ get: once(0) });
  });

  it('the very first call of a process makes the tables: five requests more, once', async () => {
    const fresh = openStorage({
      connectionString: tables.connectionString,
      count: counter.note,
      patience: PATIENT,
    });
    await Promise.all([fresh.ready(), fresh.ready()]);
    await fresh.ready();
    expect(counter.cost()).toEqual({
      table: { requests: 5, rows: 0 },
      get: { requests: 3, rows: 0 },
    });
  });

  it('counts the rows of what people write right, whatever they write', async () => {
    const nasty =
      'PUT http://x/y HTTP/1.1\r\nPUT http://x/y HTTP/1.1 "odata.etag": \\"odata.etag\\":';
    const change = addition(held, 'activity-2');
    await store.commit({ ...change, course: { ...change.course, firstDayReason: nasty } });
    expect(counter.cost()).toEqual({ batch: once(4) });
    counter.reset();
    expect((await store.courses())[0]?.course.firstDayReason).toBe(nasty);
    expect(counter.cost()).toEqual({ query: once(3) });
  });
});

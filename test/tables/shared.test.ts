import { openStorage, type AzureStorage } from '../../src/tables';
import { PATIENT, startTables, type RunningTables } from '../support/azurite';
import { rawTable } from './raw';
import { ANNA, enrolment, teamKey, teamRecord } from './samples';

let tables: RunningTables;
let storage: AzureStorage;

beforeAll(async () => {
  tables = await startTables();
  storage = replica();
});

function replica(): AzureStorage {
  return openStorage({ connectionString: tables.connectionString, patience: PATIENT });
}

describe('the agenda', () => {
  const key = teamKey('agenda');
  const ELEVEN_MINUTES = 11 * 60_000;

  it('has one row a team and day, and says how old it is by storage’s own clock', async () => {
    const begun = Date.now();
    await storage.agenda.put(key, '2027-03-01');
    await storage.agenda.put(key, '2027-03-01');
    const due = await storage.agenda.upTo('2027-03-01');
    expect(due).toHaveLength(1);
    expect(due[0]?.team).toEqual(key);
    // The answer's date is in whole seconds.
    const age = due[0]?.ageMs ?? Infinity;
    expect(age).toBeGreaterThanOrEqual(-1_000);
    expect(age).toBeLessThanOrEqual(Date.now() - begun);
  });

  it('never removes a row younger than ten minutes, or of unknown age', async () => {
    const [wakeUp] = await storage.agenda.upTo('2027-03-01');
    if (!wakeUp) throw new Error('gone');
    const { ageMs, ...unknown } = wakeUp;
    expect(ageMs).toBeDefined();
    await storage.agenda.remove(wakeUp);
    await storage.agenda.remove(unknown);
    await storage.agenda.remove({ ...wakeUp, ageMs: 10 * 60_000 - 1 });
    expect(await storage.agenda.upTo('2027-03-01')).toHaveLength(1);
  });

  it('never removes a row that was put again since it was read', async () => {
    const [wakeUp] = await storage.agenda.upTo('2027-03-01');
    if (!wakeUp) throw new Error('gone');
    await replica().agenda.put(key, '2027-03-01');
    await storage.agenda.remove({ ...wakeUp, ageMs: ELEVEN_MINUTES });
    expect(await storage.agenda.upTo('2027-03-01')).toHaveLength(1);
  });

  it('removes an old row, and says nothing when it is gone already', async () => {
    const [wakeUp] = await storage.agenda.upTo('2027-03-01');
    if (!wakeUp) throw new Error('gone');
    await storage.agenda.remove({ ...wakeUp, ageMs: ELEVEN_MINUTES });
    await storage.agenda.remove({ ...wakeUp, ageMs: ELEVEN_MINUTES });
    expect(await storage.agenda.upTo('2027-03-01')).toEqual([]);
  });

  it('answers for the day itself and all before it, oldest first', async () => {
    for (const day of ['2028-01-01', '2027-12-31', '2027-12-30', '2027-11-30'] as const)
      await storage.agenda.put(key, day);
    const due = await storage.agenda.upTo('2027-12-31');
    expect(due.map(({ date }) => date)).toEqual(['2027-11-30', '2027-12-30', '2027-12-31']);
  });

  it('takes no day that does not exist', async () => {
    await expect(storage.agenda.put(key, '2027-02-30')).rejects.toThrow(RangeError);
  });
});

describe('people', () => {
  it('are reached where they last wrote, in the language they chose', async () => {
    const { address } = teamRecord(teamKey());
    expect(await storage.people.conversationWith(ANNA.id)).toBeUndefined();
    await storage.people.saveLanguage(ANNA.id, 'en');
    expect(await replica().people.conversationWith(ANNA.id)).toBeUndefined();
    await storage.people.saveConversation(ANNA.id, { ...address, conversation: 'a:1' });
    await storage.people.saveConversation(ANNA.id, { ...address, conversation: 'a:2' });
    const elsewhere = replica().people;
    expect(await elsewhere.conversationWith(ANNA.id)).toEqual({ ...address, conversation: 'a:2' });
    expect(await elsewhere.languageOf(ANNA.id)).toBe('en');
    await storage.people.saveLanguage(ANNA.id, 'da');
    expect(await storage.people.languageOf(ANNA.id)).toBe('da');
    expect(await replica().people.languageOf(ANNA.id)).toBe('da');
  });

  it('keep their language and their calendar when their chat is gone or takes nothing more', async () => {
    const { address } = teamRecord(teamKey());
    const dorte = { id: 'dorte', name: 'Dorte' };
    await storage.people.saveConversation(dorte.id, address);
    await storage.people.saveLanguage(dorte.id, 'en');
    await storage.people.saveCalendar(dorte, 'digest-1');
    await storage.people.shutConversation(dorte.id);
    expect(await storage.people.conversationWith(dorte.id)).toBe('shut');
    await storage.people.forgetConversation(dorte.id);
    expect(await storage.people.conversationWith(dorte.id)).toBeUndefined();
    expect(await replica().people.languageOf(dorte.id)).toBe('en');
    expect(await storage.people.calendarOwner('digest-1')).toEqual(dorte);
  });

  it('have several teams, each once, and nobody else’s', async () => {
    for (const channel of ['a', 'b', 'a']) await storage.people.remember('bo', teamKey(channel));
    const teams = await replica().people.teamsOf('bo');
    expect(teams).toEqual(expect.arrayContaining([teamKey('a'), teamKey('b')]));
    expect(teams).toHaveLength(2);
    expect(await storage.people.teamsOf('b')).toEqual([]);
  });
});

describe('two replicas that save one team', () => {
  it('keep what either changed, though each knew only its own minute-old record', async () => {
    const key = teamKey('indstillinger');
    const record = teamRecord(key);
    const [one, other] = [replica().team(key), replica().team(key)];
    await one.saveTeam(record);
    expect(await other.team()).toEqual(record);
    await one.saveTeam({ ...record, settings: { ...record.settings, language: 'en' } });
    await other.saveTeam({ ...record, settings: { ...record.settings, digest: true } });
    await one.saveTeam({
      ...record,
      settings: { ...record.settings, language: 'en' },
      removedOn: '2027-05-01',
    });
    expect(await replica().team(key).team()).toEqual({
      ...record,
      settings: { ...record.settings, language: 'en', digest: true },
      removedOn: '2027-05-01',
    });
  });

  it('create it once, both at the same moment', async () => {
    const key = teamKey('samtidig');
    const stores = Array.from({ length: 6 }, () => replica().team(key));
    await Promise.all(stores.map((store) => store.saveTeam(teamRecord(key))));
    expect(await replica().team(key).team()).toEqual(teamRecord(key));
  });
});

describe('tables that somebody deleted while the bot ran', () => {
  it('are made again', async () => {
    const own = await startTables();
    const running = openStorage({ connectionString: own.connectionString, patience: PATIENT });
    const store = running.team(teamKey());
    await store.commit(enrolment());
    await rawTable(own.connectionString, 'teams').deleteTable();
    expect(await store.commit(enrolment())).toMatchObject({ kind: 'done' });
    await rawTable(own.connectionString, 'teams').deleteTable();
    expect(await store.course(42)).toBeUndefined();
    await rawTable(own.connectionString, 'agenda').deleteTable();
    await running.agenda.put(store.key, '2027-03-01');
    expect(await running.agenda.upTo('2027-03-01')).toHaveLength(1);
  });
});

describe('shared values', () => {
  it('hold long texts', async () => {
    const long = 'å😀'.repeat(30_000);
    await storage.shared.set('lang', long);
    expect((await storage.shared.get('lang')) === long).toBe(true);
  });

  it('are created by a swap once', async () => {
    const etag = await storage.shared.swap('ny', 'a', null);
    expect(etag).toBeDefined();
    expect(await storage.shared.swap('ny', 'b', null)).toBeUndefined();
    expect(await storage.shared.read('ny')).toEqual({ value: 'a', etag });
    expect(await storage.shared.swap('findes-ikke', 'a', etag ?? '')).toBeUndefined();
  });
});

describe('letters beyond ASCII', () => {
  it.each([0, 1, 2, 3])('survive wherever a request is cut: shifted by %i', async (shift) => {
    const long = `${'x'.repeat(shift)}${'å€😀'.repeat(20_000)}`;
    await storage.shared.set(`tegn-${shift}`, long);
    expect((await storage.shared.get(`tegn-${shift}`)) === long).toBe(true);
    const store = storage.team(teamKey(`tegn-${shift}`));
    const enrolled = enrolment();
    await store.commit({ ...enrolled, course: { ...enrolled.course, firstDayReason: long } });
    expect((await store.course(42))?.course.firstDayReason === long).toBe(true);
  });

  it('stand in the rows as themselves, readable for whoever looks there', async () => {
    await storage.shared.set('læsbar', 'Ærø 😀 \\u00e6');
    const table = rawTable(tables.connectionString, 'shared');
    const row = await table.getEntity('shared', 'l=C3=A6sbar');
    expect(row['value0']).toBe('Ærø 😀 \\u00e6');
  });
});

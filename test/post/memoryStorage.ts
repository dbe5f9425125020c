import type {
  Agenda,
  Delivery,
  Held,
  HeldDelivery,
  SharedValues,
  TeamRecord,
  TeamStore,
} from '../../src/desk/ports/storage';
import type { PostParts } from '../../src/post/ports';
import { teamKey, teamRecord } from './samples';

/** One team's rows in memory, with ETags: fast enough for thousands of made-up histories. */
export class MemoryTeam {
  readonly rows = new Map<string, HeldDelivery>();
  readonly courses = new Map<number, Held>();
  record: TeamRecord = teamRecord();
  private writes = 0;

  put(held: Omit<Held, 'etag'>): void {
    this.courses.set(held.course.number, { ...held, etag: this.etag() });
  }

  etag(): string {
    return `e${(this.writes += 1)}`;
  }

  store(): TeamStore {
    const store: Partial<TeamStore> = {
      key: teamKey(),
      team: () => Promise.resolve(this.record),
      teamNow: () => Promise.resolve(this.record),
      saveTeam: (record) => Promise.resolve(void (this.record = record)),
      course: (number) => Promise.resolve(this.courses.get(number)),
      courses: () => Promise.resolve([...this.courses.values()]),
      deliveries: () => Promise.resolve([...this.rows.values()]),
      claim: (delivery) => Promise.resolve(this.claim(delivery)),
      advance: (held, change) => Promise.resolve(this.advance(held, change)),
      erase: (course, number) => Promise.resolve(this.erase(course, number)),
      eraseLate: () => Promise.resolve(false),
      dropAnswers: () => Promise.resolve(),
      keepAnswer: () => Promise.resolve(),
      answers: () => Promise.resolve([]),
      keepCards: (held, change) => Promise.resolve(this.keepCards(held, change)),
    };
    return store as TeamStore;
  }

  private claim(delivery: Delivery): HeldDelivery | undefined {
    const name = `${delivery.course} ${delivery.due}`;
    if (this.rows.has(name)) return undefined;
    const row = { ...delivery, etag: this.etag() };
    this.rows.set(name, row);
    return row;
  }

  private advance(held: HeldDelivery, change: Partial<Delivery>): HeldDelivery | undefined {
    const name = `${held.course} ${held.due}`;
    if (this.rows.get(name)?.etag !== held.etag) return undefined;
    const row = { ...held, ...change, etag: this.etag() };
    this.rows.set(name, row);
    return row;
  }

  private erase(course: string, number: number): void {
    this.courses.delete(number);
    for (const [name, row] of this.rows) if (row.course === course) this.rows.delete(name);
  }

  private keepCards(held: Held, change: Parameters<TeamStore['keepCards']>[1]): Held | undefined {
    const now = this.courses.get(held.course.number);
    if (!now) return undefined;
    this.put({ ...now, ...change(now) });
    return this.courses.get(held.course.number);
  }
}

/** A storage of one team that is always awake. */
export function memoryStorage(team: MemoryTeam): PostParts['storage'] {
  const agenda: Agenda = {
    upTo: () => Promise.resolve([{ date: '2027-01-01', team: teamKey(), etag: team.etag() }]),
    put: () => Promise.resolve(),
    follow: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  const values = new Map<string, string>();
  const shared: SharedValues = {
    get: (name) => Promise.resolve(values.get(name)),
    set: (name, value) => Promise.resolve(void values.set(name, value)),
    read: () => Promise.resolve(undefined),
    swap: () => Promise.resolve(undefined),
  };
  return { team: () => team.store(), agenda, shared };
}

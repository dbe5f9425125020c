// All that one team has in storage, behind the desk's port: the storage opens one for each team.
import type { Course } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import type {
  Commit,
  CommitResult,
  CoursesRead,
  Delivery,
  Held,
  HeldDelivery,
  LastChange,
  Look,
  Passing,
  PostedCard,
  TeamRecord,
  TeamStore,
} from '../../desk/ports/storage';
import type { TeamKey } from '../../desk/ports/teams';
import { operationFor } from '../client/operations';
import type { Table } from '../client/table';
import { operationIn } from '../rows/courseRow';
import { below, keyPart, partitionOf, rowKeys, type Range } from '../rows/keys';
import type { Heed } from '../rows/sound';
import { ValueRows } from '../rows/values';
import { Answers } from './answers';
import { lastIn, lookEntity, lookIn, recordedEvent } from './audit';
import { Committer } from './commit';
import { Courses } from './courses';
import { Eraser } from './eraser';
import type { Erasures } from './erasures';
import { Ledger } from './ledger';
import type { TeamRecords } from './teamRecords';

const PASSING: Readonly<Record<Passing, Range>> = {
  handled: below('done'),
  drafts: below('draft'),
  teamLooks: below('look', keyPart('team')),
  rosters: below('roster'),
};

/** What the partitions of all teams lie on. */
export interface TeamTables {
  readonly table: Table;
  readonly records: TeamRecords;
  readonly erasures: Erasures;
  readonly heed: Heed;
}

/** One team's partition of the table `teams`; its key is fixed here and nowhere else (D2). */
export class PartitionStore implements TeamStore {
  readonly #partition: string;
  readonly #ledger: Ledger;
  readonly #eraser: Eraser;
  readonly #courses: Courses;
  readonly #committer: Committer;
  readonly #answers: Answers;
  readonly drafts: ValueRows;
  readonly rosters: ValueRows;

  constructor(
    readonly key: TeamKey,
    private readonly on: TeamTables,
  ) {
    const { table, heed } = on;
    this.#partition = partitionOf(key);
    this.#ledger = new Ledger(table, this.#partition, heed);
    this.#answers = new Answers(table, this.#partition);
    const { channel } = key;
    this.#eraser = new Eraser({ ...on, answers: this.#answers, channel }, this.#partition);
    this.#courses = new Courses(table, this.#partition, this.#eraser, heed);
    this.drafts = new ValueRows(table, { partition: this.#partition, rowKey: rowKeys.draft });
    this.rosters = new ValueRows(table, { partition: this.#partition, rowKey: rowKeys.roster });
    this.#committer = new Committer(table, this.#partition, this.#ledger, this.#eraser);
  }

  team(): Promise<TeamRecord | undefined> {
    return this.on.records.read(this.#partition);
  }

  teamNow(): Promise<TeamRecord | undefined> {
    return this.on.records.readNow(this.#partition);
  }

  saveTeam(record: TeamRecord): Promise<void> {
    return this.on.records.save(this.#partition, record);
  }

  course(number: number): Promise<Held | undefined> {
    return this.#courses.one(number);
  }

  async courses(): Promise<readonly Held[]> {
    return (await this.#courses.all()).held;
  }

  everyCourse(): Promise<CoursesRead> {
    return this.#courses.all();
  }

  past(number: number): Promise<readonly Course[]> {
    return this.#courses.past(number);
  }

  async events(course: string): Promise<readonly Recorded[]> {
    const rows = await this.on.table.range(this.#partition, below('event', keyPart(course)));
    return rows.map(recordedEvent).sort((one, other) => one.seq - other.seq);
  }

  async looks(course: string): Promise<readonly Look[]> {
    const rows = await this.on.table.range(this.#partition, below('look', keyPart(course)));
    return rows.map(lookIn).sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  commit(commit: Commit): Promise<CommitResult> {
    return this.#committer.commit(commit);
  }

  keepCards(
    held: Held,
    change: (held: Held) => Pick<Held, 'live' | 'dead'>,
  ): Promise<Held | undefined> {
    return this.#courses.keepCards(held, change);
  }

  async isHandled(activity: string): Promise<boolean> {
    return (await this.on.table.get(this.id(rowKeys.done(activity)))) !== undefined;
  }

  async hasLooked(activity: string): Promise<boolean> {
    return (await this.on.table.get(this.id(rowKeys.look('team', activity)))) !== undefined;
  }

  async lastChange(person: string): Promise<LastChange | undefined> {
    const row = await this.on.table.get(this.id(rowKeys.last(person)));
    return row && lastIn(row);
  }

  async look(look: Look): Promise<boolean> {
    const operation = operationFor(look);
    const entity = lookEntity(this.#partition, look, operation);
    if ((await this.on.table.create(entity)).kind === 'done') return true;
    const there = await this.on.table.get(entity);
    return operationIn(there) === operation;
  }

  deliveries(): Promise<readonly HeldDelivery[]> {
    return this.#ledger.all();
  }

  claim(delivery: Delivery): Promise<HeldDelivery | undefined> {
    return this.#ledger.claim(delivery);
  }

  advance(held: HeldDelivery, change: Partial<Delivery>): Promise<HeldDelivery | undefined> {
    return this.#ledger.advance(held, change);
  }

  forget(what: Passing, days: number): Promise<void> {
    return this.#eraser.eraseOlder(PASSING[what], days);
  }

  erase(course: string, number: number): Promise<void> {
    return this.#eraser.erase(course, number);
  }

  eraseLate(course: string): Promise<boolean> {
    return this.#eraser.eraseLate(course);
  }

  erasedLately(days: number): Promise<readonly string[]> {
    return this.on.erasures.since(this.#partition, days);
  }

  keepAnswer(course: string, card: PostedCard): Promise<void> {
    return this.#answers.keep(course, card);
  }

  answers(course: string): Promise<readonly PostedCard[]> {
    return this.#answers.of(course);
  }

  dropAnswers(course: string, cards: readonly PostedCard[]): Promise<void> {
    return this.#answers.drop(course, cards);
  }

  private id(rowKey: string): { partitionKey: string; rowKey: string } {
    return { partitionKey: this.#partition, rowKey };
  }
}

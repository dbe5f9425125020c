// The course rows of one team and the cards they hold: the team's store reads and keeps them by it.
import { randomUUID } from 'node:crypto';
import { SCHEMA_VERSION, type Course } from '../../cti/course/course';
import type { CoursesRead, Held } from '../../desk/ports/storage';
import { cardFields, courseIn, courseRowKey, markIn, operationIn } from '../rows/courseRow';
import type { Eraser } from './eraser';
import { below, numberInKey, rowKeys } from '../rows/keys';
import { soundRows, tryRow, type Heed } from '../rows/sound';
import { roughly, sleep } from '../client/patience';
import type { Row, RowId, Table } from '../client/table';

type Cards = Pick<Held, 'live' | 'dead'>;

/** Cards of one course are changed by few; more rounds than this means something is wrong. */
const ROUNDS = 12;
const PAUSE_MS = 40;

/** The course rows of one team. */
export class Courses {
  constructor(
    private readonly table: Table,
    private readonly partition: string,
    private readonly eraser: Eraser,
    private readonly heed: Heed,
  ) {}

  async one(number: number): Promise<Held | undefined> {
    const row = await this.table.get(this.id(rowKeys.course(number)));
    return row && courseIn(row);
  }

  /**
   * One query. What it meets of erasures and moves that were cut short it brings to their end. A row
   * that cannot be read costs its own course alone.
   */
  async all(): Promise<CoursesRead> {
    const rows = await this.table.range(this.partition, below('course'));
    const read = rows.map((row) => ({ row, told: tryRow('course', row, markOrCourse, this.heed) }));
    for (const { row, told } of read)
      if ('value' in told && told.value === 'mark') await this.eraser.finish(row);
    const held = read.flatMap(({ told }) =>
      'value' in told && told.value !== 'mark' ? [told.value] : [],
    );
    const unread = read.flatMap(({ row, told }) =>
      'unread' in told ? [{ number: numberInKey(row.rowKey), why: told.unread }] : [],
    );
    return { held, unread };
  }

  /** One query: those set aside under this number (D8), newest first. */
  async past(number: number): Promise<readonly Course[]> {
    const rows = await this.table.range(this.partition, below(rowKeys.course(number)));
    const courses = this.coursesIn(rows).map(({ course }) => course);
    return courses.sort((one, other) => (one.enrolledOn < other.enrolledOn ? 1 : -1));
  }

  /** The facts stay as they are at that moment, whatever `held` says of them. */
  async keepCards(held: Held, change: (held: Held) => Cards): Promise<Held | undefined> {
    let current: Held | undefined = held;
    for (let round = 1; current && round <= ROUNDS; round += 1) {
      const kept = await this.tryCards(current, change(current));
      if (kept) return kept;
      await sleep(roughly(PAUSE_MS * Math.min(round, 4)));
      current = await this.whereverItIs(held);
    }
    return undefined;
  }

  private async tryCards(held: Held, cards: Cards): Promise<Held | undefined> {
    const operation = randomUUID();
    const id = this.id(courseRowKey(held));
    const fields = { v: SCHEMA_VERSION, operation, ...cardFields(cards) };
    const written = await this.table.merge({ ...id, ...fields }, held.etag);
    if (written.kind === 'done') return { ...held, ...cards, etag: written.etag };
    const there = await this.table.get(id);
    return there && operationIn(there) === operation ? courseIn(there) : undefined;
  }

  /** The same course under its number, set aside, or under a number it was given since. */
  private async whereverItIs({ course }: Held): Promise<Held | undefined> {
    const here = await this.one(course.number);
    if (here?.course.id === course.id) return here;
    const rows = await this.table.range(this.partition, below('course'));
    return this.coursesIn(rows).find((held) => held.course.id === course.id);
  }

  private coursesIn(rows: readonly Row[]): readonly Held[] {
    const read = soundRows('course', rows, courseIn, this.heed);
    return read.filter((held) => held !== undefined);
  }

  private id(rowKey: string): RowId {
    return { partitionKey: this.partition, rowKey };
  }
}

function markOrCourse(row: Row): Held | 'mark' {
  return markIn(row) ? 'mark' : (courseIn(row) ?? 'mark');
}

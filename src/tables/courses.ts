import { randomUUID } from 'node:crypto';
import { SCHEMA_VERSION, type Course } from '../cti/course';
import type { Held } from '../desk/ports';
import { courseRowKey } from './commit';
import { cardFields, heldCourse, markEntity, markIn, operationOf, type Mark } from './courseRow';
import { below, keyPart, rowKeys, type Range } from './keys';
import { jitter, sleep } from './patience';
import { BATCH_ROWS, type Row, type RowId, type Step, type Table } from './table';

type Cards = Pick<Held, 'live' | 'dead'>;

/** Cards of one course are changed by few; more rounds than this means something is wrong. */
const CARD_ROUNDS = 12;
const CARD_PAUSE_MS = 40;

/** The course rows of one team. */
export class Courses {
  constructor(
    private readonly table: Table,
    private readonly partition: string,
  ) {}

  async one(number: number): Promise<Held | undefined> {
    const row = await this.table.get(this.id(rowKeys.course(number)));
    return row && !markIn(row) ? heldCourse(row) : undefined;
  }

  /** One query. Meets a course whose erasure was cut short: erases it to the end. */
  async all(): Promise<readonly Held[]> {
    const rows = await this.table.range(this.partition, below('course'));
    await this.tidyMarks(rows);
    return rows.filter((row) => !markIn(row)).map(heldCourse);
  }

  async past(number: number): Promise<readonly Course[]> {
    const range = below(rowKeys.course(number));
    const rows = await this.table.range(this.partition, range);
    const courses = rows.filter((row) => !markIn(row)).map((row) => heldCourse(row).course);
    return courses.sort((one, other) => (one.enrolledOn < other.enrolledOn ? 1 : -1));
  }

  async keepCards(held: Held, change: (held: Held) => Cards): Promise<Held | undefined> {
    let current: Held | undefined = held;
    for (let round = 1; current && round <= CARD_ROUNDS; round += 1) {
      const kept = await this.tryCards(current, change(current));
      if (kept) return kept;
      await sleep(jitter(CARD_PAUSE_MS * round));
      current = await this.again(held);
    }
    return undefined;
  }

  /**
   * Removes every row of a course (D6). First its own row becomes a mark, so that it is gone for
   * everybody at once; then all else goes; the mark goes last. May be repeated and taken up by
   * anybody who meets the mark.
   */
  async erase(course: string, number: number): Promise<void> {
    for (const key of [rowKeys.course(number), rowKeys.retiredCourse(number, course)])
      await this.markErased(key, course);
    await this.eraseRows(course);
    await this.removeMarks(course, number);
  }

  private async tryCards(held: Held, cards: Cards): Promise<Held | undefined> {
    const operation = randomUUID();
    const id = this.id(courseRowKey(held));
    const fields = { v: SCHEMA_VERSION, operation, ...cardFields(cards) };
    const written = await this.table.merge({ ...id, ...fields }, held.etag);
    if (written.kind === 'done') return { ...held, ...cards, etag: written.etag };
    if (written.status === 404) return undefined;
    const there = await this.table.get(id);
    return there && operationOf(there) === operation ? heldCourse(there) : undefined;
  }

  /** The same course, wherever its row is now; `undefined` when its number belongs to another. */
  private async again({ course }: Held): Promise<Held | undefined> {
    const keys = [rowKeys.course(course.number), rowKeys.retiredCourse(course.number, course.id)];
    for (const key of keys) {
      const row = await this.table.get(this.id(key));
      const held = row && !markIn(row) ? heldCourse(row) : undefined;
      if (held?.course.id === course.id) return held;
    }
    return undefined;
  }

  private async markErased(key: string, course: string): Promise<void> {
    for (;;) {
      const row = await this.table.get(this.id(key));
      if (!row || row['id'] !== course || markIn(row)) return;
      const mark: Mark = { gone: 'erasing', id: course };
      const entity = markEntity(this.id(key), { ...mark, operation: randomUUID() });
      if ((await this.table.replace(entity, row.etag)).kind === 'done') return;
      await sleep(jitter(CARD_PAUSE_MS));
    }
  }

  private async eraseRows(course: string): Promise<void> {
    for (const kind of ['event', 'look', 'sent'])
      await this.deleteAll(below(kind, keyPart(course)), () => true);
    await this.deleteAll(below('last'), (row) => row['course'] === course);
  }

  /** Until nothing is left: somebody else may be deleting the same rows. */
  private async deleteAll(range: Range, chosen: (row: Row) => boolean): Promise<void> {
    for (;;) {
      const rows = (await this.table.range(this.partition, range)).filter(chosen);
      if (rows.length === 0) return;
      for (let from = 0; from < rows.length; from += BATCH_ROWS)
        await this.table.batch(rows.slice(from, from + BATCH_ROWS).map(deletion));
    }
  }

  private async removeMarks(course: string, number: number): Promise<void> {
    for (const key of [rowKeys.course(number), rowKeys.retiredCourse(number, course)]) {
      const row = await this.table.get(this.id(key));
      if (row && markIn(row)?.id === course) await this.table.remove(this.id(key), row.etag);
    }
  }

  private async tidyMarks(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const mark = markIn(row);
      if (mark?.gone === 'erasing') await this.eraseRows(mark.id);
      if (mark) await this.table.remove(this.id(row.rowKey), row.etag);
    }
  }

  private id(rowKey: string): RowId {
    return { partitionKey: this.partition, rowKey };
  }
}

function deletion({ partitionKey, rowKey }: Row): Step {
  return { kind: 'delete', id: { partitionKey, rowKey } };
}

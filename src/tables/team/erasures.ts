// The journal of erasures (D6): the eraser writes it, a restored backup is held against it.
import { SCHEMA_VERSION } from '../../cti/course/course';
import { keyPart } from '../rows/keys';
import type { Table } from '../client/table';

const DAY_MS = 24 * 60 * 60_000;

/** Every key lies in it. */
const ALL = { from: '', to: '~~' };

/**
 * The journal of erasures (D6): the internal id of every course that was erased, and when; nothing of
 * what it held, not even its number. It is kept apart from the courses, so that a restored backup
 * does not bring back who was erased after it was taken.
 */
export class Erasures {
  constructor(private readonly table: Table) {}

  /** Written before anything is erased; may be repeated. */
  async note(partition: string, course: string): Promise<void> {
    const id = { partitionKey: partition, rowKey: keyPart(course) };
    await this.table.put({ ...id, v: SCHEMA_VERSION, course, at: new Date().toISOString() });
  }

  /** Whether this course was erased in this team. */
  async knows(partition: string, course: string): Promise<boolean> {
    const id = { partitionKey: partition, rowKey: keyPart(course) };
    return (await this.table.get(id)) !== undefined;
  }

  /** Of one team, those of the last so many days, by storage's own clock. */
  async since(partition: string, days: number): Promise<readonly string[]> {
    const rows = await this.table.range(partition, ALL);
    return rows
      .filter(({ ageMs }) => ageMs === null || ageMs <= days * DAY_MS)
      .flatMap(({ course }) => (typeof course === 'string' ? [course] : []));
  }

  /** The internal ids of all courses that were ever erased. */
  async all(): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const row of this.table.all()) {
      if (typeof row['course'] === 'string') ids.push(row['course']);
    }
    return ids;
  }
}

// Where the bot has answered about a course: the desk's answers go in, the eraser blanks by it.
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { PostedCard } from '../../desk/ports/storage';
import { below, keyPart, rowKeys } from '../rows/keys';
import { readRow } from '../rows/rows';
import { open, text } from '../schema/shapes';
import type { Table } from '../client/table';

const answerSchema = open({ activity: text, conversation: text });

/** Where the bot has answered about a course: ids alone, so that its words can be blanked (D6). */
export class Answers {
  constructor(
    private readonly table: Table,
    private readonly partition: string,
  ) {}

  /** The same answer twice is one row. */
  async keep(course: string, { activity, conversation }: PostedCard): Promise<void> {
    const id = { partitionKey: this.partition, rowKey: rowKeys.card(course, activity) };
    await this.table.create({ ...id, v: SCHEMA_VERSION, activity, conversation });
  }

  /** Forgets those that are blank by now. */
  async drop(course: string, cards: readonly PostedCard[]): Promise<void> {
    for (const { activity } of cards) {
      const rowKey = rowKeys.card(course, activity);
      await this.table.remove({ partitionKey: this.partition, rowKey }, '*');
    }
  }

  async of(course: string): Promise<readonly PostedCard[]> {
    const rows = await this.table.range(this.partition, below('card', keyPart(course)));
    return rows.map((row) => {
      const { activity, conversation } = readRow('answer', answerSchema, row);
      return { activity, conversation };
    });
  }
}

// Erases a course for good, in stages (D6): the team's store and whoever meets its mark call it.
import { randomUUID } from 'node:crypto';
import { draftNames } from '../../desk/import/draftNames';
import { StorageDown, type PostedCard } from '../../desk/ports/storage';
import type { Answers } from './answers';
import { courseIn, markEntity, markIn } from '../rows/courseRow';
import type { Erasures } from './erasures';
import { below, keyPart, rowKeys, type Range } from '../rows/keys';
import { heldDelivery } from './ledger';
import { Mover } from './mover';
import { unpack } from '../rows/packing';
import { unreadBy } from '../rows/sound';
import { roughly, sleep } from '../client/patience';
import { BATCH_ROWS, type Row, type Step, type Table } from '../client/table';

export interface EraserParts {
  readonly table: Table;
  readonly erasures: Erasures;
  readonly answers: Answers;
  /** The channel's conversation: where notices were sent that do not say where. */
  readonly channel: string;
}

const ROUNDS = 12;
const PAUSE_MS = 40;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Erases a course for good (D6), in stages, since it is more than one batch: first its own row
 * becomes a mark, so that it is gone for everybody at once; then all else goes; the mark goes last.
 * The journal of erasures is told before anything else, so that no backup can bring it back.
 * Whoever meets a mark takes the erasure up where it was cut short. Ids of the bot's own cards stay
 * until these are blanked.
 */
export class Eraser {
  private readonly table: Table;

  constructor(
    private readonly on: EraserParts,
    private readonly partition: string,
  ) {
    this.table = on.table;
  }

  /** May be repeated; erasing what is not there does nothing. */
  async erase(course: string, number: number): Promise<void> {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const row = await this.rowOf(course, number);
      if (!row) return this.eraseRest(course, number);
      if (markIn(row)?.gone === 'erasing') {
        await this.eraseDrafts(number);
        return this.finish(row);
      }
      await this.on.erasures.note(this.partition, course);
      await this.noteCards(
        course,
        asFarAsReadable(() => courseIn(row)?.live),
      );
      await this.mark(row, course);
      await sleep(round === 1 ? 0 : roughly(PAUSE_MS));
    }
    throw new StorageDown('The course changes too fast to be erased');
  }

  /** What came while the course was being erased, and nothing of a course that was not. */
  async eraseLate(course: string): Promise<boolean> {
    if (!(await this.on.erasures.knows(this.partition, course))) return false;
    await this.eraseRows(course);
    return true;
  }

  /** Deletes the rows of a range that are older than so many days, by storage's own clock. */
  eraseOlder(range: Range, days: number): Promise<void> {
    return this.deleteAll(range, ({ ageMs }) => ageMs !== null && ageMs > days * DAY_MS);
  }

  /** Erases to the end what a mark stands for, and the mark; nothing when it is no such mark. */
  async finish(row: Row): Promise<void> {
    const mark = markIn(row);
    if (!mark || (await new Mover(this.table).finish(row))) return;
    if (mark.gone === 'erasing') await this.eraseRows(mark.id);
    await this.table.remove(row, row.etag);
  }

  /** The bot's own cards, noted before what tells of them goes. */
  private async noteCards(course: string, cards: readonly PostedCard[]): Promise<void> {
    await Promise.all(cards.map((card) => this.on.answers.keep(course, card)));
  }

  private async noteNotices(course: string): Promise<void> {
    const rows = await this.table.range(this.partition, below('sent', keyPart(course)));
    const known = rows.flatMap((row) => asFarAsReadable(() => [heldDelivery(row)]));
    const cards = known.flatMap(({ activity, more }) => {
      return activity ? [{ activity, conversation: more?.conversation ?? this.on.channel }] : [];
    });
    await this.noteCards(course, cards);
  }

  private async eraseRest(course: string, number: number): Promise<void> {
    await this.eraseRows(course);
    await this.eraseDrafts(number);
  }

  /** Pasted lines that name the number, whoever pasted them. */
  private eraseDrafts(number: number): Promise<void> {
    return this.deleteAll(below('draft'), (row) => draftNames(unpack(row, 'value') ?? '', number));
  }

  /** The course's own row, under its number, set aside, or under a number it was given since. */
  private async rowOf(course: string, number: number): Promise<Row | undefined> {
    for (const rowKey of [rowKeys.course(number), rowKeys.retiredCourse(number, course)]) {
      const row = await this.table.get({ partitionKey: this.partition, rowKey });
      if (row && isOf(row, course)) return row;
    }
    const rows = await this.table.range(this.partition, below('course'));
    return rows.find((row) => isOf(row, course));
  }

  private async mark(row: Row, course: string): Promise<void> {
    const mark = { gone: 'erasing', id: course, operation: randomUUID() } as const;
    await this.table.replace(markEntity(row, mark), row.etag);
  }

  private async eraseRows(course: string): Promise<void> {
    await this.noteNotices(course);
    for (const kind of ['event', 'look', 'sent'])
      await this.deleteAll(below(kind, keyPart(course)), () => true);
    await this.deleteAll(below('last'), (row) => row['course'] === course);
  }

  /** Until nothing is left: a batch fails whole when somebody else deletes the same rows. */
  private async deleteAll(range: Range, chosen: (row: Row) => boolean): Promise<void> {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const rows = (await this.table.range(this.partition, range)).filter(chosen);
      if (rows.length === 0) return;
      for (let from = 0; from < rows.length; from += BATCH_ROWS)
        await this.table.batch(rows.slice(from, from + BATCH_ROWS).map(deletion));
    }
    throw new StorageDown('Rows come faster than they can be erased');
  }
}

/** The row is this course's, and not the mark that it left when it went elsewhere. */
function isOf(row: Row, course: string): boolean {
  const { gone } = markIn(row) ?? {};
  return row['id'] === course && (gone === undefined || gone === 'erasing');
}

function deletion({ partitionKey, rowKey }: Row): Step {
  return { kind: 'delete', id: { partitionKey, rowKey } };
}

/** What cannot be read here (a newer release's, or damaged) is erased all the same (D6). */
function asFarAsReadable<Item>(read: () => readonly Item[] | undefined): readonly Item[] {
  try {
    return read() ?? [];
  } catch (fault) {
    if (unreadBy(fault)) return [];
    throw fault;
  }
}

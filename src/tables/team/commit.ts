// Writes one command wholly or not at all: the team's store commits by it.
import type { Commit, CommitResult, Delivery, Held } from '../../desk/ports/storage';
import { doneEntity, eventEntity, lastEntity } from './audit';
import {
  courseEntity,
  courseIn,
  courseRowKey,
  markEntity,
  markIn,
  operationIn,
} from '../rows/courseRow';
import type { Eraser } from './eraser';
import { rowKeys } from '../rows/keys';
import { deliveryEntity, type Ledger } from './ledger';
import { operationFor } from '../client/operations';
import type { Entity, Row, RowId, Step, Table } from '../client/table';

interface Attempt {
  readonly commit: Commit;
  /** The batch's own id: tells a lost answer from a lost race. */
  readonly operation: string;
  readonly claims: readonly Delivery[];
  /** ETag of the mark that the new course goes over; `null`: nothing stands in its place. */
  readonly over: string | null;
  readonly round: number;
}

/** Ways round an obstacle before the caller must read again. */
const ROUNDS = 5;

/** Takes one command into storage, wholly or not at all, in one atomic batch. */
export class Committer {
  constructor(
    private readonly table: Table,
    private readonly partition: string,
    private readonly ledger: Ledger,
    private readonly eraser: Eraser,
  ) {}

  commit(commit: Commit): Promise<CommitResult> {
    const operation = operationFor(commit);
    return this.attempt({ commit, operation, claims: commit.claims, over: null, round: 1 });
  }

  private async attempt(attempt: Attempt): Promise<CommitResult> {
    const written = await this.table.batch(this.steps(attempt));
    if (written.kind === 'conflict') return this.settle(attempt);
    await this.removeMark(attempt.commit, written.etags[1]);
    return committed(attempt, written.etags);
  }

  /** A lost answer is not a lost race: looks whose batch it is that stands in the way. */
  private async settle(attempt: Attempt): Promise<CommitResult> {
    const { commit, operation } = attempt;
    const there = await this.get(courseRowKey(afterOf(commit)));
    const writer = await this.writerOf(commit, there);
    if (writer === operation) return this.foundDone(attempt, there);
    if (commit.handled !== null && writer !== undefined) return { kind: 'handledBefore' };
    const round = attempt.round < ROUNDS ? await this.wayRound(attempt, there) : undefined;
    return round ? this.attempt({ ...attempt, ...round, round: attempt.round + 1 }) : LOST;
  }

  /** Who wrote the row that only this command writes: the handled mark, else its first event. */
  private async writerOf(commit: Commit, there: Row | undefined): Promise<string | undefined> {
    const [event] = commit.events;
    if (commit.handled !== null) return operationIn(await this.get(rowKeys.done(commit.handled)));
    if (event) return operationIn(await this.get(rowKeys.event(commit.course.id, event.seq)));
    return operationIn(there);
  }

  /** The batch was done and its answer lost; somebody may have written after it. */
  private async foundDone(attempt: Attempt, there: Row | undefined): Promise<CommitResult> {
    const held = there && courseIn(there);
    if (held?.course.id !== attempt.commit.course.id) return LOST;
    const own = new Set(attempt.claims.map(({ operation }) => operation));
    const claims = await this.ledger.named(attempt.claims);
    return { kind: 'done', held, claims: claims.filter(({ operation }) => own.has(operation)) };
  }

  /**
   * What of the attempt must change so that it can go through although the course is as it was
   * read: goes over the mark of a course that is gone, and without claims that others have made.
   */
  private async wayRound(
    attempt: Attempt,
    there: Row | undefined,
  ): Promise<Partial<Attempt> | undefined> {
    const mark = there && markIn(there);
    if (mark && attempt.over !== there.etag && comesNew(attempt.commit))
      return { over: mark.gone === 'moved' ? there.etag : await this.finishErasing(there) };
    if (!(await this.isAsRead(attempt, there))) return undefined;
    const taken = new Set((await this.ledger.named(attempt.claims)).map(({ due }) => due));
    const claims = attempt.claims.filter(({ due }) => !taken.has(due));
    return claims.length < attempt.claims.length ? { claims } : undefined;
  }

  private async finishErasing(mark: Row): Promise<null> {
    await this.eraser.finish(mark);
    return null;
  }

  private async isAsRead({ commit, over }: Attempt, there: Row | undefined): Promise<boolean> {
    const place = there?.etag ?? null;
    if (!commit.before || !isMove(commit))
      return place === (commit.before?.etag ?? commit.retires?.etag ?? over);
    const left = await this.get(courseRowKey(commit.before));
    return place === over && left?.etag === commit.before.etag;
  }

  private steps(attempt: Attempt): readonly Step[] {
    const { commit, operation, claims } = attempt;
    const { course, by, command, handled } = commit;
    const { id, number } = course;
    const steps = [
      ...this.courseSteps(attempt),
      ...commit.events.map((event) => creation(eventEntity(this.partition, id, event, operation))),
      ...claims.map((claim) => creation(this.claimed(claim))),
    ];
    if (handled !== null) steps.push(creation(doneEntity(this.partition, handled, operation)));
    const last = { course: id, number, command };
    if (by !== null) steps.push({ kind: 'put', row: lastEntity(this.partition, by, last) });
    return steps;
  }

  /** The first step is always the course's own row: its ETag is the first of the answer. */
  private courseSteps({ commit, operation, over }: Attempt): Step[] {
    const { before, retires } = commit;
    const after = afterOf(commit);
    const row = courseEntity(this.id(courseRowKey(after)), after, operation);
    if (retires) return [replace(row, retires.etag), this.aside(retires, operation)];
    if (before && !isMove(commit)) return [replace(row, before.etag)];
    const here = over === null ? creation(row) : replace(row, over);
    return before ? [here, this.mark(before, operation)] : [here];
  }

  /** A corrected number leaves a mark behind, by ETag; it is deleted after the batch. */
  private mark(before: Held, operation: string): Step {
    const mark = { gone: 'moved', id: before.course.id, operation } as const;
    return replace(markEntity(this.id(courseRowKey(before)), mark), before.etag);
  }

  private aside(retires: Held, operation: string): Step {
    const retired = { ...retires, retired: true } as const;
    return creation(courseEntity(this.id(courseRowKey(retired)), retired, operation));
  }

  private claimed(claim: Delivery): Entity {
    return deliveryEntity(this.ledger.idOf(claim), claim, claim.operation);
  }

  /** If this fails, whoever meets the mark removes it. */
  private async removeMark(commit: Commit, etag: string | undefined): Promise<void> {
    if (!commit.before || !isMove(commit) || etag === undefined) return;
    const id = this.id(courseRowKey(commit.before));
    await this.table.remove(id, etag).catch(() => undefined);
  }

  private get(rowKey: string): Promise<Row | undefined> {
    return this.table.get(this.id(rowKey));
  }

  private id(rowKey: string): RowId {
    return { partitionKey: this.partition, rowKey };
  }
}

const LOST = { kind: 'lostRace' } as const;

function committed({ commit, claims }: Attempt, etags: readonly string[]): CommitResult {
  const after = (commit.handled === null ? 0 : 1) + (commit.by === null ? 0 : 1);
  const first = etags.length - after - claims.length;
  return {
    kind: 'done',
    held: { ...afterOf(commit), etag: etags[0] ?? '' },
    claims: claims.map((claim, index) => ({ ...claim, etag: etags[first + index] ?? '' })),
  };
}

function afterOf({ before, course, live, dead }: Commit): Omit<Held, 'etag'> {
  return { course, live, dead, ...(before?.retired ? { retired: true as const } : {}) };
}

/** The course takes a place where it did not stand before. */
function comesNew(commit: Commit): boolean {
  return commit.before === null ? !commit.retires : isMove(commit);
}

function isMove({ before, course }: Commit): boolean {
  return before !== null && before.course.number !== course.number;
}

function creation(row: Entity): Step {
  return { kind: 'create', row };
}

function replace(row: Entity, etag: string): Step {
  return { kind: 'replace', row, etag };
}

import { randomUUID } from 'node:crypto';
import type { Commit, CommitResult, Delivery, Held } from '../desk/ports';
import { doneEntity, eventEntity, lastEntity } from './audit';
import { courseEntity, heldCourse, markEntity, markIn, operationOf } from './courseRow';
import { rowKeys } from './keys';
import { deliveryEntity, type Ledger } from './ledger';
import type { BatchWritten, Entity, Row, RowId, Step, Table } from './table';

/** The row that holds a course. */
export function courseRowKey(held: Pick<Held, 'course' | 'retired'>): string {
  const { number, id } = held.course;
  return held.retired ? rowKeys.retiredCourse(number, id) : rowKeys.course(number);
}

interface Attempt {
  readonly commit: Commit;
  readonly operation: string;
  readonly claims: readonly Delivery[];
  /** A mark that stands where the new course goes, with its ETag. */
  readonly over: string | null;
}

/** Takes one command into storage, wholly or not at all, in one atomic batch. */
export class Committer {
  /** The same commit, tried again after `StorageDown`, must know its own first try. */
  private readonly operations = new WeakMap<Commit, string>();

  constructor(
    private readonly table: Table,
    private readonly partition: string,
    private readonly ledger: Ledger,
  ) {}

  commit(commit: Commit): Promise<CommitResult> {
    const operation = this.operations.get(commit) ?? randomUUID();
    this.operations.set(commit, operation);
    return this.attempt({ commit, operation, claims: commit.claims, over: null });
  }

  private async attempt(attempt: Attempt): Promise<CommitResult> {
    const written = await this.table.batch(this.steps(attempt));
    if (written.kind === 'conflict') return this.settle(attempt);
    await this.sweepMark(attempt.commit, written);
    return done(attempt, written.etags);
  }

  /** A lost answer is not a lost race: looks whose batch it was that stands in the way. */
  private async settle(attempt: Attempt): Promise<CommitResult> {
    const { commit, operation } = attempt;
    const there = await this.table.get(this.id(courseRowKey(afterOf(commit))));
    const writer = await this.writerOf(commit, there);
    if (writer === operation && there) return this.foundDone(attempt, heldCourse(there));
    if (commit.handled !== null && writer !== undefined) return { kind: 'handledBefore' };
    return (await this.withoutObstacle(attempt, there)) ?? { kind: 'lostRace' };
  }

  /** The operation id of the batch that handled this activity, or wrote this event. */
  private async writerOf(commit: Commit, there: Row | undefined): Promise<string | undefined> {
    const [event] = commit.events;
    const witness =
      commit.handled !== null
        ? rowKeys.done(commit.handled)
        : event && rowKeys.event(commit.course.id, event.seq);
    const row = witness === undefined ? there : await this.table.get(this.id(witness));
    return row && operationOf(row);
  }

  private async foundDone(attempt: Attempt, held: Held): Promise<CommitResult> {
    const claims = await this.ledger.named(attempt.claims);
    return {
      kind: 'done',
      held,
      claims: claims.filter(({ operation }) => mine(attempt.claims).has(operation)),
    };
  }

  /**
   * When the course itself is as it was read, a claim that somebody else has made stands in the
   * way, or the mark of a course that is gone: goes on without the one, over the other.
   */
  private async withoutObstacle(
    attempt: Attempt,
    there: Row | undefined,
  ): Promise<CommitResult | undefined> {
    if (attempt.over === null && there && canReplaceMark(attempt.commit, there))
      return this.attempt({ ...attempt, over: there.etag });
    if (!(await this.unchanged(attempt.commit, there))) return undefined;
    const taken = new Set((await this.ledger.named(attempt.claims)).map(({ due }) => due));
    const claims = attempt.claims.filter(({ due }) => !taken.has(due));
    return claims.length < attempt.claims.length ? this.attempt({ ...attempt, claims }) : undefined;
  }

  private async unchanged(commit: Commit, there: Row | undefined): Promise<boolean> {
    const before = commit.before ?? commit.retires;
    if (!before) return there === undefined;
    const row = isMove(commit) ? await this.table.get(this.id(courseRowKey(before))) : there;
    return row?.etag === before.etag;
  }

  private steps({ commit, operation, claims, over }: Attempt): readonly Step[] {
    const { course, by, command } = commit;
    const { id } = course;
    const last = by === null ? [] : [{ course: id, number: course.number, command }];
    return [
      ...this.courseSteps({ commit, operation, claims, over }),
      ...commit.events.map((event) => create(eventEntity(this.partition, id, event, operation))),
      ...claims.map((claim) =>
        create(deliveryEntity(this.ledger.idOf(claim), claim, claim.operation)),
      ),
      ...(commit.handled === null
        ? []
        : [create(doneEntity(this.partition, commit.handled, operation))]),
      ...last.map((change): Step => ({
        kind: 'put',
        row: lastEntity(this.partition, by ?? '', change),
      })),
    ];
  }

  /** The first step is always the course's own row: its ETag is the first of the answer. */
  private courseSteps({ commit, operation, over }: Attempt): readonly Step[] {
    const { before, retires } = commit;
    const after = afterOf(commit);
    const row = courseEntity(this.id(courseRowKey(after)), {
      ...after,
      operation,
      retired: after.retired === true,
    });
    if (retires)
      return [{ kind: 'replace', row, etag: retires.etag }, this.aside(retires, operation)];
    if (before && !isMove(commit)) return [{ kind: 'replace', row, etag: before.etag }];
    const here: Step = over === null ? create(row) : { kind: 'replace', row, etag: over };
    return before ? [here, this.mark(before, operation)] : [here];
  }

  /** A corrected number leaves a mark behind, by ETag; it is deleted after the batch. */
  private mark(before: Held, operation: string): Step {
    const id = this.id(courseRowKey(before));
    const row = markEntity(id, { gone: 'moved', id: before.course.id, operation });
    return { kind: 'replace', row, etag: before.etag };
  }

  private aside(retires: Held, operation: string): Step {
    const key = rowKeys.retiredCourse(retires.course.number, retires.course.id);
    return create(courseEntity(this.id(key), { ...retires, operation, retired: true }));
  }

  private async sweepMark(commit: Commit, written: BatchWritten & { kind: 'done' }): Promise<void> {
    const etag = written.etags[1];
    if (!isMove(commit) || !commit.before || etag === undefined) return;
    await this.table.remove(this.id(courseRowKey(commit.before)), etag).catch(() => undefined);
  }

  private id(rowKey: string): RowId {
    return { partitionKey: this.partition, rowKey };
  }
}

function done(attempt: Attempt, etags: readonly string[]): CommitResult {
  const { commit, claims } = attempt;
  const first = etags.length - claims.length - trailing(commit);
  return {
    kind: 'done',
    held: { ...afterOf(commit), etag: etags[0] ?? '' },
    claims: claims.map((claim, index) => ({ ...claim, etag: etags[first + index] ?? '' })),
  };
}

/** Steps after the claims: the mark of the handled activity, the author's last change. */
function trailing({ handled, by }: Commit): number {
  return (handled === null ? 0 : 1) + (by === null ? 0 : 1);
}

function afterOf({ before, course, live, dead }: Commit): Omit<Held, 'etag'> {
  return { course, live, dead, ...(before?.retired ? { retired: true as const } : {}) };
}

function isMove({ before, course }: Commit): boolean {
  return before !== null && before.course.number !== course.number;
}

/** The new row goes over the mark of a course that moved away, never over one being erased. */
function canReplaceMark(commit: Commit, there: Row): boolean {
  const creates = commit.before === null ? !commit.retires : isMove(commit);
  return creates && markIn(there)?.gone === 'moved';
}

function create(row: Entity): Step {
  return { kind: 'create', row };
}

function mine(claims: readonly Delivery[]): ReadonlySet<string> {
  return new Set(claims.map(({ operation }) => operation));
}

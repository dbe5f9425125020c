// Takes a due thing in the ledger before it is sent, so that one process sends it: for `deliver`.
import { StorageDown, type HeldDelivery } from '../../desk/ports/storage';
import type { PostParts } from '../ports';
import { bornAgain, claimed, shownAgain, claimTakenOver, triedAgain } from './delivery';
import type { Job, Step } from './job';
import type { Parcel } from './parcel';

export interface Taken {
  readonly job: Job;
  readonly row: HeldDelivery;
}

/** A parcel's jobs with their rows; `undefined`: somebody else was faster. */
interface Claimed {
  readonly job: Job;
  readonly row: HeldDelivery | undefined;
}

/**
 * What storage does not give now is left out, for the next sweep.
 *
 * @throws StorageDown when it gives nothing at all.
 */
export async function takeClaims(parcel: Parcel, parts: PostParts): Promise<readonly Claimed[]> {
  const asked = await Promise.allSettled(
    parcel.map(async (job) => ({ job, row: await takeClaim(job, parts) })),
  );
  const faults = asked.flatMap((each): unknown[] =>
    each.status === 'rejected' ? [each.reason] : [],
  );
  const other = faults.find((fault) => !(fault instanceof StorageDown));
  if (other !== undefined || faults.length === parcel.length) throw other ?? faults[0];
  return asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

/**
 * Takes the row as a new operation's own; `undefined`: somebody else was faster.
 *
 * @throws StorageDown
 */
async function takeClaim(job: Job, parts: PostParts): Promise<HeldDelivery | undefined> {
  const operation = parts.newOperation();
  const { store, row, id, due } = job;
  if (job.step === 'claim' || !row) {
    const claim = claimed({ due: id, course: due.course, operation });
    return store.claim(job.isDoubted ? { ...claim, more: { unsure: 1 } } : claim);
  }
  const { activity, course, more } = row;
  if (activity && (job.step === 'bornAgain' || job.step === 'shownAgain')) {
    // The row will speak of the new card; the one before is still the bot's own (D6).
    const conversation = more?.conversation ?? job.team.address.conversation;
    await store.keepAnswer(course, { activity, conversation });
  }
  return store.advance(row, changeOf(job.step, row, operation, parts));
}

function changeOf(
  step: Exclude<Step, 'claim'>,
  row: HeldDelivery,
  operation: string,
  { rules }: PostParts,
): Partial<HeldDelivery> {
  switch (step) {
    case 'again':
      return triedAgain(row, operation);
    case 'takeOver':
      return claimTakenOver(row, operation, rules);
    case 'bornAgain':
      return bornAgain(row, operation);
    case 'shownAgain':
      return shownAgain(row, operation);
  }
}

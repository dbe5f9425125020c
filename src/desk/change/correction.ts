// What a correction asks for; for its row of the command table.
import { outline } from '../../cti/course/outline';
import { refuse } from '../../cti/course/refusal';
import type { AskedOf, Changes, OfCourse } from '../commands/row';
import type { Caller } from '../ports/caller';
import type { View } from '../views/views';
import { reasonTold, told } from './told';

/** What was told wrongly, by the word that tells what it is (D8). */
export async function correctionChange({ caller, command }: AskedOf<'correct'>): Promise<Changes> {
  const taken = await numberTaken(caller, command);
  if (taken) return taken;
  const { what, date, time, basis, number, kind } = command;
  if (!what) return [];
  return [
    { type: 'correct', what, ...told({ date, time, basis, number, kind }), ...reasonTold(command) },
  ];
}

/** A corrected number must be free; an ended course keeps its own until it is erased (D8). */
async function numberTaken(
  caller: Caller,
  { citizen, number }: OfCourse<'correct'>,
): Promise<View | undefined> {
  if (number === undefined || number === citizen) return undefined;
  const there = await caller.store.course(number);
  if (!there) return undefined;
  const ended = outline(there.course, caller.today).stage === 'closed';
  const refusal = refuse('D8', 'numberInUse', { number, ...(ended ? { ended: 'yes' } : {}) });
  return { kind: 'refused', refusal, number };
}

import type { Command } from '../../chat/command';
import { HANDOVER_PARTS } from '../../cti/fidelity/handover';
import type { Caller, Outcome } from '../ports/caller';
import { changeCourse } from '../change/change';
import { frozenOut, lookUp, notFound } from './lookups';
import type { Agenda } from '../ports/storage';

type HandoverCommand = Extract<Command, { name: 'handover' }> & { readonly citizen: number };

/** A plan's words, and the thing whose taker is told. */
const SLOTS = [...HANDOVER_PARTS, 'thing'] as const;

/**
 * `handover 42`: the plan as it stands and who takes over what; with parts told (its form) they are
 * saved first, and what an earlier sitting wrote stays (C6).
 *
 * @throws StorageDown
 */
export async function handover(
  caller: Caller,
  agenda: Agenda,
  command: HandoverCommand,
): Promise<Outcome> {
  const told = SLOTS.some((slot) => command[slot] !== undefined);
  if (told) return changeCourse(caller, agenda, command);
  const held = await lookUp(caller, command.citizen, 'handover');
  if (!held) return notFound(command.citizen);
  const frozen = frozenOut(held);
  if (frozen) return frozen;
  return { view: { kind: 'handover', course: held.course, today: caller.today } };
}

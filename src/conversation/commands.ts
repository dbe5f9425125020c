// A command carried out for whoever wrote or pressed it: presses and texts come here.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandName, CommandWritten } from '../chat/command';
import { dateAt } from '../cti/calendar/plainDate';
import { isLeftOpen, saysItsDays, settleDays } from '../desk/change/daysAsked';
import { citizenOf, commandRow } from '../desk/commandTable';
import type { DoorRow, Doorstep } from '../desk/commands/row';
import { attend } from '../desk/desk';
import { visitChannel, visitPersonally, type Errand, type Visited } from '../desk/door/visit';
import { formMended } from '../desk/forms/mending';
import type { Caller, Outcome } from '../desk/ports/caller';
import type { Held, PostedCard } from '../desk/ports/storage';
import { clearErased } from '../desk/team/erase';
import type { ConverseParts } from './ports';
import { channelOf, visitOf, type Pressed, type Spoken } from './speaker';

/** A command, and how to ask it again in another team. */
export interface Asking extends Pick<Errand, 'team' | 'again'> {
  readonly command: CommandWritten;
  /** It came from a form's save button: what is optional may be left empty. */
  readonly fromForm?: boolean;
}

/** Does what was asked, in the team it was asked of. */
export async function doCommand(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  asking: Asking,
): Promise<Visited> {
  const { command, fromForm = false, team, again } = asking;
  const { house } = parts;
  const outcome = answeredAtDoor(doorstepOf(parts, incoming), command);
  if (outcome) return { caller: null, outcome: await outcome };
  return runErrand(parts, incoming, {
    citizen: citizenOf(command),
    team,
    again,
    run: async (caller) => {
      const outcome = await attend(caller, house.storage.agenda, command, fromForm);
      return fromForm
        ? { ...outcome, view: await formMended(caller, command, outcome.view) }
        : outcome;
    },
  });
}

/** What needs no case team; `undefined`: it is for one. */
function answeredAtDoor(doorstep: Doorstep, command: CommandWritten): Promise<Outcome> | undefined {
  const row = commandRow(command);
  if (row.about === 'door') return answeredBy(row, doorstep, command);
  const isPersonal = row.about === 'team' && doorstep.channel === null && saysItsDays(command);
  return isPersonal ? row.personally?.(doorstep, command) : undefined;
}

/** A day that the clock shall show is read as any other (T13). */
async function answeredBy(
  row: DoorRow<CommandName>,
  doorstep: Doorstep,
  command: CommandWritten,
): Promise<Outcome> {
  const today = dateAt(doorstep.house.clock.now());
  const settled = settleDays(command, { course: null, today });
  if (!isLeftOpen(settled)) return row.answer(doorstep, settled);
  return { view: { kind: 'refused', refusal: settled.refusal, number: null } };
}

function doorstepOf(parts: ConverseParts, incoming: Spoken | Pressed): Doorstep {
  const { house, calendarAddress, moveClock } = parts;
  const [visit, channel] = [visitOf(incoming), channelOf(incoming)];
  return { house, visit, channel, calendarAddress, moveClock };
}

/** Runs an errand where it belongs; then everybody's cards and what is due follow. */
export async function runErrand(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  errand: Errand,
): Promise<Visited> {
  const channel = channelOf(incoming);
  const visited = channel
    ? await visitChannel(parts.house, visitOf(incoming), channel, errand)
    : await visitPersonally(parts.house, visitOf(incoming), errand);
  const { caller, outcome } = visited;
  for (const held of changedBy(outcome)) {
    if (caller) parts.followers.follow(caller.store.key, held.course.number, held);
  }
  if (caller && outcome.reworded) parts.followers.reword(caller.store.key);
  for (const erased of outcome.erased ?? []) parts.log.info('course.erased', { erased });
  if (caller && outcome.erased) void clearAway(parts, caller, outcome.erased);
  return visited;
}

function changedBy({ changed, alsoChanged = [] }: Outcome): readonly Held[] {
  return changed ? [changed, ...alsoChanged] : alsoChanged;
}

/** What is being answered or sent at the moment of an erasure has landed by then. */
const LATE_MS = 3_000;

/** Nobody waits; never throws. What fails here the daily clearing up takes up again. */
async function clearAway(
  parts: ConverseParts,
  caller: Caller,
  erased: readonly string[],
): Promise<void> {
  const blank = (cards: readonly PostedCard[]) => parts.followers.blank(caller.team, cards);
  try {
    await clearErased(caller.store, erased, blank);
    await sleep(LATE_MS, null, { ref: false });
    await clearErased(caller.store, erased, blank);
  } catch {
    parts.log.warn('erasure.notCleared', {});
  }
}

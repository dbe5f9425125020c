// The note for the record system, shown and filed (D5); for its row of the command table.
import type { Recorded } from '../../cti/course/facts';
import { attempt } from '../change/change';
import type { Caller, Outcome } from '../ports/caller';
import type { CourseMatter } from '../commands/row';
import type { Held } from '../ports/storage';
import type { NoteView } from '../views/views';

/** Facts of one note at most, in characters as they are kept: so that its card stays sendable. */
const LONGEST_NOTE = 12_000;

/** `note 42`: what happened since the last note. */
export async function noteShown(caller: Caller, held: Held): Promise<Outcome> {
  return { view: await noteOf(caller, held) };
}

/**
 * The note's button marks it as filed up to the event that the card showed; what was told meanwhile
 * waits for the next one.
 *
 * @throws StorageDown
 */
export async function fileNote(
  { caller, agenda, command: { citizen: number } }: CourseMatter<'note'>,
  upTo: number,
): Promise<Outcome> {
  const filed = await attempt({
    ...{ caller, agenda, number },
    changes: () => Promise.resolve([{ type: 'fileNote', upTo }]),
    refused: (_held, refusal) => Promise.resolve({ kind: 'refused', refusal, number }),
    done: ({ held }) => ({
      view: { kind: 'said', say: 'noteFiled', data: { number } },
      changed: held,
    }),
  });
  return filed.changed ? { ...filed, view: await noteOf(caller, filed.changed, upTo) } : filed;
}

/** The note that is next; once filed (`shown` up to an event) the very same, marked. */
async function noteOf(caller: Caller, { course }: Held, shown?: number): Promise<NoteView> {
  const events = notTakenBack(await caller.store.events(course.id));
  const filed = course.notes.find(({ upTo }) => upTo === shown) ?? null;
  const before =
    filed === null ? course.notes.at(-1) : course.notes.findLast(({ upTo }) => upTo < filed.upTo);
  const since = events.filter(({ seq }) => seq > (before?.upTo ?? 0));
  const told = filed === null ? fitting(since) : since.filter(({ seq }) => seq <= filed.upTo);
  return {
    kind: 'note',
    course,
    today: caller.today,
    events: told,
    upTo: filed?.upTo ?? told.at(-1)?.seq ?? 0,
    more: told.length < since.length && filed === null,
    before: before ?? null,
    filed,
  };
}

/** What was not taken back. */
function notTakenBack(events: readonly Recorded[]): readonly Recorded[] {
  const undone = new Set(events.flatMap(({ fact }) => (fact.type === 'undone' ? fact.events : [])));
  return events.filter(({ seq, fact }) => !undone.has(seq) && fact.type !== 'undone');
}

function fitting(events: readonly Recorded[]): readonly Recorded[] {
  let length = 0;
  return events.filter(({ fact }) => (length += JSON.stringify(fact).length) <= LONGEST_NOTE);
}

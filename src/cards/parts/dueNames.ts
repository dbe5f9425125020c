// What a due thing is called in a list, and its day; the cards that list such things call it.
import type { Course } from '../../cti/course/course';
import { dayShown } from '../../cti/due/due';
import { gatheringOf } from '../../cti/meetings/planned';
import { TABLE } from '../../cti/due/table';
import type { Due } from '../../cti/due/thing';
import type { UpcomingRow } from '../../desk/views/views';
import { named } from '../../text/named';
import { gatheringName } from '../../text/words';
import type { CardContext } from '../frame/context';

/** What a due thing is called in a list: 'phase change to phase 2', or the meeting by its kind. */
export function thingName({ due, meeting }: UpcomingRow, { texts }: CardContext): string {
  // What is not the meeting itself is named as what it is.
  const isItself = meeting !== null && TABLE[due.key].shown.as === 'meeting';
  return isItself ? gatheringName(texts.words, meeting) : texts.notices.names[due.key](due.ordinal);
}

/** '18 August 2027: notice of the phase change': on its rule date; a meeting on its own day. */
export function dueLine(due: Due, course: Course, context: CardContext): string {
  const meeting = gatheringOf(course, due.about)?.kind ?? null;
  return context.texts.cards.due.line(dayShown(due), thingName({ due, meeting }, context));
}

/** What was due, by its key alone. */
export function dueKeyName(key: string, { texts }: CardContext): string {
  return named(texts.notices.names, key)?.(null) ?? key;
}

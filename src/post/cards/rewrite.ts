// Writes a sent notice anew where it stands: for what has moved and for what is settled.
import type { PersonRef } from '../../cti/course/course';
import { readersOf } from '../../cti/due/sending/recipients';
import type { Moment } from '../../cti/due/sending/sendingHours';
import { readName } from '../../cti/due/thing';
import type { HeldDelivery } from '../../desk/ports/storage';
import { cardsRows, morningAgain } from '../../desk/team/morning';
import type { MorningView, NoticeView } from '../../desk/views/views';
import type { LookingAt } from '../delivery/job';
import { fateOf, update, type Fate } from '../delivery/paced';
import type { PostParts } from '../ports';
import { noteTurnedAway } from './turnedAway';

const PATIENCE_MS = 30_000;

/** A team as its cards are drawn from it. */
export interface Drawn extends Pick<
  LookingAt,
  'store' | 'team' | 'courses' | 'ledger' | 'redrawn'
> {
  readonly moment: Pick<Moment, 'today'>;
}

interface Rewriting {
  readonly row: HeldDelivery;
  /** What a card of its own says from now on. */
  readonly view: NoticeView;
}

/**
 * Writes a card that was sent anew, for whoever it was sent to, within the limits of its
 * conversation. May be repeated freely.
 */
export async function rewrite(sent: Rewriting, at: Drawn, parts: PostParts): Promise<Fate> {
  const { row, view } = sent;
  if (row.more?.morning !== undefined) return redrawShared(row, at, parts);
  return write(
    row,
    { view: () => view, people: readersOf(view.due, view.course, view) },
    at,
    parts,
  );
}

/** A card of several things as they stand now, drawn whole, and once however many of them changed. */
export async function redrawShared(row: HeldDelivery, at: Drawn, parts: PostParts): Promise<Fate> {
  // Its other rows are another team's, in which the course was before (D8).
  if (row.more?.morning !== at.team.key.channel) return 'gone';
  const name = `${row.more.conversation ?? ''} ${row.activity ?? ''}`;
  const rows = cardsRows(row, at.ledger.values());
  const { courses, team, moment } = at;
  const { dueOf, hasMoved } = parts;
  const now = { courses, settings: team.settings, today: moment.today, dueOf, hasMoved };
  const shown: Shown = {
    view: (reader) => morningAgain(rows, reader, now),
    people: rows.flatMap((each) => readersNamed(each, at)),
  };
  const drawn = at.redrawn.get(name) ?? write(row, shown, at, parts);
  at.redrawn.set(name, drawn);
  return drawn;
}

interface Shown {
  readonly view: (reader: 'channel' | PersonRef) => NoticeView | MorningView;
  /** Whom its things are for. */
  readonly people: readonly PersonRef[];
}

async function write(
  row: HeldDelivery,
  { view, people }: Shown,
  at: Drawn,
  parts: PostParts,
): Promise<Fate> {
  const { team } = at;
  const conversation = row.more?.conversation ?? team.address.conversation;
  const inChannel = conversation === team.address.conversation;
  const reader = inChannel ? 'channel' : await readerOf(row, people, at, parts);
  if (typeof reader === 'string' && reader !== 'channel') return reader;
  // The card is corrected when the bot is let into the channel again.
  if (reader === 'channel' && team.turnedAway) return 'again';
  // A 1:1 conversation is known by its person, as when it was posted to.
  const lane = {
    tenant: team.key.tenant,
    conversation: reader === 'channel' ? conversation : reader.id,
  };
  const message = await parts.render(view(reader), team, reader);
  const card = { in: { ...team.address, conversation }, activity: row.activity ?? '', message };
  const result = await update(card, { lane, patienceMs: PATIENCE_MS }, parts);
  if (reader === 'channel' && (await noteTurnedAway(team.key, result, parts))) return 'again';
  return fateOf(result);
}

/**
 * A card in a 1:1 chat tells how courses stand now: only to whom they are for and who is on the roster
 * at this moment (D2). Whoever none of them is for any more keeps the card as it was.
 */
async function readerOf(
  row: HeldDelivery,
  people: Shown['people'],
  { team }: Drawn,
  parts: PostParts,
): Promise<PersonRef | Exclude<Fate, 'landed'>> {
  let fate: Exclude<Fate, 'landed'> = 'gone';
  const known = people.map((person) => [person.id, person] as const);
  for (const person of new Map(known).values()) {
    const reached = await parts.reach(person, team);
    if (!('address' in reached)) {
      fate = reached.why === 'unreachable' || reached.why === 'throttled' ? 'again' : 'lost';
    } else if (reached.address.conversation === row.more?.conversation) return person;
  }
  return fate;
}

function readersNamed(row: HeldDelivery, { courses, team, moment }: Drawn): readonly PersonRef[] {
  const named = readName(row.due);
  const course = courses.find((held) => held.course.id === row.course)?.course;
  const day = { settings: team.settings, today: moment.today };
  return named && course ? readersOf(named, course, day) : [];
}

// How full each CTI worker is in the weeks ahead, as a card (P4); shown by cards/index.
import { falls } from '../../text/programmes';
import type { Capacity } from '../../cti/planning/capacity';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import type { BarCell } from '../parts/bar';
import type { CardContext } from '../frame/context';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import { layOut } from '../frame/templates';

/** More workers would make the card too heavy to send. */
const MOST_WORKERS = 12;
/** More changes than that are not told one by one. */
const MOST_STRETCHES = 5;

/** Weeks in a row with the same load. */
interface Stretch {
  readonly from: PlainDate;
  readonly weeks: number;
  /** Weighted load in percent of the norm. */
  readonly percent: number;
}

/** 26 weeks ahead per CTI worker: how full they are, and from when there is room (P4). */
export function capacityCard(
  view: Extract<View, { kind: 'capacity' }>,
  context: CardContext,
): Message {
  const { capacity } = context.texts.cards;
  const rest = view.rows.length - MOST_WORKERS;
  const card = layOut('capacity', {
    practice: practiceLine(context),
    head: {
      title: capacity.title,
      state: view.rows.length === 0 ? capacity.none : capacity.lead,
      kind: '',
    },
    rows: view.rows.slice(0, MOST_WORKERS).map((row) => rowPicture(row, view.today, context)),
    notes: [
      ...(rest > 0 ? [capacity.rest(rest)] : []),
      capacity.legend(falls()),
      capacity.basis,
    ].map((text) => ({ text })),
    buttons: [],
  });
  return { text: capacity.title, card };
}

function rowPicture(row: Capacity, today: PlainDate, { texts }: CardContext): object {
  const { capacity } = texts.cards;
  const stretches = weekStretches(row);
  const told = stretches
    .slice(0, MOST_STRETCHES)
    .map(({ from, percent }, index) =>
      index === 0 ? capacity.now(percent) : capacity.from(from, percent),
    );
  const more = stretches.length > MOST_STRETCHES ? [capacity.andOn] : [];
  return {
    name: literal(row.person.name),
    room: roomText(row, today, texts),
    strip: stretches.map(({ weeks, percent }): BarCell & { readonly figure: string } => ({
      width: weeks,
      style: percent >= 100 ? 'warning' : percent > 0 ? 'accent' : 'emphasis',
      figure: percent >= 100 ? '△' : '\u00a0',
    })),
    figures: [...told, ...more].join(' · '),
  };
}

function roomText(
  { roomFrom }: Capacity,
  today: PlainDate,
  { cards }: CardContext['texts'],
): string {
  if (roomFrom === null) return cards.capacity.noRoom;
  return roomFrom <= today ? cards.capacity.roomNow : cards.capacity.roomFrom(roomFrom);
}

function weekStretches({ weeks }: Capacity): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, weighted } of weeks) {
    const percent = Math.round(weighted * 100);
    const last = stretches.at(-1);
    if (last?.percent === percent) stretches.splice(-1, 1, { ...last, weeks: last.weeks + 1 });
    else stretches.push({ from, weeks: 1, percent });
  }
  return stretches;
}

// Why each date of a course is what it is, as a card; shown by cards/index.
import { daysBetween, type PlainDate } from '../../cti/calendar/plainDate';
import { reasons, type Reason } from '../../cti/planning/reasons';
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { formatDate } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { headOf, sceneOn } from '../frame/head';
import { dateName, reasonText, sourceText } from '../../text/method';
import { listCard, type FoldedSection, type ListSection } from '../parts/list';
import { press } from '../frame/press';
import type { Scene } from '../parts/timeline';

/** Twelve dates and a handful of pauses; more would make the card too heavy to send. */
const MOST_DATES = 20;
const MOST_PAUSES = 4;
/** So many fill the first screen of a phone; the others are opened one by one. */
const FIRST_DATES = 3;

/** Every date of the course with its reason and its source. */
export function whyCard(view: Extract<View, { kind: 'why' }>, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  const { cards } = context.texts;
  const head = headOf(scene);
  const told = reasons(view.course, view.today);
  const kept = told.slice(0, MOST_DATES);
  const sections = kept.map((reason) => reasonSection(reason, scene));
  const first = firstAhead(kept, view.today);
  const rest = told.length - sections.length;
  const status = press(context, {
    title: cards.buttons.status,
    verb: 'status',
    send: { citizen: view.course.number },
  });
  return listCard(
    {
      title: head.title,
      state: cards.why.title,
      kind: head.kind,
      sections: sections.slice(first, first + FIRST_DATES),
      folded: otherDates(
        [...sections.slice(0, first), ...sections.slice(first + FIRST_DATES)],
        context,
      ),
      notes: rest > 0 ? [cards.status.andMore(rest)] : [],
      buttons: [status],
      summary: `${head.title}: ${cards.why.title}`,
    },
    context,
  );
}

/** What lies ahead stands first; with nothing ahead, the last dates do. */
function firstAhead(told: readonly Reason[], today: PlainDate): number {
  const ahead = told.findIndex(({ date }) => date !== null && date >= today);
  const last = Math.max(0, told.length - FIRST_DATES);
  return ahead === -1 ? last : Math.min(ahead, last);
}

/** The other dates in one section, each with its reason beneath. */
function otherDates(
  sections: readonly ListSection[],
  { texts }: CardContext,
): readonly FoldedSection[] {
  if (sections.length === 0) return [];
  const rows = sections.flatMap(({ title, rows: told }) =>
    told.map(({ text, note }) => ({ lead: title, text, ...(note === undefined ? {} : { note }) })),
  );
  return [{ id: 'later', title: texts.cards.why.later(sections.length), rows }];
}

function reasonSection(reason: Reason, { course, context }: Scene): ListSection {
  const lines = [reasonText(reason, context.texts), ...movedLines(reason, context)];
  return {
    title: headOfDate(reason, dateName(reason.what, course.programme, context.texts), context),
    rows: [{ lead: '', text: lines.join(' '), note: sourceLine(reason, context) }],
  };
}

function headOfDate({ date }: Reason, what: string, { language, texts }: CardContext): string {
  return date ? `${what} ${formatDate(date, language)}` : `${what}: ${texts.method.notKnown}`;
}

function movedLines({ movedBy, unmoved }: Reason, { texts }: CardContext): readonly string[] {
  const { method } = texts;
  const pauses = movedBy
    .slice(-MOST_PAUSES)
    .map(({ from, until }) => (until ? method.movedBy(from, daysBetween(from, until)) : ''));
  return [...pauses, ...(unmoved ? [method.unmoved(unmoved)] : [])].filter((line) => line !== '');
}

function sourceLine({ source, reading }: Reason, { texts }: CardContext): string {
  const line = texts.method.cited(sourceText(source, texts));
  return reading ? `${line} · ${texts.method.reading}` : line;
}

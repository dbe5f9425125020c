// The note to paste into the record system, as a card (D5); shown by cards/index.
import { itemText } from '../../cti/checklists';
import type { Recorded } from '../../cti/course/facts';
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Message } from '../../desk/ports/storage';
import type { NoteView } from '../../desk/views/views';
import { proseText, sceneOf } from '../../text/facts';
import type { CardContext } from '../frame/context';
import { listCard, type ListRow } from '../parts/list';
import { press, type Press } from '../frame/press';

/** What happened since the last note, as neutral prose to paste into the record system (D5). */
export function noteCard(view: NoteView, context: CardContext): Message {
  const { cards, papers } = context.texts;
  const { note } = papers;
  const rows = proseRows(view, context);
  const title = cards.citizen(view.course.number);
  const state = view.filed ? note.filed(view.filed.by.name, view.filed.on) : note.title;
  return listCard(
    {
      title,
      state,
      kind: view.before ? note.since(view.before.on) : note.sinceStart,
      lines: rows.length === 0 ? [note.nothing] : [],
      sections: [{ title: '', rows }],
      notes: noteHints(view, rows.length, context),
      buttons: noteButtons(view, rows.length, context),
      summary: `${title}: ${note.title}`,
    },
    context,
  );
}

function noteHints(view: NoteView, rows: number, { texts }: CardContext): readonly string[] {
  const { note } = texts.papers;
  const before = view.before ? [note.before(view.before.by.name, view.before.on)] : [];
  if (rows === 0 || view.filed) return before;
  return [note.hint, ...(view.more ? [note.more] : []), ...before];
}

function noteButtons(view: NoteView, rows: number, context: CardContext): readonly Press[] {
  const { cards, papers } = context.texts;
  const citizen = view.course.number;
  const status = press(context, { title: cards.buttons.status, verb: 'status', send: { citizen } });
  if (rows === 0 || view.filed) return [status];
  const send = { citizen, upTo: view.upTo };
  return [
    press(context, { title: papers.note.file, verb: 'note', send, style: 'positive' }),
    status,
  ];
}

/** One paragraph a day; what does not belong in the record has no prose. */
function proseRows(view: NoteView, context: CardContext): readonly ListRow[] {
  const days = new Map<PlainDate, string[]>();
  for (const event of view.events) {
    const told = proseOf(event, view, context);
    if (told !== '') days.set(event.on, [...(days.get(event.on) ?? []), told]);
  }
  return [...days].map(([day, told]) => ({
    lead: context.texts.papers.note.day(day),
    text: [...new Set(told)].join(' '),
  }));
}

function proseOf(
  { fact }: Recorded,
  { course, today }: NoteView,
  { texts, language }: CardContext,
): string {
  const scene = sceneOf(course, (list, item) => itemText(course, list, item, language), today);
  return proseText(fact, scene, texts).trim();
}

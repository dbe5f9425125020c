import type { Message } from '../desk/ports';
import type { FileView } from '../desk/views';
import type { CardContext } from './context';
import { practiceLine } from './head';
import { layOut } from './templates';

/** A file that waits for its one reader: what it is, and where it is fetched. */
export function fileCard(view: FileView, context: CardContext): Message {
  const { cards, papers } = context.texts;
  const { file } = papers;
  const title = view.number === null ? file.team : cards.citizen(view.number);
  const name = file.title[view.file];
  const card = layOut('file', {
    lang: context.language,
    practice: practiceLine(context),
    head: { title, state: name, kind: '' },
    lines: [{ text: file.ready(view.minutes) }],
    sections: [],
    notes: [{ text: file.keep[view.file] }],
    links: [{ title: file.fetch, url: view.url }],
    buttons: [],
  });
  return { text: `${title}: ${name}`, card };
}

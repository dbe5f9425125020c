// The card of a file that waits to be fetched by the one who asked; shown by cards/index.
import type { FileAttachment, Message } from '../../desk/ports/storage';
import type { FileView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { practiceLine } from '../frame/head';
import { layOut } from '../frame/templates';

/** A file that waits for its one reader: what it is, and where it is fetched. */
export function fileCard(view: FileView, context: CardContext): Message {
  const { cards, papers } = context.texts;
  const { file } = papers;
  const title = view.number === null ? file.team : cards.citizen(view.number);
  const name = file.title[view.file];
  const text = `${title}: ${name}`;
  if (view.url === null) return { text, attachment: consentOf(view, context) };
  const card = layOut('file', {
    practice: practiceLine(context),
    head: { title, state: name, kind: '' },
    lines: [{ text: file.ready(view.minutes) }],
    sections: [],
    notes: [{ text: file.keep[view.file] }],
    links: [{ title: file.fetch, url: view.url }],
    buttons: [],
  });
  return { text, card };
}

/** Teams shows a size before the file is made; roughly what such a file has. Bytes. */
const ABOUT: Readonly<Record<FileView['file'], number>> = {
  handover: 12_000,
  documentation: 20_000,
  citizenInfo: 12_000,
  ctiPlan: 12_000,
  export: 60_000,
  figures: 4_000,
};

/** Teams' own question whether to store the file in the person's OneDrive. */
function consentOf(view: FileView, { texts }: CardContext): FileAttachment {
  const { file, number, team = '', asked } = view;
  const { papers } = texts;
  const order = number === null ? { file, team } : { file, team, citizen: number };
  const context = { ...order, ...(asked && { asked: asked.at, ask: asked.id }) };
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: file === 'figures' ? papers.file.name.figures() : papers.file.name[file](number ?? 0),
    content: {
      description: papers.file.keep[file],
      sizeInBytes: ABOUT[file],
      acceptContext: context,
      declineContext: context,
    },
  };
}

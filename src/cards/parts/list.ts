// A card that is a heading, lines, sections and buttons; most cards of one kind of rows call it.
import type { Message } from '../../desk/ports/storage';
import type { CardContext } from '../frame/context';
import { foldRow } from './folds';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import type { Press } from '../frame/press';
import { layOut } from '../frame/templates';

export interface ListRow {
  /** Stands first, in bold; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Small and subdued beneath it. */
  readonly note?: string;
}

export interface ListSection {
  readonly title: string;
  readonly rows: readonly ListRow[];
}

/** A section that is folded away; its title without the sign. */
export interface FoldedSection extends ListSection {
  readonly id: string;
  /** On its toggle, where that says more than the title. */
  readonly toggle?: string;
}

/** A card that is a heading, lines, sections of rows and buttons. */
export interface ListPage {
  readonly title: string;
  readonly state?: string;
  readonly kind?: string;
  readonly lines?: readonly string[];
  readonly sections?: readonly ListSection[];
  /** Behind toggles of their own, beneath the sections. */
  readonly folded?: readonly FoldedSection[];
  readonly notes?: readonly string[];
  readonly buttons?: readonly Press[];
  /** The notification, if the title alone would not do. */
  readonly summary?: string;
}

/** Lays a list page out. Texts of lines and rows may come from people. */
export function listCard(page: ListPage, context: CardContext): Message {
  const { title, state = '', kind = '', lines = [], sections = [], folded = [], notes = [] } = page;
  const card = layOut('list', {
    practice: practiceLine(context),
    head: { title, state, kind },
    lines: lines.map((text) => ({ text: literal(text) })),
    sections: sections.filter(({ rows }) => rows.length > 0).map(literalSection),
    folds: foldRow(folded.map(({ id, title: of, toggle = of }) => ({ id, title: toggle }))),
    folded: folded.map((each) => ({ ...literalSection(each), id: each.id, shown: false })),
    notes: notes.map((text) => ({ text })),
    buttons: page.buttons ?? [],
  });
  return { text: page.summary ?? [title, state].filter((part) => part !== '').join('. '), card };
}

function literalSection({ title, rows }: ListSection): ListSection {
  return {
    title,
    rows: rows.map(({ lead, text, note = '' }) => ({
      lead: literalLead(lead),
      text: literal(text),
      note: literal(note),
    })),
  };
}

/** The space between lead and text stays. */
function literalLead(lead: string): string {
  return lead === '' ? '' : `${literal(lead)} `;
}

import type { Message } from '../desk/ports';
import type { ImportView } from '../desk/views';
import type { CardContext } from './context';
import { listCard, type ListRow } from './list';
import { press, type Press } from './press';

const MOST_FAULTS = 15;
const MOST_READY = 10;

/** Many courses from a spreadsheet: errors line by line; nothing is saved before it is confirmed. */
export function importCard(view: ImportView, context: CardContext): Message {
  const words = context.texts.cards.import;
  const faults = view.rows.filter(({ error }) => error !== null);
  const ready = view.rows.filter(({ error }) => error === null);
  const state = [
    words.ready(view.ready),
    ...(view.faults > 0 ? [words.faults(view.faults)] : []),
  ].join(' · ');
  return listCard(
    {
      title: words.title,
      state,
      sections: [
        {
          title: view.faults > 0 ? words.faults(view.faults) : '',
          rows: rowsOf(faults, MOST_FAULTS, context),
        },
        { title: words.ready(view.ready), rows: rowsOf(ready, MOST_READY, context) },
      ],
      notes: [words.nothingSaved],
      buttons: buttonsOf(view, context),
    },
    context,
  );
}

function rowsOf(
  rows: ImportView['rows'],
  most: number,
  { texts }: CardContext,
): readonly ListRow[] {
  const words = texts.cards.import;
  const shown = rows.slice(0, most).map(({ line, error, summary }) => ({
    lead: `${words.line(line)}:`,
    text: error ?? summary,
  }));
  const rest = rows.length - shown.length;
  return rest > 0 ? [...shown, { lead: '', text: words.rest(rest) }] : shown;
}

function buttonsOf(view: ImportView, context: CardContext): readonly Press[] {
  const words = context.texts.cards.import;
  const send = { ask: 'import', token: view.token };
  const cancel = press(context, { title: words.cancel, verb: 'cancel', send });
  if (view.ready === 0 || view.faults > 0) return [cancel];
  const title = words.confirm(view.ready);
  return [press(context, { title, verb: 'confirm', send, style: 'positive' }), cancel];
}

import type { Message } from '../../desk/ports/storage';
import type { EnrolWords, ImportView } from '../../desk/views/views';
import type { Texts } from '../../text/texts';
import { refusalText } from '../../text/refusals';
import type { CardContext } from '../frame/context';
import { listCard, type ListRow } from '../parts/list';
import { press, type Press } from '../frame/press';

const MOST_FAULTS = 15;
const MOST_READY = 10;

/** Many courses from a spreadsheet: errors line by line; nothing is saved before it is confirmed. */
export function importCard(view: ImportView, context: CardContext): Message {
  const words = context.texts.cards.import;
  const faults = view.rows.filter(({ problem }) => problem !== null);
  const ready = view.rows.filter(({ problem }) => problem === null);
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
  const shown = rows.slice(0, most).map((row) => ({
    lead: `${words.line(row.line)}:`,
    text: row.problem ? problemText(row, texts) : summaryOf(row.words, texts),
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

type ImportRow = ImportView['rows'][number];

/** What is wrong with a line, and what to do about it. */
function problemText({ problem, words }: ImportRow, texts: Texts): string {
  const { problems } = texts.importing;
  switch (problem?.kind) {
    case 'fault':
      return problems.fault(problem.fault);
    case 'taken':
      return problems.taken(problem.number);
    case 'person':
      return problems.person[problem.why](problem.name);
    case 'refused':
      return refusalText(problem.refusal, texts, words.citizen ?? null);
    case undefined:
      return '';
  }
}

/** The line as it would be enrolled: 'Citizen 42 · SEL §85 · start 1 March 2027'. */
function summaryOf(words: EnrolWords, texts: Texts): string {
  const { summary } = texts.importing;
  const { citizen, basis, firstDay, start } = words;
  return [
    summary.citizen(citizen ?? 0),
    basis ? texts.words.bases[basis] : texts.words.programmes.generic,
    ...(start ? [summary.start(start)] : firstDay ? [summary.firstDay(firstDay)] : []),
  ].join(' · ');
}

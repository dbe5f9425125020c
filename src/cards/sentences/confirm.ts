// What was understood of a sentence, before any of it is saved (section 7a); render() calls it.
import { itemText } from '../../cti/checklists';
import type { ConfirmRow, ConfirmView } from '../../desk/views/sentenceViews';
import type { Message } from '../../desk/ports/storage';
import { confirmations, sceneOf } from '../../text/facts';
import { textsIn } from '../../text';
import { refusalText } from '../../text/refusals';
import { sayText } from '../../text/say';
import type { CardContext } from '../frame/context';
import { practiceLine } from '../frame/head';
import { literal, LONGEST_SUMMARY, shortened } from '../frame/literal';
import { press, type Press } from '../frame/press';
import { layOut } from '../frame/templates';
import { band, type Band } from '../parts/bands';

interface RowData {
  readonly lines: readonly { readonly lead: string; readonly text: string }[];
  readonly note: string;
  readonly buttons: readonly Press[];
}

/**
 * A row for each fact in the words of its receipt. One button saves exactly what the card shows; with
 * several rows each has its own, too.
 */
export function confirmCard(view: ConfirmView, context: CardContext): Message {
  const { confirm } = context.texts.sentences;
  const { rows } = view;
  const savable = rows.filter(({ told }) => isReady(told));
  const title = rows.length > 1 ? confirm.several(rows.length) : confirm.title;
  const data = {
    practice: practiceLine(context),
    title: rows.length === 0 ? confirm.saved : title,
    state: rows.length === 0 ? '' : confirm.nothingSaved,
    bands: savedBands(view, context),
    rows: rows.map((row) => rowData(row, view, context)),
    buttons: rows.length === 0 ? [] : cardButtons(savable, view, context),
  };
  return { text: summaryOf(view, title, context), card: layOut('confirm', data) };
}

/** The words of the receipt first; as many of them as a notification shows. */
function summaryOf(view: ConfirmView, title: string, context: CardContext): string {
  const { rows } = view;
  const said = rows.flatMap((row) => linesOf(row, context)).join(' ');
  if (rows.length === 0) return shortened(savedLines(view, context).join(' '));
  const whole = `${said} ${title}`;
  return whole.length <= LONGEST_SUMMARY ? whole : shortened(said);
}

function isReady(told: ConfirmRow['told']): boolean {
  return told.kind !== 'asks' && told.kind !== 'refused';
}

/** The words of the receipt. */
function linesOf({ told, number }: ConfirmRow, context: CardContext): readonly string[] {
  const { texts, language } = context;
  switch (told.kind) {
    case 'facts': {
      const { course, facts } = told;
      const scene = sceneOf(course, (list, item) => itemText(course, list, item, language));
      return confirmations(facts, scene, texts).filter((line) => line !== '');
    }
    case 'language':
      return [sayText('languageSet', {}, textsIn(told.language))];
    case 'undo':
      return [texts.sentences.confirm.undo(number)];
    case 'asks':
      return [texts.sentences.confirm.lacks(told.typed)];
    case 'refused':
      return [told.typed];
  }
}

function rowData(row: ConfirmRow, view: ConfirmView, context: CardContext): RowData {
  const { confirm } = context.texts.sentences;
  const lines = linesOf(row, context).map((text, place) => ({
    lead: place === 0 && row.number !== null ? literalLead(confirm.of(row.number)) : '',
    text: literal(text),
  }));
  const note = row.told.kind === 'refused' ? refusalText(row.told.refusal, context.texts) : '';
  const isOne = view.rows.length === 1;
  return { lines, note: literal(note), buttons: isOne ? [] : rowButtons(row, view, context) };
}

function literalLead(lead: string): string {
  return `${literal(lead)} `;
}

/** What one row of several can do by itself. */
function rowButtons(row: ConfirmRow, view: ConfirmView, context: CardContext): readonly Press[] {
  const { confirm } = context.texts.sentences;
  if (!isReady(row.told)) return changing(row, confirm.fillIn, context);
  const only = { title: confirm.save, verb: 'save', send: sendOf(view, [row]) } as const;
  return [press(context, only), ...changing(row, confirm.change, context)];
}

function cardButtons(
  savable: readonly ConfirmRow[],
  view: ConfirmView,
  context: CardContext,
): readonly Press[] {
  const { confirm } = context.texts.sentences;
  const [first] = view.rows;
  const isOne = view.rows.length === 1;
  const title = savable.length > 1 ? confirm.saveAll(savable.length) : confirm.save;
  const send = sendOf(view, savable);
  const saves =
    savable.length > 0 ? [press(context, { title, verb: 'save', send, style: 'positive' })] : [];
  const changes =
    isOne && first
      ? changing(first, isReady(first.told) ? confirm.change : confirm.fillIn, context)
      : [];
  return [...saves, ...changes, press(context, { title: confirm.no, verb: 'cancel' })];
}

/** The form of the row's command, with all that was understood. */
function changing(
  { form, data }: ConfirmRow,
  title: string,
  context: CardContext,
): readonly Press[] {
  if (form === null) return [];
  const values = Object.entries(data).filter(([field]) => field !== 'as');
  const send = { ...Object.fromEntries(values), form };
  return [press(context, { title, verb: 'form', send })];
}

/** The rows that are saved, and those that stay; each as its command's own data (D3). */
function sendOf(
  { rows, once }: ConfirmView,
  saved: readonly ConfirmRow[],
): Readonly<Record<string, unknown>> {
  const named = rows.map((row, place) => [`row${place + 1}`, row.data] as const);
  const take = rows.flatMap((row, place) => (saved.includes(row) ? [`row${place + 1}`] : []));
  return { ...Object.fromEntries(named), take: take.join(','), ...(once ? { once } : {}) };
}

function savedLines({ saved }: ConfirmView, context: CardContext): readonly string[] {
  return saved.flatMap(({ course, facts }) => {
    const scene = sceneOf(course, (list, item) => itemText(course, list, item, context.language));
    const lines = confirmations(facts, scene, context.texts).filter((line) => line !== '');
    return lines.map((line) => `${context.texts.sentences.confirm.of(course.number)}${line}`);
  });
}

function savedBands(view: ConfirmView, context: CardContext): readonly Band[] {
  const lines = savedLines(view, context);
  if (lines.length === 0) return [];
  return [band('good', `✓ ${context.texts.sentences.confirm.saved}`, lines)];
}

// Courses and load per CTI worker, as a card (P4); shown by cards/index.
import { phaseNumbers } from '../../cti/calendar/phases';
import { mostPhases } from '../../cti/programmes';
import { norms } from '../../text/programmes';
import type { Message } from '../../desk/ports/storage';
import type { CaseloadRow, View } from '../../desk/views/views';
import { barOfParts, type BarCell } from '../parts/bar';
import type { CardContext } from '../frame/context';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import { namedApart } from '../parts/namesakes';
import { layOut } from '../frame/templates';

/** Bars weigh more than their figures: a large team has one each, a very large one the figures. */
const MOST_WITH_BOTH = 8;
const MOST_WITH_ONE = 12;
const MOST_ROWS = 30;
/** A bar is full at one and a half times the norm. */
const FULL = 1.5;

/** Courses and load per CTI worker beside the norm (P4): a planning aid, never a ranking. */
export function caseloadCard(
  view: Extract<View, { kind: 'caseload' }>,
  context: CardContext,
): Message {
  const { caseload } = context.texts.cards;
  const all = view.rows.filter(({ courses }) => courses > 0);
  const rows = all.slice(0, MOST_ROWS);
  const rest = all.length - rows.length;
  const nameOf = namedApart(
    rows.map(({ person }) => person),
    context,
  );
  const card = layOut('caseload', {
    practice: practiceLine(context),
    head: {
      title: caseload.title,
      state: rows.length === 0 ? caseload.none(phaseNumbers(mostPhases())) : '',
      kind: '',
    },
    rows: rows.map((row) => ({
      ...rowWords(row, nameOf(row.person), context),
      ...barsOf(row, all.length),
    })),
    notes: [
      ...restNote(rest, context),
      { text: caseload.norm(norms(context.language)) },
      { text: caseload.source },
    ],
    buttons: [],
  });
  return { text: caseload.title, card };
}

function rowWords(row: CaseloadRow, name: string, { texts }: CardContext): object {
  const { caseload } = texts.cards;
  const isOver = row.load > 1;
  const share = row.share < 1 ? ` · ${caseload.share(percent(row.share))}` : '';
  return {
    name: literal(name),
    load: caseload.row(row.courses, percent(row.load)) + share,
    over: isOver ? ` · ${caseload.over}` : '',
    weighted: caseload.weighted(percent(row.weighted)),
  };
}

function barsOf({ load, weighted }: CaseloadRow, workers: number): object {
  return {
    bar: workers <= MOST_WITH_ONE ? beside(load) : [],
    weightedBar: workers <= MOST_WITH_BOTH ? beside(weighted) : [],
  };
}

function restNote(rest: number, { texts }: CardContext): readonly { readonly text: string }[] {
  return rest > 0 ? [{ text: texts.cards.status.andMore(rest) }] : [];
}

/** Up to the norm, what is over it, and what is left; the line before the last part is the norm. */
function beside(load: number): readonly BarCell[] {
  return barOfParts(
    [
      { value: Math.min(load, 1), style: 'accent' },
      { value: Math.max(0, 1 - load), style: 'emphasis' },
      { value: Math.max(0, load - 1), style: 'warning' },
    ],
    FULL,
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}

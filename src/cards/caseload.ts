import type { Message } from '../desk/ports';
import type { CaseloadRow, View } from '../desk/views';
import { barOfParts, type BarCell } from './bar';
import type { CardContext } from './context';
import { practiceLine } from './head';
import { literal } from './literal';
import { namedApart } from './namesakes';
import { layOut } from './templates';

/** A bar is full at one and a half times the norm. */
const FULL = 1.5;

/** Courses and load per CTI worker beside the norm (P4): a planning aid, never a ranking. */
export function caseloadCard(
  view: Extract<View, { kind: 'caseload' }>,
  context: CardContext,
): Message {
  const { caseload } = context.texts.cards;
  const rows = view.rows.filter(({ courses }) => courses > 0);
  const nameOf = namedApart(
    rows.map(({ person }) => person),
    context,
  );
  const card = layOut('caseload', {
    practice: practiceLine(context),
    head: { title: caseload.title, state: rows.length === 0 ? caseload.none : '', kind: '' },
    rows: rows.map((row) => rowPicture(row, nameOf(row.person), context)),
    notes: [{ text: caseload.norm }, { text: caseload.source }],
    buttons: [],
  });
  return { text: caseload.title, card };
}

function rowPicture(row: CaseloadRow, name: string, { texts }: CardContext): object {
  const { caseload } = texts.cards;
  const isOver = row.load > 1;
  const share = row.share < 1 ? ` · ${caseload.share(percent(row.share))}` : '';
  return {
    name: literal(name),
    load: caseload.row(row.courses, percent(row.load)) + share,
    over: isOver ? ` · ${caseload.over}` : '',
    bar: beside(row.load),
    weighted: caseload.weighted(percent(row.weighted)),
    weightedBar: beside(row.weighted),
  };
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

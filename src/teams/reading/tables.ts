// Tables in what Teams sends as HTML, as lines of cells; called by html.ts.
import { SAME_AS_ABOVE, SAME_AS_LEFT } from '../../chat/import/merged';

/** Nobody merges more; what a tag says beyond it is not believed. */
const MOST_SPAN = 60;

/** So many cells of a message are filled by merged ones; no sheet that is read holds more. */
const MOST_FILLED = 20_000;

/** How many cells may still be filled. */
interface Room {
  left: number;
}

/** Columns that a cell above still fills → for how many rows yet. */
type Hanging = Map<number, number>;

/**
 * A table's rows become lines, its cells stand between tabs, as when copied from a spreadsheet. What
 * lies under a merged cell says so, so that nothing behind it moves. Takes linear time.
 */
export function tablesAsLines(html: string, textOf: (cell: string) => string): string {
  const parts = html.split(/<\/tr\s?>/i);
  const rest = parts.pop() ?? '';
  let hanging: Hanging = new Map();
  const room: Room = { left: MOST_FILLED };
  const lines = parts.map((part) => {
    const from = part.toLowerCase().lastIndexOf('<tr');
    if (from < 0) return part;
    const before = part.slice(0, from);
    if (/<table\b/i.test(before)) hanging = new Map();
    return `${before}<br>${rowLine(part.slice(from), { hanging, room }, textOf)}<br>`;
  });
  return lines.join('') + rest;
}

function rowLine(
  row: string,
  { hanging, room }: { readonly hanging: Hanging; readonly room: Room },
  textOf: (cell: string) => string,
): string {
  const cells: string[] = [];
  const open: Hanging = new Map();
  for (const piece of row.split(/<\/t[dh]\s?>/i).slice(0, -1)) {
    const { attributes, inner } = cellIn(piece);
    fillHanging(cells, hanging);
    const { rows, columns } = room.left > 0 ? spansIn(attributes) : SINGLE;
    room.left -= rows * columns - 1;
    for (let at = 0; at < columns; at += 1) {
      if (rows > 1) open.set(cells.length, rows - 1);
      cells.push(at === 0 ? quotedCell(textOf(inner)) : SAME_AS_LEFT);
    }
  }
  fillHanging(cells, hanging);
  for (const [column, rows] of open) hanging.set(column, rows);
  return cells.join('\t');
}

const SINGLE = { rows: 1, columns: 1 };

function cellIn(piece: string): { readonly attributes: string; readonly inner: string } {
  const tag = /<t[dh]\b([^<>]*)>/i.exec(piece);
  return { attributes: tag?.[1] ?? '', inner: tag ? piece.slice(tag.index) : piece };
}

function fillHanging(cells: string[], hanging: Hanging): void {
  for (let left = hanging.get(cells.length); left; left = hanging.get(cells.length)) {
    if (left === 1) hanging.delete(cells.length);
    else hanging.set(cells.length, left - 1);
    cells.push(SAME_AS_ABOVE);
  }
}

function spansIn(attributes: string): { readonly rows: number; readonly columns: number } {
  const span = (name: string): number => {
    const told = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
    return Math.min(Math.max(Number(told ?? 1), 1), MOST_SPAN);
  };
  return { rows: span('rowspan'), columns: span('colspan') };
}

/** Quotes in a cell belong to it; they are told as in any CSV. */
function quotedCell(cell: string): string {
  const doubled = cell.replace(/"|&quot;|&#0*34;|&#x0*22;/gi, '""');
  return doubled === cell ? cell : `"${doubled}"`;
}

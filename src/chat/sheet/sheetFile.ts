// A file that somebody sent, as a table: Excel workbooks and text files; called by conversation/sheets.
import { holdsCpr } from '../cprGuard';
import { linesAsRecords, type SheetRecord } from '../import/records';
import { Archive } from './archive';
import { SheetRefused, type WhyRefused } from './refused';
import { sheetRows, type Room, type SheetRows } from './rows';
import { openWorkbook, type SheetPart } from './workbook';

export type SheetRead =
  | {
      readonly kind: 'table';
      readonly records: readonly SheetRecord[];
      readonly sheet: string;
      readonly otherSheets: readonly string[];
      readonly hiddenRows: number;
    }
  | { readonly kind: 'text'; readonly text: string }
  /** Where it stands, never what it says (D1). */
  | { readonly kind: 'cpr'; readonly sheet: string | null; readonly line: number }
  | { readonly kind: 'refused'; readonly why: WhyRefused };

const MOST_CELLS = 100_000;

/**
 * Reads a file that came from outside; never throws for what it holds. Every cell of every sheet goes
 * through the CPR guard, also what nobody sees (D1); the first visible sheet with content is the table.
 */
export async function readSheetFile(name: string, bytes: Buffer): Promise<SheetRead> {
  try {
    if (bytes.length === 0) return { kind: 'refused', why: 'empty' };
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') return await workbookRead(bytes);
    return textRead(name, bytes);
  } catch (fault) {
    if (fault instanceof SheetRefused) return { kind: 'refused', why: fault.why };
    throw fault;
  }
}

interface ReadSheet extends SheetRows {
  readonly sheet: SheetPart;
}

async function workbookRead(bytes: Buffer): Promise<SheetRead> {
  const archive = await Archive.open(bytes);
  const workbook = await openWorkbook(archive);
  const room: Room = { cells: MOST_CELLS };
  const read: ReadSheet[] = [];
  for (const sheet of workbook.sheets) {
    const rows = await sheetRows(archive, { workbook, sheet, room });
    const line = [...rows.visible, ...rows.hidden].find(({ cells }) => rowHoldsCpr(cells))?.line;
    const named = holdsCpr(sheet.name);
    if (line !== undefined || named) {
      return { kind: 'cpr', sheet: named ? null : sheet.name, line: line ?? 1 };
    }
    read.push({ sheet, ...rows });
  }
  const told = read.filter(({ visible }) => visible.length > 0);
  const first = told.find(({ sheet }) => !sheet.hidden);
  if (!first) throw new SheetRefused('empty');
  return {
    kind: 'table',
    records: first.visible,
    sheet: first.sheet.name,
    otherSheets: told.filter((one) => one !== first).map(({ sheet }) => sheet.name),
    hiddenRows: first.hidden.length,
  };
}

/** Over the cells side by side, as in a paste; a number has lost its zero in front. */
function rowHoldsCpr(cells: readonly string[]): boolean {
  return (
    holdsCpr(cells.join('\t')) || cells.some((cell) => /^\d{9}$/.test(cell) && holdsCpr(`0${cell}`))
  );
}

const OLD_EXCEL = 'd0cf11e0a1b11ae1';
const LOCKED = ['EncryptedPackage', 'DRMEncrypted', 'DataSpaces'];

function textRead(name: string, bytes: Buffer): SheetRead {
  if (bytes.subarray(0, 8).toString('hex') === OLD_EXCEL) {
    const isLocked = LOCKED.some((word) => bytes.includes(Buffer.from(word, 'utf16le')));
    throw new SheetRefused(isLocked ? 'locked' : 'oldExcel');
  }
  if (!/\.(?:csv|txt|tsv)$/i.test(name)) throw new SheetRefused('kind');
  const text = decodedText(bytes);
  if (text.includes('\u0000')) throw new SheetRefused('damaged');
  const line = linesAsRecords(text).find(({ cells }) => rowHoldsCpr(cells))?.line;
  if (line !== undefined || holdsCpr(text)) return { kind: 'cpr', sheet: null, line: line ?? 1 };
  if (text.trim() === '') throw new SheetRefused('empty');
  return { kind: 'text', text };
}

/** Excel writes text files in the encoding of its country where nobody asked for another. */
function decodedText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

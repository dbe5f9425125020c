import { strToU8, zipSync } from 'fflate';

/** One cell as the file says it; a bare string is an inline text, a number a number. */
export type MadeCell = string | number | null | { readonly xml: (reference: string) => string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  /** Rows that nobody sees, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
}

export interface MadeBook {
  readonly from1904?: boolean;
  readonly sharedStrings?: string;
  /** Parts that are put in, or put in the place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Styles: 1 is Excel's own day, 2 a day as Danes write it, 3 a day with a time, 4 a plain number. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-406]d\\.\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;dag &quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel would write it, small. */
export function workbook(sheets: readonly MadeSheet[], book: MadeBook = {}): Buffer {
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const links = sheets.map((_, at) =>
    link(`rId${at + 1}`, 'worksheet', `worksheets/s${at + 1}.xml`),
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${KINDS}"><workbookPr${book.from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[...links, link('t', 'sharedStrings', 'sharedStrings.xml'), link('s', 'styles', '/xl/styles.xml')].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${book.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/s${at + 1}.xml`, sheetXml(sheet)]),
    ),
    ...book.parts,
  };
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`;
}

function sheetXml({ rows, hiddenRows = [], merged = [] }: MadeSheet): string {
  const lines = rows.map((cells, at) => {
    const line = at + 1;
    const hidden = hiddenRows.includes(line) ? ' hidden="1"' : '';
    const made = cells.map((cell, index) =>
      cellXml(cell, `${String.fromCharCode(65 + index)}${line}`),
    );
    return `<row r="${line}"${hidden}>${made.join('')}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
}

function cellXml(cell: MadeCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') return cell.xml(reference);
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const typed = (attributes: string, inside: string): MadeCell => ({
  xml: (reference) => `<c r="${reference}"${attributes}>${inside}</c>`,
});

export const day = (serial: number, style = 1): MadeCell =>
  typed(` s="${style}"`, `<v>${serial}</v>`);
export const shared = (at: number): MadeCell => typed(' t="s"', `<v>${at}</v>`);
export const formula = (value: string): MadeCell =>
  typed(' t="str"', `<f>A1&amp;"x"</f>${value === '' ? '' : `<v>${value}</v>`}`);
export const fault = (value: string): MadeCell => typed(' t="e"', `<v>${value}</v>`);
export const truth = (value: 0 | 1): MadeCell => typed(' t="b"', `<v>${value}</v>`);

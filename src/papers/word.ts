import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Bar, Block, Paper } from './paper';

/** Inner width of an upright A4 page with margins of 2 cm. Twentieths of a point. */
const WIDTH = 9_638;
const MARGIN = 1_134;
const BAR_WIDTH = 7_000;
const TONES = { fact: '0F6CBD', guide: '8A8886' } as const;
const HEAD_TINT = 'EFEDEB';

/** A Word document of a paper, made in memory: headings, tables, drawn bars, lines to write on. */
export async function wordFile(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: LANGUAGES[paper.language] } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [...titleOf(paper), ...paper.blocks.flatMap(childrenOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const;

function titleOf({ title, subtitle }: Paper): FileChild[] {
  const heading = new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE });
  return subtitle === null ? [heading] : [heading, small(subtitle)];
}

function childrenOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [titled(block.text, HeadingLevel.HEADING_1)];
    case 'subheading':
      return [titled(block.text, HeadingLevel.HEADING_2)];
    case 'text':
      return [
        new Paragraph({ children: [new TextRun(clean(block.text))], spacing: { after: 120 } }),
      ];
    case 'note':
      return [small(block.text)];
    case 'table':
      return [tableOf(block.head, block.rows), gap()];
    case 'bars':
      return [...block.bars.flatMap(barOf), gap()];
    case 'lines':
      return Array.from({ length: block.count }, ruledLine);
  }
}

function titled(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    text: clean(text),
    heading: level,
    keepNext: true,
    spacing: { before: 240, after: 80 },
  });
}

function small(text: string): Paragraph {
  const run = new TextRun({ text: clean(text), size: 18, color: '605E5C' });
  return new Paragraph({ children: [run], spacing: { before: 60, after: 120 } });
}

function gap(): Paragraph {
  return new Paragraph({ text: '', spacing: { after: 60 } });
}

/** A blank to write on by hand. */
function ruledLine(): Paragraph {
  const bottom = { style: BorderStyle.SINGLE, size: 4, color: '8A8886', space: 1 };
  return new Paragraph({ text: '', border: { bottom }, spacing: { before: 240 } });
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const width = Math.floor(WIDTH / columns);
  const cells = (texts: readonly string[], isHead: boolean): TableCell[] =>
    texts.map((text, place) =>
      cellOf(text, { width, isHead: isHead || (head.length === 0 && place === 0) }),
    );
  const first =
    head.length > 0 ? [new TableRow({ tableHeader: true, children: cells(head, true) })] : [];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: [
      ...first,
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

function cellOf(text: string, { width, isHead }: { width: number; isHead: boolean }): TableCell {
  const run = new TextRun({ text: clean(text), bold: isHead, size: 20 });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [run], alignment: AlignmentType.LEFT })],
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: HEAD_TINT, color: 'auto' } } : {}),
  });
}

/** The figure as text, and under it a tinted cell as long as its share. */
function barOf({ text, share, tone }: Bar): FileChild[] {
  const full = Math.max(40, Math.round(BAR_WIDTH * Math.min(1, Math.max(0, share))));
  const rest = BAR_WIDTH - full;
  const label = new Paragraph({
    children: [new TextRun({ text: clean(text), size: 20 })],
    keepNext: true,
    spacing: { before: 80 },
  });
  const cell = (size: number, fill: string | null): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun({ text: '', size: 12 })] })],
      ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
    });
  const widths = rest > 0 ? [full, rest] : [full];
  const cells = widths.map((size, place) => cell(size, place === 0 ? TONES[tone] : null));
  const table = new Table({
    width: { size: BAR_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ children: cells })],
  });
  return [label, table];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** XML cannot hold control characters, and half a surrogate breaks the file. */
function clean(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

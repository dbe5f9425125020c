// A Word file of any paper; called by papers/index.
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
  type IStylesOptions,
} from 'docx';
import { localeOf } from '../../text/dates';
import type { Block, Paper } from './paper';
import { barsTable, blanksTable, blockTable, linesTable } from './table';
import { INK, MARGIN, MUTED, runs, WIDTH, wordText } from './text';

const FONT = 'Calibri';
/** Letters in half points: a plan to live by is read at arm's length. */
const LETTERS = { plain: 24, record: 21 } as const;
/** A4, upright. Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const;

/** A Word document of a paper, made in memory: headings, tables, drawn bars, lines to write on. */
export async function wordFile(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: wordText(paper.title),
    creator: '',
    styles: stylesOf(paper),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footOf(paper) },
        children: [...titleOf(paper), ...paper.blocks.flatMap((block) => childrenOf(block, paper))],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function stylesOf({ style, language }: Paper): IStylesOptions {
  const size = LETTERS[style];
  const heading = (letters: number, before: number, after: number) => ({
    run: { font: FONT, size: letters, bold: true, color: INK },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size, language: { value: localeOf(language) } },
        paragraph: { spacing: { line: 264 } },
      },
      title: heading(40, 0, 60),
      heading1: heading(size + 6, 320, 100),
      heading2: heading(size + 1, 240, 80),
    },
  };
}

/** 'Documentation of …   Page 1 of 3', so that loose pages find together again. */
function footOf({ foot, pageWords }: Paper): Footer {
  const run = { size: 17, color: MUTED };
  const number = new TextRun({
    ...run,
    children: ['\t', `${pageWords.page} `, PageNumber.CURRENT],
  });
  const total = new TextRun({ ...run, children: [` ${pageWords.of} `, PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        children: [new TextRun({ ...run, text: wordText(foot) }), number, total],
      }),
    ],
  });
}

function titleOf({ title, subtitle }: Paper): FileChild[] {
  const heading = new Paragraph({ text: wordText(title), heading: HeadingLevel.TITLE });
  return subtitle === null ? [heading] : [heading, small(subtitle)];
}

function childrenOf(block: Block, { style }: Paper): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [titled(block.text, HeadingLevel.HEADING_1)];
    case 'subheading':
      return [titled(block.text, HeadingLevel.HEADING_2)];
    case 'text':
      return [new Paragraph({ children: runs(block.text), spacing: { after: 120 } })];
    case 'note':
      return [small(block.text)];
    case 'table':
      return [blockTable(block, style), gap()];
    case 'bars':
      return [barsTable(block.bars), gap()];
    case 'lines':
      return [linesTable(block.count), gap()];
    case 'blanks':
      return [gap(), blanksTable(block.names), gap()];
  }
}

function titled(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: wordText(text), heading: level });
}

function small(text: string): Paragraph {
  return new Paragraph({
    children: runs(text, { size: 19, color: MUTED }),
    spacing: { before: 40, after: 120 },
  });
}

/** Two tables that touch would be read as one. */
function gap(): Paragraph {
  return new Paragraph({ text: '', spacing: { after: 0, line: 120 } });
}

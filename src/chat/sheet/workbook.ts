// A workbook's sheets, texts and formats; called by sheetFile.ts.
import type { Archive } from './archive';
import { isDayFormat } from './days';
import { SheetRefused } from './refused';
import { readXml } from './xml';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part of the archive. */
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** Texts that cells share, by their number. */
  readonly texts: readonly string[];
  /** The styles, by their number, in which a number is a day or a time. */
  readonly days: ReadonlySet<number>;
}

const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const MOST_SHEETS = 100;
const MOST_TEXTS = 200_000;

/** @throws SheetRefused */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has(BOOK)) throw new SheetRefused('kind');
  const links = await linksOf(archive);
  const { sheets, from1904 } = await sheetsOf(archive, links);
  const part = (kind: string): string | undefined =>
    [...links.values()].find(({ type }) => type.endsWith(`/${kind}`))?.part;
  return {
    sheets,
    from1904,
    texts: await textsOf(archive, part('sharedStrings')),
    days: await dayFormats(archive, part('styles')),
  };
}

interface Link {
  readonly type: string;
  readonly part: string;
}

async function linksOf(archive: Archive): Promise<ReadonlyMap<string, Link>> {
  const links = new Map<string, Link>();
  await readXml(await archive.read(LINKS), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
      links.set(Id, { type: Type, part });
    },
  });
  return links;
}

async function sheetsOf(
  archive: Archive,
  links: ReadonlyMap<string, Link>,
): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(await archive.read(BOOK), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet' || sheets.length >= MOST_SHEETS) return;
      const link = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
      const part = links.get(link ?? '')?.part;
      const { name = '', state = '' } = attributes;
      // Sheets of diagrams have no cells.
      if (part?.includes('worksheets/')) sheets.push({ name, part, hidden: /hidden/i.test(state) });
    },
  });
  return { sheets, from1904 };
}

async function textsOf(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  if (!part || !archive.has(part)) return [];
  const texts: string[] = [];
  const reading = textReader((text) => {
    if (texts.push(text) > MOST_TEXTS) throw new SheetRefused('tooLarge');
  }, 'si');
  await readXml(await archive.read(part), reading);
  return texts;
}

/** The text of each element `within`: its runs, without the readings beside them. */
function textReader(take: (text: string) => void, within: string) {
  let text = '';
  let inside = false;
  let beside = false;
  return {
    open: (name: string): void => {
      if (name === within) text = '';
      if (name === 'rPh') beside = true;
      if (name === 't' && !beside) inside = true;
    },
    text: (more: string): void => {
      if (inside) text += more;
    },
    close: (name: string): void => {
      if (name === 't') inside = false;
      if (name === 'rPh') beside = false;
      if (name === within) take(text);
    },
  };
}

async function dayFormats(
  archive: Archive,
  part: string | undefined,
): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  if (!part || !archive.has(part)) return days;
  const codes = new Map<number, string>();
  let inStyles = false;
  let style = 0;
  await readXml(await archive.read(part), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inStyles = true;
      if (name !== 'xf' || !inStyles) return;
      if (isDayFormat(Number(numFmtId), codes.get(Number(numFmtId)))) days.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return days;
}

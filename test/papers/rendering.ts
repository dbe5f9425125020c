import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OFFICE = process.env['OFFICE'] ?? '/usr/bin/soffice';
/** Dots per inch of the pictures that are measured. */
const DPI = 100;

/** A page as a person sees it. */
export interface Page {
  /** Its lines from top to bottom, without empty ones, the foot last. */
  readonly lines: readonly string[];
  readonly picture: Picture;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of the dot at a place, 0 to 255. */
  dot(x: number, y: number): readonly [number, number, number];
}

export interface Rendered {
  /** In points: A4 is 595 by 842. */
  readonly size: readonly [width: number, height: number];
  readonly pages: readonly Page[];
}

/** Lets LibreOffice set the documents and shows their pages; nothing is left on disk. */
export async function rendered<Name extends string>(
  documents: Readonly<Record<Name, Buffer>>,
): Promise<Readonly<Record<Name, Rendered>>> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const names = Object.keys(documents) as Name[];
    const files = names.map((name) => join(folder, `${name}.docx`));
    await Promise.all(
      names.map((name) => writeFile(join(folder, `${name}.docx`), documents[name])),
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files];
    await run(OFFICE, convert);
    const shown = names.map(async (name) => [name, await pagesOf(folder, name)] as const);
    return Object.fromEntries(await Promise.all(shown)) as Record<Name, Rendered>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pagesOf(folder: string, name: string): Promise<Rendered> {
  const pdf = join(folder, `${name}.pdf`);
  const { stdout: facts } = await run('pdfinfo', [pdf]);
  const [, width = '0', height = '0'] = /Page size: +([\d.]+) x ([\d.]+)/.exec(facts) ?? [];
  const { stdout: words } = await run('pdftotext', ['-layout', pdf, '-']);
  const count = Number(/Pages: +(\d+)/.exec(facts)?.[1]);
  const texts = words.split('\f').slice(0, count);
  await run('pdftoppm', ['-r', String(DPI), pdf, join(folder, name)]);
  const digits = String(count).length;
  const pages = texts.map(async (text, place) => {
    const file = `${basename(name)}-${String(place + 1).padStart(digits, '0')}.ppm`;
    const lines = text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    return { lines, picture: pictureOf(await readFile(join(folder, file))) };
  });
  return { size: [Number(width), Number(height)], pages: await Promise.all(pages) };
}

/** A portable pixmap: `P6`, width, height, 255, and the dots. */
function pictureOf(file: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('Not a picture');
  const width = Number(head[1]);
  const at = (x: number, y: number): number => head[0].length + 3 * (y * width + x);
  return {
    width,
    height: Number(head[2]),
    dot(x, y) {
      const place = at(x, y);
      return [file[place] ?? 0, file[place + 1] ?? 0, file[place + 2] ?? 0];
    },
  };
}

type Colour = (dot: readonly [number, number, number]) => boolean;

export const isInk: Colour = ([red, green, blue]) => red + green + blue < 3 * 235;

/** The longest unbroken stretch of a colour in a row of dots, as a share of the page's width. */
export function longest(picture: Picture, y: number, colour: Colour): number {
  let most = 0;
  let along = 0;
  for (let x = 0; x < picture.width; x += 1) {
    along = colour(picture.dot(x, y)) ? along + 1 : 0;
    most = Math.max(most, along);
  }
  return most / picture.width;
}

/** Stretches of a colour from top to bottom: one for each run of rows that hold a long one. */
export function stretches(picture: Picture, colour: Colour, least: number): readonly number[] {
  const rows = Array.from({ length: picture.height }, (_, y) => longest(picture, y, colour));
  return rows.flatMap((share, y) => {
    const begins = share >= least && (rows[y - 1] ?? 0) < least;
    return begins ? [Math.max(share, rows[y + 1] ?? 0)] : [];
  });
}

/** How much of a page is written on; a blank one has nearly nothing. */
export function inked(picture: Picture): number {
  let dots = 0;
  for (let y = 0; y < picture.height; y += 2) {
    for (let x = 0; x < picture.width; x += 2) if (isInk(picture.dot(x, y))) dots += 1;
  }
  return (4 * dots) / (picture.width * picture.height);
}

/** Nothing is written in the margins of 2 cm to the left and right (a hair's breadth aside). */
export function keepsMargins(picture: Picture): boolean {
  const margin = Math.floor((1.9 / 2.54) * DPI);
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < margin; x += 1) {
      if (isInk(picture.dot(x, y)) || isInk(picture.dot(picture.width - 1 - x, y))) return false;
    }
  }
  return true;
}

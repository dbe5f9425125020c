// The parts of a zipped workbook, with bounds against bombs; called by workbook.ts.
import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { SheetRefused } from './refused';

const MOST_PARTS = 1000;
/** All that is read of a workbook, unpacked. */
const MOST_BYTES = 40_000_000;
/** Honest sheets are packed about ten to one. */
const MOST_RATIO = 300;
const SMALL = 1_000_000;

/** A workbook's parts by name. What is unpacked is counted, and never more than the archive says. */
export class Archive {
  #left = MOST_BYTES;

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SheetRefused */
  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false }).catch(
      () => {
        throw new SheetRefused('damaged');
      },
    );
    if (zip.entryCount > MOST_PARTS) throw new SheetRefused('tooLarge');
    return new Archive(zip, await zippedParts(zip));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** @throws SheetRefused when there is no such part, or it is too large. */
  async read(name: string): Promise<Readable> {
    const entry = this.parts.get(name);
    if (!entry) throw new SheetRefused('damaged');
    if (entry.isEncrypted()) throw new SheetRefused('locked');
    const { compressedSize, uncompressedSize: size } = entry;
    this.#left -= size;
    const isBomb = size > SMALL && size > compressedSize * MOST_RATIO;
    if (isBomb || this.#left < 0) throw new SheetRefused('tooLarge');
    return this.zip.openReadStreamPromise(entry);
  }
}

async function zippedParts(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName.replace(/^\//, ''), entry);
  } catch {
    throw new SheetRefused('damaged');
  }
  return parts;
}

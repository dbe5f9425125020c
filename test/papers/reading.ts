import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** The files of a zip by name, read by another library than the one that wrote it. */
export async function unzipped(zip: Buffer): Promise<Readonly<Record<string, Buffer>>> {
  const found: Record<string, Buffer> = {};
  await new Promise<void>((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault);
      file.on('error', reject);
      file.on('end', () => resolve());
      file.on('entry', (entry: Entry) => {
        bytesOf(file, entry).then((bytes) => {
          found[entry.fileName] = bytes;
          file.readEntry();
        }, reject);
      });
      file.readEntry();
    });
  });
  return found;
}

function bytesOf(file: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (fault, stream) => {
      if (fault) return reject(fault);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(parts)));
    });
  });
}

/** The paragraphs of a Word document as a person reads them, empty ones left out. */
export async function wordsIn(document: Buffer): Promise<readonly string[]> {
  const xml = await xmlOf(document);
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    )
    .map(unescaped)
    .filter((words) => words !== '');
}

export async function xmlOf(document: Buffer): Promise<string> {
  const body = (await unzipped(document))['word/document.xml'];
  if (!body) throw new Error('No document in the file');
  return body.toString('utf8');
}

function unescaped(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

// A part of a workbook as elements and texts, piece by piece; called by workbook.ts and rows.ts.
import type { Readable } from 'node:stream';
import { parser } from 'sax';
import { SheetRefused } from './refused';

export interface XmlReader {
  /** `name` without its prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads as the bytes come, so that others have their turn in between. Entities of its own and
 * document types are refused: nothing is fetched, nothing is expanded.
 *
 * @throws SheetRefused
 */
export async function readXml(bytes: Readable, reader: XmlReader): Promise<void> {
  const xml = parser(true);
  const refuse = (): never => {
    throw new SheetRefused('damaged');
  };
  xml.onerror = refuse;
  xml.ondoctype = refuse;
  xml.onopentag = ({ name, attributes }) => reader.open?.(local(name), attributes);
  xml.ontext = (text) => reader.text?.(text);
  xml.oncdata = (text) => reader.text?.(text);
  xml.onclosetag = (name) => reader.close?.(local(name));
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of bytes) xml.write(decoder.decode(chunk as Buffer, { stream: true }));
    xml.close();
  } catch (fault) {
    throw fault instanceof SheetRefused ? fault : new SheetRefused('damaged');
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

// The house with something written into it, without a file being touched.
import { existsSync, readFileSync } from 'node:fs';
import type { Overlay } from '../../support/compiler';

/** One thing to write: in which file, and behind which words. */
export interface Writing {
  readonly file: string;
  /** Left out: the file is a new one. */
  readonly after?: RegExp;
  readonly write: string;
}

export function overlayOf(steps: readonly Writing[]): Overlay {
  const texts = new Map<string, string>();
  for (const step of steps) texts.set(step.file, taken(step, texts.get(step.file)));
  return texts;
}

function taken({ file, after, write }: Writing, before?: string): string {
  if (!after) return write;
  const text = before ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const place = after.exec(text);
  if (!place) throw new Error(`${file} has no place after ${String(after)}`);
  const end = place.index + place[0].length;
  return text.slice(0, end) + write + text.slice(end);
}

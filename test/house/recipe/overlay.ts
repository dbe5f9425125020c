// The house with something written into it, without a file being touched.
import { existsSync, readFileSync } from 'node:fs';
import type { Step } from './newCommand';

/** File → its text once these steps are taken. */
export type Overlay = ReadonlyMap<string, string>;

export function overlayOf(steps: readonly Step[]): Overlay {
  const texts = new Map<string, string>();
  for (const step of steps) texts.set(step.file, taken(step, texts.get(step.file)));
  return texts;
}

function taken({ file, after, write }: Step, before?: string): string {
  if (!after) return write;
  const text = before ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const place = after.exec(text);
  if (!place) throw new Error(`${file} has no place after ${String(after)}`);
  const end = place.index + place[0].length;
  return text.slice(0, end) + write + text.slice(end);
}

// What an answer or a posted activity shows, as one text to look into.
import type { Reply } from './teamsClient';

/** Every string of a card that a person reads, and the words around it, in reading order. */
export function contentsOf(shown: Reply | object): string {
  const { card, text } = shown as Partial<Reply>;
  return textsIn(card ?? text ?? shown)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const READ = new Set(['text', 'title', 'value', 'label', 'summary', 'errorMessage', 'altText']);

function textsIn(node: unknown, key = ''): string[] {
  if (typeof node === 'string') return key === '' || READ.has(key) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap((each) => textsIn(each, key));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) => textsIn(value, name));
}

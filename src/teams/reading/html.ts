// Text as typed, out of Teams' HTML; called by mentions.ts.
import { tablesAsLines } from './tables';

/** Tags that Teams writes; any other `<word>` was typed by a person and stays. */
const BREAKS = /<(?:br|\/?(?:div|p|tr|li|ul|ol|table|blockquote|pre|h[1-6]))\b[^<>]*>/gi;
const OTHERS =
  /<\/?(?:span|b|i|u|s|em|strong|strike|a|td|th|tbody|thead|tfoot|colgroup|col|code|codeblock|img|font|hr|sup|sub|emoji|attachment|readonly|systemEventMessage|html|body|meta|style|script|at)\b[^<>]*>/gi;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  sect: '§',
  ndash: '–',
  mdash: '—',
};

/** Text as typed, out of what Teams made of it: no tags, entities decoded once. Takes linear time. */
export function plainText(html: string): string {
  return withoutEntities(untagged(tablesAsLines(html, cellText), '\n'));
}

function untagged(html: string, lineBreak: string): string {
  return html.replace(BREAKS, lineBreak).replace(OTHERS, '');
}

/** A cell's text, on one line. */
function cellText(cell: string): string {
  return untagged(cell, ' ').replace(/\s+/g, ' ').trim();
}

function withoutEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, code: string) =>
    code.startsWith('#') ? character(code.slice(1), whole) : (NAMED[code] ?? whole),
  );
}

function character(code: string, whole: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/**
 * Spaces of every kind become one, line ends alike, control characters go (the tab stays: it
 * separates columns); nothing hangs over at either end.
 */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .replace(/[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

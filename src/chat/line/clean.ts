// A text without what Teams leaves in it; called by line.ts.
import type { PersonRef } from '../../cti/course/course';
import type { ReadingContext } from '../command';

/** Stands for one mention in a cleaned text; never comes from outside. */
export const MENTION = '\uE000';
const MENTIONED = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** A text as a person would see it, with mentions taken out and kept by their place in it. */
export interface Cleaned {
  readonly text: string;
  /** Offset of each `MENTION` in `text` → who. */
  readonly mentions: ReadonlyMap<number, PersonRef>;
}

const AT = /<at\b[^<>]*>([^<>]*)<\/at>/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
const INLINE = new Set('at a b i u s em strong font span code col colgroup img'.split(' '));
const BLOCK = new Set('p br div li ul ol pre blockquote table thead tbody tr html body'.split(' '));
/** Opens what somebody else wrote, put before an answer to it. */
const QUOTE = /<(quoted|quote)\b[^<>]*>|<(blockquote)\b[^<>]*Reply[^<>]*>/gi;
const ENTITY =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|amp|lt|gt|quot|apos|sect|aring|aelig|oslash));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sect: '§',
  aring: 'å',
  aelig: 'æ',
  oslash: 'ø',
};
/** Characters nobody sees: zero-width, directional, soft hyphens, controls but tab and newline. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\p{Surrogate}\u{E0000}-\u{E0FFF}]/gu;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/**
 * Takes out what Teams may leave in a text: tags, entities, unseen characters. Table rows become
 * lines and their cells are set apart by tabs. Mentions are matched with `mentions` by what they
 * say, else in order; one that Teams did not name is text like any other. Linear in the length.
 */
export function clean(text: string, mentions: ReadingContext['mentions']): Cleaned {
  const said: string[] = [];
  const own = text.includes('<') ? withoutQuotes(text) : text;
  const marked = own.replace(MARKS, '').replace(AT, (_, inner: string) => {
    const name = visible(inner).trim();
    if (name === '') return ' ';
    said.push(name);
    return MENTIONED;
  });
  return place(visible(marked), said, peopleSaid(said, mentions));
}

/** Without replies' quotes, whole where they are closed; linear in the length. */
function withoutQuotes(html: string): string {
  const lower = html.toLowerCase();
  const left: string[] = [];
  let at = 0;
  for (const match of html.matchAll(QUOTE)) {
    if (match.index < at) continue;
    left.push(html.slice(at, match.index), ' ');
    at = match.index + match[0].length;
    if (match[0].endsWith('/>')) continue;
    const closing = `</${(match[1] ?? match[2] ?? '').toLowerCase()}`;
    const close = lower.indexOf(closing, at);
    if (close < 0) break;
    const end = lower.indexOf('>', close);
    at = end < 0 ? html.length : end + 1;
  }
  return [...left, html.slice(at)].join('');
}

function visible(html: string): string {
  return withoutTags(html)
    .replace(ENTITY, entity)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(ODD_SPACE, ' ')
    .normalize('NFC');
}

/** Tags that Teams writes go; what else stands between angle brackets is the person's own text. */
function withoutTags(html: string): string {
  if (!html.includes('<')) return html;
  let inCell = false;
  const source = /<t[dh]\b/i.test(html) ? html.replace(/[\r\n]+/g, ' ') : html;
  return source.replace(TAG, (whole, slash: string, word: string) => {
    const tag = word.toLowerCase();
    if (tag === 'td' || tag === 'th') {
      inCell = slash === '';
      return inCell ? '' : '\t';
    }
    if (BLOCK.has(tag)) return inCell ? ' ' : '\n';
    return INLINE.has(tag) ? '' : whole;
  });
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (code <= 0 || code > 0x10ffff) return ' ';
  return String.fromCodePoint(code).replace(MARKS, ' ');
}

function place(
  marked: string,
  said: readonly string[],
  people: readonly (PersonRef | undefined)[],
): Cleaned {
  const mentions = new Map<number, PersonRef>();
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  marked.split(MENTIONED).forEach((between, index) => {
    if (index > 0) {
      const person = people[index - 1];
      if (person) mentions.set(length, person);
      add(person ? MENTION : (said[index - 1] ?? ''));
    }
    add(between);
  });
  return { text: parts.join(''), mentions };
}

type Mention = ReadingContext['mentions'][number];

/** For each mention in the text whom Teams says it names. */
function peopleSaid(
  said: readonly string[],
  mentions: readonly Mention[],
): (PersonRef | undefined)[] {
  const left = [...mentions];
  const inOrder = said.length === mentions.length;
  return said.map((name) => {
    const at = left.findIndex((mention) => sameName(mention, name));
    const [mention] = at >= 0 ? left.splice(at, 1) : inOrder ? left.splice(0, 1) : [];
    const known = mention ?? mentions.find((other) => sameName(other, name));
    return known && refOf(known.person);
  });
}

function refOf(person: PersonRef): PersonRef {
  return { id: person.id, name: person.name };
}

function sameName(mention: Mention, name: string): boolean {
  return visible(mention.text.replace(/<\/?at\b[^<>]*>/gi, '')).trim() === name;
}

// A long text over several properties of a row: every row that holds JSON is packed by it.

/** A string property holds 32,768 characters; a little is left for safety. */
export const PART_LENGTH = 32_000;

export type Fields = Readonly<Record<string, string | number | boolean>>;

/** A text as numbered properties `name0`, `name1` … and how many there are. */
export function pack(name: string, text: string): Fields {
  const parts = split(text);
  const fields: Record<string, string | number> = { [`${name}Parts`]: parts.length };
  parts.forEach((part, index) => (fields[`${name}${index}`] = part));
  return fields;
}

/** The text again; `undefined` when a property is missing. */
export function unpack(row: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const count = row[`${name}Parts`];
  if (typeof count !== 'number') return undefined;
  const parts = Array.from({ length: count }, (_, index) => row[`${name}${index}`]);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

/** Cuts where it may: a pair of surrogates (an emoji) stays whole, since half of one is no UTF-8. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? PART_LENGTH)
    parts.push(text.slice(from, cutAfter(text, from)));
  return parts;
}

function cutAfter(text: string, from: number): number {
  const to = from + PART_LENGTH;
  return to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

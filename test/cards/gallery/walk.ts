/** Every object of a card, with the path that leads to it. */
export interface Part {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** All objects inside a card, the data of its buttons left out: that is not drawn. */
export function partsOf(card: unknown, path = '$'): Part[] {
  if (Array.isArray(card)) {
    return card.flatMap((each, place) => partsOf(each, `${path}[${place}]`));
  }
  if (typeof card !== 'object' || card === null) return [];
  const value = card as Readonly<Record<string, unknown>>;
  const below = Object.entries(value)
    .filter(([name]) => name !== 'data')
    .flatMap(([name, each]) => partsOf(each, `${path}.${name}`));
  return [{ path, value }, ...below];
}

/** Parts of one type: `TextBlock`, `Action.Execute` … */
export function ofType(card: unknown, type: string): Part[] {
  return partsOf(card).filter(({ value }) => value['type'] === type);
}

/** Everything that is drawn as text, in reading order. */
export function textsOf(card: unknown): string[] {
  return partsOf(card).flatMap(({ value }) => {
    const text = value['text'];
    const isText = value['type'] === 'TextBlock' || value['type'] === 'TextRun';
    return isText && typeof text === 'string' ? [text] : [];
  });
}

/** The card's text as one string, runs of one block joined. */
export function wordsOf(card: unknown): string {
  return partsOf(card)
    .flatMap(({ value }) => {
      if (value['type'] === 'RichTextBlock') return [textsOf(value['inlines']).join('')];
      return value['type'] === 'TextBlock' ? [String(value['text'])] : [];
    })
    .join('\n');
}

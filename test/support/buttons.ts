/** A button of a card that sends something to the bot. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every Action.Execute in a card, in its order, wherever it stands. */
export function buttonsOf(card: unknown): readonly Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsOf);
  if (typeof card !== 'object' || card === null) return [];
  const below = Object.values(card).flatMap(buttonsOf);
  const { type, title, verb, data } = card as Partial<Button> & { type?: unknown };
  if (type !== 'Action.Execute') return below;
  return [{ title: title ?? '', verb: verb ?? '', data: data ?? {} }, ...below];
}

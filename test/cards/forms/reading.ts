import type * as AdaptiveCards from 'adaptivecards';
import type { Message } from '../../../src/desk/ports/storage';

/** The build that CommonJS can load; its types stand at the package's own entry. */
const { AdaptiveCard, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards',
);

export interface Part {
  readonly type?: string;
  readonly id?: string;
  readonly [name: string]: unknown;
}

/** Every object in a card, in the order in which a person meets it. */
export function partsOf(card: unknown): readonly Part[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Part, ...Object.values(card).flatMap(partsOf)];
}

export function inputsOf({ card }: Message): readonly Part[] {
  return partsOf(card).filter(({ type }) => type?.startsWith('Input.'));
}

export function inputNamed(message: Message, id: string): Part | undefined {
  return inputsOf(message).find((input) => input.id === id);
}

export function textsOf({ card }: Message): readonly string[] {
  return partsOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

/** The card's own buttons: save, then cancel. */
export function buttonsOf({ card }: Message): readonly Part[] {
  return (card as { actions: readonly Part[] }).actions;
}

/**
 * What Microsoft's own reader finds wrong with a card; it needs no browser. It refuses `lang` on
 * every second card, for its pattern remembers where it stopped; so no card carries one.
 */
export function faultsOf({ card }: Message): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  // The reader's pattern for `lang` is global and remembers where it stopped: it would refuse the
  // language of every second card.
  const { regEx } = AdaptiveCard.langProperty;
  if (regEx) regEx.lastIndex = 0;
  parsed.parse(card ?? {}, context);
  const events = Array.from(
    { length: context.eventCount },
    (_, i) => context.getEventAt(i).message,
  );
  const { validationEvents } = parsed.validateProperties();
  return [...events, ...validationEvents.map(({ message }) => message)];
}

/** The card's build: types, ids and how they nest, without anything a person wrote. */
export function shapeOf(card: unknown): unknown {
  if (Array.isArray(card)) return card.map(shapeOf);
  if (typeof card !== 'object' || card === null) return typeof card;
  return Object.fromEntries(
    Object.entries(card).map(([name, value]) => [
      name,
      name === 'type' || name === 'id' || name === 'verb' ? value : shapeOf(value),
    ]),
  );
}

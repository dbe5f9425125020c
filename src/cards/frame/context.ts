// What every card is built with besides its view; conversation/answers makes it.
import type { Language } from '../../cti/course/language';
import type { Texts } from '../../text/texts';

/** What a card is built with, besides its view. */
export interface CardContext {
  readonly language: Language;
  readonly texts: Texts;
  /** Practice mode: every card says so. */
  readonly practice: boolean;
  /** In 1:1 every button carries the team it acts on, as an opaque word; `null` in a channel. */
  readonly team: string | null;
  /** The address that Teams knows a person by, if it has been told: for meeting links. */
  readonly mailOf?: (person: string) => string | undefined;
}

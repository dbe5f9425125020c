// The number with its Danish word; used by the Danish texts.
import { pluralIn } from '../dates';

/** `1 dag`, `2 dage`. */
export function plural(count: number, one: string, many: string): string {
  return pluralIn(count, one, many, 'da');
}

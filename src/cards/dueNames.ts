import type { Due } from '../cti/due';
import type { CardContext } from './context';

/** What a due thing is called in a list: 'phase change to phase 2'. */
export function dueName(
  { key, ordinal }: Pick<Due, 'key' | 'ordinal'>,
  { texts }: CardContext,
): string {
  return texts.notices.names[key](ordinal);
}

/** What was due, by its key alone. */
export function dueKeyName(key: string, { texts }: CardContext): string {
  const names: Readonly<Record<string, ((ordinal: null) => string) | undefined>> =
    texts.notices.names;
  return names[key]?.(null) ?? key;
}

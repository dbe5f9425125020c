// A text looked up by a name that came from outside; cards, papers and texts call it.

/** The entry of that very name; nothing that every object inherits. */
export function named<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

// The bot's own name, typed instead of mentioned, before what is asked; called by mentions.ts.

/**
 * The text without its opening '@Name', 'Name:' or 'Name,', a greeting before it left standing: people
 * call the bot as they would a colleague. Without such a mark the name is text like any other.
 */
export function withoutOwnName(text: string, name: string): string {
  const called = name.trim();
  if (called === '') return text;
  const any = [called, ...called.split(/[\s-]/, 1)].map(literally).join('|');
  const opening = new RegExp(
    `^(\\s*(?:\\p{L}{2,10}[ ,]+)?)(?:@(?:${any})[:,]?|(?:${any})[:,])(?=\\s)\\s*`,
    'iu',
  );
  return text.replace(opening, '$1');
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

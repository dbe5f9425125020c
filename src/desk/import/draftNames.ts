// Whether a kept draft names a citizen; called by erasure, which knows rows alone (D6).

/** In whatever cell of it; a draft that nobody can read is taken as a whole. */
export function draftNames(value: string, number: number): boolean {
  const named = new RegExp(`(?<!\\d)0*${number}(?!\\d)`);
  return citizensIn(value).some((text) => named.test(text));
}

/** What people wrote into it: the bot's own counts of lines name nobody. */
function citizensIn(value: string): readonly string[] {
  if (!value.includes('"shape"')) return [value];
  const told: string[] = [];
  JSON.parse(value, (key, part: unknown) => {
    if (typeof part === 'string' && !['at', 'token', 'shape'].includes(key)) told.push(part);
    return part;
  });
  return told;
}

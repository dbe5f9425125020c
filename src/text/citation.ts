// How sources of the rule book are cited in words; each language's texts of the method call it.

/** How a language words a citation: its parts, and the questions and answers together. */
export interface SourceWords {
  readonly parts: readonly (readonly [RegExp, string])[];
  readonly faq: (numbers: readonly string[]) => string;
}

/** A citation in words, all questions and answers last; what no pattern knows stays as it is. */
export function wordedSource(source: string, { parts, faq }: SourceWords): string {
  const cited = source.split(', ');
  const asked = cited.flatMap((part) => /^faq (\d+)$/.exec(part)?.[1] ?? []);
  const others = cited
    .filter((part) => !/^faq \d+$/.test(part))
    .map((part) => {
      const known = parts.find(([pattern]) => pattern.test(part));
      return known ? part.replace(known[0], known[1]) : part;
    });
  return [...others, ...(asked.length > 0 ? [faq(asked)] : [])].join(', ');
}

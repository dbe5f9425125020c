// What a draft's preview shows; called by importing.ts and confirming.ts.
import type { EnrolWords, ImportView } from '../views/importView';
import type { Draft } from './draft';
import type { Judged } from './judging';

/** All that would be stored, and all that is left out or filled. */
export function previewOf(lines: readonly Judged[], draft: Draft): ImportView {
  const faults = lines.filter(({ problem }) => problem !== null).length;
  const { source, skipped, filled, leftOut, doubled } = draft.latest;
  const earlier = draft.earlier.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    kind: 'import',
    rows: lines.map((line) => {
      const { row, problem, reasonUnused } = line;
      return { line: row.line, words: previewWords(line), problem, reasonUnused };
    }),
    ready: lines.length - faults,
    faults,
    token: draft.token,
    source,
    consent: draft.consent,
    withoutConsent: lines.filter(({ row }) => lacksConsent(row)).length,
    earlier: lines.slice(0, earlier).flatMap(({ row }) => row.words.citizen ?? []),
    replaced: draft.replaced,
    forgotten: draft.forgotten,
    asides: { skipped, filled, leftOut, doubled },
  };
}

/** With the people as they are called in the team. */
function previewWords({ row: { words }, change }: Judged): EnrolWords {
  if (!change || !words.people) return words;
  const people = Object.fromEntries(
    Object.entries(change.people).flatMap(([role, holder]) =>
      holder === null ? [] : [[role, holder === 'none' ? holder : { name: holder.name }]],
    ),
  );
  return { ...words, people };
}

function lacksConsent({ faults }: Judged['row']): boolean {
  return faults.some(({ why, column }) => why === 'missing' && column === 'consent');
}

// What a preview of an import names besides its lines: filled, left out, kept from before; called by importPreview.ts.
import type { ImportView } from '../../desk/views/views';
import type { Texts } from '../../text/texts';
import type { ListRow } from '../parts/list';

const MOST = 30;

/** Nothing is left out or filled in silence. */
export function asidesOf(view: ImportView, { importing }: Texts): readonly ListRow[] {
  const { asides: words } = importing;
  const { source, asides, consent, earlier, replaced, forgotten } = view;
  const told = <T>(items: readonly T[], say: (items: readonly T[]) => string): string[] => {
    if (items.length === 0) return [];
    const left = items.length - MOST;
    const text = say(items.slice(0, MOST));
    return [left > 0 ? `${text.replace(/\.$/, '')} ${words.more(left)}.` : text];
  };
  return [
    ...(source ? [words.source(source.file, source.sheet)] : []),
    ...told(source?.otherSheets ?? [], words.otherSheets),
    ...(source && source.hiddenRows > 0 ? [words.hiddenRows(source.hiddenRows)] : []),
    ...told(earlier, words.earlier),
    ...told(replaced, words.replaced),
    ...(forgotten > 0 ? [words.forgotten(forgotten)] : []),
    ...(consent ? [words.consent[consent]] : []),
    ...told(asides.leftOut, words.leftOut),
    ...told(asides.doubled, words.doubled),
    ...told(asides.filled, words.filled),
    ...told(asides.skipped, words.skipped),
  ].map((text) => ({ lead: '', text }));
}

import type { ListId } from '../../cti/course/programmes';
import type { Due, DueKey } from '../../cti/due/thing';
import type { LiveCard } from '../ports/storage';

/** Which due thing a live card is about. */
export function thingOf({ kind, about }: LiveCard): {
  readonly key: DueKey;
  readonly ordinal: number;
} {
  const ordinal = about === 'phase3' ? 2 : 1;
  switch (kind) {
    case 'start':
      return { key: 'cti.start', ordinal };
    case 'closing':
      return { key: 'closing.prepare', ordinal };
    case 'phaseChange':
      return { key: about === 'end' ? 'course.end' : 'phase.change', ordinal };
    case 'checklist':
      return {
        key: about === ('contact' satisfies ListId) ? 'cti.prepare' : 'phase.notice',
        ordinal,
      };
  }
}

type Sort = Pick<LiveCard, 'kind' | 'about'>;

/** Which live card a due thing's post in the channel is; `undefined`: none, it stays as it was sent. */
export function liveKindOf(due: Pick<Due, 'key' | 'ordinal' | 'audience'>): Sort | undefined {
  if (due.audience !== 'channel') return undefined;
  const next = due.ordinal === 1 ? 'phase2' : 'phase3';
  switch (due.key) {
    case 'cti.prepare':
      return { kind: 'checklist', about: 'contact' };
    case 'cti.start':
      return { kind: 'start', about: 'start' };
    case 'phase.notice':
      return { kind: 'checklist', about: next };
    case 'phase.change':
      return { kind: 'phaseChange', about: next };
    case 'closing.prepare':
      return { kind: 'closing', about: 'end' };
    case 'course.end':
      return { kind: 'phaseChange', about: 'end' };
    default:
      return undefined;
  }
}

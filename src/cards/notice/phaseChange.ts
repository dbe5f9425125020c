// The notice of a new phase with the list just due; called by notice.ts.
import { checklist, isItemOpen } from '../../cti/checklists';
import { listsOf, phaseWords, programmeOf, type PhaseNumber } from '../../cti/programmes';
import type { Due } from '../../cti/due/thing';
import { uncovered } from '../../cti/fidelity/coverage';
import { checklistData, listPicture } from '../course/checklist';
import { band, type Band } from '../parts/bands';
import { opening, press } from '../frame/press';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';
import { listOf } from './noticeScene';

/** What the new phase is about, how the worker's role shifts, and the checklist just due, live. */
export function phaseChangeCard(due: Due, scene: Scene, labels: readonly Band[]): object {
  const { context, course } = scene;
  const { notices, cards } = context.texts;
  const phase = due.ordinal + 1;
  const words = phaseWords(course, phase, context.language);
  const headings = notices.phaseHeadings;
  const bands = [...labels, band('accent', notices.phaseTitle(phase, due.target), [])];
  const data = checklistData(scene, listPicture(scene, listOf(due)), bands);
  const citizen = course.number;
  const focus = { form: 'focus', citizen };
  return layOut('phaseChange', {
    ...data,
    sections: [
      { title: headings.about, text: words.about },
      { title: headings.role, text: words.role },
      { title: headings.plan, text: words.plan },
      ...uncoveredText(scene),
    ],
    source: cards.why.source(words.source),
    earlier: earlierOpen(phase, scene),
    buttons: [
      ...data.buttons,
      opening(context, cards.buttons.focus, focus),
      press(context, {
        title: cards.buttons.documentation,
        verb: 'documentation',
        send: { citizen },
      }),
    ],
  });
}

/** What nobody takes over yet: there is still time to try it out (C6). */
function uncoveredText({ course, context }: Scene): readonly object[] {
  const { handover } = context.texts.papers;
  const open = uncovered(course);
  if (!open) return [];
  const text = `${handover.uncovered(open)}. ${handover.uncoveredHint}`;
  return [{ title: handover.coverage, text }];
}

const MOST_EARLIER = 5;

/** What earlier lists still have open: tickable there, listed here (T5). */
function earlierOpen(phase: PhaseNumber, scene: Scene): readonly object[] {
  const { course, today, context } = scene;
  const { notices, cards } = context.texts;
  const earlier = listsOf(programmeOf(course.programme)).slice(0, phase - 1);
  const open = earlier.flatMap((list) => checklist(course, list, today).filter(isItemOpen));
  if (open.length === 0) return [];
  const rows = open
    .slice(0, MOST_EARLIER)
    .map(({ item }) => ({ text: `○ ${item[context.language]}` }));
  const rest = open.length - rows.length;
  const more = rest > 0 ? [{ text: cards.status.andMore(rest) }] : [];
  return [{ title: notices.phaseHeadings.earlier, rows: [...rows, ...more] }];
}

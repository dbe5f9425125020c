import type { Due } from '../cti/due';
import { band, type Band } from './bands';
import { dataOf as checklistData, listPicture } from './checklist';
import { listOf } from './noticeScene';
import { opening } from './press';
import { layOut } from './templates';
import type { Scene } from './timeline';

/** What the new phase is about, how the worker's role shifts, and the checklist just due, live. */
export function phaseChangeCard(due: Due, scene: Scene, labels: readonly Band[]): object {
  const { context, course } = scene;
  const { notices, cards } = context.texts;
  const phase = due.ordinal === 1 ? 2 : 3;
  const words = notices.phase[phase];
  const headings = notices.phaseHeadings;
  const bands = [...labels, band('accent', notices.phaseTitle(phase, due.target), [])];
  const data = checklistData(scene, listPicture(scene, listOf(due)), bands);
  const focus = { form: 'focus', citizen: course.number };
  return layOut('phaseChange', {
    ...data,
    sections: [
      { title: headings.about, text: words.about },
      { title: headings.role, text: words.role },
      { title: headings.plan, text: words.plan },
    ],
    source: cards.why.source(words.source[course.programme]),
    buttons: [...data.buttons, opening(context, cards.buttons.focus, focus)],
  });
}

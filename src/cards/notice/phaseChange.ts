// The notice of a new phase with the list just due; called by notice.ts.
import { checklist, isItemOpen } from '../../cti/checklists';
import { listsOf, phaseWords, programmeOf, type ListId } from '../../cti/programmes';
import type { Due } from '../../cti/due/thing';
import { uncovered } from '../../cti/fidelity/coverage';
import { checklistData, FEW_ITEMS, listPicture, type FoldedLines } from '../course/checklist';
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
  const title = notices.phaseTitle(phase, due.target);
  const bands = [...labels, band('accent', title, []), ...uncoveredBand(scene)];
  const source = cards.why.source(words.source);
  const folded = [
    ...pointsOf(words.points, headings.points),
    {
      id: 'work',
      title: headings.role,
      shown: false,
      rows: linesOf([words.role, words.plan, source]),
    },
    ...earlierOpen(listOf(due), scene),
  ];
  const data = checklistData(scene, listPicture(scene, listOf(due), FEW_ITEMS), { bands, folded });
  const citizen = course.number;
  const focus = { form: 'focus', citizen };
  return layOut('phaseChange', {
    ...data,
    sections: [{ title: headings.about, text: words.about }],
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

/** What the phase pays attention to, where the manual counts that up. */
function pointsOf(points: readonly string[] | undefined, title: string): readonly FoldedLines[] {
  if (!points) return [];
  return [{ id: 'points', title, shown: true, rows: linesOf(points.map((point) => `• ${point}`)) }];
}

/** What nobody takes over yet: there is still time to try it out (C6). */
function uncoveredBand({ course, context }: Scene): readonly Band[] {
  const { handover } = context.texts.papers;
  const open = uncovered(course);
  return open ? [band('warning', handover.uncovered(open), [])] : [];
}

const MOST_EARLIER = 5;

/** What earlier lists still have open: tickable there, listed here (T5). */
function earlierOpen(list: ListId, scene: Scene): readonly FoldedLines[] {
  const { course, today, context } = scene;
  const { notices, cards } = context.texts;
  const lists = listsOf(programmeOf(course.programme));
  const earlier = lists.slice(0, lists.indexOf(list));
  const open = earlier.flatMap((each) => checklist(course, each, today).filter(isItemOpen));
  if (open.length === 0) return [];
  const lines = open.slice(0, MOST_EARLIER).map(({ item }) => `○ ${item[context.language]}`);
  const rest = open.length - lines.length;
  const rows = linesOf([...lines, ...(rest > 0 ? [cards.status.andMore(rest)] : [])]);
  return [{ id: 'earlier', title: notices.phaseHeadings.earlier, shown: false, rows }];
}

function linesOf(lines: readonly string[]): readonly { readonly text: string }[] {
  return lines.map((text) => ({ text }));
}

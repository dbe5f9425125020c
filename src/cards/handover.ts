import { outline } from '../cti/outline';
import { coverageOf, uncovered, type Coverage } from '../cti/coverage';
import { HANDOVER_PARTS, handoverGaps, isHandoverMade } from '../cti/handover';
import type { Message } from '../desk/ports';
import type { View } from '../desk/views';
import { capital } from '../text/dates';
import type { CardContext } from './context';
import { headOf, sceneOn } from './head';
import { listCard, type ListRow, type ListSection } from './list';
import { opening, press, type Press } from './press';
import type { Scene } from './timeline';

/** The handover plan, and for each focus area who takes over (C6). */
export function handoverCard(
  view: Extract<View, { kind: 'handover' }>,
  context: CardContext,
): Message {
  const scene = sceneOn(view.course, view.today, context);
  const { handover } = context.texts.papers;
  const head = headOf(scene);
  const made = isHandoverMade(view.course.handover);
  return listCard(
    {
      title: head.title,
      state: `${handover.title}: ${made ? handover.made : handover.notMade}`,
      kind: head.state,
      lines: gapLines(scene),
      sections: [coverageSection(scene), planSection(scene)],
      buttons: buttonsOf(scene),
      summary: `${head.title}: ${handover.title}`,
    },
    context,
  );
}

/** What is missing; from phase 2 on also what nobody takes over yet. */
function gapLines({ course, outline: at, context }: Scene): readonly string[] {
  const { handover } = context.texts.papers;
  const gaps = handoverGaps(course.handover).map((part) => handover.part[part]);
  const missing = gaps.length > 0 ? [handover.missing(gaps.join(', '))] : [];
  const open = at.stage === 'contact' || at.stage === 'phase1' ? 0 : uncovered(course).length;
  if (open === 0) return missing;
  const hint = at.stage === 'closed' ? [] : [handover.uncoveredHint];
  return [handover.uncovered(open), ...hint, ...missing];
}

function coverageSection({ course, context }: Scene): ListSection {
  const { handover } = context.texts.papers;
  const rows = coverageOf(course).map((each) => coverageRow(each, context));
  const none = { lead: '', text: handover.noFocus };
  return { title: handover.coverage, rows: rows.length > 0 ? rows : [none] };
}

function coverageRow({ focus, state }: Coverage, { texts }: CardContext): ListRow {
  const { handover } = texts.papers;
  const { laterSupport, closed } = focus;
  const lead = state === 'confirmed' ? '✓' : '○';
  const ending = closed ? ` (${handover.met})` : '';
  const text = `${focus.goal}${ending}`;
  if (laterSupport === null) return { lead, text, note: handover.nobodyYet };
  const sure = state === 'confirmed' ? handover.confirmed : handover.notConfirmed;
  return { lead, text, note: `${handover.takenBy(laterSupport)} · ${sure}` };
}

function planSection({ course, context }: Scene): ListSection {
  const { handover } = context.texts.papers;
  const rows = HANDOVER_PARTS.map((part) => ({
    lead: `${capital(handover.part[part])}:`,
    text: course.handover?.[part] ?? handover.empty,
  }));
  return { title: handover.written, rows };
}

function buttonsOf({ course, today, context }: Scene): readonly Press[] {
  const { cards, papers } = context.texts;
  const citizen = course.number;
  const document = press(context, {
    title: papers.handover.document,
    verb: 'file',
    send: { file: 'handover', citizen },
  });
  const status = press(context, { title: cards.buttons.status, verb: 'status', send: { citizen } });
  const { frozen } = outline(course, today);
  if (frozen) return [status];
  const fill = opening(context, papers.handover.fill, { form: 'handover', citizen });
  return [{ ...fill, style: 'positive' }, document, status];
}

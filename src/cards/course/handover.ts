// The handover plan as a card (C6); shown by cards/index.
import { outline } from '../../cti/course/outline';
import { coverageOf, uncovered, type Coverage } from '../../cti/fidelity/coverage';
import { HANDOVER_PARTS, handoverGaps, isHandoverMade } from '../../cti/fidelity/handover';
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { capital } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { foldRow } from '../parts/folds';
import { headOf, practiceLine, sceneOn } from '../frame/head';
import { beginning, literal } from '../frame/literal';
import type { ListSection } from '../parts/list';
import { opening, press, pressData, type Press } from '../frame/press';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';

/** The handover plan, and for each focus area who takes over (C6). */
export function handoverCard(
  view: Extract<View, { kind: 'handover' }>,
  context: CardContext,
): Message {
  const scene = sceneOn(view.course, view.today, context);
  const { handover } = context.texts.papers;
  const head = headOf(scene);
  const made = isHandoverMade(view.course.handover);
  const rows = coverageRows(scene);
  const card = layOut('handover', {
    practice: practiceLine(context),
    head: {
      title: head.title,
      state: `${handover.title}: ${made ? handover.made : handover.notMade}`,
      kind: head.state,
    },
    lines: gapLines(scene).map((text) => ({ text: literal(text) })),
    coverageTitle: handover.coverage,
    none: rows.length === 0 ? handover.nothingYet : '',
    coverage: rows,
    folds: foldRow([{ id: 'plan', title: handover.written }]),
    folded: [{ ...planSection(scene), id: 'plan', shown: rows.length === 0 }],
    notes: [],
    buttons: handoverButtons(scene),
  });
  return { text: `${head.title}: ${handover.title}`, card };
}

/** What is missing; from phase 2 on also what nobody takes over yet. */
function gapLines({ course, outline: at, context }: Scene): readonly string[] {
  const { handover } = context.texts.papers;
  const gaps = handoverGaps(course.handover).map((part) => handover.part[part]);
  const missing = gaps.length > 0 ? [handover.missing(gaps.join(', '))] : [];
  const isEarly = at.stage === 'contact' || at.stage === 'phase1';
  const open = isEarly ? null : uncovered(course);
  if (open === null) return missing;
  const hint = at.stage === 'closed' ? [] : [handover.uncoveredHint];
  return [handover.uncovered(open), ...hint, ...missing];
}

/** So that eleven long rows stay light; the form and the Word document have the whole. */
const LONGEST_THING = 120;
const LONGEST_TITLE = 60;

/** One focus area or need, and the tap that opens the form for who takes it over. */
interface CoverageRow {
  readonly lead: string;
  readonly text: string;
  readonly note: string;
  readonly open: boolean;
  readonly tap: { readonly title: string; readonly send: Readonly<Record<string, unknown>> };
  readonly tapText: string;
}

function coverageRows(scene: Scene): readonly CoverageRow[] {
  const { course, context, outline: at } = scene;
  const { handover } = context.texts.papers;
  return coverageOf(course).map((each) => {
    const words = beginning(each.what, LONGEST_THING);
    const what = each.kind === 'need' ? handover.need(words) : words;
    const send = { form: 'takeOver', citizen: course.number, thing: each.id };
    return {
      lead: each.state === 'confirmed' ? '✓ ' : '○ ',
      text: each.met ? `${what} (${handover.met})` : what,
      note: takenText(each, context),
      open: !at.frozen,
      tap: {
        title: handover.changeOf(beginning(each.what, LONGEST_TITLE)),
        send: pressData(context, send),
      },
      tapText: handover.change,
    };
  });
}

/** Who takes over, and whether that is agreed. */
function takenText({ taker, who, state }: Coverage, { texts }: CardContext): string {
  const { handover } = texts.papers;
  if (state === 'uncovered') return handover.nobodyYet;
  const name = who ? beginning(who, LONGEST_THING) : taker ? handover.takers[taker] : '';
  const sure = state === 'confirmed' ? handover.confirmed : handover.notConfirmed;
  return `${handover.takenBy(name)} · ${sure}`;
}

function planSection({ course, context }: Scene): ListSection {
  const { handover } = context.texts.papers;
  const rows = HANDOVER_PARTS.map((part) => ({
    lead: `${capital(handover.part[part])}: `,
    text: literal(course.handover?.[part] ?? handover.empty),
    note: '',
  }));
  return { title: handover.written, rows };
}

function handoverButtons({ course, today, context }: Scene): readonly Press[] {
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
  const add = opening(context, papers.handover.add, { form: 'takeOver', citizen, thing: 'new' });
  return [{ ...fill, style: 'positive' }, add, document, status];
}

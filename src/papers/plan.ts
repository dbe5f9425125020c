// The handover plan as the citizen gets it (C6); called by papers/index.
import type { Course } from '../cti/course/course';
import { coverageOf, type Coverage } from '../cti/fidelity/coverage';
import { HANDOVER_PARTS, type HandoverPart } from '../cti/fidelity/handover';
import { capital } from '../text/dates';
import {
  blanks,
  heading,
  lines,
  table,
  textBlock,
  type Block,
  type Paper,
  type PaperContext,
} from './word/paper';

/** Rows beneath the usual ones for numbers that the citizen writes in by hand. */
const OWN_NUMBERS = 2;
/** Ruled lines where the plan says nothing yet. */
const LINES = 3;

/**
 * The handover plan as it is handed to the citizen (C6): plain words, no case jargon, and no name that
 * the bot does not know; what is not told is a blank to fill in by hand.
 */
export function planPaper(course: Course, context: PaperContext): Paper {
  const { plan, page } = context.texts.papers;
  return {
    title: plan.title,
    subtitle: context.practice ? context.texts.words.practice : null,
    language: context.language,
    style: 'plain',
    foot: plan.title,
    pageWords: page,
    blocks: [
      textBlock(plan.lead),
      ...HANDOVER_PARTS.flatMap((part) => partBlocks(part, course, context)),
      ...goalBlocks(course, context),
      ...numberBlocks(context),
      blanks(plan.day, plan.signature),
    ],
  };
}

function partBlocks(part: HandoverPart, course: Course, { texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const written = course.handover?.[part] ?? null;
  const decided =
    part === 'furtherSupport' && course.decision
      ? [textBlock(plan.decisions[course.decision.support])]
      : [];
  const words =
    written === null ? (decided.length > 0 ? [] : [lines(LINES)]) : [textBlock(written)];
  return [heading(plan.part[part]), ...decided, ...words];
}

/** What the citizen goes on working on, and who helps with it. */
function goalBlocks(course: Course, { texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const rows = coverageOf(course)
    .filter(({ met }) => !met)
    .map((each) => [each.what, helperOf(each, plan), '']);
  if (rows.length === 0) return [];
  const head = [plan.goal, plan.helper, plan.phone];
  return [heading(plan.goals), { ...table(head, rows, [5, 5, 3]), byHand: true }];
}

/** The citizen alone, somebody by relation or function, or a blank. */
function helperOf(
  { taker, who, state }: Coverage,
  { notAgreed, takers }: PaperContext['texts']['papers']['plan'],
): string {
  const name = who ?? (taker ? takers[taker] : null);
  if (name === null) return '';
  const shown = capital(name);
  return state === 'confirmed' || taker === 'citizen' ? shown : notAgreed(shown);
}

/** The numbers that everybody needs stand first; the rest is for the citizen to write in. */
function numberBlocks({ texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const head = [plan.contact, plan.canHelpWith, plan.phone];
  const rows = [
    [plan.emergency.who, plan.emergency.help, '112'],
    ...[...plan.usual, plan.nearest].map((name) => [name, '', '']),
    ...Array.from({ length: OWN_NUMBERS }, () => ['', '', '']),
  ];
  return [heading(plan.contacts), { ...table(head, rows, [5, 5, 3]), byHand: true }];
}

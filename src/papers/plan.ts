import type { Course } from '../cti/course';
import { coverageOf } from '../cti/coverage';
import type { HandoverPart } from '../cti/handover';
import { heading, lines, note, text, type Block, type Paper, type PaperContext } from './paper';

/** Rows for numbers that the citizen writes in by hand. */
const NUMBERS = 4;
/** Ruled lines where the plan says nothing yet. */
const LINES = 3;

const PARTS: readonly HandoverPart[] = [
  'need',
  'crisis',
  'relapse',
  'responsible',
  'supporters',
  'furtherSupport',
];

/**
 * The handover plan as it is handed to the citizen (C6): plain words, no case jargon, and no name that
 * the bot does not know; what is not told is a blank to fill in by hand.
 */
export function planPaper(course: Course, context: PaperContext): Paper {
  const { plan } = context.texts.papers;
  return {
    title: plan.title,
    subtitle: context.practice ? context.texts.words.practice : null,
    language: context.language,
    blocks: [
      text(plan.lead),
      ...PARTS.flatMap((part) => partBlocks(part, course, context)),
      ...goalBlocks(course, context),
      ...numberBlocks(context),
      ...signature(context),
    ],
  };
}

function partBlocks(part: HandoverPart, course: Course, { texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const written = course.handover?.[part] ?? null;
  const decided =
    part === 'furtherSupport' && course.decision
      ? [text(plan.decisions[course.decision.support])]
      : [];
  const words = written === null ? (decided.length > 0 ? [] : [lines(LINES)]) : [text(written)];
  return [heading(plan.part[part]), ...decided, ...words];
}

/** What the citizen goes on working on, and who helps with it. */
function goalBlocks(course: Course, { texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const rows = coverageOf(course)
    .filter(({ focus }) => focus.closed === null)
    .map(({ focus }) => [focus.goal, focus.laterSupport ?? '', '']);
  if (rows.length === 0) return [];
  return [heading(plan.goals), { kind: 'table', head: [plan.goal, plan.helper, plan.phone], rows }];
}

function numberBlocks({ texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  const head = [plan.contact, plan.canHelpWith, plan.phone];
  const rows = Array.from({ length: NUMBERS }, () => ['', '', '']);
  return [heading(plan.contacts), { kind: 'table', head, rows }];
}

function signature({ texts }: PaperContext): Block[] {
  const { plan } = texts.papers;
  return [note(`${plan.day}: ____________________     ${plan.signature}: ____________________`)];
}

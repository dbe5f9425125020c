// The documentation's parts on focus areas, handover and core elements; called by documentation.ts.
import type { Focus } from '../../cti/course/course';
import { coverageOf, type Coverage } from '../../cti/fidelity/coverage';
import { fidelity, type FidelityRow } from '../../cti/fidelity/fidelity';
import { handoverGaps, isHandoverMade } from '../../cti/fidelity/handover';
import { capital } from '../../text/dates';
import { sourceText } from '../../text/method';
import type { PaperScene } from '../word/paper';
import {
  factTable,
  heading,
  subheading,
  table,
  tableOr,
  textBlock,
  type Block,
} from '../word/paper';

/** The focus areas and what became of them (C2, C7), then the other needs and who takes over (C6). */
export function focusBlocks(scene: PaperScene): Block[] {
  const { course, texts } = scene;
  const covered = new Map(coverageOf(course).map((each) => [each.id, each]));
  const { documentation: words } = texts.papers;
  const head = [words.goal, words.outcome, words.laterSupport];
  const rows = course.focus.map((focus) => [
    [...(focus.theme ? [`${capital(texts.words.themes[focus.theme])}:`] : []), focus.goal].join(
      ' ',
    ),
    outcomeOf(focus, scene),
    laterOf(covered.get(focus.id), scene),
  ]);
  return [
    heading(words.focus),
    tableOr(words.noFocus, table(head, rows, [5, 3, 5])),
    ...needBlocks([...covered.values()], scene),
  ];
}

function outcomeOf({ closed }: Focus, { texts }: PaperScene): string {
  const { outcomes } = texts.papers.documentation;
  return closed ? `${outcomes[closed.how]}, ${texts.method.shown(closed.on)}` : outcomes.open;
}

function needBlocks(covered: readonly Coverage[], scene: PaperScene): Block[] {
  const { documentation: words } = scene.texts.papers;
  const rows = covered
    .filter(({ kind }) => kind === 'need')
    .map((each) => [each.what, laterOf(each, scene)]);
  if (rows.length === 0) return [];
  return [subheading(words.needs), table([words.need, words.laterSupport], rows, [8, 5])];
}

/** A focus area that was replaced is handed over to nobody. */
function laterOf(covered: Coverage | undefined, { texts }: PaperScene): string {
  const { handover } = texts.papers;
  if (!covered) return '';
  const { who, taker, state } = covered;
  if (state === 'uncovered') return handover.nobodyYet;
  const sure = state === 'confirmed' ? handover.confirmed : handover.notConfirmed;
  return `${who ?? (taker ? handover.takers[taker] : '')} (${sure})`;
}

/** The plan made or what is missing, and the decision on continued support (C6, T10). */
export function handoverBlocks({ course, texts }: PaperScene): Block[] {
  const { documentation: words, handover } = texts.papers;
  const gaps = handoverGaps(course.handover).map((part) => handover.part[part]);
  const made = course.handover !== null && isHandoverMade(course.handover);
  const plan = made ? words.planMade(course.handover.day) : words.planMissing(gaps.join(', '));
  const { decision } = course;
  const decided = decision
    ? words.decided(texts.words.decisions[decision.support], decision.on)
    : words.noDecision;
  const by = [decision?.by?.name, decision?.worker].filter(
    (name) => name !== undefined && name !== null,
  );
  const rows = [
    [words.plan, plan],
    [words.decision, [decided, ...by].join(', ')],
  ];
  return [heading(words.handover), factTable(rows)];
}

/** The core elements by what the facts can show; nowhere a figure for a person (C8). */
export function fidelityBlocks({ course, today, texts, language }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const elements = fidelity(course, today);
  const count = (state: FidelityRow['state']): number =>
    elements.filter((row) => row.state === state).length;
  const rows = elements.map(({ element, state }) => [
    element[language],
    words.fidelityStates[state],
    sourceText(element.source, texts),
  ]);
  const head = [words.element, words.shown, words.source];
  return [
    heading(words.fidelity),
    textBlock(words.fidelityLead),
    textBlock(`${capital(words.fidelityCount(count('met'), count('notMet'), count('unknown')))}.`),
    table(head, rows, [6, 4, 3]),
  ];
}

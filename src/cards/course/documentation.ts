// How a course went (C7), as a card; shown by cards/index, the whole of it is made in papers/.
import { checklist } from '../../cti/checklists';
import { changesMade } from '../../cti/course/changesMade';
import { listsOf, programmeOf } from '../../cti/programmes';
import { fidelity, type FidelityRow } from '../../cti/fidelity/fidelity';
import { handoverGaps, isHandoverMade } from '../../cti/fidelity/handover';
import type { Message } from '../../desk/ports/storage';
import type { DocumentationView } from '../../desk/views/views';
import { capital } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { phased } from '../../text/programmes';
import { deviationLines, newestLines } from '../parts/deviations';
import { headOf, practiceLine, sceneOn } from '../frame/head';
import type { FoldedSection, ListRow, ListSection } from '../parts/list';
import { literal } from '../frame/literal';
import { foldRow } from '../parts/folds';
import { picturesOf } from '../parts/pictures';
import { press, type Press } from '../frame/press';
import { countOf } from '../parts/progress';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';

/** How the course went (C7), and what its facts say of the core elements (C8); the rest is in Word. */
export function documentationCard(view: DocumentationView, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  const { documentation } = context.texts.papers;
  const head = headOf(scene);
  const card = layOut('documentation', {
    practice: practiceLine(context),
    head: { title: head.title, state: documentation.title, kind: head.state },
    lines: [],
    ...documentationParts(view, scene),
    notes: [{ text: documentation.fidelityLead }],
    buttons: documentationButtons(scene),
  });
  return { text: `${head.title}: ${documentation.title}`, card };
}

/** The changes on the first screen; support, deviations, the end and the method behind toggles. */
function documentationParts({ whole = false }: DocumentationView, scene: Scene): object {
  const pictures = picturesOf(scene);
  const { intensity } = scene.context.texts.cards.status;
  const folded = [deviationSection(scene), endSection(scene), fidelitySection(scene)];
  return {
    sections: [literalSection(changeSection(scene))],
    folds: foldRow([
      ...(pictures.length > 0 ? [{ id: 'pictures', title: pictures[0]?.title ?? intensity }] : []),
      ...folded.map(({ id, toggle, title }) => ({ id, title: toggle ?? title })),
    ]),
    pictures: pictures.map((picture) => layOut('picture', picture)),
    picturesShown: whole,
    folded: folded.map((each) => ({ ...literalSection(each), id: each.id, shown: whole })),
  };
}

function literalSection({ title, rows }: ListSection): ListSection {
  return {
    title,
    rows: rows.map(({ lead, text, note = '' }) => ({
      lead: lead === '' ? '' : `${literal(lead)} `,
      text: literal(text),
      note: literal(note),
    })),
  };
}

/** Each change: its date, the date without pauses where it was moved, and its checklist. */
function changeSection({ course, today, context }: Scene): ListSection {
  const { documentation } = context.texts.papers;
  const shown = context.texts.method.shown;
  const lists = listsOf(programmeOf(course.programme));
  const rows = changesMade(course, today).map(({ change, planned, actual, isReached }, place) => {
    const list = lists[place] ?? 'end';
    const { settled, open } = countOf(checklist(course, list, today));
    const total = checklist(course, list, today).length;
    const date =
      actual === null
        ? isReached === null
          ? documentation.notReached
          : documentation.unknown
        : isReached
          ? shown(actual)
          : documentation.ahead(actual);
    const moved =
      planned !== null && planned !== actual
        ? ` (${documentation.planned.toLowerCase()}: ${shown(planned)})`
        : '';
    const left = open > 0 ? `, ${documentation.stillOpen(open)}` : '';
    return {
      lead: `${phased(documentation.changes, change)}:`,
      text: `${date}${moved}`,
      note: `${documentation.items}: ${documentation.settled(settled, total)}${left}`,
    };
  });
  return { title: documentation.phases, rows };
}

function deviationSection(scene: Scene): FoldedSection {
  const { papers, cards } = scene.context.texts;
  const { documentation } = papers;
  const lines = deviationLines(scene);
  const rows = newestLines(lines, scene.context).map((text): ListRow => ({ lead: '', text }));
  const none = { lead: '', text: documentation.noDeviations };
  return {
    id: 'deviations',
    title: documentation.deviations,
    ...(rows.length > 0 ? { toggle: cards.status.deviations(lines.length) } : {}),
    rows: rows.length > 0 ? rows : [none],
  };
}

function endSection({ course, context }: Scene): FoldedSection {
  const { papers, words, method } = context.texts;
  const { documentation, handover } = papers;
  const gaps = handoverGaps(course.handover).map((part) => handover.part[part]);
  const { decision } = course;
  const plan =
    course.handover && isHandoverMade(course.handover)
      ? documentation.planMade(course.handover.day)
      : documentation.planMissing(gaps.join(', '));
  const decided = decision
    ? `${words.decisions[decision.support]}, ${method.shown(decision.on)}`
    : documentation.noDecision;
  return {
    id: 'end',
    title: documentation.handover,
    rows: [
      { lead: `${documentation.plan}:`, text: plan },
      { lead: `${documentation.decision}:`, text: decided },
    ],
  };
}

const SYMBOLS = { met: '✓', notMet: '△', unknown: '○' } as const;

/** The core elements by what the facts show; those that they cannot show in one line. */
function fidelitySection({ course, today, context }: Scene): FoldedSection {
  const { documentation } = context.texts.papers;
  const elements = fidelity(course, today);
  const count = (state: FidelityRow['state']): number =>
    elements.filter((row) => row.state === state).length;
  const total = documentation.fidelityCount(count('met'), count('notMet'), count('unknown'));
  const rows = elements.map((row): ListRow => {
    return {
      lead: SYMBOLS[row.state],
      text: `${row.element[context.language]}: ${documentation.fidelityStates[row.state]}`,
    };
  });
  return {
    id: 'fidelity',
    title: documentation.fidelity,
    rows: [{ lead: '', text: capital(total) }, ...rows],
  };
}

function documentationButtons({ course, context }: Scene): readonly Press[] {
  const { cards, papers } = context.texts;
  const citizen = course.number;
  return [
    press(context, {
      title: papers.documentation.document,
      verb: 'file',
      send: { file: 'documentation', citizen },
      style: 'positive',
    }),
    press(context, { title: cards.buttons.status, verb: 'status', send: { citizen } }),
  ];
}

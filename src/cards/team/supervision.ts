// What the team should talk about, course by course, as a card; shown by cards/index.
import { supportLine } from '../../cti/fidelity/intensity';
import type { CaseToDiscuss, Risk } from '../../cti/planning/supervision';
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { capital } from '../../text/dates';
import type { CardContext } from '../frame/context';
import { dueLine } from '../parts/dueNames';
import { practiceLine, sceneOn, phaseAndDay } from '../frame/head';
import { press, pressData, type Press } from '../frame/press';
import { layOut } from '../frame/templates';

type SupervisionView = Extract<View, { kind: 'supervision' }>;

/** What the team should talk about, course by course; one tap says that it did. */
export function supervisionCard(view: SupervisionView, context: CardContext): Message {
  const { supervision, overview } = context.texts.cards;
  const state = view.total === 0 ? supervision.none : supervision.count(view.total);
  const card = layOut('supervision', {
    practice: practiceLine(context),
    head: {
      title: supervision.title,
      state,
      kind: view.pages > 1 ? overview.page(view.page, view.pages) : '',
    },
    rows: view.cases.map((each) => caseRow(each, view, context)),
    notes: [{ text: supervision.how }],
    buttons: pageButtons(view, context),
  });
  return { text: `${supervision.title}: ${state}`, card };
}

function caseRow(
  { course, risks }: CaseToDiscuss,
  view: SupervisionView,
  context: CardContext,
): object {
  const { cards } = context.texts;
  const { number } = course;
  const discussed = press(context, {
    title: cards.supervision.discussed,
    verb: 'supervision',
    send: { citizen: number, page: view.page },
  });
  return {
    title: cards.citizen(number),
    state: ` · ${phaseAndDay(sceneOn(course, view.today, context))}`,
    risks: risks.map((risk) => ({ text: riskLine(risk, course, context) })),
    tap: cards.overview.rowTitle(number),
    send: pressData(context, { citizen: number }),
    buttons: [discussed],
  };
}

function riskLine(risk: Risk, course: CaseToDiscuss['course'], context: CardContext): string {
  const { supervision, overview } = context.texts.cards;
  switch (risk.kind) {
    case 'waits':
      return `△ ${capital(overview.waits[risk.key](course, risk.about))}`;
    case 'deadline':
      return dueLine(risk.due, course, context);
    case 'openItems':
      return supervision.openItems(risk.count, risk.on);
    case 'drift':
      return supervision.drift(supportLine(course), Math.round(risk.per30), Math.round(risk.guide));
    case 'longWait':
      return supervision.longWait(risk.days);
    case 'longPause':
      return supervision.longPause(risk.days);
    case 'notDiscussed':
      return supervision.notDiscussed(risk.last);
  }
}

function pageButtons(view: SupervisionView, context: CardContext): readonly Press[] {
  const { overview } = context.texts.cards;
  const turn = (title: string, page: number): Press =>
    press(context, { title, verb: 'supervision', send: { page } });
  return [
    ...(view.page > 1 ? [turn(overview.previous, view.page - 1)] : []),
    ...(view.page < view.pages ? [turn(overview.following, view.page + 1)] : []),
  ];
}

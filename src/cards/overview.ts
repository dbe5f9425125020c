import { nextList, progress } from '../cti/checklists';
import type { Message } from '../desk/ports';
import type { OverviewView } from '../desk/views';
import { named } from '../text/named';
import type { CardContext } from './context';
import { dueLine } from './dueNames';
import { practiceLine, sceneOn, stateOf } from './head';
import { press, sent, type Press } from './press';
import { layOut } from './templates';

type Row = OverviewView['courses'][number];

/** All courses of the team, a page at a time; a tap opens a course's status. */
export function overviewCard(view: OverviewView, context: CardContext): Message {
  const { overview } = context.texts.cards;
  const state = view.total === 0 ? overview.none : overview.count(view.total);
  const data = {
    practice: practiceLine(context),
    head: { title: overview.title, state, kind: aboutPage(view, context) },
    rows: view.courses.map((row) => rowPicture(row, view, context)),
    buttons: [...pageButtons(view, context), enrolButton(context)],
    more: [{ title: overview.choose, rows: filterButtons(view, context) }],
  };
  return { text: `${overview.title}: ${state}`, card: layOut('overview', data) };
}

function aboutPage(view: OverviewView, { texts }: CardContext): string {
  const { overview } = texts.cards;
  const parts: string[] = [];
  if (view.filter !== null)
    parts.push(overview.filtered(filterName(view.filter, overview.filters)));
  if (view.pages > 1) parts.push(overview.page(view.page, view.pages));
  if (view.total === 0 && view.filter === null) parts.push(overview.noneHint);
  return parts.join(' · ');
}

function filterName(filter: string, names: Readonly<Record<string, string>>): string {
  return named(names, filter) ?? filter;
}

function rowPicture({ course, next, dead }: Row, view: OverviewView, context: CardContext): object {
  const { cards } = context.texts;
  const { open } = progress(course, nextList(course, view.today), view.today);
  const flags = [
    ...(dead > 0 ? [cards.overview.undelivered(dead)] : []),
    ...(open > 0 ? [cards.overview.open(open)] : []),
  ];
  return {
    title: cards.citizen(course.number),
    state: ` · ${stateOf(sceneOn(course, view.today, context))}`,
    next: next ? dueLine(next, course, context) : '',
    note: '',
    flags: flags.join(' · '),
    tap: cards.overview.rowTitle(course.number),
    send: sent(context, { citizen: course.number }),
  };
}

function pageButtons(view: OverviewView, context: CardContext): readonly Press[] {
  const { overview } = context.texts.cards;
  const filter = view.filter === null ? {} : { filter: view.filter };
  const turn = (title: string, page: number): Press =>
    press(context, { title, verb: 'overview', send: { page, ...filter } });
  return [
    ...(view.page > 1 ? [turn(overview.previous, view.page - 1)] : []),
    ...(view.page < view.pages ? [turn(overview.following, view.page + 1)] : []),
  ];
}

function enrolButton(context: CardContext): Press {
  const { enrol } = context.texts.help.buttons;
  return press(context, { title: enrol.title, verb: 'say', send: { text: enrol.text } });
}

/** Two rows of four, so that no row holds more actions than Teams shows. */
function filterButtons(
  view: OverviewView,
  context: CardContext,
): readonly { readonly buttons: readonly Press[] }[] {
  const names = Object.entries(context.texts.cards.overview.filters);
  const all = names.map(([filter, title]) =>
    press(context, {
      title: filter === (view.filter ?? 'all') ? `● ${title}` : title,
      verb: 'overview',
      send: filter === 'all' ? {} : { filter },
    }),
  );
  return [{ buttons: all.slice(0, 4) }, { buttons: all.slice(4) }];
}

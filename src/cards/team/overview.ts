// All courses of the team as a card, a page at a time; shown by cards/index.
import { holderOf } from '../../cti/meetings/attendance';
import type { PersonRef } from '../../cti/course/course';
import type { Message } from '../../desk/ports/storage';
import type { OverviewView } from '../../desk/views/views';
import type { CardContext } from '../frame/context';
import { phased } from '../../text/programmes';
import { courseGroups, courseRow, foldedGroups, type CourseGroup } from '../parts/courseRows';
import { practiceLine } from '../frame/head';
import { literal } from '../frame/literal';
import { namedApart } from '../parts/namesakes';
import { press, pressData, type Press } from '../frame/press';
import { layOut } from '../frame/templates';

/** All courses of the team, a page at a time; a tap opens a course's status. */
export function overviewCard(view: OverviewView, context: CardContext): Message {
  const { overview } = context.texts.cards;
  const state = view.total === 0 ? overview.none : overview.count(view.total);
  const workers = view.courses.flatMap(({ course }) => holderOf(course, 'cti') ?? []);
  const nameOf = namedApart(workers, context);
  const listed = view.courses.map((each) => ({ ...each, note: workerOf(each.course, nameOf) }));
  const data = {
    practice: practiceLine(context),
    head: { title: overview.title, state, kind: aboutPage(view, context) },
    ...foldedGroups(
      [
        ...unreadGroup(view, context),
        ...courseGroups(listed, (each) => courseRow(each, view.today, context), context),
      ],
      context,
    ),
    buttons: [...pageButtons(view, context), enrolButton(context)],
    more: [{ title: overview.choose, rows: filterButtons(view, context) }],
  };
  return { text: `${overview.title}: ${state}`, card: layOut('overview', data) };
}

/** On top: whoever looks after such a citizen must know that nothing comes by itself. */
function unreadGroup({ unread = [] }: OverviewView, context: CardContext): readonly CourseGroup[] {
  const { cards } = context.texts;
  const { unreadable } = cards.overview;
  const rows = unread.map((number) => ({
    ...{ title: cards.citizen(number), state: '', flags: unreadable.flag, next: unreadable.hint },
    ...{ note: '', tap: cards.overview.rowTitle(number) },
    send: pressData(context, { citizen: number }),
  }));
  return rows.length === 0 ? [] : [{ title: `△ ${unreadable.title}`, rows }];
}

type Listed = OverviewView['courses'][number];

function workerOf(course: Listed['course'], nameOf: (person: PersonRef) => string): string {
  const worker = holderOf(course, 'cti');
  return worker ? literal(nameOf(worker)) : '';
}

function aboutPage(view: OverviewView, { texts }: CardContext): string {
  const { overview } = texts.cards;
  const parts: string[] = [];
  if (view.filter !== null) parts.push(overview.filtered(phased(overview.filters, view.filter)));
  if (view.pages > 1) parts.push(overview.page(view.page, view.pages));
  if (view.filter === null && view.counts.attention > 0)
    parts.push(overview.urgent(view.counts.attention));
  if (view.total === 0 && view.filter === null) parts.push(overview.noneHint);
  return parts.join(' · ');
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

const ROW = 5;

/** Each view with how many courses it would show; no row holds more actions than Teams shows. */
function filterButtons(
  view: OverviewView,
  context: CardContext,
): readonly { readonly buttons: readonly Press[] }[] {
  const filters = Object.keys(view.counts) as (keyof OverviewView['counts'])[];
  const names = context.texts.cards.overview.filters;
  const all = filters.map((filter) =>
    press(context, {
      title: `${filter === (view.filter ?? 'all') ? '● ' : ''}${phased(names, filter)} (${view.counts[filter]})`,
      verb: 'overview',
      send: filter === 'all' ? {} : { filter },
    }),
  );
  return [{ buttons: all.slice(0, ROW) }, { buttons: all.slice(ROW) }];
}

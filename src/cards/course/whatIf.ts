// A course as it is beside how it would be, as a card; shown by cards/index.
import type { Course } from '../../cti/course/course';
import { deviations } from '../../cti/fidelity/deviations';
import type { PhaseId } from '../../cti/programmes';
import { outline } from '../../cti/course/outline';
import { latest, type PlainDate } from '../../cti/calendar/plainDate';
import type { Message } from '../../desk/ports/storage';
import type { WhatIfView } from '../../desk/views/views';
import { capital, formatDate } from '../../text/dates';
import { deviationText } from '../../text/method';
import type { CardContext } from '../frame/context';
import { headOf, sceneOn } from '../frame/head';
import { basisLabel, byBeginning, phased } from '../../text/programmes';
import { listCard, type ListRow, type ListSection } from '../parts/list';
import { press } from '../frame/press';

/** The date plan and the worker's load as they are and as they would be; nothing is saved. */
export function whatIfCard(view: WhatIfView, context: CardContext): Message {
  const { cards } = context.texts;
  const { title, kind } = headOf(sceneOn(view.imagined, view.today, context));
  const state = supposedIn(view, context);
  return listCard(
    {
      ...{ title, state, kind },
      sections: [imaginedDates(view, context), loadIn(view, context), newDeviations(view, context)],
      notes: [...expectedLines(view, context), cards.whatIf.notSaved],
      buttons: [
        press(context, {
          title: cards.buttons.status,
          verb: 'status',
          send: { citizen: view.now.number },
        }),
      ],
    },
    context,
  );
}

/** Before CTI has started the dates hang on the day that is agreed. */
function expectedLines(
  { expectedFrom, now }: WhatIfView,
  { texts }: CardContext,
): readonly string[] {
  return expectedFrom
    ? [byBeginning(texts.cards.whatIf.expected, now.programme)(expectedFrom)]
    : [];
}

function supposedIn({ supposed }: WhatIfView, { texts }: CardContext): string {
  const { whatIf } = texts.cards;
  const { start, pause, basis } = supposed;
  const parts = [
    ...(start ? [whatIf.start(start)] : []),
    ...(pause ? [whatIf.pause(pause.from, pause.until)] : []),
    ...(basis ? [whatIf.basis(basisLabel(basis, texts.words.language))] : []),
  ];
  return capital(whatIf.supposed(parts));
}

function imaginedDates(view: WhatIfView, context: CardContext): ListSection {
  const { whatIf } = context.texts.cards;
  const [now, imagined] = [datesOf(view.now, view.today), datesOf(view.imagined, view.today)];
  const rows = imagined.map(([what, date], index): ListRow => {
    const [, before = null] = now[index] ?? [];
    return { lead: `${phased(whatIf.dates, what)}:`, text: fromTo(before, date, context) };
  });
  return { title: whatIf.plan, rows };
}

type DateOfPlan = readonly ['start' | 'lastDay' | PhaseId, PlainDate | null];

/** Start, phase 2, 3 … and the last day. */
function datesOf(course: Course, today: PlainDate): readonly DateOfPlan[] {
  const { start, boundaries, lastDay } = outline(course, today);
  const later = boundaries
    .slice(0, -1)
    .map((from, place): DateOfPlan => [`phase${place + 2}`, from]);
  return [['start', start], ...later, ['lastDay', lastDay]];
}

function fromTo(now: PlainDate | null, then: PlainDate | null, context: CardContext): string {
  const { whatIf } = context.texts.cards;
  const shown = (date: PlainDate | null): string =>
    date ? formatDate(date, context.language) : whatIf.notKnown;
  return now === then ? whatIf.same(shown(now)) : whatIf.fromTo(shown(now), shown(then));
}

function loadIn({ load }: WhatIfView, { texts }: CardContext): ListSection {
  const { whatIf } = texts.cards;
  if (!load) return { title: whatIf.load(''), rows: [] };
  const row = (lead: string, now: number, then: number): ListRow => {
    const [before, after] = [whatIf.percent(percentOf(now)), whatIf.percent(percentOf(then))];
    return { lead, text: before === after ? whatIf.same(before) : whatIf.fromTo(before, after) };
  };
  return {
    title: whatIf.load(load.imagined.person.name),
    rows: [
      row(whatIf.ofNorm, load.now.load, load.imagined.load),
      row(whatIf.weighted, load.now.weighted, load.imagined.weighted),
    ],
  };
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}

/**
 * What would stand as a deviation, and does not today; the imagined reasons say nothing. What is
 * open today may well be settled by then.
 */
function newDeviations({ now, imagined, today }: WhatIfView, { texts }: CardContext): ListSection {
  const day = latest(today, imagined.start?.date ?? today);
  const lines = (course: Course): string[] =>
    deviations(course, day)
      .filter(({ kind }) => kind !== 'openAtChange')
      .map((each) => deviationText({ ...each, reason: null }, texts));
  const standing = new Set(lines(now));
  const added = lines(imagined).filter((line) => !standing.has(line));
  return {
    title: texts.cards.whatIf.deviations,
    rows: added.map((text) => ({ lead: '△', text })),
  };
}

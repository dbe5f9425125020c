// The CTI plan as a page to share with the network (job p. 23-24; C2, C3); called by papers/index.
import type { Course, Focus, Theme } from '../cti/course/course';
import { outline } from '../cti/course/outline';
import type { PlainDate } from '../cti/calendar/plainDate';
import { leadsToJob } from '../cti/programmes';
import { capital } from '../text/dates';
import {
  factTable,
  heading,
  lines,
  subheading,
  table,
  textBlock,
  type Block,
  type Paper,
  type PaperContext,
  type Row,
} from './word/paper';

/** The three tracks of a job course (model): which themes of the needs mapping belong to each. */
const TRACKS = ['job', 'coping', 'network'] as const;
const TRACK_OF: Readonly<Record<Theme, (typeof TRACKS)[number]>> = {
  work: 'job',
  network: 'network',
  housing: 'coping',
  mental: 'coping',
  physical: 'coping',
  economy: 'coping',
  daily: 'coping',
};
/** Ruled lines where nothing is written yet. */
const LINES = 3;

/** Focus areas with goals, sub-goals, activities and who supports; the citizen decides who gets it. */
export function ctiPlanPaper(course: Course, today: PlainDate, context: PaperContext): Paper {
  const { ctiPlan, page } = context.texts.papers;
  return {
    title: ctiPlan.title,
    subtitle: context.practice ? context.texts.words.practice : null,
    language: context.language,
    style: 'plain',
    foot: ctiPlan.title,
    pageWords: page,
    blocks: [
      textBlock(ctiPlan.lead),
      ...phaseBlocks(course, today, context),
      ...(leadsToJob(course) ? trackBlocks(course, context) : areaBlocks(course.focus, context)),
      ...mappingBlocks(course, context),
    ],
  };
}

function phaseBlocks(course: Course, today: PlainDate, { texts }: PaperContext): readonly Block[] {
  const { start, boundaries, lastDay } = outline(course, today);
  if (!start) return [];
  const { ctiPlan } = texts.papers;
  const begins = [start, ...boundaries.slice(0, -1)];
  const rows = begins.map((from, place) => [
    capital(texts.cards.state.phase(place + 1)),
    from ? ctiPlan.from(from) : ctiPlan.unknown,
  ]);
  const last = lastDay ? [[ctiPlan.lastDay, texts.method.shown(lastDay)]] : [];
  return [heading(ctiPlan.phases), factTable([...rows, ...last])];
}

/** Job, coping and network, each with its focus areas (C3). */
function trackBlocks(course: Course, context: PaperContext): readonly Block[] {
  const { ctiPlan } = context.texts.papers;
  return TRACKS.flatMap((track) => [
    heading(ctiPlan.tracks[track]),
    ...areas(
      course.focus.filter(({ theme }) => (theme ? TRACK_OF[theme] : 'coping') === track),
      context,
    ),
  ]);
}

function areaBlocks(focus: readonly Focus[], context: PaperContext): readonly Block[] {
  return [heading(context.texts.papers.ctiPlan.areas), ...areas(focus, context)];
}

function areas(focus: readonly Focus[], context: PaperContext): readonly Block[] {
  const open = focus.filter(({ closed }) => closed === null);
  return open.length === 0 ? [lines(LINES)] : open.flatMap((each) => areaOf(each, context));
}

function areaOf(focus: Focus, { texts }: PaperContext): readonly Block[] {
  const { ctiPlan } = texts.papers;
  const name = focus.goal === '' && focus.theme ? texts.words.themes[focus.theme] : focus.goal;
  const rows: readonly Row[] = [
    [ctiPlan.subgoals, focus.subgoals.join('; ')],
    [ctiPlan.activities, focus.activities ?? ''],
    [ctiPlan.contact, focus.contact ?? ''],
    [ctiPlan.support, focus.laterSupport ?? ''],
  ];
  return [subheading(capital(name)), { ...table([], rows, [2, 5]), byHand: true }];
}

/** The seven themes of the needs mapping: looked at, or still to be (C2). */
function mappingBlocks({ themes }: Course, { texts }: PaperContext): readonly Block[] {
  const { ctiPlan } = texts.papers;
  const all = Object.keys(TRACK_OF) as readonly Theme[];
  const rows = all.map((theme) => [
    capital(texts.words.themes[theme]),
    themes.includes(theme) ? ctiPlan.looked : ctiPlan.notLooked,
  ]);
  return [heading(ctiPlan.mapping), factTable(rows)];
}

import { ROLES, type Course } from '../cti/course';
import { outline } from '../cti/outline';
import type { PlainDate } from '../cti/plainDate';
import { deviations } from '../cti/deviations';
import { erasedOn } from '../cti/retention';
import type { Message } from '../desk/ports';
import type { StatusView } from '../desk/views';
import { capital } from '../text/dates';
import { deviationSource, deviationText } from '../text/method';
import { recordedBand, stateBands } from './bands';
import type { CardContext } from './context';
import { dueKeyName, dueLine } from './dueNames';
import { headOf, practiceLine, sceneOn } from './head';
import { literal } from './literal';
import { picturesOf } from './pictures';
import { progressOf } from './progress';
import { statusButtons } from './statusButtons';
import { layOut } from './templates';
import { timelineOf, type Scene } from './timeline';

/** A line of a section; `lead` stands before it, subdued. */
export interface SectionRow {
  readonly lead: string;
  readonly text: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly SectionRow[];
}

const MOST_LINES = 6;

/** Where a course stands: phase, dates, progress, people, what comes next. */
export function statusCard(view: StatusView, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  return { text: summaryOf(scene), card: layOut('status', dataOf(view, scene)) };
}

function dataOf(view: StatusView, scene: Scene): object {
  const { context } = scene;
  return {
    lang: context.language,
    practice: practiceLine(context),
    head: headOf(scene),
    bands: [...recordedBand(scene, view.done, view.advice), ...stateBands(scene)],
    timeline: timelineOf(scene),
    progress: progressOf(scene),
    sections: sectionsOf(view, scene),
    notes: notesOf(view, scene),
    ...statusButtons(view, scene, picturesOf(scene)),
  };
}

/** What the notification says. */
function summaryOf(scene: Scene): string {
  const head = headOf(scene);
  const progress = progressOf(scene);
  return `${head.title}: ${head.state}. ${progress.title}.`;
}

function sectionsOf(view: StatusView, scene: Scene): readonly Section[] {
  return [
    nextSection(view, scene),
    peopleSection(scene),
    deviationSection(scene),
    deadSection(view, scene),
  ].filter((section) => section.rows.length > 0);
}

function nextSection(view: StatusView, { context }: Scene): Section {
  const { status } = context.texts.cards;
  const rows = view.next.map((due) => ({
    lead: '',
    text: dueLine(due, context),
  }));
  return { title: status.next, rows };
}

function peopleSection({ course, context }: Scene): Section {
  const { cards, words } = context.texts;
  const roles = ROLES.filter((role) => course.programme === 'job' || course.people[role] !== null);
  const rows = roles.map((role) => {
    const holder = course.people[role];
    const who =
      holder === null ? words.notTold : holder === 'none' ? words.nobody : literal(holder.name);
    const answers = course.jointPlan?.responsible === role ? ` (${cards.status.responsible})` : '';
    return { lead: `${capital(words.roles[role])}: `, text: who + answers };
  });
  return { title: cards.status.people, rows };
}

function deviationSection({ course, today, context }: Scene): Section {
  const { status } = context.texts.cards;
  const found = deviations(course, today).map((each) => {
    const source = deviationSource(each, course.programme, context.texts);
    return status.deviation(each.on, deviationText(each, context.texts), source);
  });
  return { title: status.deviations(found.length), rows: shortened(found, context) };
}

function deadSection(view: StatusView, { context }: Scene): Section {
  const { cards } = context.texts;
  const lines = view.dead.map(({ key, on, why }) =>
    cards.status.deadLine(dueKeyName(key, context), on, cards.sendFault(why)),
  );
  return { title: cards.status.dead(lines.length), rows: shortened(lines, context) };
}

/** At most a handful of lines, and how many there are besides. */
function shortened(lines: readonly string[], { texts }: CardContext): readonly SectionRow[] {
  const rows = lines.slice(0, MOST_LINES).map((text) => ({ lead: '', text: literal(text) }));
  const rest = lines.length - rows.length;
  return rest > 0 ? [...rows, { lead: '', text: texts.cards.status.andMore(rest) }] : rows;
}

function notesOf(view: StatusView, { course, today, context }: Scene): readonly object[] {
  const { status } = context.texts.cards;
  const notes: string[] = [];
  if (course.agreement) notes.push(status.agreement(course.agreement.followUp));
  const erased = erasedOn(course, view.settings, today);
  if (erased && isOver(course, today)) notes.push(status.disappears(erased));
  return notes.map((text) => ({ text }));
}

/** Ended, or frozen by withdrawn consent: its data has a last day (D6, D8). */
function isOver(course: Course, today: PlainDate): boolean {
  const { stage, frozen } = outline(course, today);
  return stage === 'closed' || frozen;
}

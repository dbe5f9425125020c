// The status card of a course; shown by cards/index for `status` and after most changes.
import { hasRole } from '../../cti/programmes';
import { uncovered } from '../../cti/fidelity/coverage';
import { holderOf } from '../../cti/meetings/attendance';
import { gatherings, stateOn } from '../../cti/meetings/planned';
import { ROLES } from '../../cti/course/course';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { erasedOn } from '../../cti/due/retention';
import { dayShown } from '../../cti/due/due';
import { TABLE } from '../../cti/due/table';
import type { Message } from '../../desk/ports/storage';
import type { StatusView } from '../../desk/views/views';
import { capital } from '../../text/dates';
import { band, recordedBand, stateBands, type Band } from '../parts/bands';
import { gatheringName } from '../../text/words';
import type { CardContext } from '../frame/context';
import { deviationLines, deviationsToday, newestLines, shortest } from '../parts/deviations';
import { dueKeyName, dueLine } from '../parts/dueNames';
import { foldRow, type Fold } from '../parts/folds';
import { headOf, practiceLine, sceneOn, type Head } from '../frame/head';
import { literal } from '../frame/literal';
import { namedApart } from '../parts/namesakes';
import { picturesOf } from '../parts/pictures';
import { listProgress, type ProgressPicture } from '../parts/progress';
import { isReceipt } from './receipt';
import { statusButtons } from './statusButtons';
import { layOut } from '../frame/templates';
import { timelineOf, type Scene } from '../parts/timeline';

/** A line of a section; `lead` stands before it, subdued. */
interface SectionRow {
  readonly lead: string;
  readonly text: string;
}

interface Section {
  readonly title: string;
  readonly rows: readonly SectionRow[];
}

/** A section behind a toggle; the id names it. */
interface Folded extends Section {
  readonly id: string;
}

const MOST_MEETINGS = 4;

/** Where a course stands: phase, dates, progress, people, what comes next. */
export function statusCard(view: StatusView, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  const head = headOf(scene);
  const progress = listProgress(scene);
  const { recorded } = context.texts.cards.status;
  const saved = view.done.length > 0 ? `${recorded}. ` : '';
  const text = `${head.title}: ${saved}${head.state}. ${progress.title}.`;
  return { text, card: layOut('status', statusData(view, scene, { head, progress })) };
}

interface Common {
  readonly head: Head;
  readonly progress: ProgressPicture;
}

function statusData(view: StatusView, scene: Scene, { head, progress }: Common): object {
  const { context } = scene;
  const wholeShown = view.whole ?? false;
  const folded = foldedSections(view, scene).map((each) => ({ ...each, shown: wholeShown }));
  return {
    practice: practiceLine(context),
    head,
    bands: [...recordedBand(scene, view), ...todayBand(view, scene), ...stateBands(scene)],
    timeline: timelineOf(scene),
    progress,
    sections: shownSections(view, scene),
    folds: foldRow([...openFold(progress), ...folded.map(({ id, title }) => ({ id, title }))]),
    folded,
    wholeShown,
    notes: statusNotes(view, scene),
    ...statusButtons(view, scene, picturesOf(scene)),
    ...receiptFold(view, scene),
  };
}

/** After a small record the card is a receipt: what was saved, and one tap to everything else. */
function receiptFold(view: StatusView, scene: Scene): object {
  const isFolded = isReceipt(view, scene);
  const title = scene.context.texts.cards.buttons.unfold;
  return { whole: !isFolded, unfold: isFolded ? [{ title }] : [] };
}

/** What became a deviation today is seen on a receipt, too. */
function todayBand(view: StatusView, scene: Scene): readonly Band[] {
  const lines = isReceipt(view, scene) ? deviationsToday(scene) : [];
  const { deviations } = scene.context.texts.cards.status;
  return lines.length > 0 ? [band('warning', deviations(lines.length), lines)] : [];
}

/** What the first screen of a phone holds besides head, timeline and progress. */
function shownSections(view: StatusView, scene: Scene): readonly Section[] {
  const next = nextSection(view, scene);
  return [...(next.rows.length > 0 ? [next] : []), ...coverageSection(scene)];
}

/** The rest, each behind a toggle that says how much there is. */
function foldedSections(view: StatusView, scene: Scene): readonly Folded[] {
  return [
    { id: 'people', ...peopleSection(scene) },
    { id: 'deviations', ...deviationSection(scene) },
    { id: 'dead', ...deadSection(view, scene) },
  ].filter(({ rows }) => rows.length > 0);
}

function openFold({ heading, open }: ProgressPicture): readonly Pick<Fold, 'id' | 'title'>[] {
  return open.length > 0 ? [{ id: 'open', title: heading }] : [];
}

/** What is due and which meetings are planned, in order of time; each said once. */
function nextSection(view: StatusView, scene: Scene): Section {
  const rows = [...dueRows(view, scene), ...meetingRows(scene)]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ text }) => ({ lead: '', text }));
  return { title: scene.context.texts.cards.status.next, rows };
}

interface DatedLine {
  readonly on: PlainDate;
  readonly text: string;
}

/** Meetings have lines of their own. In a pause only the next check is known to come. */
function dueRows({ next }: StatusView, { course, outline, context }: Scene): readonly DatedLine[] {
  const known = next.filter(({ key }) => TABLE[key].shown.as !== 'meeting');
  return (outline.pause ? known.slice(0, 1) : known).map((due) => ({
    on: dayShown(due),
    text: dueLine(due, course, context),
  }));
}

/** Meetings and appointments ahead, and those that have passed without a word: never 'not held'. */
function meetingRows({ course, today, context }: Scene): readonly DatedLine[] {
  const { cards, words } = context.texts;
  const planned = gatherings(course).filter(({ state }) => state === 'planned');
  const ahead = planned.filter(({ date }) => date >= today).slice(0, MOST_MEETINGS);
  const passed = planned.filter(({ date }) => date < today).slice(-MOST_MEETINGS);
  return [...passed, ...ahead].map((gathering) => {
    const { kind, date, time } = gathering;
    const isOpen = stateOn(gathering, today) === 'unconfirmed';
    const mark = isOpen ? ` (${cards.meetings.unconfirmed})` : '';
    const name = gatheringName(words, kind);
    return { on: date, text: `${cards.status.meeting(name, date, time)}${mark}` };
  });
}

function peopleSection(scene: Scene): Section {
  const { course, context } = scene;
  const { cards, words } = context.texts;
  const roles = ROLES.filter((role) => hasRole(course, role) || course.people[role] !== null);
  const holders = ROLES.flatMap((role) => holderOf(course, role) ?? []);
  const nameOf = namedApart(holders, context);
  const rows = roles.map((role) => {
    const holder = course.people[role];
    const who =
      holder === null ? words.notTold : holder === 'none' ? words.nobody : literal(nameOf(holder));
    const answers = course.jointPlan?.responsible === role ? ` (${cards.status.responsible})` : '';
    return { lead: `${capital(words.roles[role])}: `, text: who + answers };
  });
  return { title: cards.status.people, rows: [...rows, ...plainRows(agreementLines(scene))] };
}

/** From phase 2 on what nobody takes over is shown; at the end it is a deviation (C6). */
function coverageSection({ course, outline, context }: Scene): readonly Section[] {
  const { handover } = context.texts.papers;
  const isDue = outline.day !== null && outline.day.phase > 1;
  const open = isDue && !outline.frozen ? uncovered(course) : null;
  return open ? [{ title: handover.uncovered(open), rows: [] }] : [];
}

function deviationSection(scene: Scene): Section {
  const { context } = scene;
  const lines = deviationLines(scene);
  return {
    title: context.texts.cards.status.deviations(lines.length),
    rows: plainRows(newestLines(lines, context)),
  };
}

function deadSection(view: StatusView, { context }: Scene): Section {
  const { cards } = context.texts;
  const lines = view.dead.map(({ key, on, why }) =>
    cards.status.deadLine(dueKeyName(key, context), on, cards.sendFault(why)),
  );
  return { title: cards.status.dead(lines.length), rows: plainRows(shortest(lines, context)) };
}

function plainRows(lines: readonly string[]): readonly SectionRow[] {
  return lines.map((text) => ({ lead: '', text }));
}

/** An ended or frozen course's data has a last day (D6, D8). */
function statusNotes(
  view: StatusView,
  { course, outline, today, context }: Scene,
): readonly object[] {
  const { status } = context.texts.cards;
  const isOver = outline.stage === 'closed' || outline.frozen;
  const erased = isOver ? erasedOn(course, view.settings, today) : null;
  return erased ? [{ text: status.disappears(erased) }] : [];
}

/** What is agreed of the work, while there is that work; a follow-up that has been is no plan. */
function agreementLines({ course, outline, today, context }: Scene): readonly string[] {
  const { agreement, jobEnded } = course;
  const isOver = outline.stage === 'closed' || (jobEnded !== null && jobEnded <= today);
  if (agreement === null || isOver) return [];
  const { followUp } = agreement;
  return [context.texts.cards.status.agreement(followUp && followUp >= today ? followUp : null)];
}

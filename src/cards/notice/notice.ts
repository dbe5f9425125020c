// The bot's own post at a due thing (N1), laid out by its kind; shown by cards/index.
import { isAsking, isDone } from '../../cti/due/settled';
import type { Message } from '../../desk/ports/storage';
import type { NoticeView } from '../../desk/views/views';
import type { NoticeTelling, NoticeText } from '../../text/notices';
import { checklistData, FEW_ITEMS, listPicture, type FoldedLines } from '../course/checklist';
import { closingLayout } from '../course/closing';
import { band, type Band } from '../parts/bands';
import type { CardContext } from '../frame/context';
import { deviationLines, newestLines } from '../parts/deviations';
import { headOf, practiceLine, sceneOn } from '../frame/head';
import { literal } from '../frame/literal';
import { press, type Press } from '../frame/press';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';
import { DUE_CARDS } from './dueCards';
import { noticeButtons } from './noticeButtons';
import { listOf, noticeScene } from './noticeScene';
import { phaseChangeCard } from './phaseChange';

/** The bot's own post at a due thing (N1). */
export function noticeCard(view: NoticeView, context: CardContext): Message {
  const scene = sceneOn(view.course, view.today, context);
  const told = tellingOf(view, context)(noticeScene(view, scene));
  const text = `${headOf(scene).title}: ${told.title}`;
  return withMention({ text, card: cardOf(view, scene, told) }, view);
}

/** What it asks for, or that this is done by now, or no longer needed. */
export function tellingOf(view: NoticeView, { texts }: CardContext): NoticeTelling {
  const { due, course, today, settled } = view;
  const { tell, done, over } = texts.notices;
  if (!settled || !isAsking(due.key)) return tell[due.key];
  return isDone(due, course, today) ? done[due.key] : over;
}

function cardOf(view: NoticeView, scene: Scene, told: NoticeText): object {
  const labels = labelBands(view, scene.context);
  // What no longer holds is a mark and a title, whatever it looked like: nothing on it is to be ticked.
  const looks = view.outdated ? 'notice' : DUE_CARDS[view.due.key].looks;
  if (looks === 'phaseChange') return phaseChangeCard(view.due, scene, labels);
  if (looks === 'closing') return closingLayout(scene, labels);
  if (looks !== 'notice' && view.due.audience === 'channel') {
    const bands = [...labels, band('accent', told.title, told.lines)];
    const list = listPicture(scene, listOf(view.due), FEW_ITEMS);
    const data = checklistData(scene, list, { bands, folded: endFold(view, scene) });
    return layOut('checklist', { ...data, buttons: [...data.buttons, ...endButtons(view, scene)] });
  }
  return layOut('notice', {
    practice: practiceLine(scene.context),
    head: { ...headOf(scene), kind: '' },
    bands: [...labels, titleBand(view, told.title)],
    // What no longer holds keeps its title; its sentences would mix old days with new ones.
    lines: view.outdated ? [] : told.lines.map((text) => ({ text: literal(text) })),
    ...noticeButtons(view, scene),
  });
}

function titleBand({ settled }: NoticeView, title: string): Band {
  return settled ? band('good', `✓ ${title}`, []) : band('accent', title, []);
}

/** At the end: what differed from the method, and the documentation (C7). */
function endFold({ due }: NoticeView, scene: Scene): readonly FoldedLines[] {
  const lines = isAtTheEnd(due) ? deviationLines(scene) : [];
  const title = scene.context.texts.cards.status.deviations(lines.length);
  const rows = newestLines(lines, scene.context).map((text) => ({ text }));
  return lines.length === 0 ? [] : [{ id: 'deviations', title, shown: false, rows }];
}

function endButtons({ due }: NoticeView, { course, context }: Scene): readonly Press[] {
  if (!isAtTheEnd(due)) return [];
  const title = context.texts.cards.buttons.documentation;
  return [press(context, { title, verb: 'documentation', send: { citizen: course.number } })];
}

function isAtTheEnd({ key }: NoticeView['due']): boolean {
  return DUE_CARDS[key].looks === 'checklistAtTheEnd';
}

/** Late, perhaps a repeat, put off before, out of date, or meant for somebody else. */
function labelBands(view: NoticeView, { texts }: CardContext): readonly Band[] {
  const { notices } = texts;
  const labels: Band[] = [];
  if (view.outdated) labels.push(band('warning', `✕ ${outdatedLine(view, { texts })}`, []));
  for (const line of warnings(view, texts)) labels.push(band('warning', line, []));
  if (view.again !== undefined) labels.push(band('accent', notices.again(view.again), []));
  if (view.instead) labels.push(band('warning', insteadLine(view.instead, texts), []));
  return labels;
}

/** Why it no longer holds: its date has moved, or what it told of was taken back (P12). */
export function outdatedLine(
  { due }: NoticeView,
  { texts: { notices } }: Pick<CardContext, 'texts'>,
): string {
  return due.key === 'told' ? notices.takenBack : notices.outdated;
}

/** The same as lines of a row of several. */
export function labelLines(view: NoticeView, { texts }: CardContext): readonly string[] {
  const { again } = view;
  return [
    ...warnings(view, texts),
    ...(again === undefined ? [] : [texts.notices.again(again)]),
    ...(view.instead ? [insteadLine(view.instead, texts)] : []),
  ];
}

function warnings(
  { late, maybeRepeat, due, standsInFor }: NoticeView,
  { notices }: CardContext['texts'],
): readonly string[] {
  return [
    ...(late ? [`△ ${notices.late(due.sendOn)}`] : []),
    ...(maybeRepeat ? [`△ ${notices.maybeRepeat}`] : []),
    ...(standsInFor === undefined ? [] : [notices.standIn(standsInFor)]),
  ];
}

function insteadLine(
  { role, person }: NonNullable<NoticeView['instead']>,
  { notices }: CardContext['texts'],
): string {
  return person ? notices.instead.unreachable(person.name, role) : notices.instead.empty[role];
}

/** A person who could not be reached 1:1 is mentioned in the channel (N1). */
function withMention(message: Message, { instead, settled, outdated }: NoticeView): Message {
  // Nobody is called to a card that asks for nothing any more.
  return instead?.person && !settled && !outdated
    ? { ...message, mentions: [instead.person] }
    : message;
}

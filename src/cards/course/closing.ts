// Preparation of the closing meeting, or of the end: cards/index and the notice card show it.
import { expectedAt, holderOf } from '../../cti/meetings/attendance';
import { ROLES, type Attendee, type Course, type Meeting } from '../../cti/course/course';
import { uncovered } from '../../cti/fidelity/coverage';
import { handoverGaps, isHandoverMade } from '../../cti/fidelity/handover';
import { networkMeetingsBy } from '../../cti/course/outline';
import { hasClosingMeeting } from '../../cti/programmes';
import type { Message } from '../../desk/ports/storage';
import type { View } from '../../desk/views/views';
import { capital } from '../../text/dates';
import { named } from '../../text/named';
import { agenda } from '../parts/agenda';
import type { Band } from '../parts/bands';
import { checklistData, isInHand, listPicture } from './checklist';
import type { CardContext } from '../frame/context';
import { foldRow } from '../parts/folds';
import { headOf, sceneOn } from '../frame/head';
import { literal } from '../frame/literal';
import { opening, press, type Press } from '../frame/press';
import { meetingLinks } from '../parts/meetingLink';
import { layOut } from '../frame/templates';
import type { Scene } from '../parts/timeline';

/** Preparation of the closing meeting, or of the end where the programme has no such meeting. */
export function closingCard(
  view: Extract<View, { kind: 'closing' }>,
  context: CardContext,
): Message {
  const scene = sceneOn(view.course, view.today, context);
  const title = closingTitle(view.course, context);
  return { text: `${headOf(scene).title}: ${title}`, card: closingLayout(scene, [], view.whole) };
}

/** The card itself; `labels` stand on top. `whole`: asked for with what is folded away. */
export function closingLayout(scene: Scene, labels: readonly Band[], whole = false): object {
  const { context, course } = scene;
  const { closing } = context.texts.cards;
  const list = listPicture(scene, 'end');
  const data = checklistData(scene, list, { bands: labels });
  const asked = comingButtons(scene);
  const folded = [
    ...(hasClosingMeeting(course)
      ? [{ id: 'people', title: closing.people, rows: peopleRows(scene) }]
      : []),
    { id: 'agenda', title: closing.agenda, rows: agenda(course, context) },
  ];
  return layOut('closing', {
    ...data,
    heading: closingTitle(course, context),
    sections: [{ title: closing.dates, rows: dateRows(scene) }],
    folds: foldRow([
      ...folded,
      { id: 'list', title: `${context.texts.cards.buttons.checklist}: ${list.count}` },
    ]),
    folded: folded.map((each) => ({ ...each, shown: whole })),
    groups: list.groups.map((group) => ({ ...group, shown: true })),
    listShown: whole || isInHand(scene, 'end'),
    answers: asked,
    // Whether one comes stands out while it is asked, else what is to be done first.
    buttons: [
      ...(asked.length > 0 ? closingButtons(scene) : firstOf(closingButtons(scene))),
      ...data.buttons,
    ],
    links: meetingLinks(scene),
  });
}

/** Whether it is a meeting that is prepared, or the end alone (P6, C9). */
function closingTitle(course: Course, { texts }: CardContext): string {
  const { title } = texts.cards.closing;
  return hasClosingMeeting(course) ? title.meeting : title.alone;
}

interface Row {
  readonly lead: string;
  readonly text: string;
}

/** The last weeks: each thing settled or with its date. */
function dateRows({ course, outline, context }: Scene): readonly Row[] {
  const { closing } = context.texts.cards;
  const { words } = context.texts;
  const row = (settled: boolean, text: string): Row => ({ lead: settled ? '✓ ' : '○ ', text });
  const network = lastOfKind(course, 'network');
  const meeting = lastOfKind(course, 'closing');
  const { effectiveEnd: end, lastDay } = outline;
  return [
    row(network !== undefined, closing.network(end && networkMeetingsBy(end), network?.date)),
    row(course.decision !== null, closing.decision(end, decided(course, words.decisions))),
    row(isHandoverMade(course.handover), handoverText(course, context)),
    ...uncoveredRows(course, context),
    ...(hasClosingMeeting(course)
      ? [row(meeting !== undefined, closing.meeting(meeting?.date, meeting?.state === 'held'))]
      : []),
    ...(lastDay ? [{ lead: '■ ', text: closing.lastDay(lastDay) }] : []),
  ];
}

/** Made, or what is missing of it (C6). */
function handoverText({ handover }: Course, { texts }: CardContext): string {
  const { cards, papers } = texts;
  if (handover === null || isHandoverMade(handover))
    return cards.closing.handover(handover !== null);
  const gaps = handoverGaps(handover).map((part) => papers.handover.part[part]);
  return papers.closing.handoverMissing(gaps.join(', '));
}

/** What nobody takes over yet (C6). */
function uncoveredRows(course: Course, { texts }: CardContext): readonly Row[] {
  const open = uncovered(course);
  return open ? [{ lead: '○ ', text: texts.papers.closing.uncovered(open) }] : [];
}

function decided({ decision }: Course, names: Readonly<Record<string, string>>): string | null {
  return decision ? (named(names, decision.support) ?? null) : null;
}

/** The last one planned or held. */
function lastOfKind(course: Course, kind: Meeting['kind']): Meeting | undefined {
  return course.meetings.findLast(
    (meeting) => meeting.kind === kind && (meeting.state === 'planned' || meeting.state === 'held'),
  );
}

/** Who must attend (P6), and who has said that they come. */
function peopleRows(scene: Scene): readonly Row[] {
  const { course, context } = scene;
  const { words, papers } = context.texts;
  const meeting = lastOfKind(course, 'closing');
  const missing = ROLES.filter((role) => course.people[role] === null).map((role) => ({
    lead: '○ ',
    text: `${capital(words.attendees[role])}: ${papers.closing.roleMissing}`,
  }));
  const asked = expectedAt(course, 'closing').map((attendee) => {
    const comes = isComing(course, attendee, meeting);
    const who = `${capital(words.attendees[attendee])}${holderName(course, attendee)}`;
    return { lead: `${comes ? '✓' : '○'} `, text: `${who}${saidOfComing(scene, attendee)}` };
  });
  return [...asked, ...missing];
}

/** What a professional has said of a meeting that is planned; the citizen is not asked here. */
function saidOfComing({ course, context }: Scene, attendee: Attendee): string {
  const { closing } = context.texts.cards;
  const meeting = lastOfKind(course, 'closing');
  const holder = attendee === 'citizen' ? null : holderOf(course, attendee);
  if (meeting?.state !== 'planned' || holder === null) return '';
  if (meeting.confirmed.includes(holder.id)) return ` · ${closing.confirmed}`;
  return meeting.declined?.includes(holder.id)
    ? ` · ${closing.declined}`
    : ` · ${closing.noAnswer}`;
}

function holderName(course: Course, attendee: Attendee): string {
  const holder = attendee === 'citizen' ? null : holderOf(course, attendee);
  return holder ? `: ${literal(holder.name)}` : '';
}

function isComing(course: Course, attendee: Attendee, meeting: Meeting | undefined): boolean {
  if (!meeting) return false;
  if (meeting.state === 'held') return meeting.attended.includes(attendee);
  const holder = attendee === 'citizen' ? null : holderOf(course, attendee);
  return holder !== null && meeting.confirmed.includes(holder.id);
}

/** One tap for oneself, and one that takes it back. */
function comingButtons({ course, outline, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const meeting = lastOfKind(course, 'closing');
  if (meeting?.state !== 'planned' || outline.stage === 'closed' || outline.frozen) return [];
  const say = (comes: boolean) => ({
    ...{ citizen: course.number, meeting: meeting.id, comes, on: 'closing' },
  });
  return [
    press(context, {
      title: buttons.comes,
      verb: 'attend',
      send: say(true),
      style: 'positive',
    }),
    press(context, { title: buttons.comesNot, verb: 'attend', send: say(false) }),
  ];
}

function firstOf(buttons: readonly Press[]): readonly Press[] {
  return buttons.map((each, place) => (place === 0 ? { ...each, style: 'positive' } : each));
}

function closingButtons({ course, outline, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const citizen = course.number;
  if (outline.stage === 'closed') return [];
  const planned = lastOfKind(course, 'closing');
  const form = (title: string, name: string): Press =>
    opening(context, title, { form: name, citizen });
  const plan = hasClosingMeeting(course) && !planned ? [form(buttons.planMeeting, 'meeting')] : [];
  const decision = course.decision ? [] : [form(buttons.decision, 'decision')];
  return [...plan, ...decision, form(buttons.handover, 'handover')];
}

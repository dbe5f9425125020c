// What the reader of a notice can press; called by notice.ts.
import { dueId, type Due } from '../../cti/due/thing';
import { leadsToJob, programmeOf } from '../../cti/programmes';
import type { NoticeView } from '../../desk/views/views';
import { opening, press, type FormOpening, type Press } from '../frame/press';
import type { Scene } from '../parts/timeline';
import { DUE_CARDS, type Action } from './dueCards';
import { meetingAnswers, otherAnswers, type MeetingAnswer } from './meetingAnswers';
import { listOf } from './noticeScene';

export interface NoticeButtons {
  readonly buttons: readonly Press[];
  /** At most one: what came of a meeting, with who was there chosen already. */
  readonly answers: readonly MeetingAnswer[];
  /** At most one: put off by 1, 3 or 7 days. */
  readonly later: readonly { readonly title: string; readonly buttons: readonly Press[] }[];
}

const PUT_OFF = [1, 3, 7] as const;

/** What can be done about it, and in 1:1 'later' and 'seen'. */
export function noticeButtons(view: NoticeView, scene: Scene): NoticeButtons {
  if (view.outdated || view.settled)
    return { buttons: [statusButton(scene)], answers: [], later: [] };
  const personal = view.due.audience !== 'channel' && view.instead === null;
  return {
    buttons: [
      ...actionFor(view.due, scene),
      ...(personal ? attendButtons(view, scene) : []),
      // Five buttons stand side by side, and the answers come first.
      ...(personal && asksWhatCameOfIt(view.due) ? [] : [statusButton(scene)]),
      ...(personal ? [seenButton(view, scene)] : []),
    ],
    answers: meetingAnswers(view.due, scene),
    later: personal ? [laterButtons(view, scene)] : [],
  };
}

/** The same in a row of several: what to do about it, 'seen', and once more on the next working day. */
export function rowButtons(view: NoticeView, scene: Scene): readonly Press[] {
  const { due, settled, outdated } = view;
  if (settled || outdated || due.audience === 'channel') return [];
  if (asksWhatCameOfIt(due)) return meetingAnswers(due, scene).flatMap(({ buttons }) => buttons);
  const acts = [...actionFor(due, scene), ...attendButtons(view, scene)];
  const [tomorrow] = laterButtons(view, scene).buttons;
  return [
    ...(acts.length > 0 ? acts : [statusButton(scene)]),
    seenButton(view, scene),
    ...(tomorrow ? [tomorrow] : []),
  ];
}

/** Of the question what came of a meeting: that it was not held, and once more on the next working day. */
export function moreRowButtons(view: NoticeView, scene: Scene): readonly Press[] {
  const { due, settled, outdated } = view;
  if (settled || outdated || !asksWhatCameOfIt(due)) return [];
  const [tomorrow] = laterButtons(view, scene).buttons;
  return [...otherAnswers(due, scene), ...(tomorrow ? [tomorrow] : [])];
}

function asksWhatCameOfIt({ key }: Due): boolean {
  return DUE_CARDS[key].action === 'whatCameOfIt';
}

function actionFor(due: Due, scene: Scene): readonly Press[] {
  const { action } = DUE_CARDS[due.key];
  if (typeof action === 'object') {
    return [formButton({ form: action.form, ...action.with }, action.title, scene)];
  }
  switch (action) {
    case 'findJob':
      return [findingButton(scene)];
    case 'prepareStart':
      return prepareButtons(due, scene);
    case 'start':
      return startButton(scene);
    case 'checklist':
      return [looking(scene, 'checklist', due)];
    case 'documentation':
      return [looking(scene, 'documentation')];
    case 'consent':
      return consentButtons(scene);
    case 'whatCameOfIt':
      return otherAnswers(due, scene);
    // Beside the others, in 1:1.
    case 'attend':
    case 'nothing':
      return [];
  }
}

type Title = Extract<Action, object>['title'] | 'jobmatch' | 'transition';

function formButton(
  form: Omit<FormOpening, 'citizen'>,
  title: Title,
  { course, context }: Scene,
): Press {
  const shown = context.texts.cards.buttons[title];
  return { ...opening(context, shown, { ...form, citizen: course.number }), style: 'positive' };
}

/** Given today in one tap; on another day, or withdrawn, by the form (P9). */
function consentButtons({ course, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const citizen = course.number;
  const send = { citizen, state: 'given' };
  return [
    press(context, { title: buttons.consentGiven, verb: 'consent', send, style: 'positive' }),
    opening(context, buttons.consent, { form: 'consent', citizen }),
  ];
}

/** The job match, or the transition that takes its place (T3). */
function findingButton(scene: Scene): Press {
  const { begins } = programmeOf(scene.course.programme);
  return formButton({ form: begins }, begins, scene);
}

/** The job consultant gets ready for a job by making the work agreement (C1). */
function prepareButtons(due: Due, scene: Scene): readonly Press[] {
  if (due.audience !== 'job') return [looking(scene, 'checklist', due)];
  return leadsToJob(scene.course) ? [formButton({ form: 'agreement' }, 'agreement', scene)] : [];
}

function looking(
  { course, context }: Scene,
  what: 'documentation' | 'checklist',
  due?: Due,
): Press {
  const title = context.texts.cards.buttons[what];
  const send = { citizen: course.number, ...(due ? { list: listOf(due) } : {}) };
  return press(context, { title, verb: what, send, style: 'positive' });
}

/** Whether I come to a planned meeting: one tap. */
function attendButtons({ due }: NoticeView, { course, context }: Scene): readonly Press[] {
  if (DUE_CARDS[due.key].action !== 'attend' || due.about === null) return [];
  const { buttons } = context.texts.cards;
  const send = { citizen: course.number, meeting: due.about };
  return [
    press(context, {
      title: buttons.comes,
      verb: 'attend',
      send: { ...send, comes: true },
      style: 'positive',
    }),
    press(context, { title: buttons.comesNot, verb: 'attend', send: { ...send, comes: false } }),
  ];
}

/** Starts CTI on the first working day, by itself if it still lies ahead (T3). */
function startButton({ course, context }: Scene): readonly Press[] {
  const { firstDay, number: citizen } = course;
  if (firstDay === null || course.start) return [];
  const title = context.texts.cards.buttons.startOn(firstDay);
  const send = { citizen, date: firstDay };
  return [press(context, { title, verb: 'start', send, style: 'positive' })];
}

function statusButton({ course, context }: Scene): Press {
  const title = context.texts.cards.buttons.status;
  return press(context, { title, verb: 'status', send: { citizen: course.number } });
}

function seenButton(view: NoticeView, { context }: Scene): Press {
  const title = context.texts.cards.buttons.seen;
  return press(context, { title, verb: 'seen', send: dueData(view) });
}

function laterButtons(view: NoticeView, { context }: Scene): NoticeButtons['later'][number] {
  const { buttons } = context.texts.cards;
  return {
    title: buttons.postpone,
    buttons: PUT_OFF.map((days) =>
      press(context, {
        title: buttons.later(days),
        verb: 'later',
        send: { ...dueData(view), days },
      }),
    ),
  };
}

/** Which due thing a press on its card is about. */
function dueData({ due, id = dueId(due, 0) }: NoticeView): Readonly<Record<string, unknown>> {
  return { citizen: due.number, due: id };
}

import type { Course } from '../../cti/course/course';
import { dueId, type Due, type DueKey } from '../../cti/due/thing';
import type { NoticeView } from '../../desk/views/views';
import { opening, press, type Press } from '../frame/press';
import type { Scene } from '../parts/timeline';
import { listOf } from './noticeScene';

export interface NoticeButtons {
  readonly buttons: readonly Press[];
  /** At most one: a start before its time asks the reason (T3). */
  readonly early: readonly object[];
  /** At most one: put off by 1, 3 or 7 days. */
  readonly later: readonly { readonly title: string; readonly buttons: readonly Press[] }[];
}

const PUT_OFF = [1, 3, 7] as const;

/** What can be done about it, and in 1:1 'later' and 'seen'. */
export function noticeButtons(view: NoticeView, scene: Scene): NoticeButtons {
  if (view.outdated || view.settled)
    return { buttons: [statusButton(scene)], early: [], later: [] };
  const personal = view.due.audience !== 'channel' && view.instead === null;
  return {
    buttons: [
      ...actionFor(view.due, scene),
      ...(personal ? attendButtons(view, scene) : []),
      statusButton(scene),
      ...(personal ? [seenButton(view, scene)] : []),
    ],
    early: view.due.key === 'cti.window' ? [earlyStart(scene)] : [],
    later: personal ? [laterButtons(view, scene)] : [],
  };
}

type FormTitle = readonly [
  form: string,
  title: 'contact' | 'jobmatch' | 'start' | 'planMeeting' | 'decision' | 'resume' | 'agreement',
];

const FORM_FOR: Partial<Record<DueKey, FormTitle>> = {
  'contact.first': ['contact', 'contact'],
  'jobmatch.missing': ['jobmatch', 'jobmatch'],
  'cti.late': ['start', 'start'],
  'handover.deadline': ['meeting', 'planMeeting'],
  'closing.unplanned': ['meeting', 'planMeeting'],
  'decision.deadline': ['decision', 'decision'],
  'pause.check': ['resume', 'resume'],
  'agreement.followup': ['agreement', 'agreement'],
};

function actionFor(due: Due, scene: Scene): readonly Press[] {
  const { course, context } = scene;
  const { buttons } = context.texts.cards;
  if (due.key === 'cti.start') return startButton(scene);
  if (due.key === 'retention') return [looking(scene, 'documentation')];
  if (ABOUT_LIST.has(due.key) && due.audience !== 'job') return [looking(scene, 'checklist', due)];
  const [form, title] = formFor(due, course) ?? [];
  if (!form || !title) return [];
  const citizen = course.number;
  const generic = form === 'jobmatch' && course.programme === 'generic';
  const chosen = generic ? { form: 'transition', citizen } : { form, citizen };
  const shown = generic ? buttons.transition : buttons[title];
  return [{ ...opening(context, shown, chosen), style: 'positive' }];
}

/** Their sentences send the reader to a checklist. */
const ABOUT_LIST: ReadonlySet<DueKey> = new Set<DueKey>([
  'cti.prepare',
  'phase.notice',
  'phase.open',
]);

/** The job consultant gets ready for a job by making the work agreement (C1). */
function formFor({ key, audience }: Due, { programme }: Course): FormTitle | undefined {
  const makesAgreement = key === 'cti.prepare' && audience === 'job' && programme === 'job';
  return makesAgreement ? ['agreement', 'agreement'] : FORM_FOR[key];
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
  if (due.key !== 'meeting.soon' || due.about === null) return [];
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

function earlyStart({ course, context }: Scene): object {
  const { buttons } = context.texts.cards;
  return {
    title: buttons.startEarly,
    label: buttons.reason,
    missing: buttons.reasonMissing,
    start: press(context, {
      title: buttons.start,
      verb: 'start',
      send: { citizen: course.number },
    }),
  };
}

function statusButton({ course, context }: Scene): Press {
  const title = context.texts.cards.buttons.status;
  return press(context, { title, verb: 'status', send: { citizen: course.number } });
}

function seenButton(view: NoticeView, { context }: Scene): Press {
  const title = context.texts.cards.buttons.seen;
  return press(context, { title, verb: 'seen', send: aboutOf(view) });
}

function laterButtons(view: NoticeView, { context }: Scene): NoticeButtons['later'][number] {
  const { buttons } = context.texts.cards;
  return {
    title: buttons.postpone,
    buttons: PUT_OFF.map((days) =>
      press(context, {
        title: buttons.later(days),
        verb: 'later',
        send: { ...aboutOf(view), days },
      }),
    ),
  };
}

/** Which due thing a press on its card is about. */
function aboutOf({ due, id = dueId(due, 0) }: NoticeView): Readonly<Record<string, unknown>> {
  return { citizen: due.number, due: id };
}

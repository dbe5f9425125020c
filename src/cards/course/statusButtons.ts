// The buttons of the status card; called by status.ts.
import { programmeOf } from '../../cti/programmes';
import type { StatusView } from '../../desk/views/views';
import { layOut } from '../frame/templates';
import type { Picture } from '../parts/pictures';
import { opening, press, type Press } from '../frame/press';
import { isReceipt } from './receipt';
import type { Scene } from '../parts/timeline';

export interface StatusButtons {
  readonly buttons: readonly Press[];
  readonly more: {
    readonly title: string;
    /** Laid out. */
    readonly pictures: readonly object[];
    /** Rows of what can be recorded. */
    readonly record: readonly { readonly buttons: readonly Press[] }[];
    readonly buttons: readonly Press[];
  };
}

/** One primary action, the checklist, what was done taken back; the rest behind 'more'. */
export function statusButtons(
  view: StatusView,
  scene: Scene,
  pictures: readonly Picture[],
): StatusButtons {
  const { context, course } = scene;
  const { cards } = context.texts;
  const citizen = course.number;
  // What an undo did is not undone in its turn.
  const isUndoable = view.done.some(({ type }) => type !== 'undone');
  const undo = isUndoable ? [press(context, { title: cards.buttons.undo, verb: 'undo' })] : [];
  const isFolded = isReceipt(view, scene);
  const record = recordable(scene);
  const list = press(context, {
    title: cards.buttons.checklist,
    verb: 'checklist',
    send: { citizen },
  });
  return {
    buttons: [
      ...(correcting(view, scene) ?? primary(scene)),
      ...mending(view, scene),
      ...(isFolded || scene.outline.frozen ? [] : [list]),
      ...undo,
    ],
    more: {
      title: cards.more,
      pictures: pictures.map((picture) => layOut('picture', picture)),
      record: inRows(record).map((row) => ({ buttons: row })),
      buttons: [...(isFolded ? [list] : []), ...viewable(scene)],
    },
  };
}

/** What was just recorded of a meeting may have been meant otherwise: one tap (P11). */
function correcting(
  { done, advice }: StatusView,
  { course: { number: citizen }, context }: Scene,
): readonly Press[] | undefined {
  const { buttons } = context.texts.cards.meetings;
  const held = done.find((fact) => fact.type === 'meetingHeld');
  if (held) {
    const { meeting, kind, date } = held;
    const form = { form: 'meeting', citizen, meeting, kind, date, state: 'held' };
    return [opening(context, buttons.attendance, form)];
  }
  const agreed = done.find((fact) => fact.type === 'appointment')?.appointment;
  if (!agreed || !advice.includes('maybeAgreement')) return undefined;
  const send = { citizen, date: agreed.date, appointment: agreed.id };
  return [press(context, { title: buttons.isAgreement, verb: 'agreement', send })];
}

/** What the method asks for next. */
function primary(scene: Scene): readonly Press[] {
  const { course, outline, context } = scene;
  const { buttons } = context.texts.cards;
  const citizen = course.number;
  const form = (title: string, name: string): readonly Press[] => [
    { ...opening(context, title, { form: name, citizen }), style: 'positive' },
  ];
  if (outline.frozen) return [];
  if (course.consent.state === 'pending') return form(buttons.consent, 'consent');
  if (outline.stage === 'closed') {
    const send = { citizen };
    const title = buttons.documentation;
    return [press(context, { title, verb: 'documentation', send, style: 'positive' })];
  }
  if (outline.pause) return form(buttons.resume, 'resume');
  if (outline.stage !== 'contact') return form(buttons.contact, 'contact');
  if (course.firstDay === null) {
    const { begins } = programmeOf(course.programme);
    return form(buttons[begins], begins);
  }
  return outline.start ? [] : form(buttons.start, 'start');
}

/** What the method has before the job, and was not there when the match was told (C1). */
function mending({ advice }: StatusView, { course, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const citizen = course.number;
  return [
    ...(advice.includes('startupBeforeJob')
      ? [opening(context, buttons.planStartup, { form: 'meeting', citizen, kind: 'startup' })]
      : []),
    ...(advice.includes('planBeforeJob')
      ? [opening(context, buttons.jointPlan, { form: 'plan', citizen })]
      : []),
  ];
}

/** What can be recorded now. */
function recordable({ course, outline, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const form = (title: string, name: string): Press =>
    opening(context, title, { form: name, citizen: course.number });
  if (outline.frozen || outline.stage === 'closed') return [];
  const always = [
    form(buttons.meeting, 'meeting'),
    form(context.texts.cards.meetings.buttons.appointment, 'appointment'),
    form(buttons.role, 'role'),
  ];
  if (outline.stage === 'contact') return always;
  const pause = outline.pause ? [] : [form(buttons.pause, 'pause')];
  return [...always, form(buttons.hours, 'hours'), form(buttons.focus, 'focus'), ...pause];
}

/** Teams shows few buttons side by side. */
const MOST_IN_A_ROW = 3;

function inRows(buttons: readonly Press[]): readonly (readonly Press[])[] {
  const rows = Math.ceil(buttons.length / MOST_IN_A_ROW);
  return Array.from({ length: rows }, (_, row) =>
    buttons.slice(row * MOST_IN_A_ROW, (row + 1) * MOST_IN_A_ROW),
  );
}

/** What can be looked at. */
function viewable({ course, outline, context }: Scene): readonly Press[] {
  const { buttons } = context.texts.cards;
  const ask = (title: string, verb: 'why' | 'log' | 'closing' | 'handover'): Press =>
    press(context, { title, verb, send: { citizen: course.number } });
  const { phases } = programmeOf(course.programme);
  const ending = outline.day?.phase === phases.length && !outline.frozen;
  return [
    ask(buttons.why, 'why'),
    ask(buttons.log, 'log'),
    ...(ending ? [ask(buttons.closing, 'closing'), ask(buttons.handover, 'handover')] : []),
  ];
}

import type { StatusView } from '../desk/views';
import type { Picture } from './pictures';
import { opening, press, type Press } from './press';
import type { Scene } from './timeline';

export interface StatusButtons {
  readonly buttons: readonly Press[];
  readonly more: {
    readonly title: string;
    readonly pictures: readonly Picture[];
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
  const undo =
    view.done.length > 0 ? [press(context, { title: cards.buttons.undo, verb: 'undo' })] : [];
  const list = press(context, {
    title: cards.buttons.checklist,
    verb: 'checklist',
    send: { citizen },
  });
  return {
    buttons: [...primary(scene), list, ...undo],
    more: { title: cards.more, pictures, buttons: secondary(scene) },
  };
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
    return course.programme === 'job'
      ? form(buttons.jobmatch, 'jobmatch')
      : form(buttons.transition, 'transition');
  }
  return outline.start ? [] : form(buttons.start, 'start');
}

function secondary(scene: Scene): readonly Press[] {
  const { course, outline, context } = scene;
  const { buttons } = context.texts.cards;
  const citizen = course.number;
  const form = (title: string, name: string): Press =>
    opening(context, title, { form: name, citizen });
  const ask = (title: string, verb: 'why' | 'log' | 'closing'): Press =>
    press(context, { title, verb, send: { citizen } });
  const why = ask(buttons.why, 'why');
  const log = ask(buttons.log, 'log');
  if (outline.frozen || outline.stage === 'closed') return [why, log];
  const role = form(buttons.role, 'role');
  const meeting = form(buttons.meeting, 'meeting');
  if (outline.stage === 'contact') return [meeting, role, why, log];
  const later =
    outline.stage === 'phase3' ? ask(buttons.closing, 'closing') : form(buttons.focus, 'focus');
  const pause = outline.pause ? role : form(buttons.pause, 'pause');
  return [meeting, form(buttons.hours, 'hours'), later, pause, why, log];
}

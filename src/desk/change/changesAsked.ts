import type { Command } from '../../chat/command';
import { checklist } from '../../cti/checklists';
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import { HANDOVER_PARTS } from '../../cti/fidelity/handover';
import type { PlainDate } from '../../cti/calendar/plainDate';
import { refuse } from '../../cti/course/refusal';
import { attendeesTold } from './attendees';
import type { Caller } from '../ports/caller';
import { isView, personMeant } from '../door/people';
import type { View } from '../views/views';

/** Leaves out what was not told, so that 'left out' and 'told as undefined' stay one thing. */
type Told<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function told<T extends object>(slots: T): Told<T> {
  return Object.fromEntries(
    Object.entries(slots).filter(([, value]) => value !== undefined),
  ) as Told<T>;
}

/**
 * The changes of one course that a command asks for: people found, row numbers turned into items,
 * 'without X' into who attended. Most commands are one change; a pause told after it was over is two.
 * A `View` when somebody or something named is not to be found.
 */
export async function changesAsked(
  caller: Caller,
  command: Command,
  course: Course,
): Promise<readonly Change[] | View> {
  switch (command.name) {
    case 'role':
      return roleChange(caller, command);
    case 'decision':
      return decisionChange(caller, command);
    case 'tick':
      return tickChange(command, course, caller.today);
    case 'meeting':
      return meetingChange(caller, command, course);
    case 'jobmatch':
    case 'transition':
      return firstDayChange(command, course);
    default:
      return plainChanges(command, course);
  }
}

type FirstDayCommand = Extract<Command, { readonly name: 'jobmatch' | 'transition' }>;

/** A job course has a job match, any other one a transition (T3); each by its own word. */
function firstDayChange(command: FirstDayCommand, course: Course): readonly Change[] | View {
  const { name, date, citizen = null } = command;
  if ((name === 'jobmatch') !== (course.programme === 'job')) {
    const refusal = refuse('T3', 'wrongProgramme', { change: name });
    return { kind: 'refused', refusal, number: citizen };
  }
  return date ? [{ type: 'firstDay', date, ...reasonOf(command) }] : [];
}

function plainChanges(command: Command, course: Course): readonly Change[] {
  switch (command.name) {
    case 'agreement':
      return [{ type: 'agreement', ...told({ followUp: command.date }) }];
    case 'start':
      return [{ type: 'start', ...told({ date: command.date }), ...reasonOf(command) }];
    case 'plan':
      return [{ type: 'jointPlan', ...told({ responsible: command.responsible }) }];
    case 'jobEnded':
      return [{ type: 'jobEnded', ...told({ on: command.date }), ...reasonOf(command) }];
    case 'correct':
      return correctChange(command);
    case 'focus':
      return focusChanges(command, course);
    case 'contact':
      return contactChange(command);
    case 'hours':
      return hoursChange(command);
    case 'involve':
      return [{ type: 'involve' }];
    case 'pause':
      return pauseChanges(command);
    case 'resume':
      return [{ type: 'resume', ...told({ on: command.date }) }];
    case 'stop':
      return [{ type: 'stop', reason: command.reason ?? '', ...told({ on: command.date }) }];
    case 'handover':
      return handoverChange(command);
    case 'extend':
      return [{ type: 'extend' }];
    case 'consent':
      return command.state
        ? [{ type: 'consent', state: command.state, ...told({ on: command.date }) }]
        : [];
    default:
      return [];
  }
}

type Named<N extends Command['name']> = Extract<Command, { name: N }>;

async function roleChange(
  caller: Caller,
  command: Named<'role'>,
): Promise<readonly Change[] | View> {
  const { role, person } = command;
  if (!role || !person) return [];
  const meant = person === 'none' ? person : await personMeant(caller, person);
  if (isView(meant)) return meant;
  return [{ type: 'role', role, person: meant, ...reasonOf(command) }];
}

async function decisionChange(
  caller: Caller,
  command: Named<'decision'>,
): Promise<readonly Change[] | View> {
  if (!command.support) return [];
  const by = command.by ? await personMeant(caller, command.by) : undefined;
  if (by && isView(by)) return by;
  return [{ type: 'decision', support: command.support, ...told({ by, worker: command.worker }) }];
}

function tickChange(command: Named<'tick'>, course: Course, today: PlainDate): readonly Change[] {
  const { list, to } = command;
  if (!list || !to || command.item === undefined) return [];
  const rows = checklist(course, list, today);
  const item =
    typeof command.item === 'number'
      ? (rows[command.item - 1]?.item.id ?? String(command.item))
      : command.item;
  return [{ type: 'tick', list, item, to, ...reasonOf(command) }];
}

async function meetingChange(
  caller: Caller,
  command: Named<'meeting'>,
  course: Course,
): Promise<readonly Change[] | View> {
  const { kind = 'startup', state = 'planned', date, time } = command;
  const attended = await attendeesTold(caller, command, course);
  if (attended && 'kind' in attended) return attended;
  return [
    { type: 'meeting', kind, state, ...told({ date, time, attended }), ...reasonOf(command) },
  ];
}

function correctChange(command: Named<'correct'>): readonly Change[] {
  const { what, date, time, basis, number, kind } = command;
  if (!what) return [];
  return [
    { type: 'correct', what, ...told({ date, time, basis, number, kind }), ...reasonOf(command) },
  ];
}

function focusChanges(command: Named<'focus'>, course: Course): readonly Change[] {
  const open = course.focus.filter((focus) => focus.closed === null);
  const focus = command.place === undefined ? undefined : (open[command.place - 1]?.id ?? '');
  const changes: Change[] = [];
  if (command.themes) changes.push({ type: 'themes', themes: command.themes });
  if (command.close)
    return [...changes, { type: 'closeFocus', focus: focus ?? '', how: command.close }];
  const { theme, goal, subgoals, activities, contact, laterSupport, laterSupportConfirmed } =
    command;
  const slots = told({
    focus,
    theme,
    goal,
    subgoals,
    activities,
    contact,
    laterSupport,
    laterSupportConfirmed,
  });
  const says = Object.keys(slots).some((slot) => slot !== 'focus');
  return says ? [...changes, { type: 'focus', ...slots }] : changes;
}

function contactChange(command: Named<'contact'>): readonly Change[] {
  const { minutes, kind, date } = command;
  if (minutes === undefined || !kind) return [];
  return [{ type: 'contact', minutes, kind, ...told({ date }), ...reasonOf(command) }];
}

function hoursChange(command: Named<'hours'>): readonly Change[] {
  if (command.hours === undefined) return [];
  const { kind, hours, workplace, date } = command;
  return [{ type: 'hours', kind, hours, ...told({ workplace, from: date }) }];
}

function pauseChanges(command: Named<'pause'>): readonly Change[] {
  if (!command.why) return [];
  const { why, date, until, reason } = command;
  return [{ type: 'pause', reason: why, ...told({ from: date, until, note: reason }) }];
}

/** The parts that a sitting told; what stands from the one before stays (C6). */
function handoverChange(command: Named<'handover'>): readonly Change[] {
  if (command.thing !== undefined) return [takeOverChange(command, command.thing)];
  const handover = Object.fromEntries(
    HANDOVER_PARTS.map((part) => [part, command[part]] as const).filter(
      ([, text]) => text !== undefined,
    ),
  );
  return [{ type: 'handover', handover }];
}

/** A need for support that is not on the plan yet. */
export const NEW_NEED = 'new';

/** Who takes over one thing (C6). */
function takeOverChange(command: Named<'handover'>, thing: string): Change {
  const { what, taker, who, sure, gone } = command;
  return {
    type: 'takeOver',
    ...told({ what, who, gone, confirmed: sure, thing: thing === NEW_NEED ? undefined : thing }),
    ...(taker === undefined ? {} : { taker: taker === 'nobody' ? null : taker }),
  };
}

function reasonOf(command: { readonly reason?: string }): { readonly reason?: string } {
  return told({ reason: command.reason });
}

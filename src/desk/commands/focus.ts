// Rows of the command table: focus areas (C2) and the handover plan (C6).
import { HANDOVER_PARTS } from '../../cti/fidelity/handover';
import type { Change } from '../../cti/course/changes';
import { statusShown } from '../change/change';
import { told } from '../change/told';
import { NEW_NEED } from '../forms/forms';
import { orderFile } from '../team/export';
import type { AskedOf, Changes, Changing, Doing, LookingUp, OfCourse, Rows } from './row';

/** The plan as it stands, and who takes over what (C6). */
const PLAN_SHOWN: LookingUp<'handover'> = {
  kind: 'looksUp',
  look: 'handover',
  withdrawn: 'refused',
  view: ({ caller: { today }, held: { course } }) => ({
    view: { kind: 'handover', course, today },
  }),
};

/** The parts that a sitting told; what stands from the one before stays (C6). */
const PLAN_WRITTEN: Changing<'handover'> = {
  kind: 'changes',
  changes: handoverChange,
  view: ({ caller: { today }, held }) => ({
    view: { kind: 'handover', course: held.course, today },
    changed: held,
  }),
};

export const FOCUS: Rows<'focus' | 'handover'> = {
  focus: {
    about: 'course',
    needs: [],
    oneOf: [
      ...(['goal', 'theme', 'subgoals', 'activities', 'contact', 'close', 'themes'] as const),
      ...(['laterSupport', 'laterSupportConfirmed'] as const),
    ],
    form: 'focus',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: focusChanges, view: statusShown },
  },
  handover: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: (command) => {
      if (command.asWord) return PLAN_AS_WORD;
      return tellsPlan(command) ? PLAN_WRITTEN : PLAN_SHOWN;
    },
  },
};

/** The plan as a Word file. */
const PLAN_AS_WORD: Doing<'handover'> = {
  kind: 'runs',
  run: ({ caller, command: { citizen } }) => orderFile(caller, { file: 'handover', citizen }),
};

/** A plan's words, or the thing whose taker is told. */
function tellsPlan(command: OfCourse<'handover'>): boolean {
  return [...HANDOVER_PARTS, 'thing' as const].some((slot) => command[slot] !== undefined);
}

function focusChanges({ command, course }: AskedOf<'focus'>): Changes {
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

function handoverChange({ command }: AskedOf<'handover'>): Changes {
  if (command.thing !== undefined) return [takeOverChange(command, command.thing)];
  const handover = Object.fromEntries(
    HANDOVER_PARTS.map((part) => [part, command[part]] as const).filter(
      ([, text]) => text !== undefined,
    ),
  );
  return [{ type: 'handover', handover }];
}

/** Who takes over one thing (C6). */
function takeOverChange(command: OfCourse<'handover'>, thing: string): Change {
  const { what, taker, who, sure, gone } = command;
  return {
    type: 'takeOver',
    ...told({ what, who, gone, confirmed: sure, thing: thing === NEW_NEED ? undefined : thing }),
    ...(taker === undefined ? {} : { taker: taker === 'nobody' ? null : taker }),
  };
}

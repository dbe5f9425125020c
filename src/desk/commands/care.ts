// Rows of the command table: the work with the citizen from day to day (C3, C4, C9).
import { checklist } from '../../cti/checklists';
import { statusShown } from '../change/change';
import { reasonTold, told } from '../change/told';
import { checklistShown, LIST_SHOWN } from '../course/lookups';
import { isView, personMeant } from '../door/people';
import type { AskedOf, Changes, Changing, OfCourse, Rows } from './row';

const TICKED: Changing<'tick'> = {
  kind: 'changes',
  changes: tickChange,
  view: (done) => ({ ...checklistShown(done), changed: done.held }),
};

export const CARE: Rows<'tick' | 'plan' | 'decision' | 'contact' | 'involve'> = {
  tick: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: (command) => (isWhole(command) ? TICKED : LIST_SHOWN),
  },
  plan: {
    about: 'course',
    needs: ['responsible'],
    form: 'plan',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command }) => [
        { type: 'jointPlan', ...told({ responsible: command.responsible }) },
      ],
      view: statusShown,
    },
  },
  decision: {
    about: 'course',
    needs: ['support'],
    form: 'decision',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: decisionChange, view: statusShown },
  },
  contact: {
    about: 'course',
    needs: ['minutes', 'kind'],
    form: 'contact',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: contactChange, view: statusShown },
  },
  involve: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: () => [{ type: 'involve' }],
      view: ({ held, command }) => ({
        view: { kind: 'said', say: 'involved', data: { number: command.citizen } },
        changed: held,
      }),
    },
  },
};

/** A tick that leaves something out is best done on the list itself. */
function isWhole({ list, item, to }: OfCourse<'tick'>): boolean {
  return list !== undefined && item !== undefined && to !== undefined;
}

/** A row number is an item of the list as it stands. */
function tickChange({ caller, command, course }: AskedOf<'tick'>): Changes {
  const { list, to } = command;
  if (!list || !to || command.item === undefined) return [];
  const rows = checklist(course, list, caller.today);
  const item =
    typeof command.item === 'number'
      ? (rows[command.item - 1]?.item.id ?? String(command.item))
      : command.item;
  return [{ type: 'tick', list, item, to, ...reasonTold(command) }];
}

async function decisionChange({ caller, command }: AskedOf<'decision'>): Promise<Changes> {
  if (!command.support) return [];
  const by = command.by ? await personMeant(caller, command.by) : undefined;
  if (by && isView(by)) return by;
  const { support, worker } = command;
  return [{ type: 'decision', support, ...told({ by, worker }), ...reasonTold(command) }];
}

/** A focus area by its place among the open ones, as `fokus` counts them (C11). */
function contactChange({ command, course }: AskedOf<'contact'>): Changes {
  const { minutes, kind, date, place } = command;
  if (minutes === undefined || !kind) return [];
  const open = course.focus.filter(({ closed }) => closed === null);
  const focus = place === undefined ? undefined : (open[place - 1]?.id ?? '');
  const about = told({ with: command.with, focus, date });
  return [{ type: 'contact', minutes, kind, ...about, ...reasonTold(command) }];
}

// A colleague takes over courses of another: its row in the command table calls it.
import type { Command } from '../../chat/command';
import type { Holder, PersonRef, Role } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import type { Caller, Outcome } from '../ports/caller';
import { changeCourse } from './change';
import { openForm } from '../forms/forms';
import { isView, personLeaving, personMeant } from '../door/people';
import type { Agenda, Held } from '../ports/storage';
import type { LeftCourse } from '../views/views';
import { ROLE_CHANGE } from './roleChange';
import { stepOf } from './steps';

type ReassignCommand = Extract<Command, { name: 'reassign' }>;

/**
 * `reassign @Name from @Name role cti reason …`: a worker leaves or is away. All their running
 * courses change hands with one reason (P1), one batch a course; each is told or refused by itself.
 *
 * @throws StorageDown
 */
export async function reassign(
  caller: Caller,
  agenda: Agenda,
  command: ReassignCommand,
): Promise<Outcome> {
  const { from, to, role, reason } = command;
  if (!from || !to || !role || !reason) {
    return { view: await openForm({ caller, command, form: 'reassign', course: null }) };
  }
  const courses = await caller.store.courses();
  const holders = courses.flatMap(({ course }) => holderIn(course.people[role]));
  const leaving = await personLeaving(caller, from, holders);
  const coming = await personMeant(caller, to);
  if (isView(leaving)) return { view: leaving };
  if (isView(coming)) return { view: coming };
  const held = courses.filter(({ course }) => {
    const holder = course.people[role];
    const running = outline(course, caller.today).stage !== 'closed';
    return running && holder !== null && holder !== 'none' && holder.id === leaving.id;
  });
  const left: LeftCourse[] = [];
  const alsoChanged: Held[] = [];
  for (const { course } of held) {
    const { number } = course;
    const command = { name: 'role', citizen: number, role, person: to, reason } as const;
    const step = { ...caller, activity: stepOf(caller.activity, number, 'reassign') };
    const { view, changed } = await changeCourse({ caller: step, agenda, command }, ROLE_CHANGE);
    if (changed) alsoChanged.push(changed);
    if (view.kind === 'status') continue;
    left.push({ number, refusal: view.kind === 'refused' ? view.refusal : null });
  }
  const before = held.length === 0 ? await takenBefore(caller, role, coming.id) : 0;
  const taken = held.length - left.length + before;
  const view = {
    kind: 'reassigned',
    from: leaving.name,
    to: coming.name,
    role,
    taken,
    left,
  } as const;
  return { view, alsoChanged };
}

/** How many changed hands when this very message was delivered before. */
async function takenBefore(
  { store, activity }: Caller,
  role: Role,
  coming: string,
): Promise<number> {
  const theirs = (await store.courses()).filter(({ course: { people } }) => {
    const holder = people[role];
    return holder !== null && holder !== 'none' && holder.id === coming;
  });
  const handled = await Promise.all(
    theirs.map(({ course }) => store.isHandled(stepOf(activity, course.number, 'reassign'))),
  );
  return handled.filter(Boolean).length;
}

function holderIn(holder: Holder | null): readonly PersonRef[] {
  return holder === null || holder === 'none' ? [] : [holder];
}

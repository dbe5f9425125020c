import type { Command } from '../chat/command';
import type { Course } from '../cti/course/course';
import { refuse, type Refusal } from '../cti/course/refusal';
import { DEFAULT_LANGUAGE } from '../cti/course/language';
import { capacity, imagine } from './course/whatIf';
import type { Caller, Outcome } from './ports/caller';
import { changeCourse } from './change/change';
import { closing } from './course/closing';
import { documentation } from './course/documentation';
import { enrol } from './change/enrol';
import { askToErase } from './team/erase';
import { orderFile } from './team/export';
import { openForm } from './forms/forms';
import { handover } from './course/handover';
import { pasteLines } from './import/importing';
import { log, showChecklist, status, why } from './course/lookups';
import { formFor } from './forms/needs';
import { note } from './course/note';
import type { Agenda } from './ports/storage';
import { reassign } from './change/reassign';
import { setLanguage, settings } from './team/settings';
import { overview } from './team/overview';
import { discussed, supervision } from './team/supervision';
import { caseload, upcoming } from './team/upcoming';
import { undo } from './change/undo';

type OfCourse = Command & { readonly citizen: number };

/**
 * Does what a command asks, for one caller in one case team. What is missing is asked for by a form;
 * what is refused is a sentence.
 *
 * @throws StorageDown
 */
export async function attend(
  caller: Caller,
  agenda: Agenda,
  command: Command,
  fromForm = false,
): Promise<Outcome> {
  const form = formFor(command, fromForm);
  if (form) return askWith(caller, command, form);
  return 'citizen' in command && command.citizen !== undefined
    ? ofCourse(caller, agenda, { ...command, citizen: command.citizen })
    : ofTeam(caller, agenda, command);
}

async function askWith(
  caller: Caller,
  command: Command,
  form: NonNullable<ReturnType<typeof formFor>>,
): Promise<Outcome> {
  const number = 'citizen' in command ? command.citizen : undefined;
  if (number === undefined || command.name === 'enrol') {
    return { view: await openForm({ caller, command, form, course: null }) };
  }
  const held = await caller.store.course(number);
  if (!held) return { view: { kind: 'notFound', number } };
  const { course } = held;
  const refusal = otherProgramme(course, command);
  if (refusal) return { view: { kind: 'refused', refusal, number } };
  return { view: await openForm({ caller, command, form, course }), about: course.id };
}

const OF_JOBS: readonly Command['name'][] = ['jobmatch', 'agreement', 'hours', 'jobEnded'];

/** No form is opened that the course's programme would refuse whatever is filled in (T3, C1, C5). */
function otherProgramme({ programme }: Course, { name }: Command): Refusal | undefined {
  const isOther = programme === 'job' ? name === 'transition' : OF_JOBS.includes(name);
  return isOther ? refuse('C1', 'wrongProgramme', { change: name }) : undefined;
}

function ofCourse(caller: Caller, agenda: Agenda, command: OfCourse): Promise<Outcome> {
  const { citizen } = command;
  switch (command.name) {
    case 'status':
      return status(caller, citizen);
    case 'checklist':
      return showChecklist(caller, citizen, command.list);
    case 'tick':
      return isWholeTick(command)
        ? changeCourse(caller, agenda, command)
        : showChecklist(caller, citizen, command.list);
    case 'why':
      return why(caller, citizen);
    case 'log':
      return log(caller, citizen, command.older);
    case 'delete':
      return askToErase(caller, citizen);
    case 'whatIf':
      return imagine(caller, { ...command, citizen });
    case 'supervision':
      return discussed(caller, agenda, { ...command, citizen });
    case 'enrol':
      return enrol(caller, agenda, command);
    case 'closing':
      return closing(caller, citizen);
    case 'handover':
      return handover(caller, agenda, { ...command, citizen });
    case 'documentation':
      return documentation(caller, citizen);
    case 'export':
      return orderFile(caller, { file: 'export', citizen });
    case 'note':
      return note(caller, agenda, { ...command, citizen });
    default:
      return changeCourse(caller, agenda, command);
  }
}

/** A tick that leaves something out is best done on the list itself. */
function isWholeTick({ list, item, to }: Extract<Command, { name: 'tick' }>): boolean {
  return list !== undefined && item !== undefined && to !== undefined;
}

async function ofTeam(caller: Caller, agenda: Agenda, command: Command): Promise<Outcome> {
  switch (command.name) {
    case 'help':
      return { view: { kind: 'help' } };
    case 'overview':
      return overview(caller, command);
    case 'upcoming':
      return upcoming(caller, command.days);
    case 'documentation':
      return orderFile(caller, { file: 'figures' });
    case 'supervision':
      return supervision(caller, command.page);
    case 'capacity':
      return capacity(caller);
    case 'caseload':
      return caseload(caller);
    case 'undo':
      return undo(caller, agenda);
    case 'reassign':
      return reassign(caller, agenda, command);
    case 'settings':
      return settings(caller, agenda, command);
    case 'import':
      return pasteLines(caller, command);
    case 'language':
      return setLanguage(caller, command.language ?? DEFAULT_LANGUAGE);
    default:
      // Whatever is about a citizen asks for the number by its form first.
      throw new Error(`Nobody attends to ${command.name}`);
  }
}

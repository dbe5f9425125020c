// Attends to a command that is for a case team, by its row of the command table; `conversation/` calls it.
import type { Command, CommandName, CommandWritten } from '../chat/command';
import type { Course } from '../cti/course/course';
import { refuse, type Refusal } from '../cti/course/refusal';
import { leadsToJob } from '../cti/programmes';
import { changeCourse } from './change/change';
import { isLeftOpen, saysItsDays, settleDaysOf, type DayLeftOpen } from './change/daysAsked';
import { citizenOf, commandRow } from './commandTable';
import type {
  Changing,
  CourseMatter,
  CourseRow,
  LookingUp,
  Matter,
  NewCourseRow,
  Row,
  TeamRow,
} from './commands/row';
import { frozenOut, lookUp, notFound } from './course/lookups';
import { formOf, openForm } from './forms/forms';
import { slotsOf } from './forms/slots';
import type { Caller, Outcome } from './ports/caller';
import type { Agenda } from './ports/storage';
import type { FormName, FormView } from './views/views';

type Any = CommandName;
type InTeam = CourseRow<Any> | NewCourseRow<Any> | TeamRow<Any>;

/**
 * Does what a command asks, for one caller in one case team. What is missing, or may mean several
 * days (T13), is asked for by a form; what is refused is a sentence.
 *
 * @throws StorageDown
 */
export async function attend(
  caller: Caller,
  agenda: Agenda,
  written: CommandWritten,
  fromForm = false,
): Promise<Outcome> {
  const settled = await settleDaysOf(caller, written);
  const open = isLeftOpen(settled) ? settled : undefined;
  const command = isLeftOpen(settled) ? settled.command : settled;
  const row = inTeam(commandRow(command));
  if (row.form !== null && isLacking(row, command, fromForm)) {
    return askWith(caller, command, row.form, open);
  }
  // No form asks for it: the sentence says what to write instead.
  if (open && command.name === 'absence') {
    return { view: { kind: 'refused', refusal: open.refusal, number: null } };
  }
  if (!saysItsDays(command)) return askWith(caller, command, formOf(command) ?? 'citizen', open);
  const serves = typeof row.serves === 'function' ? row.serves(command) : row.serves;
  if (serves === 'coordinators' && !caller.coordinator) return NOT_COORDINATOR;
  return done(row, { caller, agenda, command });
}

const NOT_COORDINATOR: Outcome = { view: { kind: 'said', say: 'notCoordinator', data: {} } };

function inTeam(row: Row<Any>): InTeam {
  if (row.about === 'door') throw new Error('It is answered before any case team is entered');
  return row;
}

/**
 * How a command that lacks nothing changes a course; `null`: it lacks something, or changes none.
 * So that it can be shown before it is done.
 */
export function changingOf(
  command: Command,
): { readonly command: CourseMatter<Any>['command']; readonly doing: Changing<Any> } | null {
  const row = commandRow(command);
  const { citizen } = { citizen: undefined, ...command };
  if (row.about !== 'course' || citizen === undefined || isLacking(row, command, false))
    return null;
  const whole = { ...command, citizen };
  const doing = typeof row.does === 'function' ? row.does(whole) : row.does;
  return doing.kind === 'changes' ? { command: whole, doing } : null;
}

/** Something is not told without which nothing can be done: never an error, a form (G1). */
function isLacking(row: InTeam, command: CommandWritten, fromForm: boolean): boolean {
  const told = slotsOf(command);
  const isTold = (slot: string): boolean => told[slot] !== undefined;
  const citizen = row.about === 'course' ? ['citizen'] : [];
  const needs = [...citizen, ...row.needs, ...((!fromForm && row.wanted) || [])];
  return !needs.every(isTold) || row.oneOf?.some(isTold) === false;
}

async function askWith(
  caller: Caller,
  command: CommandWritten,
  form: FormName,
  open?: DayLeftOpen,
): Promise<Outcome> {
  const number = citizenOf(command);
  const asked = { caller, command, form, ...(open && asking(open)) };
  if (number === null) return { view: await openForm({ ...asked, course: null }) };
  const held = await caller.store.course(number);
  if (!held) return notFound(number);
  const { course } = held;
  const refusal = otherProgramme(course, command);
  if (refusal) return { view: { kind: 'refused', refusal, number } };
  return { view: await openForm({ ...asked, course }), about: course.id };
}

function asking({ slot, refusal, days }: DayLeftOpen): Pick<FormView, 'errors' | 'days'> {
  return { errors: { [slot]: refusal }, days: { field: slot, days } };
}

/** No form is opened that the course's programme would refuse whatever is filled in (T3, C1, C5). */
function otherProgramme(course: Course, command: CommandWritten): Refusal | undefined {
  const row = commandRow(command);
  if (row.about !== 'course' || row.programme === 'every') return undefined;
  const isIts = (row.programme === 'job') === leadsToJob(course);
  const { programme } = course;
  return isIts ? undefined : refuse('C1', 'wrongProgramme', { change: command.name, programme });
}

function done(row: InTeam, matter: Matter<Any>): Promise<Outcome> {
  return row.about === 'team' ? row.run(matter) : ofCitizen(row, withCitizen(matter));
}

function withCitizen({ command, ...matter }: Matter<Any>): CourseMatter<Any> {
  const { citizen } = { citizen: undefined, ...command };
  // Whatever is about a citizen asks for the number by its form first.
  if (citizen === undefined) throw new Error(`Nobody said of which citizen ${command.name} is`);
  return { ...matter, command: { ...command, citizen } };
}

async function ofCitizen(
  row: CourseRow<Any> | NewCourseRow<Any>,
  matter: CourseMatter<Any>,
): Promise<Outcome> {
  if (row.about === 'newCourse') return row.run(matter);
  const doing = typeof row.does === 'function' ? row.does(matter.command) : row.does;
  switch (doing.kind) {
    case 'changes':
      return changeCourse(matter, doing);
    case 'looksUp':
      return lookedUp(matter, doing);
    case 'runs':
      return doing.run(matter);
  }
}

async function lookedUp(
  { caller, command }: CourseMatter<Any>,
  { look, withdrawn, view }: LookingUp<Any>,
): Promise<Outcome> {
  const held = await lookUp(caller, command.citizen, look);
  if (!held) return notFound(command.citizen);
  const frozen = withdrawn === 'refused' ? frozenOut(held) : undefined;
  return frozen ?? view({ caller, command, held });
}

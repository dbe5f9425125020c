// A citizen enrolled; the command's row and the import's lines call it.
import { firstProgramme } from '../../cti/programmes';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, EnrolWords, PersonWord } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import { ROLES, type Course, type Holder, type Role } from '../../cti/course/course';
import type { Fact, Recorded } from '../../cti/course/facts';
import { outline } from '../../cti/course/outline';
import { isRefusal, refuse, type Refusal } from '../../cti/course/refusal';
import { apply, decide, record } from '../../cti/decide/decide';
import { statusOf } from '../course/statusView';
import { isView, personMeant } from '../door/people';
import { formAgain } from '../forms/forms';
import { askedBy, type Caller, type Outcome } from '../ports/caller';
import type { Agenda, Commit, Held } from '../ports/storage';
import type { View } from '../views/views';
import { allBut } from './attendees';
import { factsTold, toldBy } from './handledBefore';
import { jitter, meetNew, wakeFor } from './write';

type EnrolCommand = Extract<Command, { name: 'enrol' }> & { readonly citizen: number };
type EnrolChange = Extract<Change, { type: 'enrol' }>;

const TRIES = 5;

/**
 * Enrols a citizen: a new course, or a second one for a number whose first one has ended (D8).
 *
 * @throws StorageDown
 */
export async function enrolCitizen(
  caller: Caller,
  agenda: Agenda,
  command: EnrolCommand,
): Promise<Outcome> {
  const people = await peopleMeant(caller, command);
  if ('kind' in people) return { view: people };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await tryEnrol({ caller, agenda, command, people });
    if (outcome) return outcome;
    await pause(jitter(attempt));
  }
  return { view: { kind: 'said', say: 'busy', data: { number: command.citizen } } };
}

async function tryEnrol(enrolment: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly command: EnrolCommand;
  readonly people: Partial<Record<Role, Holder>>;
}): Promise<Outcome | undefined> {
  const { caller, agenda, command, people } = enrolment;
  const former = await caller.store.course(command.citizen);
  if (former && outline(former.course, caller.today).stage !== 'closed') {
    return answerNumberTaken(caller, command, former);
  }
  const change = enrolmentOf(command, people);
  const result = await commitEnrolment({ caller, agenda, change, former: former ?? null });
  if (result === 'lostRace') return undefined;
  if (result === 'handledBefore') return statusAfterRace(caller, command.citizen);
  if (isRefusal(result)) {
    // There is no course yet that its advice could send anybody to.
    const refusal = { ...result, data: { ...result.data, enrolling: 'yes' } };
    const form = await formAgain(caller, command, null, refusal);
    return { view: form ?? { kind: 'refused', refusal, number: command.citizen } };
  }
  return { view: statusOf(caller, result.held, result.facts), changed: result.held };
}

interface Enrolled {
  readonly held: Held;
  readonly facts: readonly Fact[];
}

/**
 * Writes a new course; `former` is the ended one that had its number.
 *
 * @throws StorageDown
 */
export async function commitEnrolment(enrolment: {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly change: EnrolChange;
  readonly former: Held | null;
}): Promise<Enrolled | Refusal | 'lostRace' | 'handledBefore'> {
  const { caller, agenda, change, former } = enrolment;
  const facts = decide(undefined, change, askedBy(caller));
  if (isRefusal(facts)) return facts;
  const events = record(facts, undefined, askedBy(caller));
  const course = begun(events);
  await wakeFor(caller, agenda, null, course);
  await meetNew(caller, null, course);
  const result = await caller.store.commit(enrolmentCommit({ caller, former, course, events }));
  return result.kind === 'done' ? { held: result.held, facts } : result.kind;
}

function begun(events: readonly Recorded[]): Course {
  const course = apply(undefined, events);
  if (!course) throw new Error('An enrolment begins a course');
  return course;
}

/** The same line sent twice is answered with what it did; another one is refused. */
async function answerNumberTaken(
  caller: Caller,
  command: EnrolCommand,
  held: Held,
): Promise<Outcome> {
  const before = toldBy(caller, await caller.store.events(held.course.id));
  if (before.length > 0) return { view: statusOf(caller, held, await factsTold(caller, held)) };
  const refusal = refuse('D8', 'numberInUse', { number: command.citizen });
  return { view: { kind: 'refused', refusal, number: command.citizen } };
}

async function statusAfterRace(caller: Caller, number: number): Promise<Outcome> {
  const held = await caller.store.course(number);
  if (!held) return { view: { kind: 'notFound', number } };
  return { view: statusOf(caller, held, await factsTold(caller, held)) };
}

function enrolmentCommit(enrolled: {
  readonly caller: Caller;
  readonly former: Held | null;
  readonly course: Commit['course'];
  readonly events: readonly Recorded[];
}): Commit {
  const { caller, former, course, events } = enrolled;
  return {
    before: null,
    course,
    live: [],
    dead: [],
    events,
    claims: [],
    handled: caller.activity,
    by: caller.person.id,
    command: caller.activity,
    ...(former ? { retires: former } : {}),
  };
}

/** `consent` and the programme are settled: without them the form was opened instead. */
export function enrolmentOf(
  words: EnrolWords & { readonly citizen: number },
  people: Partial<Record<Role, Holder>>,
): EnrolChange {
  const { startup, startupMissing, firstDay, start, reason, targetGroup, earlierSupport } = words;
  const holders = { cti: null, job: null, jobcenter: null, social: null, ...people };
  const programme = words.programme ?? firstProgramme().id;
  const optional = { startup, firstDay, start, reason, targetGroup, earlierSupport };
  return {
    type: 'enrol',
    number: words.citizen,
    programme,
    basis: words.basis ?? null,
    consent: words.consent ?? 'pending',
    people,
    ...(startup && startupMissing
      ? { startupAttended: allBut({ people: holders, programme }, 'startup', startupMissing) }
      : {}),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Who is meant for each role told. */
export async function peopleMeant(
  caller: Caller,
  words: Pick<EnrolWords, 'people'>,
): Promise<Partial<Record<Role, Holder>> | View> {
  const people: Partial<Record<Role, Holder>> = {};
  for (const role of ROLES) {
    const word: PersonWord | 'none' | undefined = words.people?.[role];
    if (word === undefined) continue;
    const meant = word === 'none' ? word : await personMeant(caller, word);
    if (isView(meant)) return meant;
    people[role] = meant;
  }
  return people;
}

// From facts to the course they make: `decide`, enrolments and undoing go through it.
import type { Course, Meeting, Pause, PersonRef, Role } from './course';
import type { Fact, FactType, Recorded } from './facts';
import { withTelling } from './telling';
import type { PlainDate } from '../calendar/plainDate';

type FactOf<K extends FactType> = Extract<Fact, { type: K }>;

/** What a fact changes in a course. */
type Evolvers = {
  readonly [K in FactType]: (course: Course, fact: FactOf<K>, event: Recorded) => Partial<Course>;
};

/** Stands for the bot itself where a person is asked for. */
export const NOBODY: PersonRef = { id: '', name: '' };

/**
 * The course after one more fact. Pure; facts are trusted (`decide` has judged them). An `undone`
 * fact cannot be applied to a course alone: use `fold`. Throws on a fact without a course, which is
 * a bug.
 */
export function evolve(course: Course | undefined, event: Recorded): Course {
  const told = withTelling(course, event);
  const after = evolved(course, event);
  return told === undefined ? after : { ...after, told };
}

function evolved(course: Course | undefined, event: Recorded): Course {
  const { fact } = event;
  if (fact.type === 'enrolled') return enrolled(fact, event);
  if (!course) throw new Error(`A course begins with its enrolment, not with ${fact.type}`);
  const step = EVOLVERS[fact.type] as (
    course: Course,
    fact: Fact,
    event: Recorded,
  ) => Partial<Course>;
  return { ...course, ...step(course, fact, event), seq: event.seq, lastOn: event.on };
}

/**
 * The course that a log of events tells, in order of their numbers; `undefined` when nothing is
 * left. What an `undone` event takes back is left out, and its own number is the course's.
 */
export function fold(events: readonly Recorded[]): Course | undefined {
  const last = events.at(-1);
  if (!last) return undefined;
  const course = apply(undefined, effective(events));
  return course && { ...course, seq: last.seq, lastOn: last.on };
}

/** The course after these events. With an `undone` among them, fold the whole log instead. */
export function apply(course: Course, events: readonly Recorded[]): Course;
export function apply(course: Course | undefined, events: readonly Recorded[]): Course | undefined;
export function apply(course: Course | undefined, events: readonly Recorded[]): Course | undefined {
  return events.reduce<Course | undefined>((before, event) => evolve(before, event), course);
}

/** The events that still stand: without those taken back, and without the undoing itself. */
export function effective(events: readonly Recorded[]): readonly Recorded[] {
  const gone = new Set(
    events.flatMap(({ fact }) => (fact.type === 'undone' ? [...fact.events] : [])),
  );
  return events.filter((event) => event.fact.type !== 'undone' && !gone.has(event.seq));
}

function enrolled(fact: FactOf<'enrolled'>, event: Recorded): Course {
  const by = event.by ?? NOBODY;
  return {
    id: courseId(fact, event),
    number: fact.number,
    seq: event.seq,
    lastOn: event.on,
    programme: fact.programme,
    basis: fact.basis,
    enrolledOn: event.on,
    quietBefore: fact.quietBefore,
    consent: { state: 'pending', on: event.on, by },
    targetGroup: fact.targetGroup,
    earlierSupport: fact.earlierSupport,
    people: { cti: null, job: null, jobcenter: null, social: null },
    ...BLANK,
  };
}

const BLANK = {
  roleReasons: {},
  roleChanges: [],
  meetings: [],
  jointPlan: null,
  firstDay: null,
  firstDayToldOn: null,
  firstDayReason: null,
  jobEnded: null,
  agreement: null,
  start: null,
  pauses: [],
  stop: null,
  ticks: [],
  themes: [],
  focus: [],
  contacts: [],
  hours: [],
  decision: null,
  handover: null,
  involved: [],
  notes: [],
} as const;

const EVOLVERS: Evolvers = {
  enrolled: () => ({}),
  consent: (_course, { state, on }, event) => ({
    consent: { state, on, by: event.by ?? NOBODY },
  }),
  role: changeRole,
  meetingPlanned: (course, fact, event) => ({
    meetings: withMeeting(course.meetings, {
      id: fact.meeting,
      kind: fact.kind,
      date: fact.date,
      time: fact.time,
      state: 'planned',
      attended: [],
      ...askedTo(fact.invited ?? known(course, fact.meeting)?.invited),
      confirmed: [],
      reason: null,
      toldOn: event.on,
    }),
  }),
  meetingHeld: (course, fact, event) => ({
    meetings: withMeeting(course.meetings, {
      id: fact.meeting,
      kind: fact.kind,
      date: fact.date,
      time: known(course, fact.meeting)?.time ?? null,
      state: 'held',
      attended: fact.attended,
      ...(fact.expected && { expected: fact.expected }),
      ...(fact.network !== undefined && { network: fact.network }),
      ...askedTo(known(course, fact.meeting)?.invited),
      confirmed: known(course, fact.meeting)?.confirmed ?? [],
      reason: fact.reason,
      toldOn: event.on,
    }),
  }),
  meetingMissed: (course, fact, event) => ({
    meetings: withMeeting(course.meetings, {
      id: fact.meeting,
      kind: fact.kind,
      date: fact.date,
      time: known(course, fact.meeting)?.time ?? null,
      state: 'missed',
      attended: [],
      confirmed: known(course, fact.meeting)?.confirmed ?? [],
      reason: fact.reason,
      toldOn: event.on,
    }),
  }),
  meetingCancelled: (course, fact) => ({
    meetings: edit(course.meetings, fact.meeting, () => ({
      state: 'cancelled',
      reason: fact.reason,
    })),
  }),
  meetingConfirmed: (course, fact) => ({
    meetings: edit(course.meetings, fact.meeting, ({ confirmed, declined = [] }) => {
      const others = (ids: readonly string[]) => ids.filter((id) => id !== fact.person);
      return fact.comes
        ? { confirmed: [...others(confirmed), fact.person], declined: others(declined) }
        : { confirmed: others(confirmed), declined: [...others(declined), fact.person] };
    }),
  }),
  meetingCorrected: (course, fact, event) => ({
    meetings: edit(course.meetings, fact.meeting, () => ({
      date: fact.date,
      time: fact.time,
      reason: fact.reason,
      toldOn: event.on,
    })),
  }),
  appointment: ({ appointments = [] }, { appointment }, event) => {
    const others = appointments.filter(({ id }) => id !== appointment.id);
    return { appointments: inTime([...others, { ...appointment, toldOn: event.on }]) };
  },
  appointmentDropped: ({ appointments = [] }, fact) => ({
    appointments: appointments.filter(({ id }) => id !== fact.appointment),
  }),
  jointPlan: (_course, fact, event) => ({
    jointPlan: { on: event.on, responsible: fact.responsible },
  }),
  firstDay: tellFirstDay,
  jobEnded: endJob,
  agreement: (_course, fact, event) => ({ agreement: { on: event.on, followUp: fact.followUp } }),
  started: (_course, fact, event) => ({
    start: { date: fact.date, toldOn: event.on, reason: fact.reason },
  }),
  ticked: (course, fact, event) => ({
    ticks: [
      ...course.ticks.filter((tick) => tick.list !== fact.list || tick.item !== fact.item),
      {
        list: fact.list,
        item: fact.item,
        to: fact.to,
        reason: fact.reason,
        factAtTick: fact.factAtTick,
        by: event.by ?? NOBODY,
        at: event.at,
        on: event.on,
      },
    ],
  }),
  paused: (course, { from, reason, note }) => ({
    pauses: inOrder([...course.pauses, { from, until: null, reason, note }]),
  }),
  resumed: (course, fact) => ({ pauses: resume(course.pauses, fact) }),
  stopped: (course, fact, event) => ({
    stop: {
      on: fact.on,
      toldOn: event.on,
      reason: fact.reason,
      contactsBefore: course.contacts.length,
    },
  }),
  themes: (_course, { themes }) => ({ themes }),
  focus: (course, { focus }) => ({
    focus: course.focus.some(({ id }) => id === focus.id)
      ? course.focus.map((other) => (other.id === focus.id ? focus : other))
      : [...course.focus, focus],
  }),
  focusClosed: (course, fact) => ({
    focus: course.focus.map((focus) =>
      focus.id === fact.focus ? { ...focus, closed: { on: fact.on, how: fact.how } } : focus,
    ),
  }),
  contact: (course, { contact }) => ({ contacts: [...course.contacts, contact] }),
  hours: (course, { hours }) => ({ hours: [...course.hours, hours] }),
  decision: (_course, { support, by, worker, reason }, event) => ({
    decision: { support, by, worker, on: event.on, ...(reason !== undefined && { reason }) },
  }),
  handover: (_course, { handover }) => ({ handover }),
  supportNeed: ({ supportNeeds = [] }, { need }) => ({
    supportNeeds: supportNeeds.some(({ id }) => id === need.id)
      ? supportNeeds.map((other) => (other.id === need.id ? need : other))
      : [...supportNeeds, need],
  }),
  discussed: (_course, _fact, event) => ({ discussed: event.on }),
  involved: (course, _fact, event) => ({ involved: [...course.involved, event.on] }),
  numberCorrected: (_course, { to }) => ({ number: to }),
  basisCorrected: (_course, { to }) => ({ basis: to }),
  startCorrected: (_course, fact, event) => ({
    start: { date: fact.to, toldOn: event.on, reason: fact.reason },
  }),
  firstDayCorrected: (_course, fact, event) => ({
    firstDay: fact.to,
    firstDayToldOn: event.on,
    firstDayReason: fact.reason,
  }),
  noteFiled: (course, { upTo }, event) => ({
    notes: [...course.notes, { upTo, on: event.on, by: event.by ?? NOBODY }],
  }),
  undone: () => {
    throw new Error('An undoing changes the past: fold the whole log');
  },
};

function changeRole(course: Course, fact: FactOf<'role'>, event: Recorded): Partial<Course> {
  const from = course.people[fact.role];
  const change =
    from !== null && from !== 'none' && fact.person !== null
      ? [{ role: fact.role, from, to: fact.person, on: event.on, reason: fact.reason }]
      : [];
  return {
    people: { ...course.people, [fact.role]: fact.person },
    roleReasons: withReason(course, fact.role, fact.reason),
    roleChanges: [...course.roleChanges, ...change],
  };
}

function withReason(course: Course, role: Role, reason: string | null): Course['roleReasons'] {
  const others = Object.fromEntries(
    Object.entries(course.roleReasons).filter(([other]) => other !== role),
  ) as Course['roleReasons'];
  return reason === null ? others : { ...others, [role]: reason };
}

/**
 * T3: a new workplace after the CTI start never restarts the clock, nor does it judge S anew. Told
 * again, its first day is the newest workplace's.
 */
function tellFirstDay(course: Course, fact: FactOf<'firstDay'>, event: Recorded): Partial<Course> {
  const { newJobs = [], jobEnded } = course;
  if (hasBegun(course, event.on) && (jobEnded !== null || newJobs.length > 0)) {
    const former = jobEnded === null ? newJobs.slice(0, -1) : newJobs;
    return { jobEnded: null, newJobs: [...former, fact.date] };
  }
  return {
    firstDay: fact.date,
    firstDayToldOn: event.on,
    firstDayReason: fact.reason,
    jobEnded: null,
  };
}

/** A job that falls through before the CTI start takes the match and a planned start with it (T3). */
function endJob(course: Course, fact: FactOf<'jobEnded'>, event: Recorded): Partial<Course> {
  const ended = { jobEnded: fact.on };
  // A job whose last day lies ahead has not fallen through.
  if (hasBegun(course, event.on) || fact.on > event.on) return ended;
  return { ...ended, firstDay: null, firstDayToldOn: null, firstDayReason: null, start: null };
}

function hasBegun(course: Course, today: PlainDate): boolean {
  return course.start !== null && course.start.date <= today;
}

function known(course: Course, id: string): Meeting | undefined {
  return course.meetings.find((meeting) => meeting.id === id);
}

function askedTo(invited: Meeting['invited']): Pick<Meeting, 'invited'> {
  return invited ? { invited } : {};
}

function withMeeting(meetings: readonly Meeting[], meeting: Meeting): readonly Meeting[] {
  const others = meetings.filter(({ id }) => id !== meeting.id);
  return inTime([...others, meeting]);
}

function inTime<T extends { readonly id: string; readonly date: PlainDate }>(
  all: readonly T[],
): readonly T[] {
  return [...all].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

function edit(
  meetings: readonly Meeting[],
  id: string,
  change: (meeting: Meeting) => Partial<Meeting>,
): readonly Meeting[] {
  const meeting = meetings.find((other) => other.id === id);
  return meeting ? withMeeting(meetings, { ...meeting, ...change(meeting) }) : meetings;
}

function resume(pauses: readonly Pause[], fact: FactOf<'resumed'>): readonly Pause[] {
  const from = fact.from ?? pauses.find((pause) => pause.until === null)?.from;
  return pauses.map((pause) => (pause.from === from ? { ...pause, until: fact.until } : pause));
}

function inOrder(pauses: readonly Pause[]): readonly Pause[] {
  return [...pauses].sort((a, b) => compare(a.from, b.from));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An internal id that says nothing of the citizen (D4): a hash of who enrolled, what and when. */
function courseId(fact: FactOf<'enrolled'>, event: Recorded): string {
  const told = [fact.number, event.at, event.by?.id ?? '', event.command].join('|');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(told)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `c${hash.toString(36).padStart(13, '0')}`;
}

// Which fact each day of a command is for, and what is asked when it stays open (T13): the door of
// the desk, the import and the practice clock settle here what people wrote.
import type { Command, CommandName, CommandNamed, CommandWritten } from '../../chat/command';
import { isHalfWritten, type DayWritten } from '../../cti/calendar/dayWritten';
import { addDays, type PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { dayMeant, type DayToAsk, type DayWeighed } from '../../cti/course/dayMeant';
import type { DayFor } from '../../cti/course/possibleDays';
import { refuse, type Refusal } from '../../cti/course/refusal';
import type { Caller } from '../ports/caller';

type DaySlots<C> = {
  [K in keyof C]-?: [Exclude<C[K], undefined | 'now'>] extends [PlainDate] ? K : never;
}[keyof C];

/** What the day of one slot is for; where it is one of two, how they lie to each other. */
interface DayRule<C> {
  readonly fact: DayFor | ((command: C) => DayFor);
  /** It lies so many days or more after the day of another slot, of today when that is left out. */
  readonly after?: { readonly slot: DaySlots<C>; readonly days: number; readonly orToday?: true };
  /** It lies so many days or more before the days of others that were written whole. */
  readonly before?: { readonly slots: readonly DaySlots<C>[]; readonly days: number };
}

/** Every slot of every command that holds a day, in the order in which they are settled. */
type DayRules = {
  readonly [N in CommandName as DaySlots<CommandNamed<N>> extends never ? never : N]: {
    readonly [K in DaySlots<CommandNamed<N>>]: DayRule<CommandNamed<N>>;
  };
};

const MEETING: Readonly<Record<NonNullable<CommandNamed<'meeting'>['state']>, DayFor>> = {
  planned: 'meetingPlanned',
  held: 'meetingHeld',
  missed: 'meetingHeld',
  cancelled: 'meetingCancelled',
};

const RULES: DayRules = {
  enrol: {
    startup: { fact: 'takenOver', before: { slots: ['firstDay', 'start'], days: 0 } },
    firstDay: { fact: 'firstDay', after: { slot: 'startup', days: 0 } },
    start: { fact: 'takenOver', after: { slot: 'startup', days: 0 } },
  },
  meeting: { date: { fact: ({ state = 'planned' }) => MEETING[state] } },
  moveMeeting: { date: { fact: 'meetingPlanned' } },
  appointment: { date: { fact: ({ state = 'planned' }) => MEETING[state] } },
  moveAppointment: { date: { fact: 'meetingPlanned' } },
  jobmatch: { date: { fact: 'firstDay' } },
  transition: { date: { fact: 'firstDay' } },
  agreement: { date: { fact: 'followUp' } },
  start: { date: { fact: 'start' } },
  jobEnded: { date: { fact: 'jobEnded' } },
  correct: { date: { fact: 'correction' } },
  contact: { date: { fact: 'contact' } },
  hours: { date: { fact: 'hours' } },
  pause: {
    date: { fact: 'pause', before: { slots: ['until'], days: 1 } },
    until: { fact: 'pauseEnd', after: { slot: 'date', days: 1, orToday: true } },
  },
  resume: { date: { fact: 'resume' } },
  stop: { date: { fact: 'stop' } },
  consent: { date: { fact: 'consent' } },
  whatIf: {
    start: { fact: 'supposedStart' },
    from: { fact: 'supposedPause', before: { slots: ['until'], days: 1 } },
    until: { fact: 'pauseEnd', after: { slot: 'from', days: 1, orToday: true } },
  },
  absence: {
    date: { fact: 'clock', before: { slots: ['until'], days: 0 } },
    until: { fact: 'clock', after: { slot: 'date', days: 0, orToday: true } },
  },
  time: { to: { fact: 'clock' } },
};

export interface Settling {
  /** `null`: there is none yet. */
  readonly course: Course | null;
  readonly today: PlainDate;
}

/** A day that only its writer can tell, with all that is settled. */
export interface DayLeftOpen {
  readonly command: CommandWritten;
  readonly slot: string;
  readonly refusal: Refusal;
  /** Those that can be saved with one press. */
  readonly days: readonly PlainDate[];
}

type Slots = Readonly<Record<string, unknown>>;

/** Whether nothing is left to decide. */
export function saysItsDays(command: CommandWritten): command is Command {
  return !Object.values(command).some(isHalfWritten);
}

/** The command with the day meant for every day written, or what has to be asked first. */
export function settleDays(command: CommandWritten, given: Settling): Command | DayLeftOpen {
  let settled: CommandWritten = command;
  for (const [slot, rule] of rulesOf(command.name)) {
    const written = slotsOf(settled)[slot];
    if (!isHalfWritten(written)) continue;
    const meant = dayMeant({ written, ...given, ...boundsOf(rule, settled, given.today) });
    if (typeof meant !== 'string') return leftOpen(settled, { slot, typed: written.typed, meant });
    settled = { ...settled, [slot]: meant };
  }
  return settled as Command;
}

/**
 * The same against the course that the command names; as it was written when it names none: its form
 * asks for the number first, and the days are settled with the course.
 *
 * @throws StorageDown
 */
export async function settleDaysOf(
  { store, today }: Caller,
  command: CommandWritten,
): Promise<CommandWritten | DayLeftOpen> {
  if (saysItsDays(command)) return command;
  if (command.name === 'enrol' || command.name === 'absence')
    return settleDays(command, { course: null, today });
  const number = 'citizen' in command ? command.citizen : undefined;
  const held = number === undefined ? undefined : await store.course(number);
  return held ? settleDays(command, { course: held.course, today }) : command;
}

export function isLeftOpen(settled: CommandWritten | DayLeftOpen): settled is DayLeftOpen {
  return 'refusal' in settled;
}

type AnyRule = DayRule<Slots>;

function rulesOf(name: CommandName): readonly (readonly [string, AnyRule])[] {
  const rules: Partial<Record<CommandName, Readonly<Record<string, unknown>>>> = RULES;
  return Object.entries(rules[name] ?? {}) as [string, AnyRule][];
}

function slotsOf(command: CommandWritten): Slots {
  return { ...command };
}

function boundsOf({ fact, after, before }: AnyRule, command: CommandWritten, today: PlainDate) {
  const slots = slotsOf(command);
  const first = after && (wholeIn(slots, after.slot) ?? (after.orToday ? today : undefined));
  const [last] = (before?.slots ?? [])
    .map((slot) => wholeIn(slots, slot))
    .filter((day) => day !== undefined)
    .sort();
  return {
    fact: typeof fact === 'function' ? fact(slots) : fact,
    ...(after && first ? { from: addDays(first, after.days) } : {}),
    ...(before && last ? { until: addDays(last, -before.days) } : {}),
  };
}

function wholeIn(slots: Slots, slot: string): PlainDate | undefined {
  const day = slots[slot] as DayWritten | undefined;
  return typeof day === 'string' ? day : undefined;
}

interface Open {
  readonly slot: string;
  readonly typed: string;
  readonly meant: DayToAsk;
}

function leftOpen(command: CommandWritten, { slot, typed, meant }: Open): DayLeftOpen {
  return { command, slot, refusal: dayQuestion(typed, meant), days: offered(meant.days) };
}

/** What happened shortly before the course can be told, too, where no later day is left. */
function offered(days: readonly DayWeighed[]): readonly PlainDate[] {
  const fitting = days.filter(({ whyNot }) => whyNot === null || whyNot === 'tooFar');
  const earlier = days.filter(({ whyNot, isNear }) => whyNot === 'beforeCourse' && isNear);
  return (fitting.length > 0 ? fitting : earlier).map(({ day }) => day);
}

function dayQuestion(typed: string, meant: DayToAsk): Refusal {
  const [first, second] = meant.days;
  const days = { typed, ...dayShown('first', first), ...dayShown('second', second) };
  switch (meant.asks) {
    case 'noneFits':
      return refuse('T13', 'noDayFits', days);
    case 'whichOfTwo':
      return refuse('T13', 'twoDaysFit', days);
    case 'contrary':
      return refuse('T13', 'weekdayDiffers', { date: first?.day ?? '', other: second?.day ?? '' });
    case 'dayOfWeek':
      return refuse('T13', 'dayOfWeekMissing', { week: meant.week });
  }
}

function dayShown(place: 'first' | 'second', weighed: DayWeighed | undefined): Refusal['data'] {
  if (!weighed) return {};
  const { day, whyNot } = weighed;
  return { [place]: day, ...(whyNot ? { [`${place}Why`]: whyNot } : {}) };
}

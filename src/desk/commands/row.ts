// What the command table knows of each command; its rows lie beside it, as the words in `chat/commands`.
import type { FormName } from '../../chat/buttons/forms';
import type { CommandName, CommandNamed, SlotOf } from '../../chat/command';
import type { Change } from '../../cti/course/changes';
import type { Course } from '../../cti/course/course';
import type { Changed } from '../change/write';
import type { House, Visit } from '../door/access';
import type { Channel } from '../door/visit';
import type { Caller, Outcome } from '../ports/caller';
import type { Agenda, Held } from '../ports/storage';
import type { CalendarAddress } from '../team/calendar';
import type { View } from '../views/views';

/** A row of each of these commands. */
export type Rows<N extends CommandName> = { readonly [K in N]: Row<K> };

export type Row<N extends CommandName> = CourseRow<N> | NewCourseRow<N> | TeamRow<N> | DoorRow<N>;

/** What somebody said or pressed, in the case team that it is for. */
export interface Matter<N extends CommandName> {
  readonly caller: Caller;
  readonly agenda: Agenda;
  readonly command: CommandNamed<N>;
}

export interface CourseMatter<N extends CommandName> extends Matter<N> {
  readonly command: OfCourse<N>;
}

export type OfCourse<N extends CommandName> = CommandNamed<N> & { readonly citizen: number };

interface Told<N extends CommandName> {
  /** Slots without which nothing can be done. */
  readonly needs: readonly SlotOf<N>[];
  /** Slots that a typed line should have, but that a form may leave empty. */
  readonly wanted?: readonly SlotOf<N>[];
  /** At least one of these says what to do. */
  readonly oneOf?: readonly SlotOf<N>[];
}

/**
 * Whom the command serves: everybody whom the door lets into the case team (guests by its settings),
 * or its coordinators alone (D7). Whoever is to erase or import confirms it, and is asked again then.
 */
export type Served = 'team' | 'coordinators';

/** About a course that there is; the citizen's number is always needed. */
export interface CourseRow<N extends CommandName> extends Told<N> {
  readonly about: 'course';
  /** The form that asks for what is missing. */
  readonly form: 'citizen' | OwnForm<N>;
  readonly serves: Served;
  /** In courses of which programme (T3, C1, C5). */
  readonly programme: 'every' | 'job' | 'others';
  readonly does: Doing<N> | ((command: OfCourse<N>) => Doing<N>);
}

/** A command that has a form of its own is named as its form. */
type OwnForm<N extends CommandName> = N extends FormName ? N : never;

export type Doing<N extends CommandName> = Changing<N> | LookingUp<N> | Running<N>;

/** Changes the course, as far as its consent allows: the method decides (P9). */
export interface Changing<N extends CommandName> {
  readonly kind: 'changes';
  readonly changes: (asked: AskedOf<N>) => Changes | Promise<Changes>;
  readonly view: (done: DoneBy<N>) => Outcome;
}

export interface AskedOf<N extends CommandName> {
  readonly caller: Caller;
  readonly command: OfCourse<N>;
  readonly course: Course;
}

/** One or several changes; a `View` when somebody or something named is not to be found. */
export type Changes = readonly Change[] | View;

export interface DoneBy<N extends CommandName> extends Changed {
  readonly caller: Caller;
  readonly command: OfCourse<N>;
}

/** Shows the course as it is. */
export interface LookingUp<N extends CommandName> {
  readonly kind: 'looksUp';
  /** As what it stands in the audit trail (D4). */
  readonly look: string;
  /** Whether it is shown after the consent was withdrawn: no working card is (P9). */
  readonly withdrawn: 'shown' | 'refused';
  readonly view: (found: Found<N>) => Outcome | Promise<Outcome>;
}

export interface Found<N extends CommandName> {
  readonly caller: Caller;
  readonly command: OfCourse<N>;
  readonly held: Held;
}

/** A use case of its own. */
export interface Running<N extends CommandName> {
  readonly kind: 'runs';
  readonly run: (matter: CourseMatter<N>) => Promise<Outcome>;
}

/** About a citizen who has no course yet. */
export interface NewCourseRow<N extends CommandName> extends Told<N> {
  readonly about: 'newCourse';
  readonly form: OwnForm<N>;
  readonly serves: Served;
  readonly run: (matter: CourseMatter<N>) => Promise<Outcome>;
}

/** About the whole case team, or about one of its courses where a number is told. */
export interface TeamRow<N extends CommandName> extends Told<N> {
  readonly about: 'team';
  readonly form: N extends FormName ? N : null;
  readonly serves: Served | ((command: CommandNamed<N>) => Served);
  readonly run: (matter: Matter<N>) => Promise<Outcome>;
  /** What it means to a person alone, in 1:1; `undefined`: it is for a team after all. */
  readonly personally?: (
    doorstep: Doorstep,
    command: CommandNamed<N>,
  ) => Promise<Outcome> | undefined;
}

/** Answered before any case team is entered: whoever writes is served, a guest too. */
export interface DoorRow<N extends CommandName> {
  readonly about: 'door';
  readonly needs: readonly [];
  readonly form: null;
  readonly serves: 'whoeverWrites';
  readonly answer: (doorstep: Doorstep, command: CommandNamed<N>) => Promise<Outcome>;
}

/** Who writes, and where, before it is settled in which case team. */
export interface Doorstep {
  readonly house: House;
  readonly visit: Visit;
  /** `null`: in 1:1. */
  readonly channel: Channel | null;
  readonly calendarAddress: CalendarAddress;
  /** Practice only: moves the bot's clock; the view says where it stands now. */
  readonly moveClock: ((command: CommandNamed<'time'>) => Promise<View>) | null;
}

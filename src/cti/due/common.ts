// What the rows of table.ts have in common: each names one of these first, then what is its own.
import type { Course } from '../course/course';
import { firstStartup } from '../meetings/inTouch';
import { gatherings } from '../meetings/planned';
import { allLists } from '../programmes';
import { listOfChange } from './conditions';
import type { Done, DueRow, LiveKind, LivePost } from './row';

export const CHANNEL = ['channel'] as const;
export const always = (): boolean => true;
export const notClosed: DueRow['falls'] = ({ at }) => at.stage !== 'closed';
export const contactList = (): 'contact' => 'contact';
const endList = (): 'end' => 'end';

/** Which facts make a thing due: told late, they make it no later than they are. */
export const WHEN_TOLD = {
  start: ({ start }: Course) => [start?.toldOn],
  firstDay: ({ firstDayToldOn, start }: Course) => [firstDayToldOn, start?.toldOn],
  startup: (course: Course) => [firstStartup(course)?.toldOn],
  end: ({ start, stop }: Course) => [start?.toldOn, stop?.toldOn],
  /** Told of with the enrolment, or by a meeting that fell through. */
  enrolment: ({ enrolledOn, meetings, lastOn }: Course) => [
    meetings.some(({ kind }) => kind === 'startup') ? lastOn : enrolledOn,
  ],
  agreement: ({ agreement }: Course) => [agreement?.on],
  meeting: (course: Course) =>
    gatherings(course).flatMap(({ state, toldOn }) => (state === 'planned' ? [toldOn] : [])),
} as const;

export const REMINDER = {
  as: 'reminder',
  on: 'ruleDate',
  calendar: false,
  deadline: false,
} as const;
export const DEADLINE = { ...REMINDER, calendar: true, deadline: true } as const;
export const CHANGE = { ...REMINDER, as: 'change', calendar: true } as const;

export const one = (kind: LiveKind, about: string): readonly LivePost[] => [
  { ordinal: 1, kind, about },
];
/** The changes between the phases, each with its list: all but the first and the last. */
export const eachChange = (kind: LiveKind): readonly LivePost[] =>
  allLists()
    .slice(1, -1)
    .map((about, index) => ({ ordinal: index + 1, kind, about }));

export const LONE = {
  chain: null,
  author: (): null => null,
  unreached: 'channel',
  toldOn: WHEN_TOLD.start,
  awake: 'running',
  afterTheEnd: false,
  list: endList,
  live: [],
  shown: REMINDER,
} as const;
export const ENROLMENT = { ...LONE, toldOn: WHEN_TOLD.enrolment, list: contactList } as const;
export const START = {
  ...LONE,
  chain: 'start',
  toldOn: WHEN_TOLD.firstDay,
  list: contactList,
} as const;
export const PHASE = { ...LONE, chain: 'phase', list: listOfChange } as const;
export const END = { ...LONE, toldOn: WHEN_TOLD.end } as const;

export const ASKS_NOTHING = { asks: null, waits: false } as const;
/** Told until it is done; it waits for somebody to do it. */
export const until = <D extends Done>(done: D) =>
  ({ asks: { done, told: 'untilDone' }, waits: true }) as const;

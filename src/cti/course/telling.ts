// What a change tells whom it concerns (P12): evolve.ts keeps it with the course, due/ tells it the next morning.
import { addDays, clockTimeAt, dateAt, type PlainDate } from '../calendar/plainDate';
import type { Course, Telling } from './course';
import type { Fact, FactType, Recorded } from './facts';

/** So many are kept, the newest: long told are those before. */
export const MOST_TELLINGS = 12;

/** People are told at eight: what is written down later comes the next morning. */
const TOLD_AT = 8;

/**
 * The course's tellings after one more event; `before` is the course without it. An import tells
 * nobody: what it writes down was so before. Nor does what an earlier release has recorded.
 */
export function withTelling(
  before: Course | undefined,
  event: Recorded,
): readonly Telling[] | undefined {
  const { via, by, fact } = event;
  const known = before?.told;
  const said = via === undefined || via === 'import' || !by ? null : sayingOf(fact, before);
  if (!said || !by) return known;
  const { at, seq } = event;
  const telling = { seq, by, aside: via === 'personal', on: morningAfter(at), ...said };
  return [...(known ?? []), telling].slice(-MOST_TELLINGS);
}

function morningAfter(at: string): PlainDate {
  const instant = new Date(at);
  const date = dateAt(instant);
  return clockTimeAt(instant).hour < TOLD_AT ? date : addDays(date, 1);
}

type Saying = Pick<Telling, 'what' | 'day' | 'role' | 'holder' | 'former'>;

type Sayings = {
  readonly [T in FactType]?: (
    fact: Extract<Fact, { type: T }>,
    before: Course | undefined,
  ) => Saying | null;
};

const SAYINGS: Sayings = {
  enrolled: () => ({ what: 'enrolled', day: null }),
  consent: consentSaying,
  role: roleSaying,
  started: ({ date }) => ({ what: 'started', day: date }),
  startCorrected: ({ to }) => ({ what: 'started', day: to }),
  firstDay: ({ date }, before) => firstDaySaying(date, before),
  firstDayCorrected: ({ to }, before) => firstDaySaying(to, before),
  paused: ({ from }) => ({ what: 'paused', day: from }),
  resumed: ({ until }) => ({ what: 'resumed', day: until }),
  stopped: ({ on }) => ({ what: 'stopped', day: on }),
  jobEnded: ({ on }) => ({ what: 'jobEnded', day: on }),
};

function sayingOf(fact: Fact, before: Course | undefined): Saying | null {
  const saying = SAYINGS[fact.type] as
    ((fact: Fact, before: Course | undefined) => Saying | null) | undefined;
  return saying?.(fact, before) ?? null;
}

/** Until the start is recorded the preparation card tells of each new first day at once (N1). */
function firstDaySaying(day: PlainDate, before: Course | undefined): Saying | null {
  return before?.start ? { what: 'firstDay', day } : null;
}

/** Given with the enrolment it is no news of its own; withdrawn, nothing more is told (P9). */
function consentSaying(
  { state, on }: Extract<Fact, { type: 'consent' }>,
  before: Course | undefined,
): Saying | null {
  const waited = before?.consent.state === 'pending' && before.told?.at(-1)?.what !== 'enrolled';
  return state === 'given' && waited ? { what: 'consent', day: on } : null;
}

function roleSaying(
  { role, person }: Extract<Fact, { type: 'role' }>,
  before: Course | undefined,
): Saying | null {
  const former = before?.people[role] ?? null;
  const had = former === null || former === 'none' ? null : former;
  const isNobody = person === null || person === 'none';
  if (isNobody && !had) return null;
  if (!isNobody && had?.id === person.id) return null;
  return { what: 'role', day: null, role, holder: person, ...(had ? { former: had } : {}) };
}

import {
  addDays,
  dateAt,
  instantAt,
  weekday,
  type PlainDate,
} from '../../../src/cti/calendar/plainDate';
import { isWorkingDay, workingDayOnOrAfter } from '../../../src/cti/calendar/workingDays';
import { itemsOf } from '../../../src/cti/checklists';
import type { Change } from '../../../src/cti/course/changes';
import type { Course, PersonRef } from '../../../src/cti/course/course';
import { evolve } from '../../../src/cti/course/evolve';
import { outline } from '../../../src/cti/course/outline';
import { isRefusal } from '../../../src/cti/course/refusal';
import { decide, record } from '../../../src/cti/decide/decide';
import { due } from '../../../src/cti/due/due';
import { openSweeper } from '../../../src/post/sweep/sweep';
import { memoryStorage, MemoryTeam } from '../memoryStorage';
import { teamRecord } from '../samples';
import { world } from '../world';

/**
 * A year of a made-up team by the real planner of what is sent: three CTI workers, a job consultant, a
 * caseworker in both roles, thirty courses with lives as teams tell of them. A third of what is
 * written down is written 1:1. The same lives every time.
 */
const person = (id: string, name: string): PersonRef => ({ id, name });
const WORKERS = [person('w1', 'Ane Ek'), person('w2', 'Bo Bæk'), person('w3', 'Cia Cort')];
const JOB = person('job', 'Jan Jul');
const CASE = person('case', 'Kim Kær');

/** Courses begin every other week or so, so that about as many end as begin in the year that is counted. */
const FIRST: PlainDate = '2026-03-02';
const FROM: PlainDate = '2027-01-04';
const UNTIL: PlainDate = '2028-01-02';
const COURSES = 30;
const DAYS_APART = 17;

interface Act {
  readonly on: PlainDate;
  readonly by: PersonRef;
  readonly change: Change;
}

/** A number in [0, 1) that is the same for the same life and question. */
function chance(life: number, question: number): number {
  const mixed = Math.sin(life * 12.9898 + question * 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
}

function lifeOf(life: number): readonly Act[] {
  const cti = WORKERS[life % WORKERS.length] ?? JOB;
  const enrolled = workingDayOnOrAfter(addDays(FIRST, life * DAYS_APART));
  const likely = (share: number, question: number): boolean => chance(life, question) < share;
  const acts: Act[] = [];
  const at = (from: PlainDate, days: number, by: PersonRef, change: Change): void => {
    acts.push({ on: workingDayOnOrAfter(addDays(from, days)), by, change });
  };
  const meets = (
    from: PlainDate,
    days: number,
    kind: 'startup' | 'followup' | 'network' | 'closing',
    by: PersonRef,
  ): void => {
    const date = workingDayOnOrAfter(addDays(from, days));
    at(from, days - 10, by, { type: 'meeting', kind, state: 'planned', date });
    at(date, likely(0.8, days) ? 0 : 1, by, { type: 'meeting', kind, state: 'held', date });
  };
  const people = { cti, job: JOB, jobcenter: CASE, social: CASE };
  const consent = likely(0.8, 1) ? ('given' as const) : ('pending' as const);
  const { number } = { number: 100 + life };
  at(enrolled, 0, CASE, {
    type: 'enrol',
    number,
    programme: 'job',
    basis: 'sel85',
    consent,
    people,
  });
  at(enrolled, 8, CASE, { type: 'consent', state: 'given' });
  meets(enrolled, 14, 'startup', CASE);
  at(enrolled, 16, CASE, { type: 'jointPlan', responsible: 'jobcenter' });
  at(enrolled, likely(0.8, 2) ? 18 : 26, cti, { type: 'contact', minutes: 60, kind: 'home' });
  const matched = workingDayOnOrAfter(addDays(enrolled, 30 + Math.floor(chance(life, 3) * 40)));
  const first = workingDayOnOrAfter(addDays(matched, 14));
  at(matched, 0, JOB, { type: 'firstDay', date: first });
  if (likely(0.2, 4))
    at(matched, 5, JOB, { type: 'firstDay', date: workingDayOnOrAfter(addDays(first, 7)) });
  const start = likely(0.2, 4) ? workingDayOnOrAfter(addDays(first, 7)) : first;
  at(start, likely(0.85, 5) ? 0 : 2, cti, { type: 'start', date: start, reason: 'sygdom' });
  at(start, 1, JOB, { type: 'agreement', followUp: workingDayOnOrAfter(addDays(start, 30)) });
  for (const focus of [1, 2])
    at(start, likely(0.8, 6) ? 14 : 28, cti, { type: 'focus', goal: `mål ${focus}` });
  meets(start, 21, 'followup', JOB);
  meets(start, 120, 'followup', JOB);
  meets(start, likely(0.6, 7) ? 170 : 230, 'network', cti);
  ['phase2', 'phase3', 'end'].forEach((list, place) => {
    const days = (place + 1) * 91 + (likely(0.6, 8 + place) ? -5 : 12);
    for (const { id: item } of itemsOf('job', list as 'phase2')) {
      at(start, days, cti, { type: 'tick', list: list as 'phase2', item, to: 'done' });
    }
  });
  at(start, likely(0.6, 12) ? 190 : 250, CASE, { type: 'decision', support: 'mentor' });
  const handover = {
    need: 'x',
    crisis: 'x',
    relapse: 'x',
    responsible: 'x',
    supporters: 'x',
    furtherSupport: 'x',
  };
  at(start, likely(0.7, 13) ? 235 : 260, cti, { type: 'handover', handover });
  meets(start, 262, 'closing', cti);
  if (likely(0.25, 14)) {
    at(start, 110, cti, { type: 'pause', reason: 'treatment' });
    at(start, 145, cti, { type: 'resume' });
  }
  if (likely(0.1, 15)) at(start, 150, cti, { type: 'stop', reason: 'flytter' });
  if (likely(0.2, 16)) at(start, 60, JOB, { type: 'jobEnded' });
  if (likely(0.2, 16))
    at(start, 80, JOB, { type: 'firstDay', date: workingDayOnOrAfter(addDays(start, 90)) });
  if (likely(0.1, 17)) {
    const other = WORKERS[(life + 1) % WORKERS.length] ?? JOB;
    at(start, 100, CASE, { type: 'role', role: 'cti', person: other, reason: 'barsel' });
  }
  if (likely(0.3, 18)) at(start, 130, JOB, { type: 'involve' });
  return acts;
}

/** One message as it went out. */
export interface Sent {
  readonly on: PlainDate;
  /** At eight; else what is told at once, or what came due later that day. */
  readonly morning: boolean;
  /** `channel`, or the person's id. */
  readonly to: string;
  readonly rows: readonly string[];
}

/** Every message of the year that is counted. */
export async function teamYear(): Promise<readonly Sent[]> {
  const team = new MemoryTeam();
  team.record = teamRecord();
  const sent: Sent[] = [];
  let now = new Date(0);
  const { parts } = world({} as never, {
    storage: memoryStorage(team),
    dueOf: due,
    render: (view, _team, to) => {
      const said = view.kind === 'morning' ? view.rows : [view];
      const rows = said.map((each) =>
        each.kind === 'notice' ? `${each.due.key} ${each.due.number}` : each.kind,
      );
      const isNew = !said.some((each) => each.kind === 'notice' && (each.settled || each.outdated));
      if (isNew) {
        const morning = now.getTime() === instantAt(dateAt(now), 8).getTime();
        sent.push({ on: dateAt(now), morning, to: to === 'channel' ? to : to.id, rows });
      }
      return { text: rows.join(', ') };
    },
  });
  const sweeper = openSweeper(parts);
  const acts = Array.from({ length: COURSES }, (_, life) => lifeOf(life)).map((life, place) => ({
    place,
    life: [...life].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }));
  const courses = new Map<number, Course>();
  for (let day = FIRST; day < UNTIL; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    now = instantAt(day, 8);
    await sweeper.sweep(now);
    for (const { place, life } of acts) {
      for (const [nth, act] of life.entries()) {
        if (act.on !== day) continue;
        const course = after(courses.get(place), act, nth % 3 === 0 ? 'personal' : 'channel');
        if (course) courses.set(place, course);
        if (course) team.put({ course, live: [], dead: [] });
      }
    }
    now = instantAt(day, 12);
    await sweeper.sweep(now);
  }
  return sent.filter(({ on }) => on >= FROM);
}

function after(
  course: Course | undefined,
  { on, by, change }: Act,
  via: 'personal' | 'channel',
): Course | undefined {
  if (!course !== (change.type === 'enrol')) return course;
  if (course && outline(course, on).stage === 'closed') return course;
  const asked = { today: on, at: instantAt(on, 10).toISOString(), by, via, command: `${on}` };
  const facts = decide(course, change, asked);
  if (isRefusal(facts)) return course;
  return record(facts, course, asked).reduce<Course | undefined>(evolve, course);
}

/** What a reader gets in a week on average, and on the worst morning and day. */
export interface Volume {
  readonly week: number;
  readonly rowsAWeek: number;
  readonly worstMorning: number;
  readonly mostRows: number;
}

/** By role; the three CTI workers as one average worker. */
export function volumesOf(
  sent: readonly Sent[],
): Readonly<Record<'cti' | 'job' | 'case' | 'channel', Volume>> {
  const weeks = new Set(sent.map(({ on }) => addDays(on, 1 - weekday(on)))).size;
  const of = (ids: readonly string[]): Volume => {
    const mine = sent.filter(({ to }) => ids.includes(to));
    const mornings = new Map<string, number>();
    for (const { on, to, morning } of mine) {
      if (morning) mornings.set(`${to} ${on}`, (mornings.get(`${to} ${on}`) ?? 0) + 1);
    }
    const rows = mine.map(({ rows: all }) => all.length);
    const rounded = (count: number): number => Math.round((count / weeks / ids.length) * 10) / 10;
    return {
      week: rounded(mine.length),
      rowsAWeek: rounded(rows.reduce((sum, each) => sum + each, 0)),
      worstMorning: Math.max(0, ...mornings.values()),
      mostRows: Math.max(0, ...rows),
    };
  };
  return {
    cti: of(WORKERS.map(({ id }) => id)),
    job: of([JOB.id]),
    case: of([CASE.id]),
    channel: of(['channel']),
  };
}

// A made-up course told to the bot day by day; called by plant.ts.
import { apply, decide, record } from '../../cti/decide/decide';
import type { Course } from '../../cti/course/course';
import type { Fact, Recorded } from '../../cti/course/facts';
import { instantAt, type PlainDate } from '../../cti/calendar/plainDate';
import { isRefusal } from '../../cti/course/refusal';
import type { MadeUpCourse, Told } from './told';

export interface Retold {
  readonly course: Course;
  readonly events: readonly Recorded[];
}

const FIRST_HOUR = 9;
const MINUTES_BETWEEN = 4;

/**
 * A made-up course as if everybody had told the bot on the day. Nothing of its past is posted: it
 * is quiet before `today`. Pure.
 */
export function retell({ number, told }: MadeUpCourse, today: PlainDate): Retold {
  let course: Course | undefined;
  const events: Recorded[] = [];
  told.forEach((one, place) => {
    const earlier = told.slice(0, place).filter(({ on }) => on === one.on).length;
    const at = instantAt(one.on, FIRST_HOUR, earlier * MINUTES_BETWEEN).toISOString();
    const recorded = tellOne({ one, at, course, command: `made-up-${number}-${place}`, today });
    course = apply(course, recorded);
    events.push(...recorded);
  });
  if (!course) throw new Error(`Nothing is told of made-up course ${number}`);
  return { course, events };
}

function tellOne(telling: {
  readonly one: Told;
  readonly at: string;
  readonly course: Course | undefined;
  readonly command: string;
  readonly today: PlainDate;
}): readonly Recorded[] {
  const { one, at, course, command, today } = telling;
  const { on, by } = one;
  const asked = { today: on, at, by, command };
  const change = typeof one.change === 'function' ? one.change(course as Course) : one.change;
  const facts = decide(course, change, asked);
  if (isRefusal(facts)) {
    throw new Error(`${command}, ${change.type} on ${on}: refused by ${facts.rule} (${facts.why})`);
  }
  return record(
    facts.map((fact) => quietUntil(today, fact)),
    course,
    asked,
  );
}

function quietUntil(today: PlainDate, fact: Fact): Fact {
  return fact.type === 'enrolled' ? { ...fact, quietBefore: today } : fact;
}

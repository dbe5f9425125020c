import type { Asked, Change } from '../../../src/cti/course/changes';
import type { Course, PersonRef, Role } from '../../../src/cti/course/course';
import { decide, record } from '../../../src/cti/decide/decide';
import { evolve } from '../../../src/cti/course/evolve';
import type { Fact, Recorded, Via } from '../../../src/cti/course/facts';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import { isRefusal, type Refusal } from '../../../src/cti/course/refusal';

export const METTE: PersonRef = { id: 'mette', name: 'Mette Holm' };
export const JONAS: PersonRef = { id: 'jonas', name: 'Jonas Friis' };
export const AISHA: PersonRef = { id: 'aisha', name: 'Aisha Nør' };
export const BENT: PersonRef = { id: 'bent', name: 'Bent Ås' };
export const KAREN: PersonRef = { id: 'karen', name: 'Karen Toft' };

/** Mette is the CTI worker, Jonas the job consultant, Aisha and Bent the caseworkers. */
export const PEOPLE: Readonly<Record<Role, PersonRef>> = {
  cti: METTE,
  job: JONAS,
  jobcenter: AISHA,
  social: BENT,
};

export function asked(today: PlainDate, by = METTE, command = `ask-${today}`): Asked {
  return { today, at: `${today}T09:00:00.000Z`, by, command };
}

/** A course as told day by day, with its whole log. */
export class Told {
  readonly log: Recorded[] = [];
  private now: Course | undefined;
  private commands = 0;

  /** `via`: where all of it is said; left out, others are told of nothing (P12). */
  constructor(private readonly via?: Via) {}

  /** Asks on a day; what is refused fails the test. */
  on(today: PlainDate, ...changes: readonly Change[]): this {
    for (const change of changes) {
      const facts = this.ask(today, change);
      if (isRefusal(facts)) throw new Error(`${change.type} refused: ${JSON.stringify(facts)}`);
    }
    return this;
  }

  /** Asks on a day and says what came of it; facts are recorded. */
  ask(today: PlainDate, change: Change, by = METTE): readonly Fact[] | Refusal {
    this.commands += 1;
    const ask = {
      ...asked(today, by, `c${this.commands}`),
      ...(this.via === undefined ? {} : { via: this.via }),
    };
    const facts = decide(this.now, change, ask);
    if (isRefusal(facts)) return facts;
    for (const event of record(facts, this.now, ask)) {
      this.now = evolve(this.now, event);
      this.log.push(event);
    }
    return facts;
  }

  get course(): Course {
    if (!this.now) throw new Error('Nobody is enrolled yet');
    return this.now;
  }
}

export type EnrolChange = Extract<Change, { type: 'enrol' }>;

/** A full §85 enrolment of citizen 42 with everybody on board. */
export function enrolment(parts: Partial<EnrolChange> = {}): EnrolChange {
  return {
    type: 'enrol',
    number: 42,
    programme: 'job',
    basis: 'sel85',
    consent: 'given',
    people: PEOPLE,
    ...parts,
  };
}

/** Enrolled on a day, with consent and people; more by `parts`. */
export function enrolledOn(today: PlainDate, parts: Partial<EnrolChange> = {}): Told {
  return new Told().on(today, enrolment(parts));
}

/** A course that began on `start`, its first working day, told that very day. */
export function startedOn(start: PlainDate, parts: Partial<EnrolChange> = {}): Told {
  return enrolledOn(start, { firstDay: start, start, ...parts });
}

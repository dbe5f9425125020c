import type { Change } from '../../../src/cti/course/changes';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Refusal } from '../../../src/cti/course/refusal';
import { startedOn, type Told } from '../course/make';

/** One refusal as it comes out, rule id, reason and data: what the sentence to the team is made of. */
export type Line = readonly [
  what: string,
  told: () => Told,
  today: PlainDate,
  change: Change,
  refusal: Refusal,
];

/** A §85 course from 1 March 2027: phases from 1 June and 1 September, end 1 December 2027. */
export const running = (): Told => startedOn('2027-03-01');

export const refused = (
  rule: Refusal['rule'],
  why: Refusal['why'],
  data: Refusal['data'] = {},
): Refusal => ({ rule, why, data });

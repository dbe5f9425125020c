// What a deviation (afvigelse) is; `deviations` derives them, each programme names the sources it differs from.
import type { PlainDate } from '../calendar/plainDate';
import type { RuleId } from '../course/refusal';

/** What differs from the method, by kind; data of each beside it. Dates as `YYYY-MM-DD`. */
export type DeviationKind =
  /** P1. `from`, `to` (names; `to` may be 'none'). */
  | 'ctiChanged'
  /** P1: of a course that leads to a job. `from`, `to` as above. */
  | 'jobConsultantChanged'
  /** P2. `person`. */
  | 'ctiIsJobConsultant'
  /** P5: the CTI worker supported the citizen before. */
  | 'supportedBefore'
  /** P6. `meeting` (kind), `missing` (attendee ids with commas between). */
  | 'missingAtMeeting'
  /** C9: no closing meeting before the end (`job`). `end`. */
  | 'noClosingMeeting'
  /** T3: longer before the first day than the programme allows. `firstDay`, `days`; `notBefore` where it allows none. */
  | 'startedTooEarly'
  /** T3. `firstDay`, `days`. */
  | 'startedLate'
  /** T3: recorded without a job match or a planned transition. */
  | 'startedWithoutFirstDay'
  /** C1: the job began before the start-up meeting was held. `firstDay`. */
  | 'startupAfterJob'
  /** C1: the job began before there was one joint plan. `firstDay`. */
  | 'jointPlanAfterJob'
  /** C1: no work agreement by phase 2. */
  | 'agreementLate'
  /** T5: at a change that has passed. `list`, `open`, `late` (counts), `items` (ids, commas between). */
  | 'openAtChange'
  /** T7. `end` where it is known: the end it would have had. */
  | 'stoppedEarly'
  /** T8. `minutes`, `kind`. */
  | 'supportAfterEnd'
  /** T8: the course's own CTI worker is to give the support afterwards. */
  | 'supportByCti'
  /** T9: no network meeting by one month before the end. `by`. */
  | 'networkMeetingLate'
  /** T10: no decision on continued support before the end. `end`. */
  | 'decisionLate'
  /** C6: focus areas and other needs without anybody who takes over, at the end. `focus`, `needs` (counts). */
  | 'focusUncovered';

export interface Deviation {
  readonly rule: RuleId;
  readonly kind: DeviationKind;
  /** The day it happened, or the day it should have been otherwise. */
  readonly on: PlainDate;
  /** The reason that was given; `null` when none was asked for or told. */
  readonly reason: string | null;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * Why something is not done. A value, never an exception: the rule it rests on, what is wrong (the
 * key of a sentence in `text/`), and the data that the sentence names. Every such sentence names the
 * rule's source and says what to do instead.
 */
export interface Refusal {
  readonly rule: RuleId;
  readonly why: RefusalWhy;
  readonly data: Readonly<Record<string, string | number>>;
}

export type RuleId =
  | `T${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`
  | `P${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `D${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/**
 * Data of each: dates as `YYYY-MM-DD`, roles, list ids and kinds by their ids; `text/` words them.
 */
export type RefusalWhy =
  /** T4. `end` (if known); `over: 'yes'` once it has come. */
  | 'cannotExtend'
  /** T3. `date`, `earliest`, `firstDay`; `programme` of one that begins with a transition. */
  | 'startTooEarly'
  /** T3: an early start (planned or recorded) wants its reason. `date`, `firstDay`. */
  | 'earlyStartNeedsReason'
  /** T3: a start later than the first working day, or recorded without a job match, wants a reason. `date`. */
  | 'startNeedsReason'
  /** T3: a start that lies ahead needs a job match or a planned transition. `programme`. */
  | 'noFirstDay'
  /** T3. `start`. */
  | 'alreadyStarted'
  /** `firstDay` recorded in a state that does not take it. */
  | 'notStarted'
  /** The course has ended. `end`. */
  | 'courseEnded'
  /** P1: a change of CTI worker wants a reason. `from`. */
  | 'ctiChangeNeedsReason'
  /** P1: a change of job consultant on a course that leads to a job wants a reason. `from`. */
  | 'jobChangeNeedsReason'
  /** T8: the course's own CTI worker is to give the support afterwards; that wants a reason. `person`. */
  | 'supportByCti'
  /** P2. `person`. */
  | 'ctiIsCaseworker'
  /** P2: same person as CTI worker and job consultant wants a reason. `person`. */
  | 'ctiIsJobConsultant'
  /** A job consultant on a generic course and the like. `role`. */
  | 'roleCannotBeNone'
  /** P9. */
  | 'consentFirst'
  /** P9. `on`. */
  | 'consentWithdrawn'
  /** T6. `from` of the open pause. */
  | 'alreadyPaused'
  /** T6. */
  | 'notPaused'
  /** T6: a pause lies at or after S. `start`. */
  | 'pauseBeforeStart'
  /** T6: overlaps the pause `from`-`until`. */
  | 'pausesOverlap'
  /** T6: resumption must lie after the first paused day. `from`. */
  | 'resumeBeforePause'
  /** T6: a pause or resumption ahead of today (only facts can be told). `date`. */
  | 'dateAhead'
  /** T7. */
  | 'stopNeedsReason'
  /** T8: support time after the end wants a reason; it is then recorded as a deviation. `end`. */
  /** C1: a caseworker that the course has not got cannot answer for the plan. `role`. */
  | 'responsibleIsNobody'
  /** C2: a fourth open focus area. */
  | 'fourthFocus'
  | 'focusUnknown'
  /** C6: no such focus area or need for support. */
  | 'needUnknown'
  /** C6: a need for support without words. */
  | 'needUnnamed'
  /** C6. `most`. */
  | 'tooManyNeeds'
  /** C6: a function that takes over is named. */
  | 'functionUnnamed'
  /** L1: 'not relevant' wants a reason. `list`, `item`. */
  | 'naNeedsReason'
  /** T2: a checklist of a phase that the programme has not. `list`, `programme`. */
  | 'phaseUnknown'
  /** `list`, `item`. */
  | 'itemUnknown'
  /** No such planned meeting. `kind`. */
  | 'meetingUnknown'
  /** A meeting without its date. `kind`. */
  | 'meetingNeedsDate'
  /** P11: one of that kind is planned already. `kind`, its `date` and `time`; `wanted`, the day told now. */
  | 'meetingPlannedAlready'
  /** P11: several are planned, and nobody said which. `what`: 'meeting' or 'appointment'. */
  | 'whichOfSeveral'
  /** P11: no such appointment is planned. */
  | 'appointmentUnknown'
  /** P11. */
  | 'appointmentNeedsDate'
  /** P11: told as held, or `state: 'missed'`, it lies ahead. `date`. */
  | 'appointmentAhead'
  /** C4: an appointment that was held is a contact, which has its minutes. */
  | 'minutesNeeded'
  /** P6: somebody named at a meeting has no role on the course. `person`. */
  | 'withoutRole'
  /** A meeting told as held, or `state: 'missed'`, lies ahead. `date`, `kind`. */
  | 'meetingAhead'
  /** What only a job course has on another one, or the other way round. `change`, `programme`. */
  | 'wrongProgramme'
  /** T1: the programme needs one of its legal bases. `programme`. */
  | 'basisNeeded'
  /** The number is in use by a course that runs. `number`. */
  | 'numberInUse'
  /** Corrections want a reason. `what`. */
  | 'correctionNeedsReason'
  /** There is nothing to correct. `what`. */
  | 'nothingToCorrect'
  /** A number that is not 1 to 6 digits. */
  | 'numberShape'
  /** Minutes, hours (C4, C5), months (D6) or a share of full time (P4) that cannot be. `value`. */
  | 'amountImpossible'
  /** Free text over 300 characters (D5). `length`. */
  | 'textTooLong'
  /** D2: nobody on the team's roster. `name`, as it was typed (an id is left out). */
  | 'personUnknown'
  | 'personGuest'
  /** D2: several on the roster have that name. `name`. */
  | 'personAmbiguous'
  | 'dateImpossible'
  /** A form's clock time that nobody can read. `typed`. */
  | 'timeImpossible'
  /** Another field of a form. `typed`. */
  | 'fieldUnreadable'
  /** T13: no day fits what was `typed`. `first`, `firstWhy`, and perhaps `second`, `secondWhy` (`WhyNot`). */
  | 'noDayFits'
  /** T13. `typed`, `first`, `second`. */
  | 'twoDaysFit'
  /** T13: a weekday was written that is not that of the `date`; `other` is the nearest day of that name. */
  | 'weekdayDiffers'
  /** T13. `week`. */
  | 'dayOfWeekMissing'
  /** T13: the job is told to end on a day ahead. `date`. */
  | 'jobEndAhead';

export function refuse(
  rule: RuleId,
  why: RefusalWhy,
  data: Readonly<Record<string, string | number>> = {},
): Refusal {
  return { rule, why, data };
}

export function isRefusal(value: object): value is Refusal {
  return 'rule' in value && 'why' in value;
}

// The rules for putting right a date, a meeting or a number told wrongly: `decide` calls them.
import type { Asked } from '../course/changes';
import type { Course, Meeting } from '../course/course';
import { refuse } from '../course/refusal';
import { programmeOf } from '../programmes';
import { reasonOf, type ChangeOf, type Decider, type Decision } from './decider';
import { correctStart, plannedStartMovesTo } from './start';

type Correction = ChangeOf<'correct'>;

/** What was told wrongly is told right, with a reason; the log shows before and after (G1). */
export const decideCorrection: Decider<'correct'> = (course, change, asked) => {
  switch (change.what) {
    case 'start':
      return correctStartTold(course, change, asked);
    case 'firstDay':
      return correctFirstDay(course, change, asked);
    case 'basis':
      return basis(course, change);
    case 'number':
      return number(course, change);
    case 'meeting':
      return correctMeeting(course, change, asked);
  }
};

/** A citizen is known by a number of 1 to 6 digits, never by a CPR number (D1). */
export function isCitizenNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 999_999;
}

function correctStartTold(course: Course, change: Correction, asked: Asked): Decision {
  if (!change.date) return refuse('T3', 'nothingToCorrect', { what: 'start' });
  return correctStart(course, { date: change.date, reason: reasonOf(change) }, asked);
}

function correctFirstDay(course: Course, change: Correction, asked: Asked): Decision {
  const { date } = change;
  const from = course.firstDay;
  if (from === null || !date) return refuse('T3', 'nothingToCorrect', { what: 'firstDay' });
  if (from === date) return [];
  const reason = reasonOf(change);
  if (reason === null) return refuse('T3', 'correctionNeedsReason', { what: 'firstDay' });
  return [
    { type: 'firstDayCorrected', from, to: date, reason },
    ...plannedStartMovesTo(course, date, asked),
  ];
}

function basis(course: Course, change: Correction): Decision {
  const { programme } = course;
  const { bases } = programmeOf(programme);
  if (bases.length === 0) return refuse('T1', 'wrongProgramme', { change: 'basis', programme });
  const told = bases.find(({ id }) => id === change.basis)?.id;
  if (!told) return refuse('T1', 'basisNeeded', { programme });
  if (told === course.basis) return [];
  const reason = reasonOf(change);
  if (reason === null) return refuse('T1', 'correctionNeedsReason', { what: 'basis' });
  return [{ type: 'basisCorrected', from: course.basis, to: told, reason }];
}

function number(course: Course, change: Correction): Decision {
  const to = change.number;
  if (to === undefined || !isCitizenNumber(to)) return refuse('D1', 'numberShape');
  if (to === course.number) return [];
  const reason = reasonOf(change);
  if (reason === null) return refuse('D8', 'correctionNeedsReason', { what: 'number' });
  return [{ type: 'numberCorrected', from: course.number, to, reason }];
}

function correctMeeting(course: Course, change: Correction, asked: Asked): Decision {
  const wrong = meetingMeant(course, change);
  if (!wrong) return refuse('P6', 'nothingToCorrect', { what: 'meeting' });
  const date = change.date ?? wrong.date;
  const time = change.time ?? wrong.time;
  if (date === wrong.date && time === wrong.time) return [];
  if (wrong.state === 'held' && date > asked.today) {
    return refuse('P6', 'meetingAhead', { date, kind: wrong.kind });
  }
  const reason = reasonOf(change);
  if (reason === null) return refuse('P6', 'correctionNeedsReason', { what: 'meeting' });
  const from = { date: wrong.date, time: wrong.time };
  return [{ type: 'meetingCorrected', meeting: wrong.id, from, date, time, reason }];
}

/** The planned meeting of the kind, else the one told last. */
function meetingMeant(course: Course, change: Correction): Meeting | undefined {
  const candidates = course.meetings.filter(
    ({ kind, state }) => (!change.kind || kind === change.kind) && state !== 'cancelled',
  );
  return candidates.find(({ state }) => state === 'planned') ?? candidates.at(-1);
}

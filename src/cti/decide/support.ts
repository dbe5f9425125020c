// The rules for noting a contact and the hours of work: `decide` calls them.
import { refuse } from '../course/refusal';
import { leadsToJob } from '../programmes';
import { reasonOf, type Decider } from './decider';

const MINUTES_A_DAY = 24 * 60;
const HOURS_A_WEEK = 7 * 24;

/**
 * Support time with the citizen, or coordination (C4); with whom else, and for which focus area (C11). After the end it is still recorded, as a
 * deviation, with the advice to hand over (T8).
 */
export const decideContact: Decider<'contact'> = (course, change, asked) => {
  const { minutes, kind } = change;
  const date = change.date ?? asked.today;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MINUTES_A_DAY) {
    return refuse('C4', 'amountImpossible', { value: minutes });
  }
  if (date > asked.today) return refuse('C4', 'dateAhead', { date });
  const { focus } = change;
  if (focus !== undefined && !course.focus.some(({ id }) => id === focus)) {
    return refuse('C2', 'focusUnknown');
  }
  const about = {
    ...(change.with && { with: change.with }),
    ...(focus !== undefined && { focus }),
  };
  const contact = { date, minutes, kind, by: asked.by, reason: reasonOf(change), ...about };
  return [{ type: 'contact', contact }];
};

/** Hours a week, ordinary or in practice, at one or several workplaces (C5). */
export const decideHours: Decider<'hours'> = (course, change, asked) => {
  if (!leadsToJob(course))
    return refuse('C5', 'wrongProgramme', { change: 'hours', programme: course.programme });
  const { kind, hours } = change;
  if (!Number.isFinite(hours) || hours < 0 || hours > HOURS_A_WEEK) {
    return refuse('C5', 'amountImpossible', { value: hours });
  }
  const from = change.from ?? asked.today;
  const workplace = change.workplace?.trim() ?? null;
  const again = course.hours.findLast(
    (other) => other.kind === kind && other.workplace === workplace && other.from <= from,
  );
  if (again?.hours === hours && (!change.from || again.from === from)) return [];
  return [{ type: 'hours', hours: { from, kind, hours, workplace } }];
};

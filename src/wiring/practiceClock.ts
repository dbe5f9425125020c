// The command that moves practice time, and wakes the poster then: `assemble` wires it in practice.
import { saidView } from '../desk/views/saidView';
import { clockTimeAt, dateAt, daysBetween } from '../cti/calendar/plainDate';
import type { Doorstep } from '../desk/commands/row';
import type { Poster } from '../post/sweep/poster';
import type { PracticeClock } from '../practice/clock';

/** Days that the practice clock lives through at most in one go: a whole course and its retention. */
const FARTHEST_LEAP = 3 * 366;

export function clockMover(
  practiceClock: PracticeClock | null,
  poster: Pick<Poster, 'moveTo'>,
): Doorstep['moveClock'] {
  if (!practiceClock) return null;
  return async ({ days, to }) => {
    const move = to === 'now' ? { now: true as const } : to ? { date: to } : { days: days ?? 0 };
    const goal = practiceClock.stops(move).at(-1) ?? practiceClock.now();
    const ahead = daysBetween(dateAt(practiceClock.now()), dateAt(goal));
    if (ahead > FARTHEST_LEAP && to !== 'now') return saidView('clockTooFar');
    if (ahead <= FARTHEST_LEAP) await poster.moveTo(practiceClock.now(), goal);
    await (to === 'now' ? practiceClock.putBack() : practiceClock.putTo(goal));
    const { hour, minute } = clockTimeAt(practiceClock.now());
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return saidView('clockMoved', { date: dateAt(practiceClock.now()), time });
  };
}

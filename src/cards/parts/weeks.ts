// A picture of how full the next weeks are; called by team/upcoming.ts.
import { addDays, weekday, type PlainDate } from '../../cti/calendar/plainDate';
import type { Shown } from '../../cti/due/row';
import { TABLE } from '../../cti/due/table';
import type { UpcomingRow } from '../../desk/views/views';
import { joinList } from '../../text/dates';
import { barOfParts } from './bar';
import type { CardContext } from '../frame/context';
import { dayShown } from '../../cti/due/due';

/** How far the picture looks ahead. */
export const WEEKS = 8;

interface Tally {
  readonly changes: number;
  readonly meetings: number;
  readonly reminders: number;
}

/** How full each of the next weeks is: a bar of changes, meetings and reminders with its figures. */
export function weeksPicture(
  things: readonly UpcomingRow[],
  today: PlainDate,
  context: CardContext,
): readonly object[] {
  const { upcoming } = context.texts.cards;
  const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(mondayOf(today), 7 * week));
  const tallies = weeks.map((monday) =>
    tallyOf(things.filter(({ due }) => mondayOf(dayShown(due)) === monday)),
  );
  const most = Math.max(1, ...tallies.map(allOf));
  const bars = weeks.map((monday, week) => {
    const tally = tallies[week] ?? { changes: 0, meetings: 0, reminders: 0 };
    return {
      text: `${upcoming.week(monday)}: ${tallyWords(tally, context)}`,
      bar: barOfParts(
        [
          { value: tally.changes, style: 'accent' },
          { value: tally.meetings, style: 'good' },
          { value: tally.reminders, style: 'warning' },
        ],
        most,
      ),
    };
  });
  return [{ title: upcoming.weeks, bars, notes: [] }];
}

export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekday(date));
}

function tallyOf(things: readonly UpcomingRow[]): Tally {
  const shown = things.map(({ due }) => TABLE[due.key].shown.as);
  const count = (sort: Shown['as']): number => shown.filter((each) => each === sort).length;
  return { changes: count('change'), meetings: count('meeting'), reminders: count('reminder') };
}

function allOf({ changes, meetings, reminders }: Tally): number {
  return changes + meetings + reminders;
}

function tallyWords(tally: Tally, { texts, language }: CardContext): string {
  const { upcoming } = texts.cards;
  const told = (['changes', 'meetings', 'reminders'] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => upcoming[kind](tally[kind]));
  return told.length === 0 ? upcoming.quiet : joinList(told, language);
}

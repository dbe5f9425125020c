// Asks back before a meeting is saved: move or one more, which of several; shown by cards/index.
import type { Gathering } from '../../cti/meetings/planned';
import { parsePlainDate, type PlainDate } from '../../cti/calendar/plainDate';
import type { Message } from '../../desk/ports/storage';
import type { MeetingAskView } from '../../desk/views/views';
import { gatheringName, theGathering } from '../../text/words';
import { listCard } from '../parts/list';
import type { CardContext } from './context';
import { press, type Press } from './press';

const MOST_OFFERED = 4;

/** Nothing is saved before a button says what was meant (P11). */
export function meetingAskCard(view: MeetingAskView, context: CardContext): Message {
  const { meetings, citizen } = context.texts.cards;
  const { which, moveOrAnother } = meetings;
  const leave = press(context, { title: meetings.leave, verb: 'cancel', send: {} });
  const isSecond = view.ask === 'moveOrAnother';
  const title = isSecond
    ? moveOrAnother.title
    : which.title[view.ask === 'whichMeeting' ? 'meeting' : 'appointment'];
  const offered = isSecond ? secondButtons(view, context) : whichButtons(view, context);
  return listCard(
    {
      title: citizen(view.course.number),
      state: title,
      lines: isSecond ? plannedLines(view, context) : whichLines(view, context),
      buttons: [...offered, leave],
      summary: `${citizen(view.course.number)}: ${title}`,
    },
    context,
  );
}

function plannedLines({ planned, told }: MeetingAskView, context: CardContext): readonly string[] {
  const { cards, words } = context.texts;
  const { moveOrAnother } = cards.meetings;
  const wanted = dayTold(told);
  const known = planned
    .slice(0, 1)
    .map(({ kind, date, time }) => moveOrAnother.planned(theGathering(words, kind), date, time));
  return wanted ? [...known, moveOrAnother.wanted(wanted, told['time'] ?? null)] : known;
}

/** A button does not break its title over lines: what it is stands above, its day on the button. */
function whichLines({ planned }: MeetingAskView, context: CardContext): readonly string[] {
  const { which } = context.texts.cards.meetings;
  const named = planned
    .slice(0, MOST_OFFERED + 1)
    .map(({ kind, date, time }) => which.one(gatheringName(context.texts.words, kind), date, time));
  return [...named, which.nothingSaved];
}

function secondButtons({ planned, told }: MeetingAskView, context: CardContext): readonly Press[] {
  const { moveOrAnother } = context.texts.cards.meetings;
  if (dayTold(told) === null) return [];
  const one = planned.length === 1;
  const moves = planned.slice(0, MOST_OFFERED).map(({ id, date }) =>
    press(context, {
      title: one ? moveOrAnother.move : moveOrAnother.moveOne(date),
      verb: 'meeting',
      send: { ...told, state: 'planned', how: 'move', meeting: id },
      style: one ? 'positive' : 'default',
    }),
  );
  const another = press(context, {
    title: moveOrAnother.another,
    verb: 'meeting',
    send: { ...told, state: 'planned', how: 'another' },
  });
  return [...moves, another];
}

function whichButtons(
  { planned, told, ask }: MeetingAskView,
  context: CardContext,
): readonly Press[] {
  const { which } = context.texts.cards.meetings;
  return planned.slice(0, MOST_OFFERED + 1).map(({ id, kind, date, time }) =>
    press(context, {
      title: which.pick(date, time),
      verb: ask === 'whichMeeting' ? 'moveMeeting' : 'moveAppointment',
      send: { ...moved(told), ...named(ask, { id, kind }) },
    }),
  );
}

/** Of what was told, what a move takes. */
function moved({ citizen, date, time }: MeetingAskView['told']): Readonly<Record<string, string>> {
  return { ...(citizen && { citizen }), ...(date && { date }), ...(time && { time }) };
}

function named(
  ask: MeetingAskView['ask'],
  { id, kind }: Pick<Gathering, 'id' | 'kind'>,
): Readonly<Record<string, string>> {
  return ask === 'whichMeeting' ? { meeting: id, kind } : { appointment: id };
}

function dayTold({ date }: MeetingAskView['told']): PlainDate | null {
  return parsePlainDate(date ?? '') ?? null;
}

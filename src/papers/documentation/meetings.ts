// The documentation's part on meetings; called by documentation.ts.
import type { Attendee, Meeting } from '../../cti/course/course';
import { stateOn } from '../../cti/meetings/planned';
import { missingAt } from '../../cti/meetings/attendance';
import { capital, formatTime, joinList } from '../../text/dates';
import type { PaperScene } from '../word/paper';
import { heading, table, tableOr, type Block } from '../word/paper';

/** The meetings in order of days, with who took part and who was missing (C7, P6). */
export function meetingBlocks(scene: PaperScene): Block[] {
  const { course, texts } = scene;
  const { documentation: words } = texts.papers;
  const rows = [...course.meetings]
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map((meeting) => meetingRow(meeting, scene));
  const head = [words.when, words.meeting, words.meetingState, words.attended, words.absent];
  return [
    heading(words.meetings),
    tableOr(words.noMeetings, table(head, rows, [8, 12, 9, 13, 11])),
  ];
}

function meetingRow(meeting: Meeting, { texts, language, today }: PaperScene): string[] {
  const { documentation: words } = texts.papers;
  const time = meeting.time ? ` ${formatTime(meeting.time, language)}` : '';
  const names = (who: readonly Attendee[], others: readonly string[] = []): string =>
    joinList([...who.map((each) => texts.words.attendees[each]), ...others], language);
  const { network } = meeting;
  const came = network === undefined || network === 0 ? [] : [network];
  const isHeld = meeting.state === 'held';
  return [
    `${texts.method.shown(meeting.date)}${time}`,
    capital(texts.words.meetings[meeting.kind]),
    [
      words.meetingStates[stateOn(meeting, today)],
      ...(meeting.reason ? [meeting.reason] : []),
    ].join(': '),
    isHeld ? names(meeting.attended, came.map(texts.cards.meetings.fromNetwork)) : '',
    isHeld ? names(missingAt(meeting)) : '',
  ];
}

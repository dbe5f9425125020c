import { missingAt } from '../cti/attendance';
import type { Attendee, Meeting } from '../cti/course';
import { capital, formatTime, joinList } from '../text/dates';
import type { PaperScene } from './documentation';
import { heading, tableOr, type Block } from './paper';

/** The meetings in order of days, with who took part and who was missing (C7, P6). */
export function meetingBlocks(scene: PaperScene): Block[] {
  const { course, texts } = scene;
  const { documentation: words } = texts.papers;
  const rows = [...course.meetings]
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map((meeting) => rowOf(meeting, scene));
  const head = [words.when, words.meeting, words.meetingState, words.attended, words.absent];
  return [heading(words.meetings), tableOr(words.noMeetings, head, rows)];
}

function rowOf(meeting: Meeting, { texts, language }: PaperScene): string[] {
  const { documentation: words } = texts.papers;
  const time = meeting.time ? ` ${formatTime(meeting.time, language)}` : '';
  const names = (who: readonly Attendee[]): string =>
    joinList(
      who.map((each) => texts.words.attendees[each]),
      language,
    );
  const isHeld = meeting.state === 'held';
  return [
    `${texts.method.shown(meeting.date)}${time}`,
    capital(texts.words.meetings[meeting.kind]),
    [words.meetingStates[meeting.state], ...(meeting.reason ? [meeting.reason] : [])].join(': '),
    isHeld ? names(meeting.attended) : '',
    isHeld ? names(missingAt(meeting)) : '',
  ];
}

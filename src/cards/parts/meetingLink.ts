// The button that opens the closing meeting in Teams, filled in; called by course/closing.ts.
import { hasClosingMeeting } from '../../cti/programmes';
import { expectedAt, holderOf } from '../../cti/meetings/attendance';
import { agenda } from './agenda';
import type { Course, Meeting } from '../../cti/course/course';
import { instantAt } from '../../cti/calendar/plainDate';
import type { CardContext } from '../frame/context';
import type { Scene } from './timeline';

/** A button that opens a page. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

const NEW_MEETING = 'https://teams.microsoft.com/l/meeting/new';
const HOUR = 60 * 60 * 1000;

/**
 * Opens the closing meeting in Teams, filled in: the subject by number only, the professionals as
 * attendees, the agenda in the body (C9, P6). None for a course that has no such meeting.
 */
export function meetingLinks({ course, outline, context }: Scene): readonly Link[] {
  const meeting = lastClosing(course);
  if (!hasClosingMeeting(course) || outline.stage === 'closed' || outline.frozen) return [];
  if (meeting?.state === 'held') return [];
  const { closing } = context.texts.papers;
  const words = {
    subject: closing.subject(course.number),
    content: [closing.agenda, ...agenda(course, context).map(({ text }) => `- ${text}`)].join('\n'),
    attendees: attendeeMails(course, context).join(','),
    ...times(meeting),
  };
  const query = Object.entries(words)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [{ title: closing.openMeeting, url: `${NEW_MEETING}?${query.join('&')}` }];
}

/** By the address that Teams knows them by; where it has not been told, by the directory id. */
function attendeeMails(course: Course, { mailOf }: CardContext): string[] {
  const people = expectedAt(course, 'closing').flatMap((who) => {
    const holder = who === 'citizen' ? null : holderOf(course, who);
    return holder ? [mailOf?.(holder.id) ?? holder.id] : [];
  });
  return [...new Set(people)];
}

function times(meeting: Meeting | undefined): Readonly<Record<string, string>> {
  if (!meeting?.time) return {};
  const [hour = 0, minute = 0] = meeting.time.split(':').map(Number);
  const start = instantAt(meeting.date, hour, minute);
  return {
    startTime: start.toISOString(),
    endTime: new Date(start.getTime() + HOUR).toISOString(),
  };
}

function lastClosing(course: Course): Meeting | undefined {
  return course.meetings.findLast(
    ({ kind, state }) => kind === 'closing' && (state === 'planned' || state === 'held'),
  );
}

// Rows of the command table: meetings and appointments (P6, P11).
import { MEETING_KINDS, type Course, type Meeting } from '../../cti/course/course';
import { refuse } from '../../cti/course/refusal';
import { plannedMeetings } from '../../cti/decide/meetings/which';
import { attendeesTold } from '../change/attendees';
import { statusShown } from '../change/change';
import { reasonTold, told } from '../change/told';
import type { AskedOf, Changes, Rows } from './row';

type Named = 'meeting' | 'moveMeeting' | 'appointment' | 'moveAppointment';

export const MEETINGS: Rows<Named> = {
  meeting: {
    about: 'course',
    needs: ['kind'],
    form: 'meeting',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: meetingChange, view: statusShown },
  },
  moveMeeting: {
    about: 'course',
    needs: [],
    oneOf: ['date', 'time'],
    form: 'moveMeeting',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: meetingMoved, view: statusShown },
  },
  appointment: {
    about: 'course',
    needs: [],
    oneOf: ['date', 'time', 'state'],
    form: 'appointment',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: appointmentChange, view: statusShown },
  },
  moveAppointment: {
    about: 'course',
    needs: [],
    oneOf: ['date', 'time'],
    form: 'moveAppointment',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command: { appointment, date, time } }) => [
        {
          type: 'appointment',
          state: 'planned',
          how: 'move',
          ...told({ appointment, date, time }),
        },
      ],
      view: statusShown,
    },
  },
};

async function meetingChange({ caller, command, course }: AskedOf<'meeting'>): Promise<Changes> {
  const { kind = 'startup', state = 'planned', meeting, how, date, time } = command;
  const attended = await attendeesTold(caller, { ...command, kind }, course);
  if (attended && 'kind' in attended) return attended;
  const network = command.network === 'some' ? null : command.network;
  const slots = told({ meeting, how, date, time, attended, network });
  return [{ type: 'meeting', kind, state, ...slots, ...reasonTold(command) }];
}

/** The one meeting that is planned, or the one of the kind told; which of several is asked (P11). */
function meetingMoved({ command, course }: AskedOf<'moveMeeting'>): Changes {
  const { kind, meeting: id, date, time } = command;
  const plans = plannedMeetings(course, kind);
  const named =
    id === undefined ? undefined : plannedMeetings(course).find((each) => each.id === id);
  const [first] = named ? [named] : plans;
  if (!first || (id !== undefined && !named)) return nothingPlanned(course, kind);
  if (id === undefined && plans.length > 1) {
    return {
      kind: 'refused',
      refusal: refuse('P11', 'whichOfSeveral', { what: 'meeting' }),
      number: course.number,
    };
  }
  const moved = { meeting: first.id, how: 'move', ...told({ date, time }) } as const;
  return [{ type: 'meeting', kind: first.kind, state: 'planned', ...moved }];
}

function nothingPlanned(course: Course, kind: Meeting['kind'] | undefined): Changes {
  const known = MEETING_KINDS.find((each) => each === kind);
  const refusal = refuse('P6', 'meetingUnknown', known ? { kind: known } : {});
  return { kind: 'refused', refusal, number: course.number };
}

function appointmentChange({ command }: AskedOf<'appointment'>): Changes {
  const { state = 'planned', appointment, kind, date, time, minutes } = command;
  const slots = told({ appointment, kind, date, time, minutes });
  return [{ type: 'appointment', state, ...slots, ...reasonTold(command) }];
}

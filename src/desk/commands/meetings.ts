// Rows of the command table: meetings (P6).
import { attendeesTold } from '../change/attendees';
import { statusShown } from '../change/change';
import { reasonTold, told } from '../change/told';
import type { AskedOf, Changes, Rows } from './row';

export const MEETINGS: Rows<'meeting'> = {
  meeting: {
    about: 'course',
    needs: ['kind'],
    form: 'meeting',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: meetingChange, view: statusShown },
  },
};

async function meetingChange({ caller, command, course }: AskedOf<'meeting'>): Promise<Changes> {
  const { kind = 'startup', state = 'planned', date, time } = command;
  const attended = await attendeesTold(caller, command, course);
  if (attended && 'kind' in attended) return attended;
  return [
    { type: 'meeting', kind, state, ...told({ date, time, attended }), ...reasonTold(command) },
  ];
}

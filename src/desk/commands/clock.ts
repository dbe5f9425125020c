// Rows of the command table: the course's clock (T2-T7): start, pauses, ends, and what if.
import { statusShown } from '../change/change';
import { reasonTold, told } from '../change/told';
import { imagine } from '../course/whatIf';
import type { AskedOf, Changes, Rows } from './row';

export const CLOCK: Rows<'start' | 'pause' | 'resume' | 'stop' | 'extend' | 'whatIf'> = {
  start: {
    about: 'course',
    needs: [],
    form: 'start',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command }) => [
        { type: 'start', ...told({ date: command.date }), ...reasonTold(command) },
      ],
      view: statusShown,
    },
  },
  pause: {
    about: 'course',
    needs: ['why'],
    form: 'pause',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: pauseChange, view: statusShown },
  },
  resume: {
    about: 'course',
    needs: [],
    form: 'resume',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command }) => [{ type: 'resume', ...told({ on: command.date }) }],
      view: statusShown,
    },
  },
  stop: {
    about: 'course',
    needs: ['reason'],
    form: 'stop',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'changes',
      changes: ({ command: { reason = '', date } }) => [
        { type: 'stop', reason, ...told({ on: date }) },
      ],
      view: statusShown,
    },
  },
  extend: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: () => [{ type: 'extend' }], view: statusShown },
  },
  whatIf: {
    about: 'course',
    needs: [],
    oneOf: ['start', 'from', 'basis'],
    form: 'whatIf',
    serves: 'team',
    programme: 'every',
    does: { kind: 'runs', run: ({ caller, command }) => imagine(caller, command) },
  },
};

function pauseChange({ command }: AskedOf<'pause'>): Changes {
  if (!command.why) return [];
  const { why, date, until, reason } = command;
  return [{ type: 'pause', reason: why, ...told({ from: date, until, note: reason }) }];
}

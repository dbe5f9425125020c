// Rows of the command table: the citizen's job (T3, C1, C5).
import { programmeOf } from '../../cti/programmes';
import { refuse } from '../../cti/course/refusal';
import { statusShown } from '../change/change';
import { reasonTold, told } from '../change/told';
import type { AskedOf, Changes, Rows } from './row';

export const WORK: Rows<'jobmatch' | 'transition' | 'agreement' | 'hours' | 'jobEnded'> = {
  jobmatch: {
    about: 'course',
    needs: ['date'],
    form: 'jobmatch',
    serves: 'team',
    programme: 'job',
    does: { kind: 'changes', changes: firstDayChange, view: statusShown },
  },
  transition: {
    about: 'course',
    needs: ['date'],
    form: 'transition',
    serves: 'team',
    programme: 'others',
    does: { kind: 'changes', changes: firstDayChange, view: statusShown },
  },
  agreement: {
    about: 'course',
    needs: [],
    wanted: ['date'],
    form: 'agreement',
    serves: 'team',
    programme: 'job',
    does: {
      kind: 'changes',
      changes: ({ command: { date, appointment } }) => [
        { type: 'agreement', ...told({ followUp: date }) },
        ...(appointment === undefined ? [] : [{ type: 'dropAppointment', appointment } as const]),
      ],
      view: statusShown,
    },
  },
  hours: {
    about: 'course',
    needs: ['hours'],
    form: 'hours',
    serves: 'team',
    programme: 'job',
    does: { kind: 'changes', changes: hoursChange, view: statusShown },
  },
  jobEnded: {
    about: 'course',
    needs: [],
    form: 'jobEnded',
    serves: 'team',
    programme: 'job',
    does: {
      kind: 'changes',
      changes: ({ command }) => [
        {
          type: 'jobEnded',
          ...told({ on: command.date, ahead: command.ahead }),
          ...reasonTold(command),
        },
      ],
      view: statusShown,
    },
  },
};

/** A job course has a job match, any other one a transition (T3); each by its own word. */
function firstDayChange({ command, course }: AskedOf<'jobmatch' | 'transition'>): Changes {
  const { name, date, citizen } = command;
  const { programme } = course;
  if (name !== programmeOf(programme).begins) {
    const refusal = refuse('T3', 'wrongProgramme', { change: name, programme });
    return { kind: 'refused', refusal, number: citizen };
  }
  return date ? [{ type: 'firstDay', date, ...reasonTold(command) }] : [];
}

function hoursChange({ command }: AskedOf<'hours'>): Changes {
  if (command.hours === undefined) return [];
  const { kind, hours, workplace, date } = command;
  return [{ type: 'hours', kind, hours, ...told({ workplace, from: date }) }];
}

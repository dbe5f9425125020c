// Rows of the command table: consent (P9), and what was wrong: corrected, taken back, erased (D6, D8).
import { correctionChange } from '../change/correction';
import { statusShown } from '../change/change';
import { told } from '../change/told';
import { undo } from '../change/undo';
import { askToErase } from '../team/erase';
import type { AskedOf, Changes, Rows } from './row';

export const AMENDMENTS: Rows<'consent' | 'correct' | 'undo' | 'delete'> = {
  consent: {
    about: 'course',
    needs: ['state'],
    form: 'consent',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: consentChange, view: statusShown },
  },
  correct: {
    about: 'course',
    needs: ['what', 'reason'],
    form: 'correct',
    serves: 'team',
    programme: 'every',
    does: { kind: 'changes', changes: correctionChange, view: statusShown },
  },
  undo: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, agenda }) => undo(caller, agenda),
  },
  delete: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'coordinators',
    programme: 'every',
    does: { kind: 'runs', run: ({ caller, command }) => askToErase(caller, command.citizen) },
  },
};

function consentChange({ command: { state, date } }: AskedOf<'consent'>): Changes {
  return state ? [{ type: 'consent', state, ...told({ on: date }) }] : [];
}

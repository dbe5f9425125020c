// Rows of the command table: who has which role, and who takes over from whom (P1-P3).
import { reassign } from '../change/reassign';
import { ROLE_CHANGE } from '../change/roleChange';
import { absence } from '../team/absence';
import type { Rows } from './row';

export const PEOPLE: Rows<'role' | 'reassign' | 'absence'> = {
  role: {
    about: 'course',
    needs: ['role', 'person'],
    form: 'role',
    serves: 'team',
    programme: 'every',
    does: ROLE_CHANGE,
  },
  reassign: {
    about: 'team',
    needs: ['from', 'to', 'role', 'reason'],
    form: 'reassign',
    serves: 'team',
    run: ({ caller, agenda, command }) => reassign(caller, agenda, command),
  },
  absence: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, agenda, command }) => absence(caller, agenda, command),
  },
};

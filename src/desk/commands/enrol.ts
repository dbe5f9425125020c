// Rows of the command table: how a course begins.
import { enrolCitizen } from '../change/enrol';
import { pasteLines } from '../import/importing';
import type { Rows } from './row';

export const ENROL: Rows<'enrol' | 'import'> = {
  enrol: {
    about: 'newCourse',
    needs: ['citizen', 'programme', 'consent'],
    form: 'enrol',
    serves: 'team',
    run: ({ caller, agenda, command }) => enrolCitizen(caller, agenda, command),
  },
  import: {
    about: 'team',
    needs: ['lines'],
    form: null,
    serves: 'coordinators',
    run: ({ caller, command }) => pasteLines(caller, command),
  },
};

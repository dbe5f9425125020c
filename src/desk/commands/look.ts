// Rows of the command table: what is shown of one course and changes nothing.
import { closingShown } from '../course/closing';
import { LIST_SHOWN, logShown } from '../course/lookups';
import { fileNote, noteShown } from '../course/note';
import { statusNow } from '../course/statusView';
import { orderFile } from '../team/export';
import type { Rows } from './row';

export const LOOK_UPS: Rows<
  'status' | 'checklist' | 'why' | 'log' | 'closing' | 'note' | 'export' | 'leaflet'
> = {
  status: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'looksUp',
      look: 'status',
      withdrawn: 'shown',
      view: async ({ caller, held, command: { whole } }) => ({
        view: { ...(await statusNow(caller, held)), ...(whole && { whole }) },
      }),
    },
  },
  checklist: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: LIST_SHOWN,
  },
  why: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'looksUp',
      look: 'why',
      withdrawn: 'shown',
      view: ({ caller: { today }, held: { course } }) => ({ view: { kind: 'why', course, today } }),
    },
  },
  log: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'looksUp',
      look: 'log',
      withdrawn: 'shown',
      view: ({ caller, held, command }) => logShown(caller, held, command.older),
    },
  },
  closing: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'looksUp',
      look: 'closing',
      withdrawn: 'refused',
      view: ({ caller, held, command: { whole } }) => closingShown(caller, held, whole),
    },
  },
  note: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: ({ upTo }) =>
      upTo === undefined
        ? {
            kind: 'looksUp',
            look: 'note',
            withdrawn: 'refused',
            view: ({ caller, held }) => noteShown(caller, held),
          }
        : { kind: 'runs', run: (matter) => fileNote(matter, upTo) },
  },
  leaflet: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'runs',
      run: ({ caller, command: { citizen, which } }) => orderFile(caller, { file: which, citizen }),
    },
  },
  export: {
    about: 'course',
    needs: [],
    form: 'citizen',
    serves: 'team',
    programme: 'every',
    does: {
      kind: 'runs',
      run: ({ caller, command: { citizen } }) => orderFile(caller, { file: 'export', citizen }),
    },
  },
};

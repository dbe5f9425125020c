// Rows of the command table: all courses of the team at once, and what the team has chosen.
import { documentation } from '../course/documentation';
import { teamCapacity } from '../course/whatIf';
import { orderFile } from '../team/export';
import { overview } from '../team/overview';
import { changesSettings, ownLanguage, setLanguage, settings } from '../team/settings';
import { discussed, teamSupervision } from '../team/supervision';
import { teamCaseload, upcoming } from '../team/upcoming';
import type { Rows } from './row';

export const TEAM: Rows<
  | ('overview' | 'upcoming' | 'caseload' | 'capacity' | 'supervision' | 'documentation')
  | ('settings' | 'language')
> = {
  overview: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, command }) => overview(caller, command),
  },
  upcoming: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, command }) => upcoming(caller, command.days),
  },
  caseload: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller }) => teamCaseload(caller),
  },
  capacity: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller }) => teamCapacity(caller),
  },
  supervision: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, agenda, command: { citizen, page } }) =>
      citizen === undefined
        ? teamSupervision(caller, page)
        : discussed(caller, agenda, { citizen, page }),
  },
  documentation: {
    about: 'team',
    needs: [],
    form: null,
    serves: 'team',
    run: ({ caller, command: { citizen, whole, asWord } }) => {
      if (citizen === undefined) return orderFile(caller, { file: 'figures' });
      return asWord
        ? orderFile(caller, { file: 'documentation', citizen })
        : documentation(caller, citizen, whole);
    },
  },
  settings: {
    about: 'team',
    needs: [],
    form: 'settings',
    serves: (command) => (changesSettings(command) ? 'coordinators' : 'team'),
    run: ({ caller, agenda, command }) => settings(caller, agenda, command),
  },
  language: {
    about: 'team',
    needs: ['language'],
    form: 'language',
    serves: 'coordinators',
    run: ({ caller, command: { language = caller.team.settings.language } }) =>
      setLanguage(caller, language),
    personally: ({ house, visit }, { language }) => language && ownLanguage(house, visit, language),
  },
};

import type { ImportFault } from '../../../desk/views/views';
import { formatDate } from '../../dates';
import type { importing as danish } from '../../da/forms/importing';
import { shownAsTyped } from '../../say';

const COLUMNS: Readonly<Record<NonNullable<ImportFault['column']>, string>> = {
  citizen: 'the citizen’s number',
  programme: 'the programme',
  basis: 'the legal basis',
  consent: 'the consent',
  targetGroup: 'the target group',
  earlierSupport: 'earlier support',
  cti: 'the CTI worker',
  job: 'the job consultant',
  jobcenter: 'the job-centre caseworker',
  social: 'the social caseworker',
  startup: 'the start-up meeting',
  firstDay: 'the first working day',
  start: 'the start date',
  reason: 'the reason',
};

const column = (fault: ImportFault): string => (fault.column ? COLUMNS[fault.column] : 'the line');
const typed = (fault: ImportFault): string => `“${shownAsTyped(fault.typed)}”`;

/** What is wrong with a pasted line, by kind. */
const FAULTS: Readonly<Record<ImportFault['why'], (fault: ImportFault) => string>> = {
  unreadable: (fault) => `${typed(fault)} cannot be read as ${column(fault)}.`,
  noSuchDate: (fault) => `The date ${typed(fault)} does not exist.`,
  badNumber: (fault) => `${typed(fault)} is not a citizen number of 1 to 6 digits.`,
  missing: (fault) => `Something is missing: ${column(fault)}.`,
  twice: (fault) => `Citizen ${shownAsTyped(fault.typed)} is on an earlier line, too.`,
  tooManyCells: (fault) => `There are more cells than headings: ${typed(fault)}.`,
  noHeader: () => 'The line cannot be read. Paste the line with the headings as well.',
};

/** Many courses from a spreadsheet, in English. */
export const importing: typeof danish = {
  problems: {
    fault: (fault) => FAULTS[fault.why](fault),
    taken: (number) =>
      `Citizen ${number} already has a course under way. Remove the line, or use another number.`,
    person: {
      unknown: (name) =>
        `${shownAsTyped(name)} is not among the team’s members. Correct the name, or add the person to the team.`,
      ambiguous: (name) =>
        `Several members are called ${shownAsTyped(name)}. Write the full name, or give the role afterwards with @.`,
    },
  },
  summary: {
    citizen: (number) => `Citizen ${number}`,
    start: (date) => `start ${formatDate(date, 'en')}`,
    firstDay: (date) => `first day ${formatDate(date, 'en')}`,
  },
};

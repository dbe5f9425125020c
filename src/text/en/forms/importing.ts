// Many courses from a spreadsheet, in English.
import type { ImportFault } from '../../../desk/views/views';
import { formatDate, pluralIn as count } from '../../dates';
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

const plural = (number: number, one: string, many: string): string =>
  count(number, one, many, 'en');

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
  contradicts: (fault) =>
    `Two columns say different things of ${column(fault)}: ${typed(fault)}. Keep one of them.`,
};

const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `“${shownAsTyped(text)}”`).join(', ');

export const importing: typeof danish = {
  problems: {
    fault: (fault) => FAULTS[fault.why](fault),
    taken: (number) =>
      `Citizen ${number} already has a course under way. Correct the number, or leave the line out.`,
    person: {
      unknown: (name) =>
        `${shownAsTyped(name)} is not among the team’s members. Correct the name, or add the person to the team.`,
      guest: (name) =>
        `${shownAsTyped(name)} is a guest in the team and cannot hold a role here. Write a colleague, or let a coordinator give guests access.`,
      ambiguous: (name) =>
        `Several members are called ${shownAsTyped(name)}. Write the full name, or give the role afterwards with @.`,
    },
  },
  line: (line, citizen) =>
    citizen === undefined ? `Line ${line}:` : `Citizen ${citizen} (line ${line}):`,
  summary: {
    person: (role, name) => `${role}: ${name ?? 'none'}`,
    startup: (date) => `start-up meeting ${formatDate(date, 'en')}`,
    start: (date) => `start ${formatDate(date, 'en')}`,
    firstDay: (date) => `first day ${formatDate(date, 'en')}`,
    consent: { given: 'consent given', pending: 'consent pending' },
    targetGroup: (yes) => `in the target group: ${yes ? 'yes' : 'no'}`,
    earlierSupport: (yes) => `earlier support: ${yes ? 'yes' : 'no'}`,
    reason: (reason) => `reason: ${reason}`,
    reasonUnused: 'the reason is not kept, since nothing deviates',
  },
  asides: {
    title: 'Please check',
    further: (count) => `${count} more to check`,
    source: (file, sheet) =>
      `Read from ${shownAsTyped(file)}${sheet === null ? '' : `, sheet ${quoted([sheet])}`}.`,
    otherSheets: (sheets) =>
      `Not read: ${sheets.length === 1 ? 'sheet' : 'sheets'} ${quoted(sheets)}.`,
    hiddenRows: (count) =>
      `${plural(count, 'hidden row was', 'hidden rows were')} not read. Show them in the sheet and send it again if they belong here.`,
    leftOut: (columns) =>
      `Left out, since I do not know the heading: ${columns.map((one) => (typeof one === 'number' ? `column ${one}` : quoted([one]))).join(', ')}. Nothing of it is kept.`,
    doubled: (headings) =>
      `Two columns are about the same thing: ${quoted(headings)}. Where they differ, the line has to be corrected.`,
    filled: (cells) =>
      `Filled from merged cells: ${cells.map(({ line, heading }) => `line ${line} (${shownAsTyped(heading)})`).join(', ')}.`,
    skipped: (rows) =>
      `Skipped: ${rows.map(({ line, text }) => `line ${line} ${quoted([text])}`).join(', ')}.`,
    consent: {
      given: 'Consent is given for all lines that say nothing else.',
      pending: 'Consent is pending for all lines that say nothing else.',
    },
    earlier: (citizens) => `Kept from what you pasted before: citizen ${citizens.join(', ')}.`,
    replaced: (citizens) =>
      `The new lines replace the former ones for citizen ${citizens.join(', ')}.`,
    forgotten: (count) =>
      `${plural(count, 'former line', 'former lines')} without a citizen’s number went out.`,
    more: (count) => `and ${count} more`,
  },
  buttons: {
    consent: (count) => ({
      title: `Consent is given for ${count === 1 ? 'the one' : `all ${count}`}`,
      text: 'import consent yes',
    }),
    faults: (count) => ({
      title: `Leave out ${plural(count, 'line', 'lines')} with errors`,
      text: 'import without errors',
    }),
    earlier: { title: 'Keep only the new lines', text: 'import only the new lines' },
  },
  rest: (count, citizens) =>
    `and ${plural(count, 'more line', 'more lines')}${citizens.length > 0 ? `: citizen ${citizens.join(', ')}` : ''}`,
  progress: {
    title: 'The courses are being created',
    state: (created, of) => `${created} of ${of} created`,
    goOn: 'Create the rest',
    note: 'Press to go on. What is created stays.',
  },
};

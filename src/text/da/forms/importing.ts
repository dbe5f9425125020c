import type { ImportFault } from '../../../desk/views/views';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate } from '../../dates';
import { shownAsTyped } from '../../say';

const COLUMNS: Readonly<Record<NonNullable<ImportFault['column']>, string>> = {
  citizen: 'borgerens nummer',
  programme: 'forløbstypen',
  basis: 'lovhjemlen',
  consent: 'samtykket',
  targetGroup: 'målgruppen',
  earlierSupport: 'tidligere støtte',
  cti: 'CTI-medarbejderen',
  job: 'jobkonsulenten',
  jobcenter: 'sagsbehandleren i jobcentret',
  social: 'sagsbehandleren i socialforvaltningen',
  startup: 'opstartsmødet',
  firstDay: 'første arbejdsdag',
  start: 'startdatoen',
  reason: 'årsagen',
};

const column = (fault: ImportFault): string => (fault.column ? COLUMNS[fault.column] : 'linjen');
const typed = (fault: ImportFault): string => `»${shownAsTyped(fault.typed)}«`;

/** What is wrong with a pasted line, by kind. */
const FAULTS: Readonly<Record<ImportFault['why'], (fault: ImportFault) => string>> = {
  unreadable: (fault) => `${typed(fault)} kan ikke læses som ${column(fault)}.`,
  noSuchDate: (fault) => `Datoen ${typed(fault)} findes ikke.`,
  badNumber: (fault) => `${typed(fault)} er ikke et borgernummer på 1 til 6 cifre.`,
  missing: (fault) => `Der mangler noget: ${column(fault)}.`,
  twice: (fault) => `Borger ${shownAsTyped(fault.typed)} står også på en tidligere linje.`,
  tooManyCells: (fault) => `Der er flere felter end overskrifter: ${typed(fault)}.`,
  noHeader: () => 'Linjen kan ikke læses. Indsæt også linjen med overskrifter.',
};

/** Many courses from a spreadsheet, in Danish. */
export const importing = {
  problems: {
    fault: (fault: ImportFault): string => FAULTS[fault.why](fault),
    taken: (number: number): string =>
      `Borger ${number} har allerede et forløb i gang. Fjern linjen, eller brug et andet nummer.`,
    person: {
      unknown: (name: string): string =>
        `${shownAsTyped(name)} findes ikke blandt teamets medlemmer. Ret navnet, eller føj personen til teamet.`,
      ambiguous: (name: string): string =>
        `Flere i teamet hedder ${shownAsTyped(name)}. Skriv det fulde navn, eller giv rollen bagefter med @.`,
    },
  },
  summary: {
    citizen: (number: number): string => `Borger ${number}`,
    start: (date: PlainDate): string => `start ${formatDate(date, 'da')}`,
    firstDay: (date: PlainDate): string => `første dag ${formatDate(date, 'da')}`,
  },
};

// Many courses from a spreadsheet, in Danish.
import type { ImportFault } from '../../../desk/views/views';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import { formatDate } from '../../dates';
import { shownAsTyped } from '../../say';
import { plural } from '../plural';

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
  contradicts: (fault) =>
    `${column(fault)[0]?.toUpperCase()}${column(fault).slice(1)} står i to kolonner, der siger noget forskelligt: ${typed(fault)}. Behold den ene.`,
};

const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `»${shownAsTyped(text)}«`).join(', ');

export const importing = {
  problems: {
    fault: (fault: ImportFault): string => FAULTS[fault.why](fault),
    taken: (number: number): string =>
      `Borger ${number} har allerede et forløb i gang. Ret nummeret, eller udelad linjen.`,
    person: {
      unknown: (name: string): string =>
        `${shownAsTyped(name)} findes ikke blandt teamets medlemmer. Ret navnet, eller føj personen til teamet.`,
      guest: (name: string): string =>
        `${shownAsTyped(name)} er gæst i teamet og kan ikke have en rolle her. Skriv en kollega, eller lad en koordinator give gæster adgang.`,
      ambiguous: (name: string): string =>
        `Flere i teamet hedder ${shownAsTyped(name)}. Skriv det fulde navn, eller giv rollen bagefter med @.`,
    },
  },
  line: (line: number, citizen: number | undefined): string =>
    citizen === undefined ? `Linje ${line}:` : `Borger ${citizen} (linje ${line}):`,
  summary: {
    person: (role: string, name: string | null): string => `${role}: ${name ?? 'ingen'}`,
    startup: (date: PlainDate): string => `opstartsmøde ${formatDate(date, 'da')}`,
    start: (date: PlainDate): string => `start ${formatDate(date, 'da')}`,
    firstDay: (date: PlainDate): string => `første dag ${formatDate(date, 'da')}`,
    consent: { given: 'samtykke givet', pending: 'samtykke afventer' },
    targetGroup: (yes: boolean): string => `i målgruppen: ${yes ? 'ja' : 'nej'}`,
    earlierSupport: (yes: boolean): string => `tidligere støtte: ${yes ? 'ja' : 'nej'}`,
    reason: (reason: string): string => `årsag: ${reason}`,
    reasonUnused: 'årsagen gemmes ikke, for der er ingen afvigelse',
  },
  asides: {
    title: 'Se efter',
    further: (count: number): string => `Se efter: ${count} til`,
    source: (file: string, sheet: string | null): string =>
      `Læst fra ${shownAsTyped(file)}${sheet === null ? '' : `, arket ${quoted([sheet])}`}.`,
    otherSheets: (sheets: readonly string[]): string =>
      `Ikke læst: ${sheets.length === 1 ? 'arket' : 'arkene'} ${quoted(sheets)}.`,
    hiddenRows: (count: number): string =>
      `${plural(count, 'skjult række', 'skjulte rækker')} er ikke læst. Vis dem i arket, og send det igen, hvis de skal med.`,
    leftOut: (columns: readonly (string | number)[]): string =>
      `Udeladt, fordi jeg ikke kender overskriften: ${columns.map((one) => (typeof one === 'number' ? `kolonne ${one}` : quoted([one]))).join(', ')}. Intet derfra gemmes.`,
    doubled: (headings: readonly string[]): string =>
      `To kolonner handler om det samme: ${quoted(headings)}. Siger de noget forskelligt, skal linjen rettes.`,
    filled: (cells: readonly { readonly line: number; readonly heading: string }[]): string =>
      `Udfyldt fra flettede celler: ${cells.map(({ line, heading }) => `linje ${line} (${shownAsTyped(heading)})`).join(', ')}.`,
    skipped: (rows: readonly { readonly line: number; readonly text: string }[]): string =>
      `Sprunget over: ${rows.map(({ line, text }) => `linje ${line} ${quoted([text])}`).join(', ')}.`,
    consent: {
      given: 'Samtykke er givet for alle linjer, hvor der ikke står andet.',
      pending: 'Samtykke afventer for alle linjer, hvor der ikke står andet.',
    },
    earlier: (citizens: readonly number[]): string =>
      `Med fra det, du indsatte før: borger ${citizens.join(', ')}.`,
    replaced: (citizens: readonly number[]): string =>
      `De nye linjer erstatter de tidligere for borger ${citizens.join(', ')}.`,
    forgotten: (count: number): string =>
      `${plural(count, 'tidligere linje', 'tidligere linjer')} uden borgernummer er udgået.`,
    more: (count: number): string => `og ${count} mere`,
  },
  buttons: {
    consent: (count: number) => ({
      title: `Samtykke er givet for ${count === 1 ? 'den ene' : `alle ${count}`}`,
      text: 'importer samtykke ja',
    }),
    faults: (count: number) => ({
      title: `Udelad ${plural(count, 'linje', 'linjer')} med fejl`,
      text: 'importer uden fejl',
    }),
    earlier: { title: 'Behold kun de nye linjer', text: 'importer kun de nye linjer' },
  },
  rest: (count: number, citizens: readonly number[]): string =>
    `og ${plural(count, 'linje', 'linjer')} mere${citizens.length > 0 ? `: borger ${citizens.join(', ')}` : ''}`,
  progress: {
    title: 'Forløbene bliver oprettet',
    state: (created: number, of: number): string => `${created} af ${of} er oprettet`,
    goOn: 'Opret resten',
    note: 'Tryk for at gå videre. Det, der er oprettet, bliver stående.',
  },
};

// A spreadsheet that somebody sent 1:1, read like a paste; called by converse.ts.
import { saidView } from '../desk/views/saidView';
import { withoutTeam } from '../desk/door/visit';
import type { SheetRecord } from '../chat/import/records';
import type { ImportCommand } from '../chat/import/text';
import { read } from '../chat/read';
import { readSheetFile, type SheetRead } from '../chat/sheet/sheetFile';
import { dateAt } from '../cti/calendar/plainDate';
import type { Visited } from '../desk/door/visit';
import { pasteLines, pasteTable } from '../desk/import/importing';
import type { Caller, Outcome } from '../desk/ports/caller';
import type { SayKey, View } from '../desk/views/views';
import { runErrand } from './commands';
import type { SentFile } from './incoming';
import type { ConverseParts } from './ports';
import type { Spoken } from './speaker';

type Options = Pick<ImportCommand, 'consent' | 'leave'>;

/** `undefined`: no file came along, or the text beside it asks for something else. */
export async function fromSheet(
  parts: ConverseParts,
  incoming: Spoken,
): Promise<Visited | undefined> {
  const { sent = [], where } = incoming;
  const options = sent.length > 0 ? optionsOf(parts, incoming) : undefined;
  if (!options) return undefined;
  if (where.kind !== 'personal') return withoutTeam(saidView('sheetOneToOne'));
  const [file, another] = sent;
  if (!file || another) return withoutTeam(saidView('sheetsOneByOne'));
  const visited = await runErrand(parts, incoming, {
    ...{ citizen: null, team: null, again: { verb: 'say', data: {} } },
    among: ({ coordinator }) => coordinator,
    run: (caller) => imported(parts, caller, file, options),
  });
  const { view } = visited.outcome;
  return view.kind === 'whichTeam' ? withoutTeam(await askWhichTeam(parts, file, view)) : visited;
}

/** What the text beside the file says of its lines; whatever is no other command is a word about them. */
function optionsOf(parts: ConverseParts, { text, mentions }: Spoken): Options | undefined {
  if (text.trim() === '') return {};
  const reading = read(text, { today: dateAt(parts.house.clock.now()), mentions });
  if (reading.kind === 'cpr') return undefined;
  if (reading.kind !== 'command') return {};
  return reading.command.name === 'import' ? reading.command : undefined;
}

/** Who may not import is told so before anything is fetched (D7). */
async function imported(
  parts: ConverseParts,
  caller: Caller,
  file: SentFile,
  { consent, leave }: Options,
): Promise<Outcome> {
  if (!caller.coordinator) return { view: saidView('notCoordinator') };
  const options = { ...(consent && { consent }), ...(leave && { leave }) };
  const sheet = await sheetOf(parts, file);
  if ('say' in sheet) return { view: sheet };
  if (sheet.kind === 'text') {
    const source = { file: file.name, sheet: null, otherSheets: [], hiddenRows: 0 };
    return pasteLines(caller, { name: 'import', lines: sheet.text, ...options }, source);
  }
  const { records, sheet: name, otherSheets, hiddenRows } = sheet;
  const source = { file: file.name, sheet: name, otherSheets, hiddenRows };
  return pasteTable(caller, { records, source }, options);
}

type Sheet = Extract<SheetRead, { kind: 'table' | 'text' }>;
type Said = Extract<View, { kind: 'said' }>;

async function sheetOf(parts: ConverseParts, file: SentFile): Promise<Sheet | Said> {
  const bytes = await parts.download(file.address);
  if (bytes === 'failed') return sentence('sheetNotFetched');
  if (bytes === 'tooLarge') return sentence('sheetTooLarge');
  const sheet = await readSheetFile(file.name, bytes);
  if (sheet.kind === 'refused') return sentence(REFUSED[sheet.why]);
  if (sheet.kind !== 'cpr') return sheet;
  const data = { line: sheet.line, ...(sheet.sheet === null ? {} : { sheet: sheet.sheet }) };
  return { kind: 'said', say: 'sheetHoldsCpr', data };
}

const REFUSED = {
  kind: 'sheetKind',
  oldExcel: 'sheetOldExcel',
  locked: 'sheetLocked',
  tooLarge: 'sheetTooLarge',
  damaged: 'sheetDamaged',
  empty: 'sheetEmpty',
} as const;

function sentence(say: SayKey): Said {
  return { kind: 'said', say, data: {} };
}

/** What all the buttons of one card hold. */
const MOST_LETTERS = 15_000;

/** The question carries the lines with it: nothing is kept before it is known for which team. */
async function askWhichTeam(
  parts: ConverseParts,
  file: SentFile,
  view: Extract<View, { kind: 'whichTeam' }>,
): Promise<View> {
  const sheet = await sheetOf(parts, file);
  if ('say' in sheet) return sheet;
  const lines = sheet.kind === 'text' ? sheet.text : asLines(sheet.records);
  if (lines.length * view.teams.length > MOST_LETTERS) return sentence('sheetWhichTeam');
  return { ...view, verb: 'say', data: { text: `importer\n${lines}` } };
}

function asLines(records: readonly SheetRecord[]): string {
  return records.map(({ cells }) => cells.map(quotedCell).join('\t')).join('\n');
}

function quotedCell(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

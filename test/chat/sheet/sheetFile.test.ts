import { zipSync } from 'fflate';
import { excelDay } from '../../../src/chat/sheet/days';
import { readSheetFile } from '../../../src/chat/sheet/sheetFile';
import {
  day,
  fault,
  formula,
  shared,
  truth,
  workbook,
  type MadeBook,
  type MadeSheet,
} from './workbooks';

const HEAD = ['nr', 'hjemmel', 'samtykke', 'start'];
const read = (sheets: readonly MadeSheet[], book?: MadeBook) =>
  readSheetFile('forløb.xlsx', workbook(sheets, book));
const refused = (why: string) => ({ kind: 'refused', why });

/** 1 March 2027 by Excel's count. */
const MARCH = 46447;

describe('days of Excel', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [MARCH, false, '2027-03-01'],
    [MARCH - 1462, true, '2027-03-01'],
    [0, true, '1904-01-01'],
    [MARCH + 0.4375, false, '2027-03-01 10:30'],
    [MARCH - 1e-7, false, '2027-03-01'],
    [0.5, false, '12:00'],
  ])('%s, from 1904: %s', (serial, from1904, said) => {
    expect(excelDay(serial, from1904)).toBe(said);
  });
});

describe('a workbook as a table', () => {
  it('texts of every kind, numbers, days, formulas by their value', async () => {
    const sharedStrings =
      '<si><t>Anna</t></si><si><r><t>Bo </t></r><rPh><t>bo</t></rPh><r><t>Bæk</t></r></si>';
    const rows = [
      HEAD,
      [42, '§85', shared(0), day(MARCH)],
      ['\u00a043 ', formula('§82b'), shared(1), day(MARCH, 2)],
      [4.4e1, fault('#REF!'), formula(''), day(MARCH + 0.4375, 3)],
      [truth(1), truth(0), day(7, 4), '  a_x000D_b  c '],
    ];
    expect(await read([{ name: 'Ark1', rows }], { sharedStrings })).toEqual({
      kind: 'table',
      records: [
        { line: 1, cells: HEAD },
        { line: 2, cells: ['42', '§85', 'Anna', '2027-03-01'] },
        { line: 3, cells: ['43', '§82b', 'Bo Bæk', '2027-03-01'] },
        { line: 4, cells: ['44', '#REF!', '=?', '2027-03-01 10:30'] },
        { line: 5, cells: ['ja', 'nej', '7', 'a\nb c'] },
      ],
      sheet: 'Ark1',
      otherSheets: [],
      hiddenRows: 0,
    });
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = [HEAD, [42, '§85', 'ja', day(MARCH - 1462)]];
    expect(await read([{ name: 'A', rows }], { from1904: true })).toMatchObject({
      records: [{}, { cells: ['42', '§85', 'ja', '2027-03-01'] }],
    });
  });

  it('takes the first visible sheet with content, and tells of the others and of hidden rows', async () => {
    const table = await read([
      { name: 'Tomt', rows: [] },
      { name: 'Lister', rows: [['x']], hidden: true },
      { name: 'Forløb', rows: [[null, null], HEAD, [42, null, 'ja'], [43]], hiddenRows: [3] },
      { name: 'Arkiv', rows: [HEAD] },
    ]);
    expect(table).toEqual({
      kind: 'table',
      records: [
        { line: 2, cells: HEAD },
        { line: 4, cells: ['43'] },
      ],
      sheet: 'Forløb',
      otherSheets: ['Lister', 'Arkiv'],
      hiddenRows: 1,
    });
  });

  it('merged cells say what they lie under; a hidden top row tells its value', async () => {
    const rows = [['a', 'b', 'c'], [1, 'x'], [2], [3, 'y', 'z'], [4]];
    const merged = ['B2:B3', 'B4:C5'];
    const cells = async (hiddenRows: readonly number[]) => {
      const table = await read([{ name: 'A', rows, merged, hiddenRows }]);
      return table.kind === 'table' && table.records.slice(1).map((record) => record.cells);
    };
    expect(await cells([])).toEqual([
      ['1', 'x'],
      ['2', '〃'],
      ['3', 'y', '←'],
      ['4', '〃', '←'],
    ]);
    expect(await cells([2])).toEqual([
      ['2', 'x'],
      ['3', 'y', '←'],
      ['4', '〃', '←'],
    ]);
  });
});

describe('what is refused', () => {
  const CPR = '010190-1234';

  it.each([
    ['in a cell', [{ name: 'A', rows: [HEAD, [42, CPR]] }], { sheet: 'A', line: 2 }],
    [
      'in a hidden row',
      [{ name: 'A', rows: [HEAD, [42, CPR]], hiddenRows: [2] }],
      { sheet: 'A', line: 2 },
    ],
    [
      'in a hidden sheet',
      [
        { name: 'A', rows: [HEAD] },
        { name: 'B', rows: [[CPR]], hidden: true },
      ],
      { sheet: 'B', line: 1 },
    ],
    [
      'in another sheet',
      [
        { name: 'A', rows: [HEAD] },
        { name: 'B', rows: [[], [CPR]] },
      ],
      { sheet: 'B', line: 2 },
    ],
    [
      'as a number without its zero',
      [{ name: 'A', rows: [HEAD, [101901234]] }],
      { sheet: 'A', line: 2 },
    ],
    ['as a number', [{ name: 'A', rows: [HEAD, [3112901234]] }], undefined],
    ['in two cells', [{ name: 'A', rows: [HEAD, ['010190', '1234']] }], { sheet: 'A', line: 2 }],
    ['by a formula', [{ name: 'A', rows: [HEAD, [formula(CPR)]] }], { sheet: 'A', line: 2 }],
    ['as a sheet’s name', [{ name: CPR, rows: [HEAD] }], { sheet: null, line: 1 }],
  ])('a CPR number %s', async (_, sheets, where) => {
    const answer = await read(sheets as readonly MadeSheet[]);
    if (where) expect(answer).toEqual({ kind: 'cpr', ...where });
    else expect(['cpr', 'table']).toContain(answer.kind);
    expect(JSON.stringify(answer)).not.toContain(CPR);
  });

  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const zip = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts));

  it.each([
    ['nothing', 'a.xlsx', Buffer.of(), 'empty'],
    ['no rows', 'a.xlsx', workbook([{ name: 'A', rows: [] }]), 'empty'],
    ['old Excel', 'a.xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'oldExcel'],
    [
      'a password',
      'a.xlsx',
      Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    [
      'a label',
      'a.xlsx',
      Buffer.concat([OLE, Buffer.from('DRMEncryptedTransform', 'utf16le')]),
      'locked',
    ],
    ['a picture', 'a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'kind'],
    ['another zip', 'a.docx', zip({ 'word/document.xml': Buffer.from('<a/>') }), 'kind'],
    ['half a zip', 'a.xlsx', workbook([{ name: 'A', rows: [HEAD] }]).subarray(0, 300), 'damaged'],
    ['zeros in a text', 'a.csv', Buffer.from('a;b\u0000'), 'damaged'],
    ['blanks', 'a.csv', Buffer.from(' \n\n'), 'empty'],
  ])('%s', async (_, name, bytes, why) => {
    expect(await readSheetFile(name, bytes)).toEqual(refused(why));
  });

  it.each([
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    ['entities from elsewhere', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'],
    [
      'an entity nobody knows',
      '<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
    ],
    ['half an element', '<worksheet><sheetData><row>'],
    ['no XML', 'nr;hjemmel'],
  ])('%s', async (_, part) => {
    const parts = { 'xl/worksheets/s1.xml': part };
    expect(await read([{ name: 'A', rows: [] }], { parts })).toEqual(refused('damaged'));
  });

  it('bombs: by their ratio, by their size, by their parts, by what they hide', async () => {
    const bomb = Buffer.alloc(30_000_000, ' ');
    const parts = { 'xl/worksheets/s1.xml': bomb };
    expect(await read([{ name: 'A', rows: [] }], { parts })).toEqual(refused('tooLarge'));
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`${at}`, Buffer.of(1)]),
    );
    expect(await readSheetFile('a.xlsx', zip(many))).toEqual(refused('tooLarge'));
    // The archive says that the part is small, and it is not.
    const lying = workbook([{ name: 'A', rows: [] }], { parts: { 'xl/worksheets/s1.xml': bomb } });
    const said = Buffer.alloc(4);
    said.writeUInt32LE(bomb.length);
    for (let at = lying.indexOf(said); at >= 0; at = lying.indexOf(said))
      lying.writeUInt32LE(1000, at);
    expect(await readSheetFile('a.xlsx', lying)).toEqual(refused('damaged'));
  });

  it('more cells, more rows and wider rows than a sheet of courses has', async () => {
    const row = Array.from({ length: 26 }, () => 'x');
    const cells = Array.from({ length: 4000 }, () => row);
    expect(await read([{ name: 'A', rows: cells }])).toEqual(refused('tooLarge'));
    const far = { xml: () => '<c r="XFD1" t="str"><v>x</v></c>' };
    expect(await read([{ name: 'A', rows: [[far]] }])).toEqual(refused('tooLarge'));
  });
});

describe('a text file', () => {
  const TEXT = 'nr;målgruppe\n42;ja\n';
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(TEXT, 'utf16le')])],
    ['Windows', Buffer.from(TEXT, 'latin1')],
  ])('in %s', async (_, bytes) => {
    expect(await readSheetFile('a.CSV', bytes)).toEqual({ kind: 'text', text: TEXT });
  });

  it('with a CPR number is refused, with its line', async () => {
    const bytes = Buffer.from('nr;cpr\n42;010190-1234\n');
    expect(await readSheetFile('a.csv', bytes)).toEqual({ kind: 'cpr', sheet: null, line: 2 });
  });
});

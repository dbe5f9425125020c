import { pastedText } from '../../../src/chat/import/paste';
import { readToday } from '../today';
import { rows, rowsOf } from './rows';

const FULL = {
  citizen: 42,
  programme: 'job',
  basis: 'sel85',
  consent: 'given',
  people: { cti: { name: 'Anna Berg' }, social: 'none' },
  startup: '2027-01-12',
  firstDay: '2027-03-01',
  start: '2027-03-01',
};

describe('lines from a spreadsheet', () => {
  it('Danish headings, tabs, Danish dates', () => {
    const text = [
      'Borgernummer\tLovhjemmel\tSamtykke\tCTI-medarbejder\tSocial\tOpstartsmøde\tFørste arbejdsdag\tStart',
      '42\t§85\tja\tAnna Berg\tingen\t12/1-2027\t01.03.2027\t1. marts 2027',
    ].join('\n');
    expect(rows(text)).toEqual([{ line: 2, words: FULL, faults: [] }]);
  });

  it('English headings, semicolons, another order of columns', () => {
    const text = [
      'start;first day;startup;social caseworker;CTI worker;consent;legal basis;citizen',
      '2027-03-01;1 March;12 January;none;Anna Berg;yes;SEL 85;042',
    ].join('\n');
    expect(rows(text)).toEqual([{ line: 2, words: FULL, faults: [] }]);
  });

  it('commas, quotes, empty cells, spaces and blank lines', () => {
    const text = [
      'nr, hjemmel, samtykke, begrundelse',
      '',
      ' 42 , 82b , ja , "overtaget, §85 før"',
      ' ',
      '43,"mentor",afventer,',
      ',,,',
    ].join('\r\n');
    expect(rows(text)).toEqual([
      {
        line: 3,
        words: {
          citizen: 42,
          programme: 'job',
          basis: 'sel82b',
          consent: 'given',
          reason: 'overtaget, §85 før',
        },
        faults: [],
      },
      {
        line: 5,
        words: { citizen: 43, programme: 'job', basis: 'lab167', consent: 'pending' },
        faults: [],
      },
    ]);
  });

  it('an HTML table, as Teams may send it', () => {
    const text =
      '<div>importer</div><table><tbody><tr><td><p>Nr</p></td><td><p>Lovhjemmel</p></td><td>Samtykke</td></tr>\n' +
      '<tr><td><p>42</p></td><td><p>§85</p></td><td>ja</td></tr>\n' +
      '<tr><td>43</td><td>generisk</td><td>ja</td></tr></tbody></table>';
    const reading = readToday(text);
    expect(reading).toMatchObject({ kind: 'command', command: { name: 'import' } });
    if (reading.kind !== 'command' || reading.command.name !== 'import') throw new Error();
    expect(rows(reading.command.lines).map(({ words, faults }) => ({ words, faults }))).toEqual([
      { words: { citizen: 42, programme: 'job', basis: 'sel85', consent: 'given' }, faults: [] },
      { words: { citizen: 43, programme: 'generic', consent: 'given' }, faults: [] },
    ]);
  });

  it('several pastes add up, each with or without its headings', () => {
    const first = 'nr;hjemmel;samtykke\n42;§85;ja';
    const second = '43;§82b;ja';
    const third = 'samtykke;nr;hjemmel\nja;44;§85';
    const read = rows([first, second, third].join('\n'));
    expect(read.map(({ line, words }) => [line, words.citizen, words.basis])).toEqual([
      [2, 42, 'sel85'],
      [3, 43, 'sel82b'],
      [5, 44, 'sel85'],
    ]);
    expect(read.every(({ faults }) => faults.length === 0)).toBe(true);
  });

  it('says for each line what is wrong with it, and keeps the rest', () => {
    const text = [
      'nr;hjemmel;samtykke;start',
      '42;§85;ja;31/2',
      '1234567;§85;ja;',
      'Hansen;§85;ja;',
      '43;§99;ja;',
      '44;§85;;',
      ';;ja;1/3',
      '45;§85;ja;;for meget',
      '42;§82b;ja;',
      '46;§85;måske;1/3-2027',
    ].join('\n');
    const faults = rows(text).map((row) => row.faults);
    expect(faults).toEqual([
      [{ why: 'noSuchDate', column: 'start', typed: '31/2' }],
      [{ why: 'badNumber', column: 'citizen', typed: '1234567' }],
      [{ why: 'unreadable', column: 'citizen', typed: 'Hansen' }],
      [{ why: 'unreadable', column: 'basis', typed: '§99' }],
      [{ why: 'missing', column: 'consent', typed: '' }],
      [
        { why: 'missing', column: 'citizen', typed: '' },
        { why: 'missing', column: 'basis', typed: '' },
      ],
      [{ why: 'tooManyCells', column: null, typed: 'for meget' }],
      [{ why: 'twice', column: 'citizen', typed: '42' }],
      [{ why: 'unreadable', column: 'consent', typed: 'måske' }],
    ]);
    expect(rows(text)[8]?.words).toEqual({
      citizen: 46,
      programme: 'job',
      basis: 'sel85',
      start: '2027-03-01',
    });
  });

  it('names the headings that it does not know, and keeps nothing of them', () => {
    const pasted = pastedText(
      'nr;hjemmel;Bemærkning;samtykke;\n42;§85;bor hos sin søster;ja;x',
      null,
    );
    expect(pasted.leftOut).toEqual(['Bemærkning', 5]);
    expect(JSON.stringify(pasted)).not.toContain('søster');
    expect(rowsOf(pasted)[0]?.faults).toEqual([]);
  });

  it.each([['START_DATO'], ['Start (dato)'], ['Start dato:'], ['CTI - start']])(
    'knows the heading %s',
    (heading) => {
      const [row] = rows(`nr;hjemmel;samtykke;${heading}\n42;§85;ja;1/3-2027`);
      expect(row).toMatchObject({ words: { start: '2027-03-01' }, faults: [] });
    },
  );

  it('a heading that stands twice: the same is no harm, two things are a fault', () => {
    const text =
      'nr;hjemmel;samtykke;cti;CTI\n42;§85;ja;Anna;Anna\n43;§85;ja;Anna;Bo\n44;§85;ja;;Bo';
    expect(pastedText(text, null).doubled).toEqual(['CTI']);
    expect(rows(text).map(({ faults }) => faults)).toEqual([
      [],
      [{ why: 'contradicts', column: 'cti', typed: 'Bo' }],
      [],
    ]);
    expect(rows(text)[2]?.words.people).toEqual({ cti: { name: 'Bo' } });
  });

  it('without headings: lines as one would type them after opret', () => {
    expect(rows('42 §85 samtykke ja cti Anna Berg\n43 generisk samtykke ja start 1/3')).toEqual([
      {
        line: 1,
        words: {
          citizen: 42,
          programme: 'job',
          basis: 'sel85',
          consent: 'given',
          people: { cti: { name: 'Anna Berg' } },
        },
        faults: [],
      },
      {
        line: 2,
        words: { citizen: 43, programme: 'generic', consent: 'given', start: '2027-03-01' },
        faults: [],
      },
    ]);
    expect(rows('42;x;y;z')[0]?.faults).toEqual([
      { why: 'noHeader', column: null, typed: '42;x;y;z' },
    ]);
  });

  it('a date in the consent column means given; T13: days without a year are the nearest', () => {
    expect(rows('nr;hjemmel;samtykke;start;første dag\n42;§85;1/2-2027;1/3;1/3')[0]?.words).toEqual(
      {
        citizen: 42,
        programme: 'job',
        basis: 'sel85',
        consent: 'given',
        start: '2027-03-01',
        firstDay: '2027-03-01',
      },
    );
    expect(rows('nr;hjemmel;samtykke;første dag\n42;§85;ja;1/3')[0]?.words.firstDay).toBe(
      '2027-03-01',
    );
  });

  it('150 lines, as much as a message holds, in a moment', () => {
    const lines = Array.from({ length: 150 }, (_, at) => `${at + 1};§85;ja;Anna Berg;1/3-2027`);
    const started = process.cpuUsage();
    const read = rows(['nr;hjemmel;samtykke;cti;start', ...lines].join('\n'));
    const { user, system } = process.cpuUsage(started);
    expect(read).toHaveLength(150);
    expect(read.every(({ faults }) => faults.length === 0)).toBe(true);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});

describe('import, as people write it', () => {
  const LINES = 'nr;hjemmel\n42;§85';
  it.each([
    'importer',
    'Importer',
    'IMPORTER',
    'importér',
    'importer:',
    'import',
    'Import',
    'indlæs',
    'importer forløb',
    'import courses',
    'import lines',
    'importer <br>',
    '<at>CTI-bot</at> importer',
    ' importer ',
    '**importer**',
  ])('%s', (word) => {
    expect(readToday(`${word}\n${LINES}`)).toEqual({
      kind: 'command',
      command: { name: 'import', lines: LINES },
    });
  });

  it('keeps tabs, semicolons and lines just as they came', () => {
    const lines = 'nr\thjemmel\n 42\t§85\t\n\n43;x';
    expect(readToday(`importer\n${lines}`)).toEqual({
      kind: 'command',
      command: { name: 'import', lines },
    });
  });

  it('a mention in a line stands as its name', () => {
    expect(readToday('importer\n42;<at>Anna Berg</at>')).toEqual({
      kind: 'command',
      command: { name: 'import', lines: '42;Anna Berg' },
    });
  });

  it.each([
    ['importer samtykke ja', { consent: 'given' }],
    ['Importer: alle har samtykke ja', { consent: 'given' }],
    ['importer samtykke afventer', { consent: 'pending' }],
    ['import consent yes', { consent: 'given' }],
    ['importer uden fejl', { leave: 'faults' }],
    ['import without errors', { leave: 'faults' }],
    ['importer kun de nye linjer', { leave: 'earlier' }],
    ['import only the new lines', { leave: 'earlier' }],
  ])('%s', (text, option) => {
    const alone = { kind: 'command', command: { name: 'import', lines: '', ...option } };
    expect(readToday(text)).toEqual(alone);
    const { command } = alone;
    expect(readToday(`${text}\n${LINES}`)).toMatchObject({ command: { ...command, lines: LINES } });
  });

  it.each([['importer samtykke;nr;hjemmel\nja;42;§85'], ['importer samtykke måske']])(
    'takes %j for lines',
    (text) => {
      const reading = readToday(text);
      expect(reading).toMatchObject({ command: { name: 'import' } });
      expect(reading).not.toMatchObject({ command: { consent: expect.anything() as unknown } });
    },
  );

  it('alone', () => {
    expect(readToday('importer')).toEqual({
      kind: 'command',
      command: { name: 'import', lines: '' },
    });
  });
});

import { readLine } from '../../../src/chat/import/lines';
import { pastedText } from '../../../src/chat/import/paste';
import { TODAY } from '../today';
import { rows, rowsOf } from './rows';

describe('what spreadsheets leave in a text', () => {
  const HEAD = 'nr;hjemmel;samtykke;start';
  const START = { start: '2027-03-01' };

  it.each([
    ['01-03-2027 00:00'],
    ['2027-03-01 00:00:00'],
    ['2027-03-01T00:00:00Z'],
    ['01-mar-27'],
    ['1. marts 2027'],
    ['01-03-2027 00:00:00'],
    ['1.3.2027 0.00'],
    ['man 01-03-2027'],
    ['mandag d. 1/3-2027'],
    ['Mon 1 Mar 2027'],
    ['01-March-2027'],
    ['1.3.'],
    ['1.3'],
  ])('reads the day %s', (cell) => {
    expect(rows(`${HEAD}\n42;§85;ja;${cell}`)[0]).toMatchObject({ words: START, faults: [] });
  });

  it.each([['tirs 01-03-2027'], ['01-03-2027 10:30'], ['uge 9'], ['46082'], ['01-mxr-27']])(
    'asks about the day %s',
    (cell) => {
      const [row] = rows(`${HEAD}\n42;§85;ja;${cell}`);
      expect(row?.faults).toEqual([{ why: 'unreadable', column: 'start', typed: cell }]);
    },
  );

  it.each([
    ['a day that exists nowhere', '31-feb-27'],
    ['nor here', '31-02-2027 00:00'],
  ])('refuses %s', (_, cell) => {
    expect(rows(`${HEAD}\n42;§85;ja;${cell}`)[0]?.faults[0]?.why).toBe('noSuchDate');
  });

  it('quoted cells hold line breaks, separators and quotes', () => {
    const text =
      'nr;hjemmel;samtykke;årsag\n42;§85;ja;"første ""linje""\nog; anden"\n43;§85;ja;"en"';
    expect(rows(text).map(({ words, faults }) => [words.citizen, words.reason, faults])).toEqual([
      [42, 'første "linje"\nog; anden', []],
      [43, 'en', []],
    ]);
  });

  it.each([
    ['quotes within a cell', 'nr;hjemmel;samtykke;årsag\n42;§85;ja;5" skærm\n43;§85;ja;"a" og b'],
    ['a quote that does not close', 'nr;hjemmel;samtykke;årsag\n42;§85;ja;"skærm\n43;§85;ja;b'],
    ['two of them', 'nr;hjemmel;samtykke;årsag\n42;§85;ja;"skærm\n43;§85;ja;"b\n44;§85;ja;c'],
  ])('%s swallow no line', (_, text) => {
    const read = rows(text).map(({ words, faults }) => [words.citizen, faults.length]);
    expect(read).toEqual(
      text
        .split('\n')
        .slice(1)
        .map((line) => [Number(line.slice(0, 2)), 0]),
    );
  });

  it.each(['\t', ';', ',', '|'])(
    'cells between %j, a byte-order mark, CRLF, hard spaces',
    (separator) => {
      const lines = [
        ['nr', 'CTI\u00a0start', 'hjemmel', 'samtykke'],
        ['\u00a042\u00a0', '1.\u00a0marts 2027', '§\u00a085', 'ja\u202f'],
      ];
      const text = `\ufeff${lines.map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
      expect(rows(text)).toEqual([
        {
          line: 2,
          words: { citizen: 42, programme: 'job', basis: 'sel85', consent: 'given', ...START },
          faults: [],
        },
      ]);
    },
  );

  it('skips what is no line, and names it', () => {
    const text = [
      'sep=;',
      'CTI-forløb 2027;;;',
      'Opdateret 3. marts;;;',
      'nr;hjemmel;samtykke;start',
      '---;---;---;---',
      '42;§85;ja;1/3-2027',
      '====',
      'I alt;1;;',
    ].join('\n');
    const pasted = pastedText(text, null);
    expect(rowsOf(pasted)).toMatchObject([{ line: 6, words: { citizen: 42 }, faults: [] }]);
    expect(pasted.skipped).toEqual([
      { line: 2, text: 'CTI-forløb 2027' },
      { line: 3, text: 'Opdateret 3. marts' },
      { line: 5, text: '--- · --- · --- · ---' },
      { line: 7, text: '====' },
      { line: 8, text: 'I alt · 1' },
    ]);
  });

  it('a line with a number above the headings is no title', () => {
    const pasted = pastedText('42;§85;ja\nnr;hjemmel;samtykke\n43;§85;ja', null);
    expect(pasted.skipped).toEqual([]);
    expect(rowsOf(pasted).map(({ faults }) => faults.map(({ why }) => why))).toEqual([
      ['noHeader'],
      [],
    ]);
  });

  it('merged cells are filled and named, and move nothing', () => {
    const text = [
      'nr;hjemmel;samtykke;cti;opstart;første dag',
      '42;§85;ja;Anna;1/3-2027;\u2190',
      '43;\u3003;\u3003;\u3003;1/2-2027;2/3-2027',
    ].join('\n');
    const pasted = pastedText(text, null);
    expect(rowsOf(pasted)).toMatchObject([
      { words: { citizen: 42, startup: '2027-03-01', firstDay: '2027-03-01' }, faults: [] },
      {
        words: { citizen: 43, basis: 'sel85', consent: 'given', people: { cti: { name: 'Anna' } } },
      },
    ]);
    expect(pasted.filled).toEqual([
      { line: 2, heading: 'første dag' },
      { line: 3, heading: 'hjemmel' },
      { line: 3, heading: 'samtykke' },
      { line: 3, heading: 'cti' },
    ]);
  });

  it('consent said once holds where a line says nothing of it', () => {
    const { blocks } = pastedText(
      'nr;hjemmel;samtykke\n42;§85;\n43;§85;afventer\n44;§85;måske',
      null,
    );
    const read = blocks.flatMap((block) =>
      block.rows.map((row) => readLine(block, row, { today: TODAY, consent: 'given' })),
    );
    expect(read.map(({ words, faults }) => [words.consent, faults.map(({ why }) => why)])).toEqual([
      ['given', []],
      ['pending', []],
      ['given', ['unreadable']],
    ]);
  });
});

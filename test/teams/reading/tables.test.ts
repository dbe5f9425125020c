import { plainText } from '../../../src/teams/reading/html';

const table = (...rows: string[]): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
const lines = (html: string): string[] =>
  plainText(html)
    .split('\n')
    .filter((line) => line !== '');

describe('tables as Teams sends them', () => {
  it('a cell over two rows moves nothing', () => {
    const html = table(
      '<td>nr</td><td>cti</td><td>start</td>',
      '<td>42</td><td rowspan="2">Anna</td><td>1/3</td>',
      '<td>43</td><td>2/3</td>',
      '<td>44</td><td>Bo</td><td>3/3</td>',
    );
    expect(lines(html)).toEqual(['nr\tcti\tstart', '42\tAnna\t1/3', '43\t〃\t2/3', '44\tBo\t3/3']);
  });

  it('a cell over two columns', () => {
    const html = table(
      '<th>nr</th><th>opstart</th><th>start</th><th>cti</th>',
      "<td>42</td><td style='x' colspan='2'><p>1/3</p></td><td>Anna</td>",
    );
    expect(lines(html)[1]).toBe('42\t1/3\t←\tAnna');
  });

  it('over both, at the end of a row, and over what is left', () => {
    const html = table(
      '<td rowspan=3>a</td><td colspan=2 rowspan=2>b</td>',
      '',
      '<td>c</td><td rowspan="9999">d</td>',
      '<td>e</td><td>f</td>',
    );
    expect(lines(html)).toEqual(['a\tb\t←', '〃\t〃\t〃', '〃\tc\td', 'e\tf\t〃']);
  });

  it('a new table begins anew', () => {
    const html = table('<td>a</td><td rowspan="3">b</td>') + table('<td>c</td><td>d</td>');
    expect(lines(html)).toEqual(['a\tb', 'c\td']);
  });

  it('quotes and line breaks in a cell stay in it', () => {
    const html = table('<td>5&quot; "x"</td><td>a<br>b</td><td>&amp;</td>');
    expect(lines(html)).toEqual(['"5"" ""x"""\ta b\t&']);
  });

  it('believes no monstrous span', () => {
    const html = table(`<td colspan="9999">${'<td>x</td>'.repeat(3)}`);
    expect(lines(html)[0]?.split('\t').length).toBeLessThan(100);
  });
});

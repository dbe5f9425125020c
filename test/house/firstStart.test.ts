import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, textOf } from './source';

/** What is loaded before the version of Node is known to be new enough. */
const LOADED_FIRST = ['bin/run.js', 'bin/check.js'];

describe('the first start', () => {
  it.each(LOADED_FIRST)('%s is written so that the oldest Node can read it', (file) => {
    expect(newSyntaxIn(textOf(file))).toEqual([]);
  });

  it('would notice what an old Node cannot read', () => {
    const news = newSyntaxIn('const f = (a) => `x${a}`; f(1,); class A {} let {b} = a ?? c;');
    expect(news).toHaveLength(8);
  });

  it('says in one sentence that Node is too old', () => {
    const { status, stderr } = runAs(
      `Object.defineProperty(process.versions, 'node', { value: '12.22.12' });`,
      join(ROOT, 'bin/run.js'),
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'This bot needs Node.js 20 or newer, but this is 12.22.12. Get a newer one from https://nodejs.org and try again.\n',
    );
  });

  it('says in one sentence that the packages are missing', () => {
    const bare = mkdtempSync(join(tmpdir(), 'cti-bare-'));
    cpSync(join(ROOT, 'bin'), join(bare, 'bin'), { recursive: true });
    const { status, stderr } = runAs('', join(bare, 'bin/run.js'));
    expect(status).toBe(1);
    expect(stderr).toBe(
      'The packages are not installed yet. Run "npm install" in this folder first.\n',
    );
    rmSync(bare, { recursive: true });
  });

  it('says how to run when the mode is unknown', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/run.js', 'fly'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe('Say how to run: node bin/run.js start | bot | serve\n');
  });
});

function runAs(before: string, script: string): { status: number | null; stderr: string } {
  const code = `${before} process.argv[2] = 'bot'; require(${JSON.stringify(script)});`;
  return spawnSync(process.execPath, ['-e', code, 'run'], { encoding: 'utf8' });
}

/** Everything in a script that came after ECMAScript 5. */
function newSyntaxIn(script: string): string[] {
  const source = ts.createSourceFile('old.js', script, ts.ScriptTarget.ES5, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNew(node, source)) found.push(node.getText().slice(0, 40));
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function isNew(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.BlockScoped) !== 0;
  if (ts.isCallExpression(node)) return node.arguments.hasTrailingComma === true;
  if (ts.isBinaryExpression(node)) return node.operatorToken.getText(source) === '??';
  return (
    ts.isArrowFunction(node) ||
    ts.isTemplateLiteral(node) ||
    ts.isClassLike(node) ||
    ts.isSpreadElement(node) ||
    ts.isBindingElement(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isOptionalChain(node) ||
    ts.isAwaitExpression(node)
  );
}

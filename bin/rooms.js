// The shape of the house: files a folder, rings of imports, the longest chain: node bin/rooms.js.
// test/house/walls.test.ts holds what it prints; src/rooms.json says who may know whom.
'use strict';

const { readdirSync, readFileSync, statSync } = require('fs');
const path = require('path');
const ts = require('typescript');

const ROOT = path.resolve(__dirname, '..');

/** Every file below a folder of the project, as paths from its root with `/`. */
function filesBelow(folder, wanted) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => wanted.test(file) && statSync(path.join(ROOT, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function textOf(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The room of a path below src/: its first folder; programs and wiring are `wiring`. */
function roomOf(file) {
  const [room = ''] = file.split('/');
  return ['main', 'operate'].includes(room) ? 'wiring' : room;
}

/**
 * Every `import … from`, `export … from` and `require` of a source file: `from` and `to` as paths
 * below src/ without `.ts` (a package by its name), whether it is a package, and whether it is gone
 * at run time.
 */
function importsOf(file) {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const name = moduleNamed(node);
    if (name !== undefined) found.push({ ...target(file, name), typeOnly: isTypeOnly(node) });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function moduleNamed(node) {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : isLoading(node)
        ? node.arguments[0]
        : undefined;
  return named && ts.isStringLiteral(named) ? named.text : undefined;
}

/** `require('…')`, `require.resolve('…')` and `import('…')`. */
function isLoading(node) {
  return (
    ts.isCallExpression(node) && /^(require(\.resolve)?|import)$/.test(node.expression.getText())
  );
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  if (whole) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((one) => one.isTypeOnly);
}

function target(file, name) {
  const from = insideSrc(path.join(ROOT, file));
  if (!name.startsWith('.')) return { from, to: packageOf(name), isPackage: true };
  return { from, to: insideSrc(path.resolve(ROOT, path.dirname(file), name)), isPackage: false };
}

function insideSrc(file) {
  return path.relative(path.join(ROOT, 'src'), file).split(path.sep).join('/').replace(/\.ts$/, '');
}

/** `@scope/name/inner` and `name/inner` by their package. */
function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** file → the files it imports, by the imports given. */
function graphOf(imports) {
  const files = new Set(imports.map(({ from }) => from));
  const graph = new Map([...files].map((file) => [file, new Set()]));
  for (const { from, to, isPackage } of imports) {
    if (isPackage) continue;
    const file = [to, `${to}/index`].find((one) => files.has(one)) ?? to;
    if (!graph.has(file)) graph.set(file, new Set());
    if (file !== from) graph.get(from).add(file);
  }
  return graph;
}

/** Groups of files that all reach each other (Tarjan's strongly connected components), largest first. */
function ringsOf(graph) {
  const order = new Map();
  const low = new Map();
  const stack = [];
  const rings = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const ring = stack.splice(stack.indexOf(file));
    if (ring.length > 1) rings.push(ring.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return rings.sort((a, b) => b.length - a.length);
}

/** The longest way from import to import; a ring is passed through once. */
function longestChain(graph) {
  const best = new Map();
  const walk = (file, path_) => {
    if (best.has(file)) return best.get(file);
    let longest = [];
    for (const next of graph.get(file) ?? []) {
      if (path_.has(next)) continue;
      const way = walk(next, new Set([...path_, next]));
      if (way.length > longest.length) longest = way;
    }
    best.set(file, [file, ...longest]);
    return best.get(file);
  };
  let longest = [];
  for (const file of graph.keys()) {
    const way = walk(file, new Set([file]));
    if (way.length > longest.length) longest = way;
  }
  return longest;
}

/** folder → how many files lie in it (not in its inner folders). */
function filesAFolder(files) {
  const counts = new Map();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

function main() {
  const files = filesBelow('src', /\.ts$/);
  const imports = files.flatMap(importsOf);
  const all = ringsOf(graphOf(imports));
  const atRunTime = ringsOf(graphOf(imports.filter(({ typeOnly }) => !typeOnly)));
  console.log('files a folder');
  for (const [folder, count] of [...filesAFolder(files)].sort())
    console.log(`  ${count}\t${folder}`);
  console.log(`rings at run time: ${atRunTime.length}`);
  console.log(`rings of types: ${all.length}`);
  for (const ring of all) console.log(`  ${ring.length}: ${ring.join(' ')}`);
  const chain = longestChain(graphOf(imports));
  console.log(`longest chain: ${chain.length}: ${chain.join(' → ')}`);
}

module.exports = {
  ROOT,
  filesAFolder,
  filesBelow,
  graphOf,
  importsOf,
  longestChain,
  ringsOf,
  roomOf,
  textOf,
};

if (require.main === module) main();

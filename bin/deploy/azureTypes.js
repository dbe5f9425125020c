// Reduces Microsoft's published resource types to what infra/ uses, for test/infra: node bin/deploy/azureTypes.js <clone of Azure/bicep-types-az>
'use strict';

const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, '..', '..');
const TARGET = path.join(ROOT, 'test', 'golden', 'azureTypes.json');
const READ_ONLY = 2;
const REQUIRED = 1;
/** Deep enough for every property that the template sets. */
const DEPTH = 9;

function git(clone, ...words) {
  return execFileSync('git', ['-C', clone, ...words], { encoding: 'utf8', maxBuffer: 1e9 });
}

/** `Microsoft.Web/sites@2023-12-01` and the like, as the template's files name them. */
function namesUsed() {
  const files = fs.readdirSync(path.join(ROOT, 'infra'), { recursive: true });
  const bicep = files.filter((file) => file.endsWith('.bicep'));
  const texts = bicep.map((file) => fs.readFileSync(path.join(ROOT, 'infra', file), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/^resource \w+ '([^']+)'/gm)]);
  return [...new Set(found.map(([, name]) => name))].sort();
}

/** Reads one file of types; each refers to others by their place in it. */
function reader(types) {
  const at = ({ $ref }) => types[Number($ref.slice(2))];
  const object = (properties, visited, depth) => {
    const kept = Object.entries(properties).filter(([, { flags }]) => !(flags & READ_ONLY));
    return Object.fromEntries(
      kept.map(([name, { type, flags }]) => [
        flags & REQUIRED ? `${name}!` : name,
        reduced(type, visited, depth + 1),
      ]),
    );
  };
  /** A union that takes any string besides names those that are known: what we write is one of them. */
  const literals = (all) => {
    const words = all.filter((one) => one.$type === 'StringLiteralType').map((one) => one.value);
    return words.length > 0 ? { oneOf: words } : 'any';
  };
  const reduced = (ref, visited, depth) => {
    const type = at(ref);
    if (depth > DEPTH || visited.includes(type)) return 'any';
    const here = [...visited, type];
    switch (type.$type) {
      case 'StringType':
        return 'string';
      case 'StringLiteralType':
        return { oneOf: [type.value] };
      case 'IntegerType':
        return 'int';
      case 'BooleanType':
        return 'bool';
      case 'UnionType':
        return literals(type.elements.map(at));
      case 'ArrayType':
        return { array: reduced(type.itemType, here, depth + 1) };
      case 'ObjectType':
        return type.additionalProperties && Object.keys(type.properties).length === 0
          ? { map: reduced(type.additionalProperties, here, depth + 1) }
          : { object: object(type.properties, here, depth) };
      case 'DiscriminatedObjectType':
        return {
          by: type.discriminator,
          base: object(type.baseProperties, here, depth),
          kinds: Object.fromEntries(
            Object.entries(type.elements).map(([kind, each]) => [kind, reduced(each, here, depth)]),
          ),
        };
      default:
        return 'any';
    }
  };
  return { resource: ({ body }) => reduced(body, [], 0) };
}

function typeOf(clone, files, name) {
  const [type, version] = name.split('@');
  const provider = type.split('/')[0].toLowerCase();
  for (const file of files.filter((one) => one.includes(`/${provider}/${version}/`))) {
    const types = JSON.parse(git(clone, 'show', `HEAD:${file}`));
    const found = types.find((one) => one.$type === 'ResourceType' && one.name === name);
    if (found) return reader(types).resource(found);
  }
  throw new Error(`${name} is not among the published types.`);
}

/** What the template never sets is not worth keeping: below it, anything goes. */
function pruned(type, used) {
  if (typeof type !== 'object') return type;
  if (type.array) return { array: pruned(type.array, used) };
  if (type.map) return { map: pruned(type.map, used) };
  if (type.kinds) {
    const kinds = Object.entries(type.kinds).filter(([kind]) => used.has(kind));
    return {
      by: type.by,
      base: properties(type.base, used),
      kinds: Object.fromEntries(kinds.map(([kind, each]) => [kind, pruned(each, used)])),
    };
  }
  return type.object ? { object: properties(type.object, used) } : type;
}

function properties(all, used) {
  return Object.fromEntries(
    Object.entries(all).map(([name, type]) => [
      name,
      used.has(name.replace('!', '')) ? pruned(type, used) : 'any',
    ]),
  );
}

function main([clone]) {
  const files = git(clone, 'ls-tree', '-r', '--name-only', 'HEAD', 'generated')
    .split('\n')
    .filter((file) => file.endsWith('/types.json'));
  const words = fs
    .readdirSync(path.join(ROOT, 'infra'), { recursive: true })
    .filter((file) => file.endsWith('.bicep'))
    .map((file) => fs.readFileSync(path.join(ROOT, 'infra', file), 'utf8'))
    .flatMap((text) => text.match(/[\w.]+/g));
  const used = new Set(words);
  const resources = namesUsed().map((name) => [name, pruned(typeOf(clone, files, name), used)]);
  const table = {
    source: 'https://github.com/Azure/bicep-types-az, reduced by bin/deploy/azureTypes.js',
    commit: git(clone, 'log', '-1', '--format=%H').trim(),
    date: git(clone, 'log', '-1', '--format=%cs').trim(),
    resources: Object.fromEntries(resources),
  };
  fs.writeFileSync(TARGET, `${JSON.stringify(table)}\n`);
}

main(process.argv.slice(2));

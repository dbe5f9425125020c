// npm run package: fills the manifest in and zips what goes into Teams to build/cti-bot.zip.
'use strict';

const fs = require('fs');
const path = require('path');
const check = require('./check');
const { readParameters } = require('./pack/parameters');

const FILES = ['manifest.json', 'color.png', 'outline.png'];
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What stands in the manifest as ${{NAME}}, and where it comes from. */
function values({ id, publisher, site, privacy, terms, version }) {
  return {
    APP_ID: id || NO_ID,
    VERSION: version,
    PUBLISHER_NAME: publisher,
    PUBLISHER_URL: site,
    PRIVACY_URL: privacy,
    TERMS_URL: terms,
  };
}

function fill(text, known) {
  return text.replace(/\$\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in known)) throw new Error(`The manifest asks for ${name}, which nobody gives.`);
    return JSON.stringify(known[name]).slice(1, -1);
  });
}

/** A time of its own in every file would make each package another one: 1 January 2000. */
const SAME_TIME = { mtime: new Date(2000, 0, 1), level: 9 };

function zipped(root, parameters) {
  const { zipSync } = require('fflate');
  const folder = path.join(root, 'appPackage');
  const known = values(parameters);
  const languages = fs.readdirSync(path.join(folder, 'language')).sort();
  const entries = [...FILES, ...languages.map((name) => `language/${name}`)].map((name) => {
    const bytes = fs.readFileSync(path.join(folder, ...name.split('/')));
    const filled = name === 'manifest.json' ? Buffer.from(fill(bytes.toString(), known)) : bytes;
    return [name, new Uint8Array(filled)];
  });
  return zipSync(Object.fromEntries(entries), SAME_TIME);
}

/**
 * The app package as bytes, the same for the same parameters. `env` as in docs/deploy.md; throws a
 * list of sentences (`faults`) when one of its values would be refused by Teams.
 */
exports.appPackage = function ({ root, env }) {
  const { faults, parameters } = readParameters({ root, env });
  if (faults.length > 0) throw Object.assign(new Error(faults.join('\n')), { faults });
  return zipped(root, parameters);
};

/** The manifest's version in a package that was made before, or undefined. */
function versionIn(bytes) {
  try {
    const { unzipSync, strFromU8 } = require('fflate');
    return JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'])).version;
  } catch {
    return undefined;
  }
}

/** Teams takes an update only under a version that grew: what is said when it did not. */
function sameVersionSaid(target, made, version) {
  if (!fs.existsSync(target)) return [];
  const before = fs.readFileSync(target);
  if (versionIn(before) !== version || Buffer.compare(before, Buffer.from(made)) === 0) return [];
  return [
    `The package made before had other content and the same version ${version}. If Teams has that one already, it takes`,
    'this one only under a higher version: "npm version patch --no-git-tag-version", then make it again.',
  ];
}

function main() {
  check.checkHouse();
  const { faults, remarks, parameters } = readParameters({ root: check.ROOT, env: process.env });
  if (faults.length > 0) check.giveUp(faults.join('\n'));
  const target = path.join(check.ROOT, 'build', 'cti-bot.zip');
  const made = zipped(check.ROOT, parameters);
  const said = [...remarks, ...sameVersionSaid(target, made, parameters.version)];
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, made);
  process.stdout.write(`${path.relative(process.cwd(), target)}\n`);
  for (const sentence of said) process.stderr.write(`${sentence}\n`);
}

if (require.main === module) main();

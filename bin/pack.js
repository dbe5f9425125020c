// npm run pack: what runs in production, as build/pack/ and build/bot.zip: one bundle with its cards, notices and bill of materials.
'use strict';

const fs = require('fs');
const path = require('path');
const check = require('./check');

const PACK = path.join(check.ROOT, 'build', 'pack');
const ZIP = path.join(check.ROOT, 'build', 'bot.zip');
/** The same content makes the same file: 1 January 2000 for every entry. */
const SAME_TIME = { mtime: new Date(2000, 0, 1), level: 9 };

function json(...parts) {
  return JSON.parse(fs.readFileSync(path.join(check.ROOT, ...parts), 'utf8'));
}

/** What the web app reads of a package: how to start it and on which Node, nothing to install. */
function manifest() {
  const { name, version, engines } = json('package.json');
  const scripts = { start: 'node bot.js serve', operate: 'node bot.js operate' };
  return { name, version, private: true, engines, scripts };
}

function write(name, text) {
  fs.writeFileSync(path.join(PACK, name), text);
}

function copyFiles() {
  fs.cpSync(path.join(check.ROOT, 'cards'), path.join(PACK, 'cards'), { recursive: true });
  fs.mkdirSync(path.join(PACK, 'dist'));
  fs.copyFileSync(require('./sentences').MODEL, path.join(PACK, 'dist', 'sentences.model'));
  write('package.json', `${JSON.stringify(manifest(), null, 2)}\n`);
}

function writeWhatIsInside(folders) {
  const { noticesOf, packageIn } = require('./pack/notices');
  const { billOf } = require('./sbom');
  const packages = folders.map((folder) => packageIn(check.ROOT, folder));
  write('THIRD-PARTY-NOTICES.txt', noticesOf(packages));
  write(
    'sbom.json',
    `${JSON.stringify(
      billOf((place) => folders.includes(place)),
      null,
      2,
    )}\n`,
  );
}

/** Every file below `folder`, named with '/' on every system, as zip files want it. */
function filesIn(folder, under = '') {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = under + entry.name;
      const whole = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(whole, `${name}/`) : [[name, fs.readFileSync(whole)]];
    });
}

function zip() {
  const { zipSync } = require('fflate');
  const entries = filesIn(PACK).map(([name, bytes]) => [name, new Uint8Array(bytes)]);
  fs.writeFileSync(ZIP, zipSync(Object.fromEntries(entries), SAME_TIME));
}

function size(file) {
  return `${(fs.statSync(file).size / 1e6).toFixed(1)} MB`;
}

/** Makes build/pack/ and build/bot.zip anew; resolves to the path of the zip. */
exports.pack = async function () {
  require('./build').build();
  fs.rmSync(PACK, { recursive: true, force: true });
  fs.mkdirSync(PACK, { recursive: true });
  copyFiles();
  writeWhatIsInside(await require('./pack/bundle').bundle(PACK));
  zip();
  return ZIP;
};

async function main() {
  check.checkHouse();
  const made = path.relative(process.cwd(), await exports.pack());
  process.stdout.write(`${made} (${size(ZIP)}; bot.js ${size(path.join(PACK, 'bot.js'))})\n`);
}

if (require.main === module) {
  main().catch((error) => check.giveUp(`The bundle was not made: ${error.message}`));
}

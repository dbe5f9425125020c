// npm run package: fills the manifest in and zips what goes into Teams to build/cti-bot.zip.
'use strict';

const fs = require('fs');
const path = require('path');
const check = require('./check');

const FILES = ['manifest.json', 'color.png', 'outline.png'];
const NO_ID = '00000000-0000-0000-0000-000000000000';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stands in the manifest as ${{NAME}}, and where it comes from. */
function values(env, version) {
  const site = env.PUBLISHER_URL || 'https://example.org';
  return {
    APP_ID: env.MicrosoftAppId || NO_ID,
    VERSION: version,
    PUBLISHER_NAME: env.PUBLISHER_NAME || 'CTI',
    PUBLISHER_URL: site,
    PRIVACY_URL: env.PRIVACY_URL || site,
    TERMS_URL: env.TERMS_URL || site,
  };
}

function fill(text, known) {
  return text.replace(/\$\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in known)) throw new Error(`The manifest asks for ${name}, which nobody gives.`);
    return JSON.stringify(known[name]).slice(1, -1);
  });
}

/** The app package as bytes. `env` as in docs/deploy.md. */
exports.appPackage = function ({ root, env }) {
  const { zipSync } = require('fflate');
  const folder = path.join(root, 'appPackage');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const known = values(env, version);
  const languages = fs.readdirSync(path.join(folder, 'language')).map((name) => `language/${name}`);
  const entries = [...FILES, ...languages].map((name) => {
    const bytes = fs.readFileSync(path.join(folder, name));
    const filled = name === 'manifest.json' ? Buffer.from(fill(bytes.toString(), known)) : bytes;
    return [name, new Uint8Array(filled)];
  });
  return zipSync(Object.fromEntries(entries), { level: 9 });
};

function main() {
  check.checkHouse();
  const id = process.env.MicrosoftAppId;
  if (id && !GUID.test(id)) check.giveUp('MicrosoftAppId is not the id of an app (a GUID).');
  const target = path.join(check.ROOT, 'build', 'cti-bot.zip');
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, exports.appPackage({ root: check.ROOT, env: process.env }));
  process.stdout.write(`${path.relative(process.cwd(), target)}\n`);
  if (id) return;
  process.stderr.write(
    'MicrosoftAppId is not set, so the package names no bot: good to look at, not to upload.\n',
  );
}

if (require.main === module) main();

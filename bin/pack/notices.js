// Writes the notices of the packages inside the bundle: name, version, licence and its text. pack.js calls it.
'use strict';

const fs = require('fs');
const path = require('path');

const TEXT = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

function licenceOf({ license, licenses }) {
  const named = license || licenses;
  if (typeof named === 'string') return named;
  const all = [].concat(named || []).map((one) => one.type || one);
  return all.length > 0 ? all.join(' OR ') : 'not named';
}

function textsIn(folder) {
  const names = fs.readdirSync(folder).filter((name) => TEXT.test(name));
  const files = names.map((name) => path.join(folder, name)).filter((f) => fs.statSync(f).isFile());
  return files.map((file) => fs.readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim());
}

/** One package as the notices name it; `folder` relative to `root`. */
exports.packageIn = function (root, folder) {
  const whole = path.join(root, ...folder.split('/'));
  const own = JSON.parse(fs.readFileSync(path.join(whole, 'package.json'), 'utf8'));
  const { name, version } = own;
  return { folder, name, version, licence: licenceOf(own), texts: textsIn(whole) };
};

const RULE = '-'.repeat(78);

function notice({ name, version, licence, texts }) {
  const text = texts.length > 0 ? texts.join('\n\n') : 'The package holds no text of its licence.';
  return [RULE, `${name} ${version}`, `Licence: ${licence}`, '', text, ''].join('\n');
}

/** The whole file, by name and version; what lies in several folders is named once. */
exports.noticesOf = function (packages) {
  const head = 'What others wrote and is inside bot.js, with the terms under which it is used.\n';
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const names = [...byName.keys()].sort();
  return [head, ...names.map((name) => notice(byName.get(name)))].join('\n');
};

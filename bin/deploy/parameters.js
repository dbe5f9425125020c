// Reads what a deployment is told and judges it, before Azure is asked anything: deploy.js calls it.
'use strict';

const fs = require('fs');
const path = require('path');

const GROUP = /^[-\w.()]{1,89}[-\w()]$/;
const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const EXAMPLE = /\.example$/i;

const OPTIONS = { '--group': 'group', '--location': 'location', '--parameters': 'parameters' };
const FLAGS = { '--dry-run': 'dryRun', '--yes': 'yes' };

/** The words of the command line; `faults` names those that mean nothing. */
exports.readWords = function (words) {
  const said = { group: 'rg-cti-bot', location: 'westeurope', parameters: 'parameters.json' };
  const faults = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (FLAGS[word]) said[FLAGS[word]] = true;
    else if (OPTIONS[word] && words[i + 1] && !words[i + 1].startsWith('--')) {
      said[OPTIONS[word]] = words[(i += 1)];
    } else faults.push(`"${word}" is not understood here.`);
  }
  if (!GROUP.test(said.group)) faults.push(`"${said.group}" is no name of a resource group.`);
  return { said, faults };
};

/** The parameters that the template declares: name → whether one has to be given. */
function declaredIn(root) {
  const text = fs.readFileSync(path.join(root, 'infra', 'main.bicep'), 'utf8');
  const lines = [...text.matchAll(/^param (\w+) \w+( =)?/gm)];
  return new Map(lines.map(([, name, set]) => [name, !set]));
}

function read(file) {
  try {
    return { parameters: JSON.parse(fs.readFileSync(file, 'utf8')).parameters || {} };
  } catch (error) {
    if (error.code === 'ENOENT') {
      const copy = 'Copy infra/parameters.example.json to it and fill it in.';
      return { faults: [`There is no file ${file}. ${copy}`] };
    }
    return { faults: [`${file} is no JSON: ${error.message}.`] };
  }
}

function mailFaults(mail) {
  if (!MAIL.test(mail || '')) {
    return ['alarmEmail must be an address that somebody reads: alarms are mailed to it.'];
  }
  return EXAMPLE.test(mail) ? [`alarmEmail is still the example's (${mail}). Put a real one.`] : [];
}

/** What keeps the file of parameters from being used, a sentence each. */
exports.parameterFaults = function (root, file) {
  const { parameters, faults } = read(file);
  if (faults) return faults;
  const declared = declaredIn(root);
  const unknown = Object.keys(parameters)
    .filter((name) => !declared.has(name))
    .map((name) => `infra/main.bicep has no parameter ${name}; ${file} names it.`);
  const missing = [...declared]
    .filter(([name, needed]) => needed && name !== 'alarmEmail' && !(name in parameters))
    .map(([name]) => `${name} is missing in ${file}.`);
  return [...unknown, ...missing, ...mailFaults((parameters.alarmEmail || {}).value)];
};

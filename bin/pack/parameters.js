// Reads what the app package is filled in with, and says of each value what Teams would refuse: package.js and deploy.js call it.
'use strict';

const fs = require('fs');
const path = require('path');

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_GUID = /^0{8}(-0{4}){3}-0{12}$/;
// What the manifest's schema and Teams' admin centre take.
const LONGEST_NAME = 32;
const LONGEST_ADDRESS = 2048;
const VERSION = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/;

/** Stands in where nothing is set; each use is said. */
const PLACEHOLDER = { publisher: 'CTI', site: 'https://example.org' };

function given(env, name) {
  const word = (env[name] || '').trim();
  return /^(undefined|null)?$/i.test(word) ? '' : word;
}

function idFaults(id) {
  if (!id || (GUID.test(id) && !NO_GUID.test(id))) return [];
  return ['MicrosoftAppId is not the id of an app (a GUID, as the template gives it as appId).'];
}

function nameFaults(name) {
  if (!name) return [];
  if (/[<>]|\p{Cc}/u.test(name)) {
    return ['PUBLISHER_NAME holds signs that no name has; write it plainly.'];
  }
  if ([...name].length <= LONGEST_NAME) return [];
  return [
    `PUBLISHER_NAME has ${[...name].length} letters; Teams takes ${LONGEST_NAME} at most. Shorten it.`,
  ];
}

function addressFault(text) {
  if (text.length > LONGEST_ADDRESS) return `is longer than ${LONGEST_ADDRESS} signs`;
  let address;
  try {
    address = new URL(text);
  } catch {
    return 'is no web address';
  }
  if (address.protocol !== 'https:') return 'does not begin with https://';
  if (address.username || address.password) return 'holds a name or password';
  if (!/^[^.]+(\.[^.]+)+$/.test(address.hostname)) return 'names no public host';
  return undefined;
}

function addressFaults(name, text) {
  const fault = text && addressFault(text);
  return fault ? [`${name} ${fault}. Write a whole address, such as https://havneby.dk/cti.`] : [];
}

function versionFaults(version) {
  if (VERSION.test(version)) return [];
  return [
    `The version in package.json is ${version}; Teams takes three whole numbers with dots between, such as 1.4.0.`,
  ];
}

function remarksOn({ id, publisher, site, privacy, terms }) {
  const unset = [
    [id, 'MicrosoftAppId', 'names no bot: good to look at, not to upload'],
    [publisher, 'PUBLISHER_NAME', `says "${PLACEHOLDER.publisher}" for who publishes it`],
    [site, 'PUBLISHER_URL', `names ${PLACEHOLDER.site} for the publisher's site`],
    [privacy, 'PRIVACY_URL', `names ${site || PLACEHOLDER.site} for how data is protected`],
    [terms, 'TERMS_URL', `names ${site || PLACEHOLDER.site} for the terms of use`],
  ];
  return unset.flatMap(([value, name, effect]) =>
    value ? [] : [`${name} is not set, so the package ${effect}.`],
  );
}

/**
 * The parameters of the package from `env` (docs/deploy.md, 4) and the version of package.json under
 * `root`: `faults` are sentences on what Teams would refuse, `remarks` on what stands in for what is
 * not set, `parameters` what the manifest gets.
 */
exports.readParameters = function ({ root, env }) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const said = {
    id: given(env, 'MicrosoftAppId'),
    publisher: given(env, 'PUBLISHER_NAME'),
    site: given(env, 'PUBLISHER_URL'),
    privacy: given(env, 'PRIVACY_URL'),
    terms: given(env, 'TERMS_URL'),
  };
  const faults = [
    ...idFaults(said.id),
    ...nameFaults(said.publisher),
    ...addressFaults('PUBLISHER_URL', said.site),
    ...addressFaults('PRIVACY_URL', said.privacy),
    ...addressFaults('TERMS_URL', said.terms),
    ...versionFaults(version),
  ];
  const site = said.site || PLACEHOLDER.site;
  const parameters = {
    ...{ id: said.id, version, site },
    publisher: said.publisher || PLACEHOLDER.publisher,
    privacy: said.privacy || site,
    terms: said.terms || site,
  };
  return { faults, remarks: remarksOn(said), parameters };
};

// Plain old syntax: whatever Node somebody has, it can read this and say what is missing.
'use strict';

var fs = require('fs');
var path = require('path');

var ROOT = path.join(__dirname, '..');
var OLDEST_NODE = 20;

/** One sentence on standard error, and out. */
function giveUp(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(1);
}

function checkNode(version) {
  if (parseInt(version, 10) >= OLDEST_NODE) return;
  var needs = 'This bot needs Node.js ' + OLDEST_NODE + ' or newer, but this is ' + version + '. ';
  giveUp(needs + 'Get a newer one from https://nodejs.org and try again.');
}

function checkPackages() {
  if (fs.existsSync(path.join(ROOT, 'node_modules', 'zod', 'package.json'))) return;
  giveUp('The packages are not installed yet. Run "npm install" in this folder first.');
}

exports.ROOT = ROOT;
exports.giveUp = giveUp;
exports.checkHouse = function () {
  checkNode(process.versions.node);
  checkPackages();
};

// Translates src/ to dist/ when something changed since the last time, and learns sentences anew. Plain old syntax, like run.js.
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');
var check = require('./check');
var sentences = require('./sentences');

var DIST = path.join(check.ROOT, 'dist');
var STAMP = path.join(DIST, 'built');
var LOCK = path.join(check.ROOT, 'node_modules', '.cti-build');
var COMPILER = path.join(check.ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
var INPUTS = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
var LONGEST_BUILD_MS = 180000;

function newest(file) {
  var stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce(function (latest, name) {
    return Math.max(latest, newest(path.join(file, name)));
  }, stat.mtimeMs); // a folder's own time too: a file that was removed shows there
}

function isCurrent() {
  if (!fs.existsSync(STAMP) || !fs.existsSync(path.join(DIST, 'main.js'))) return false;
  if (!fs.existsSync(sentences.MODEL)) return false;
  var built = fs.statSync(STAMP).mtimeMs;
  return INPUTS.every(function (input) {
    var file = path.join(check.ROOT, input);
    return !fs.existsSync(file) || newest(file) <= built;
  });
}

function translate() {
  var begun = new Date();
  var result = childProcess.spawnSync(
    process.execPath,
    [COMPILER, '-p', path.join(check.ROOT, 'tsconfig.build.json')],
    { cwd: check.ROOT, stdio: ['ignore', 2, 2] },
  );
  if (result.status !== 0) check.giveUp('The code does not build; the lines above say where.');
  sentences.learn(require(path.join(DIST, 'chat', 'sentences', 'model', 'build.js')));
  fs.writeFileSync(STAMP, '');
  // What was saved while the compiler ran is newer than the stamp, and is built next time.
  fs.utimesSync(STAMP, begun, begun);
}

/** Several bots may be started at once in one checkout: one builds, the others wait for it. */
function takeLock() {
  try {
    fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function releaseLock() {
  fs.rmSync(LOCK, { force: true });
}

/** Whoever was interrupted while building leaves its lock behind: it counts only while its process lives. */
function lockIsHeld() {
  try {
    if (Date.now() - fs.statSync(LOCK).mtimeMs > LONGEST_BUILD_MS) return false;
    var holder = parseInt(fs.readFileSync(LOCK, 'utf8'), 10);
    if (holder) process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function buildAlone() {
  while (!takeLock()) {
    if (lockIsHeld()) pause(200);
    else releaseLock();
    if (isCurrent()) return;
  }
  process.once('exit', releaseLock);
  process.stderr.write('Building ...\n');
  translate();
  process.removeListener('exit', releaseLock);
  releaseLock();
}

/** Makes dist/ current; in a production install (no compiler) what was delivered is taken as it is. */
exports.build = function () {
  if (!fs.existsSync(COMPILER)) {
    if (fs.existsSync(path.join(DIST, 'main.js'))) return;
    check.giveUp('There is no dist/ folder and no compiler to make it. Run "npm install" first.');
  }
  if (!isCurrent()) buildAlone();
};

if (require.main === module) {
  check.checkHouse();
  exports.build();
}

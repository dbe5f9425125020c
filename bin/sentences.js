// Learns from the corpus how sentences are meant, into dist/sentences.model, when the corpus or the
// code that reads sentences has changed; what it takes for what stands in build/confusions.txt. The
// build calls it, and the tests do before they begin. Plain old syntax, like run.js.
'use strict';

var crypto = require('crypto');
var fs = require('fs');
var path = require('path');
var check = require('./check');

var CHAT = path.join(check.ROOT, 'src', 'chat');
var CORPUS = path.join(CHAT, 'sentences', 'corpus');
var QUESTIONS = path.join(CHAT, 'sentences', 'questions');
var MODEL = path.join(check.ROOT, 'dist', 'sentences.model');
var REPORT = path.join(check.ROOT, 'build', 'confusions.txt');
/** What decides how a sentence of the corpus is masked and learnt. */
var READ_WITH = ['sentences', 'line', 'slots'];

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort(function (one, other) {
      return one.name < other.name ? -1 : 1;
    })
    .reduce(function (files, entry) {
      var file = path.join(folder, entry.name);
      return files.concat(entry.isDirectory() ? filesBelow(file) : file);
    }, []);
}

/** Names all that the weights depend on. */
function fingerprint() {
  var hash = crypto.createHash('sha256');
  READ_WITH.forEach(function (name) {
    filesBelow(path.join(CHAT, name)).forEach(function (file) {
      hash.update(path.relative(CHAT, file)).update(fs.readFileSync(file));
    });
  });
  return hash.digest('hex');
}

function isLearnt(of) {
  return fs.existsSync(MODEL) && fs.readFileSync(MODEL).subarray(0, 20000).includes(of);
}

/** Whole or not at all: others may be reading it. */
function write(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  var beside = file + '.' + process.pid;
  fs.writeFileSync(beside, content);
  fs.renameSync(beside, file);
}

/** The text files of a folder, a language each. */
function textsIn(folder) {
  return fs
    .readdirSync(folder)
    .filter(function (name) {
      return path.extname(name) === '.txt';
    })
    .reduce(function (all, name) {
      all[path.basename(name, '.txt')] = fs.readFileSync(path.join(folder, name), 'utf8');
      return all;
    }, {});
}

exports.MODEL = MODEL;

/** `how`: the trainer, src/chat/sentences/model/build, translated. */
exports.learn = function (how) {
  var of = fingerprint();
  if (isLearnt(of)) return;
  var sentences = textsIn(CORPUS);
  write(REPORT, how.confusionsOf(sentences));
  write(MODEL, how.buildModel(sentences, textsIn(QUESTIONS), of));
};

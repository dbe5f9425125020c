// Asks Azure by its command line, on Windows, macOS and Linux alike: deploy.js calls it.
'use strict';

const { spawnSync } = require('child_process');

/** What has to be switched on in a subscription before the template can be deployed. */
exports.PROVIDERS = [
  'Microsoft.BotService',
  'Microsoft.Consumption',
  'Microsoft.Insights',
  'Microsoft.ManagedIdentity',
  'Microsoft.Network',
  'Microsoft.OperationalInsights',
  'Microsoft.Storage',
  'Microsoft.Web',
];

/** A word as Windows' command interpreter takes it: `az` is a batch file there, which no other starts. */
function quoted(word) {
  if (/["%\r\n]/.test(word)) throw new Error(`"${word}" cannot be passed on to Azure on Windows.`);
  return /^[\w.:/\\@=-]+$/.test(word) ? word : `"${word}"`;
}

/** How `az` with these words is started on a system: the file, its arguments, through a shell or not. */
exports.started = function (words, platform = process.platform) {
  if (platform !== 'win32') return { file: 'az', args: words, shell: false };
  return { file: ['az', ...words.map(quoted)].join(' '), args: [], shell: true };
};

function run(words, stdio) {
  const { file, args, shell } = exports.started(words);
  return spawnSync(file, args, { shell, stdio, encoding: 'utf8', maxBuffer: 1e8 });
}

/** Shows what Azure says; throws a sentence when it says no. */
exports.tell = function (words) {
  const { status, error } = run(words, ['inherit', 'inherit', 'inherit']);
  if (error || status !== 0) throw new Error(`Azure did not do this: az ${words.join(' ')}`);
};

/** What Azure answers as JSON, or undefined when it does not. */
exports.ask = function (words) {
  const { status, error, stdout } = run([...words, '--output', 'json'], ['ignore', 'pipe', 'pipe']);
  return error || status !== 0 ? undefined : JSON.parse(stdout || 'null');
};

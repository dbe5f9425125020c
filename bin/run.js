// Starts the bot: node bin/run.js start | bot | serve. Plain old syntax, so that an old Node too
// gets a sentence instead of a syntax error. The bot runs in this very process: SIGTERM reaches it.
'use strict';

var path = require('path');
var check = require('./check');

var MODES = ['start', 'bot', 'serve'];

check.checkHouse();
var mode = process.argv[2];
if (MODES.indexOf(mode) < 0) check.giveUp('Say how to run: node bin/run.js ' + MODES.join(' | '));
require('./build').build();

var main = require(path.join(check.ROOT, 'dist', 'main.js'));
Promise.resolve(main.run(mode)).catch(function (error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n');
  process.exit(1);
});

// Stops and starts what the bot posts by itself, and sends dead letters again: npm run operate.
'use strict';

var path = require('path');
var check = require('./check');

check.checkHouse();
require('./build').build();

var operate = require(path.join(check.ROOT, 'dist', 'operate.js'));
operate.operate(process.argv[2]).catch(function (error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n');
  process.exit(1);
});

// The operator's commands: stop and go, dead letters, backup and restore: npm run operate.
'use strict';

var path = require('path');
var check = require('./check');

check.checkHouse();
require('./build').build();

var operate = require(path.join(check.ROOT, 'dist', 'operate.js'));
operate.operate(process.argv.slice(2)).catch(function (error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n');
  process.exit(1);
});

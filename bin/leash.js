// Preloaded into the helpers of practice mode (table emulator, local Teams): ties them to the bot.
// They listen on this machine only, and end when the bot ends, however it ends.
'use strict';

const net = require('net');

const LOOPBACK = '127.0.0.1';
const LAST_MOMENT_MS = 4000;

// Neither helper can be told an address by its command line in every case, so listen() is.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  const [first, second] = args;
  if (first !== null && typeof first === 'object') args[0] = { ...first, host: LOOPBACK };
  else if (typeof second === 'string') args[1] = LOOPBACK;
  else args.splice(1, 0, LOOPBACK);
  return listen.apply(this, args);
};

// Ctrl-C reaches every process of the terminal at once; the bot decides when its helpers end.
let ending = false;
function end() {
  if (ending) return;
  ending = true;
  if (process.connected) process.disconnect();
  setTimeout(() => process.exit(0), LAST_MOMENT_MS).unref();
  // The table emulator saves its data on this; who does not listen for it just ends.
  if (!process.emit('SIGINT', 'SIGINT')) process.exit(0);
}
process.on('disconnect', end);
process.on('SIGTERM', end);

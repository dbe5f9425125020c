// Loaded into the bot's process before anything else: breaks it from inside, with a text in the
// error that must not be told of. Signals stand in for faults that nobody thought of.
'use strict';

process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new TypeError(process.env.CRASH_TEXT);
  });
});
process.on('SIGPIPE', () => {
  void Promise.reject(new RangeError(process.env.CRASH_TEXT));
});
process.on('SIGHUP', () => {
  console.error(new Error(process.env.CRASH_TEXT));
  console.log('%s', process.env.CRASH_TEXT);
  process.emitWarning(process.env.CRASH_TEXT);
});

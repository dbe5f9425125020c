// Stands for what the SDK loads and the bot never calls: language models, dialogs (see jest.config.js).
'use strict';

function unused() {
  throw new Error('The bot has no use for this: test with the package itself, see jest.config.js');
}

module.exports = new Proxy(
  {},
  {
    get: (_target, name) =>
      typeof name === 'symbol' || name === '__esModule' ? undefined : unused,
  },
);

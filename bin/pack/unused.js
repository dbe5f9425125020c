// Stands in the bundle and in the tests for what the SDK loads and the bot never calls: language models, tokenizers, dialogs.
'use strict';

function unused() {
  throw new Error('The bot has no use for this package, so it stands for it in vain.');
}

module.exports = new Proxy(
  {},
  {
    get: (_target, name) =>
      typeof name === 'symbol' || name === '__esModule' ? undefined : unused,
  },
);

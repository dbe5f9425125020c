// Makes one file of the program and everything it loads, by esbuild: pack.js calls it.
'use strict';

const path = require('path');

const ROOT = path.resolve(__dirname, '..', '..');
/** What the SDK loads and the bot never calls. */
const UNUSED = /^(openai|gpt-tokenizer|botbuilder-dialogs)(\/.*)?$/;

const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED }, () => ({ path: path.join(__dirname, 'unused.js') }));
  },
};

/** restify and debug do without these where they are not installed, as in production. */
const absent = {
  name: 'absent',
  setup(build) {
    build.onResolve({ filter: /^dtrace-provider$/ }, ({ path: name }) => ({
      path: name,
      external: true,
    }));
    build.onResolve({ filter: /^supports-color$/ }, ({ path: name, importer }) =>
      /[\\/]debug[\\/]src[\\/]/.test(importer) ? { path: name, external: true } : undefined,
    );
  },
};

/** `…/node_modules/a/node_modules/@b/c/d.js` → the folder of `@b/c`, or undefined for our own. */
function packageFolder(input) {
  const parts = input.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const length = parts[at + 1].startsWith('@') ? 3 : 2;
  return parts.slice(0, at + length).join('/');
}

/**
 * Writes bot.js and its source map to `folder`. Gives the folders of all packages of which code is
 * inside, relative to the repository, with '/' on every system; rejects when something is missing.
 */
exports.bundle = async function (folder) {
  const esbuild = require('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['bin/pack/program.js'],
    outfile: path.join(folder, 'bot.js'),
    ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs' },
    ...{ minify: true, keepNames: true, lineLimit: 200, legalComments: 'none' },
    ...{ sourcemap: 'linked', sourcesContent: false, metafile: true, logLevel: 'warning' },
    plugins: [withoutUnused, absent],
  });
  await esbuild.stop();
  const output = Object.values(metafile.outputs).find((one) => one.entryPoint);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(used.map(([input]) => packageFolder(input)).filter(Boolean))].sort();
};

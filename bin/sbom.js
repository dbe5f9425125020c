// npm run sbom: the bill of materials of production (CycloneDX 1.5), from the lock file: npm's own
// leaves out whatever a development package wants, too.
'use strict';

const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, '..');

function json(name) {
  return JSON.parse(fs.readFileSync(path.join(ROOT, name), 'utf8'));
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The lock file's `sha512-<base64>` as CycloneDX has it. */
function hashesOf({ integrity }) {
  return (integrity || '')
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [kind, digest] = [one.slice(0, one.indexOf('-')), one.slice(one.indexOf('-') + 1)];
      const alg = kind.toUpperCase().replace('SHA', 'SHA-');
      return { alg, content: Buffer.from(digest, 'base64').toString('hex') };
    });
}

function componentOf([place, locked]) {
  const whole = locked.name || nameOf(place);
  const [name, group] = whole.split('/').reverse();
  const purl = `pkg:npm/${whole.replace('@', '%40')}@${locked.version}`;
  return {
    type: 'library',
    'bom-ref': `${place}@${locked.version}`,
    ...(group ? { group } : {}),
    ...{ name, version: locked.version, purl, hashes: hashesOf(locked) },
    ...(locked.license ? { licenses: [{ license: { name: locked.license } }] } : {}),
  };
}

/** The packages that `isInside` takes, of those that `npm ci --omit=dev` may install; by place. */
exports.billOf = function (isInside) {
  const { name, version } = json('package.json');
  const packages = Object.entries(json('package-lock.json').packages);
  const inProduction = packages.filter(
    ([place, { dev, link }]) => place !== '' && !dev && !link && isInside(place),
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: inProduction.map(componentOf),
  };
};

if (require.main === module)
  console.log(
    JSON.stringify(
      exports.billOf(() => true),
      null,
      2,
    ),
  );

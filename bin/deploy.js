// npm run deploy: makes what the bot needs in Azure, bundles it and uploads it, as `azd up` does; docs/deploy.md goes through it.
'use strict';

const fs = require('fs');
const path = require('path');
const readline = require('readline/promises');
const check = require('./check');
const azure = require('./deploy/azure');
const { parameterFaults, readWords } = require('./deploy/parameters');
const { readParameters } = require('./pack/parameters');

const USE = `npm run deploy -- [--group rg-cti-bot] [--location westeurope] [--parameters parameters.json] [--dry-run] [--yes]
  --dry-run   judges everything that can be judged without Azure, makes the bundle, and says what would be done
  --yes       does not ask before it changes anything`;
const PUBLISHED = ['PUBLISHER_NAME', 'PUBLISHER_URL', 'PRIVACY_URL', 'TERMS_URL'];
const UP_MINUTES = 10;

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Everything that can be wrong before Azure is asked, at once. */
function faultsBefore(said, env) {
  const unset = PUBLISHED.filter((name) => !env[name]).map(
    (name) => `${name} is not set; the app package for Teams names it (docs/deploy.md, 4).`,
  );
  const { faults } = readParameters({ root: check.ROOT, env: { ...env, MicrosoftAppId: '' } });
  return [...parameterFaults(check.ROOT, path.resolve(said.parameters)), ...unset, ...faults];
}

/** The words of each command to Azure, in order; `site` is known once the template has been deployed. */
exports.commands = function ({ group, location, parameters }, site = '<siteName>') {
  const template = path.join('infra', 'main.bicep');
  const deployment = ['--resource-group', group, '--template-file', template];
  const filled = ['--parameters', `@${parameters}`];
  return {
    providers: azure.PROVIDERS.map((one) => ['provider', 'register', '--namespace', one, '--wait']),
    group: ['group', 'create', '--name', group, '--location', location],
    whatIf: ['deployment', 'group', 'what-if', ...deployment, ...filled],
    create: ['deployment', 'group', 'create', '--name', 'cti-bot', ...deployment, ...filled],
    outputs: [
      ...['deployment', 'group', 'show', '--name', 'cti-bot', '--resource-group', group],
      ...['--query', 'properties.outputs'],
    ],
    upload: [
      ...['webapp', 'deploy', '--resource-group', group, '--name', site],
      ...['--type', 'zip', '--src-path', path.join('build', 'bot.zip')],
    ],
  };
};

function sayPlan(said) {
  const { providers, group, whatIf, create, upload } = exports.commands(said);
  say('With Azure, this would be done:');
  for (const words of [...providers, group, whatIf, create, upload]) say(`  az ${words.join(' ')}`);
  say('Then the app package for Teams: npm run package. Nothing was changed.');
}

async function agreed(question) {
  const lines = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} (yes/no) `);
  lines.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

function checkAccount() {
  const account = azure.ask(['account', 'show']);
  if (!account) {
    check.giveUp(
      'The Azure CLI is not there or nobody is logged in. Install it (https://aka.ms/azure-cli), then: az login',
    );
  }
  say(`Subscription: ${account.name} (${account.id}), tenant ${account.tenantId}`);
}

async function untilUp(endpoint) {
  const health = new URL('/health', endpoint);
  for (let tries = 0; tries < UP_MINUTES * 6; tries += 1) {
    const answer = await fetch(health, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer && answer.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }
  throw new Error(
    `${health} does not answer. Look at the log: az webapp log tail; docs/runbook.md says what its lines mean.`,
  );
}

async function deploy(said) {
  const first = exports.commands(said);
  for (const words of first.providers) azure.tell(words);
  azure.tell(first.group);
  azure.tell(first.whatIf);
  if (!said.yes && !(await agreed('Is this what you want?'))) check.giveUp('Nothing was changed.');
  azure.tell(first.create);
  const { siteName, appId, endpoint } = azure.ask(first.outputs);
  azure.tell(exports.commands(said, siteName.value).upload);
  await untilUp(endpoint.value);
  const { appPackage } = require('./package');
  const env = { ...process.env, MicrosoftAppId: appId.value };
  fs.writeFileSync(
    path.join(check.ROOT, 'build', 'cti-bot.zip'),
    appPackage({ root: check.ROOT, env }),
  );
  say('The bot is up. Upload build/cti-bot.zip in the Teams admin centre (docs/deploy.md, 4).');
}

async function main(words) {
  check.checkHouse();
  const { said, faults } = readWords(words);
  if (faults.length > 0) check.giveUp([...faults, USE].join('\n'));
  const before = faultsBefore(said, process.env);
  if (before.length > 0) check.giveUp(before.join('\n'));
  said.parameters = path.resolve(said.parameters);
  process.chdir(check.ROOT);
  if (!said.dryRun) checkAccount();
  await require('./pack').pack();
  say('The bundle is made: build/bot.zip');
  if (said.dryRun) sayPlan(said);
  else await deploy(said);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => check.giveUp(error.message));
}

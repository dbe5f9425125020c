// What the bot costs a month in Azure for 3, 30 and 300 teams: node bin/deploy/costs.js [prices.json]; docs/costs.md holds the table.
'use strict';

const fs = require('fs');

/**
 * Euro a month without VAT, roughly as Microsoft listed them for West Europe in 2025: put your own
 * agreement's in their place. `plan` is one replica's.
 */
const PRICES = {
  plan: { B1: 12, P0v3: 55, P1v3: 110 },
  storageGB: 0.06,
  operations10k: 0.0004,
  logGB: 2.5,
  queryAlarm: 2.8,
  metricAlarm: 0.1,
  privateEndpoint: 6.8,
};

/** How much is done: counts of this program (docs/interfaces.md) and what a team is thought to be. */
const USE = {
  courses: 30,
  turnsACourseADay: 1,
  operationsATurn: 8,
  bytesACourse: 60_000,
  sweepsADay: 1440,
  operationsASweep: 4,
  logBytesATurn: 1_000,
  logBytesASweep: 300,
  days: 30,
};

const SIZES = [
  { teams: 3, plan: 'B1', replicas: 2 },
  { teams: 30, plan: 'B1', replicas: 2 },
  { teams: 300, plan: 'P0v3', replicas: 2 },
];

function used({ teams, replicas }, use) {
  const turns = teams * use.courses * use.turnsACourseADay * use.days;
  const sweeps = use.sweepsADay * use.days;
  return {
    operations: turns * use.operationsATurn + sweeps * use.operationsASweep * replicas,
    storedGB: (teams * use.courses * use.bytesACourse) / 1e9,
    logGB: (turns * use.logBytesATurn + sweeps * use.logBytesASweep) / 1e9,
  };
}

/** The parts of a month's bill in euro, for one size. */
exports.billOf = function (size, prices = PRICES, use = USE) {
  const { operations, storedGB, logGB } = used(size, use);
  const parts = {
    'web app': prices.plan[size.plan] * size.replicas,
    storage: storedGB * prices.storageGB + (operations / 10_000) * prices.operations10k,
    log: logGB * prices.logGB,
    alarms: prices.queryAlarm + 4 * prices.metricAlarm,
  };
  const sum = Object.values(parts).reduce((total, each) => total + each, 0);
  return { ...parts, sum, 'with its own network': sum + prices.privateEndpoint };
};

/** The table of docs/costs.md, as Markdown. */
exports.table = function (prices = PRICES) {
  const bills = SIZES.map((size) => exports.billOf(size, prices));
  const head = SIZES.map(({ teams, plan, replicas }) => `${teams} teams (${replicas} × ${plan})`);
  const rows = Object.keys(bills[0]).map(
    (part) => `| ${part} | ${bills.map((bill) => Math.ceil(bill[part])).join(' | ')} |`,
  );
  const line = ['', '---', ...head.map(() => '---'), ''].join('|');
  return [`| euro a month | ${head.join(' | ')} |`, line, ...rows].join('\n');
};

function main([file]) {
  const own = file ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  process.stdout.write(`${exports.table({ ...PRICES, ...own })}\n`);
}

if (require.main === module) main(process.argv.slice(2));

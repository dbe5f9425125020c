// The performance figures, as one table: node bin/bench.js. CPU time of this process, the median of
// many runs; machines differ, so compare figures of one run with each other.
'use strict';

const { spawnSync } = require('node:child_process');
const http = require('node:http');
const path = require('node:path');
const check = require('./check');

check.checkHouse();
require('./build').build();
const dist = (name) => require(path.join(check.ROOT, 'dist', name));

const RUNS = 300;
const TODAY = '2027-06-15';
const NOW = '2027-06-15T09:00:00Z';
const SOFIE = { id: 'sofie', name: 'Sofie Lindgaard' };

function cpuMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function cpuMsOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median CPU milliseconds of one run, measured in batches of ten for the clock's sake. */
function pure(work) {
  for (let warm = 0; warm < 30; warm += 1) work();
  const batches = Array.from({ length: RUNS / 10 }, () =>
    cpuMs(() => {
      for (let run = 0; run < 10; run += 1) work();
    }),
  );
  return median(batches) / 10;
}

function sampleCourse() {
  const { decide, record, apply } = dist('cti/decide/decide.js');
  const asked = { today: '2027-03-01', at: '2027-03-01T08:00:00Z', by: SOFIE, command: 'bench' };
  const enrol = {
    type: 'enrol',
    ...{ number: 42, programme: 'job', basis: 'sel85', consent: 'given' },
    people: { cti: SOFIE },
    ...{ firstDay: '2027-03-01', start: '2027-03-01' },
  };
  return apply(undefined, record(decide(undefined, enrol, asked), undefined, asked));
}

function pureFigures() {
  const { read } = dist('chat/read.js');
  const { due, nextDue } = dist('cti/due/due.js');
  const { DEFAULT_SETTINGS } = dist('cti/course/settings.js');
  const { outline } = dist('cti/course/outline.js');
  const { render } = dist('cards/index.js');
  const { textsIn } = dist('text/index.js');
  const course = sampleCourse();
  const context = { language: 'da', texts: textsIn('da'), practice: false, team: null };
  const status = {
    kind: 'status',
    ...{ course, today: TODAY, settings: DEFAULT_SETTINGS, done: [], dead: [], advice: [] },
    next: nextDue(course, DEFAULT_SETTINGS, TODAY, 3),
  };
  const checklist = { kind: 'checklist', course, list: 'phase2', today: TODAY };
  const line = 'opret borger 42 §85 samtykke ja målgruppe ja opstart 12/1-2027 første dag 1/3-2027';
  return [
    ['read a long line', pure(() => read(line, { today: TODAY, mentions: [] }))],
    [
      'read 10,000 characters of nonsense',
      pure(() => read('æ 4'.repeat(3333), { today: TODAY, mentions: [] })),
    ],
    // A course that was not asked about before: the answer is kept for the next who asks.
    ['where a course stands', pure(() => outline({ ...course }, TODAY))],
    ['all that falls due of a course', pure(() => due(course, DEFAULT_SETTINGS, TODAY))],
    ['status card', pure(() => render(status, context))],
    ['checklist card', pure(() => render(checklist, context))],
  ].map(([what, ms]) => ({ what, 'CPU ms': ms.toFixed(3), 'requests to storage': '' }));
}

/** What the weights of the sentences cost whoever writes the first one: a process of their own with and without them. */
function modelFigures() {
  const [without, withModel] = [false, true].map((loads) => {
    const script = `
      const path = require('node:path');
      const { openClassifier } = require(path.join(${JSON.stringify(check.ROOT)}, 'dist', 'chat/sentences/classifier.js'));
      require(path.join(${JSON.stringify(check.ROOT)}, 'dist', 'desk/sentences/understand.js'));
      const before = process.cpuUsage();
      const file = require('node:fs').readFileSync(path.join(${JSON.stringify(check.ROOT)}, 'dist', 'sentences.model'));
      const classifier = ${loads} && openClassifier(file);
      const { user, system } = process.cpuUsage(before);
      gc();
      const { heapUsed, external } = process.memoryUsage();
      console.log(JSON.stringify({ ms: (user + system) / 1000, bytes: heapUsed + external, kept: !!classifier }));
    `;
    const child = spawnSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8' });
    return JSON.parse(child.stdout);
  });
  const megabytes = (withModel.bytes - without.bytes) / 1024 / 1024;
  return [
    {
      what: `the weights of the sentences, loaded (${megabytes.toFixed(1)} MB kept)`,
      'CPU ms': (withModel.ms - without.ms).toFixed(1),
      'requests to storage': '',
    },
  ];
}

/** Teams' side of the conversation: takes every message and gives it a number. */
function listenAsTeams() {
  let last = 0;
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ id: String((last += 1)), members: [] }));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, port: server.address().port }));
  });
}

async function wholeFigures() {
  const tables = await dist('practice/embeddedTables.js').startEmbeddedTables();
  const { server, port } = await listenAsTeams();
  const { openStorage, OperationCounter } = dist('tables/index.js');
  const counter = new OperationCounter();
  const count = (counted) => counted.table.endsWith('shared') || counter.note(counted);
  const storage = openStorage({ connectionString: tables.connectionString, count });
  const config = dist('ground/config.js').readConfig('practice', {
    PORT: '0',
    BOT_SWEEP_SECONDS: '3600',
  });
  const { silentLog } = dist('ground/log.js');
  const bot = await dist('wiring/assemble.js').assemble({
    ...{ config, storage, log: silentLog, practiceClock: null },
    clock: { now: () => new Date(NOW) },
    metrics: dist('ground/metrics.js').createMetrics({}),
  });
  const say = speaker({ bot: bot.port, teams: port });
  await say('opret borger 42 §85 samtykke ja første dag 1/3-2027 start 1/3-2027');
  const figures = [];
  for (const text of ['status 42', 'oversigt', 'kontakt 42 45 hjemme']) {
    figures.push(await whole(text, () => say(text), counter));
  }
  await bot.stop();
  server.close();
  await tables.stop();
  return figures;
}

async function whole(what, work, counter) {
  for (let warm = 0; warm < 10; warm += 1) await work();
  await new Promise((resolve) => setTimeout(resolve, 800));
  counter.reset();
  const figures = [];
  for (let run = 0; run < 50; run += 1) figures.push(await cpuMsOf(work));
  const requests = Object.values(counter.cost()).reduce((sum, cost) => sum + cost.requests, 0);
  return {
    what: `${what}, over HTTP`,
    'CPU ms': median(figures).toFixed(3),
    'requests to storage': (requests / 50).toFixed(1),
  };
}

function speaker({ bot, teams }) {
  let last = 0;
  return async (text) => {
    const id = `bench-${(last += 1)}`;
    const response = await fetch(`http://127.0.0.1:${bot}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', id, channelId: 'msteams', text: `<at>CTI</at> ${text}` },
        serviceUrl: `http://127.0.0.1:${teams}`,
        from: { id: '29:sofie', name: SOFIE.name, aadObjectId: SOFIE.id },
        recipient: { id: '28:bot', name: 'CTI' },
        conversation: {
          id: '19:bench@thread.tacv2',
          conversationType: 'channel',
          tenantId: 'bench',
        },
        channelData: { tenant: { id: 'bench' }, team: { id: '19:bench@thread.tacv2' } },
        entities: [
          { type: 'mention', text: '<at>CTI</at>', mentioned: { id: '28:bot', name: 'CTI' } },
        ],
      }),
    });
    if (response.status !== 200) throw new Error(`The bot answered ${response.status}`);
    await response.text();
  };
}

async function main() {
  const figures = [...pureFigures(), ...modelFigures(), ...(await wholeFigures())];
  console.table(figures.map(({ what, ...rest }) => ({ figure: what, ...rest })));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

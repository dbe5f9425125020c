// How well sentences are understood: npm run bench:words. Reads sentences that nobody trained on,
// sends each through the bot's own reading on a made-up case team, and prints the shares a language.
//
// The sentences lie in test/chat/sentences/heldout.da.tsv and heldout.en.tsv (and open.da.tsv,
// open.en.tsv: known to whoever builds). One line a sentence, columns set apart by one tab; empty
// lines and lines that begin with # are passed over:
//
//   sentence   as somebody writes it in a hurry, mentions as @Name
//   intents    what is meant: a name from src/chat/sentences/intents.ts, or `none` (chit-chat, not
//              for the bot: anything that changes nothing is right). Several facts in one message:
//              joined by ' + '. What is equally right: joined by ' | '.
//   slots      what has to be understood with it, `name=value` set apart by '; ', by the names of the
//              command's slots (src/chat/command.ts): citizen=42; date=2027-03-12; time=10:00;
//              minutes=45; hours=20; kind=home; why=hospital; state=missed; person=Jonas.
//              People by first name, `me` is who writes. `name=-`: must stay empty, to be asked for.
//              Slots that are not named are not judged. Several facts: joined by ' + ', in the same
//              order as the intents. Empty: none.
//   mustNot    intents or commands that must be neither shown first nor saved, comma between; empty:
//              none but the wrong ones.
//
//   jeg var hos 42 i går en time<TAB>contact<TAB>citizen=42; minutes=60; date=2027-03-09; kind=home<TAB>
//   42 og 63 udeblev i går<TAB>meeting.missed + meeting.missed<TAB>citizen=42 + citizen=63<TAB>delete
//   hvor er min kop<TAB>none<TAB><TAB>
//
// The clock: Wednesday 10 March 2027. Sofie Lind writes (CTI worker). Her colleagues: Mette Holm (CTI
// worker), Jonas Krag (job consultant), Karen Bak (caseworker in the job centre), Ali Demir (social
// caseworker). The courses:
//
//   42  job, § 85    phase 1, began 1 February 2027; works 15 hours a week; follow-up planned for
//                    Wednesday 17 March at 10; Sofie's
//   51  job, § 82 b  contact period, start-up meeting held 19 January 2027, no job yet; Sofie's
//   63  job, § 85    phase 2 since 2 February 2027, network meeting planned for Friday 26 March; Mette's
//   18  job, § 82 b  phase 3, last day 31 March 2027, closing meeting planned for Thursday 25 March
//                    at 14; Sofie's
//   27  job, § 85    paused since 22 February 2027 (hospital); Sofie's
//   77  generic      contact period, transition planned for 1 April 2027; Mette's
//   33  job, § 85    contact period, consent pending; Mette's
//
// 57 and 58 are numbers that no course has.
//
// Judged: `right`: answered, or shown as a confirmation with every slot right. `asked`: a form or
// choices that hold what is meant, nothing wrong in it. `unhelpful`: neither, and no harm.
// `wrong`: a change that was not meant stands first or is shown. `wrong slot`: the right change with
// a slot that was not meant. `npm run bench:words -- unhelpful wrong` prints those sentences too.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const check = require('./check');
const { castOf, TEAM } = require('./cast');

const FOLDER = path.join(check.ROOT, 'test', 'chat', 'sentences');
const TODAY = '2027-03-10';
const KINDS = ['right', 'asked', 'unhelpful', 'wrong', 'wrong slot'];
/** First names to the ids of the made-up team. */
const PEOPLE = {
  Sofie: 'sofie',
  me: 'sofie',
  Mette: 'mette',
  Jonas: 'jonas',
  Karen: 'karen',
  Ali: 'ali',
};

/** Loads a part of the bot; the tests bring their own. */
let dist = (name) => require(path.join(check.ROOT, 'dist', name));

/** The sentences of a file; throws on a line that does not keep to the columns. */
function sentencesIn(file, isIntent) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [sentence, intents = '', slots = '', mustNot = ''] = line.split('\t');
    const wanted = intents.split('|').map((one) => one.split('+').map((name) => name.trim()));
    const strange = wanted.flat().filter((name) => name !== 'none' && !isIntent(name));
    if (strange.length > 0) throw new Error(`${file}:${index + 1}: no such intent: ${strange}`);
    const facts = slots.split(' + ').map(slotsIn);
    return [{ sentence, wanted, facts, mustNot: mustNot.split(',').map((one) => one.trim()) }];
  });
}

function slotsIn(text) {
  const pairs = text.split(';').filter((one) => one.includes('='));
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1).trim();
    return [pair.slice(0, at).trim(), PEOPLE[value] || value];
  });
}

/** The case team of the sentences, as a caller who can only read. */
function caller() {
  const courses = castOf(dist);
  const held = courses.map((course) => ({ course, live: [], dead: [] }));
  const store = {
    course: (number) => Promise.resolve(held.find(({ course }) => course.number === number)),
    courses: () => Promise.resolve(held),
  };
  const members = Object.entries(TEAM).map(([id, name]) => ({ id, name }));
  const person = { id: 'sofie', name: TEAM.sofie };
  return { person, store, today: TODAY, members: () => Promise.resolve(members) };
}

/** What the bot makes of a sentence, as the desk has it. */
async function meantBy(sentence, as, classifier) {
  const { read } = dist('chat/read.js');
  const { understandSentence } = dist('desk/sentences/understand.js');
  const reading = read(sentence, { today: TODAY, mentions: [] });
  if (reading.kind === 'command' && !reading.loosely) {
    return { kind: 'did', proposals: [{ command: reading.command }] };
  }
  if (!['command', 'unclear', 'unclearPart'].includes(reading.kind))
    return { kind: 'talk', intent: reading.kind === 'answered' ? 'cancel' : reading.kind };
  const meant = await understandSentence(as, { text: sentence, mentions: [], classifier, reading });
  if (meant.kind === 'slip') {
    const proposals = meant.suggestions.flatMap((text) => {
      const again = read(text, { today: TODAY, mentions: [] });
      return again.kind === 'command' ? [{ command: again.command }] : [];
    });
    return { kind: 'choices', proposals };
  }
  if (meant.kind === 'did') return { ...meant, proposals: [{ command: meant.command }] };
  return meant.kind === 'answer' ? { ...meant, proposals: [meant] } : meant;
}

/** The days as they are meant of the course (T13); one that has to be asked for is left out. */
function withDays({ command, ...rest }, courses) {
  const { settleDays, isLeftOpen } = dist('desk/change/daysAsked.js');
  const course = courses.find(({ number }) => number === command.citizen) || null;
  const settled = settleDays(command, { course, today: TODAY });
  if (!isLeftOpen(settled)) return { ...rest, command: settled };
  const told = { ...settled.command, [settled.slot]: undefined };
  return withDays({ ...rest, command: told }, courses);
}

function isMeant(intent, { intent: taken, command }, intentRow) {
  if (intent === 'none') return false;
  if (taken === intent || command.name === intent) return true;
  const { command: name, known = {} } = intentRow(intent);
  // What a command does not say is asked for by its form.
  const fits = ([slot, is]) => command[slot] === undefined || command[slot] === is;
  return command.name === name && Object.entries(known).every(fits);
}

function isChange({ intent, command }, { INTENTS, intentRow }) {
  if (intent) return intentRow(intent).kind === 'change';
  const rows = Object.values(INTENTS).filter(({ command: name }) => name === command.name);
  return rows.length > 0 && rows.every(({ kind }) => kind === 'change');
}

/** A slot that says something else than it should. */
function wrongSlots({ command }, facts = []) {
  return facts.filter(([slot, value]) => {
    const said = valueOf(command[slot]);
    return said !== undefined && said !== value;
  });
}

function missingSlots({ command }, facts = []) {
  return facts.filter(([slot, value]) => value !== '-' && command[slot] === undefined);
}

function valueOf(said) {
  if (said && said.mention) return said.mention.id;
  return said === undefined ? undefined : String(said);
}

/** The facts in the order of the proposals, by their citizen where that tells. */
function factsFor(proposal, way, facts, intentRow) {
  const fitting = way.map((intent, at) => ({ intent, facts: facts[at] || facts[0] || [] }));
  const ofIntent = fitting.filter(({ intent }) => isMeant(intent, proposal, intentRow));
  const exact = ofIntent.find((one) => wrongSlots(proposal, one.facts).length === 0);
  return (exact || ofIntent[0] || { facts: [] }).facts;
}

/** `right`, `asked`, `unhelpful` or `wrong`, with what was wrong. */
function judged({ wanted, facts, mustNot }, meant, how) {
  const { intentRow } = how;
  const isChatter = wanted.some((way) => way.includes('none'));
  const wayOf = (proposal) =>
    wanted.find((way) => way.some((one) => isMeant(one, proposal, intentRow)));
  const proposals = meant.proposals || [];
  const [first] = proposals;
  if (meant.kind === 'talk' || !first) {
    const meantTalk = wanted.some((way) => way.some((one) => one === meant.intent));
    return isChatter || meantTalk ? ['right'] : ['unhelpful', 'taken for talk'];
  }
  const shown = meant.kind === 'choices' ? [first] : proposals;
  for (const proposal of shown) {
    const name = proposal.intent || proposal.command.name;
    if (mustNot.includes(name) || mustNot.includes(proposal.command.name)) return ['wrong', name];
    if (!isChange(proposal, how)) continue;
    const way = wayOf(proposal);
    if (!way) return ['wrong', `offers ${name}`];
    const off = wrongSlots(proposal, factsFor(proposal, way, facts, intentRow));
    if (off.length > 0) return ['wrong slot', off.map(([slot]) => slot).join(' ')];
  }
  if (isChatter) return ['right'];
  const way = wayOf(first) || proposals.map(wayOf).find(Boolean);
  if (!way) return ['unhelpful', `${meant.kind} ${first.intent || first.command.name}`];
  if (meant.kind === 'choices') return ['asked'];
  if (!wayOf(first)) return ['unhelpful', `${meant.kind} ${first.intent || first.command.name}`];
  const all = way.length <= proposals.length || meant.kind !== 'confirm';
  const missing = proposals.some(
    (one) => missingSlots(one, factsFor(one, way, facts, intentRow)).length > 0,
  );
  return all && !missing ? ['right'] : ['asked'];
}

/** Sentences that the corpus has, too, word for word but for their slots, tell nothing. */
function notLearnt(sentences) {
  const { examplesIn, maskedSample } = dist('chat/sentences/model/corpus.js');
  const folder = path.join(check.ROOT, 'src', 'chat', 'sentences', 'corpus');
  const known = new Set(
    fs.readdirSync(folder).flatMap((name) => {
      const corpus = fs.readFileSync(path.join(folder, name), 'utf8');
      return examplesIn(corpus).map(({ text }) => text);
    }),
  );
  return sentences.filter(({ sentence }) => !known.has(maskedSample(sentence)));
}

/** Of every sentence what the bot makes of it and how that is judged. */
async function judgedIn(file) {
  const how = dist('chat/sentences/intents.js');
  const { openClassifier } = dist('chat/sentences/classifier.js');
  const model = fs.readFileSync(path.join(check.ROOT, 'dist', 'sentences.model'));
  const classifier = openClassifier(model);
  const as = caller();
  const all = [];
  const sentences = sentencesIn(file, how.isIntent);
  const kept = path.basename(file).startsWith('heldout') ? notLearnt(sentences) : sentences;
  for (const one of kept) {
    const meant = await meantBy(one.sentence, as, classifier);
    const proposals = (meant.proposals || []).map((each) => withDays(each, castOf(dist)));
    const [verdict, why = ''] = judged(one, { ...meant, proposals }, how);
    all.push({ ...one, meant, verdict, why });
  }
  return all;
}

function scoreOf(file, all) {
  const share = (kind) => {
    const count = all.filter(({ verdict }) => verdict === kind).length;
    return `${count} (${Math.round((100 * count) / Math.max(1, all.length))} %)`;
  };
  const shares = Object.fromEntries(KINDS.map((kind) => [kind, share(kind)]));
  return { file: path.basename(file), sentences: all.length, ...shares };
}

exports.loadWith = (load) => {
  dist = load;
};
exports.judgedIn = judgedIn;
exports.KINDS = KINDS;

async function main() {
  check.checkHouse();
  require('./build').build();
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  const table = [];
  for (const name of files.sort()) {
    const all = await judgedIn(path.join(FOLDER, name));
    table.push(scoreOf(name, all));
    const told = all.filter(({ verdict }) => process.argv.slice(2).includes(verdict));
    for (const { sentence, why } of told) console.log(`${name}: ${sentence} (${why})`);
  }
  console.table(table);
}

if (require.main === module) void main();

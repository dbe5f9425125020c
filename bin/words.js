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
// `wrong`: a change that was not meant stands first, or a slot of it is wrong.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const check = require('./check');

const FOLDER = path.join(check.ROOT, 'test', 'chat', 'sentences');
const TODAY = '2027-03-10';
const KINDS = ['right', 'asked', 'unhelpful', 'wrong'];
/** First names to the ids of the made-up team. */
const PEOPLE = {
  Sofie: 'sofie',
  me: 'sofie',
  Mette: 'mette',
  Jonas: 'jonas',
  Karen: 'karen',
  Ali: 'ali',
};

const dist = (name) => require(path.join(check.ROOT, 'dist', name));

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

/** What the bot makes of a sentence: what it does at once, and what it offers, first things first. */
function answerTo(sentence) {
  const { read } = dist('chat/read.js');
  const reading = read(sentence, { today: TODAY, mentions: [] });
  if (reading.kind === 'command') return { done: [reading.command], offered: [] };
  const offered = (reading.suggestions || []).flatMap(({ text }) => {
    const again = read(text, { today: TODAY, mentions: [] });
    return again.kind === 'command' ? [again.command] : [];
  });
  return { done: [], offered };
}

function isMeant(intent, command, rowOf) {
  if (intent === 'none') return false;
  const { command: name, known = {} } = rowOf(intent);
  const fits = Object.entries(known).every(([slot, value]) => command[slot] === value);
  return command.name === name && fits;
}

function changes(command, intents) {
  const rows = Object.values(intents).filter(({ command: name }) => name === command.name);
  return rows.length > 0 && rows.every(({ kind }) => kind === 'change');
}

function wrongSlots(command, facts) {
  return facts.filter(([slot, value]) => {
    const said = command[slot];
    if (said === undefined) return false;
    return value === '-' || (typeof said !== 'object' && String(said) !== value);
  });
}

/** `right`, `asked`, `unhelpful` or `wrong`. */
function judged({ wanted, facts, mustNot }, { done, offered }, { INTENTS, rowOf }) {
  const fits = (command) => wanted.some((way) => way.some((one) => isMeant(one, command, rowOf)));
  const [first] = [...done, ...offered];
  const isChatter = wanted.some((way) => way.includes('none'));
  if (!first) return isChatter ? 'right' : 'unhelpful';
  const wrong = changes(first, INTENTS) && (!fits(first) || wrongSlots(first, facts[0]).length > 0);
  if (wrong || mustNot.includes(first.name)) return 'wrong';
  if (isChatter) return 'right';
  if (done.length > 0) return done.every(fits) ? 'right' : 'unhelpful';
  return offered.some(fits) ? 'asked' : 'unhelpful';
}

function scoreOf(file) {
  const { isIntent, rowOf, INTENTS } = dist('chat/sentences/intents.js');
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  const sentences = sentencesIn(file, isIntent);
  for (const one of sentences) counts[judged(one, answerTo(one.sentence), { INTENTS, rowOf })] += 1;
  const share = (kind) => `${Math.round((100 * counts[kind]) / Math.max(1, sentences.length))} %`;
  const shares = Object.fromEntries(KINDS.map((kind) => [kind, share(kind)]));
  return { file: path.basename(file), sentences: sentences.length, ...shares };
}

if (require.main === module) {
  check.checkHouse();
  require('./build').build();
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  console.table(files.sort().map((name) => scoreOf(path.join(FOLDER, name))));
}

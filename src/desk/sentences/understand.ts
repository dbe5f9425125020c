// From a sentence to what it means for this team: intents weighed, slots filled, checked against the
// courses. `conversation/` calls it for what is no command; nothing is saved here.
import type { CommandWritten } from '../../chat/command';
import { INTENTS, intentRow, type Intent } from '../../chat/sentences/intents';
import { read } from '../../chat/read';
import { marksOf } from '../../chat/sentences/marks/mark';
import type { Clause } from '../../chat/sentences/sentence';
import type { Caller } from '../ports/caller';
import { choicesOf } from './choices';
import type { Meant, Proposal } from './meant';
import { citizensOf, proposalOf } from './proposals';
import { methodAsked, questionMeant } from './questions';
import { onlyPaused, sentenceScene, type Scene, type Unsure, type Written } from './scene';

/** From here on a look-up is answered, and a change shown as a confirmation. */
const SURE = { lookUp: 0.6, change: 0.9, talk: 0.6 } as const;
/** Where a message says several things each is shown in a row of its own. */
const SURE_OF_EACH = 0.75;

/** @throws StorageDown */
export async function understandSentence(caller: Caller, written: Written): Promise<Meant> {
  const { reading } = written;
  const read = await sentenceScene(caller, written);
  const { classifier } = written;
  const { today } = caller;
  const asked =
    methodAsked(read.sentence, classifier, today) ??
    questionMeant(read.sentence, classifier, today);
  if (asked) return asked;
  const scene = await withPaused(read);
  const slip = reading.kind === 'command' ? undefined : slipMeant(reading, scene);
  if (slip && reading.kind !== 'command' && reading.slip && isShort(scene, MOST_WORDS)) return slip;
  const { clauses, whole } = scene.sentence;
  const sure =
    several(scene, clauses) ?? changed(scene, whole) ?? single(scene, [...clauses, whole]);
  return sure ?? otherwise(scene, reading);
}

/** Longer lines are told rather than typed as a command. */
const MOST_WORDS = 8;
const MOST_WORDS_OF_A_COMMAND = 5;

function isShort({ sentence }: Scene, most: number): boolean {
  return sentence.whole.line.folded.split(' ').length <= most;
}

/** What the grammar made of it stands where the sentence tells nothing better. */
function otherwise(scene: Scene, reading: Unsure): Meant {
  if (reading.kind === 'command') return { kind: 'did', command: reading.command };
  const choices = choicesOf(scene);
  const mayHelp = reading.kind === 'unclear' ? !choices.known : isLikely(scene, reading);
  const slip = mayHelp ? slipMeant(reading, scene) : undefined;
  return slip ?? { kind: 'choices', ...choices };
}

const MOST_LIKELY = 3;

/** A short command with a part too many, of which the sentence says the same. */
function isLikely(scene: Scene, reading: Unsure): boolean {
  if (reading.kind !== 'unclearPart' || !isShort(scene, MOST_WORDS_OF_A_COMMAND)) return false;
  const likely = scene.sentence.whole.ranked.slice(0, MOST_LIKELY);
  return likely.some(({ intent }) => intentRow(intent).command === reading.name);
}

/** The commands that are spelt so, but for those of which the sentence says something else. */
function slipMeant(
  reading: Exclude<Unsure, { kind: 'command' }>,
  scene: Scene,
): Extract<Meant, { kind: 'slip' }> | undefined {
  const suggestions = reading.suggestions
    .map(({ text }) => text)
    .filter((text) => !saysOtherwise(scene, text));
  if (suggestions.length === 0) return undefined;
  return { kind: 'slip', suggestions, part: reading.kind === 'unclearPart' ? reading.part : null };
}

/** From here on the sentence tells better than spelling what was meant. */
const SURE_OF_WORDS = 0.5;
const LEAST_LIKELY = 0.05;

function saysOtherwise({ caller, sentence }: Scene, text: string): boolean {
  const { asks, ranked } = sentence.whole;
  const again = read(text, { today: caller.today, mentions: [] });
  if (again.kind !== 'command' || isPlannedBehind(again.command, caller.today)) return true;
  if (asks && changesOnly(again.command)) return true;
  if ((ranked[0]?.share ?? 0) < SURE_OF_WORDS && !changesOnly(again.command)) return false;
  const said: Readonly<Record<string, unknown>> = { ...again.command };
  return !ranked
    .filter(({ share }) => share >= LEAST_LIKELY)
    .some(({ intent }) => {
      const { command, known = {} } = intentRow(intent);
      const fits = Object.entries(known).every(([slot, is]) => said[slot] === is);
      return command === again.command.name && (fits || command !== 'meeting');
    });
}

/** Nobody plans a meeting that lies behind. */
function isPlannedBehind(command: CommandWritten, today: string): boolean {
  const { name } = command;
  if (name !== 'meeting' || command.state !== 'planned') return false;
  return typeof command.date === 'string' && command.date < today;
}

/** Whatever it is meant by, it changes something. */
function changesOnly({ name }: CommandWritten): boolean {
  const rows = Object.values(INTENTS).filter(({ command }) => command === name);
  return rows.length > 0 && rows.every(({ kind }) => kind === 'change');
}

/** 'Hun er tilbage': of the only one that is paused. */
async function withPaused(scene: Scene): Promise<Scene> {
  const { whole } = scene.sentence;
  const resumes = whole.ranked[0]?.intent === 'resume';
  if (!resumes || marksOf(whole.marks, 'citizen').length > 0) return scene;
  const course = await onlyPaused(scene.caller);
  return course ? { ...scene, courses: new Map([[course.number, course]]) } : scene;
}

/** Several facts, or one of several citizens: a row each. */
function several(scene: Scene, clauses: readonly Clause[]): Meant | undefined {
  const told = clauses.filter((clause) => isTold(clause, clauses.length > 1));
  const proposals = onceMoved(told.flatMap((clause) => rowsOf(scene, clause)));
  if (proposals.length < 2 || !proposals.every(({ command }) => hasNumber(command))) {
    return undefined;
  }
  return { kind: 'confirm', proposals };
}

/** 'Kan ikke onsdag, vi tager torsdag i stedet': a meeting that is moved is not called off besides. */
function onceMoved(proposals: readonly Proposal[]): readonly Proposal[] {
  const isMoved = proposals.some(({ intent }) => intent === 'meeting.move');
  return isMoved ? proposals.filter(({ intent }) => intent !== 'meeting.cancel') : proposals;
}

function hasNumber(command: CommandWritten): boolean {
  return 'citizen' in command && command.citizen !== undefined;
}

function isTold(clause: Clause, oneOfSeveral: boolean): boolean {
  const [first] = clause.ranked;
  if (!first || intentRow(first.intent).kind !== 'change') return false;
  if (isDoubtful(clause, first.intent)) return false;
  return first.share >= (oneOfSeveral ? SURE_OF_EACH : SURE.change);
}

/** The same of each citizen that the clause names; one that it shares with another clause too. */
function rowsOf(scene: Scene, clause: Clause): readonly Proposal[] {
  const [first] = clause.ranked;
  if (!first) return [];
  return citizensOf(scene, clause, first.intent).flatMap((citizen) =>
    proposalOf(scene, clause, first.intent, citizen),
  );
}

/** A change that all of it tells goes before what one of its clauses shows. */
function changed(scene: Scene, whole: Clause): Meant | undefined {
  const meant = meantBy(scene, whole);
  return meant?.kind === 'confirm' ? meant : undefined;
}

/** It is asked rather than told, in words that nobody has used before, or tells of more than that. */
function isDoubtful(clause: Clause, intent: Intent): boolean {
  return clause.asks || clause.known === 0 || leavesMinutes(clause, intent);
}

/** Minutes that the intent has no use for: something else is told, too, or instead. */
function leavesMinutes({ marks }: Clause, intent: Intent): boolean {
  const { slots = [] } = intentRow(intent);
  const isUsed = slots.includes('minutes') || slots.includes('hours');
  return !isUsed && marksOf(marks, 'amount').length > 0;
}

/** One thing alone: the first clause that is sure. */
function single(scene: Scene, clauses: readonly Clause[]): Meant | undefined {
  for (const clause of clauses) {
    const meant = meantBy(scene, clause);
    if (meant) return meant;
  }
  return undefined;
}

function meantBy(scene: Scene, clause: Clause): Meant | undefined {
  const [first] = clause.ranked;
  if (!first) return undefined;
  const { intent, share } = first;
  const { kind } = intentRow(intent);
  // With a citizen in it there is something to ask or to tell.
  const isTalk = share >= SURE.talk && marksOf(clause.marks, 'citizen').length === 0;
  if (kind === 'talk') return isTalk ? { kind, intent } : undefined;
  const isChange = kind === 'change';
  if (share < (isChange ? SURE.change : SURE.lookUp) || (isChange && isDoubtful(clause, intent)))
    return undefined;
  const citizens = citizensOf(scene, clause, intent);
  if (citizens.length > 1) return undefined;
  const [proposal] = proposalOf(scene, clause, intent, citizens[0]);
  if (!proposal) return undefined;
  return isChange ? { kind: 'confirm', proposals: [proposal] } : { kind: 'answer', ...proposal };
}

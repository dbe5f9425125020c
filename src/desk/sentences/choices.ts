// What to offer where a sentence is not understood for sure: up to five, look-ups first, nothing that
// would hurt and nothing absurd (section 7a).
import { intentRow, type Intent } from '../../chat/sentences/intents';
import { marksOf } from '../../chat/sentences/marks/mark';
import type { Clause } from '../../chat/sentences/sentence';
import type { Proposal } from './meant';
import type { Scene } from './scene';
import { citizensOf, proposalOf } from './proposals';

const MOST_CHOICES = 5;
/** Less likely than that is a guess like any other. */
const LEAST_SHARE = 0.03;
/** Below it nothing of the sentence was understood. */
const KNOWN_SHARE = 0.2;
const MOST_LOOKED_AT = 10;

export function choicesOf(scene: Scene): {
  readonly proposals: readonly Proposal[];
  readonly known: boolean;
} {
  const { whole } = scene.sentence;
  const likely = whole.ranked
    .slice(0, MOST_LOOKED_AT)
    .filter(({ share, intent }) => share >= leastShare(intent, whole))
    .filter(({ intent }) => mayBeOffered(intent, whole));
  const offered = likely.flatMap(({ intent }) => offer(scene, whole, intent));
  const proposals = eachOnce([...offered, ...usual(scene, whole)]);
  const known =
    whole.known > 0 && (whole.ranked[0]?.share ?? 0) >= KNOWN_SHARE && offered.length > 0;
  const [looks, changes] = [proposals.filter(isHarmless), proposals.filter((p) => !isHarmless(p))];
  // Room for what is to be changed, however many look-ups come first.
  const most = Math.max(2, MOST_CHOICES - changes.length);
  return { proposals: [...looks.slice(0, most), ...changes].slice(0, MOST_CHOICES), known };
}

/** A change of nobody in particular has to be likelier. */
const LEAST_OF_NOBODY = 0.25;

function leastShare(intent: Intent, { marks }: Clause): number {
  const { kind, slots = [] } = intentRow(intent);
  const isOfNobody = slots.includes('citizen') && marksOf(marks, 'citizen').length === 0;
  return kind === 'change' && isOfNobody ? LEAST_OF_NOBODY : LEAST_SHARE;
}

/** What ends, deletes or hands over only where it was written. */
function mayBeOffered(intent: Intent, { line }: Clause): boolean {
  const { grave, kind } = intentRow(intent);
  return kind !== 'talk' && (!grave || grave.test(line.folded));
}

/** What only looks is offered of each citizen who is named. */
function offer(scene: Scene, clause: Clause, intent: Intent): readonly Proposal[] {
  const citizens = citizensOf(scene, clause, intent);
  const [citizen, ...others] = citizens;
  if (others.length === 0) return proposalOf(scene, clause, intent, citizen);
  const each = intentRow(intent).kind === 'change' ? [undefined] : citizens.slice(0, MOST_EACH);
  return each.flatMap((one) => proposalOf(scene, clause, intent, one));
}

const MOST_EACH = 3;

function isHarmless({ intent }: Proposal): boolean {
  return intentRow(intent).kind !== 'change';
}

/** With nothing to go by: what can be asked about the citizen, or of the team. */
function usual(scene: Scene, clause: Clause): readonly Proposal[] {
  const [citizen] = citizensOf(scene, clause, 'status');
  const intents: readonly Intent[] =
    citizen === undefined ? ['mine', 'overview', 'help'] : ['status', 'checklist'];
  return intents.flatMap((intent) => offer(scene, clause, intent));
}

function eachOnce(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ command }) => {
    const key = JSON.stringify(command);
    return !seen.has(key) && seen.add(key);
  });
}

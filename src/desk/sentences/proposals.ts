// The commands that a clause may mean for its citizens, checked against their courses.
import { commandMeant } from '../../chat/sentences/fill/fill';
import { isRuledOut } from '../../chat/sentences/fill/given';
import type { Intent } from '../../chat/sentences/intents';
import { marksOf } from '../../chat/sentences/marks/mark';
import type { Clause } from '../../chat/sentences/sentence';
import type { Course } from '../../cti/course/course';
import type { Proposal } from './meant';
import type { Scene } from './scene';
import { makesSense } from './sense';

/** The command, if the course as it stands does not make it absurd. */
export function proposalOf(
  { caller, courses }: Scene,
  clause: Clause,
  intent: Intent,
  citizen: number | undefined,
): readonly Proposal[] {
  const { today, person: me } = caller;
  const course = citizen === undefined ? null : (courses.get(citizen) ?? null);
  const meant = settledIntent(intent, clause, citizen);
  const given = { clause, course, today, me };
  const command = commandMeant(meant, given, citizen);
  if (!command || !makesSense(meant, command, course, today)) return [];
  return [{ intent: meant, command }];
}

/** With a number somebody takes over one course, without one all of a colleague's. */
function settledIntent(intent: Intent, { line }: Clause, citizen: number | undefined): Intent {
  if (intent === 'reassign' && citizen !== undefined) return 'role';
  const isAll = /(?:^| )(?:alle|all|mine|my|everything|alt)(?= |$)/.test(line.folded);
  return intent === 'role' && citizen === undefined && isAll ? 'reassign' : intent;
}

/**
 * Whom the clause is about: numbers that a course has before others; those of the whole sentence
 * where the clause names none and the sentence but one.
 */
export function citizensOf(
  { sentence, courses }: Scene,
  clause: Clause,
  intent: Intent,
): readonly (number | undefined)[] {
  const own = numbersIn(clause, courses, intent);
  if (own.length > 0) return own;
  const all = numbersIn(sentence.whole, courses, intent);
  if (all.length === 0 && courses.size === 1) return [...courses.keys()];
  return all.length === 1 ? all : [undefined];
}

function numbersIn(
  clause: Clause,
  courses: ReadonlyMap<number, Course>,
  intent: Intent,
): readonly number[] {
  const marks = marksOf(clause.marks, 'citizen').filter((mark) => !isRuledOut(clause, mark));
  const numbers = [...new Set(marks.map(({ value }) => value))];
  const known = numbers.filter((number) => courses.has(number) !== (intent === 'enrol'));
  return known.length > 0 ? known : numbers;
}

// What a sentence is understood with: its reading, the roster's people, the courses that it names.
import type { Reading, ReadingContext } from '../../chat/command';
import type { Classifier } from '../../chat/sentences/classifier';
import { marksOf } from '../../chat/sentences/marks/mark';
import { namesOf } from '../../chat/sentences/marks/people';
import { readSentence, type Clause, type Sentence } from '../../chat/sentences/sentence';
import type { Course } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import type { Caller } from '../ports/caller';

/** What the grammar made of it: nothing, a command with a part too many, one with a slip. */
export type Unsure = Extract<Reading, { kind: 'command' | 'unclear' | 'unclearPart' }>;

/** What somebody wrote that is no command, or none for sure. */
export interface Written {
  readonly text: string;
  readonly mentions: ReadingContext['mentions'];
  readonly classifier: Classifier;
  readonly reading: Unsure;
}

export interface Scene {
  readonly caller: Caller;
  readonly sentence: Sentence;
  /** Those of the numbers in it that a course has. */
  readonly courses: ReadonlyMap<number, Course>;
}

/** Nobody writes about more citizens in one breath. */
const MOST_CITIZENS = 8;

/** @throws StorageDown */
export async function sentenceScene(caller: Caller, written: Written): Promise<Scene> {
  const { text, mentions, classifier } = written;
  const roster = (await caller.members()) ?? [caller.person];
  const given = { today: caller.today, names: namesOf(roster), classifier };
  const sentence = readSentence(text, mentions, given);
  return { caller, sentence, courses: await coursesNamed(caller, sentence.whole) };
}

async function coursesNamed(
  { store }: Caller,
  { marks }: Clause,
): Promise<ReadonlyMap<number, Course>> {
  const numbers = new Set(marksOf(marks, 'citizen').map(({ value }) => value));
  const held = await Promise.all(
    [...numbers].slice(0, MOST_CITIZENS).map(async (number) => store.course(number)),
  );
  return new Map(held.flatMap((one) => (one ? [[one.course.number, one.course] as const] : [])));
}

/** Where no number is written: the only course that is paused is the one that goes on. */
export async function onlyPaused({ store, today }: Caller): Promise<Course | undefined> {
  const held = await store.courses();
  const paused = held.filter(
    ({ course, retired }) => !retired && outline(course, today).pause !== null,
  );
  return paused.length === 1 ? paused[0]?.course : undefined;
}

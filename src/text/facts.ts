// A recorded fact in words: on top of cards, in the log, in the note; cards/ and papers/ call it.
import type { PlainDate } from '../cti/calendar/plainDate';
import type { Course, MeetingKind } from '../cti/course/course';
import type { Fact, FactType } from '../cti/course/facts';
import { gatheringOf, stateOn } from '../cti/meetings/planned';
import type { Texts } from './texts';
import type { ListId, ProgrammeId } from '../cti/programmes';

/** What the ids in a fact name, and what the sentence needs to know of its course. */
export interface FactScene {
  readonly programme: ProgrammeId;
  meeting(id: string): { readonly kind: MeetingKind; readonly date: PlainDate } | undefined;
  /** How a meeting or an appointment stands today, and for which day. */
  standing(id: string): Standing | undefined;
  /** The goal of a focus area. */
  focus(id: string): string | undefined;
  /** The text of a checklist item, in the sentence's language. */
  item(list: ListId, item: string): string | undefined;
}

interface Standing {
  readonly date: PlainDate;
  readonly state: ReturnType<typeof stateOn>;
}

type Telling<T extends FactType> = (fact: Extract<Fact, { type: T }>, scene: FactScene) => string;

interface FactWording<T extends FactType> {
  /** What was recorded, shown back on top of the status card. */
  readonly confirm: Telling<T>;
  /** The line in the log, where it says more or less than the confirmation. */
  readonly log?: Telling<T>;
  /** For the record: neutral, about the citizen and the course; empty when it does not belong there. */
  readonly prose: Telling<T>;
}

/** Some of the facts, worded in a file of their own. */
export type FactTextsOf<T extends FactType> = { readonly [K in T]: FactWording<K> };

export type FactTexts = { readonly [T in FactType]: FactWording<T> };

/**
 * The scene of a course; `item` finds the text of a checklist item in the wanted language. By `today`
 * prose tells of a planned day that has passed without a word.
 */
export function sceneOf(course: Course, item: FactScene['item'], today?: PlainDate): FactScene {
  return {
    programme: course.programme,
    meeting: (id) => course.meetings.find((meeting) => meeting.id === id),
    standing: (id) => {
      const found = gatheringOf(course, id);
      return found && { date: found.date, state: today ? stateOn(found, today) : found.state };
    },
    focus: (id) => course.focus.find((focus) => focus.id === id)?.goal,
    item,
  };
}

/**
 * What was just recorded, in sentences for the top of the status card. Roles told together are one
 * sentence after the other in one line; what was not told is left out.
 */
export function confirmations(
  facts: readonly Fact[],
  scene: FactScene,
  texts: Pick<Texts, 'facts'>,
): readonly string[] {
  const lines: string[] = [];
  const roles: string[] = [];
  for (const fact of facts) {
    if (fact.type !== 'role') lines.push(factText(fact, scene, texts.facts, 'confirm'));
    else if (fact.person !== null) roles.push(factText(fact, scene, texts.facts, 'confirm'));
  }
  return roles.length > 0 ? [...lines, roles.join(' ')] : lines;
}

/** One line of the log, without who told it and when. */
export function logText(fact: Fact, scene: FactScene, texts: Pick<Texts, 'facts'>): string {
  return factText(fact, scene, texts.facts, 'log');
}

/** Neutral prose for a record note; empty for what does not belong in the record. */
export function proseText(fact: Fact, scene: FactScene, texts: Pick<Texts, 'facts'>): string {
  return factText(fact, scene, texts.facts, 'prose');
}

/** Each wording takes the fact of its own type, which `fact.type` has just picked. */
function factText(
  fact: Fact,
  scene: FactScene,
  texts: FactTexts,
  use: 'confirm' | 'log' | 'prose',
): string {
  const wording = texts[fact.type] as FactWording<FactType>;
  return (wording[use] ?? wording.confirm)(fact, scene);
}

/** A text that somebody wrote, closed like a sentence. */
export function closed(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

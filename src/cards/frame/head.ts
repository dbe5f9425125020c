// The head of a card about a citizen, and the words for where the course stands; all cards call it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { Course } from '../../cti/course/course';
import { outline, type Outline } from '../../cti/course/outline';
import { measureOf, programmeOf } from '../../cti/programmes';
import { capital } from '../../text/dates';
import { basisLabel, byBeginning } from '../../text/programmes';
import type { CardContext } from './context';
import type { Scene } from '../parts/timeline';

/** What stands on top of every card about a citizen. */
export interface Head {
  /** 'Citizen 42'. */
  readonly title: string;
  /** 'Phase 2 · day 34 of 92'. */
  readonly state: string;
  /** Programme, legal basis and length. */
  readonly kind: string;
}

/** The course on a day, with what cards are built with. */
export function sceneOn(course: Course, today: PlainDate, context: CardContext): Scene {
  return { course, today, context, outline: outline(course, today) };
}

export function headOf(scene: Scene): Head {
  const { course, context } = scene;
  return {
    title: context.texts.cards.citizen(course.number),
    state: phaseAndDay(scene),
    kind: programmeAndLength(scene),
  };
}

/** Practice mode says so on every card (R1); empty otherwise. */
export function practiceLine({ practice, texts }: CardContext): string {
  return practice ? `◇ ${texts.words.practice}` : '';
}

/** Phase and day, or what stands in their place. */
export function phaseAndDay(scene: Scene): string {
  const { outline: at, context } = scene;
  const { state } = context.texts.cards;
  if (at.stage === 'closed') return closedState(at, context);
  if (!at.day) return beforeStart(scene);
  const { phase, day, of } = at.day;
  const place = `${state.phase(phase)} · ${state.dayOf(day, of)}`;
  return at.pause ? `${place} · Ⅱ ${state.paused}` : place;
}

function closedState({ lastDay, start, effectiveEnd }: Outline, { texts }: CardContext): string {
  const { state } = texts.cards;
  if (start && lastDay && lastDay >= start) return state.closed(lastDay);
  return effectiveEnd ? state.neverStarted(effectiveEnd) : '';
}

function beforeStart({ course, outline: at, context }: Scene): string {
  const { state } = context.texts.cards;
  if (at.start) return state.startsOn(at.start);
  if (course.firstDay) return byBeginning(state.firstDay, course.programme)(course.firstDay);
  return byBeginning(state.noFirstDay, course.programme);
}

function programmeAndLength({ course, context }: Scene): string {
  const { texts, language } = context;
  const { phases, words } = programmeOf(course.programme);
  const months = texts.cards.state.months(phases.length * measureOf(course).months);
  const basis = course.basis ? [basisLabel(course.basis, language)] : [];
  return [capital(words[language].name), ...basis, months].join(' · ');
}

// Strips on top of a card: what was just recorded, and what changes all else; course cards call it.
import type { Fact } from '../../cti/course/facts';
import type { StatusView } from '../../desk/views/views';
import { confirmations, sceneOf } from '../../text/facts';
import { literal } from '../frame/literal';
import { itemText } from '../../cti/checklists';
import type { Scene } from './timeline';

/** A tinted strip across the card: a state that matters, in a symbol and words. */
export interface Band {
  readonly style: 'good' | 'warning' | 'attention' | 'accent';
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
}

/** What was just recorded, shown back on top, with the advice that goes with it. */
export function recordedBand(
  scene: Scene,
  { done, advice, takenBack = [] }: Pick<StatusView, 'done' | 'advice' | 'takenBack'>,
): readonly Band[] {
  if (done.length === 0 && advice.length === 0) return [];
  const { cards } = scene.context.texts;
  const undone = toldBack(scene, takenBack).map((line) => cards.status.takenBack(line));
  const advised = advice.map((key) => cards.advice[key]);
  const lines = [...toldBack(scene, done), ...undone, ...advised].filter((line) => line !== '');
  const title = `✓ ${done.length > 0 ? cards.status.recorded : cards.status.advice}`;
  return [band('good', title, lines)];
}

function toldBack({ course, context }: Scene, facts: readonly Fact[]): readonly string[] {
  const nameOf = sceneOf(course, (list, item) => itemText(course, list, item, context.language));
  return confirmations(facts, nameOf, context.texts);
}

/** Pause, consent and an early end: what changes everything else on the card. */
export function stateBands(scene: Scene): readonly Band[] {
  return [...consentBand(scene), ...pauseBand(scene), ...stopBand(scene), ...jobBand(scene)];
}

function consentBand({ course, context }: Scene): readonly Band[] {
  const { state } = context.texts.cards;
  const { consent } = course;
  if (consent.state === 'given') return [];
  if (consent.state === 'pending') {
    return [band('warning', `△ ${state.consentPending}`, [state.consentPendingMeans])];
  }
  return [band('attention', `✕ ${state.frozen}`, [state.frozenMeans(consent.on)])];
}

function pauseBand({ outline, context }: Scene): readonly Band[] {
  const { pause, day } = outline;
  if (!pause) return [];
  const { cards, words } = context.texts;
  const why = pause.note ?? words.pauseReasons[pause.reason];
  const left = day ? [cards.state.daysLeft(day.left, day.phase, pause.until)] : [];
  return [band('warning', `Ⅱ ${cards.state.pausedSince(pause.from, why)}`, left)];
}

function stopBand({ course, outline, context }: Scene): readonly Band[] {
  const { stop } = course;
  if (!stop) return [];
  const { state } = context.texts.cards;
  const closed = outline.stage === 'closed';
  const line = closed ? state.stoppedBecause(stop.reason) : state.endsEarly(stop.on, stop.reason);
  return [band('warning', `△ ${line}`, [])];
}

function jobBand({ course, outline, today, context }: Scene): readonly Band[] {
  const { jobEnded } = course;
  if (!jobEnded || outline.stage === 'closed') return [];
  return [band('accent', context.texts.cards.status.jobEnded(jobEnded, jobEnded > today), [])];
}

export function band(style: Band['style'], title: string, lines: readonly string[]): Band {
  return { style, title: literal(title), lines: lines.map((text) => ({ text: literal(text) })) };
}

// The posted cards that follow a course; the conversation remembers them, the poster renews them.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { type Course } from '../../cti/course/course';
import { isListId } from '../../cti/programmes';
import type { TeamSettings } from '../../cti/course/settings';
import { due } from '../../cti/due/due';
import { thingOf } from '../../cti/due/liveKinds';
import { dayOf } from '../../cti/due/moved';
import { isSettled } from '../../cti/due/settled';
import type { Due } from '../../cti/due/thing';
import type { Outcome } from '../ports/caller';
import type { Held, LiveCard, TeamStore } from '../ports/storage';
import type { NoticeView, View } from '../views/views';

/** A course's cards that are followed at most; older ones stay as they were. */
const MOST = 8;

/**
 * Remembers that a posted card follows a course, so that everybody's copy is brought up to date. A
 * card that was forgotten meanwhile, or stood for something else, is replaced by what it is now.
 * Answers whether the course was changed since `held`: then the card is behind from the first.
 *
 * @throws StorageDown
 */
export async function rememberCard(
  store: Pick<TeamStore, 'keepCards' | 'keepAnswer'>,
  held: Held,
  card: Omit<LiveCard, 'shown'>,
): Promise<boolean> {
  const added: LiveCard = { ...card, shown: held.course.seq };
  let left: readonly LiveCard[] = [];
  const kept = await store.keepCards(held, ({ live, dead }) => {
    const all = [...live.filter(({ activity }) => activity !== card.activity), added];
    left = all.slice(0, -MOST);
    return { dead, live: all.slice(-MOST) };
  });
  // What does not follow the course any more is still the bot's own card about it (D6).
  for (const each of kept ? left : [card]) await store.keepAnswer(held.course.id, each);
  return kept !== undefined && kept.course.seq > held.course.seq;
}

/** The course that an answer speaks of, by its internal id; `undefined`: of none, or of many. */
export function aboutOf({ view, about, changed }: Outcome): string | undefined {
  if (about !== undefined || changed) return about ?? changed?.course.id;
  if ('course' in view) return view.course.id;
  const asked = view.kind === 'question' ? view.data['course'] : undefined;
  return typeof asked === 'string' ? asked : undefined;
}

interface Now {
  readonly settings: TeamSettings;
  readonly today: PlainDate;
}

/**
 * What a live card shows as the course stands now. What it asked for may be done by now: then it says
 * so. `undefined` when there is nothing to show any more.
 */
export function liveView(card: LiveCard, course: Course, now: Now): View | undefined {
  const { today } = now;
  if (card.kind === 'closing' && card.about === 'meeting') {
    return { kind: 'closing', course, today };
  }
  if (card.kind === 'checklist') return checklistView(card, course, now);
  const thing = dueNow(card, course, now) ?? pastThing(card, course, now);
  return thing && noticeView(thing, card, course, now);
}

/** A list that was posted before its change says which change, until the change is there. */
function checklistView(card: LiveCard, course: Course, now: Now): View | undefined {
  const list = card.about;
  if (!isListId(list)) return undefined;
  const thing = card.posted ? dueNow(card, course, now) : undefined;
  if (thing) return noticeView(thing, card, course, now);
  const { maybeRepeat } = card;
  const view = { kind: 'checklist', course, list, today: now.today } as const;
  return maybeRepeat ? { ...view, maybeRepeat } : view;
}

function noticeView(thing: Due, card: LiveCard, course: Course, now: Now): NoticeView {
  const { settings, today } = now;
  const { late = false, maybeRepeat = false } = card;
  const settled = isSettled(thing, course, today) && card.kind === 'start';
  // It told of a day that had come, and by the facts of now that lies ahead: taken back, or moved.
  const outdated = card.posted === true && card.kind !== 'checklist' && thing.sendOn > today;
  return {
    ...{ kind: 'notice', due: thing, course, today, settings, late, maybeRepeat, instead: null },
    ...(settled && !outdated ? { settled } : {}),
    ...(outdated ? { outdated } : {}),
  };
}

function dueNow(card: LiveCard, course: Course, { settings, today }: Now): Due | undefined {
  const thing = thingOf(card);
  if (!thing) return undefined;
  const { key, ordinal } = thing;
  return due(course, settings, today).find(
    (each) => each.audience === 'channel' && each.key === key && each.ordinal === ordinal,
  );
}

/** A thing that is due no more, as its card still tells of it. */
function pastThing(card: LiveCard, course: Course, now: Now): Due | undefined {
  const thing = thingOf(card);
  if (!thing) return undefined;
  const { key, ordinal } = thing;
  const day = dayOf(key, ordinal, { ...now, course });
  if (day === null) return undefined;
  return {
    ...{ key, ordinal, course: course.id, number: course.number, about: null, chain: null },
    ...{ ruleDate: day, sendOn: day, target: day, audience: 'channel', kind: 'change' },
  };
}

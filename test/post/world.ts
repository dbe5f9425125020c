import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Course } from '../../src/cti/course/course';
import { hasMoved } from '../../src/cti/due/moved';
import { dueId, type Due } from '../../src/cti/due/thing';
import type { Message, Messenger, SendResult, Storage } from '../../src/desk/ports/storage';
import type { Address } from '../../src/desk/ports/teams';
import type { DigestView, MorningView, NoticeView } from '../../src/desk/views/views';
import type { MachineTime } from '../../src/ground/machineTime';
import { DELIVERY_RULES } from '../../src/post/delivery/delivery';
import { UNLIMITED } from '../../src/post/delivery/throttle';
import type { Counted, PostParts } from '../../src/post/ports';
import { CITA, course, teamKey, teamRecord } from './samples';

/** One message as the connector got it. */
export interface Posted {
  readonly conversation: string;
  readonly text: string;
  readonly activity: string;
}

export type Answer = SendResult | 'accept' | 'acceptThenReset';

/** Stands for Teams: keeps what was posted, answers as it is told. */
export class FakeTeams implements Messenger {
  readonly posts: Posted[] = [];
  readonly updates: (Posted & { readonly at: number })[] = [];
  /** The answers to come, in order; then everything is accepted. */
  readonly answers: Answer[] = [];
  onPost: (text: string) => Promise<void> = () => Promise.resolve();

  async post(to: Address, message: Message): Promise<SendResult> {
    await this.onPost(message.text);
    const answer = this.answers.shift() ?? 'accept';
    if (typeof answer === 'object') return answer;
    const activity = `activity-${this.posts.length + 1}`;
    this.posts.push({ conversation: to.conversation, text: message.text, activity });
    if (answer === 'acceptThenReset') return { kind: 'ambiguous', why: 'unreachable' };
    return { kind: 'sent', activity };
  }

  async update(to: Address, activity: string, message: Message): Promise<SendResult> {
    await this.onPost(message.text);
    const answer = this.answers.shift() ?? 'accept';
    if (typeof answer === 'object') return answer;
    const { conversation } = to;
    this.updates.push({ conversation, text: message.text, activity, at: Date.now() });
    return { kind: 'sent', activity };
  }

  get texts(): readonly string[] {
    return this.posts.map(({ text }) => text);
  }
}

export const REAL_TIME: MachineTime = {
  wall: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms) => sleep(ms),
};

/** A clock that stands until it is moved; sleeping moves it. */
export function handClock(): MachineTime & { move(ms: number): void } {
  let now = Date.UTC(2027, 0, 1);
  return {
    wall: () => new Date(now),
    monotonic: () => now,
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
    move: (ms) => {
      now += ms;
    },
  };
}

export class Tally {
  readonly counted = new Map<Counted, number>();
  readonly measured = new Map<string, number>();
  readonly alarms: string[] = [];

  add(what: Counted, by = 1): void {
    this.counted.set(what, (this.counted.get(what) ?? 0) + by);
  }

  set(what: string, value: number): void {
    this.measured.set(what, value);
  }
}

/** What a view says, in one line that a test can read. */
export function lineOf(view: NoticeView): string {
  const marks = [
    view.late ? 'late' : '',
    view.maybeRepeat ? 'repeat' : '',
    view.instead ? `instead of ${view.instead.role} ${view.instead.person?.name ?? '-'}` : '',
    view.again ? `again ${view.again}` : '',
    view.outdated ? 'outdated' : '',
    view.settled ? 'settled' : '',
  ].filter((mark) => mark !== '');
  const { key, number, ordinal, audience } = view.due;
  return [`${key} ${number}/${ordinal} to ${audience}`, ...marks].join(', ');
}

function textOf(view: NoticeView | MorningView | DigestView): string {
  if (view.kind === 'morning') return view.rows.map(lineOf).join('; ');
  return view.kind === 'notice' ? lineOf(view) : 'digest';
}

export function idOf(due: Due): string {
  return dueId(due, 0);
}

export interface World {
  readonly parts: PostParts;
  readonly teams: FakeTeams;
  readonly tally: Tally;
}

/** The parts of a poster around a storage; Teams is made up, the rest is real. */
export function world(storage: Storage, change: Partial<PostParts> = {}): World {
  const teams = new FakeTeams();
  const tally = new Tally();
  const parts: PostParts = {
    storage,
    messenger: teams,
    render: (view) => ({ text: textOf(view), card: {} }),
    renderLive: (card, { seq }) => ({ text: `${card.kind} ${card.about} as of ${seq}` }),
    reach: (person, team) =>
      Promise.resolve({ address: { ...team.address, conversation: `1:1 ${person.name}` } }),
    dueOf: () => [],
    hasMoved,
    dueId: idOf,
    throttle: UNLIMITED,
    counts: tally,
    log: { alarm: (event) => tally.alarms.push(event), info: () => undefined },
    time: REAL_TIME,
    newOperation: randomUUID,
    chance: () => 0.5,
    rules: DELIVERY_RULES,
    ...change,
  };
  return { parts, teams, tally };
}

/** Writes a team with these courses, awake from the first day on. */
export async function settle(
  storage: Storage,
  courses: readonly Course[] = [course()],
  key = teamKey(),
): Promise<void> {
  const store = storage.team(key);
  await store.saveTeam(teamRecord(key));
  for (const each of courses) {
    await store.commit({
      ...{ before: null, course: each, live: [], dead: [], events: [], claims: [] },
      ...{ handled: null, by: CITA.id, command: `enrol-${each.number}` },
    });
  }
  await storage.agenda.put(key, '2027-01-01');
}

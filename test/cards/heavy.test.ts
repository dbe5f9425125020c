import { render } from '../../src/cards';
import { addDays, type PlainDate } from '../../src/cti/calendar/plainDate';
import { itemsOf } from '../../src/cti/checklists';
import type { Change } from '../../src/cti/course/changes';
import { DEFAULT_SETTINGS } from '../../src/cti/course/settings';
import { due, nextDue } from '../../src/cti/due/due';
import type { Due } from '../../src/cti/due/thing';
import type { Waiting, WaitKey } from '../../src/cti/due/waiting';
import { morningOf } from '../../src/desk/team/morning';
import { MOST_ROWS } from '../../src/post/delivery/parcel';
import type { OverviewView, View } from '../../src/desk/views/views';
import { textsIn } from '../../src/text';
import { LONGEST, MATCHED, story, type Told } from './gallery/story';

/** As long as the bot lets anybody write, and twice as long in JSON. */
const REASON = '"'.repeat(300);
const CITIZEN = 999_999;

function naOf(list: 'phase2' | 'phase3' | 'end'): readonly Change[] {
  return itemsOf('job', list).map(({ id: item }) => ({
    type: 'tick',
    list,
    item,
    to: 'na',
    reason: REASON,
  }));
}

const TOLD: readonly Told[] = [
  ...MATCHED,
  ['2027-03-08', LONGEST, { type: 'start', date: '2027-03-08', reason: REASON }],
  ['2027-04-01', LONGEST, ...naOf('phase2'), ...naOf('phase3'), ...naOf('end')],
  ...Array.from({ length: 24 }, (_, at): Told => {
    const day = `2027-0${5 + Math.floor(at / 12)}-${String((at % 12) * 2 + 1).padStart(2, '0')}`;
    const next = `2027-0${5 + Math.floor(at / 12)}-${String((at % 12) * 2 + 2).padStart(2, '0')}`;
    return [
      next as PlainDate,
      LONGEST,
      { type: 'pause', reason: 'other', from: day as PlainDate, note: REASON },
      { type: 'resume', on: next as PlainDate },
    ];
  }),
];

const { course: told, events } = story(...TOLD);
const course = { ...told, number: CITIZEN };
const today: PlainDate = '2027-07-01';
const change = due(course, DEFAULT_SETTINGS, today).find(({ key }) => key === 'phase.change');

const WORDS = 'w'.repeat(298);
const { course: covered } = story(...TOLD, [
  '2027-07-01',
  LONGEST,
  ...[1, 2, 3].map((at) => ({ type: 'focus' as const, goal: WORDS + at, laterSupport: WORDS })),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
    ...({ type: 'takeOver', what: WORDS + at, taker: 'function', who: WORDS } as const),
  })),
  {
    type: 'handover',
    handover: {
      ...{ need: WORDS, crisis: WORDS, relapse: WORDS },
      ...{ responsible: WORDS, supporters: WORDS, furtherSupport: WORDS },
    },
  },
]);

function dueThing(at: number): Due {
  const all = due(course, DEFAULT_SETTINGS, today);
  const found = all[at % all.length];
  if (!found) throw new Error('Nothing is due');
  return { ...found, key: 'phase.open', ordinal: 2 };
}

const WAITS: readonly WaitKey[] = [
  ...(['cti.late', 'decision.deadline', 'handover.deadline', 'closing.unplanned'] as const),
  ...(['jobmatch.missing', 'contact.first', 'phase.open', 'consent'] as const),
];

function caseloadOf(workers: number): View {
  const rows = Array.from({ length: workers }, (_, at) => ({
    person: { id: `${at}`, name: LONGEST.name },
    ...{ courses: 99, load: 1.3, weighted: 1.4, share: 0.5 },
  }));
  return { kind: 'caseload', today, rows };
}

/** Ten courses on which all that can wait waits, with the longest names and numbers. */
const LISTED = Array.from({ length: 12 }, (_, at) => {
  const waits: readonly Waiting[] = WAITS.map((key) => ({
    ...{ key, about: null, since: today },
    to: ['channel'],
  }));
  const next = nextDue(course, DEFAULT_SETTINGS, today, 1)[0] ?? null;
  return { course: { ...course, number: 999_988 + at }, next, dead: 12, waits, differs: 99 };
});

const VIEWS: Readonly<Record<string, View>> = {
  overview: {
    kind: 'overview',
    today,
    courses: LISTED.slice(0, 10),
    counts: Object.fromEntries(
      ['all', 'attention', 'contact', 'phase1', 'phase2', 'phase3', 'paused', 'open', 'closed'].map(
        (filter) => [filter, 9999],
      ),
    ) as OverviewView['counts'],
    ...{ filter: 'attention', page: 12, pages: 99, total: 999 },
  },
  mine: {
    kind: 'mine',
    today,
    rows: LISTED.map((listed) => ({
      ...listed,
      team: 'CTI-teamet for voksne med psykosociale vanskeligheder i hele kommunen',
      roles: ['cti', 'job'] as const,
    })),
  },
  upcoming: {
    kind: 'upcoming',
    today,
    days: 60,
    due: Array.from({ length: 60 }, (_, at) => ({
      due: {
        ...dueThing(at),
        ruleDate: addDays(today, at),
        target: addDays(today, at),
        number: 999_900 + at,
      },
      meeting: null,
    })),
  },
  ...Object.fromEntries(
    [8, 12, 13, 45].map((workers) => [`caseload of ${workers}`, caseloadOf(workers)]),
  ),
  checklist: { kind: 'checklist', course, list: 'phase2', today },
  closing: { kind: 'closing', course, today },
  status: {
    kind: 'status',
    course,
    today,
    settings: DEFAULT_SETTINGS,
    done: events.slice(0, 6).map(({ fact }) => fact),
    next: nextDue(course, DEFAULT_SETTINGS, today, 3),
    dead: Array.from({ length: 20 }, (_, at) => ({
      due: `phase.notice~${at}`,
      key: 'phase.notice',
      on: today,
      why: 'notInstalled',
    })),
    advice: [],
  },
  morning: morningOf(
    Array.from({ length: MOST_ROWS }, (_, at) => ({
      ...({ kind: 'notice', course: { ...course, number: 999_900 + at }, today } as const),
      ...{ due: { ...dueThing(at), audience: 'cti' as const, number: 999_900 + at } },
      ...{ late: true, maybeRepeat: true, instead: null, again: 3, settings: DEFAULT_SETTINGS },
    })),
  ),
  why: { kind: 'why', course, today },
  log: {
    kind: 'log',
    number: CITIZEN,
    rows: events.map((event) => ({ kind: 'event' as const, event, undone: true })),
  },
  handover: { kind: 'handover', course: covered, today },
  suggestions: { kind: 'suggestions', typed: 'x'.repeat(10_000), suggestions: [], part: null },
  ...(change && {
    phaseChange: {
      kind: 'notice',
      due: change,
      course,
      today,
      late: true,
      maybeRepeat: true,
      instead: { role: 'job', person: LONGEST },
      settings: DEFAULT_SETTINGS,
    } as const,
  }),
};

/** Thirty rows, each of them late, a repeat and shown again, are still far from the 28 KB that Teams takes. */
const MOST: Readonly<Record<string, number>> = { checklist: 12_000, morning: 21_000 };

describe('with everything as long as it can be', () => {
  it.each(Object.entries(VIEWS))('the card %s stays light', (name, view) => {
    for (const language of ['da', 'en'] as const) {
      const context = { language, texts: textsIn(language), practice: true, team: 'x'.repeat(16) };
      const size = JSON.stringify(render(view, context).card).length;
      expect(size).toBeLessThan(MOST[name] ?? 18_000);
    }
  });
});

// The command that an intent and its clause make: slots that the words or the course tell, no other.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import { filterMeant, languageMeant } from './choices';
import type { CommandWritten } from '../../command';
import type { Found } from '../../slots/slot';
import { intentRow, type Intent, type SlotName } from '../intents';
import { marksOf } from '../marks/mark';
import { dayIn, stretchOf } from './days';
import { isRuledOut, only, type Given } from './given';
import { meetingSlots, movedSlots, timeOf, slotsTold } from './meetings';
import { changeOver, personOf, roleOf } from './people';
import { goalOf, reasonIn } from './texts';
import { wordsTold } from './words';

type Filler = (given: Given) => Found;

/** How each slot is found; what stands for several commands alike. */
const SLOTS: Readonly<Record<Exclude<SlotName, 'citizen'>, Filler>> = {
  date: (given) => slotsTold({ date: dayIn(given) }),
  until: (given) => slotsTold({ ...stretchOf(given), old: undefined }),
  time: (given) => slotsTold({ time: timeOf(given) }),
  minutes: (given) => slotsTold({ minutes: amountOf(given, false) }),
  hours: (given) => slotsTold({ hours: inHours(amountOf(given, true)) }),
  meeting: () => ({}),
  contactKind: ({ clause }) => slotsTold({ kind: wordsTold.contact(clause.line) }),
  pauseReason: ({ clause }) => slotsTold({ why: wordsTold.pause(clause.line) }),
  person: (given) => slotsTold({ person: changeOver(given).to }),
  from: (given) => slotsTold({ from: changeOver(given).from, to: changeOver(given).to }),
  role: (given) => slotsTold({ role: roleOf(given) }),
  list: ({ clause }) => slotsTold({ list: wordsTold.list(clause.line) }),
  item: ({ clause }) => slotsTold({ item: itemOf(clause.line.folded) }),
  theme: ({ clause }) => slotsTold({ theme: wordsTold.theme(clause.line) }),
  goal: (given) => slotsTold({ goal: goalOf(given) }),
  support: (given) => slotsTold({ support: supportOf(given) }),
  decidedBy: (given) => slotsTold({ by: personOf(given) }),
  responsible: ({ clause }) => slotsTold({ responsible: wordsTold.responsible(clause.line) }),
  basis: (given) => slotsTold({ basis: basisOf(given) }),
  cti: (given) => ctiOf(given),
  what: (given) => correctedOf(given),
  reason: (given) => slotsTold({ reason: reasonIn(given) }),
  language: ({ clause }) => slotsTold({ language: languageMeant(clause.line) }),
  filter: ({ clause }) => slotsTold({ filter: filterMeant(clause.line) }),
  followUp: (given) => followUpOf(given),
};

/** The command of the intent on that citizen, with what the clause tells. */
export function commandMeant(
  intent: Intent,
  given: Given,
  citizen?: number,
): CommandWritten | undefined {
  const { command, known = {}, slots = [] } = intentRow(intent);
  if (!command) return undefined;
  const found = slots.filter((slot) => slot !== 'citizen').map((slot) => SLOTS[slot](given));
  const ofMeeting = slots.includes('meeting') ? meetingOf(known, given) : {};
  const number = citizen !== undefined && slots.includes('citizen') ? { citizen } : {};
  return Object.assign({ name: command }, known, ...found, ofMeeting, number) as CommandWritten;
}

function meetingOf(known: Found, given: Given): Found {
  if (known['what'] === 'meeting') return movedSlots(given);
  return meetingSlots(given, known['state'] as Parameters<typeof meetingSlots>[1]);
}

const { cues } = WORDS;
const NOW = new RegExp(`(?:^| )${anyOf(cues.amountNow)} $`);

/** Minutes need their unit, and hours a week what makes them so where both could be meant. */
function amountOf({ clause }: Given, weekly: boolean): number | undefined {
  const all = marksOf(clause.marks, 'amount').filter((mark) => !isRuledOut(clause, mark));
  const fitting = weekly ? all : all.filter((mark) => !mark.weekly);
  const coming = fitting.filter(({ from }) =>
    NOW.test(clause.line.folded.slice(Math.max(0, from - 12), from)),
  );
  return (only(fitting) ?? (weekly ? only(coming) : undefined))?.minutes;
}

function inHours(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round((minutes / 60) * 100) / 100;
}

const ROW = new RegExp(`${anyOf(cues.row)} (\\d{1,2})(?!\\d)`);
const FIRST_ROW = new RegExp(anyOf(cues.firstRow));

function itemOf(folded: string): number | undefined {
  const match = ROW.exec(folded);
  if (match) return Number(match[1]);
  return FIRST_ROW.test(folded) ? 1 : undefined;
}

const MENTOR = new RegExp(`(?:^| )${anyOf(cues.mentor)}(?= |$)`);

function basisOf({ clause }: Given) {
  const marks = marksOf(clause.marks, 'basis').filter((mark) => !isRuledOut(clause, mark));
  if (marks.length > 0) return only(marks)?.value;
  return MENTOR.test(clause.line.folded) ? 'lab167' : undefined;
}

function supportOf(given: Given) {
  const { clause } = given;
  const section = only(marksOf(clause.marks, 'basis'))?.value;
  const said = wordsTold.support(clause.line);
  if (said === 'none') return said;
  if (section === 'sel85') return said === 'mentor' ? undefined : section;
  return section === 'lab167' ? 'mentor' : said;
}

function ctiOf({ clause }: Given): Found {
  const mark = only(marksOf(clause.marks, 'person'));
  if (!mark?.person || !/(?:^| )cti(?= |$)/.test(clause.line.folded)) return {};
  return { people: { cti: { mention: mark.person } } };
}

const FIRST_DAY = new RegExp(anyOf(cues.firstDay));
const MEETING = new RegExp(anyOf(cues.corrected.meeting));
const START = new RegExp(anyOf(cues.corrected.start));

/** What is corrected: the words say it, or what was given for it. */
function correctedOf(given: Given): Found {
  const { clause } = given;
  const { folded } = clause.line;
  const basis = only(marksOf(clause.marks, 'basis').filter((mark) => !isRuledOut(clause, mark)));
  if (basis) return { what: 'basis', basis: basis.value };
  const date = dayIn(given);
  if (FIRST_DAY.test(folded)) {
    return slotsTold({ what: 'firstDay', date });
  }
  if (MEETING.test(folded)) {
    return slotsTold({
      what: 'meeting',
      kind: wordsTold.meeting(clause.line),
      date,
      time: timeOf(given),
    });
  }
  if (START.test(folded)) return slotsTold({ what: 'start', date });
  return slotsTold({ date });
}

const SIGNED = new RegExp(anyOf(cues.signed));

/** The day of a follow-up lies ahead; the day on which an agreement was made is none. */
function followUpOf(given: Given): Found {
  return SIGNED.test(given.clause.line.folded) ? {} : slotsTold({ date: dayIn(given) });
}

// The command that an intent and its clause make: slots that the words or the course tell, no other.
import type { Language } from '../../../cti/course/language';
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
  language: ({ clause }) => slotsTold({ language: languageOf(clause.line) }),
  filter: ({ clause }) => slotsTold({ filter: filterOf(clause.line.folded) }),
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

/** Minutes need their unit, and hours a week what makes them so where both could be meant. */
function amountOf({ clause }: Given, weekly: boolean): number | undefined {
  const all = marksOf(clause.marks, 'amount').filter((mark) => !isRuledOut(clause, mark));
  const fitting = weekly ? all : all.filter((mark) => !mark.weekly);
  const coming = fitting.filter(({ from }) =>
    /(?:til|to|paa|nu|now) $/.test(clause.line.folded.slice(Math.max(0, from - 6), from)),
  );
  return (only(fitting) ?? (weekly ? only(coming) : undefined))?.minutes;
}

function inHours(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round((minutes / 60) * 100) / 100;
}

function itemOf(folded: string): number | undefined {
  const match = /(?:punkt|item|nr|number|no|row|raekke) (\d{1,2})(?!\d)/.exec(folded);
  if (match) return Number(match[1]);
  return /(?:foerste punkt|first item)/.test(folded) ? 1 : undefined;
}

function basisOf({ clause }: Given) {
  const marks = marksOf(clause.marks, 'basis').filter((mark) => !isRuledOut(clause, mark));
  if (marks.length > 0) return only(marks)?.value;
  return /(?:^| )mentor(?:stoette| support)?(?= |$)/.test(clause.line.folded)
    ? 'lab167'
    : undefined;
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

/** What is corrected: the words say it, or what was given for it. */
function correctedOf(given: Given): Found {
  const { clause } = given;
  const { folded } = clause.line;
  const basis = only(marksOf(clause.marks, 'basis').filter((mark) => !isRuledOut(clause, mark)));
  if (basis) return { what: 'basis', basis: basis.value };
  const date = dayIn(given);
  if (/foerste (?:arbejds)?dag|first (?:working )?day|jobmatch/.test(folded)) {
    return slotsTold({ what: 'firstDay', date });
  }
  if (/moede|meeting|opfoelgning|follow/.test(folded)) {
    return slotsTold({
      what: 'meeting',
      kind: wordsTold.meeting(clause.line),
      date,
      time: timeOf(given),
    });
  }
  if (/start|begynd|began|begin/.test(folded)) return slotsTold({ what: 'start', date });
  return slotsTold({ date });
}

function languageOf(line: Given['clause']['line']): Language | undefined {
  const said = wordsTold.languages(line);
  const [one] = said;
  if (said.length !== 1 || !one) return undefined;
  const isRefused = /(?:ikke|not|don t|dont|no) (?:\w+ )?(?:dansk|danish|engelsk|english)/.test(
    line.folded,
  );
  return isRefused ? undefined : one;
}

const FILTERS: readonly (readonly [RegExp, string])[] = [
  [/pause|bero|hold(?= |$)/, 'paused'],
  [/fase 1|phase 1/, 'phase1'],
  [/fase 2|phase 2/, 'phase2'],
  [/fase 3|phase 3/, 'phase3'],
  [/kontaktperiode|kontaktskab|contact period/, 'contact'],
  [/haste|opmaerksom|bagud|mangler|urgent|attention|behind|missing/, 'attention'],
  [/aabne|(?:^| )open(?= |$)/, 'open'],
  [/afslutte|lukke|closed|finished|ended/, 'closed'],
];

function filterOf(folded: string): string | undefined {
  return FILTERS.find(([words]) => words.test(folded))?.[1];
}

/** The day of a follow-up lies ahead; the day on which an agreement was made is none. */
function followUpOf(given: Given): Found {
  const isMade = /(?:lavet|made|underskrev|signed)/.test(given.clause.line.folded);
  return isMade ? {} : slotsTold({ date: dayIn(given) });
}

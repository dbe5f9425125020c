// Bare numbers of a sentence: a citizen's, an hour after a day, a paragraph, or only a number.
import { anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import type { Line } from '../../line/line';
import { basisSlot } from '../../slots/slots';
import { bareTimeAt, timeAt } from '../../slots/times';
import type { PlainDate } from '../../../cti/calendar/plainDate';
import type { Mark, MarkOf } from './mark';

const CITIZEN = /^0*([1-9]\d{0,5})(?: ?s)?(?![a-z0-9/:§]|[.,-]\d)/;
const { cues } = WORDS;
/** What makes the number after it another one's: 'fase 2', 'punkt 3', 'uge 29', '§ 85', 'kl 9'. */
const COUNTED = new RegExp(`(?:^| )${anyOf(cues.counted)}$`);
/** Of a short list a small number is a place: 'nr 3', 'fokusområde 2'. */
const LISTED = new RegExp(`(?:^| )${anyOf(cues.listed)}$`);
const MOST_LISTED = 12;
/** 'fase 2 og 3'. */
const COUNTED_BEFORE = new RegExp(
  `${anyOf(cues.countedSeries)} \\d{1,2}(?:-\\d{1,2})? ${anyOf(cues.seriesJoints)}$`,
);
const PLAIN_NUMBER = new RegExp(`${anyOf(cues.citizen, cues.case)} ${anyOf(cues.number)}$`);
const NOUN = new RegExp(`(?:^| )${anyOf(cues.citizen)}$`);
/** A letter of a section: '82 b'. */
const LAW_AFTER = /^ ?[ab](?![a-z0-9])/;
/** How many of what: '3 gange', '6 months'. */
const COUNTS = new RegExp(`^ ?(?:%|${anyOf(cues.counts)})(?![a-z])`);
const HOUR = /^(\d{1,2})(?:[.:]?(\d{2}))?(?: ?- ?\d{1,2}(?:[.:]\d{2})?)?(?![\d.:/a-z§-])/;

export function timeMarkAt(line: Line, at: number): MarkOf<'time'> | undefined {
  const hit = timeAt(line, at) ?? bareTimeAt(line, at);
  // 'at 18's' is at somebody's.
  if (!hit || /^ s(?= |$)/.test(line.folded.slice(hit.end))) return undefined;
  const isHalfDay = /[ap]m$|0\d/.test(line.folded.slice(at, hit.end));
  const value = isHalfDay ? hit.value : inTheDay(hit.value);
  return { kind: 'time', value, from: at, to: hit.end };
}

/** Nobody meets at night: 'kl 3' is at 15. */
function inTheDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour >= 1 && hour <= 6 ? `${hour + 12}${time.slice(2)}` : time;
}

/** 'tirsdag 9', 'fredag 10-11', 'i morgen 13.30': an hour right after a day. */
export function hourAt(line: Line, at: number): MarkOf<'time'> | undefined {
  const match = HOUR.exec(line.folded.slice(at, at + 20));
  if (!match) return undefined;
  const [whole, hour = '', minute = '00'] = match;
  if (Number(hour) > 23 || Number(hour) === 0 || Number(minute) > 59) return undefined;
  const value = inTheDay(`${hour.padStart(2, '0')}:${minute}`);
  const bare = whole === hour ? { bare: Number(hour) } : {};
  return { kind: 'time', value, from: at, to: at + whole.length, ...bare };
}

/** A section of the Act is nobody's number; `bare`: its number alone will do. */
export function basisMarkAt(line: Line, at: number, bare = false): MarkOf<'basis'> | undefined {
  const never = (): boolean => false;
  const spot = {
    line,
    at,
    today: ANY_DAY,
    known: {},
    stops: never,
    ends: never,
    after: at,
    last: null,
  };
  const hit = (bare ? basisSlot.bare : basisSlot.read)?.(spot);
  if (!hit || 'fault' in hit || !/\d/.test(line.folded.slice(at, hit.end))) return undefined;
  return { kind: 'basis', value: hit.value, from: at, to: hit.end };
}

/** A basis has to do with no day. */
const ANY_DAY: PlainDate = '2000-01-01';

/** 1 to 6 digits that nothing else has a claim to. */
export function citizenMarkAt(line: Line, at: number): MarkOf<'citizen'> | undefined {
  const { folded } = line;
  const match = CITIZEN.exec(folded.slice(at, at + 12));
  if (!match) return undefined;
  const to = at + match[0].length;
  const value = Number(match[1]);
  const before = folded.slice(Math.max(0, at - 32), at).trimEnd();
  const after = folded.slice(to, to + 16);
  if (before.endsWith('§') || LAW_AFTER.test(after) || isPercentage(line, to)) return undefined;
  const named = NOUN.test(before) || PLAIN_NUMBER.test(before);
  return named || !isCounted(value, before, after)
    ? { kind: 'citizen', value, from: at, to }
    : undefined;
}

function isCounted(value: number, before: string, after: string): boolean {
  if (COUNTED.test(before) || COUNTED_BEFORE.test(before) || COUNTS.test(after)) return true;
  return LISTED.test(before) && value <= MOST_LISTED;
}

function isPercentage({ text, to }: Line, end: number): boolean {
  return /^ ?%/.test(text.slice(to[end - 1] ?? text.length).slice(0, 2));
}

/** 'bevilling 85 til 42': of two numbers the one that is a section of the Act is nobody's. */
export function withSections(line: Line, marks: readonly Mark[]): readonly Mark[] {
  const sections = marks.map((mark) =>
    mark.kind === 'citizen' ? basisMarkAt(line, mark.from, true) : undefined,
  );
  const citizens = marks.filter(({ kind }) => kind === 'citizen').length;
  const named = sections.filter((section) => section !== undefined).length;
  return named === citizens ? marks : marks.map((mark, place) => sections[place] ?? mark);
}

import { parsePlainDate, type PlainDate } from '../cti/calendar/plainDate';
import type { Programme } from '../cti/course/programmes';
import type { Deviation, DeviationKind } from '../cti/fidelity/deviations';
import type { Reason, ReasonFor } from '../cti/planning/reasons';
import type { Texts } from './texts';

/** A deviation's or a reason's data, read by name. */
export interface MethodFacts {
  value(key: string): string;
  has(key: string): boolean;
  count(key: string): number;
  /** A date as the sentence shows it; empty when it was not given. */
  date(key: string): string;
}

export interface MethodTexts {
  readonly deviations: Readonly<Record<DeviationKind, (facts: MethodFacts) => string>>;
  /** What a date is: 'Phase 2 from'. */
  readonly dates: Readonly<Record<ReasonFor, (programme: Programme) => string>>;
  /** Why it is that day. */
  readonly reasons: Readonly<Record<ReasonFor, (facts: MethodFacts) => string>>;
  readonly because: (reason: string) => string;
  readonly movedBy: (from: PlainDate, days: number) => string;
  readonly unmoved: (date: PlainDate) => string;
  readonly notKnown: string;
  readonly cited: (source: string) => string;
  readonly reading: string;
  readonly source: (source: string) => string;
  /** Shows a date in this language. */
  readonly shown: (date: PlainDate) => string;
}

type Said = Pick<Texts, 'method'>;

/** Where the method says so, as the rule book cites it: a professional can check it. */
const DEVIATION_SOURCES: Readonly<Record<DeviationKind, Readonly<Record<Programme, string>>>> = {
  ctiChanged: { job: 'job p. 12', generic: 'generic' },
  ctiIsJobConsultant: { job: 'faq 54', generic: 'faq 54' },
  supportedBefore: { job: 'job p. 23', generic: 'job p. 23' },
  missingAtMeeting: { job: 'faq 28, model', generic: 'model' },
  noClosingMeeting: { job: 'model', generic: 'model' },
  startedTooEarly: { job: 'job p. 19', generic: 'generic' },
  startedLate: { job: 'job p. 19', generic: 'generic' },
  startedWithoutFirstDay: { job: 'job p. 19', generic: 'generic' },
  startupAfterJob: { job: 'model, faq 34', generic: 'model' },
  jointPlanAfterJob: { job: 'model, faq 34', generic: 'model' },
  agreementLate: { job: 'job p. 26', generic: 'job p. 26' },
  openAtChange: { job: 'faq 50, model', generic: 'generic' },
  stoppedEarly: { job: 'faq 45', generic: 'faq 45' },
  supportAfterEnd: { job: 'faq 51', generic: 'generic' },
  networkMeetingLate: { job: 'job p. 32', generic: 'generic' },
  decisionLate: { job: 'model', generic: 'model' },
  focusUncovered: { job: 'job p. 32, faq 47', generic: 'generic' },
};

/** The source that a deviation differs from, in words. */
export function deviationSource(
  { kind }: Deviation,
  programme: Programme,
  { method }: Said,
): string {
  return method.source(DEVIATION_SOURCES[kind][programme]);
}

/** A deviation in one sentence, with its reason where one was given. */
export function deviationText({ kind, data, reason }: Deviation, { method }: Said): string {
  const sentence = method.deviations[kind](factsOf(data, method));
  return reason === null ? sentence : `${sentence} ${method.because(reason)}`;
}

/** Why a date of the course is what it is (T1-T10). */
export function reasonText({ what, data }: Reason, { method }: Said): string {
  return method.reasons[what](factsOf(data, method));
}

/** A source as the rule book cites it, in words: 'job p. 18', 'job, model, faq 44'. */
export function sourceText(source: string, { method }: Said): string {
  return method.source(source);
}

function factsOf(data: Deviation['data'], method: MethodTexts): MethodFacts {
  const value = (key: string): string => String(data[key] ?? '');
  return {
    value,
    has: (key) => value(key) !== '',
    count: (key) => Number(data[key] ?? 0) || 0,
    date: (key) => {
      const date = parsePlainDate(value(key));
      return date ? method.shown(date) : value(key);
    },
  };
}

/** How a language words a citation: its parts, and the questions and answers together. */
export interface SourceWords {
  readonly parts: readonly (readonly [RegExp, string])[];
  readonly faq: (numbers: readonly string[]) => string;
}

/** A citation in words, all questions and answers last; what no pattern knows stays as it is. */
export function wordedSource(source: string, { parts, faq }: SourceWords): string {
  const cited = source.split(', ');
  const asked = cited.flatMap((part) => /^faq (\d+)$/.exec(part)?.[1] ?? []);
  const others = cited
    .filter((part) => !/^faq \d+$/.test(part))
    .map((part) => {
      const known = parts.find(([pattern]) => pattern.test(part));
      return known ? part.replace(known[0], known[1]) : part;
    });
  return [...others, ...(asked.length > 0 ? [faq(asked)] : [])].join(', ');
}

// Deviations and reasons of dates in words; cards/ and papers/ call it.
import { parsePlainDate, type PlainDate } from '../cti/calendar/plainDate';
import {
  phaseNumber,
  programmeOf,
  type PhaseId,
  type PhaseNumber,
  type ProgrammeId,
} from '../cti/programmes';
import type { Deviation, DeviationKind } from '../cti/fidelity/deviation';
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

/** The dates of a course; those on which phases begin are worded alike. */
type DateKey = Exclude<ReasonFor, PhaseId> | 'phase';

export interface MethodTexts {
  readonly deviations: Readonly<Record<DeviationKind, (facts: MethodFacts) => string>>;
  /** What a date is: 'Phase 2 from'. */
  readonly dates: Readonly<Record<DateKey, (programme: ProgrammeId, phase: PhaseNumber) => string>>;
  /** Why it is that day. */
  readonly reasons: Readonly<Record<DateKey, (facts: MethodFacts, phase: PhaseNumber) => string>>;
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

/** The source that a deviation differs from, in words. */
export function deviationSource(
  { kind }: Deviation,
  programme: ProgrammeId,
  { method }: Said,
): string {
  return method.source(programmeOf(programme).sources.deviations[kind]);
}

/** A deviation in one sentence, with its reason where one was given. */
export function deviationText({ kind, data, reason }: Deviation, { method }: Said): string {
  const sentence = method.deviations[kind](methodFacts(data, method));
  return reason === null ? sentence : `${sentence} ${method.because(reason)}`;
}

/** Why a date of the course is what it is (T1-T10). */
export function reasonText({ what, data }: Reason, { method }: Said): string {
  return method.reasons[keyOf(what)](methodFacts(data, method), phaseNumber(what) ?? 0);
}

/** What a date of the course is: 'Phase 2 from'. */
export function dateName(what: ReasonFor, programme: ProgrammeId, { method }: Said): string {
  return method.dates[keyOf(what)](programme, phaseNumber(what) ?? 0);
}

function keyOf(what: ReasonFor): DateKey {
  return phaseNumber(what) === null ? (what as Exclude<ReasonFor, PhaseId>) : 'phase';
}

/** A source as the rule book cites it, in words: 'job p. 18', 'job, model, faq 44'. */
export function sourceText(source: string, { method }: Said): string {
  return method.source(source);
}

function methodFacts(data: Deviation['data'], method: MethodTexts): MethodFacts {
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

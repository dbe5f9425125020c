// What sentences take from a programme's data file, and texts that go by phase; text/, cards/ and papers/ ask it.
import type { Language } from '../cti/course/language';
import {
  bases,
  firstProgramme,
  phaseNumber,
  programmeOf,
  programmes,
  type Basis,
  type BasisId,
  type Beginning,
  type PhaseId,
  type PhaseNumber,
  type Programme,
  type ProgrammeId,
  type ProgrammeWords,
} from '../cti/programmes';
import { supportLine } from '../cti/fidelity/intensity';
import type { SourceWords } from './citation';

/** Texts of which every phase has one, whichever its number, beside those of fixed points. */
export type Phased<Point extends string> = Readonly<Record<Point, string>> & {
  readonly phase: (phase: PhaseNumber) => string;
};

/** The text of a phase, or of a fixed point of the course. */
export function phased<Point extends string>(texts: Phased<Point>, id: Point | PhaseId): string {
  const phase = phaseNumber(id);
  return phase === null ? texts[id as Point] : texts.phase(phase);
}

/** What is worded one way for a course that begins with a job match and another for a transition (T3). */
export type ByBeginning<T> = Readonly<Record<Beginning, T>>;

export function byBeginning<T>(texts: ByBeginning<T>, programme: ProgrammeId): T {
  return texts[programmeOf(programme).begins];
}

/** What the programme is called, in one language. */
export function programmeWords(programme: ProgrammeId, language: Language): ProgrammeWords {
  return programmeOf(programme).words[language];
}

/** A legal basis as it is shown: 'SEL §85'. */
export function basisLabel(basis: BasisId, language: Language): string {
  return basisOf(basis).label[language];
}

/** A legal basis in a list of choices, with the length that it gives. */
export function basisChoice(basis: BasisId, language: Language): string {
  const { choice, label } = basisOf(basis);
  return (choice ?? label)[language];
}

function basisOf(basis: BasisId): Basis {
  const found = bases().find(({ id }) => id === basis);
  if (!found) throw new Error(`There is no legal basis ${basis}`);
  return found;
}

/** The manuals by their names, as citations are worded. */
export function manuals(language: Language, page: string): SourceWords['parts'] {
  return programmes().flatMap(({ id, words }) => [
    [new RegExp(`^${id} p\\. (.+)$`), `${words[language].manual}, ${page} $1`] as const,
    [new RegExp(`^${id}$`), words[language].manual] as const,
  ]);
}

/** The legal bases of a programme by the length that they give, longest first (T1). */
export function basesByLength(
  { bases: offered, phases }: Programme,
  language: Language,
): readonly { readonly months: number; readonly labels: readonly string[] }[] {
  const lengths = [...new Set(offered.map(({ months }) => months))].sort((a, b) => b - a);
  return lengths.map((length) => ({
    months: length * phases.length,
    labels: offered.filter(({ months }) => months === length).map(({ label }) => label[language]),
  }));
}

/** The programme that a missing legal basis is about when none has been told (T1). */
export function programmeNeedingBasis(): Programme {
  return programmes().find(({ needsBasis }) => needsBasis) ?? firstProgramme();
}

/** Courses of which a full-time worker carries about so many: by legal basis, and by programme without one (P4). */
export interface Norm {
  readonly norm: number;
  readonly bases: readonly string[];
  /** Behind 'forløb': 'ved anden overgang'. */
  readonly programmes: readonly string[];
}

/** The norms of all programmes, the smallest first (P4). */
export function norms(language: Language): readonly Norm[] {
  const offered = bases().map(({ norm, short }) => ({ norm, said: short[language] }));
  const others = programmes()
    .filter(({ needsBasis }) => !needsBasis)
    .map(({ plain, words }) => ({ norm: plain.norm, said: words[language].at }));
  const all = [...new Set([...offered, ...others].map(({ norm }) => norm))].sort((a, b) => a - b);
  const saidAt = (rows: typeof offered, norm: number): string[] =>
    rows.filter((row) => row.norm === norm).map(({ said }) => said);
  return all.map((norm) => ({
    norm,
    bases: saidAt(offered, norm),
    programmes: saidAt(others, norm),
  }));
}

/** The last phase of a programme and how its support falls: '4:2:1' (C4). */
export interface Fall {
  readonly last: PhaseNumber;
  readonly line: string;
}

/** How support falls over the phases, each way once (C4). */
export function falls(): readonly Fall[] {
  const all = programmes().map(({ id, phases }) => ({
    last: phases.length,
    line: supportLine({ programme: id }),
  }));
  return all.filter(({ line }, place) => all.findIndex((other) => other.line === line) === place);
}

/** 'a, b or c', with the language's own word for 'or'. */
export function either(items: readonly (string | number)[], or: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? String(last) : `${items.slice(0, -1).join(', ')} ${or} ${last}`;
}

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

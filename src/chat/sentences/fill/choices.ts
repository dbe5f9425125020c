// Which language, and which part of the overview, a clause asks for; fill.ts calls it.
import { inEachLanguage, type Language } from '../../../cti/course/language';
import { phaseNumber } from '../../../cti/programmes';
import type { OverviewFilter } from '../../command';
import { PHASE_IDS } from '../../commands/phases';
import { languages } from '../../commands/settings';
import type { Line } from '../../line/line';
import { alternatives, anyOf } from '../../slots/patterns';
import { WORDS } from '../../words';
import { wordsTold } from './words';

const { cues, common } = WORDS;

const REFUSED = new RegExp(
  `(?:^| )${anyOf(cues.notLanguage)} (?:\\w+ )?${alternatives(languages.phrases)}(?= |$)`,
);

/** The one that is named; none where it is the one that nobody wants. */
export function languageMeant(line: Line): Language | undefined {
  const said = wordsTold.languages(line);
  const [one] = said;
  if (said.length !== 1 || !one) return undefined;
  return REFUSED.test(line.folded) ? undefined : one;
}

/** The first that is said. */
const FILTERS: readonly (readonly [RegExp, OverviewFilter])[] = [
  [new RegExp(anyOf(cues.filters.paused)), 'paused'],
  ...PHASE_IDS.map((id) => [phaseSaid(phaseNumber(id) ?? 0), id] as const),
  [new RegExp(anyOf(cues.filters.contact)), 'contact'],
  [new RegExp(anyOf(cues.filters.attention)), 'attention'],
  [new RegExp(anyOf(cues.filters.open)), 'open'],
  [new RegExp(anyOf(cues.filters.closed)), 'closed'],
];

function phaseSaid(phase: number): RegExp {
  return new RegExp(anyOf(inEachLanguage((language) => common.phases.phase[language](phase))));
}

export function filterMeant({ folded }: Line): OverviewFilter | undefined {
  return FILTERS.find(([words]) => words.test(folded))?.[1];
}

import type { Language } from '../../cti/course/language';
import type { Line } from './line';
import { fold } from './line';

const DANISH = words(
  'borger borgeren forløb forløbet kl og på til fra for med den det jeg du mig kan vil hvad hvornår hvordan hvorfor er ikke årsag fordi møde tjekliste oversigt kommende opret rolle fase dag i uden afholdt aflyst udført åben marts maj juni juli oktober mandag tirsdag onsdag torsdag fredag lørdag søndag morgen går slet ret sprog behandling fængsel indlagt trukket tilbage givet hjemme hjem telefon arbejdsplads ude koordinering tovholder jobcentret ingen bolig økonomi netværk mål flyttet ja nej timer uger uge dage ved lovhjemmel generisk samtykke målgruppe nu vi har skal mere død minde mig hun han blevet',
);
const ENGLISH = words(
  'citizen course the and of on in for with to from at what when how why is not reason because meeting checklist overview upcoming new role phase day without held cancelled done open march may june july october monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday delete correct language please show me my can you i treatment prison jail withdrawn given consent home workplace elsewhere coordination responsible lead none housing economy goal moved away yes no due hours weeks week days by was has have should other now',
);

/** A word so common that it is no misspelt command. */
export function isCommonWord(word: string): boolean {
  return DANISH.has(word) || ENGLISH.has(word);
}

/** The language a text seems to be in, by its words and the command's own; `fallback` when neither tells. */
export function languageOf(
  line: Line,
  command: readonly Language[] | undefined,
  fallback: Language,
): Language {
  const [only, other] = command ?? [];
  let danish = only && !other ? (only === 'da' ? 1 : -1) : 0;
  for (const word of line.folded.slice(0, 400).split(' ')) {
    if (DANISH.has(word)) danish += 1;
    if (ENGLISH.has(word)) danish -= 1;
  }
  if (danish !== 0) return danish > 0 ? 'da' : 'en';
  if (/[æøåÆØÅ]/.test(line.text.slice(0, 400))) return 'da';
  return only && !other ? only : fallback;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

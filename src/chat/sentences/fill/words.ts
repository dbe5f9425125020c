// The words by which a clause tells a kind, a reason, a role: several that differ tell nothing.
import type {
  ContactKind,
  MeetingKind,
  PauseReason,
  Role,
  SupportDecision,
  Theme,
} from '../../../cti/course/course';
import type { ListId } from '../../../cti/programmes/ids';
import { endOfWord, wordAt, type Line } from '../../line/line';
import { lists, meetingKinds } from '../../commands/common';
import { languages } from '../../commands/settings';
import { themes as themeWords } from '../../commands/focus';
import { roles } from '../../slots/people';
import { WORDS } from '../../words';
import { vocabulary, type Vocabulary } from '../../slots/vocabulary';

/** Every value whose words stand in the line, each once, in order. */
function told<T>(line: Line, words: Vocabulary<T>): readonly T[] {
  const found: T[] = [];
  let at = wordAt(line, 0);
  while (at < line.folded.length) {
    const hit = words.find(line, at);
    if (hit && !found.includes(hit.value)) found.push(hit.value);
    at = wordAt(line, hit ? hit.end : endOfWord(line, at));
  }
  return found;
}

function single<T>(line: Line, words: Vocabulary<T>): T | undefined {
  const found = told(line, words);
  return found.length === 1 ? found[0] : undefined;
}

const contacts = vocabulary<ContactKind>(WORDS.told.contactKinds);
const pauses = vocabulary<PauseReason>(WORDS.told.pauseReasons);
const supports = vocabulary<SupportDecision>(WORDS.told.supports);
const responsibles = vocabulary<'jobcenter' | 'social'>(WORDS.told.responsibles);
const meetings = vocabulary<MeetingKind>(WORDS.told.meetingKinds);

export const wordsTold = {
  contact: (line: Line): ContactKind | undefined => single(line, contacts),
  pause: (line: Line): PauseReason | undefined => single(line, pauses),
  support: (line: Line): SupportDecision | undefined => single(line, supports),
  responsible: (line: Line) => single(line, responsibles),
  meeting: (line: Line): MeetingKind | undefined =>
    single(line, meetings) ?? single(line, meetingKinds),
  role: (line: Line): Role | undefined => single(line, roles),
  theme: (line: Line): Theme | undefined => single(line, themeWords),
  list: (line: Line): ListId | undefined => single(line, lists),
  languages: (line: Line) => told(line, languages),
};

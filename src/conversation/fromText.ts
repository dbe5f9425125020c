// What a text comes to, typed or sent by a button: read, then done or understood as a sentence.
import { saidView } from '../desk/views/saidView';
import { withoutTeam } from '../desk/door/visit';
import type { ReadingContext } from '../chat/command';
import { read } from '../chat/read';
import { dateAt } from '../cti/calendar/plainDate';
import type { Visited } from '../desk/door/visit';
import { languageFor } from './answers';
import { doCommand } from './commands';
import type { ConverseParts } from './ports';
import { fromSentence } from './sentences';
import type { Pressed, Spoken } from './speaker';

export async function fromText(
  parts: ConverseParts,
  incoming: Spoken | Pressed,
  line: {
    readonly text: string;
    readonly mentions: ReadingContext['mentions'];
    readonly team?: string | null;
  },
): Promise<Visited> {
  const { text, mentions, team = null } = line;
  const today = dateAt(parts.house.clock.now());
  const language = await languageFor(parts, incoming);
  const reading = read(text, { today, mentions, language });
  switch (reading.kind) {
    case 'command': {
      const { command, loosely = false } = reading;
      if (loosely)
        return fromSentence(parts, incoming, { text, mentions, team, reading, language });
      return doCommand(parts, incoming, { command, team, again: { verb: 'say', data: { text } } });
    }
    case 'cpr':
      return withoutTeam(saidView('cpr'));
    case 'thanks':
      return withoutTeam(saidView('welcome'));
    case 'answered':
      return withoutTeam(saidView('answerByButton'));
    case 'noSuchDate':
    case 'badNumber':
      return withoutTeam(saidView(reading.kind, { typed: reading.typed }));
    case 'unclear':
    case 'unclearPart':
      return fromSentence(parts, incoming, { text, mentions, team, reading, language });
  }
}
